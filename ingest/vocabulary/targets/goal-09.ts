import type { GoalWords } from "./form";

/** Words for Goal 9; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal9: GoalWords = {
  goal: `infrastructure; industry; industrial; industriali*; manufactur*; innovation; innovative; research; r d; researcher; technology; technologies; technological; patent; patents; broadband; internet; ict|icts; telecommunication; transport; road|roads; rail|railway|railways; port|ports; airport; logistics; freight; factory; factories; value added; startups; science; scientific; engineering; digital; mobile network; spectrum; telecom; productive sector; industrial policy|development|sector; intellectual property; venture capital; clusters; fibre; motorway; highway; bridge|bridges; high tech; inventions; steel; cement; chemical industry; firm|firms; small and medium sized; spillover*; technology park; supply chain; enterprise development`,
  "9.1": `infrastructure; ?road|roads; railway; rail; bridges ~ build*|built|repair*|construct*|road; ?bridge|bridges; ?port|ports; seaport|seaports;
    port infrastructure|authority|facilities|calls; airport; transport infrastructure|network|corridor; logistics; resilient infrastructure;
    trade corridor; economic corridor; cross border infrastructure; transborder; regional infrastructure; digital infrastructure; connectivity;
    submarine cable; data centre; fibre; backbone; satellite|satellites ~ connect*|communic*|earth; freight; highway; motorway;
    critical infrastructure; digital public infrastructure; infrastructure investment|project|development|financing|planning; maritime transport;
    shipping; interconnect*; cargo; rural road; internet exchange point; container port|terminal; public investment; airports;
    transit ~ corridor|landlocked; computing ~ infrastructure|capacity; electric highway; trade infrastructure; ?transport;
    trade ~ logistic*|corridor|port|customs; electricity ~ interconnect*|grid; infrastructure ~ digital|public|transport|energy|water;
    cybersecurity ~ infrastructure; internet ~ infrastructure|backbone|exchange|subsea; storage facilit*|warehouse;
    regional integration ~ infrastructure; industrial park ~ infrastructure; connectivity ~ regional|infrastructure|cable|fibre;
    roads|road ~ rehabilit*|construct*; undersea; resilient ~ network|system ~ communic*;
    road ~ build*|built|construct*|rehabilit*|repair*|network|access|rural|paved|infrastructure|bridge*; bridges;
    airport|airports ~ build*|construct*|upgrad*|rehabilit*|runway; railways; ports ~ infrastructure|develop*|build*|construct*|expan*;
    infrastructure ~ invest*|damage*|critical|repair*|rehabilit*|build*|resilien*|regional|rural|public; runway; corridors ~ transport|transit|trade;
    transport ~ links|network*|connect*|corridor*|infrastructure; landlocked ~ transit|transport|corridor*; public works;
    reconstruct* ~ infrastructure|roads|bridge*; culvert*; supply routes; engineering ~ works|projects|support; harbours ~ build*|develop*; ferries;
    ferry; dry port*; logistics ~ hub|base|network*; satellite ~ imagery|communicat*; air ~ services|transport|connectiv*;
    dredg*; runway*; harbour ~ dredg*|expand*|deepen*|build*; pipeline*; highway*; tunnels; locomotive*; feeder roads; roads ~
    built|repair*|pav*|rural|northern|gravel; airstrip*; warehouse*`,
  "9.2": `industrialization; industrial development|policy|policies|strateg*|park|zone|sector|transformation|production|growth|capacity|base;
    manufactur* ~ sector|value|capacity|growth|industry|job|local|invest*|product*; manufacturing; inclusive industr*; special economic zone;
    economic zone; free zone; industries; industrial decade; agro industr*; value chain ~ industr*|manufactur*|regional; regional value chain|chains;
    processing ~ plant|capacity|facility|industry|zone; ministry of industry; industrialization decade; industrial ~ strategy|policy; beneficiation;
    factory; factories; textile; garment; leather; steel; automotive; industrial; productive sector; country partnership; local production;
    industrial employment; industrial competitiveness; mining ~ sector|industry; industry sector; processing zone; ?industry;
    industrial ~ policy|strateg*|park|zone|sector|growth; sustainable industrializ*; african industr*;
    pharmaceutical ~ manufactur*|production|industry; processing unit|units; leather ~ industr*|value; equity investment ~ industr*;
    industries ~ develop*|local|support*|growth|green; manufacturers; manufacturing ~ sector|jobs|firms;
    industrial ~ policy|development|production|output|upgrad*|cluster*; productive ~ sectors; productive ~ development polic*;
    processing ~ factor*|plant*|local|mineral*; industrial zones; agroindustr*; value added ~ manufactur*; mining ~ sector ~ develop*|industr*;
    special economic; industrial parks; textile*;
    steel ~ works|mill*|plant*|industry; sugar ~ mill*|industry; mills; industrial ~ park*|zone*|policy|output|strategy|base; assembly plant*;
    shipyard*; smelter*; refinery*|refineries; garment*; manufactur*;
    lithium; processing ~ mineral*|lithium|copper|cotton|local|home|industr*; industr* ~ ministry|promot*|growth|employ*; eco industrial;
    structural transformation; productive capacities; productive capacity; industrial ~ transformation|develop*|strateg*`,
  "9.3": `small enterprise ~ financ*|credit|market|value chain; small and medium ~ financ*|credit|market|access|enterprise|support|value|grant|loan;
    sme ~ financ*|credit|market|support|grant|loan; small scale industr*|enterprise|business|miner*|producer|processor;
    access to finance ~ enterprise|business|sme|entrepreneur*|small|start|women; credit line|guarantee; business loan;
    value chain ~ small|integrat*|enterprise|local|entrepreneur*|farmer; value chain|chains; affordable credit;
    enterprises ~ credit|financ*|market|loan|grant|value; micro, small and medium; msme|msmes; small businesses;
    loans ~ enterprise|business|entrepreneur*|small|women; grants ~ enterprise|business|entrepreneur*|startup|small; micro enterprise;
    entrepreneur* ~ financ*|credit|loan|grant|market|fund|capital; market linkage; bankable; investment readiness; venture capital; sme; smes;
    local supplier; supplier development; seed capital; business matchmaking; business to business; access to market|markets; guarantee fund;
    medium sized; loan guarantee; collateral; producers ~ market|value chain|support*|assist*; entrepreneurs ~ support*|grant|train*; enterprises;
    suppliers; market ~ small|local|producer; businesses ~ finance|support|credit|loan|market;
    enterprises ~ small|medium|finance|credit|loans|market*|micro;
    small ~ producers|firms|industries|business*|enterprises ~ loans|credit|market*|financ*; lending ~ small|business*;
    loans ~ business*|small|women|farm*|entrepreneur*; credit ~ guarantee*|enterprise*|business*|farmers; ?value chains; firms ~ small|finance|credit;
    miners ~ artisanal; miners ~ small scale; artisanal ~ miners|mining; suppliers ~ small|local; microenterprises; market ~ access ~ small|producers;
    supermarkets; cooperatives ~ market*|sell*|credit; suppliers ~ small|local ~ market*|train*; small ~ manufactur*|producers|firms|traders ~
    market*|credit|loan*|export*; credit ~ guarantee*|small; micro, small; msme*;
    factoring; small ~ manufacturers|industr*|suppliers; manufacturers ~ small|financ*|loan*|credit; working capital ~ firms|small|enterprise*`,
  "9.4": `clean technolog*|production|industr*; resource efficien* ~ industr*|production|manufactur*;
    green industr*|manufactur*|industrialization|technolog*|infrastructure|building; decarboni*; industrial emission|decarboni*|efficiency|pollution;
    eco industrial; cleaner production; low carbon ~ industr*|technolog*|econom*|transport|infrastructure; retrofit*;
    circular ~ econom*|industr*|business|production|practice; carbon intensity|footprint|neutral* ~ industr*|company|infrastructure|digital;
    sustainable industr*|infrastructure|mining|manufactur*; energy efficiency ~ industr*|manufactur*; environmentally sound technolog*;
    climate friendly; hydrofluorocarbon; refrigerant; ozone; green hydrogen; electric mobility|vehicle|vehicles; green ict; e mobility;
    net zero ~ industr*|compan*; eco innovation; green transition; industrial symbiosis; environmental technolog*; clean tech; cleantech;
    best available techn*; industry ~ emission|environment*; emissions ~ industr*|manufactur*; green data;
    sustainable ~ artificial intelligence|digital; environmental ~ digital|artificial; co2 emission ~ industr*|manufactur*;
    decarbon* ~ steel|cement|industr*; emission ~ plant|factory|facility|cut*|pilot; industr* ~ carbon|energy|waste|water|resource; low carbon;
    energy savings; circular economy; green transition|economy; eco|zero emission industr*;
    environmental footprint|impact ~ digital|ict|technolog*|industr*; footprint ~ ict|digital|sector; clean energy ~ industr*|manufactur*;
    electric bus|buses|mobility; energy management; hydrogen ~ industr*|steel; energy efficient ~ industr*|equipment;
    carbon ~ savings|dioxide ~ annual; cleaner ~ production|technolog*|industr*; retrofitting;
    upgrad* ~ industr*|infrastructure ~ sustainab*|clean|efficien*; green ~ technolog*|industry|shipping|buildings|infrastructure;
    low carbon ~ industr*|transition|transport; electric ~ vehicles|buses|mobility; resource efficient; eco efficient;
    decarboni* ~ shipping|transport|industr*; industry ~ efficien*|clean|green; pollution ~ industr* ~ reduc*;
    environmental ~ performance ~ industr*|compan*; smart ~ grids ~ efficien*;
    brick ~ makers|kilns|clean*; kilns ~ clean*|retrofit*|efficien*; energy ~ industr*|factor*|plants ~ efficien*; factories ~
    clean*|retrofit*|efficien*|emission*; retrofit* ~ plant*|industr*|infrastructure; green ~ industr*|manufactur*|building*; boilers; cement;
    resource ~ efficien* ~ industr*;
    foundries; energy ~ foundr*|kiln*|mills|industr*; eco industrial ~ park*; industrial ~ park* ~ eco|green; cleaner ~
    industr*|technolog*|production; industry ~ decarbon*|emission*|efficien*; greening ~ industr*|business*; circular ~ industr*`,
  "9.5": `research and development; scientific research;
    research institut*|centre|council|program*|fund|funding|grant|network|capacity|infrastructure|university|system|project|cooperation|agenda|collaboration;
    innovation; innovation ~ system|hub|lab|laboratory|policy|fund|ecosystem|centre|challenge|strateg*; researchers; laboratory;
    technology hub|park|centre|institute; artificial intelligence; machine learning; quantum; scientific capacity; r d; emerging technolog*; robotics;
    science and technology; science, technology and innovation; blockchain; big data ~ research; internet of things; research ~ technolog*;
    public research; business r d; basic research; patent; patents; inventors; innovat* ~ firm|business; high performance computing; supercomput*;
    technology foresight; tech* ~ capabilit*; nanotech*; biotech*; sandbox; prototype; universities ~ research|industry; new technologies;
    technological capabilit*; frontier technolog*; scientist; knowledge transfer; technological innovation|change|development|progress; stem ~ education|girls|students|subjects;
    laboratory|laboratories ~ upgrad*|equip*; upgrad* ~ technolog*|equip*; technology demonstration; pilot ~ technolog*|innovat*;
    artificial intelligence pilot; experimental; research partnership|agreement; university innovation; knowledge product; innovators;
    innovation challenge; research ~ institute*|institution*|centre*|universit*|fund*|capacity|program*|scientific|agenda|network*; scientists;
    scientific ~ research|studies|capacity|cooperat*|community|knowledge|advice; laborator*; r and d;
    innovation ~ hub*|lab*|fund*|system*|polic*|centre*|strateg*|challenge; science ~ polic*|advice|education|technology;
    space ~ science|research|technolog*|outer; intellectual property; academies of science; technology parks; foresight;
    research ~ spending|engineers|development|laborator*|fund*|grants|institut*|scientific; engineers; patents ~ fil*|grant*; innovation ~
    fund*|system*|policy|national; spending on research; science ~ park*|fund*|council*|academy;
    doctoral; physics; chemistry; mathematicians; postdoc*; fellowships ~ research*|science; laboratories ~ equip*|research|universit*;
    telescopes; technology ~ develop*|hub*|incubat*; research ~ institute*|council*; space agency; vaccine research; scientific ~
    research|capacit*|institut*;
    messenger technology; vaccines ~ technolog*|built|plant|develop*|manufactur*; space debris; scientists ~ young|network*|women|train*;
    satellites ~ research|science|develop*;
    scientific ~ collaborat*; space based ~ information; neurotechnolog*; priority themes ~ technolog*|science`,
  "9.a": `infrastructure ~ develop* countr*|africa*|least developed|small island|landlocked|aid|assistance|donor; support ~ infrastructure;
    landlocked developing; infrastructure financ*|fund; development bank ~ infrastructure; programme for infrastructure development;
    connectivity ~ landlocked|island|africa*|develop*; infrastructure program*; infrastructure ~ loan|grant; belt and road;
    africa* ~ port|road|corridor|broadband; financial and technical ~ infrastructure;
    infrastructure ~ africa*|landlocked ~ financ*|fund*|invest*|support; infrastructure ~ least developed ~ financ*|fund*|invest*|support;
    infrastructure ~ small island ~ financ*|fund*|invest*|support; infrastructure ~ financ*|loan* ~ develop*; infrastructure ~ bank ~ million|fund*;
    infrastructure aid;
    railways ~ least|landlocked|develop*|africa*; infrastructure ~ least|landlocked|africa*|small island|technical|financ*; technical support ~
    infrastructure|transport|railway*|road*;
    landlocked; transit ~ landlocked|goods|corridor*|trade|countries; dry ports; border posts ~ goods|trade|transit; infrastructure ~ developing
    countries`,
  "9.b": `domestic technology; local innovation; technology development; industrial diversification; local content;
    conducive ~ policy environment|innovation; technology startup|start|entrepreneur*|ecosystem|company; home grown;
    local ~ technolog*|manufactur*|software|innovation; digital industr*|entrepreneur*|start; commodity ~ value add*|process*; value addition;
    innovation policy|polic*|strateg*|ecosystem; research ~ develop* countr*; tech ecosystem|sector|startup; national innovation;
    intellectual property; open source|software; local language ~ technolog*|model|content; ai ecosystem; technology policy; regulatory sandbox;
    artificial intelligence strategy|policy|strategies; science policy; digital innovation|ecosystem; quality infrastructure; standards ~ product;
    geographical indication; trademark; technology ecosystem; copyright; digital policy; processing unit|units ~ install*;
    equipment ~ provid*|install*; local ~ industr*|produc*|processing; policy ~ artificial|innovation|technolog*; industrial ~ diversif*; branding;
    domestic technolog*; local ~ technolog* ~ develop*|produc*|innovat*; technolog* ~ developing countries ~ research|innovat*|domestic;
    industrial ~ diversif*|policy ~ technolog*; productive ~ diversif*|sectors ~ emerging|value; commodit* ~ diversif*; commodit* ~ value add*;
    semiconductors; emerging ~ productive|industr*|sectors;
    leather ~ goods|process*|tann*; tanner*; value added ~ commodit*|mineral*|local|process*; processing ~ local|domestic|raw|mineral*|agro; raw
    materials ~ process*|value; commodity depend*; beneficiation; domestic ~ technolog* ~ develop*; finished ~ goods|products; diversif* ~
    industr*|export*|commodit*;
    lithium ~ process*|home; processing ~ lithium|copper|minerals|home|locally|cocoa|coffee|cotton; at home ~ process*`,
  "9.c": `internet access|connectivity|penetration|service|use|coverage|user; broadband; connectivity; digital divide|inclusion|access|connectivity|gap;
    universal access ~ internet|ict|digital|broadband|connect*; mobile network|coverage|broadband|phone|internet|connect*; affordable internet;
    access to ~ internet|ict|digital|technolog*|broadband|information and communication; connect* ~ unconnected|rural|school|school|communit*|remote;
    unconnected; meaningful connectivity; community network; fibre; 4g; 5g; information and communications technolog*;
    information and communication technolog*; icts; telecommunication; universal service; wi fi; wifi; satellite internet|broadband;
    access to the internet; rural connectivity; spectrum; internet exchange; digital infrastructure; connect* ~ internet; last mile; smartphone;
    ?digital technolog*; ict sector|access|infrastructure|service|development; telecentre; public internet; giga initiative; telecom; mobile cellular;
    online access; partner2connect; digital hub|centre|center; digital ~ afford*; digital public infrastructure; digital development; ?digitali*; ict;
    internet; online ~ access|rural; digital ~ rural|communit*|remote|women|school; satellite ~ connect*|communicat*; smart phone;
    affordable ~ device|connect*|data; access ~ internet|online|connect*; mobile ~ develop*|operator; emergency connectivity;
    internet ~ access|connect*|users|afford*|schools|shutdown; mobile ~ phone*|network*|internet|coverage;
    telecommunication* ~ tower*|network*|infrastructure|service*;
    digital ~ divide|connect*|inclusion|infrastructure|access|platforms ~ access|device*; community radio; tablets;
    computers ~ access|provid*|schools; online ~ connect*|access; cybercaf*; submarine cable; cables ~ undersea|submarine|fibre|internet; cell towers;
    base stations ~ mobile; roaming;
    mobile data; sim cards; satellites ~ internet|connect*; cable*; cables; internet ~ access|afford*|connect*|rural|schools; mobile ~
    network*|coverage|masts; masts; spectrum ~ alloc*|licen*; community networks; digital divide;
    mobile use; mobile ~ use|gap|women|data|phones; internet ~ older|safely|use|gap`,
};

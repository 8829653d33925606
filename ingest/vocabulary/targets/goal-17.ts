import type { GoalWords } from "./form";

/** Words for Goal 17; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal17: GoalWords = {
  goal: `partnership|partnerships; development cooperation|assistance|finance|partner|partners|aid; oda; donor|donors; aid; south south; triangular; capacity building; technology transfer; trade; export|exports; import|imports; tariff|tariffs; wto; debt; tax revenue; taxation; revenue mobilization; domestic resource; foreign direct investment; fdi; remittance; multilateral; global partnership; statistics; statistical; data; census; indicators; policy coherence; macroeconomic; public private; developing countries; least developed; civil society; international cooperation; financing for development; concessional; doha; trade agreement; market access; exchange rate; fiscal; sustainable development goals; 2030 agenda; millennium development; investment ~ foreign|climate|promot*; bilateral; customs; free trade; value added tax; broad based tax; tax administration; borrowing; creditor; monitoring and evaluation; data collection; development bank; trade liberal*; non tariff; aid effectiveness; stakeholders; means of implementation; dac; recipient countries; preferential; trading partners; trade facilitation`,
  "17.1": `domestic resource mobilization; tax ~ revenue|collect*|administrat*|capacity|system|base|reform|treaty|avoid*; domestic revenue;
    revenue collection|mobilization|authority|administration; taxation; fiscal capacity; public revenue; customs revenue; tax inspectors;
    value added tax; government revenue; tax cooperation; tax polic*; tax compliance; base erosion; income tax|taxes; excise; tax ratio; vat;
    taxpayer*; public financial management;
    tax ~ cooperation|authorit*|audit*|expenditure*|evasion ~ revenue|base*|officials|platform|law*|convention|progressive|environmental|digital|compliance|income;
    taxes; taxpayers; revenue ~ collect*|tax*|domestic|mobiliz*|authorit*|budget|fiscal|government|state|administrat*; domestic resources;
    domestic ~ resource*|revenue* ~ mobiliz*; fiscal ~ space|revenue*|capacit*|management|reform|framework*|sustainab*|decentraliz*;
    ministries of finance; finance ministries|ministers; public ~ finance* ~ manage*|reform|revenue; budget ~ revenue*|tax*|national ~ domestic;
    levy|levies; royalt*; informal ~ taxation;
    revenue service; revenue ~ service|auditors|collect*|officers; tax ~ auditor*|inspect*; customs ~ duties|reform|administrat*|moderni*;
    fees ~ foreign firms|digital; tax files; exchange of tax; tax information; double taxation; transfer pricing; profit shift*; tax ~
    incentive*|treat*|havens|exempt*; customs ~ revenue|valuation; public ~ finances|accounts; non tax revenue; property tax;
    treasury; property taxes`,
  "17.2": `official development assistance; oda; aid commitment|commitments; development assistance committee; 0.7 per cent; donor countr*; development aid;
    foreign aid; aid budget|volume|program*; donor ~ commitment|government; bilateral aid|assistance; developed countries ~ aid|commit*;
    development assistance; aid effectiveness; net oda; assistance to ~ least developed|develop*; dac; ?aid;
    donors ~ contribut*|pledge*|fulfil|commit*|countries|assist*|fund*;
    donor ~ contribut*|countries|pledge*|conference|community|governments|resources; oda ~ commit*|level|decline|gross; oda ~ per cent;
    aid ~ commit*|effective*|budget*|levels|cuts; ?pledge*; official ~ assistance ~ 0.7|gross;
    development ~ assistance|aid ~ official|commit*|volume|decline*; pledging ~ conference; core ~ contribut*|funding|resources; gross national income;
    donor ~ practice*|agenc*|pledg*|support; donors ~ budget*|leverage|fulfil*; in donor; bilateral ~ agenc*|donor*|aid; contributions ~
    voluntary|core|donor*|assessed|unearmarked|pledged; core resources; assistance ~ official; aid ~ flows|volumes|cuts|reduction*; replenish*;
    grants ~ donor*|bilateral; funding ~ cuts|donor*|core|decline*|shortfall*;
    assistance budget; aid budget; cut ~ aid|assistance budget|contribution*; cuts ~ aid|fund*|donor*; cooperation budget; development cooperation
    ~ budget|agenc*; 0.7; donor; donors`,
  "17.3": `mobiliz* ~ resource*|financ*|fund*|invest*|capital|million|billion|resources; resource mobilization; additional financ*|resource; blended finance;
    foreign direct investment; fdi; private invest*|finance|capital;
    invest* ~ million|billion|mobiliz*|catalys*|attract*|facilitat*|private|development|fund; trust fund|funds; innovative financ*;
    development financ*|bank; ?funded by; ?funding ~ million|project|support|from; fund ~ establish*|launch*|creat*|grant|support|contribut*;
    financial resource|support|contribution; contribut* ~ fund|million|trust; grants; co financ*; impact invest*; green bond; remittance;
    voluntary fund|contribution; financing for development; multi donor; donation*; fundrais*; loan ~ million|billion|bank; equity invest*;
    guarantee ~ million|invest*; capital market; investment portfolio; remittances; multilateral development bank;
    international financial institution; allocat* ~ million|fund*|budget; philanthrop*; sovereign wealth; south south ~ financ*; million dollars;
    crowd* in; investment summit|forum|conference|deal; disburs*; billion ~ project|investment|support|program*;
    financ* ~ develop*|gap*|mobiliz*|innovat*|additional|sustainab*|sources|needs|strateg*|framework*;
    funding ~ gap*|secured|secur*|received|available|sources|appeal*|mechanism*|flexible|increase*|needs|humanitarian; funding ~ multi year;
    contributions ~ voluntary|received|financial|donor*|assessed|trust|fund; pooled ~ fund*; trust ~ fund;
    peacebuilding fund ~ approv*|invest*|million; budget support; bonds ~ issu*|green|social|sustainab*|blue|sovereign;
    concessional ~ loan*|financ*|lend*; development ~ banks|bank ~ lend*|loan*|financ*|capital|reform*|propos*|optim*;
    million ~ grant*|loan*|fund*|contribut*|alloc*|approv*|invest*|mobiliz*|provid*; loans ~ million|approv*|billion|bank;
    approved ~ million|loan*|grant*; investment ~ private|mobiliz*|foreign|attract*|public|fund*|sustainab*|million|billion|greater|domestic;
    investments ~ increase*|greater|scal*|advoca*; resources ~ mobiliz*|financial|additional|alloc*|domestic|earmark*;
    financial ~ support|assistance|resources|contribut*|commit*|sustainab*; private ~ capital|invest*|financ*; special drawing right*;
    debt swaps ~ financ*; fund ~ establish*|dedicated|creat*|launch*|raise*|rais*; fund ~ set up; fundraising;
    capital ~ mobiliz*|private|markets|lend*; lending ~ capacit*|development|increase*; guarantees ~ loan*|invest*|credit; crowdfund*; endowment;
    remittances ~ invest*; educational ~ financ*; ?funds;
    rights based financing; fund ~ support*|global|resource*|dedicated|contribut*; funding request*; financing ~
    conference|develop*|rights|innovat*|peace*|gender; $ ~ million ~ mobiliz*|raised|contribut*; million ~
    raised|secured|disburs*|pledg*|allocat*|reduction; investment ~ prioritize|human rights|calls|greater; core ~ resources ~ projection*|reduc*;
    raised ~ resources|funds|million; collective quantified; scale up ~ financ*|invest*|fund*; special drawing; billion ~
    grants|mobiliz*|lending|pledg*|per year; replenishment; bank ~ lending|portfolio|strategy; resource ~ allocation|mobiliz*|partner*; financing
    for development ~ conference;
    guarantees ~ private|lender*|window|risk; lenders; investors; equity ~ fund|stake*; co investment; window ~ financ*|guarantee*|fund*; approved
    ~ $|loan|credit|million|billion|fund*; loan; loans; credit line*; bond; grant ~ million|secured|received|award*; earmark*; contributions ~
    trust fund|member states|government*|received; raised ~ million|fund*|capital; financ* ~ project*|programme*|port|road|hospital*; resources ~
    secur*|rais*; private ~ lenders|investor*|fund*; budgetary ~ support|resources; donated; donor* ~ conference|million|fund*; cost sharing;
    thematic fund*; sukuk; levies ~ fund*|solidarity;
    debt ~ pause|swap|clauses|instrument*; appeal ~ contributions|funds|resources|unearmarked|flash; contributions ~ unearmarked|appeal|voluntary;
    equality ~ budget|fund*|financ*|resources; borrow*; banks ~ development ~ lend*|borrow*|reform; philanthropic ~ gifts|fund*|capital; public
    funds; matching ~ fund*|grants; matched ~ funds|gifts; factoring; financed ~ firms|manufactur*|projects;
    investment agreements; sustainable finance; taxonom* ~ financ*; climate funds; funding ~ earmarked|rose|declin*|increas*; regular resources;
    earmarked`,
  "17.4": `debt relief|sustainab*|restructur*|swap|service|distress|burden|crisis|management|treatment|cancel*|financ*|level|overhang; external debt;
    sovereign debt; debt; public debt; heavily indebted; paris club; creditor; debt suspension; borrowing; debt swap; arrears;
    debt ~ service|servic*|treatment|standstill|relief|restructur*|vulnerab*|pause|clauses|architecture|cris*|transparen*|swap*|sovereign|levels|workout|public|manag*|sustainab*|creditor*|suspen*;
    creditors; debtor*; borrowers; bondholders; common framework ~ debt|treatment*|creditor*; default ~ debt|sovereign|bond*; indebted*;
    debt for ~ nature|climate|development|education|health; debt sustainability;
    repayments; loans ~ wrote|forgiv*|cancel*|restructur*|repay*|countries ~ poor*|low income; debts; wrote off; write off; repay*; moratorium ~
    debt|repay*|payment*; debt ~ moratorium|write|forgiv*;
    creditor committee; restructur* ~ debt|loan*|bond*|sovereign; bond ~ swap|default`,
  "17.5": `investment promotion; least developed countr* ~ invest*; investment regime|guarantee|facilitat*|climate|treaty|agreement; bilateral investment;
    invest* ~ least developed; foreign investor*; investment framework; investment polic*; promot* ~ investment; investment incentive;
    investment law|code; investor protection;
    investment ~ promot*|agreement*|treaty|treaties|facilit*|climate|regime*|guide*|polic* ~ least|promot*|foreign;
    investors ~ foreign|protect*|promot*|attract*; investor state; bilateral ~ investment ~ treat*|agreement*;
    investment facilitation ~ agreement|development; investment ~ least developed ~ promot*|regime*|facilit*`,
  "17.6": `science, technology and innovation; south south; triangular cooperation; technology cooperation;
    knowledge sharing|exchange|platform|hub|network|product|transfer; share* ~ knowledge|experience|best practice|good practice|information|lessons;
    exchange of ~ experience|information|knowledge|practice|best; regional cooperation;
    international ~ cooperation ~ technolog*|science|research|innovation; science cooperation|diplomacy; north south;
    technology facilitation mechanism; internet governance; digital cooperation; global digital compact; world summit on the information society;
    wsis; information society; science and technology for development; technology bank|transfer; best practice|practices; good practice|practices;
    lessons learned; artificial intelligence ~ global|international|cooperat*|dialogue|summit|governance; international scientific;
    technological cooperation; research cooperation|collaboration|partnership; global dialogue; ai for good;
    digital ~ cooperation|policy|governance|compact; ?regional ~ forum|dialogue|platform; technology forum;
    innovation ~ partnership|network|collaborat*; open science|source; standards ~ technical|technolog*|artificial|internet|develop*;
    cooperation ~ science|technolog*|research; broadband commission; connectivity ~ cooperat*; experience sharing; peer learning; cross border data;
    standardization; international standard; interoperab*; joint research; ?artificial intelligence; ai governance; technology governance;
    emerging technolog* ~ governance|polic*; digital learning ~ global|international; scientific cooperation; regional ~ workshop|exchange;
    community of practice; study visit; expert network|meeting; open access; scientific knowledge|information; knowledge ~ exchange|network|platform;
    internet standards; open educational; knowledge ~ shar*|exchange*|product*|platform*|hub|management|network*|transfer*;
    lessons ~ learned|shar*|exchange*; best ~ practices; experiences ~ shar*|exchange*|national|lessons|good|regional|country;
    exchange ~ visit*|views|experiences|information|expert*|programme|knowledge|engineers|learning;
    exchanges ~ expert*|experience*|engineers|knowledge|technical|study|peer; study ~ tour*|visits|visit; peer ~ exchange*|learning|review*;
    symposium; scientific ~ cooperat*|exchange|network*|conference|collaborat*; science ~ cooperat*|diplomacy|technolog*|international;
    technology ~ cooperat*|facilit*|shar*|transfer|exchange; technolog* ~ international ~ cooperat*|share*|exchange*; triangular ~ cooperat*;
    space ~ cooperat*|peaceful|outer|exploration; innovation ~ cooperat*|exchange*|international|shar*;
    research ~ joint|cooperat*|collaborat*|international|partner*|network*; learning ~ exchange*|event*|shar*|platform|network*|regional;
    publication* ~ shar*|knowledge|joint; shared ~ draft|experiences|knowledge|information|lessons|expertise|good|results|data; open source;
    north south ~ cooperat*; resources ~ knowledge|online|guidance; twin* ~ cities|ports|institution*;
    technology ~ forum|dialogue|international|cooperat*|shar*|science|commission; science and technology; experience* ~
    share|shared|exchange|national|successful|sharing; knowledge ~ share|shared|product*|experience*; good practices; sharing ~
    experience*|practice*|views|information|takeaways; views ~ exchange*|shar*; international ~ experts ~ meeting|exchange; identify* ~
    lessons|practice*|practical; webinar* ~ experience*|practice*; innovation ~ forum|hub|lab|day; peer ~ exchange*; courses of action; regional ~
    exchange*|workshop*|dialogue ~ experience*|practice*;
    exchanged ~ experts|experience*|views|scientists|information|data; exchange of ~ experts|scientists|students; satellite ~ technolog* ~
    exchang*|cooperat*|experts; space ~ technolog*|science|law|affairs|applications; outer space; peaceful uses; nuclear ~ energy|technolog* ~
    peaceful; atomic energy ~ cooperat*|technical|agency; scientific ~ committee|advisory|conference|panel|assessment; counterparts ~
    lessons|shar*|exchang*|experience*; international atomic; co researched; joint laborator*;
    academy of sciences ~ stud*|joint|publish*; laboratories ~ network|exchang*|joint|countries; co publish*; joint ~
    stud*|publication*|research|laborator*|experiment*; satellite ~ launch*|joint|neighbour*; launched a satellite; astronaut*; scholars; library
    ~ digital|access|sharing; science ~ open|academies|panel|exchange; observatory ~ joint|network; innovation ~ platform|international; network
    of ~ laborator*|experts|universities|centres|cities;
    network ~ scientists|researchers|experts|laborator*|young; scientists ~ network|countries|exchang*|international; space ~
    debris|removal|rules|sustainab*|traffic; space debris; space law; satellite ~ images|data|access ~ shar*|train*|countries|crops; spacecraft;
    triangular; researchers ~ exchang*|countries|network*;
    shared ~ draft|portal|code|methods; neighbouring states ~ course*|open*|shar*;
    space based; participants ~ africa|asia|countries ~ exchange|space|technolog*; good practices ~ south|exchang*|countries; foresight ~
    technolog*|international;
    information exchange; exchange network; scientific advisory`,
  "17.7": `environmentally sound technolog*; green technolog*; clean technolog* ~ transfer|develop*|diffus*; technology transfer; transfer of technolog*;
    climate technolog*; diffusion of ~ technolog*; low carbon technolog*; technology mechanism; clean energy ~ transfer|develop*;
    transfer ~ green|clean|environmental; technology needs; renewable ~ technology transfer; demonstration ~ technolog*; electric vehicle ~ develop*;
    environmental goods; technologies ~ environment*|transfer*|green|clean|climate|dissemin*|diffus*;
    technology ~ transfer|needs|diffusion|climate|clean|green|environment*; clean ~ technolog*; climate technology ~ centre|network;
    environmentally sound ~ technolog*;
    technology ~ licens*|transfer|health|clean|ocean|marine|environment*;
    turbine* ~ licens*|design*|transfer*|manufactur*; licens* ~ technolog*|design*|patent*|wind|solar; designs ~ licens*|shar*; green ~ technolog*
    ~ shar*|access|transfer*; know how ~ transfer*|clean|green|technolog*; climate ~ technolog* ~ centre|transfer`,
  "17.8": `technology bank; enabling technolog*; information and communications technolog* ~ use|capacity|develop*;
    digital ~ transform*|capacity|technolog*|skills|solution|public|develop*|tool|platform|strateg*|econom*|readiness;
    ict ~ capacity|develop*|train*|use|skills; internet ~ use|users|access; digitali*; digital transformation; digital public goods;
    digital government; capacity ~ science|technolog*|digital|ict|innovation; artificial intelligence ~ capacity|develop*|train*|use; e readiness;
    least developed ~ technolog*|digital; digital technolog*; technology ~ adopt*|enabl*; use of ~ technolog*|ict|digital|internet;
    digital solution|tool|platform; technology ~ least developed; digital; technologies ~ use|adopt*|access; ?artificial intelligence;
    least developed ~ innovation|science; ict ~ least|develop*; ict strategy; digital government ~ develop*;
    technology ~ bank|capacit*|enabling|ict|frontier;
    digital ~ solutions|tools|transformation|technolog*|skills|government|capacit*|services|platform*|innovation|readiness|hub*|identity|systems|payment*;
    digital ~ public infrastructure; online ~ platform|tool|course|system|portal|application*; software; mobile ~ app|application*;
    artificial intelligence ~ tool*|use|capacit*|govern*|strateg*; apps; cloud ~ based|comput*; e government;
    electronic ~ system|platform|services|records; internet ~ use|individual*; open source ~ technolog*|software|tool*; frontier technolog*;
    blockchain; telemedicine; machine learning; satellite ~ data|technolog*|imagery; geospatial ~ technolog*|tool*; digitiz*;
    ict ~ tool*|system*|train*|solution*;
    prep ~ digital; digital ~ solution|tool|tools|platform|hub; online ~ course*|training|tool*|portal|learning|platform*; user friendly ~ tool*;
    technolog* ~ access|enabl*|digital|artificial; mobile ~ phone*|application; virtual ~ platform*|reality|learning; electronic ~ tool*; chatbot*;
    electronic ~ case|files|signature*|voting|document*; paperless; satellites ~ data|app|images|farmers; app; telephone*|telework*; website ~
    new|tool|portal|redesign*; internet ~ connect*|portal*; information and communications; remote ~ sensing|learning|interpret*; digital ~
    literacy|forensic*|library|archive*;
    cloud; servers; computer*; computers; broadband ~ capacit*; data centre*; chat; messaging; sms; supercomput*; artificial intelligence ~
    tool*|pilot*|use|assist*; drones ~ use|survey*|deliver*; geographic information; gis; algorithm*; information technology; migrated ~
    cloud|system*; app ~ launch*|develop*|mobile; application ~ mobile|phone|farmers|rolled|launch*|gives; online services; website; internet ~ use|safely|older; messenger ~
    chat*; apps ~ mobile|health|farm*;
    automated; single window; technology ~ policy|innovation ~ policy|reviews; space based information; digitaliz* ~ services|tax*|customs|public;
    automated systems; neurotechnolog*; artificial intelligence ~ ethics|recommendation; ict ~ policy`,
  "17.9": `capacity building; capacity development; build* ~ capacity|capacities; strengthen* ~ capacity|capacities;
    technical assistance|support|cooperation|advice|expertise;
    train* ~ official|officials|government|staff|personnel|expert|public|policymaker|policymakers|developing|professional|practitioner|civil servant|stakeholder|participant|workshop|national;
    ?workshop|workshops; ?training ~ workshop|program*|session|seminar|course|material|module|manual|toolkit|guide; ?capacity;
    advisory service|support; institutional capacity; south south cooperation; ?support ~ national|countries|government|develop*|implement*;
    national plan ~ support; ?seminar|seminars; ?webinar|webinars; toolkit; ?expertise; policy advice; guidance ~ countries|government|provid*|note;
    train the trainer|trainers; twinning; peer learning; mentoring ~ institution; e learning ~ official|professional;
    strengthen* ~ institution|institutions|skills; build* ~ expertise|skills|knowledge; ?training;
    capacity ~ develop*|build*|strengthen*|national|institution*|technical|enhanc*|countries|staff|increase*|program*;
    capacities ~ strengthen*|build*|technical|national|institution*|enhanc*|develop*;
    technical ~ assistance|support|advice|guidance|expertise|cooperation|training|capacit*|workshop*|mission*|advisory|backstop*|input*;
    trained ~ officials|staff|officers|personnel|judges|police|representatives|trainers|government|civil servants|nurses|technicians|mechanics;
    training ~ officials|officers|staff|specialized|government|police|judicial|personnel|technical|legal; workshop ~ capacity|technical|officials;
    mentoring ~ officials|police|unit*|national|provid*|judicial|staff; mentor*; advisory ~ services|support|missions|service;
    advis* ~ government*|authorities|ministry|national|countries|judicial; policy ~ advice|support;
    support ~ countries ~ national|develop*|strengthen*|implement*|plan*|monitor*; guidance ~ technical|provid*|national|develop*|issu*; toolkits;
    manuals; manual ~ train*|develop*|guid*|operational; handbook|handbooks; experts ~ deploy*|technical|assist*|advis*;
    deployed ~ expert*|adviser*|specialist*; secondment*; south south ~ capacit*|cooperat*|technical; sensitiz*;
    sensitiz* ~ session*|officers|community|members; skills ~ officials|staff|national ~ develop*|train*;
    supported ~ government* ~ develop*|draft*|prepar*|strengthen*; methodolog* ~ develop*|train*|capacit*; equipped ~ police|forces|staff|office*;
    coaching; institutional ~ strengthen*|develop*|support; e learning; fellowship ~ programme ~ officials|diplomats; study tours; peer support;
    curriculum ~ police|judicial|training; paired ~ office*|institution*|ministr*|ports|universit*; peer ~ officials|experts|institutions;
    advised ~ government*|ministr*|councils|parliament; lent ~ expert*|staff; backstopping;
    assist* ~ government*|states|countries|national ~ prepar*|develop*|implement*|draft*|review*|formulat*; support* ~
    states|countries|governments ~ develop*|draft*|formulat*|implement*|adopt*|advanc*|strengthen*; practical ~ guidance|tool*|guide; guidance
    tool; ?trained; trainings; training ~ diplomats|delegates|participants|module*; workshop ~ regional|national|organi*|held|convened; technical
    advice; course* ~ officials|practitioner*|delivered|online; on the job; capacity building ~ workshop*|programme*|activit*|session*; training
    of trainers; curriculum ~ officials|police|judges; learning ~ programme|module* ~ staff|officials; expert ~ support|advice; train* ~ modules;
    fellowship*; pilot ~ countries|project|test;
    seminars ~ civil servants|officials|countries|train*|judges|regional; advisers ~ assist*|ministry|sent|planning|deploy*; technical missions;
    missions ~ technical|advisory|support|expert; assist* ~ ministry|government*|planning|preparation|elaborat*; fellowships; scholarships ~
    officials|experts; consultants ~ provided|assist*; upon request; at the request of; interregional adviser*; technical ~ mission*|expert*;
    backstopp*; train* ~ auditors|staff|statisticians|mayors|managers|operators; regular programme of technical; course* ~
    train*|held|officials|regional; institutes ~ training; staff college;
    coached; auditors ~ train*|coach*; model ~ law|legislation|law provisions; drafted ~ legislation|model|law*|strateg* ~ support|countries|use;
    advisers ~ two|three|legal|technical|provided|public; helped ~ government*|ministr*|countries|states|national ~
    draft*|prepar*|design*|build*|set; help* ~ countries ~ design*|draft*|develop*|implement*; expert* ~ sent|provided|legal|missions; trained ~
    people|participants|operators|cooperatives|drivers|national guard|nurses; train* ~
    trainers|experts|operators|managers|engineers|diplomats|teachers|journalists; assistance ~ technical|legislative|drafting|request; institution
    ~ building; course ~ diplomats|officials|managers|held; simulation exercise*; tabletop; laboratories ~ strengthen*|capacity;
    courses ~ hydrograph*|officers|officials|countries|staff|agencies; assist* ~ countries|acceding|states ~ negotiat*|access*|implement*|report*;
    gave courses; acceding ~ countries|assist*; trained ~ inspectors|pharmacists|senior|civil; helped ~
    institution*|cities|governments|foundries|companies|firms ~ adopt*|publish*|reduc*|cut|implement*|comply; advis* ~
    treasury|ministry|bank|agency; strengthen* ~ capacity ~ force|police|institution*;
    space based ~ information|train*; participants ~ trained|from|africa; trained ~ participants|teachers|lead farmers|parents; assist* ~
    governments|administrations|countries ~ design*|introduc*|modern*|formulat*|taxing|develop*; capacity ~ negotiators|statistic*; legal advice`,
  "17.10": `multilateral trading|trade; world trade organization; wto; trade ~ rule|agreement|negotiat*|multilateral|facilitat*|open|polic*|digital|liberal*;
    free trade; e commerce ~ rule|agreement|negotiat*|joint|work; non tariff; trade agreement|negotiation|polic*|barrier|remed*|dispute|regime; doha;
    continental free trade; trade law; digital trade; electronic transmission; moratorium ~ electronic; paperless trade; trade digital*;
    electronic trade; customs; anti dumping; tariff|tariffs; protectionis*; regional trade; trade in services; most favoured; trade rules;
    safeguards ~ trade; market opening; trade integration; e trade; trade ~ tariff|customs|law|rules|facilitat*|policy; trade agreement;
    continental free trade area;
    trade ~ multilateral|rules|system|liberal*|barrier*|restrict*|negotiat*|facilit*|agreement*|war*|tariff*|unilateral|measure*|reform*|ministers|organization|embargo|policy|policies|disput*;
    tariffs; customs ~ union|duties|procedure*|administrat*|officials; embargo; unilateral ~ coercive|economic|trade; coercive measures;
    blockade ~ econom*; dispute settlement ~ trade; single window; trade facilitation; protectionist; quotas ~ import*|export*|trade;
    import ~ duties|tariff*|restrict*|ban;
    trade ~ fair|equitable|rules|multilateral|system|human rights|organization; world trade; fair trade; equitable trade; multilateral trading;
    trade ~ negotiat*|agreement*|polic*;
    quantitative restrictions; restrictions ~ import*|export*|trade|quantitative; trade ~
    barriers|liberali*|talks|round|disputes|protection*|war*|tensions|policy review; dumping ~ trade|anti; unilateral ~
    coercive|economic|measures|sanctions|trade; embargo ~ economic|commercial|financial|cuba; gatt; uruguay round; customs union; retaliatory;
    duties ~ steel|import*|anti|trade|customs ~ challeng*|lift*|impos*; dispute ~ panel|trade|wto; dispute panel; countervail*; trade ~
    defence|remed*|preference*|war; sanitary and phytosanitary; non tariff ~ barriers|measures; appellate body; trading system; e commerce;
    electronic commerce; competition ~ policy|law ~ trade; consumer protection ~ competition; economic coercion; economic ~ sanctions|blockade;
    acceding; accession ~ trade|wto; tariffs ~ effect*|new|exporters|impact; trade ~ wto|membership; farm support; notified ~ trade|wto|support`,
  "17.11": `export|exports ~ increas*|promot*|develop*|growth|product|market|compan*|strateg*|africa*|least|capacity; exporter; exporting;
    export promot*|market|earning|readiness|growth|performance;
    trade ~ africa*|regional|intra|develop*|promot*|women|small|e commerce|digital|facilitat*; intra african trade; market access;
    e commerce ~ develop*|capacity|readiness|small|enterprise|women|export; e commerce; trade facilitat*; trade fair;
    international market|markets ~ access|enter*; trade promotion; african continental; trade data|portal|information; cross border trade|e commerce;
    quality standards ~ export|market; certification ~ export; geographical indication; export revenue; world trade ~ share; exports; trade expansion;
    regional trade|market; trade; trade ~ competitiv*|market|integrat*|africa*|women; export; free trade; standards ~ trade|market|quality;
    cotton ~ partnership|trade; international trade; exporters; e trade; trade ~ agreement ~ africa*; certif* ~ market|organic|quality;
    exports ~ develop*|increase*|share|least|growth|diversif*|market*|promot*;
    export ~ promotion|diversif*|market*|capacit*|earnings|corridor|sector|product*;
    trade ~ regional|intra|fair|corridor*|opportunit*|ecosystem|landlocked|flows|share|volume|integrat*|develop*|ministers|digital;
    trade ~ cross border; trade ~ least developed; continental ~ free; market ~ access|international ~ product*|export*;
    commodit* ~ export*|trade|dependent|price*; cross border ~ trade|traders; border markets; mineral ~ export*|trade; economic integration;
    geographical indications; trade in goods; trade in services; transit trade; merchandise;
    emerging markets; exports ~ develop*|least|increase*|share; south ~ exports;
    sell ~ abroad|export*|markets; export ~ promot*|divers*|earnings|volume*|growth; poorest countries ~ trade|sell|export*; aid for trade; trade
    ~ least developed|africa*|south|expan*|growth; terms of trade; commodity exports; generalized ~ preferences;
    tariffs ~ exporters|africa*|least; corridor ~ trade|landlocked; trade corridor*; transit ~ trade|goods;
    trade preferences; preferences ~ utiliz*; negotiators ~ trade; trade policy review*`,
  "17.12": `duty free; quota free; market access ~ least developed|duty|preferential; preferential ~ rules of origin|market|access; rules of origin;
    least developed ~ tariff|market|trade preference; trade preference; everything but arms; preferential access|tariff|margin|trade;
    preferential ~ market|access|treatment|trade; market access ~ least; services waiver; trade preferences; duties ~ poorest;
    duties ~ least developed; duties ~ goods from; goods from ~ poorest; goods from ~ least developed;
    duty free ~ quota`,
  "17.13": `macroeconomic ~ stabil*|policy|coordinat*; global economic ~ stabil*|govern*; financial crisis; monetary polic*|fund; global economy ~ stabil*;
    economic policy coordination; exchange rate; inflation ~ polic*|global|target; central bank*; macroeconomic; balance of payments;
    fiscal consolidat*|stimulus; monetary; interest rate; current account; budget deficit; economic crisis;
    macroeconomic ~ stabil*|polic*|framework|reform*|model*|conditions|management; monetary ~ polic*|union|stabil*; inflation; exchange rate*;
    central ~ bank|banks; fiscal ~ polic*|stabil*|consolidat*|deficit|rules;
    economic ~ stabil*|polic*|crisis|governance|surveillance|coordination|outlook; financial ~ stability|crisis|markets|system;
    financial ~ safety net; currency; currencies; global economy; world economic; interest rates; international monetary;
    stabil* ~ macroeconomic|financial|econom*|price*; foreign exchange; liquidity; equitable growth; reserves ~ foreign|currency|exchange;
    banking crisis;
    financial ~ stability|crisis|shock*; debt ~ vulnerab* ~ macro*; international financial ~ architecture; macro ~ fiscal|prudential|econom*;
    economic ~ outlook|forecast*|polic* ~ coordinat*;
    monetary ~ policy|tighten*|union|easing; foreign reserves; reserves ~ foreign|currency|central bank; recession; outlook ~
    economic|growth|world; growth ~ forecast*|slow*|global ~ econom*; stagflation; fiscal ~ stimulus|consolidat*|deficit*; consumption ~
    growth|weak|private; structural adjustment; tariffs ~ uncertain*|shock*|growth; economic ~ uncertainty|slowdown|stability|crisis|situation;
    slowdown; output ~ world|global|expand*|growth|gap; world output; gdp ~ growth|forecast*; capital flight; deflation; overheating; fiscal ~
    deficit*|rule*|stance; money supply; price stability; financial crisis ~ global; sovereign ~ rating*|spread*; economic ~
    growth|activity|conditions|prospects ~ global|world|forecast*; recovery ~ global|economic|uneven;
    risk of debt; debt ~ distress|risk* ~ econom*; economies ~ risk*|shock*|debt|low income|analys*; world economy; low income economies; effect
    of ~ tariffs|policy;
    uncertainty ~ policy|trade|econom*; growth ~ slow|global|world; financial sector ~ vulnerab*|non bank; vulnerabilit* ~ financial|debt; non
    bank;
    policy rate*; benchmark rate*; interest rate*; rates ~ cut*|lower*|raised|policy|interest; easing cycle; domestic demand; bond yields; stock
    markets; market confidence; equity markets; depreciat*; appreciat* ~ currenc*; fiscal expansion; retail sales; unemployment rate ~ econom*;
    consumer prices; devaluation`,
  "17.14": `policy coherence; coherent polic*|approach; coheren* ~ polic*|framework|approach|action; ?mainstream*;
    integrated ~ approach|polic*|framework|strateg*|planning; align* ~ polic*|strateg*|goal|framework|national|sustainable; cross sectoral;
    intersectoral; multisectoral; multi sectoral; whole of government; coordinat* ~ polic*|action|mechanism|effort|approach|framework|system;
    national ~ plan|strategy|action plan|policy|framework|programme; policy framework;
    comprehensive ~ strategy|approach|policy|plan|framework|programme; inter agency ~ coordinat*|group|mechanism; national action plan; action plan;
    ?strategy; strategic framework|plan; interinstitutional; policy coordination; harmoniz* ~ polic*|law|regulat*|framework|standard; ?holistic;
    national youth polic*|strateg*; framework ~ adopt*|develop*|launch*; ?roadmap; interagency coordination; united nations system wide; ?guidelines;
    one united nations; voluntary national review; interlinkage; synerg*; joint program*; coherence; nexus; trade offs; ?polic* framework;
    policy recommendations|reform|review|dialogue; regulat* ~ digital|technolog*|emerging; master plan; mandate* ~ coordinat*; ?policies;
    mainstreaming ~ polic*|plan|strateg*|program*|gender|climate; coherence ~ polic*|system|action|humanitarian|strateg*|develop*;
    coherence ~ united nations;
    polic* ~ integrat*|coheren*|coordinat*|align*|mainstream*|sectoral|framework*|harmoniz*|dialogue|recommend*|advice ~ sustainab*|develop*;
    national ~ strateg*|policies|plan*|framework* ~ develop*|adopt*|draft*|launch*|align*|formulat*|valid*|implement*;
    plans ~ integrat*|national|sectoral|develop*|align*;
    strategy ~ develop*|adopt*|draft*|national|regional|integrat*|launch*|multi|implement*|support|review*|valid*|final*; strategy ~ five year;
    strategic ~ plan|framework|vision|priorities|approach; road map; roadmap ~ develop*|adopt*|national|integrat*|implement*;
    mainstream* ~ polic*|plan*|gender|climate|disabilit*|develop*; mainstream* ~ human rights;
    integrat* ~ national|polic*|plan*|sustainab*|approach*|strateg*; integrat* ~ development plan*; harmoniz*; complementar*; synergies;
    nexus ~ humanitarian|development|peace|climate|water|security;
    coordination ~ mechanism|strengthen*|interagency|inter|ministries|effort*|polic*|regional|national|meeting*|platform;
    coordination ~ united nations; coordinated ~ approach|response|action|efforts; common ~ approach|position|framework|strategy|agenda|understanding;
    merg* ~ process*|initiative*; common country analysis; cooperation framework; whole of ~ society|government|system; agenda 2063;
    2030 agenda ~ implement*|integrat*|national|align*; voluntary national; model law ~ develop*|draft*|regional|harmoniz*;
    system wide ~ strateg*|coheren*|approach*|action|result*|plan; cross cutting; joined up; multisector*; guideline* ~ national|develop*|adopt*;
    legal framework ~ develop*|regional|harmoniz*;
    coherent ~ polic*|regulat*|approach; integrated ~ approach|polic*|planning|solution*; smart mix; interlink*; interconnected*; inter linkage*;
    common ~ standards|approaches; global ~ standards; harmonis*; alignment ~ polic*|strateg*|framework*|agenda*; united nations ~ development
    system; development system; quadrennial; repositioning; sustainable development goals ~ implement*|accelerat*|localiz*|progress|acceleration;
    enabling environment*; regulatory ~ framework* ~ coheren*|develop*|harmoni*; holistic ~ approach; framework of cooperation; line ministries;
    ?both; systemic ~ approach; whole of society; conventions ~ synerg*|joint; right to development;
    coordinat* ~ ministries|committee|joint|policies|agencies|sectoral; national plans; medium term plan; plans ~ line|2030|agenda; joint
    committee; interministerial; inter ministerial; system wide; overall review; triennial; comprehensive policy; new agenda; declaration ~
    adopt*|principles|political|implement* ~ plan; programme of action ~ implement*|adopt*|review; follow up ~
    conference*|summit*|integrated|outcome*; mid term review; implementation ~ review|declaration|programme of action|outcome*; common ~
    country|policies;
    duplicat* ~ avoid*|reduc*|agenc*; overlaps; overlap* ~ strateg*|mandate*|agenc*; common plan; one plan; joint ~
    planning|plan|strategy|framework|workplan; strategies ~ land|water|food|sector*|national|regional; vision 2030|2040|2050|2063; blueprint; five
    year plan*; consolidat* ~ plan*|strateg*|framework*; national ~ development plan|vision|agenda|commission; agreed conclusions; outcome
    document*; political declaration; implementation plan; plan of action; international ~ decade|plan of action; guidelines ~
    national|adopt*|issu*|develop*; standard* ~ set*|develop*|international|common;
    pathway* ~ national|food|transform*|develop*; national pathway*; mainstreamed ~ goals|sustainable|budget|polic*; goals ~
    budget|national|plan*|mainstream*; cooperation framework ~ new|prepar*|govern*; national ~ transformation plan; match* ~ framework|global ~
    plan|strategy; food ~ energy ~ water`,
  "17.15": `policy space; country leadership; country owned; national ownership; country results framework; national priorit*;
    ownership ~ country|national|develop*; country led; self reliance; non interference; country driven; conditionalit*;
    national ~ ownership|priorities|leadership|sovereign*; country ~ owned|ownership|led|driven|priorities; nationally ~ led|owned;
    locally ~ led|owned|driven; localization ~ aid|humanitarian|agenda; ownership ~ national|local|countr*|communit*; sovereignty;
    request of ~ government*|host|states; request of ~ member states; self determination ~ economic|develop*; local leadership; reverse call;
    african owned;
    funding models; country ~ priorities|programmes|platforms|systems|context*|ownership; alignment ~ national|activities|countr*|united
    nations|priorities; aligned ~ national|countr*|priorities; country level ~ results|leadership; national systems; recipient ~ countr* ~
    lead*|priorit*; short term ~ long term; local solutions; country platform*; demand driven; respect ~ leadership|sovereign*; home grown;
    homegrown; tailored ~ national|country;
    government ~ choose*|priorities|chos*|ownership|leads|led; host ~ government|country ~ lead*|priorit*|request; priorities ~
    government|national|country|set|own; permanent sovereignty; noninterference; non intervention; territorial integrity; sovereign ~
    equality|rights|choice*;
    cooperation framework ~ government|national; with the government ~ framework|plan|prepar*|priorit*; government ~ framework|plan ~
    prepar*|jointly|priorit*; ?cooperation framework`,
  "17.16": `global partnership; multi stakeholder partnership|initiative|platform|alliance|coalition|forum|network|process|approach;
    multistakeholder partnership|platform|initiative|alliance;
    partner* ~ united nations|international|global|regional|government|development|countries|organization;
    partnership ~ global|international|strategic|united nations|government|regional|between|with; alliance; coalition;
    global network|initiative|coalition|alliance|platform|forum|compact; memorandum of understanding;
    joint initiative|programme|project|statement|declaration|action|plan;
    collaborat* ~ united nations|international|organization|partner|government|regional|agencies; ?in collaboration with; in partnership with;
    cooperation agreement|framework|with; bilateral agreement|cooperation; international cooperation;
    cooperation ~ countries|states|international|regional|agreement|between|united nations; ?high level ~ forum|event|meeting|political|dialogue|week;
    interagency; inter agency; co host*; co organiz*; co sponsor*; co lead*; ?together with; joint ~ united nations; strategic partnership;
    development partners; regional partner*; platform ~ cooperation|knowledge|partner*; international conference|forum; ?convened;
    global ~ summit|conference|forum; ?stakeholders; south south and triangular; international ~ network|centre|center|commission ~ partner*;
    joined forces; intergovernmental; ?partners; ?collaborat*; ?partner*; ?co host*;
    partners ~ international|regional|development|bilateral|key|meeting*|with|consult*|work*|donor*|local|national; partners ~ united nations;
    partnership ~ signed|strengthen*|establish*|with|framework|african|strateg*|global|regional|launch*|initiative|multi|agreement; partnerships;
    cooperat* ~ regional|international|strengthen*|agreement|framework|bilateral|joint|with|between|enhanc*|memorandum|multilateral|south|triangular;
    joint ~ meeting*|mission*|programme*|visit*|session*|communiqu*|secretariat|workplan|work|report*|programming|framework|team|project*|initiative*|summit|statement|appeal|fund|action*;
    summit ~ extraordinary|held|joint|heads|quadripartite|regional|ordinary|ministerial|conven*;
    conference ~ international|regional|ministerial|global|held|hosted|convened|world|donor|organiz*|co;
    ministerial ~ meeting*|conference|committee|declaration|dialogue|segment;
    high level ~ meeting*|dialogue|visit*|event*|panel|conference|forum|mission|segment|week|political;
    met with ~ president*|minister*|government*|authorities|officials|representatives|leaders|members|partners;
    meetings ~ with|bilateral|held|ministerial|president*|regional|platform;
    regional ~ organization*|bodies|cooperation|partners|conference*|meeting*|forum|platform|integration|initiative*|compact*|review|collaborative|mechanism*;
    regional ~ economic communit*; collaborat* ~ with|closely|regional|between|entities|agencies; collaborat* ~ united nations;
    platform ~ regional|collaborative|multi|global|partners|international|cooperat*|joint; coalitions; co chair*; cochair*; coorganiz*;
    jointly ~ organized|with|prepar*|led|hosted|develop*|conven*|implement*|launch*; alongside ~ government|partners; alongside ~ united nations;
    worked ~ closely|with ~ government*|partners|agencies|authorities; worked ~ closely|with ~ united nations; multi partner; issue based coalition*;
    country team*; bilateral ~ meeting*|talks|consult*|relations|cooperation; diplomatic ~ efforts|relations|community|engage*;
    international community; group of friends; advocacy ~ partners|regional|summit|governments; advocacy ~ member states;
    engage* ~ government*|partners|regional|authorities|international|stakeholders; engage* ~ member states;
    convened ~ meeting*|summit*|conference|forum|stakeholders|partners; guarantor*; signatory ~ countries|states; multilateral*; consortium;
    interregional; intergovernmental ~ meeting*|negotiat*|process*; memorand* of understanding; global ~ alliance|compact|fund ~ partner*|platform;
    signed ~ agreement*|memorand*|accord*|partnership*|protocol* ~ cooperat*|joint*;
    signed ~ agreement*|memorand*|accord*|partnership*|protocol* ~ work together; work* together; hand in hand; twinned;
    ?session; ?sessions; ?working group; ?plenary; ?moderated; ?forum; ?dialogue; ?conference; ?general assembly; ?coordinated; general assembly ~
    adopt*|session|high level|resolution|debate|president; un country team*; resident coordinator*; upcoming ~ conference|summit|session;
    intersessional; open ended ~ working group; intergovernmental ~ negotiat*|working group|process|body|meeting*; negotiations ~
    intergovernmental|international|multilateral|treaty|instrument; pact for the future; cooperation ~ international|dialogue|multilateral;
    regional collaborative; technical secretariat; serves as ~ secretariat; coordinat* ~ resident|regional|partners|donor*|working
    group|international; commission ~ session ~ countries|states; conferences ~ regional|international|united nations; ad hoc ~ committee; global
    ~ forum|dialogue|week|day|alliance|architecture; delegations; joint ~ preparat*|prepar*|brief*|letter; side event*; co facilitat*;
    cofacilitat*; ambassadors; friends of; international ~ day|year|decade|conference|forum; task force*; cross regional; cooperation architecture;
    draft resolution*; sponsoring; ?joined ~ sponsor*; general debate; ?agenda item; ?statement ~ representative|behalf; ?statements;
    representative of ~ introduc*|statement|behalf; on behalf of ~ group|states|union|countries|sponsors; briefed; briefing*; brief* ~
    council|states|member states|committee|members; member states ~ briefed|consult*|inform*|urg*|encourag*|dialogue|meeting*; league of ~ arab
    states; summit; took part ~ meeting*|conference|summit|session; participated ~ meeting*|conference|summit|session|forum; attended ~
    meeting*|conference|summit|session|event*; addressed ~ conference|meeting*|assembly|council|summit; permanent mission*; permanent
    representative*; visited ~ headquarters|region|capital*|countries; visit ~ official|secretary general|official*|minister*|president*; received
    ~ minister*|president|delegation*|letter*|envoy; transmitted ~ letter|report|note|member states; letter ~ addressed|dated|transmit*; note
    verbale; presents its compliments; foreign minister*; minister* for foreign affairs; talks ~ bilateral|round|trilateral|high level; heads of state; african union; european union ~ cooperat*|support*|partner*|agreement*; meeting of states parties;
    universalization; ?agreed ~ states|parties|countries; ministers ~ met|conference|foreign|council; international community ~
    support*|called|urg*|appeal*;
    headquarters agreement; host country; courtesy call*; paid a visit; state visit; troop contributing; sponsors; text ~
    sponsors|orally|revised|consensus; adopted by consensus; consult* ~ member states|troop|partners|bilateral|governments; heads of ~
    state|organization*|agenc*|delegation*|government; prime minister; president ~ met|receiv*|visit*|call*; ambassador ~ met|brief*|hosted; gulf
    cooperation; arab states; caricom; asean; mercosur; ecowas; commonwealth ~ secretariat|heads|meeting; organization of american; islamic
    cooperation; nordic; quartet; trilateral; tripartite ~ agreement|meeting|commission; contact group; accords ~ signed; letter of intent;
    cooperat* ~ framework|treaty|accord; neighbours ~ help|together|agree*|cooperat*; neighbouring ~ states|countries ~
    cooperat*|agree*|consult*|support*; liaison ~ office*; global ~ partners; expressed ~ appreciation|gratitude; ?thanked; welcomed ~
    participation|presence|cooperation|efforts; solidarity ~ international|countries;
    joining ~ agreement|convention|treaty; workshop ~ states|regional|countries|subregional; agree* ~ neighbour*|parties|both countries; talks ~
    presidents|both|leaders|ministers|parties|two; presidents ~ talks|met|both|countries; both ~ countries|sides|governments ~
    talks|agree*|border|cooperat*; agreement of ~ states|countries; mediated ~ agreement|states|between; negotiated ~
    treaty|agreement|convention|accord|protocol; treaty ~ negotiat*|on|sign*; border ~ talks|commission|cooperat*|tension*; ?neighbours;
    accompanied ~ government|authorities; subregional; multilateralism; diplomacy; diplomat*; signatories; appeal* ~ member states|international
    community|donors|partners; exchange ~ data ~ neighbour*|countries|states;
    paired; pairing; joint ~ forum|network|school;
    general assembly ~ elected|adopted|decided|ballot; assembly ~ elected ~ members; coalition ~ governments|countries|cities; conference of the
    parties ~ convention; joint visits; regulators ~ dialogue*; cooperation ~ scientific|international;
    minister ~ foreign|met|talks|wrote|visit*; discussions with ~ government*|ambassadors|officials|parties|representatives; held discussions;
    wrote to; letter to; conveyed ~ position|message|views|readiness; consult* ~ officials|ranking|high ranking; liaised; tripartite; contacts ~
    both sides|parties|governments|officials; acceptance ~ proposal|invitation; proposed visit; invitation*; deferred ~ consideration|item;
    provisional agenda; took action ~ item|draft; chairman; chairperson*; representative ~ statement|capacity|permanent|deputy; capacity as ~
    chair*; opening remarks; introductory remarks; keynote; closing remarks; informal ~ meeting*|consult*|dinner|dialogue*|session*; retreat*;
    conference ~ review|states parties|decided; review conference*; arria; luncheon; reception ~ hosted|held; welcomed ~
    appointment|offer|statement|adoption|report; congratulat*; condolences; ministerial meeting; annual ~ meeting ~ ministers|ministerial`,
  "17.17": `public private; private sector ~ partner*|engage*|collaborat*|cooperat*|involve*|work*|support*|coalition|compan*;
    civil society ~ partner*|organization|collaborat*|cooperat*|support|network|coalition|fund*|grant; civil society organization|organizations;
    civil society; non governmental organization|organizations; ngo ~ partner*|fund*|support|cooperat*|work*; ngos; business partner*;
    partnership|partner* ~ compan*|business|private|civil|corporation|universit*|foundation|bank|industry|technology compan*|ngo|non governmental|local|youth|communit*;
    collaborat* ~ private|compan*|civil|universit*|foundation|ngo|non governmental|industry|business|local|youth|academ*; philanthrop*;
    foundation ~ partner*|support*|fund*; technology compan* ~ partner*|work*|collaborat*|cooperat*|engage*; youth led organization|initiative|group;
    grass roots; grassroots; public and private; companies ~ partner*|collaborat*|join*|together|commit*; community based organization;
    media compan* ~ partner*; youth organization|organizations; local organization; private sector; academia; voluntary sector; youth network;
    tech companies; social partners; women* organization; concession* ~ private; ppp; financial institution ~ partner*|traffick*|collaborat*;
    private sector|companies|business ~ engag*|initiative|commit*|network|support*;
    technology ~ companies|sector ~ partner*|engag*|work*|develop*|initiative; foundation; coalition ~ business|private|industry|financial;
    nongovernmental; non governmental ~ work*|run*|support*; civil society ~ work*|engage*; youth led; volunteers; local ~ partner*|organization|ngo;
    ?university; partner* ~ youth|local|communit*; grants ~ civil|ngo|organization|communit*;
    civil society ~ actors|groups|partners|networks|support*|grants|women|youth|local|partner*|organizations;
    non governmental ~ partners|organizations|groups; community based ~ organizations|groups;
    private sector ~ partners|partnership*|engage*|collaborat*|compan*|actors|work*; academic ~ partners|institution* ~ partner*|collaborat*;
    universities ~ partner*|collaborat*|network*; faith ~ based|leaders|organization*;
    women* ~ organizations|groups|networks|associations ~ partner*|support*|grants|fund*; volunteers ~ communit*|network*|mobiliz*;
    volunteers ~ red cross; business ~ communit*|partner*|council|association*|sector; foundations; chambers of commerce;
    companies ~ partner*|work*|collaborat*|joint*|support*; front line ~ civil|organizations;
    local ~ partners|actors|organizations|ngos|associations|groups; grass roots ~ organization*|group*|women; professional associations;
    unions ~ partner*|work*|dialogue; youth ~ organizations|groups|networks|led; implementing partners; bank ~ partner* ~ private;
    social ~ partners|enterprise*; media ~ partners; red cross ~ partner*|with; ?civil society; charities; firms ~ together|charit*|partner*|joint*;
    clubs ~ local|volunteer*; voluntary ~ associations|groups|organizations; trusts ~ communit*|local;
    business* ~ engag*|partner*|consult*|role|involv*|collaborat*|participat*|global compact; social contracting; stakeholders ~
    collaborat*|multi|together|engag*|bring*|diverse|trust|external; external partners; peer to peer; community led ~
    response|organi*|service*; community based ~ network*; collaborative ~ model|effort*; foundation ~ launch*|joint*|work*; ngos ~
    work*|support*|partner*; faith based; trade unions ~ collaborat*|partner*; employers ~ organization*; global compact; parliamentarians ~ civil
    society|partner*; academic partners; think tanks; sponsors; goodwill ambassador*; charity; rotary; non state actors; alliance ~
    business*|compan*|stakeholder*|partners; together ~ stakeholders|compan*|business*|partners|experts; innovation hub ~ partner*; volunteer ~
    groups|network*;
    universities; teamed; team up; banks ~ partner*|universities|together; women* ~ associations|groups|networks; granted ~
    associations|ngos|organization*; small grants; church*; unions ~ partner*; chamber of commerce; private donors; corporate ~
    partner*|donor*|sponsor*; non governmental; volunteers ~ deploy*|recruit*|programme; professional ~ associations|bodies; media ~
    partner*|houses; academic ~ network*|communit*|institution*; scientific communit*; youth ~ clubs|organizations|movements;
    deployed ~ volunteers; philanthropic; public funds ~ private|philanthrop*; gifts ~ philanthrop*|private; hotels ~ worked|partner*; companies ~
    guid*|join*|commit*;
    local networks; companies ~ network*|coalition|cities|launch*|global compact; coalition ~ companies|cities; cities ~
    companies|coalition|partner*`,
  "17.18": `data collection; collect* ~ data|statistic*; statistic|statistics; statistical; disaggregat*; sex disaggregated;
    data ~ gather*|quality|avail*|disaggregat*|produc*|publish*|compil*|system|traffick*|national|monitor*|survey|administrative|gender|timely|reliable|capacity|collect*|gap|gaps|base|report;
    database; survey|surveys; indicators; census; national statistical; data system; data gap|gaps; administrative data;
    monitoring ~ data|system|indicator|progress; research ~ traffick*|prevalence|causes|data|publish*|conduct*|study;
    study ~ publish*|conduct*|prevalence|causes; prevalence ~ data|study|survey|estimat*;
    data platform|portal|hub|exchange|sharing|analysis|governance|strategy; observatory; open data; big data; data management|protection|driven;
    evidence based|base ~ data|polic*|research; ?index ~ publish*|launch*|develop*|measur*|rank*; geospatial; earth observation;
    case management ~ data*; information system|management system; registry; report ~ publish*|data|global|statistic*;
    estimates ~ global|publish*|data; ?mapping; dashboard; facts and figures; digital ~ data; measure* ~ digital|ict|statistic*; ?data;
    monitoring framework; collected data; methodolog*; standardized data; national data; comparable data; poverty map; statistical data|report;
    data for ~ decision|policy|policymak*; ?index; ?report ~ issued|published; ?tracker; tracking progress; monitor* progress; knowledge base;
    health data; environmental data;
    data ~ collect*|disaggregat*|household|migration|displacement|health|education|official|provid*|publish*|analy*|statistical|system*|platform*|portal|reliable|open|repository|quality|driven|database*|compil*|geospatial|survey*|poverty|environment*|water|climate|crime|gender;
    data ~ real time; statistics ~ official|gender|national|regional|office*|environment*|labour|crime|migration|portal|produce*|publish*;
    statistical ~ data*|offices|systems|yearbook|database*|agencies|commission|work|inform*;
    indicators ~ subnational|set|develop*|framework|monitor*|global|national|baseline*;
    survey ~ conduct*|household|national|labour|demograph*|publish*|joint|carried; surveys ~ household|conduct*|national|industrial|demograph*;
    censuses; microdata*; small area estimation; information ~ management|system*|collect*|gather* ~ data; baseline*;
    mapping ~ conduct*|first|national|complet*|exercise|needs; assessment* ~ need*|conduct*|rapid|national|data|baseline|findings|joint|multi;
    dashboards; tracker; monitoring ~ system*|data|report*|tool*|platform|indicators|progress|mission; compiled;
    records ~ compil*|data|stations|regist*; readings ~ publish*|daily|data; time series; disaggregated ~ data|sex|age|disabilit*;
    evidence ~ based|generat*|research ~ polic*|data; registry ~ data|develop*; databases;
    index ~ poverty|develop*|launch*|new|multidimensional|inequal*|gender; observatories; studies ~ publish*|conduct*|data|prevalence;
    displacement tracking; study ~ conduct*|data|launch*|publish*|findings|commission*; analytical ~ report*|inputs|tool*;
    publishes ~ data|readings|statistics|index; monitoring, analysis and reporting; care map; number of ~ document*|record*|verified;
    verified ~ cases|incidents; documented ~ cases|incidents|violations; figures ~ publish*|disaggregat*|official|poverty|new; figures ~ sex and age;
    by sex and age; by age and sex; published ~ figures|data|numbers|statistics;
    data ecosystem*; data ~ repository|microdata|warehouse|hub|portal|lab|visuali*|revolution|literacy|science; small area; household surveys;
    measur* ~ framework|cooperation|south south; information ~ systems ~ health|education|national; poverty data; registers ~
    administrative|population|business; civil registration ~ statistics; sex, age; figures ~ updated; trends ~ data|analys*; estimat* ~
    new|global|national|update*; world ~ report ~ data; baseline ~ survey|study; needs assessment; situation analysis; data entry; evidence review;
    broke down; figures ~ sex|age|broken|disaggregat*|released; surveyed; questionnaire*; responses ~ questionnaire*|survey; statistics ~
    compil*|releas*; index ~ releas*|publish*|national; poll ~ opinion|survey; registers; yearbook*; ?mapped; monitor* ~ trends|statist*; report ~
    flagship|statistical|global ~ data|trends|publish*; scoreboard*;
    quarterly ~ figures|data|report*|bulletin*; figures ~ trade|prices|wages|portal|quarterly|monthly; prices ~ index|figures|survey;
    classification ~ international|occupation*|statistic*|revis*; registers ~ statist*|population; recorded ~ incidents|cases|increase; data ~
    price*|mobile ~ analys*; list* ~ updat* ~ database; tracking ~ system*|progress|fund*; monitor* ~ report*|data|satellite; fact sheets; country
    profiles; map ~ publish*|interactive|data; study ~ academ*|publish*; assessed ~ needs|situation|impact*; counted ~ people|population|number*; analys* ~
    publish*|data|trend*;
    bulletins ~ monthly|price*|statist*; gender statistics; index ~ vulnerab*|publish*; satellite images; prices ~
    monthly|staple|publish*|bulletin*; losses ~ data|compil*|record*; compiled ~ data; data on ~ losses|violence|migration|disab*; ranked ~
    governments|countries;
    ?evaluated; databases ~ loss*|disaster*; loss databases; housing censuses; demographic ~ survey*|health; space based ~ information|data;
    environmental economic;
    population dynamics ~ data; data ~ digital ~ deliver*; analysis ~ conduct*|determin*; facts ~ verif*|establish*`,
  "17.19": `statistical capacity; measur* ~ progress|develop*|well|beyond|digital; beyond gdp; national statistical office|system; national statistics;
    statistical ~ capacity|office|system|train*|commission|institute; census; civil registration; vital statistics; indicator framework;
    measurement ~ progress|framework|develop*; human development index; well being index; partnership on measuring;
    indicators ~ develop*|measur*|framework|progress; index; statistical commission; composite index; progress ~ measur*|indicator|monitor*;
    statistical ~ capacit*|offices|commission|training|system*|develop*; national statistical;
    measur* ~ progress|poverty|sustainab*|beyond|impact|develop*; beyond gross domestic; population census; vital ~ statistics|events;
    index ~ human|multidimensional|vulnerab*|composite|new; indicators ~ progress|sustainable|measure*;
    monitoring ~ progress|implementation|mission|evaluat*; statisticians; system of national accounts; vulnerability ~ index;
    metrics ~ progress|develop*|new; statistics ~ capacit*|train*|support*|develop*; household ~ survey* ~ support|capacit*;
    monitoring and evaluation ~ capacit*|system*; progress report*; counts ~ population; headcount ~ population; population ~ counted|register*;
    registrars; births and deaths;
    oda ~ measur*|moderniz*|statistic*; grant equivalent; measur* ~ south south|flows|assistance|development|cooperation|support; measurement;
    eligibility rules; ?indicators; indicator ~ goal|sustainable|custodian; custodian agenc*; global monitoring; trends ~ review|analys*|progress;
    on track ~ goals|targets; monitor* ~ goals|targets|commitments|agenda; gross domestic product ~ metrics|beyond; data ecosystem*; statistical ~
    division|geospatial; metadata; international ~ statistical ~ classification*|standards;
    measures of well being; well being ~ measure*|index|indicators; genuine progress; population ~ census; civil registration ~ vital; measure* ~
    well being|progress|beyond; national accounts ~ revis*|system|new|updat*;
    classification*; revised ~ classification|manual|standards ~ statist*|account*;
    censuses; population and housing; round of population; environmental economic accounting; housing census*`,
};

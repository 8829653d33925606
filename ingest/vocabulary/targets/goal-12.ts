import type { GoalWords } from "./form";

/** Words for Goal 12; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal12: GoalWords = {
  goal: `consumption; consumer|consumers; sustainable consumption|production|procurement|tourism; waste; wastes; recycl*; reuse; circular; packaging; landfill; hazardous; chemical|chemicals; resource efficiency; material|materials; food waste|loss; procurement; life cycle; eco label*|design; ecolabel; fossil fuel subsid*; corporate sustainability|social|responsib*; sustainability report*; natural resource; disposal; plastics; e waste; incinerat*; lifestyle; producer responsibility; raw material; mining; mineral; extraction; toxic; resource productivity|use; footprint; remanufactur*; refurbish*; by products; environmental tax*|footprint; material flow; green product; sustainable product; supply chain; composting; scrap; tonnes of waste; secondary raw; pesticide; deposit refund; repair`,
  "12.1": `sustainable consumption; consumption and production; sustainable production; ten year framework; 10 year framework; production pattern|patterns;
    circular economy ~ strateg*|plan|policy|roadmap|framework|national; consumption pattern; one planet network; unsustainable consumption;
    consumption polic*; scp; sustainable ~ consumption|production; circular ~ economy ~ polic*|plan*|strateg*|national|roadmap|map; one planet;
    sustainable lifestyles ~ polic*; production patterns`,
  "12.2": `natural resource|resources ~ manag*|sustainab*|use|efficien*|exploit*|extract*|governance; resource efficien*|management; sustainable use; mining;
    mineral|minerals; critical mineral; extractive; material footprint; raw material|materials; resource extraction; resource consumption;
    material use; circular economy; resource productivity; material flow; sustainable mining; material efficiency|productivity|resources;
    resource depletion; natural capital; metals; resource governance; resource use; sand ~ extract*|mining; materials consum*; critical raw material;
    critical minerals; environmental impact ~ digital|technolog*|monitor*; resource ~ efficien*|circular; sustainable ~ mining|resource;
    minerals ~ value|governance|process*; natural resources;
    natural ~ resources ~ exploit*|manag*|govern*|illegal*|illicit|sovereign*|trade|transparen*; minerals; mines;
    mining ~ sector|law|code|artisanal|licence*|concession*|gender|compan*|sites; mineral ~ resources|trade|supply|traceab*|certif*|wealth;
    extractive ~ industr*|sector; gold ~ mining|trade|sector; quarr*; coltan; cobalt; lithium; critical ~ minerals; oil ~ revenue*|contract*|sector;
    resource ~ management|govern*|extraction|conflict; raw materials; sand mining; sustainable ~ management ~ resource*; timber ~ trade|extract*;
    diamonds; kimberley process; diamond*; resources ~ natural|overexploit*|deplet*; permanent sovereignty;
    extractive ~ industr*|sector|resource*; natural resource* ~ manag*|govern*|sustainab*|use|exploit*; resource ~ efficien*|extraction; mining ~
    sustainab*|impact*|sector|responsib*|reform; environmental licensing; minerals ~ critical|transition|sustainab*; critical ~ energy transition
    minerals;
    sand ~ miners|mining|extract*; licences ~ mining|miners|sand|quarr*|logging; miners ~ artisanal|sand|gold; mineral*; minerals ~ govern*|manag*|royalt*; overconsum*;
    resource ~ use|footprint; gold ~ mining|miners|artisanal; artisanal ~ mining|miners; forest concession*`,
  "12.3": `food loss|losses; food waste; post harvest|harvested ~ loss*; post harvest; food wastage; spoilage; harvest loss; food storage; hermetic;
    food preservation; cold chain; storage ~ crop|grain|food|harvest; surplus food; cold storage; leftover; waste of food; aflatoxin;
    food redistribution; wasted food; food ~ waste|loss|losses|surplus|donat*; harvest ~ storage|loss*; food waste index; spoiled; wasted ~ food;
    cold ~ storage|chain; supermarkets ~ throw*|wast*|discard*|donat*; thrown away; discarded ~ food|fish|crops; shelf life; food donation*;
    unsold; food ~ waste|loss*|leftover*|surplus; bread ~ unsold|collect*|waste; leftovers`,
  "12.4": `hazardous waste|substance|chemical|material; chemical|chemicals ~ manag*|waste|safe*|hazard*|substance|regulat*; chemicals ~ reduc*|industr*|toxic|ban*|phase*|policy; basel convention;
    stockholm convention; rotterdam convention; minamata; mercury; electronic waste; e waste; pesticide; persistent organic;
    toxic waste|substance|chemical; pollutant; ozone depleting; waste management ~ hazard*|chemical|industr*|sound; plastic pollution; asbestos;
    hydrofluorocarbon; radioactive waste; medical waste; nanomaterial; pollutant release; contaminated site|sites|land|soil;
    environmentally sound ~ waste|chemical; montreal protocol; battery ~ waste|dispos*|recycl*; waste shipment; saicm; biocid*; industrial chemical;
    toxic; tailings; chemicals ~ hazard*|manag*|convention*|weapons ~ destruct*|dispos*|safe;
    hazardous ~ waste*|chemical*|substance*|material*|pesticide*; toxic ~ waste*|substance*|chemical*;
    waste ~ hazard*|toxic|medical|electronic|chemical|shipment*|ship*; oil ~ spill*|leak*|pollut*|waste; fuel ~ leak*|tanks|spill*|contaminat*;
    dumping ~ waste|toxic|illegal|sea|night; mercury ~ gold|mining|use|free|convention; pesticides ~ hazard*|obsolete|banned;
    pollution ~ chemical*|plastic*|treaty|control; persistent organic pollutant*; asbestos ~ remov*|pipes|replac*; contaminated ~ site*|land|soil;
    ozone ~ layer|depleting; radioactive ~ waste*|contaminat*; plastics ~ treaty|negotiat*|instrument; chemicals and waste; hazardous; lead paint;
    leaking; leaks ~ fuel|oil|tank*; scuttl*; wreck*; abandoned ~ tank*|vessel*|ships|wells;
    pesticide* ~ obsolete|destroy*|hazard*|ban*|dispos*; hazardous ~ waste*|chemical*|substance*; basel; rotterdam; stockholm ~
    convention|chemical*; toxic*; pfas; radioactive ~ waste; nuclear waste;
    ddt; burned ~ stock*|pesticide*|chemical*; incinerat*; chemical ~ waste*|safety|manag*|stock*; waste ~
    hazardous|toxic|nuclear|electronic|medical; poison*; ozone ~ layer|deplet*; hydrofluorocarbon*; lead ~ petrol|gasoline|paint|battery*;
    batteries ~ recycl*|dispos*;
    plastic ~ treaty; thermometer*; treaty ~ plastic*|chemical*|mercury; chemical ~ accident*|industr*;
    abandoned ~ tanks|mines|chemical*|sites; clean up ~ toxic|chemical*|oil|contaminat*|site*;
    chemical ~ safety|hazard*|pollut*|manag*`,
  "12.5": `recycl*; reuse; re use; waste reduction|prevention|generation|separation|sorting; reduce waste; circular economy;
    circular ~ practice|model|design|business|approach; plastic ~ waste|reduc*|ban|recycl*|single; single use plastic; zero waste; composting;
    upcycl*; repair ~ right|product|shop; e waste; electronic waste; refurbish*; waste ~ reus*|recover*|repurpos*|convert*|value|turn*|transform*;
    circularity; extended producer; second hand; waste to ~ energy|value|product; textile waste; packaging; repurpos*; deposit refund;
    waste management; recovery rate ~ waste; remanufactur*; landfill; waste polic*; solid waste; by product; circular digital|economy|product;
    waste ~ repurpos*|bioenergy|energy|compost*|fertili*|collect*|manag*|recycl*; plastic; sustainable ~ product* ~ digital; product passport;
    plastic waste; recycling; recycled; waste ~ reduc*|prevent*|recycl*|reus*|generat*|segregat*|hierarchy;
    circular ~ economy|invest*|plan|bioeconom*; plastic ~ bags|bottle*|packaging|reduc*|ban*|single; reusable; refill*; repair ~ cafe*|reuse;
    waste to energy; scrap; wastewater ~ circular|reus*; textiles ~ recycl*|waste; single use; bioplast*; reuse ~ material*|water|waste;
    ship recycling;
    cardboard; reus*; waste ~ sort*|separat*|reduc*|offices|recycl*|paper; paperless ~ office*; compost*; circular ~ econom*; plastic ~
    bag*|bottle*|packag*|reduc*|waste; textile ~ waste|reuse; landfill*; deposit ~ bottle*|return;
    throw away; bottles; disposable*; eco industrial; waste ~ prevent*|house*|sort*; plastics; by products ~ reuse|industr*`,
  "12.6": `corporate ~ sustainab*|social responsib*|report*|due diligence|responsib*|accountab*; sustainability report*|standard|disclosure;
    responsible business; business and human rights; due diligence; human rights due;
    supply chain ~ transparen*|due|respons*|sustainab*|business|compan*|monitor*; supply chains; environmental, social and governance; esg;
    companies ~ sustainab*|responsib*|report*|human rights|disclos*|climate|adopt*|environment*; global compact;
    responsible ~ sourcing|supply|investment|mining; business conduct; multinational enterprise|company;
    private sector ~ sustainab*|responsib*|human rights; social responsibility; environmental management; disclosure ~ climate|compan*; iso 14001;
    corporate ~ environment*|social; guiding principles on business; voluntary sustainability; codes of conduct; traceability; corporate practice;
    green business; ethical trade; transnational corporation; fair trade; sustainable ~ enterprise|business practice; company ~ voluntar*;
    corporate ~ emission|greenhouse|report*|climate; company ~ emission; business practices; compan* ~ human rights|traffick*|labour|forced;
    sustainable production ~ enterprise; business ~ responsible|standards; suppliers ~ standards|audit; clean production ~ enterprise;
    companies ~ report*|disclos*|publish*|sustainab*|respons*|environment*|social|diligence|standard*; companies ~ human rights;
    companies ~ supply chain*; businesses ~ respons*|sustainab*|environment*; businesses ~ human rights; businesses ~ due diligence;
    corporate ~ report*|respons*|govern*|sustainab*|due|disclos*|liability|accountab*; corporate ~ human rights;
    business ~ responsible|conduct|sustainab*; business ~ human rights; supply ~ chain* ~ due|transparen*|mineral*|traceab*|respons*;
    supply ~ chain* ~ human rights; mineral ~ traceab*|certif*; environmental, social; responsible ~ business|mining|sourcing|invest*|mineral*;
    sustainability ~ report*|standard*|disclos*; hotel owners ~ publish; private sector ~ account*|respons*|sustainab*; private sector ~ human rights;
    transnational ~ corporation*|compan*; environmental ~ management system*; extractive ~ compan*; forests ~ suppl* ~ compan*;
    firms ~ disclos*|report*|sustainab*|environment*|emission*; firms ~ human rights; listed ~ firms|companies;
    disclos* ~ emissions|climate|environment*|risks; supply chain ~ law|act|diligence; multinational* ~ conduct|respons*;
    businesses ~ human rights|responsib*|conduct|account*|sustainab*; business ~ human rights|conduct|enterprise*|leaders|values|practice*|agenda;
    corporate ~ sustainab*|account*|responsib*|values|govern*|abuse*|capture|leaders; guiding principles; smart mix; voluntary measures; supply
    chain* ~ transparen*|law*|suppress*|responsib*|challenges|abuse*|sustainab*; value chain* ~ respons*|sustainab*|human rights; responsible ~
    business|purchasing|conduct|sourcing|practices; national contact point*; multinational ~ enterprise*; transnational corporations;
    environmental and social ~ impact*; impact assess* ~ human rights|social|compan*; industry wide; compan* ~ human
    rights|account*|abuse*|sustainab*|commit*|disclos*|due|responsib*; greenwashing; sustainability ~ standards|reporting|framework*; extractive ~
    industr* ~ human rights|responsib*;
    firms ~ rights|respect*|villagers|responsib*|accountab*; oil ~ firms|companies ~ rights|respect*|account*|villagers; companies ~
    respect*|duty|victims|harm*|human; business enterprises; corporate; corporations; boycott* ~ compan*; plantations ~ owners ~ rights;
    disclosure* ~ companies|climate|sustainab*; assurance standards;
    garment ~ compan*|supplier*|audit*; auditing ~ suppliers|labour; suppliers ~ labour|audit*|abuse*|code|sustainab*|human; labour abuse; vendors
    ~ sustainab*; sustainability criteria; companies ~ guid*|audit*|suppliers|labour; contracts ~ oil|mining ~ publish*; due diligence ~
    forced|law|act`,
  "12.7": `public procurement; procurement ~ sustainab*|green|public|government|supplier|traffick*|labour|contract*|polic*; green procurement;
    government contract|contractor|contractors|purchas*; public purchas*; public tender; procurement; procuring; bidding; tendering;
    procurement ~ sustainab*|public|green|local|practice*|plan*|system|reform|responsib*|rules|women; procurement ~ united nations;
    public ~ contract*|tender*|purchas*|procur*; procure* ~ goods|services|local|green|sustainab*; suppliers ~ contract*; suppliers ~ united nations;
    vendor ~ registr*|sanction*; contracts ~ award*|public; tender|tenders; certified ~ paper|timber|products|goods ~ buy*|purchas*|office*;
    buys ~ certified|green|recycled|local; purchasing ~ rules|polic*|green|sustainab*; suppliers ~ screen*|code*;
    suppliers ~ barred|debar*|bribes|sanction*|code|select*; debar*; vendors ~ screen*|select*|diverse; tenders ~ green|public; fleet ~
    electric|vehicles|public; contracts ~ women owned|small|local; buy* ~ local|green|fair;
    vendors; vendor* ~ criteria|sustainab*|green|regist*|women; sustainability ~ criteria|vendor*|procure*|purchas*`,
  "12.8": `sustainable lifestyle; consumer awareness|education|information|behaviour; awareness ~ sustainab*|environment*|consum*|nature|climate|waste;
    information ~ sustainab* ~ lifestyle; environmental awareness|education|information; sustainable living; lifestyles; harmony with nature;
    consumer protection; environmental campaign; eco label*; ecolabel*; raise awareness ~ environment*|sustainab*; environmental journal*;
    eco schools; green lifestyle; consumer choice|policy|rights; product information; public awareness ~ environment*|sustainab*;
    education for sustainable; awareness raising ~ environment*|sustainab*|climate|consum*; consumers ~ empower*|protect*|inform*;
    environmental ~ volunteer*|club|education|awareness|campaign|youth; eco club; sustainability ~ awareness|youth|campaign|education;
    information ~ consumer; consumers ~ inform*|awar*|protect*|choice*; environmental ~ aware*|educat*|inform*;
    awareness ~ environment*|climate|nature|water|ocean*|biodivers*|sustainab*|pollut*; information ~ environment*|sustainab*|nature;
    eco ~ label*|school*|tourism; labels ~ product*|green|eco|energy; sustainable ~ lifestyles|living; harmony with ~ nature; mother earth;
    rights of nature; labelling; education ~ environment*|sustainab*|climate;
    thrifty; lifestyle*; sustainable ~ living|consum*; consum* ~ responsib*|thrift*|habit*|conscious; thrift; repair cafe*; earth hour; labels ~
    eco;
    labels ~ warning|food|product*|consumer*|drinks; labels; warning labels; consumers`,
  "12.a": `scientific capacity ~ sustainab*|consumption; technolog* ~ sustainable consumption|production|cleaner; support ~ cleaner production;
    green technolog* ~ develop*; capacity ~ sustainable production|consumption|circular|green; eco innovation; sustainable technology;
    technical assistance ~ cleaner|green|circular; clean technolog* ~ develop*; technolog* ~ sustainable ~ production|consumption;
    scientific ~ capacity ~ sustainab*|environment*|develop*; cleaner production ~ capacity|support|train*;
    support ~ circular|green ~ econom* ~ develop*;
    cleaner production ~ method*|shar*|africa*|develop*; technolog* ~ cleaner ~ africa*|develop*|asia*;
    switch programme; circular economy ~ support*|africa*|regional|develop*|technical; sustainable production ~
    support*|regional|develop*|technical`,
  "12.b": `sustainable tourism; tourism ~ sustainab*|monitor*|statistic*|impact|measur*|local|communit*|culture|environment*; ecotourism; tourism satellite;
    tourism impact; responsible tourism; community tourism|based tourism; nature based tourism;
    tourism ~ sustainab*|monitor*|local|culture|jobs|environment*; cruise ~ tourism|fees|ships ~ fee*; tourism ~ products|island*|communit*`,
  "12.c": `fossil fuel subsid*; fuel subsid*; energy subsid*; subsid* ~ fossil|fuel|coal|oil|energy; subsidy reform ~ energy|fuel; inefficient ~ subsid*;
    environmentally harmful subsid*; oil subsid*; fuel tax*; energy tax*; energy price reform; carbon tax; fuel ~ subsid*|price*|reform;
    fossil ~ fuel* ~ subsid*|phase*|reform|transition*; energy ~ subsid*; subsid* ~ fossil|fuel*|harmful|energy; environmental tax*;
    carbon ~ price|pricing ~ tax*; subsid* ~ diesel|petrol|gasoline|kerosene|gas|electricity; diesel ~ subsid*|price*; petrol ~ price*|subsid*;
    kerosene; petrol ~ subsid*|price*; coal ~ subsid*`,
};

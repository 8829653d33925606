import type { GoalWords } from "./form";

/** Words for Goal 17; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal17: GoalWords = {
  goal: `partnership|partnerships; development cooperation|assistance|finance|partner|partners|aid; oda; donor|donors; aid; south south; triangular; capacity building; technology transfer; trade; export|exports; import|imports; tariff|tariffs; wto; debt; tax revenue; taxation; revenue mobilization; domestic resource; foreign direct investment; fdi; remittance; multilateral; global partnership; statistics; statistical; data; census; indicators; policy coherence; macroeconomic; public private; developing countries; least developed; civil society; international cooperation; financing for development; concessional; doha; trade agreement; market access; exchange rate; fiscal; sustainable development goals; 2030 agenda; millennium development; investment ~ foreign|climate|promot*; bilateral; customs; free trade; value added tax; broad based tax; tax administration; borrowing; creditor; monitoring and evaluation; data collection; development bank; trade liberal*; non tariff; aid effectiveness; stakeholders; means of implementation; dac; recipient countries; preferential; trading partners; trade facilitation`,
  "17.1": `domestic resource mobilization; tax ~ revenue|collect*|administrat*|capacity|system|base|reform|treaty|avoid*; domestic revenue; revenue collection|mobilization|authority|administration; taxation; fiscal capacity; public revenue; customs revenue; tax inspectors; value added tax; government revenue; tax cooperation; tax polic*; tax compliance; base erosion; income tax|taxes; excise; tax ratio; vat; taxpayer*; public financial management`,
  "17.2": `official development assistance; oda; aid commitment|commitments; development assistance committee; 0.7 per cent; donor countr*; development aid; foreign aid; aid budget|volume|program*; donor ~ commitment|government; bilateral aid|assistance; developed countries ~ aid|commit*; development assistance; aid effectiveness; net oda; assistance to ~ least developed|develop*; dac; aid`,
  "17.3": `mobiliz* ~ resource*|financ*|fund*|invest*|capital|million|billion|resources; resource mobilization; additional financ*|resource; blended finance;
    foreign direct investment; fdi; private invest*|finance|capital;
    invest* ~ million|billion|mobiliz*|catalys*|attract*|facilitat*|private|development|fund; trust fund|funds; innovative financ*;
    development financ*|bank; ?funded by; ?funding ~ million|project|support|from; fund ~ establish*|launch*|creat*|grant|support|contribut*;
    financial resource|support|contribution; contribut* ~ fund|million|trust; grants; co financ*; impact invest*; green bond; remittance;
    voluntary fund|contribution; financing for development; multi donor; donation*; fundrais*; loan ~ million|billion|bank; equity invest*;
    guarantee ~ million|invest*; capital market; investment portfolio; remittances; multilateral development bank; international financial institution;
    allocat* ~ million|fund*|budget; philanthrop*; sovereign wealth; south south ~ financ*; million dollars; crowd* in;
    investment summit|forum|conference|deal; disburs*; billion ~ project|investment|support|program*`,
  "17.4": `debt relief|sustainab*|restructur*|swap|service|distress|burden|crisis|management|treatment|cancel*|financ*|level|overhang; external debt; sovereign debt; debt; public debt; heavily indebted; paris club; creditor; debt suspension; borrowing; debt swap; arrears`,
  "17.5": `investment promotion; least developed countr* ~ invest*; investment regime|guarantee|facilitat*|climate|treaty|agreement; bilateral investment; invest* ~ least developed; foreign investor*; investment framework; investment polic*; promot* ~ investment; investment incentive; investment law|code; investor protection`,
  "17.6": `science, technology and innovation; south south; triangular cooperation; technology cooperation;
    knowledge sharing|exchange|platform|hub|network|product|transfer; share* ~ knowledge|experience|best practice|good practice|information|lessons;
    exchange of ~ experience|information|knowledge|practice|best; regional cooperation;
    international ~ cooperation ~ technolog*|science|research|innovation; science cooperation|diplomacy; north south; technology facilitation mechanism;
    internet governance; digital cooperation; global digital compact; world summit on the information society; wsis; information society;
    science and technology for development; technology bank|transfer; best practice|practices; good practice|practices; lessons learned;
    artificial intelligence ~ global|international|cooperat*|dialogue|summit|governance; international scientific; technological cooperation;
    research cooperation|collaboration|partnership; global dialogue; ai for good; digital ~ cooperation|policy|governance|compact;
    regional ~ forum|dialogue|conference|strateg*|platform; technology forum; innovation ~ partnership|network|collaborat*; open science|source;
    standards ~ technical|technolog*|artificial|internet|develop*; cooperation ~ science|technolog*|research; broadband commission; ?forum;
    connectivity ~ cooperat*; experience sharing; peer learning; cross border data; standardization; international standard; interoperab*;
    joint research; ?artificial intelligence; ai governance; technology governance; emerging technolog* ~ governance|polic*;
    digital learning ~ global|international; scientific cooperation; regional ~ workshop|meeting|exchange; community of practice; study visit;
    expert network|meeting; open access; scientific knowledge|information; knowledge ~ exchange|network|platform; internet standards; open educational`,
  "17.7": `environmentally sound technolog*; green technolog*; clean technolog* ~ transfer|develop*|diffus*; technology transfer; transfer of technolog*; climate technolog*; diffusion of ~ technolog*; low carbon technolog*; technology mechanism; clean energy ~ transfer|develop*; transfer ~ green|clean|environmental; technology needs; renewable ~ technology transfer; demonstration ~ technolog*; electric vehicle ~ develop*; environmental goods`,
  "17.8": `technology bank; enabling technolog*; information and communications technolog* ~ use|capacity|develop*;
    digital ~ transform*|capacity|technolog*|skills|solution|public|develop*|tool|platform|strateg*|econom*|readiness;
    ict ~ capacity|develop*|train*|use|skills; internet ~ use|users|access; digitali*; digital transformation; digital public goods; digital government;
    capacity ~ science|technolog*|digital|ict|innovation; artificial intelligence ~ capacity|develop*|train*|use; e readiness;
    least developed ~ technolog*|digital; digital technolog*; technology ~ adopt*|enabl*; use of ~ technolog*|ict|digital|internet;
    digital solution|tool|platform; technology ~ least developed; digital; technologies ~ use|adopt*|access; ?artificial intelligence;
    least developed ~ innovation|science; ict ~ least|develop*; ict strategy; digital government ~ develop*`,
  "17.9": `capacity building; capacity development; build* ~ capacity|capacities; strengthen* ~ capacity|capacities;
    technical assistance|support|cooperation|advice|expertise;
    train* ~ official|officials|government|staff|personnel|expert|public|policymaker|policymakers|developing|professional|practitioner|civil servant|stakeholder|participant|workshop|national;
    ?workshop|workshops; training ~ workshop|program*|session|seminar|course|material|module|manual|toolkit|guide; ?capacity; advisory service|support;
    institutional capacity; south south cooperation; ?support ~ national|countries|government|develop*|implement*; national plan ~ support;
    ?seminar|seminars; ?webinar|webinars; toolkit; ?expertise; policy advice; guidance ~ countries|government|provid*|note; train the trainer|trainers;
    twinning; peer learning; mentoring ~ institution; e learning ~ official|professional; strengthen* ~ institution|institutions|skills;
    build* ~ expertise|skills|knowledge; ?training`,
  "17.10": `multilateral trading|trade; world trade organization; wto; trade ~ rule|agreement|negotiat*|multilateral|facilitat*|open|polic*|digital|liberal*;
    free trade; e commerce ~ rule|agreement|negotiat*|joint|work; non tariff; trade agreement|negotiation|polic*|barrier|remed*|dispute|regime; doha;
    continental free trade; trade law; digital trade; electronic transmission; moratorium ~ electronic; paperless trade; trade digital*;
    electronic trade; customs; anti dumping; tariff|tariffs; protectionis*; regional trade; trade in services; most favoured; trade rules;
    safeguards ~ trade; market opening; trade integration; e trade; trade ~ tariff|customs|law|rules|facilitat*|policy; trade agreement;
    continental free trade area`,
  "17.11": `export|exports ~ increas*|promot*|develop*|growth|product|market|compan*|strateg*|africa*|least|capacity; exporter; exporting;
    export promot*|market|earning|readiness|growth|performance;
    trade ~ africa*|regional|intra|develop*|promot*|women|small|e commerce|digital|facilitat*; intra african trade; market access;
    e commerce ~ develop*|capacity|readiness|small|enterprise|women|export; e commerce; trade facilitat*; trade fair;
    international market|markets ~ access|enter*; trade promotion; african continental; trade data|portal|information; cross border trade|e commerce;
    quality standards ~ export|market; certification ~ export; geographical indication; export revenue; world trade ~ share; exports; trade expansion;
    regional trade|market; trade; trade ~ competitiv*|market|integrat*|africa*|women; export; free trade; standards ~ trade|market|quality;
    cotton ~ partnership|trade; international trade; exporters; e trade; trade ~ agreement ~ africa*; certif* ~ market|organic|quality`,
  "17.12": `duty free; quota free; market access ~ least developed|duty|preferential; preferential ~ rules of origin|market|access; rules of origin; least developed ~ tariff|market|trade preference; trade preference; everything but arms; preferential access|tariff|margin|trade`,
  "17.13": `macroeconomic ~ stabil*|policy|coordinat*; global economic ~ stabil*|govern*; financial crisis; monetary polic*|fund; global economy ~ stabil*; economic policy coordination; exchange rate; inflation ~ polic*|global|target; central bank*; macroeconomic; balance of payments; fiscal consolidat*|stimulus; monetary; interest rate; current account; budget deficit; economic crisis`,
  "17.14": `policy coherence; coherent polic*|approach; coheren* ~ polic*|framework|approach|action; ?mainstream*;
    integrated ~ approach|polic*|framework|strateg*|planning; align* ~ polic*|strateg*|goal|framework|national|sustainable; cross sectoral;
    intersectoral; multisectoral; multi sectoral; whole of government; coordinat* ~ polic*|action|mechanism|effort|approach|framework|system;
    national ~ plan|strategy|action plan|policy|framework|programme; policy framework; comprehensive ~ strategy|approach|policy|plan|framework|programme;
    inter agency ~ coordinat*|group|mechanism; national action plan; action plan; ?strategy; strategic framework|plan; interinstitutional;
    policy coordination; harmoniz* ~ polic*|law|regulat*|framework|standard; holistic; national youth polic*|strateg*;
    framework ~ adopt*|develop*|launch*; ?roadmap; interagency coordination; united nations system wide; ?guidelines; one united nations;
    voluntary national review; interlinkage; synerg*; joint program*; coherence; nexus; trade offs; ?polic* framework;
    policy recommendations|reform|review|dialogue; regulat* ~ digital|technolog*|emerging; master plan; mandate* ~ coordinat*; ?policies;
    mainstreaming ~ polic*|plan|strateg*|program*|gender|climate`,
  "17.15": `policy space; country leadership; country owned; national ownership; country results framework; national priorit*; ownership ~ country|national|develop*; country led; self reliance; non interference; country driven; conditionalit*`,
  "17.16": `global partnership; multi stakeholder partnership|initiative|platform|alliance|coalition|forum|network|process|approach;
    multistakeholder partnership|platform|initiative|alliance;
    partner* ~ united nations|international|global|regional|government|development|countries|organization;
    partnership ~ global|international|strategic|united nations|government|regional|between|with; alliance; coalition;
    global network|initiative|coalition|alliance|platform|forum|compact; memorandum of understanding;
    joint initiative|programme|project|statement|declaration|action|plan;
    collaborat* ~ united nations|international|organization|partner|government|regional|agencies; in collaboration with; in partnership with;
    cooperation agreement|framework|with; bilateral agreement|cooperation; international cooperation;
    cooperation ~ countries|states|international|regional|agreement|between|united nations; ?high level ~ forum|event|meeting|political|dialogue|week;
    interagency; inter agency; co host*; co organiz*; co sponsor*; co lead*; ?together with; joint ~ united nations; strategic partnership;
    development partners; regional partner*; platform ~ cooperation|knowledge|partner*; international conference|forum; ?convened;
    global ~ summit|conference|forum; ?stakeholders; south south and triangular; international ~ network|centre|center|commission ~ partner*;
    joined forces; intergovernmental; partners; ?collaborat*; ?partner*; ?co host*`,
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
    ?university; partner* ~ youth|local|communit*; grants ~ civil|ngo|organization|communit*`,
  "17.18": `data collection; collect* ~ data|statistic*; statistic|statistics; statistical; disaggregat*; sex disaggregated;
    data ~ gather*|quality|avail*|disaggregat*|produc*|publish*|compil*|system|traffick*|national|monitor*|survey|administrative|gender|timely|reliable|capacity|collect*|gap|gaps|base|report;
    database; survey|surveys; indicators; census; national statistical; data system; data gap|gaps; administrative data;
    monitoring ~ data|system|indicator|progress; research ~ traffick*|prevalence|causes|data|publish*|conduct*|study;
    study ~ publish*|conduct*|prevalence|causes; prevalence ~ data|study|survey|estimat*;
    data platform|portal|hub|exchange|sharing|analysis|governance|strategy; observatory; open data; big data; data management|protection|driven;
    evidence based|base ~ data|polic*|research; ?index ~ publish*|launch*|develop*|measur*|rank*; geospatial; earth observation; case management ~ data*;
    information system|management system; registry; report ~ publish*|data|global|statistic*; estimates ~ global|publish*|data; ?mapping; dashboard;
    facts and figures; digital ~ data; measure* ~ digital|ict|statistic*; ?data; monitoring framework; collected data; methodolog*; standardized data;
    national data; comparable data; poverty map; statistical data|report; data for ~ decision|policy|policymak*; ?index; ?report ~ issued|published;
    ?tracker; tracking progress; monitor* progress; knowledge base; health data; environmental data`,
  "17.19": `statistical capacity; measur* ~ progress|develop*|well|beyond|digital; beyond gdp; national statistical office|system; national statistics; statistical ~ capacity|office|system|train*|commission|institute; census; civil registration; vital statistics; indicator framework; measurement ~ progress|framework|develop*; human development index; well being index; partnership on measuring; indicators ~ develop*|measur*|framework|progress; index; statistical commission; composite index; progress ~ measur*|indicator|monitor*`,
};

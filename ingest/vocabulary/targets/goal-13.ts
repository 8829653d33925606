import type { GoalWords } from "./form";

/** Words for Goal 13; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal13: GoalWords = {
  goal: `climate; climatic; global warming; greenhouse; ghg; emissions; emission; carbon; co2; adaptation; mitigation; low carbon; decarboni*; extreme weather; paris agreement; kyoto; unfccc; nationally determined; temperature; sea level; drought; flood; carbon market|tax|price|pricing|neutral|footprint; warming; methane; climate change|finance|action|policy|risk|impact|adaptation|mitigation|resilience; redd; heatwave; disaster risk; net zero; carbon dioxide; cap and trade; emissions trading; carbon sequestration; ipcc; hydrometeorolog*; clean development mechanism; natural hazard; climate proof*; abatement; offset; carbon sink`,
  "13.1": `climate resilien*|adaptation|risk|hazard|shock|proof*; adaptive capacity; natural disaster|hazard; early warning; extreme weather|heat|event;
    disaster preparedness; drought ~ resilien*|response|manag*|prepared*; flood ~ resilien*|warning|prepared*; adaptation to climate;
    climate adaptation; resilience to climate|disaster; climate related hazard|disaster|risk; weather ~ service|forecast*|warning|extreme;
    hydrometeorolog*; climate impact|impacts; disaster risk reduction; disaster risk; sea level rise; adapt* ~ climate;
    disaster ~ climate|drone*|data|prevent*|reduc*|manag*; multi hazard; meteorolog*; climate vulnerab*; wildfire; heatwave; climate variability;
    cyclone; storm; disaster response|recovery|relief|management|resilience|risk|communication;
    emergency preparedness|communication|telecommunication; climate services; resilience building ~ climate;
    adaptation measures|options|strategy|action; vulnerability ~ climate; climate refugee|displacement|migration; ?weather; weather, climate;
    crisis preparedness; crisis ~ preparedness|response; disaster; hazard; emergency ~ telecommunic*|preparedness|response|warn*; early warnings;
    drought resilience; climate ~ impacts|resilience|protect*|shock|prepared*|hazard; recovery ~ disaster; flood; storms;
    climate ~ resilien*|adapt*|hazard*|shocks|extreme*|risk*|impacts|vulnerab*|proof*|security;
    adaptation ~ climate|plan*|measures|fund*|water|coast*|goal; early ~ warning* ~ flood*|storm*|drought|cyclone*|climate|weather|hazard*;
    disaster ~ risk|prepared*|resilien*|early|prevention; sea level; sea ~ walls|dikes|defence*|dike|wall; coastal ~ defence*|flood*|erosion|protect*;
    flood ~ defence*|control|barrier*|protect*; storm ~ surge|shelter*; drought ~ early|resilien*|plan*|prepared*; heat ~ waves|action|extreme|stress;
    anticipatory ~ action*; forecast*; natural ~ hazard*|disaster*; resilience ~ climate|disaster*|drought*|flood*|shock*;
    extreme ~ weather|events|heat; preparedness ~ disaster*|emergenc*|hazard*|storm*; climate related; early warning ~ all|system*; dikes; levees;
    embankment*; wildfires;
    climate change ~ adapt*|impact*|effect*|resilien*; adaptation; resilience ~ coast*|ocean*|ecosystem*; adapt* ~ measures|options|communit*;
    climate ~ mobility|displacement|migrat*;
    gauges ~ rain|flood*|river|tide|water; sirens; sea walls; windbreak*; cyclone*; typhoon*; hurricane*; tsunami; natural catastroph*; el nino; disaster ~
    relief|victims|stricken|prone|resilien*|reduction|loss*; recover* ~ cyclones|floods|storms|hurricane*; flooding; landslide*; drought ~
    stricken|affected|victims;
    rising sea*; sea ~ rising|encroach*|level; relocation ~ climate|village*|coastal|planned; village* ~ rising|moved ~ sea; glacial lake*; ?heat;
    heatwave*; bushfire*; climate ~ displacement|disaster*|proofed; mangroves ~ storm*|protect*|plant*; drought*; rainwater ~ drought; monsoon;
    resilient ~ infrastructure|housing|coast*|communit*;
    weather advice; rainy season; hurricanes; losses ~ disasters|climate|storms; damage ~ disasters|climate|storms|hurricane*; resilience plans;
    seasonal ~ forecast*|outlook|rain*`,
  "13.2": `convention on climate change;
    climate policy|policies|plan|plans|strateg*|law|act|legislation|governance|action|goal|target|commitment|change act|objective;
    nationally determined contribution|contributions; national adaptation plan; national adaptation; climate mainstreaming; paris agreement;
    greenhouse gas; ghg; emission|emissions ~ reduc*|cut|target|trad*|lower*|limit*|carbon|gas;
    carbon neutral*|pric*|tax|market|credit|emission|budget|trading|footprint; net zero; low carbon; low emission; mitigation ~ climate|emission;
    climate ~ integrat*|mainstream*|national|strateg*|plan*|polic*|negotiat*; decarboni*; emissions trading;
    climate change ~ polic*|plan*|strateg*|law|act|commission|committee; conference of the parties; united nations climate change conference;
    cop28|cop29|cop30|cop27|cop26; kyoto protocol; carbon dioxide; unfccc; redd; methane; climate neutrality; just transition; cap and trade;
    climate talks; emission|emissions ~ sector|transport|industr*|annual|saving*|avoid*; carbon dioxide ~ saving*|reduc*|equivalent; emissions;
    carbon; greenhouse; decarboniz*; climate friendly; climate ~ adopt*|commit*|target|legislat*|ministry; tons of carbon;
    mitigation ~ adaptation|greenhouse|emission;
    climate ~ polic*|plan*|strateg*|law|commitment*|target*|ambition|action|agreement|convention|mitigat*|summit|conference; ndcs;
    nationally ~ determined; emissions ~ reduc*|target*|cut*|net|greenhouse|zero|shipping|methane; greenhouse ~ gas*; paris ~ agreement|climate;
    carbon ~ neutral*|market*|footprint|pric*|emission*; long term ~ climate; long term ~ low emission*; just ~ transition;
    climate change ~ framework|convention|conference; mitigation ~ climate|action*|emission*; global stocktake; decarbonization;
    national ~ adaptation ~ plan*; global warming; 1.5 degrees; climate neutral*; loss and damage ~ polic*|mechanism|network;
    footprint ~ carbon|environmental;
    climate change; climate ~ bill|law*|litigation|emergency|crisis|negotiat*|justice|legislat*; fossil ~ fuel* ~ transition|phase*; climate
    chaos; climate ~ obligations; advisory opinion ~ climate; framework convention; ocean ~ climate ~ action|solution*|ambition|based; ?solutions
    ~ climate|mitigation|nature; mitigation ~ options|measures|potential|ocean*; blue carbon; carbon ~ removal|storage|sequest*|dioxide; emissions
    ~ shipping|maritime|reduc*; climate ~ commitments|objectives|goals|agenda|friendly;
    carbon neutral*; neutrality ~ carbon|climate|law; low carbon ~ strateg*|develop*|plan*; climate ~ target*|pledge*|summit*|envoy; coal ~
    exit|phase*|end; carbon ~ levy|levies|tax*|budget*; ndc; emission ~ target*|standard*|cut*; climate neutral; temperature ~ limit|goal; race to
    zero;
    coal; coal fired; fossil fuels ~ end*|clos*|phase*; power station ~ coal|clos*; transition ~ energy|just|green|low carbon; closing ~
    coal|mines|power; sustainable development ~ climate; methane ~ pledge|cut*|leak*;
    transparency reports; biennial transparency; biennial ~ report* ~ climate|emission*; climate ~ transparen*|report*; national adaptation plans`,
  "13.3": `climate education|awareness|literacy|knowledge|capacity|training|advoca*|activis*|campaign|leadership|dialogue|journalis*;
    climate ~ educat*|awareness|young|youth|train*|capacity|school|student|learn*|knowledge|leader*|dialogue|advoca*|workshop|ambassador;
    climate change ~ awareness|education|capacity|training|young|youth|school|knowledge|conference|workshop; early warning ~ climate|system;
    youth climate; climate action ~ youth|young; climate smart ~ train*; environmental education ~ climate; green skills;
    climate negotiat* ~ train*|youth; climate data|information|modelling|observ*|science|research; climate technolog*; climate change; climate action;
    awareness ~ climate; knowledge ~ adaptation|climate; action for climate empowerment; climate justice; greening education;
    climate ~ technolog*|data|observ*; climate ~ conference|forum|summit|event|camp|activist|movement|club|network|volunteer*; ?climate;
    environmental ~ educat*|train*|youth|school|leader*; green ~ club|school|skills|jobs ~ youth;
    youth ~ environment*|climate|sustainab*|tree|conservation; water ~ awareness ~ youth; climate literacy; trained ~ climate|environment*|energy;
    climate ~ educat*|aware*|train*|capacit*|learn*|knowledge|informat*|advoca*|literacy|research|science|data|workshop*|youth|journalist*;
    awareness ~ climate|disaster*|environment*; early warning ~ capacit*|train*; climate security ~ adviser*|expert*|mechanism|network*;
    climate ~ experts|advisers; climate change ~ train*|course*|knowledge|aware*|platform|coalition*;
    climate ~ resilience ~ coalition*|initiative*|train*; climate services;
    global warming ~ pupils|taught|educat*|awar*|school*|learn*; forecasts ~ season*|train*|weather; meteorolog* ~ train*|capacit*|service*;
    weather ~ services|forecasts ~ train*; climate ~ school*|pupils|lesson*|curricul*;
    heat ~ report*|train*|aware*|journalists|health; climate ~ journalist*|report*|literacy|knowledge|experts ~ train*; weather ~
    broadcast*|presenters; early warning ~ train*|taught; disaster ~ drill*|school*|educat*; climate ~ modell*|scenarios|assess*;
    weather ~ advice|bulletin*|inform*|radio|farmers; climate ~ inform*|advice ~ farmers; teachers ~ climate|environment*|sustainab*; sustainable
    development ~ teach*|educat*|curricul*|train*`,
  "13.a": `climate finance|financing|fund|funding|invest*; green climate fund; adaptation fund; 100 billion; loss and damage;
    climate ~ financ*|fund|grant|loan; green bond; adaptation finance; global environment facility; climate project; climate investment;
    finance for climate; mitigation finance; climate ~ financ*|fund*|invest*|bond*|grant*|debt; quantified goal; green ~ fund|bonds|climate;
    adaptation ~ fund|financ*; loss and damage ~ fund*|financ*; $100 billion; climate ~ debt ~ swap*; billion ~ climate; carbon ~ markets ~ financ*;
    fund ~ climate|adaptation; fund ~ loss and damage; baku ~ belem; mitigation ~ financ*|fund*;
    carbon levies; carbon levy; adaptation ~ grant*|fund*|financ*|million; climate ~ loan*|grant*|million|billion|invest*|facilit*; green ~
    bond*|financ*|fund; mangroves ~ financ*|fund*; panels ~ financ*|carbon; resilience and sustainability`,
  "13.b": `climate ~ least developed|small island|developing|sids|community|local communit*|marginali*|women|youth; small island ~ climate;
    climate planning ~ capacity|develop*; youth ~ climate plan*|climate polic*|climate; women ~ climate; local climate; indigenous ~ climate;
    climate capacity ~ least|island|develop*; climate change ~ planning|management ~ capacity; climate vulnerable countr*; community based adaptation;
    gender ~ climate; youth ~ climate|environment*; communit* ~ climate; indigenous ~ climate|adaptation; small island ~ adaptation;
    local ~ adaptation|climate; climate ~ women|youth|indigenous|local|communit*|marginal*|gender; climate ~ small island*; climate ~ least developed;
    small island ~ climate|adapt*|resilien*|vulnerab*; least developed ~ climate|adapt*; climate ~ planning|manag* ~ capacit*|least|island*;
    gender ~ climate ~ action|plan*|respons*; youth ~ climate; multi country ~ climate;
    atoll*; small island* ~ climate|adaptation|plan*|sea level; adaptation ~ atoll*|island*|least developed|africa*;
    least developed ~ climate|adaptation ~ plan*; women ~ climate ~ plan*|action|lead*|resilien*; youth ~ climate ~ council|negotiat*|plan*;
    indigenous ~ climate ~ knowledge|plan*;
    island communities; mountain ~ adaptation; adaptation plans ~ communit*|island*|least|mountain; communities ~ adapt* ~ climate`,
};

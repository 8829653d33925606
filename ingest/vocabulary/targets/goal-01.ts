import type { GoalWords } from "./form";

/** Words for Goal 1; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal1: GoalWords = {
  goal: `poverty; poor people; the poor; poorest; poor household|family|families|children|countries; impoverish*; pauper*; destitut*; deprivation;
    deprived; low income household|family; income poor; living standard|standards; material|multidimensional deprivation; poverty line|rate|threshold|gap|headcount;
    poverty reduction|alleviation|eradication; child|rural|urban|energy|income poverty; anti poverty; pro poor; welfare; destitution; vulnerable household;
    safety net; social protection; social assistance; cash transfer; minimum income; livelihood; underprivileged; benefit recipient`,
  "1.1": `extreme poverty; extremely poor; poorest of the poor; international poverty line; ultra poor; a dollar a day; abject poverty; destitut*;
    extreme deprivation; eradicat* ~ poverty; end poverty; eliminat* ~ poverty; poorest ~ people|households|communities; most destitute;
    bare subsistence; basic needs ~ unable|meet; people living in poverty`,
  "1.2": `poverty reduction; reduce poverty; poverty alleviation; multidimensional poverty; national poverty line; child poverty; in poverty; poverty rate;
    poverty headcount; lift* ~ poverty; poverty in all its; living standards; poor household|family|families; impoverish*; deprivation; poverty;
    low income household|family; anti poverty; out of poverty; cost of living; socioeconomic ~ vulnerab*; material deprivation; poverty eradication;
    graduation program; multidimensional; poverty ~ measur*|index|map*|dimension*; standard of living; hardship; households ~ poor|poorest;
    socioeconomic hardship;
    poverty line; low income ~ household*|people|earner*; lifted ~ poverty|people; deprived; slum dwellers ~ income;
    vulnerability index; beyond national income; low income ~ economies|countries|families; income ~ national|beyond|per capita ~ index|measure*;
    poor countries`,
  "1.3": `social protection; social security; cash transfer; safety net; social assistance; unemployment benefit|insurance; child benefit|grant|allowance;
    old age pension; pension; minimum income; social insurance; disability benefit|grant|allowance; maternity benefit|protection; social floor;
    protection floor; family allowance|benefit; welfare benefit|payment|system; universal basic income; income support; housing benefit;
    social welfare; in work benefit; social transfer|transfers; survivor benefit; compensation fund; public works program; contributory scheme;
    social pension; income security; social service; monthly allowance|stipend; financial aid|assistance ~ famil*|household|victim;
    financial support ~ famil*|household|victim|survivor; subsid* ~ famil*|household; social protection ~ expand*|access|coverage|system;
    social ~ benefit|benefits|services|assistance|security|support; pensions; scholarships ~ vulnerable; food ~ voucher;
    cash ~ grant|support|assistance; stipend; social benefits ~ victim; living allowance|allowances; multipurpose cash; cash and voucher; cash based;
    cash assistance; voucher|vouchers; retirement ~ benefit*|age|income; pensioner|pensioners; health and pension; social registry|registries;
    shock responsive; social safety; survivor ~ pension|allowance; care ~ allowance; contributory ~ pension*|insurance; non contributory;
    disability ~ pension|allowance|insurance; sickness benefit; social assistance program; relief package; social policy|policies;
    grant ~ mothers|children|families|older|disab*; grants ~ mothers|children|families|older; allowances; widows ~ pension|benefit*|support;
    universal ~ pension*; universal ~ child grant*; sick leave; pays ~ grant|allowance|benefit ~ mothers|famil*|children|older|disab*;
    old age ~ benefit*|pension*|insurance|support; family benefit*; benefits ~ old age|unemploy*|disab*|contributory|maternity|rural; social ~
    insurance|registry; contributions ~ social insurance|pension*; pensioners; cash plus; emergency cash ~ grant*|transfer*;
    allowances ~ carers|orphans|disab*|families|widows; carers; orphans ~ allowanc*|support|grant*; disability ~ benefit*|grant*; welfare;
    unemployed ~ benefit*|insur*; stipends; relief ~ tax|families|social; pensions ~ war|old|widow*; insurance ~ social|unemploy*|accident|old;
    benefits ~ famil*|child*|social|entitle*;
    cash schemes; cash ~ schemes|transfers|benefits; schemes ~ pension*|insurance|cash|social|benefit*; child care ~ subsid*|working; subsidized ~
    child care|housing|food|pensions; social ~ cash|schemes;
    health insurance ~ compulsory|universal; compulsory ~ insurance; transfers ~ fiscal|redistribut*|social; unemployment protection; protection
    schemes; financial risk protection; social safety nets`,
  "1.4": `basic service; land tenure; tenure security; land right|title|titling|registration|ownership|reform; ownership and control; access to land;
    inheritance; microfinance; microcredit; economic resource; natural resource ~ access; property right; access to ~ service; essential service;
    public service ~ access; land certificate; customary land; secure land; access to financ*; land administration|governance; access to credit;
    equal access to ~ resource; asset ownership; productive asset; economic empowerment; access to technology;
    access to ~ services|basic|essential|credit|land; basic ~ service|services; basic social services; housing, land and property;
    land ~ restitution|dispute*|cadastre|reform|tenure|tenancy|ownership; cadastr*; restitution of ~ property|land; land administration; land rights;
    women ~ land ~ own*; public services ~ access; title deeds; deeds ~ land|settlers|house*; land ~ titles|deeds|certificates|settlers;
    tenants ~ land|farm*; squatters ~ title*|land; microfinance ~ poor;
    tenure ~ customary|secur*|communit*|land|rights; land ~ registry|records|allocation|redistribut*; deeds;
    plots ~ dispute*|land|allocat*|farm*|title*; pastures ~ dispute*|rights|access; disputes ~ land|plots|pasture*|property|inherit*; landless*;
    land ~ grabs|access|own*|claims|commission; tenants; property ~ rights|restitut*|claims|registr*; basic ~ services|infrastructure; housing,
    land; essential services;
    ancestral; lands ~ demarcat*|titl*|ancestral|indigenous|return*|customary; spouses ~ land|property|names|title*; land ~
    registered|names|spouses|women; demarcat* ~ lands|territor*; grazing routes; routes ~ grazing|herder*; titled; names of both spouses;
    tenure; tenure of land;
    basic services; services ~ basic|social ~ children|families|villages`,
  "1.5": `?resilience; shock; vulnerab* to ~ disaster|climate; disaster ~ poor; humanitarian assistance|aid|response|need|support|crisis;
    emergency assistance|relief|aid; disaster relief; economic shock; disaster risk reduction; resilient communit*|livelihood|household;
    recovery from ~ crisis|disaster|shock; crop insurance; climate ~ insurance; sendai framework; social ~ shock; coping capacity|mechanism;
    food relief; displaced population ~ assist*; anticipatory action; rebuild* livelihood; livelihood support|restoration; crisis affected;
    emergency cash; crises ~ assist*|respon*|support*|africa; humanitarian; humanitarian ~ digital|intervention|response|work*;
    emergency ~ assist*|support|project|fund; resilience ~ build*|strengthen*|livelihood|communit*; livelihoods;
    humanitarian ~ access|needs|crisis|crises|operations|partners|appeal|plan|corridor|situation|actors; humanitarian ~ country team; life saving;
    relief ~ items|supplies|goods|convoy*|operations|workers; flash appeal; early recovery; affected ~ population|people|communities|households;
    emergency ~ food|shelter|cash|kits; non food items; recovery and reconstruction; reconstruction; recovery plan; building back better;
    convoy|convoys; aid deliver*; aid workers; blankets; tarpaulins; relief ~ emergency|flood*|famil*|aid; emergency kits;
    handed out ~ cash|food|tents|kits; survivors of ~ flood*|earthquake*|storm*|disaster*; livelihoods ~ restor*|flood*|drought*|conflict;
    contingency ~ fund|plan*; households ~ recover*|cyclon*|flood*|drought|shock*; people in need; response plan; humanitarian ~ response
    plan|pooled|principles|law|assistance|aid|relief; uprooted; blankets ~ tents; assistance ~ victims ~ drought|flood*|cyclone*|earthquake*;
    earthquake ~ victims|survivors; famine ~ relief; relief ~ coordinator|agenc*|effort*|fund; emergency relief; central emergency;
    herds ~ rebuil*|restock*|lost|drought; restock*; families ~ lost ~ drought|flood*|storm*|fire; victims ~ drought|flood*|earthquake*|disaster*;
    insurance ~ drought|flood*|disaster*|crop*|livestock; shocks; safety nets ~ shock*; livelihoods ~ resilien*|recover*; risk ~
    financ*|pool*|insur*; emergency ~ relief|response|appeal; humanitarian ~ agenc*|aid|convoy*|assistance|action|organi*|coordinat*;
    floods ~ people|families|food|cash|aid|relief; relief items; prepositioned; rainy season ~ relief|prepar*|items; displaced ~
    offensive|register*|aid|assist*|people|children|shelter*; humanitarian ~ access; reached ~ people|families ~ food|cash|aid|water|seeds; people
    displaced; collective shelters; kits ~ hygiene|dignity|emergency|starter ~ displaced|flood*; winteriz*; resilience ~ cities|communit*|food;
    disaster loss; risk informed; loss databases; emergency shelter; emergency operation*; core relief; earthquake ~ response|people|operation`,
  "1.a": `poverty ~ resource*|spending|budget|fund; pro poor spending; development cooperation ~ poverty; resource mobilization ~ poverty; social spending;
    spending on ~ education|health; public spending|expenditure ~ social|poor; aid ~ poverty; poverty reduction fund|program; debt relief ~ poverty;
    budget ~ essential service; social sector spending|budget; social investment; social expenditure; budget ~ services; budget ~ social sector*;
    earmarked ~ social|poverty;
    budget ~ schools|health|social|education; spending ~ social|education|health|schools; share of the budget`,
  "1.b": `poverty reduction strategy|strategies|policy|policies; pro poor; gender sensitive ~ development strateg*; poverty strateg*; poverty polic*;
    national strategy ~ poverty; policy framework ~ poverty; anti poverty program|policy|strategy; pro poor growth|budget|policy;
    investment in poverty eradication; rural development policy ~ poverty; poverty law|act; poverty reduction ~ framework|law|polic*|national;
    inclusive growth ~ polic*|strateg*; social development ~ polic*|strateg*|plan; gender responsive ~ poverty;
    goals ~ budget ~ national|mainstream*; national budget ~ goals|poor|social|poverty|pro; mainstream* ~ poverty|goals ~ budget`,
};

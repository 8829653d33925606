import type { GoalWords } from "./form";

/** Words for Goal 10; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal10: GoalWords = {
  goal: `inequality; inequalities; inequal*; unequal; inclusion; inclusive; exclusion; marginali*; discrimination; migrant|migrants; migration; immigra*; emigra*; refugee|refugees; asylum; minorit*; ethnic; disability; disabilities; indigenous; redistribut*; gini; income distribution|inequality|gap|share; remittance|remittances; equity; equal opportunit*; social mobility; vulnerable group; decile; quintile; top earners; wealth gap; racism; xenophob*; lgbt*; bottom 40; top 1; fiscal redistribution; progressive tax*; diaspora; distribution of income|wealth; disadvantaged; integration of; foreign born; least developed; social cohesion; polariz*; median income; wealthiest; richest; unequal societies; social inclusion|exclusion`,
  "10.1": `bottom 40; income inequality; income growth; income distribution; income gap; lowest income; low income ~ growth|earner|worker; poorest 40;
    shared prosperity; inequality ~ income; disposable income; top income; gini; wealth inequality; inequality; household income; middle class;
    richest ~ poorest; decile; quintile; rising inequality; income share; inequality ~ income|reduc*|growth|wealth|level*;
    income ~ poorest|distribution|share|growth ~ bottom; inequalities ~ income|econom*|social; wealth ~ inequal*|concentrat*|gap;
    lowest ~ incomes|quintile; gini coefficient; richest;
    bottom ~ fifth*|forty|percentile|decile|half|incomes; incomes ~ bottom|poorest|grow*|rural|households; two fifths`,
  "10.2": `social inclusion; inclusion of ~ disabilit*|migrant|minorit*|youth|refugee|indigenous|vulnerable|marginali*|persons|older|roma|people; inclusion;
    persons with disabilities|disability; people with disabilities|disability; disability inclusion|inclusive|right|rights;
    marginalized ~ group|communit*|people|population|youth|women; vulnerable group|groups|population|populations|people|person; vulnerable situation;
    indigenous people|peoples|communit*|youth|women; minorit* ~ group|ethnic|right|communit*; roma; refugee ~ integrat*|inclusion|access;
    social integration; reintegrat*; social reintegration; economic inclusion|empowerment; economic, social and political; lgbt*; accessibility;
    accessible ~ disabilit*|format|service|website|web; digital inclusion; older persons; empower* ~ youth|people|communit*|person|marginali*;
    leave no one behind; leaving no one behind; social cohesion; integration of ~ migrant|refugee|immigrant;
    inclusive societ*|development|growth|participation; social exclusion; at risk youth; underserved; afro descend*; african descent; ethnic;
    visually impaired; deaf; autis*; assistive; underrepresented; under represented; social rehabilitat*; rural youth; hard to reach;
    political inclusion; ?excluded; disadvantaged ~ group|youth|communit*; vulnerable ~ famil*|women|girls|children|youth|household;
    rural ~ women|communit*|youth ~ includ*; people ~ disabilit*|marginali*|vulnerab*|minorit*|background|exclu*;
    social ~ inclusion|integration|reintegrat*; inclusive; empower* ~ local|rural|indigenous|disadvantaged|young; accessibility ~ digital;
    migrants ~ integrat*; opportunities ~ disadvantaged|vulnerable|all; diverse ~ background|communit*; marginalized;
    vulnerable ~ groups|communities|populations|people|persons|situations|youth|children; persons with ~ disabilities|albinism;
    persons with disabilities ~ inclus*|access*|rights|participat*; disabilit*; older ~ persons|people|adults;
    indigenous ~ peoples|women|communities|rights|leaders; minorities; minority ~ communities|groups|rights; left behind;
    inclus* ~ social|econom*|politic*|society|groups; reintegration ~ support|social|communit*|programme*;
    social ~ cohesion|inclusion|exclusion|integration|solidarity; host communities; ageing ~ polic*|action|society|societies|population; albinism;
    afrodescend*; people of african; caste; displaced ~ communit* ~ inclus*|cohesion|integrat*; local integration; economic empowerment;
    youth ~ empower*|inclus*|marginal*; sexual orientation; gender identity; lgbtiq*; universal design;
    accessib* ~ persons|building*|premises|information; social ~ stigma;
    elders ~ council|indigenous; blind; indigenous ~ elders|council|languages|knowledge|peoples; inclusion ~ action plan; integrat* ~
    roma|migrants|refugees|minorit*; ageing ~ plan|madrid|convention|population; older people ~ rights|inclus*|care; sign language ~ interpret*;
    wheelchair*; decade ~ indigenous|people of african descent|languages; rural population*; social development ~ inclus*;
    ramps ~ wheelchair*|built|access*; steps ~ ramp*|remov*; wheelchair; envoy ~ older|disab*; older people; elderly; lgbti*; nomad*; travellers ~ communit*; sami; maori;
    inuit; tribal ~ communit*|peoples; dalit*; minorit*; stateless ~ inclusi*; persons with ~ disabilit*|autism|down; refugees ~
    inclus*|integrat*|national systems; widows; single mothers; homeless ~ inclus*; language ~ minorit*|indigenous;
    refugees ~ included|inclus*|national|health|education ~ system*; ancestral; indigenous ~ land*|territor*|women|knowledge|rights|herder*;
    herders ~ rights|indigenous|routes; ageing; cash ~ disabilit*|persons; barriers ~ persons|disabilit*|women|public life; forum ~
    indigenous|minorit*; autism; older persons ~ internet|digital|taught|rights|care; public life;
    older persons ~ social|rights|report; national planning ~ disab*; refugees ~ social|inclusion|labour market*;
    population dynamics; intersex ~ rights|discriminat*; languages ~ official|minority|sign; accessib* ~ sign|captioning|braille; low fertility;
    demographic ~ change*|ageing|transition`,
  "10.3": `equal opportunit*|opportunities; discriminatory ~ law|practice|polic*|laws|practices; anti discrimination; antidiscrimination; non discrimination;
    nondiscriminat*; discrimination ~ law|legislation|against|racial|address*|combat*|eliminat*|prevent*; racial discrimination; racism; xenophobi*;
    equality ~ opportunity|act|law|body|commission; hate speech; equal treatment; reasonable accommodation; algorithmic bias;
    bias ~ algorithm*|artificial|data; stigma; human rights ~ vulnerab*; equality body; inequality of opportunity; social mobility; intoleran*;
    inequalities; equality and non; ombud* ~ equal*; hate crime; affirmative action; rights of persons with disabilities; intergenerational mobility;
    equal rights; profiling; prejudice;
    discrimination ~ prohibit*|combat*|address*|racial|multiple|structural|systemic|persons|minorit*|stigma|laws|end;
    stigma ~ discriminat*|reduc*|hiv; racial ~ discriminat*|equality|justice|profiling; racis*; xenophob*; antisemit*; islamophob*; intolerance;
    hate ~ crimes|speech|incitement; equal ~ opportunit*|treatment|access ~ justice|services; equality ~ bodies|body|opportunit*;
    discriminatory ~ laws|practices|norms|policies|treatment; inequalities ~ address*|reduc*|structural|tackl*; afrodescendants ~ rights|discriminat*;
    reparatory justice; colonial* ~ legac*; durban declaration; caste ~ discriminat*;
    lgbt*; lesbian; gay; transgender; intersex; same sex; decriminaliz* ~ consensual|same|relations|conduct; key populations ~
    rights|law*|stigma|discriminat*; rights of ~ indigenous peoples|minorities|older persons|marginali*|vulnerable|key populations; indigenous ~
    peoples ~ rights; minorit* ~ rights; biases; equity ~ racial|ethnic; structural ~ barriers|discriminat*|racism|inequal*; slavery ~
    legac*|remembrance|reparat*; intersectional*; rights ~ marginali*|vulnerable;
    headscarves; veil; ban ~ discriminat*; profiled; apartheid; segregat*; bigotry; hate; antisemitism; islamophobia; equality ~
    commission|tribunal|ombuds*; equal ~ pay ~ law|rights|protection; reasonable ~ accommodat*; quotas ~ minorit*|caste|disab*; genetic ~
    discriminat*; age ~ discriminat*; ageism;
    barriers ~ disabilit*|remov*|women|discriminat*|access|persons; removal of barriers; public life ~ barriers|discriminat*|equal*; prohibit* ~
    discriminat*; all forms of discrimination; pushbacks ~ discriminat*; guardian ~ woman|women`,
  "10.4": `fiscal polic*; wage polic*; minimum wage; tax polic*|reform|system|transfer; redistribut*; social protection ~ equal*|inequal*|polic*;
    progressive tax*; wealth tax; labour share; living wage; income tax; transfers ~ tax|inequal*; collective wage; taxation ~ inequal*|income|equit*;
    inequality ~ polic*|tax*; income support; tax credit; top tax; pay transparency; labour income share; fiscal redistribution; tax and transfer;
    tax ~ progressive|wealth|equit*|inequal*; fiscal ~ polic*|redistribut*|inequal*; social protection ~ polic*|inequal*|redistribut*;
    wages ~ polic*|minimum|collective; redistribution; minimum wages; inequality ~ polic*|fiscal|social; equity ~ fiscal|tax*;
    tax* ~ wealth|richest|inherit*|top; tax* ~ capital gains; wealth ~ tax*; child ~ tax credit*; transfers ~ poorest|redistribut*; estate tax*`,
  "10.5": `financial regulation|supervis*|stability ~ global|international|market; financial market|markets ~ regulat*|global|monitor*;
    capital flow|flows ~ manag*; financial transaction tax; banking supervis*|regulation; financial soundness;
    financial system|institution ~ regulat*|reform|global; basel; credit rating agenc*; crypto ~ regulat*; systemic risk; financial stability;
    prudential; capital requirement; nonperforming loan; shadow bank*; financial sector ~ regulat*|supervis*; securities regulat*; financial crisis;
    financial ~ regulat*|supervis*|stabil*|market* ~ regulat*; capital adequacy; prudential ~ regulat*|rules|supervis*;
    banks ~ regulat*|supervis*|capital; credit rating*; systemic ~ financial|risk*; financial sector ~ stabil*|regulat*|supervis*; non bank financial;
    stablecoin*; cryptoasset*; financial action task force; supervis* ~ banks|bank|financial|insurers; bank ~ supervis*|regulat*|resolution;
    derivatives; capital buffer*; hedge fund*; insurers ~ supervis*|regulat*;
    international financial architecture; financial sector ~ role|inequal*|human rights|address*; global financial ~ system|safety|architecture;
    regulation ~ financ*`,
  "10.6": `representation ~ developing countries; voice ~ developing countries; developing countries ~ decision making|voice|participat*|represent*;
    international financial architecture; voting rights ~ international; quota ~ monetary fund;
    reform ~ international financial|financial institution|multilateral; governance ~ international monetary|world bank;
    participation of developing countries; global economic governance; least developed countries ~ participat*|represent*|voice; south ~ voice;
    international financial ~ architecture|institutions ~ reform|voice|represent*|governance; voice ~ developing|africa*|represent*;
    developing countries ~ voice|represent*|participat*|influence|seat|board*; voting ~ power|shares|quota*; quota ~ reform|realign*|review;
    bretton woods; board ~ represent* ~ developing|africa*; tax cooperation ~ inclusive ~ framework; tax cooperation ~ united nations ~ framework;
    multilateral development banks ~ reform|governance|represent*; global ~ economic governance;
    votes ~ african|developing|poor* ~ countries|fund|bank; voting share*; seats ~ african|developing ~ board|fund|bank; shareholding ~ develop*;
    seats for africa; reform ~ bank*|multilateral|global financ*|monetary|security council; africa* ~
    seats|voice|represent*; poor countries ~ borrow|voice|vote*|board*; banks ~ reform*;
    debt workout; sovereign debt ~ mechanism|multilateral|restructur*; small island ~ meetings ~ intergovernmental; developing states ~
    participat* ~ meetings`,
  "10.7": `migration; migrant|migrants; immigra*; migratory; emigra*; refugee|refugees; asylum;
    border control|management|crossing|guard|point|police|official|officer; visa|visas; safe, orderly; orderly migration;
    global compact for ~ migration; labour migration|mobility; human mobility; smuggl* ~ migrant|people|person; displacement;
    displaced person|people|population; internally displaced; resettlement; residence permit|status|right; temporary residence|protection|stay;
    repatriat*; voluntary return; return ~ migrant|victims|refugee|origin; reintegrat* ~ return*|migrant|origin; stateless*; diaspora;
    recruitment ~ migrant|worker|fee|agenc*|abroad|overseas; migrant worker; undocumented; deport*; non refoulement; consular; returnee;
    legal pathway; transit countr*; immigration; immigration officer|status|authorit*|service; family reunification; embass*;
    overseas ~ worker|employ*; airline|airport|aviation|crew ~ traffick*|victim|passenger; airport; travel document; bilateral labour;
    integration of immigrants; foreign born; repatriat* ~ victim; return ~ victim|survivor|safe|volunt*; residence ~ victim|survivor|permit|grant*;
    residency status|permit; legal status ~ migrant|victim; passport ~ control|seiz*; border ~ control|police|agenc*|traffick*|secur*|staff;
    migrant ~ victims|vulnerab*|rights|protect*|help*; flights ~ return*|charter*|evacuat*|deport*|migrant*; airline staff; foreign ~ victim|national; overseas; embassies; travel ~ document|hub;
    migration polic*; temporary ~ residen*; refugees ~ return*|register*|resettle*|protect*|host*|assist*|camp*|support*|repatriat*;
    refugee ~ camp*|status|law|convention|response|return*|compact|population*; asylum ~ seekers|system|procedure*|law|claims; idps;
    displaced ~ persons|people|families|communit*|women|population*; returnees; return ~ displaced|refugees|voluntary|safe|dignified; repatriation;
    relocat* ~ displaced|refugees|migrants|families; durable solution*; migration ~ polic*|govern*|manag*|data|safe|regular|compact|law|route*|flow*;
    migrants ~ rights|assist*|rescu*|protect*|stranded|vulnerab*|irregular; border ~ crossing*|manag*|monitor*|posts; mixed movement*; statelessness;
    visas; stranded migrants; naturaliz*; expulsion*; refoulement; forced ~ displacement|return*|evict*; involuntary return; regulariz*;
    evacuat* ~ civilians|nationals|refugees; diaspora ~ engag*|contribut*|communit*; camp coordination; refugee status determination; resettle*;
    citizens abroad;
    cards ~ asylum|refugee*|migrant*; migrants ~ desert|sea|rescue*|home|stranded|route*; rescued ~ migrants|sea|desert|boat*; boat* ~
    migrants|refugees; palestine refugees; refugees; host ~ villages|communit* ~ refugee*|displaced; relocated; camps ~ refugee*|displaced|idp*;
    returns ~ voluntary|refugee*|displaced; immigrants; mobility ~ labour|human|climate; smugglers ~ migrant*; exiles;
    seasonal workers; legal route*; removals ~ asylum|migrants|countries; removal ~ migrants|asylum|countries; deportation*; stranded; nationals ~ abroad|stranded|evacuat*;
    passports ~ abroad|nationals; consulate*; expelled ~ migrants|refugees|nationals; detention ~ migrants|immigration|asylum; detained migrants;
    migrants ~ detain*|detention|legal|children; refuge; exile*; encampment*; reception ~ centre*|conditions ~ refugees|asylum|migrants;
    relocation ~ refugees|migrants; trafficking ~ migrants; free movement; work permits;
    pushback*; stateless people; detention ~ stateless|migrants|asylum|refugee*; displaced ~ people|register*|offensive|returned; registration ~
    refugees|displaced|asylum|migrants; registration system ~ displaced; displaced;
    forcibly displaced; displaced persons; reception centres; determination procedures; bilateral labour agreements; migrant ~
    remit*|worker*|labour; remittance ~ cost*; camps; unhcr; convention ~ refugees|statelessness`,
  "10.a": `special and differential; preferential ~ trade|tariff|treatment|access|market; zero tariff; duty free; trade preference;
    tariff ~ least developed|preference; generalized system of preferences; quota free; waiver ~ trade|least developed|wto; import ~ least developed;
    african growth and opportunity; trade preferences ~ least; graduation ~ least developed ~ trade; market access ~ preferential; tariff preferences;
    duty free ~ entry|access|goods; special and differential ~ treatment; preferences ~ tariff*|trade|least; generalized system; graduat* ~ least
    developed`,
  "10.b": `official development assistance; foreign direct investment ~ develop*|least|africa*|poor; financial flow ~ develop*|least;
    aid flow|donor ~ develop*|need|least; development assistance; donor ~ support|fund*|countr*; concessional; flows to ~ least|develop*;
    humanitarian fund*; development finance; development aid; grant ~ develop* countr*|least developed; official flow;
    aid ~ allocation|recipient|donor; bilateral aid; foreign direct investment; debt relief; south ~ finance; resource flow ~ development|develop* countr*|financ*|external;
    official ~ flows|aid ~ countries; assistance ~ financial ~ africa*; assistance ~ financial ~ least developed;
    assistance ~ financial ~ small island*; aid ~ countries ~ need; development ~ assistance|financ* ~ least|africa*|landlocked;
    development ~ assistance|financ* ~ small island; financial flows ~ develop*; grants ~ countries ~ least|island*;
    investment flows ~ develop*|least; donors ~ pledge*|fund*; concessional ~ resources|loans|financ*; vulnerability index;
    oda; multilateral development banks; replenish*; international development association; special drawing rights; least developed ~
    assistance|financ*|flows|oda|aid; flows ~ developing|oda|concessional|south south; total official support; south south cooperation ~
    financ*|flows|measur*; lending ~ development|low income|multilateral;
    poorest countries; aid ~ poorest|least|africa*|flows; assistance ~ poorest|special|economic ~ countries; least developed ~ programme of
    action|support measures; vulnerable ~ countries ~ aid|support|financ*; landlocked ~ programme of action; special economic assistance; foreign
    ~ invest* ~ poorest|least`,
  "10.c": `remittance|remittances; money transfer ~ cost|migrant; transfer cost ~ migrant; remit* ~ cost; diaspora invest*; remittance corridor;
    money transfer; remittances ~ cost*|fee*|transfer*|price*; transfer fees; remittance ~ cost*|service*|flow*; money transfers;
    migrant ~ money|remit*; money ~ sent home; money ~ sending home; sent home; workers abroad ~ money|fee*|send*; sending ~ remittance*|money`,
};

import type { GoalWords } from "./form";

/** Words for Goal 16; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal16: GoalWords = {
  goal: `peace; peaceful; peacekeep*; peacebuild*; conflict; conflicts; war; wars; violence; violent; justice; judicial; judiciary; court|courts; judge|judges; law enforcement; police; policing; prison|prisons; prisoner; crime|crimes; criminal; corruption; corrupt; bribe*; bribery; rule of law; human rights; legal; legislation; constitution*; democra*; election|elections; parliament*; accountab*; transparen*; governance; institutions; public administration; civil service|servants; torture; homicide; terroris*; armed; weapon|weapons; security council|forces|sector; military; treaty; tribunal; prosecut*; lawyers; lawsuit; litigation; legal aid; freedom of expression|press|information|association; journalist*; civil registration|society; integrity; audit|auditor; ombudsman; state building; fragile; civilians; insurgen*; genocide; refugees; rebel; militia*; ceasefire; regulator*; whistleblow*; money laundering; organized crime; trafficking; trial; jurisdiction; sentenc*; penal; child abuse; public sector; offend*; detention; voting; citizens ~ trust|participat*; open government; public official; arbitrat*; rights`,
  "16.1": `violence; violent; homicide; murder; killing*; armed conflict; conflict ~ violence|death|affected|related|prevent*|resol*|victim; casualt*;
    civilian|civilians; gun violence; gang|gangs; peace; peace process|agreement|negotiat*; peacebuilding; peacekeep*; peace and security; ceasefire;
    protection of civilians; hostilit*; mediat* ~ peace|conflict|dispute; war; dialogue ~ peace|reconcil*|communit*|ethnic; reconciliation;
    community ~ violence|safety|security|peace; small arms ~ violence; sexual violence ~ conflict; prevention of violence; violence prevention;
    disarmament; demining; mine action; mines; explosive; survivors of violence; victims of violence; urban violence; attacks ~ civilian; hate speech;
    conflict; ex combatant; young peacebuilder; social cohesion ~ peace|conflict; troops; insecurity ~ armed|civil|region*|conflict|violen*; state of emergency; crime prevention;
    terrorist attack; death penalty; protect* ~ victims; violence ~ prevent*|end|combat*|reduc*; peace|peacebuilding ~ youth|women|communit*;
    conflict ~ resolution|affected|communit*; protection ~ civilians|conflict; sexual violence ~ armed; mediat*; good offices;
    cessation of hostilities; truce; armed ~ groups|group|actors|elements|men|attack*|violence|clashes|forces|individuals; non state armed;
    disarmament ~ demobiliz*|programme|reintegrat*; demobiliz*; ddr; combatants; militias; militia; insurg*; attacks; attacked; airstrike*;
    air strikes; shelling; rocket*; missile*; drone* ~ attack*|strike*|killed; explosive ~ ordnance|hazards|remnants|devices|weapons;
    clearance ~ mine*|ordnance|explosive*|route*; unexploded; landmines; mine ~ clearance|action|risk|victim*; cluster munition*;
    improvised explosive; patrol; patrols; patrolling; withdrawal ~ forces|troops|phased|mission|military|contingent*;
    deployment ~ forces|troops|contingent*|mission|military|police; peacekeepers; peace operation*;
    mandate ~ mission|force|operation|peacekeep*|extend*|renew*; de escalat*; deescalat*; tensions; intercommunal; intercommunity; inter communal;
    clashes; fighting; offensive; buffer zone; blue line; demilitariz*; confidence building;
    security ~ situation|incidents|environment|council ~ peace; atrocit*; genocide ~ prevent*|crime*; war crimes; killings; killed;
    peace ~ talks|accord*|plan|initiative*|dialogue|deal|operation*|consolidat*|mission|efforts|negotiat*|agreement*|process*|support|sustain*;
    political ~ solution|settlement|process|dialogue ~ peace; negotiat* ~ peace|ceasefire|parties|direct|settlement; stabilization; stabilisation;
    sustaining peace; root causes ~ conflict|violence|instab*; conflict ~ prevent*|sensitiv*|parties|settings|analysis|related|armed;
    parties to the conflict; early warning ~ violence|conflict|attack*|protect*; hostages; prisoner exchange; exchange of ~ prisoners|detainees;
    condemn* ~ attack*|violence|killing*|incursion*; restraint; nuclear ~ weapon*|disarm*|test*|risk*; chemical weapons; biological weapons;
    non proliferation; arms control; escalation; disengag*; special envoy*; standing army; military ~ operation*|offensive|escalat*|force*|observer*;
    soldiers; battalion*; protect* ~ civilian|civilians; violence ~ communit*|electoral|political|gang*|armed|cycle*; safe zone*; humanitarian pause;
    lasting peace; secessionist*; separatist*; post conflict; truce supervision; observer ~ force|mission; contingent*; regional force; joint force;
    weapons ~ heavy|collect*|storage|surrender*; crisis ~ political|security|conflict; peace and ~ stability|reconciliation|development; hostile;
    aggression; mined ~ land|farmland|areas|roads; shells ~ fired|artillery|mortar*|landed; mortar*; grenade*; bomb*; gunfire; shooting*; massacre*; ambush*; kidnap*; abduct*;
    lay down arms; rebels; warring; reconcil*;
    fact finding; commission* of inquiry; investigative bodies; torture; enforced disappear*; ill treatment; genocide; extrajudicial; urgent
    actions; human rights ~ situation|violations ~ conflict|armed|country; north kivu; armed ~ conflict; war ~ tactic*|crime*; sexual violence ~
    conflict|war|tactic; conflict related; security ~ council ~ resolution|mission|briefing|sanction*; mission ~
    mandate|civilian*|protect*|deploy*;
    observers ~ military|truce|ceasefire|withdraw*; demarcat* ~ boundary|border; boundary ~ demarcat*|dispute*|commission; peace ~
    agreement|accord|settlement|envoy|conference|initiative|secur*|efforts; occupation ~ forces|foreign|end|territor*; occupied ~ territor*;
    hostilities; armed forces; aggression ~ act*|armed; invad*; invasion; bombard*; incursions; violations ~
    ceasefire|airspace|line|truce|agreement; overflights; disarm*; nuclear weapon*; nuclear free; weapons of mass destruction; test ban; personal
    envoy; special envoy; international peace and security; settlement ~ peaceful|dispute*|comprehensive|question|settler*|negotiat*; question of
    ~ palestine|cyprus|western sahara; war ~ end|victims|prevent*; stability ~ region*|restor*|political|peace; security council ~
    adopt*|met|consider*|condemn*|authori*|decid*|resolution; dayton; good faith ~ negotiat*; hijack*; shootings;
    artillery; heavy weapons; withdraw* ~ forces|weapons|artillery|troops|line; line of separation; separation ~ forces|area|line; escort* ~ convoy*|supply|columns|patrol*|military; supply
    columns; nuclear ~ arms|free|zone|war|deterren*; denucleari*; ammunition ~ fire*; front line ~ fight*|village*|troops; frontline ~ village*|area*; armistice;
    skirmish*; infiltrat*; coup; unconstitutional change*; martial law; curfew; riots; unrest; lynch*; vigilante*; femicide; assassinat*; civil
    war; displaced by ~ fighting|violence; siege; besieged; blockade; reconciliation ~ national|communit*|committee|tribal; deterr* ~
    attack*|armed|presence; quick reaction; force protection; military ~ liaison|observers|base*|component; political ~ mission*|crisis|tension*;
    crisis management; two sides; stalemate; rapprochement;
    arms embargo ~ violat*; sanctions ~ violat*|armed; border ~ tension*|clash*|security|demarcat*; villages ~ protect*|attack*|armed;
    humanitarian access ~ parties|negotiat*; parties ~ negotiat*|conflict|access|agree*; reconciliation conference; attacks on civilians;
    monuments ~ shelling|damage*|war; immediate ceasefire; demand* ~ ceasefire|end|halt ~ hostilit*|attack*|violence;
    terrorist ~ fighters|attack*|threat*; transition ~ women|inclusive|political|national; armed groups ~ engag*|children|release; national
    dialogue; weapons ~ collect*; deminers; explosive remnants; military use;
    question of; settlement plan; comprehensive settlement; acceptable solution; unmanned aerial; stabilization operation*; armed elements;
    security forces; internal security; defence forces; national defence; ceasefire ~ monitor*|mechanism; military ~ operation*|support|exercise*;
    roundtable ~ peace; destruction ~ weapons|stockpile*|facilities ~ weapons; declaration ~ chemical weapons|weapons; inspection* ~
    weapons|facilities ~ declar*; humanitarian consequences ~ nuclear; nuclear conflict; remain seized; seized of the matter; agreement for peace;
    national army; uniformed ~ personnel; rotation* ~ troops|contingent*; force ~ commander|headquarters|generation; mission ~
    concept|drawdown|liquidat*|transition|closure|leadership; drawdown; united nations ~ forces|observer*|peacekeep*; monitoring ~
    ceasefire|border|truce`,
  "16.2": `child abuse|protection|exploitation|trafficking|sexual|pornograph*|soldier|marriage|victim|recruit*|labour|rights|safety|safeguard*;
    violence against children; trafficking; human trafficking; trafficked; online safety ~ child*; sexual exploitation; sexual abuse ~ child*;
    children ~ abuse|violence|exploit*|traffick*|protect*|online|armed|safe|risk|unaccompanied|detention|victim; corporal punishment;
    torture ~ child*; child online; minors; unaccompanied ~ child*|minor|minors; grooming; rights of the child; child friendly; orphan*;
    street children; children in conflict; grave violations; foster care; alternative care; protection of children|minors|adolescents; sexual tourism;
    exploitation of ~ child*|minor*|person; sale of children; bullying; cyberbullying; victims of trafficking; abduct*; child soldiers;
    child* ~ justice; infanticide; traffick* ~ child*|minor*|person|persons|human|girl*; victims ~ traffick*;
    children ~ recruit*|releas*|abduct*|killed|maim*|detain*|violat*|violence|abuse*|neglect|protect*|harm*; children ~ armed conflict;
    child ~ protection|recruitment|rights ~ violat*|soldiers|victims|survivors|welfare|safeguard*|online|sexual; juvenile ~ detention|justice;
    minors ~ detain*|recruit*|traffick*|abus*|protect*; unaccompanied ~ children|minors; separated children; family tracing;
    children without parental; parenting ~ violence|positive; corporal ~ punish*; recruitment and use of children; child ~ trafficking|abuse|exploit*;
    girls ~ violence|exploit*|traffick*|abduct*; torture; children ~ reunif*|institution*|care ~ protect*; physical punishment; traffickers ~ child*;
    bullied; boys ~ armed|releas*|freed|ranks|recruit*; girls ~ recruit*|releas*; girls ~ armed group*; child ~ ranks;
    children ~ battlefield|ranks|cells; beating* ~ child*;
    minors ~ abuse*|detain*|exploit*|protect*|armed; abuse images; children ~ associated|armed
    groups|reunit*|soldier*|images|internet|abuse*|grave violations; children and armed conflict; reunified; family reunification ~ child*;
    violence ~ child*|children|school*; juvenile*; child ~ online|soldiers|helpline|victims;
    children ~ custody|divert*|mines|withdr*|detention|prison*; custody ~ children|minors|juvenile*; actions plans ~ children; use of children;
    children ~ action plan ~ armed|forces;
    military use of schools; schools ~ armed forces|military use|attack*; children ~ release* ~ armed; armed groups ~ release`,
  "16.3": `rule of law; access to justice; justice system|sector|service|institution|reform|for victims|for all|access;
    legal aid|assistance|advice|representation|support|empowerment|service|counsel|remedy|remedies|protection|redress; judicial; judiciary;
    court|courts; judge|judges; prosecut*; convict*; penal code; criminal justice|code|law|procedure|proceeding|investigat*|offence|court;
    detention|detainee*; prison; prisoner; police; due process; fair trial;
    victim|victims ~ right|compensat*|remed*|testimony|testif*|witness|legal|court; transitional justice; legal framework|reform; law enforcement;
    tribunal; international criminal|court of justice; impunity; perpetrator; lawyer; investigat* ~ crime|case|offence|prosecut*;
    compensation ~ victim; witness protection; non punishment; non criminali*; criminaliz*; ombud*; international law; treaty; ratif*; legal reform;
    juvenile justice; public defender; paralegal; mediation center|centre; human rights law|mechanism; legal identity ~ justice; law ~ compliance;
    extradit*; justice; redress; legislation ~ criminal*|traffick*; offender; online dispute; restorative; bar association; remedies; law commission;
    penalt*; sanction* ~ offence|crime; ?legislat*; on trial|criminal trial; trials of; criminal ~ law|code|offence|responsib*|traffick*;
    law ~ traffick*|punish*|prohibit*|crime; legal ~ counsel*|help|aid|protect*|traffick*; prosecutor; cases ~ investigat*|prosecut*; convictions;
    statute; courts ~ special*; immigration ~ legal ~ aid; reparation*;
    accountability ~ crimes|violations|perpetrator*|atrocit*|sexual|abuses|international; truth ~ commission|reconcil*|justice|seeking;
    truth, justice; special ~ court|tribunal|chamber*|jurisdiction|prosecutor; arrest*; charged ~ crime*|court|murder; sentenced; indict*;
    trial ~ fair|criminal|court; trials; acquit*; crimes against humanity; humanitarian law; international humanitarian;
    human rights ~ law|violations ~ investigat*|accountab*|perpetrat*; mobile ~ courts|court; attorney general; magistrate*;
    judicial ~ system|authorit*|reform|training|cooperat*|independ*; commission* of inquiry; fact finding;
    corrections ~ officer*|staff|facilit*|system|service; correctional; inmates; pretrial; pre trial;
    legal ~ clinic*|services|advice|proceeding*|reform*|instruments|redress|framework; court ~ case*|ruling|decision*|judg*|hearing*|order*;
    advisory opinion; prisons; accession ~ convention|protocol|treaty; acced*; optional protocol; treaty ~ bodies|body|ratif*;
    concluding observations; universal periodic review; constitutional ~ court|reform|justice; moratorium ~ death; enforced disappear*;
    missing persons; exhum*; amnesty; victims ~ reparation*|justice|rights|compensat*|redress|units|participat*|legal|testif*|witness*; witnesses;
    perpetrators; investigat* ~ violat*|abuses|crimes|killing*|sexual|incident*|attack*; verdict*; jurisdiction*; complicity;
    hold* ~ accountable|perpetrator*; justice ~ transition*|institution*|sector|ministry|system|minister|restorative|victims|survivors;
    law ~ reform|criminal|international|violat*; forensic*; evidence ~ crimes|collect* ~ violations|preserv*; court; tribunals;
    international criminal; residual mechanism; lawyers; bar association*; customary ~ justice|law|court*;
    detention ~ conditions|centre*|arbitrary|facilit*|visits|monitor*; penitentiary; criminal ~ proceedings|responsib*|case*|charges|code|court;
    crime ~ scene*|victims; judgments; compensat* ~ victims|survivors|affected; dispute* ~ settlement|resolution|land; notaries;
    human rights; human rights ~ treaty|treaties|standards|obligations|mechanism*|council|instruments|impact*; special procedures; mandate
    holders; special rapporteur*; independent expert*; individual communications; state party ~ report*; states parties ~ report*; periodic
    report*; list* of issues; investigative ~ body|bodies|mechanism*|team*; grievance mechanism*; complaint* ~ individual|judicial; access to ~
    remedy|remedies; remedy ~ effective|victims; remediation; litigation; lawsuit*; legal action; legally binding; binding ~
    instrument|measures|convention|norms; legal ~ standards|norms|obligations|opinion*|process*|measures|protection; attribut* ~ responsibility;
    accountability ~ corporate|victims|work|human rights; urgent action*; treaty body; due diligence ~ human rights; human rights ~ based; state*
    ~ duty ~ protect; rights holders; constitutional; legal awareness; paralegals; justice ~ social|environmental|climate; international ~
    law|justice|norms|standards ~ human rights; convention on the elimination; convention on the rights; covenant*; national ~ criminal law; legal
    empowerment;
    views ~ complaint*|communications|issued|adopt* ~ committee; interviewed ~ detainees|prisoners|victims; war crimes ~ trial*|tribunal|court;
    judgment*; self determination; apartheid; mercenar*; acceded; ratified; ratification; treaty ~ obligations|signed|ratif*|universaliz*;
    prosecution*; inquiry ~ commission|independent; extradited; pardoned; amnesties; court ~ ruled|advisory; international law commission;
    codification; law of treaties; diplomatic ~ protection|immunit*|consular; state responsibility; legislature ~ law*; bill ~
    parliament|justice|rights; headquarters agreement;
    amicus; fugitive*; surrender* ~ court|authorities|suspect*|fugitive*; ruled ~ court|unlawful|discriminat*|judge*; ruling ~ court|judge*|issued|legal; appeal* ~ court|chamber|judgment|convict*; acquitted;
    habeas; lawmaker* ~ act|bill; statute of limitations; concluding comments; initial report*; states parties ~ convention ~ report*;
    reservations ~ convention|treaty|withdr*; imprison*; jail*; sentences; probation; bail; warrant*; lawful; unlawful; rights of ~
    detain*|detainees|accused|defend*|victims; claims ~ settle*|court|commission|compensation; civil ~ procedure|code|courts|law; legal ~
    profession|education|system|order|status|remed*; law ~ enact*|pass*|draft*|adopt*|amend*|new|bill; act ~ amend*|enact*|parliament|passed;
    constitution*;
    deprivation of liberty; custody ~ children|police|pre trial|diver*; places of ~ detention|deprivation; diverted ~ custody; diversion ~
    children|justice|custody; stateless ~ ruled|court|unlawful; law ~ repeal*|restrict*|unlawful; repeal*; resolution ~ rights; mobile courts;
    prosecution unit*; special prosecution; prosecution ~ survivors|violence|units; early warning procedure; considered reports; committee ~
    considered ~ reports; elimination of racial discrimination; drafting ~ laws; extradition;
    edict*; decree* ~ unconstitut*|annul*|law|court; unconstitutional; court ~ constitution*|judges; foreign judges; legal ~ opinion|competenc*;
    competences ~ constitution*|state; inquiry proceedings; follow up ~ concluding|views|recommendations ~ committee|convention; communications ~
    committee|examin*|discontinu*|admissib*; inadmissible; violation of the convention; invitation ~ special procedures|mandate holders; voluntary
    pledge*; independence ~ judges|judiciary|autonomy`,
  "16.4": `organized crime; transnational crime|organized; illicit ~ financ*|flow|trade|arms|drug|goods|traffick*|proceed*; money launder*; asset recovery;
    stolen asset; arms trade|traffic*|smuggl*|flow|control|embargo|export; small arms; light weapons; firearm|firearms; terrorism ~ financ*;
    terrorist financ*; counter terroris*; cybercrime; smuggl*; criminal network|networks|group|groups|gang; drug trafficking;
    financial investigation|intelligence; confiscat*; seizure; seized ~ weapons|drugs|goods|shipment*|ivory|arms|assets; transnational ~ crime|threat;
    financial crime; anti money; traffick* ~ network|syndicate|group|profit; tax evasion; illicit; proceeds of ~ crime|traffick*;
    offshore ~ financ*|account; criminal organization; foreign terrorist fighter; violent extremis*; interpol; organised criminal; cross border crime;
    weapon*; financial action task; beneficial owner*; sanctions ~ regime|committee; piracy ~ armed|maritime; crypto* ~ crime|illicit;
    joint investigation; police cooperation; mutual legal; traffick* ~ investigat*|prosecut*|proceeds|financial|profit|disrupt*; dismantl*;
    disrupt* ~ network|traffick*|crim*; electronic evidence; criminal proceeds; trace ~ money|financial|proceeds; border security;
    darknet|dark ~ crime; sanctions ~ list*|regime|committee|measure*|travel|asset*|individual*|target*; sanction* ~ designat*|list*;
    arms ~ embargo|smuggl*|illicit|flows|transfer*|traffick*|treaty|small; asset* ~ freeze|frozen|stolen|recover*; travel ban*; panel of experts;
    ammunition; weapons ~ illicit|traffick*|smuggl*|illegal|manag*|stockpil*|seiz*|proliferat*; stockpile*;
    illicit ~ trade|exploitation|minerals|gold|mining|flows|trafficking|drugs|financial|enrich*|activit*; illicit ~ natural resources;
    illegal ~ exploitation|mining|trade ~ mineral*|gold|resource*; drug* ~ traffick*|smuggl*|seiz*|cartel*; transnational ~ organized|crime*|network*;
    organized ~ crime|criminal; terroris* ~ financ*|group*|network*|foreign|designat*; financing of terrorism;
    criminal ~ networks|groups|gangs|proceeds; gangs ~ weapon*|firearm*|criminal; bandit*; mercenar*; firearms; conflict ~ minerals|gold|diamond*;
    money laundering; extradition; trafficking ~ arms|weapons|drugs|firearms|cocaine|routes; piracy ~ sea|armed|coast*;
    maritime ~ crime|traffick*|piracy; border ~ control ~ smuggl*|weapon*|arms; gold ~ smuggl*|traffick*|illicit; isil; da'esh; al qaida;
    accounts ~ frozen|freeze; frozen ~ assets|funds|accounts; rifles; guns; contraband; loot* ~ minerals|gold|oil; laundering;
    assets ~ froze|freez*|listed|recover*|return*|stolen; listed ~ persons|individuals|entities; sanctions; smugglers; cartels; gangs ~
    crime|arms|drug; embargo; organized criminal; mafia; counterfeit*; cash courier*; illegal ~ arms|weapons|mining|exploitation;
    export control*; dual use; cocaine; heroin; drug ~ seizure*|trafficking|shipment*|cartel*|smuggl*; intercepted; seiz* ~
    tons|drug*|cocaine|arms|cash|goods; shell companies; tax havens; wildlife ~ proceeds; arms ~
    export*|import*|marking|tracing|regist*|brok*|control*; brokers ~ arms; black market; gun*; kidnap* ~ ransom;
    profit shifting; transfer pricing; illicit ~ financ*; inspect* ~ cargo|ships|vessels|arms|stockpil*; cargo ~ inspect*|weapons|arms|sanction*;
    abusive ~ tax|transfer|pricing; tax crime*; financial flows ~ illicit; arms embargo;
    customs ~ illegal|smuggl*|container*|intercept*; containers ~ illegal|intercept*|drug*; foreign terrorist; weapons ~
    collect*|community|reduction; illegal wildlife`,
  "16.5": `corrupt*; anti corruption; bribe*; bribery; integrity ~ public|framework|pact|institution|system|risk; embezzle*; kickback; whistle blow*;
    whistleblow*; conflict of interest; lobbying; fraud; asset declaration; convention against corruption; graft; nepotism; complicity ~ official;
    misuse of ~ public|fund*; state capture; campaign financ*; political finance; anti bribery; asset ~ declar*|disclos*; illicit enrichment;
    corruption ~ prevent*|combat*|investigat*|case*|law|commission|convention|risk*; bribes; fraud ~ prevent*|investigat*|risk|detect*;
    misappropriat*; whistle blower*; ethics ~ office|code|training; conflicts of interest; procurement ~ fraud|corrupt*;
    corrupt ~ official*|practices; embezzlement; integrity ~ public|judicial|commission|police; bribing; bribed; kickbacks; slush; embezzl*;
    declar* ~ assets ~ officials;
    assets ~ declar*|ministers|officials; declare* ~ assets|interests|gifts; conflict of interest*; fraud*; procurement ~ fraud|integrity;
    integrity ~ officials|public|pact*|judicial; whistle*; wrongdoing; misconduct; allegations of ~ fraud|corruption|misconduct; ethics ~
    office*|adviser*|code|training|function;
    code of conduct ~ judges|officials|lawmakers|public|staff|police; kickback*; paid bribes; extortion; asset declaration*; lobby*; political
    financ*; anti corruption*; corruption; dismissed ~ officers|officials|corrupt*; gifts;
    audit ~ institution* ~ supreme|findings; transparency ~ contracts|extractive|oil|mining|officials|party; supreme audit; contracts ~ publish* ~
    oil|mining; illicit ~ enrich*|wealth`,
  "16.6": `institution|institutions ~ effective|accountab*|transparen*|strengthen*|capacity|public|state|national|govern*; accountab*; transparen*;
    public administration|service|services|sector reform|institution|management|official|finance; e government; egovernment; digital government;
    e governance; government service|services|portal|platform; civil service; good governance; governance ~ reform|strengthen*|improv*|effective;
    coordinat* ~ committee|body|mechanism|council|commission|unit|agency; inter ministerial; interministerial; interagency; inter agency;
    national committee|commission|council|agency|authority|coordinator; task force; steering committee; working group;
    unit ~ establish*|creat*|specializ*|dedicated|within;
    establish* ~ committee|commission|council|agency|authority|office|department|secretariat|unit|mechanism|board; oversight; audit;
    public spending ~ transparen*; open government|data; govtech; public finance|financial; institutional capacity|framework|reform|strengthen*;
    national coordinator; regulatory ~ framework|body|authority|agency|governance; national rapporteur; citizen* ~ service|satisf*;
    digital public service; parliament* ~ oversight|committee; ?implementation of ~ plan|strategy|action; monitoring and evaluation; evaluation;
    ?secretariat; digital services; performance ~ budget*|manag*|public; line ministries; government ~ reform|digital; auditor;
    budget process|system|procedure; ?ministry of; central government; monitoring mechanism; data protection ~ authority; regulators;
    governance framework; policy unit; public trust; bureaucra*; rulemaking; ?regulatory; governance of ~ artificial|technolog*|data|internet|digital;
    regulation of ~ technolog*|digital|artificial|platform|market; digital regulat*; public bodies|officials|policies; safeguards ~ digital;
    digital identity ~ public; e services; anticipatory governance; central body|unit;
    public ~ sector|institutions|administration|management|finance*|officials|servants; state ~ institutions|authority|administration|capacity;
    institutional ~ reform*|strengthen*|arrangements|mechanism*; state authority; local ~ administration*|authorities ~ capacit*|governance;
    civil ~ administration|servants|service; results based; internal ~ audit|oversight|control*;
    oversight ~ services|mechanism|body|committee|parliament*|board; board of auditors; management ~ reform|system ~ performance;
    management ~ reform|system ~ united nations; performance ~ indicators|framework|assessment|audit; internal control*; risk management;
    compliance ~ monitor*|framework|rules; accountability ~ framework|mechanism*|system|institution*|public;
    budget ~ process|transparen*|execution|proposed|programme|approved|committee|implementation; resident coordinator*; united nations reform;
    reform ~ public|management|institution*|administrat*|governance; reform ~ united nations;
    efficien* ~ gains|management|operation*|secretariat|administrat*; business operations; working ~ methods|group; rules of procedure;
    terms of reference; mandate ~ review|implement*|committee; evaluation ~ independent|office|function|findings|programme; evaluations; audits;
    secretariat ~ support*|serves|technical|establish*|function*; governing ~ body|bodies|board|council; executive board;
    subsidiary ~ body|bodies|organ*; appointed ~ chair|head|commissioner*|director|focal|deputy|coordinator|minister*; focal points;
    steering ~ committee|group|board; oversee; oversees; ombudsperson; anti corruption ~ institution*|commission; cabinet;
    transitional ~ government|institutions|authorit*; parliament* ~ law*|oversight|committee*|budget;
    governance ~ institution*|effective|good|democratic|security|local|resource*; open data ~ government; digital ~ government;
    digital ~ public services; transparency; complaint* ~ mechanism|handling|box*|system; answered ~ letters|complaint*|queries; staffing;
    vacancy ~ rate*; archives ~ public|records ~ manag*; reported to parliament; ombudsman*; multi year ~ plan|strategic; draft budget;
    budget ~ public|publish*|citizens|deviat*|overspen*; audited; red tape; one stop shop*; service charter*; inspectorate*;
    ?working group ~ report; ?report ~ prepared|submitted|presented; reform* ~ system*|sector*|licens*|procedure*; integrity ~
    commission|office|system*|public; accountability mechanism*; institution building; mandate* ~ discuss|consider|report|carry; rationaliz*;
    streamlin*; fit for purpose; restructur* ~ secretariat|organization|office*; downsiz*; liquidity; un80; high level panel; lines of
    accountability; audit ~ recommendation*|report*|committee|opinion|findings; recommendations ~ implement* ~ audit|oversight|evaluation; joint
    inspection unit; governance ~ structure*|arrangements; management ~ change|response|letter; delegation of authority; staff ~
    rules|regulations|selection|training|members; human resources; conference services; documentation ~ services|official; enterprise resource
    planning; business continuity; field offices; decision* ~ executive board; rules ~ financial|regulations; biennial programme; programme
    budget; programme of work;
    vacant posts; posts ~ filled|abolish*|establish*|vacan*|reclassif*|budget; save costs; cost* ~ saving*|reduc*|recover*|efficien*; merg* ~
    departments|offices|units|divisions; computeriz*; registry ~ land|public|computer*; legislature; reported ~
    parliament|legislature|regularly|board|assembly; executive secretary; appointed; elected ~
    officers|chair*|vice|bureau|president|members|rapporteur; credentials; took note ~ report*|statement*|indicative|budget|programme; adopted ~
    agenda|report|budget|programme of work|rules of procedure|decision*; provisional agenda; financial report*; bureau; rules of procedure ~
    adopt*; internal ~ investigation*|controls|oversight|justice; investigation* ~ internal|cases|closed|allegation*; oversight advisory; audit*;
    risk ~ manag*|register|fraud|appetite; culture ~ organizational|change|ethical; integrated budget; strategic plan ~
    develop*|implement*|new|review; cyber incident*; headquarters ~ move*|relocat*|optimiz*|staff; organizational ~
    structure|change|culture|reform|performance; ?optimiz*; workforce ~ planning|plan; budget ~
    appropriat*|assess*|cut*|biennium|approv*|deficit|reduc*|shortfall; assessed contributions; arrears ~ contribut*; working capital; staff ~
    commitment|loss|morale|duty|safety|recruit*; enterprise ~ system; case management system; postal ~ service*; digital ~ records|files; public
    service* ~ reform|deliver*|efficien*|day|quality; registry ~ computeriz*; performance ~ monitor*|report*|measure*;
    time ~ process*|claim*|permits|reduced|waiting; claim* ~ process*|faster|backlog; backlog*; headquarters ~ moved|building*|smaller; premises;
    delegat* ~ authority; senior managers; ?managers; travel ~ decisions|budget|policy; upkeep; financing of the ~ mission|force|operation*;
    appropriation*; acclamation; elected ~ chair|president|vice|bureau|acclamation; meetings ~ held|th ~ session|committee; amount*|sum ~
    appropriat*|approv* ~ mission|budget|maintenance; redeployment; streamlined; simplif* ~ procedure*|rules|process*; permits ~ online|faster;
    queue*; public management; municipal ~ services|administrat*; local government; decentrali*; court of accounts; supreme audit; comptroller;
    inspector general; monitor* ~ budget|contracts|performance; contracts ~ publish*|review*|public; training ~ civil servants; merit based;
    payroll ~ ghost|public|civil; e procurement; results ~ management|framework; lessons ~ evaluation; common services; shared services;
    facilities management; archives ~ record*;
    online services; quality ~ services|public|government*|regulat*; ranked ~ governments|countries|agencies; governments ~
    ranked|performance|quality|efficien*; budgeting ~ results|performance|programme; publish* ~ findings|audit*|contracts|budget*; contracts ~
    oil|mining|publish*|disclos*; residents ~ budget|service*; municipalit*; volunteers ~ programmes ~ organization; mainstreamed ~ budget;
    tax administration*; customs ~ automat*|single window|reform*; digitaliz* ~ services ~ tax*|public|administrat*; country reviews; convention
    against corruption; procurement policy; councils ~ local ~ budget*|plan*|support*; budgeting ~ participat*|local; participatory budgeting;
    programme plan*; proposed programme; recommendations ~ made|six|evaluat*; evaluated ~ programme; peer reviews ~ governance|corruption;
    ?efficiency; mutual recognition;
    adopted its ~ report|biennial|annual|agenda|programme of work; biennial report*; annual report ~ adopt*|submit*|present*; project ~
    management|team|coordinator|cost*|budget|board; cost estimates; contingency provision; construction project*; conference facilities; capital ~
    review|master plan|investment plan*; property management; asset management; stakeholders committee; posts ~ temporary|reclassif*|conversion;
    positions ~ temporary|establish*|abolish*|project; savings ~ budget|identif*|efficien*; staffing ~ structure|level*|review|gaps; reductions ~
    operational|cost*|post*|budget; review team; risk based approach; mitigating measures; management ~ noted|stressed|informed|agreed|comment*;
    committee ~ noted|commended|recommended|suggested|appreciated|welcomed|inquired ~ management|unfpa|undp|unicef|office; key performance;
    metrics ~ performance; closure ~ accounts|activities; controls ~ internal|system*|data; investigations ~
    office|oversight|backlog|cases|closed; reporting line*; independent evaluation; terms of office; working languages; postpone*; time frame ~
    extend*|report; selection ~ process*|secretary general|candidates|head; candidates ~ nominat*|select*|positions; ?nominat*; appointment of ~
    secretary|head|director|commissioner|members; vacancies; induction; onboarding; mandates ~ review|implement*`,
  "16.7": `participat* ~ youth|young|decision|public|civil|citizen|politic*|inclusive|meaningful|communit*|stakeholder|process|consult*|democra*|element*|women;
    inclusive ~ decision|governance|politic*|dialogue|process|participat*|consult*; decision making;
    representat* ~ parliament|politic*|youth|minorit*|civil|women; civic engagement|participation|space;
    youth council|parliament|participation|engagement|advisory|delegate|forum|assembly|representative|voice|leader*|dialogue|consult*|polic*|panel|board|inclusion|led|network|delegation|ambassador|summit|strateg*;
    young people ~ decision|participat*|polic*|voice|politic*|engage*|consult*|leader*|represent*|dialogue; young leaders; election|elections; voter;
    voting; electoral; parliament; public consultation|participation|engagement|hearing;
    multi stakeholder ~ process|consult*|governance|dialogue|forum; multistakeholder; democratic|democracy; consultat*;
    civil society ~ participat*|consult*|engage*|decision|involve*|forum; engage* ~ stakeholder|citizen|young|youth|communit*;
    citizen ~ engage*|participat*|voice|assembl*|feedback; stakeholder consult*|engagement|dialogue;
    community engagement|participation|consultation|dialogue; advisory ~ council|board|committee|group|panel; hearing ~ public|parliament*;
    social participat*; parliamentar*; open consultation; inputs from; feedback ~ process; ?volunteer*; youth, peace; ?forum; town hall;
    intergenerational; survivor* ~ participat*|led|council|advis*; diversity ~ public|civil service|judge; ?dialogue;
    engag* ~ youth|young people|public|policymak*; youth perspective|voices|views|input; young people ~ opportunit* ~ voice;
    bring* together ~ youth|young|stakeholder|communit*; input from ~ youth|young|stakeholder|civil;
    consult* ~ youth|young|communit*|stakeholder|civil; representatives of ~ youth|civil|communit*; co creat*; youth ~ policy|policies|program*;
    involve* ~ youth|young|communit*|stakeholder; multi stakeholder|multistakeholder; youth|community led; ?youth;
    dialogue ~ government|authorit*|public; stakeholder input|participation; young representatives; debate ~ public; election;
    elections ~ hold|held|prepar*|observ*|support|national|local|presidential|legislative|inclusive|credible;
    electoral ~ process|commission|law|assistance|support|calendar|observ*|reform*; voter ~ regist*|educat*|roll*|turnout; polling; ballot*;
    referendum*; constitution ~ draft*|review|process|new|amend*; national dialogue;
    dialogue ~ inclusive|political|national|parties|communit*|intra|inter|constructive|stakeholders|armed;
    political ~ parties|party|participation|transition|dialogue|actors|inclusion;
    inclusive ~ political|dialogue|process*|peace|governance|institutions|transition;
    participation ~ political|civic|public|youth|indigenous|local|communit*|persons|meaningful|full|civil;
    consultations ~ held|national|communit*|civil|stakeholder*|public|inclusive|local|political|regional;
    consult* ~ communit*|civil|stakeholder*|public|indigenous|parties|local|women|youth|experts;
    community ~ leaders|dialogue*|engage*|members|consult*|alert|liaison|based ~ decision*; traditional ~ leaders|authorit*|chiefs; religious leaders;
    legislat* ~ assembly|elections|council; transitional ~ council|charter|roadmap|period;
    representation ~ women|youth|minorit*|inclusive|political|civil; consent ~ communities|indigenous; consent ~ free, prior;
    free, prior and informed; peace talks ~ inclus*|participat*; peace talks ~ armed actors;
    youth ~ participat*|voices|advis*|delegat*|engage*|leaders|represent*|consult*; youth ~ peace and security;
    young people ~ participat*|engag*|voice*|decision*|represent*|consult*; decision making ~ participat*|inclus*|women|youth|local|communit*;
    citizens ~ participat*|engag*|consult*|assembl*; democratic ~ governance|institution*|transition|process*|elections;
    parliament* ~ elections|represent*|seats|women; indigenous ~ participat*|consult*|consent|represent*;
    voices of ~ communit*|women|youth|victims|marginal*|people; civil society ~ represent*|participat*|consult*|dialogue|engag*|space; multi party;
    opposition; power sharing; local communit* ~ engag*|participat*|consult*|actors; demands ~ communit*|local;
    priorities ~ communit*|local ~ articulat*|voice*; tribal ~ elders|leaders;
    power ~ imbalance|sharing; meaningful ~ participat*|engag*|involve*; affected communities; community driven; community led; people centred ~
    govern*|decision*; nothing about; inclusive, transparent; underrepresent* ~ groups|women|marginal*; voices ~
    youth|women|communit*|marginal*|indigenous|diverse|young; key populations ~ engag*|participat*|effective; communities ~
    consult*|engag*|lead*|participat*; stakeholder engagement; stakeholders ~ consult*|inclusive|participat*|input*; parties ~ political|consult*;
    indigenous peoples ~ participat*|voice*|without; youth ~ campaign; public ~ debate|hearing*|consult*;
    petitioners; territory ~ petitioners|self government|people|referendum; self government; self determination ~ people*|territor*|referendum;
    decoloniz*; non self governing; colonial ~ countries|peoples; visiting mission*; elect* ~
    president|parliament|municipal|mayor*|assembly|free|fair|fraud; draft constitution; constitutional ~ reform|convention|process|referendum;
    undemocratic; democra*; legislators; assembly ~ national|members|constituent; transition ~ democratic|political|civilian|constitutional;
    political ~ prisoners|parties|forces|agreement|leaders|stakeholders|crisis; civil society ~ consult*|heard|statement*|participat*; ?citizen*;
    forum ~ indigenous|minority|social|youth|people*; diaspora ~ vote|consult*;
    lawmakers ~ proposals|young|women|citizens; comments ~ public|draft|bill|invited; proposals ~ citizens|young|youth|public|communit*; rivals;
    coalition ~ government|rivals|parties|opposition; electoral calendar; administering power*; territory ~ future|status|people; people of the ~
    territory|occupied|island*; status of the territory; plebiscite; trusteeship; suffrage; campaign ~ voters|electoral; civil ~
    dialogue|engagement; petition*; ombudsman ~ citizens; jury; council* ~ local ~ elect*|represent*; assembly ~ citizens|people*|elected;
    participatory; inclusivity; deaf ~ vote; accessible ~ voting|elections|polling; youth ~ proposals|assembly|summit; delegates ~ youth; intra
    afghan; transition* ~ authorities|period|roadmap|political|agreement; opinion ~ public|poll*|listen*; ask* ~ citizens|communit*|residents; residents ~ budget|consult*|decid*|municipal*; municipalities ~ residents|budget|participat*; national ~
    reconciliation|conference|dialogue ~ conference|inclus*; law ~ associations|assembl*|parties|ngo* ~ restrict*|repeal; women* ~
    groups|organizations|associations ~ grass|local|grants; women ~ committee*|council*|elected|seats|parliament; reserves ~ seats|parliament;
    ?seats; mediation ~ local|communit*; townspeople; villagers ~ decid*|consult*|elect*; forum of indigenous; session of the forum;
    organizations of persons ~ taking part|consult*|participat*; taking part ~ planning|decision*|public; participatory ~ planning|budget*; local
    councils; councils ~ local|participat*|elected; national planning ~ taking part|participat*; special measures ~ electoral|women;
    independence ~ colonial|territor*|peoples; colonial; western sahara; expression of ~ will|wishes; wishes ~ people; hearing ~
    petition*|request*|public; petitioner*; visiting mission ~ territor*`,
  "16.8": `global governance; developing countries ~ global governance|institution|participat*|represent*|multilateral;
    participation of developing countries; multilateral ~ reform|institution|system|represent*|youth|young; youth delegate;
    global south ~ governance|represent*|participat*|voice; security council reform;
    representation ~ international organization|global|united nations; pact for the future;
    least developed ~ internet governance|participat*; voice of ~ global south|develop*; united nations ~ young people|youth ~ participat*;
    global ~ governance ~ inclus*; membership ~ international; internet governance; security council ~ reform|membership|represent*;
    developing countries ~ global|multilateral ~ govern*|institution*|decision*; multilateral ~ institutions|system ~ represent*|reform|inclus*|voice;
    african ~ represent*|seat*|voice ~ council|global|multilateral;
    least developed ~ represent*|participat* ~ international|meeting*|session*|conference; trust fund ~ participat* ~ delegat*;
    trust fund ~ participat* ~ least developed; trust fund ~ participat* ~ small island*; south ~ represent* ~ global|international;
    membership ~ organization|brics; membership ~ group of 20; small island ~ represent*|participat*; global ~ governance ~ reform|represent*;
    least developed ~ delegates|representatives ~ session*|conference*|meeting*; small island ~ delegates|representatives; delegates from; trust
    fund ~ participation; voluntary ~ trust fund ~ participat*; accredit* ~ observers|organization*; observer status; member of the ~
    commission|council ~ states ~ elected; landlocked ~ represent*|participat*; equitable geographical;
    admission ~ member|membership|state|organization; member ~ admission|admitted|full; states members ~ admit*; observer ~ status|state;
    developing ~ countries ~ representation|delegat*|voice|bodies; group of 77; non aligned; without a vote; recorded vote; draft resolution*;
    draft decision*; sponsor* ~ resolution*|draft|amendment*; sponsoring; amendment* ~ draft|resolution*|oral*|rejected|introduc*; explanation of
    vote; ?general debate; ?agenda item; ?credentials; states parties ~ meeting ~ adopt*|elect*|decid*; enlarg* ~ membership|council|commission;
    members ~ elect* ~ commission|council|committee|terms; voted; votes; abstain*; abstention*; in favour of ~ text|resolution|draft; text ~
    orally|sponsors|adopted|revised; sponsors; adopted by consensus; consensus ~ adopt*|reach*; veto; permanent members; seat ~
    council|board|permanent; rotat* ~ chair*|presiden*; working methods ~ council; troop contributing ~ consult*; small states; south centre;
    equal ~ sovereign*|represent*;
    security council ~ seats|africa*|enlarg*|reform|permanent|resolution; resolution ~ adopt*|vote*|demand*|draft; seats ~
    africa*|permanent|council; self determination; non self governing; poor countries ~ voice|borrow|vote*; decolonization;
    programme and coordination; secret ballot; elected ~ members ~ council|commission|committee|assembly; ballot ~ secret|assembly|elected`,
  "16.9": `legal identity; birth registration|certificate; civil registration; identity document|documents|card; digital identity|id|identification;
    stateless*; identification ~ document|national|system|card; vital statistics; registration of births; passport|passports; nationality ~ right|law;
    biometric; residence documents; citizenship ~ right|acquire|document; e id; unregistered; undocumented ~ child*; civil registry;
    identity ~ documents|cards|card|document*|legal|registration|papers; birth ~ certificate*|registration|regist*; civil ~ registr*|status|document*;
    statelessness ~ end*|reduc*|prevent*|convention; nationality ~ law*|acquir*|confirm*|documents|children;
    documentation ~ civil|legal|identity|refugees|missing; biometric ~ regist*|identif*; registry ~ civil|population;
    death ~ certificate*|registration; identity cards; refugee ~ registr*|documents|identity; undocumented ~ persons|people|children; voter ~ cards;
    national id|identification; birth ~ papers|record*|registered; papers ~ identity|citizenship|residence; proof of identity;
    citizenship ~ grant*|law|children|papers;
    birth ~ papers|registr*|certificate*; naturaliz*; identity ~ documents|cards|legal; nomads ~ papers|identity; civil status; travel documents;
    newborn ~ register*|record*|civil; civil register; registers ~ civil|birth*; births ~ regist*|record*|certif*; identities; nationality;
    citizenship; documentation ~ legal|civil|lost; marriage ~ certificate*|registr*;
    statelessness ~ determin*|convention|law|acced*`,
  "16.10": `access to information; freedom of expression|information|speech|press|opinion|association|assembly|media; press freedom; journalist|journalists;
    media ~ freedom|independent|plural*|safety|literacy|development|viab*; fundamental freedom|freedoms; right to information; right to privacy;
    privacy; data protection; personal data; human rights defender*; disinformation; misinformation; civic space;
    human rights ~ online|internet|digital|defend*|protect*|respect*|fundamental; internet shutdown*;
    surveillance ~ human|privacy|right*|digital|mass; digital rights; censorship; open access; public information; information integrity; fact check*;
    hate speech; content moderation; digital platform ~ govern*|regulat*|guideline|account*; open data; independent media; ?human rights;
    online safety|harm; library ~ access|public; libraries; platform governance; arbitrary detention; enforced disappearance; freedom of;
    transparency ~ information|data|document; cyber ~ rights; ai ethics; ethics ~ artificial|technolog*|digital;
    artificial intelligence ~ ethic*|human rights|govern*|rights; freedoms; human rights ~ technolog*|business; internet freedom; broadcasting;
    internet governance; awareness ~ right*; scientific information; public access; free flow ~ information; internet universality;
    open data ~ public; gateways ~ information; trust ~ information; information online; rights online; trustworthy ~ artificial|technolog*;
    harmful content; journalists ~ attack*|protect*|safety|detain*|train*|killed|women|arrest*;
    media ~ workers|outlet*|freedom|profession*|law|independent|reporting|literacy|training; press ~ freedom|conference*|briefing*|release*;
    human rights ~ defenders|situation|violations|abuses|monitor*|office|protect*|promot*|report*|council|activities|officers|concerns|obligations|commission;
    human rights ~ due diligence; defenders; civic ~ space|freedom*; freedom of ~ expression|assembly|association|movement|religion|information|press;
    information ~ access|public|integrity|right|freedom|disclos*|publish*|open|campaign*;
    access to ~ information|documents|records|data ~ public|open; hate speech ~ counter*|monitor*|online|address*|combat*;
    arbitrary ~ arrest*|detention*|detain*; reprisals; intimidat*; harass* ~ journalist*|defender*|activist*;
    activists ~ detain*|arrest*|protect*|rights|attack*; peaceful ~ assembl*|protest*|demonstrat*; protesters; demonstrators;
    radio ~ programme*|broadcast*|station*|community|mission; broadcasts; website ~ launch*|publish*|public|inform*|updat*;
    publish* ~ online|website|public|data|readings|records|results|annual; public ~ access ~ data|information|documents|portal|archive*;
    free of charge ~ data|records|public|available|online; made ~ available ~ public|online; open ~ data|access ~ publish*|public|portal|science;
    transparency ~ publish*|public|inform*|register*|data; public register*; licences ~ public|publish*; torture ~ allegation*|prevent*;
    deprivation of liberty; fundamental freedoms; outreach ~ communicat*|media|public|information; declassif*;
    right to ~ privacy|information|truth|know|protest; social media ~ campaign*|monitor*|posts|hate; abductions; disappearances; newspapers;
    news ~ media|agenc*|outlet*|fake; newspapers ~ clos*|licen*|independent; journalist* ~ jail*|imprison*|prison*; bloggers; broadcasters; reporters;
    right to ~ assembl*; free speech; records ~ open*|public;
    human rights defenders; human rights ~ education|day|campaign; right* ~ freedom* ~ human; torture; degrading treatment; detention ~ arbitrary;
    freedom of ~ thought|belief; human rights ~ institution*|commission*|council|treaty; rights up front;
    blogger*; bulletins ~ broadcast*|daily|languages; archives ~ open*|public|research*|access; podcast*; editors; press ~ free|independent|law|attack*; censor*; jailing ~
    blogger*|journalist*|activist*; dissident*; political prisoners; prisoners of conscience; whistleblower ~ protect*|law; information ~
    centre*|committee|services ~ public; multilingual*; radio; television; surveillance ~ unlawful|spyware; spyware; truth ~ right; media ~
    landscape|pluralism|access|coverage; freedom of religion; rights ~ situation|monitor*|observ*|violation*|abuse*|office; human rights ~
    dialogue|field|team|officers;
    associations ~ law|restrict*|freedom|repeal|regist*; restricts ~ associations|freedom*|media|assembly|press; pushbacks; algorithm* ~
    transparen*|public|rights|regulat*|account*; transparency ~ algorithm*|public|information; detention ~ unlawful|verified|cases|political;
    unlawful detention; repeal ~ law* ~ restrict*|defam*|blasphem*|associat*|assembl*; civil society ~ restrict*|space|law; defamation; internet ~
    safely|rights|freedom;
    handbook ~ languages|public|online; audio book*; several languages ~ publish*|broadcast*|inform*; free of charge; public ~
    licences|register*|records;
    shutdown*; internet ~ shutdown|elections|censor*; neurotechnolog*; communications ~ governments ~ special rapporteur|defenders; attacks on ~
    defenders|journalists; ethics of artificial`,
  "16.a": `national human rights institution|institutions|commission; paris principles; prevent* ~ violence ~ institution|capacity|police;
    capacity ~ police|law enforcement|prosecut*|judicial|judge|justice|border|counter|terror*|crime|security|cyber*;
    law enforcement ~ train*|capacity|cooperat*|specializ*|official|officer; police ~ train*|capacity|officer|unit|cooperat*|specializ*;
    train* ~ police|prosecut*|judge|judges|judicial|law enforcement|border|official|officer|frontline|front line|immigration|investigator|peacekeeper|traffick*|diplomat|consular;
    cybersecurity; cyber security; counter terrorism; prevent* ~ terror*|crime|extremis*; specialized ~ unit|police|court|prosecut*;
    international cooperation ~ crime|terror*|police|law; security sector|institution|force; human rights institution;
    identify* ~ victim|victims|traffick*; victim identification; identification of victims; referral mechanism; cybercrime ~ capacity|train*;
    human rights commission; mutual legal assistance; border ~ train*|capacity; computer emergency|security incident;
    frontline ~ worker|officer|professional; intelligence ~ shar*|police; training ~ traffick*|crime; anti traffick* ~ unit|task force|police;
    investigat* ~ train*|capacity|unit|technique; capacity ~ traffick*|cyber*; digital security; counter cyber*; detect* ~ crime|victim|traffick*;
    cyberresilience; cyber resilience; security ~ cooperat* ~ police; peacekeeping ~ capacity|training|mission*|operation*|police|support|mandate*;
    peace ~ operations|support|architecture|mission*|process*|infrastructure*|efforts|framework|initiative*|security;
    security sector ~ reform|govern*|institution*;
    police ~ capacity|train*|station*|equip*|support|deploy*|patrol*|officers|reform|national|advis*|community; police ~ united nations; policing;
    gendarmerie; defence ~ forces|institution*|security|sector|ministers|chiefs;
    security forces ~ train*|support|capacit*|deploy*|joint|national|reform|vet*; armed forces ~ train*|national|capacit*|reform|code;
    armed forces ~ action plan; military ~ train*|capacit*|justice|advis*|assist*;
    regional ~ force|peace|security ~ mechanism|support|mission|organization*|arrangement*;
    peacebuilding ~ fund|commission|support|architecture|strateg*|impact|project*; counter ~ terrorism|extremis*|insurgen*|terrorist;
    preventing ~ violent|extremis*|terror*; national ~ preventive ~ mechanism|institution*|commission;
    national ~ human rights ~ mechanism|institution*|commission; conflict prevention ~ capacit*|mechanism*|institution*|regional;
    mediation ~ support|capacit*|unit|efforts|regional|facilitat*; facilitators ~ peace|process*;
    mission ~ mandate|extend*|deploy*|support|drawdown|transition|peace|closure; mandate ~ force|troops|mission|military|operation;
    troops ~ deploy*|train*|withdraw*|contribut*; ceasefire ~ monitor*|mechanism|verif*|violat*|process;
    joint ~ force|verification|military|security ~ mechanism|operation*|commission; human rights ~ institutions|commission|institution; good offices;
    cybersecurity ~ capacit*|strateg*|agency; border ~ police|security|guards|management ~ train*|support|capacit*|post*;
    investigators ~ train*|police|capacit*; law enforcement; prison ~ officers|staff|security ~ train*; disarmament, demobilization;
    crime prevention ~ capacit*|police|strateg*; special envoy ~ peace|mediat*; political ~ mission*|solution|process ~ support|peace|diplomat*;
    explosive ordnance ~ train*|capacit*|police|disposal; cease hostilities; places of detention; visiting body;
    torture ~ prevent* ~ body|mechanism|institution; independent ~ body|institution ~ rights|complaint*|police;
    national institutions ~ human rights; national preventive mechanism*; human rights ~ adviser*|institutions|training|capacity; ombud* ~ human
    rights; regional hubs ~ human rights; designated expert*; country office* ~ human rights; technical cooperation ~ human rights;
    national guard; guard* ~ human rights|train*|border|coast|prison; gendarme*; police ~
    rights|train*|equip*|station*|academy|reform|community|national; army ~ national|train*|reform|human rights|handed; security ~
    forces|sector|agenc*|services ~ train*|reform|capacit*|human; prevent* ~ terroris*|violen* extrem*|radicali*; terroris*; counter ~
    terroris*|extremis*; extremis*; radicaliz*; deradicaliz*; foreign fighters; explosives ~ detect*|improvised; handed over ~ base*|patrol|camp*
    ~ national|army|police; base* ~ national army|handed; interpol; ombudsman; torture ~ prevent*|mechanism|protocol;
    regional force; capacity ~ force|forces|army|police ~ protect*|civilian*; force ~ capacity|strengthen*|protect*; prevent* ~ mechanism ~
    torture|national; deprivation of liberty ~ visit*|places; places of ~ detention|deprivation; police ~ drug*|users|patients|treat*; violent
    extremism; interior ~ ministry; ministry of the interior;
    terrorist ~ fighters|laws|targets|threat*; vulnerable targets; ballistics; crime ~ laborator*|prevention; police ~ train*;
    internal security; defence forces; national defence; armouries; non commissioned; officers ~ national|defence|police|armed; logistical
    support; logistics ~ mission|force|support|package; formed police; individual police; police ~ units|officers|leadership|personnel; hybrid ~
    implementation|model; peace support; security ~ institutions|governance|gains; battalions ~ train*|equip*; soldiers ~ train*|recruit*`,
  "16.b": `non discriminatory|discrimination ~ law|polic*|legislation; anti discrimination; discrimination ~ law|policy|prohibit*|human rights|grounds;
    racial discrimination; equality law|act|legislation; human rights ~ polic*|approach|based|law|discriminat*|framework|standard;
    discriminatory law|laws|legislation; equal protection; hate crime; racism; xenophobia; algorithmic discrimination; law ~ equal*|discriminat*;
    rights of ~ minorit*|indigenous|lgbt*|disabilit*; human rights based; lgbt*; rights based approach;
    discriminat* ~ law*|legislat*|polic*|act|bill|prohibit*|constitution*; equality ~ law*|act|bill|legislat*|polic*; non discrimination;
    rights ~ minorit* ~ law|protect*|legislat*; human rights ~ polic*|law*|plan|strateg*|standards|based; human rights ~ action plan;
    discriminatory ~ laws|legislat*|polic*|provision*; racial ~ equality ~ act|law|polic*;
    rights of ~ persons|indigenous|older|minorities|women ~ law|act|polic*|legislat*|bill; anti racism; same sex ~ law*|marriage|relation*;
    criminaliz* ~ homosexual*; criminaliz* ~ same sex; criminaliz* ~ gender identity; convention ~ discriminat*; human rights based ~ approach*;
    grounds of ~ religion|origin|sex|race|disability|age|belief; dismissal ~ grounds|discriminat*; equal before the law;
    treaty bodies; equality ~ law*|legislation; non discriminatory; economic, social and cultural rights; rights based; human rights ~ based ~
    approach; law ~ polic* ~ rights|discriminat*; legal ~ reform ~ rights|discriminat*; rights of ~ persons with disabilities|indigenous
    peoples|minorities|women|older persons; policies ~ human rights; laws ~ human rights; legislation ~ human rights|rights|equal*; declaration on
    the rights; right to development; decriminaliz*; discriminatory ~ laws;
    deaf ~ vote; electoral act; amended ~ act|law ~ discriminat*|disab*|women|equal*; act ~ equal*|discriminat*|disab*; disability ~ act|law;
    equal ~ rights|protection ~ law*|constitution; anti discrimination ~ law*|act;
    guardian ~ abolish*|woman|rule|law; abolish* ~ rule|law|discriminat*|guardian*; constitution ~ discriminat*|equal*|amend*; prohibit* ~
    discriminat*`,
};

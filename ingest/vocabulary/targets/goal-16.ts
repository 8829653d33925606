import type { GoalWords } from "./form";

/** Words for Goal 16; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal16: GoalWords = {
  goal: `peace; peaceful; peacekeep*; peacebuild*; conflict; conflicts; war; wars; violence; violent; justice; judicial; judiciary; court|courts; judge|judges; law enforcement; police; policing; prison|prisons; prisoner; crime|crimes; criminal; corruption; corrupt; bribe*; bribery; rule of law; human rights; legal; legislation; constitution*; democra*; election|elections; parliament*; accountab*; transparen*; governance; institutions; public administration; civil service|servants; torture; homicide; terroris*; armed; weapon|weapons; security council|forces|sector; military; treaty; tribunal; prosecut*; lawyers; lawsuit; litigation; legal aid; freedom of expression|press|information|association; journalist*; civil registration|society; integrity; audit|auditor; ombudsman; state building; fragile; civilians; insurgen*; genocide; refugees; rebel; militia*; ceasefire; regulator*; whistleblow*; money laundering; organized crime; trafficking; trial; jurisdiction; sentenc*; penal; child abuse; public sector; offend*; detention; voting; citizens ~ trust|participat*; open government; public official; arbitrat*; rights`,
  "16.1": `violence; violent; homicide; murder; killing*; armed conflict; conflict ~ violence|death|affected|related|prevent*|resol*|victim; casualt*;
    civilian|civilians; gun violence; gang|gangs; peace; peace process|agreement|negotiat*; peacebuilding; peacekeep*; peace and security; ceasefire;
    protection of civilians; hostilit*; mediat* ~ peace|conflict|dispute; war; dialogue ~ peace|reconcil*|communit*|ethnic; reconciliation;
    community ~ violence|safety|security|peace; small arms ~ violence; sexual violence ~ conflict; prevention of violence; violence prevention;
    disarmament; demining; mine action; mines; explosive; survivors of violence; victims of violence; urban violence; attacks ~ civilian; hate speech;
    conflict; ex combatant; young peacebuilder; social cohesion ~ peace|conflict; troops; insecurity; state of emergency; crime prevention;
    terrorist attack; death penalty; protect* ~ victims; violence ~ prevent*|end|combat*|reduc*; peace|peacebuilding ~ youth|women|communit*;
    conflict ~ resolution|affected|communit*; protection ~ civilians|conflict; sexual violence ~ armed`,
  "16.2": `child abuse|protection|exploitation|trafficking|sexual|pornograph*|soldier|marriage|victim|recruit*|labour|rights|safety|safeguard*;
    violence against children; trafficking; human trafficking; trafficked; online safety ~ child*; sexual exploitation; sexual abuse ~ child*;
    children ~ abuse|violence|exploit*|traffick*|protect*|online|armed|safe|risk|unaccompanied|detention|victim; corporal punishment; torture ~ child*;
    child online; minors; unaccompanied ~ child*|minor|minors; grooming; rights of the child; child friendly; orphan*; street children;
    children in conflict; grave violations; foster care; alternative care; protection of children|minors|adolescents; sexual tourism;
    exploitation of ~ child*|minor*|person; sale of children; bullying; cyberbullying; victims of trafficking; abduct*; child soldiers; child* ~ justice;
    infanticide; traffick* ~ child*|minor*|person|persons|human|girl*; victims ~ traffick*`,
  "16.3": `rule of law; access to justice; justice system|sector|service|institution|reform|for victims|for all|access;
    legal aid|assistance|advice|representation|support|empowerment|service|counsel|remedy|remedies|protection|redress; judicial; judiciary; court|courts;
    judge|judges; prosecut*; convict*; penal code; criminal justice|code|law|procedure|proceeding|investigat*|offence|court; detention|detainee*; prison;
    prisoner; police; due process; fair trial; victim|victims ~ right|compensat*|remed*|testimony|testif*|witness|legal|court; transitional justice;
    legal framework|reform; law enforcement; tribunal; international criminal|court of justice; impunity; perpetrator; lawyer;
    investigat* ~ crime|case|offence|prosecut*; compensation ~ victim; witness protection; non punishment; non criminali*; criminaliz*; ombud*;
    international law; treaty; ratif*; legal reform; juvenile justice; public defender; paralegal; mediation center|centre; human rights law|mechanism;
    legal identity ~ justice; law ~ compliance; extradit*; justice; redress; legislation ~ criminal*|traffick*; offender; online dispute; restorative;
    bar association; remedies; law commission; legal; penalt*; sanction* ~ offence|crime; legislat*; on trial|criminal trial; trials of;
    criminal ~ law|code|offence|responsib*|traffick*; law ~ traffick*|punish*|prohibit*|crime; legal ~ counsel*|help|aid|protect*|traffick*; prosecutor;
    cases ~ investigat*|prosecut*; convictions; statute; courts ~ special*; immigration ~ legal ~ aid`,
  "16.4": `organized crime; transnational crime|organized; illicit ~ financ*|flow|trade|arms|drug|goods|traffick*|proceed*; money launder*; asset recovery;
    stolen asset; arms trade|traffic*|smuggl*|flow|control|embargo|export; small arms; light weapons; firearm|firearms; terrorism ~ financ*;
    terrorist financ*; counter terroris*; cybercrime; smuggl*; criminal network|networks|group|groups|gang; drug trafficking;
    financial investigation|intelligence; confiscat*; seizure; seized; transnational ~ crime|threat; financial crime; anti money;
    traffick* ~ network|syndicate|group|profit; tax evasion; illicit; proceeds of ~ crime|traffick*; offshore ~ financ*|account; criminal organization;
    foreign terrorist fighter; violent extremis*; interpol; organised criminal; cross border crime; weapon*; financial action task; beneficial owner*;
    sanctions ~ regime|committee; piracy ~ armed|maritime; crypto* ~ crime|illicit; joint investigation; police cooperation; mutual legal;
    traffick* ~ investigat*|prosecut*|proceeds|financial|profit|disrupt*; dismantl*; disrupt* ~ network|traffick*|crim*; electronic evidence;
    criminal proceeds; trace ~ money|financial|proceeds; border security; darknet|dark ~ crime`,
  "16.5": `corrupt*; anti corruption; bribe*; bribery; integrity ~ public|framework|pact|institution|system|risk; embezzle*; kickback; whistle blow*; whistleblow*; conflict of interest; lobbying; fraud; asset declaration; convention against corruption; graft; nepotism; complicity ~ official; misuse of ~ public|fund*; state capture; campaign financ*; political finance`,
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
    budget process|system|procedure; ministry of; central government; monitoring mechanism; data protection ~ authority; regulators;
    governance framework; policy unit; public trust; bureaucra*; rulemaking; regulatory; governance of ~ artificial|technolog*|data|internet|digital;
    regulation of ~ technolog*|digital|artificial|platform|market; digital regulat*; public bodies|officials|policies; safeguards ~ digital;
    digital identity ~ public; e services; anticipatory governance; central body|unit`,
  "16.7": `participat* ~ youth|young|decision|public|civil|citizen|politic*|inclusive|meaningful|communit*|stakeholder|process|consult*|democra*|element*|women;
    inclusive ~ decision|governance|politic*|dialogue|process|participat*|consult*; decision making;
    representat* ~ parliament|politic*|youth|minorit*|civil|women; civic engagement|participation|space;
    youth council|parliament|participation|engagement|advisory|delegate|forum|assembly|representative|voice|leader*|dialogue|consult*|polic*|panel|board|inclusion|led|network|delegation|ambassador|summit|strateg*;
    young people ~ decision|participat*|polic*|voice|politic*|engage*|consult*|leader*|represent*|dialogue; young leaders; election|elections; voter;
    voting; electoral; parliament; public consultation|participation|engagement|hearing; multi stakeholder ~ process|consult*|governance|dialogue|forum;
    multistakeholder; democratic|democracy; consultat*; civil society ~ participat*|consult*|engage*|decision|involve*|forum;
    engage* ~ stakeholder|citizen|young|youth|communit*; citizen ~ engage*|participat*|voice|assembl*|feedback; stakeholder consult*|engagement|dialogue;
    community engagement|participation|consultation|dialogue; advisory ~ council|board|committee|group|panel; hearing ~ public|parliament*;
    social participat*; parliamentar*; open consultation; inputs from; feedback ~ process; ?volunteer*; youth, peace; ?forum; town hall;
    intergenerational; survivor* ~ participat*|led|council|advis*; diversity ~ public|civil service|judge; ?dialogue;
    engag* ~ youth|young people|public|policymak*; youth perspective|voices|views|input; young people ~ opportunit* ~ voice;
    bring* together ~ youth|young|stakeholder|communit*; input from ~ youth|young|stakeholder|civil; consult* ~ youth|young|communit*|stakeholder|civil;
    representatives of ~ youth|civil|communit*; co creat*; youth ~ policy|policies|program*; involve* ~ youth|young|communit*|stakeholder;
    multi stakeholder|multistakeholder; youth|community led; ?youth; dialogue ~ government|authorit*|public; stakeholder input|participation;
    young representatives; debate ~ public`,
  "16.8": `global governance; developing countries ~ global governance|institution|participat*|represent*|multilateral; participation of developing countries; multilateral ~ reform|institution|system|represent*|youth|young; youth delegate; global south ~ governance|represent*|participat*|voice; security council reform; representation ~ international organization|global|united nations; pact for the future; summit of the future; least developed ~ internet governance|participat*; voice of ~ global south|develop*; united nations ~ young people|youth ~ participat*; global ~ governance ~ inclus*; membership ~ international; internet governance`,
  "16.9": `legal identity; birth registration|certificate; civil registration; identity document|documents|card; digital identity|id|identification; stateless*; identification ~ document|national|system|card; vital statistics; registration of births; passport|passports; nationality ~ right|law; biometric; residence documents; citizenship ~ right|acquire|document; e id; unregistered; undocumented ~ child*; civil registry`,
  "16.10": `access to information; freedom of expression|information|speech|press|opinion|association|assembly|media; press freedom; journalist|journalists;
    media ~ freedom|independent|plural*|safety|literacy|development|viab*; fundamental freedom|freedoms; right to information; right to privacy; privacy;
    data protection; personal data; human rights defender*; disinformation; misinformation; civic space;
    human rights ~ online|internet|digital|defend*|protect*|respect*|fundamental; internet shutdown*; surveillance ~ human|privacy|right*|digital|mass;
    digital rights; censorship; open access; public information; information integrity; fact check*; hate speech; content moderation;
    digital platform ~ govern*|regulat*|guideline|account*; open data; independent media; human rights; online safety|harm; library ~ access|public;
    libraries; platform governance; arbitrary detention; enforced disappearance; freedom of; transparency ~ information|data|document; cyber ~ rights;
    ai ethics; ethics ~ artificial|technolog*|digital; artificial intelligence ~ ethic*|human rights|govern*|rights; freedoms;
    human rights ~ technolog*|business; internet freedom; broadcasting; internet governance; awareness ~ right*; scientific information; public access;
    free flow ~ information; internet universality; open data ~ public; gateways ~ information; trust ~ information; information online; rights online;
    trustworthy ~ artificial|technolog*; harmful content`,
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
    cyberresilience; cyber resilience; security ~ cooperat* ~ police`,
  "16.b": `non discriminatory|discrimination ~ law|polic*|legislation; anti discrimination; discrimination ~ law|policy|prohibit*|human rights|grounds; racial discrimination; equality law|act|legislation; human rights ~ polic*|approach|based|law|discriminat*|framework|standard; discriminatory law|laws|legislation; equal protection; hate crime; racism; xenophobia; algorithmic discrimination; law ~ equal*|discriminat*; rights of ~ minorit*|indigenous|lgbt*|disabilit*; human rights based; lgbt*; rights based approach`,
};

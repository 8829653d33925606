import type { GoalWords } from "./form";

/** Words for Goal 5; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal5: GoalWords = {
  goal: `women; woman; girls; girl; gender; female; females; feminis*; gender equality|gap|equity|mainstreaming|balance|inequality|stereotype|role|norm|bias|perspective; patriarch*; sexism; sex discrimination; maternity; motherhood; mother|mothers; wife; wives; unpaid care|work; domestic violence; violence against women; female genital; child marriage; housework;
    sexual harassment; reproductive rights; women* rights; women* empowerment; working mothers; paternity; parental leave; care work; breadwinner; gender based; gender wage; gender pay; glass ceiling; sex segregated; fathers; bride; dowry; masculinit*; femicide; widow*; childcare; childbearing; caregiving; spouse; husband`,
  "5.1": `discrimination against women; sex discrimination; gender discrimination; gender inequalit*; discriminatory ~ women|gender|sex;
    equal rights ~ women|men; women* rights; gender stereotype*; gender bias; gender gap|gaps|disparit*; sexism; discriminat* ~ women|girls|sex;
    convention on the elimination of all forms of discrimination against women; cedaw; gender norm|norms; gender equality; root causes ~ gender;
    stereotype*; patriarch*; misogyn*; gender equity; rights of women; masculinit*; status of women; son preference; gender parity; gender role;
    empower* ~ women|girls; women* empowerment; equality between women and men; gender equality ~ law|act|code; gender wage gap; sex ratio;
    social norms ~ gender|women; gender ~ discriminat*|inequalit*|norms|stereotyp*; women ~ discriminat*|equal*|rights|empower*;
    rights of ~ women|girls; women* ~ equality|status; equality ~ women|gender; gender ~ equality|parity|justice;
    girls ~ rights|discriminat*|empower*|equal*; discriminatory norms; gender norms; restrictions ~ women|girls; ban ~ women|girls;
    beijing ~ declaration|platform; commission on the status of women; feminist|feminists; women ~ empower*|rights; gender apartheid;
    inheritance ~ women|equal; nationality ~ women|law ~ equal; gender equality ~ advoca*|commit*|promot*|analys*; equal rights;
    social norms ~ discriminat*|girls;
    discriminat* ~ women|girls|wives|sex|gender; wives ~ law*|oblige|obey|rights; personal status law*; equal rights ~ women|spouses; family code;
    women* ~ convention|discrimination|equal rights; sex based; gender ~ stereotyp*|bias*|discriminat*; girls ~ rights;
    husbands; husband ~ consent|permission|law; wives ~ travel*|divorc*|right*; divorce* ~ law*|women|right*; guardianship; women ~
    rights|equal*|law*|discriminat*|travel*; custody ~ mothers|women; equal ~ rights ~ women|girls|sexes; sexes; girls ~
    equal*|discriminat*|empower*; sexist; households headed by women; female headed; woman ~ guardian|right*|law*|work|married; guardian ~ woman|women|male; women ~
    widow*|householder*|headed; male guardian*; equality of women;
    abandon* ~ genital|mutilation|practice*|marriage; rural women ~ literacy|rights|programme*; women ~ literacy; agreed conclusions ~
    women|gender`,
  "5.2": `violence against women; gender based violence; gender violence; domestic violence; sexual violence; intimate partner; femicide; feminicide;
    sexual exploitation; sexual harassment; sexual abuse; rape; trafficking in women; traffick* ~ women|girls|sexual; trafficking in persons;
    human trafficking; exploit* ~ women|girls; prostitut*; women* shelter; shelter* ~ women|victims|survivors; survivors of ~ violence|traffick*;
    victims of trafficking; victims of ~ violence; forced prostitution; spousal; stalking; technology facilitated; online violence; cyberviolence;
    harassment; violence ~ women|girls; conflict related sexual; abuse of women; battered; traffick*; spotlight initiative; istanbul convention;
    violence at home; helpline|hotline ~ women|violence|victim; sexual assault; child sexual; cyberbullying; women ~ safety; family violence;
    abusive partner|husband|relationship; online abuse|harassment; survivors; survivor ~ centred|support|services|assistance;
    gender based ~ violence|persecution; sgbv; gbv; sexual ~ violence|slavery|exploitation|harassment|assault; conflict related sexual violence;
    violence ~ girls|women|domestic|gender; one stop centre*; safe houses ~ women|survivor*; protection ~ women|girls ~ violence;
    prevention of sexual; protection from sexual exploitation; sexual exploitation and abuse; misconduct ~ sexual;
    women journalists ~ violence|attack*; acid attack*; perpetrators ~ women|sexual; rape kits; post rape; women ~ abduct*|killed|attack*|threat*;
    femicides; sexually abused; psychosocial ~ survivors; women* protection adviser*; survivors ~ support*|assist*|services|justice|reparation*;
    rapist*; rapes; marry* ~ victim*|rapist*; batter*; stalker*; restraining order*; protection order*; femicidal;
    wives; abuse ~ wives|women|domestic|partner*|spous*|sexual|survivors|girls; shelters ~ women|wives|survivors|abuse*; hotline ~
    women|girls|violence|survivors|abuse; girls ~ threatened|abuse*|violence|rape*; rape*; femicide*; protection ~ women ~ advisers; honour
    crimes; sexual ~ exploitation and abuse|harassment|assault|abuse;
    raped; soldiers ~ rape*|women|sexual; women ~ killed|abuse*|harass*|violence|attack*|safe; violence ~
    women|wom*n|girls|domestic|intimate|gender|partner; revenge porn*; deepfake*; online ~ violence ~ women;
    genital mutilation ~ campaign*|radio|plays; female genital; cases of rape; violence ~ parks|stations ~ women; women* ~ safety`,
  "5.3": `child marriage; early marriage; forced marriage; child, early and forced; female genital mutilation; genital mutilation|cutting;
    harmful practice|practices|traditional; fgm; bride price; honour crime|killing; dowry; virginity; child bride; minimum age ~ marriage;
    marriage age; breast ironing; widow ~ practices; age of marriage; marri* ~ girls|child; polygam*; witchcraft; female infanticide; sex selection;
    harmful ~ practices|norms|tradition*; marriage ~ child|early|forced|girl*; early marriages; genital; harmful ~ practice|practices|norms;
    child ~ marriage*|bride*; married ~ before|children|girls; early unions; forced ~ marriage|marriages; cutting ~ girls|genital; excision;
    infibulation; adolescent girls ~ marri*|harmful|practice*; community ~ abandon* ~ practice*; honour ~ violence|killing*; virginity testing;
    marriage ~ minors|minor|child|early|forced|girls|age; bride*; circumcis* ~ female; mutilation; harmful ~ practices|traditional;
    wed; wedding* ~ child*|girls|forced; girls ~ wed|marr*|cut|circumcis*; cutters; puberty ~ girls ~ marr*; virginity test*`,
  "5.4": `unpaid care; care work; domestic work; unpaid work|labour; care economy; childcare; child care; parental leave; paternity leave; maternity leave;
    family leave; care responsibilit*; household chore|work|responsibilit*|tasks; care service; work life balance; work family; housework; caregiv*;
    time use; flexible work*; reconcil* ~ work|family; care burden; breastfeeding break; unpaid family; family friendly; father* ~ care|leave;
    caring responsibilit*; time spent on; day care ~ working; care infrastructure;
    care ~ system|systems|policies|policy|law|laws|economy|services|work|society|map|blocks|workers|agenda|sector; comprehensive care;
    care ~ unpaid|domestic|redistribut*|shared; shared ~ caregiving|responsibilit*|parental; parental ~ leave|responsibilit*; caregivers;
    domestic workers; homemakers; time poverty; time use ~ survey*; right to care; childcare ~ services|facilit*; maternity ~ leave|protection;
    paternity; work family ~ balance;
    care ~ system*|polic*|society|law*|economy|work*|support|district|services|leave|blocks; care and support; care givers; caregiver*; unpaid;
    domestic work*; caring; co responsib* ~ care|family;
    chores; hours ~ chores|care|housework|unpaid; fathers ~ care|leave; nursing homes ~ care; day care; creche*; elder care; domestic chores;
    working ~ mothers|parents; mothers ~ working`,
  "5.5": `women* leadership|participation|representation|political; women in ~ leadership|decision|politic*|parliament|management|government|board|power;
    female ~ leader*|parliament*|minister|represent*|politic*|director|manager|candidate|employment|participation|entrepreneur*|labour; gender quota;
    quota* ~ women|female; gender parity;
    women ~ decision making|peace process|peacebuilding|peace negotiation|mediat*|peacekeep*|elected|councillor|mayor|entrepreneur*|labour force|labour market|business|board|workforce;
    women, peace and security; women and peace; women|female owned|led; women* entrepreneurship; participation of women; women* organization;
    gender balance; female labour force; women* economic; women leaders; girls ~ leadership; women participation; role of women; women entrepreneurs;
    women* business; women at work; women managers; seats ~ women; gender composition; glass ceiling; full and equal participation;
    women ~ leadership|participat*|represent*|leaders|political|decision*|peace|mediator*|negotiat*|elect*|candidate*|forum|parliamentar*|network|voices|police|peacekeepers|officers|delegates|ministers|senior;
    women* ~ forum|caucus|networks|committee|council|participation|leadership|organizations|groups|associations; women* ~ rights defender*;
    female ~ officers|candidates|voters|police|staff|personnel|peacekeepers|negotiators|judges|leaders; participation ~ women|female;
    gender ~ parity|balance|representation|barometer; conference on women; seats ~ women|reserved; women ~ mediat*|dialogue|table;
    women in ~ politics|public|peace|mining|science; meaningful participation ~ women; youth, peace and security ~ women; feminist ~ leader*|organiz*;
    percentage of women; per cent women; women elected;
    women ~ candidates|leaders|parliament|council*|mediators|elected|ministers|boards|peacekeepers|officers|peacebuild*; women* ~
    leadership|participation|representation|quota*; quota* ~ women; gender parity ~ staff|boards|decision; women in ~
    politic*|leadership|public|peace; female ~ officers|candidates|peacekeepers|staff|leaders; women mediators;
    ambassador ~ women|posts ~ women; women ~ half ~ posts|seats|positions; posts ~ women; women ~
    appoint*|elect*|promot*|judges|negotiat*|voter*|vote|politic*|decision|represent*|manag*|senior; female ~ judges|police|ministers|mayors;
    women led; women peacekeepers; mothers ~ politic*; gender ~ balanced|parity;
    women ~ committees|parliament|seats|elected|law|mediators; seats ~ women|parliament|reserv*; mediators ~ women;
    hired women; women ~ hired|engineers|run|manage|lead;
    temporary special measures; electoral ~ women|gender|temporary; women ~ transition|dialogue|participat*`,
  "5.6": `reproductive rights; sexual and reproductive; bodily autonomy; international conference on population and development; reproductive health;
    beijing platform; abortion; contracepti*; sexual rights; population and development; informed decision ~ reproduct*|contracept*|sexual; menstrual;
    maternal health; family planning; reproductive ~ women; bodily ~ autonomy|integrity; reproductive ~ rights|choices|autonomy;
    population ~ development ~ conference|programme; family planning ~ women; forced sterilization; sexual and reproductive ~ rights|health;
    contraceptive choice; consent ~ sexual; conference on population;
    sterilization; sterilis*; consent ~ husband*|partner*|reproductive|contracept*; reproductive ~ rights|autonomy|choice|health; fertility ~
    treat*|choice; surrogacy`,
  "5.a": `women* land|property|inheritance|access;
    women ~ land|property|inherit*|credit|loan|finance|bank*|ownership|asset|economic resource|financial service|natural resource;
    economic empowerment ~ women; women* economic empowerment; rural women; women farmer; women led ~ business|enterprise|credit|finance;
    widow* ~ property|land|right; gender ~ land|asset|finance|property|credit; inheritance right; women ~ microfinance|microcredit|entrepreneur*;
    land ~ women|gender; equal rights ~ property|land; women|female ~ cooperative; self help group; income generat* ~ women;
    financial inclusion ~ women; economic independence; women owned; economic autonomy; marital property; livelihood ~ women;
    women ~ land|property|inherit*|credit|loan*|finance|bank*|own*|asset*|econom*|farm*; women* ~ cooperative*|economic|land;
    women* ~ access to finance; land ~ women; widows ~ property|inherit*|land; women ~ income|livelihood*|entrepreneur*|business*;
    savings group* ~ women;
    widows ~ farm|land|property|inherit*; women ~ land|property|inherit*|farm* ~ title*|right*|own*; inheritance ~ women|widows|daughters|act|law;
    joint title*; credit ~ women;
    spouses ~ land|property|names|both; land ~ names ~ spouses|women; joint ownership; women ~ savings|credit|assets|bank|rural ~ groups|access;
    rural women ~ saving*|credit|land|loan*;
    tenure of land; tenure ~ women|guidelines|responsible; land ~ tenure ~ women`,
  "5.b": `women ~ technolog*|ict|digital|internet|mobile|online|stem|coding|app; girls ~ technolog*|ict|digital|internet|coding|stem|science;
    gender digital divide; digital gender; technolog* ~ gender|women|girls|violence|victim|traffick*; mobile phone ~ women;
    women in tech|ict|stem|technology|science; gender ~ digital|ict|technolog*|internet|stem|artificial; app|application ~ women|victims|survivors;
    mobile application; gender responsive ~ innovation|technolog*; digital ~ equality|inclusion ~ gender|women;
    female ~ digital|ict|technolog*|researcher|scientist|engineer; women ~ digital|online|technolog*|phone*|app;
    girls ~ digital|online|coding|technolog*|stem; online ~ women|girls ~ safe*|platform; technology facilitated ~ violence|gender;
    virtual safe space*; women in ~ science|technology|stem|digital; gender ~ digital ~ divide|gap;
    smartphones ~ women|girls; women ~ digital|technolog*|internet|online|mobile|ict|phones|smartphones; girls ~
    digital|coding|ict|technolog*|science; gender digital; technology ~ women ~ empower*;
    mobile use; gap ~ women ~ mobile|digital|internet; women ~ mobile`,
  "5.c": `gender policy|policies|strategy|action|equality law|budget*|responsive|mainstream*|plan|marker|analysis|impact|audit|statistic*|perspective|indicator;
    gender equality ~ policy|policies|strateg*|plan|law|legislation|act|programme|program|mainstream*|ministry|commission|action;
    law ~ women|gender|domestic violence; legislation ~ women|gender|violence; national action plan ~ women|gender|violence|traffick*;
    gender responsive; gender sensitive; gender based analysis; national strategy ~ women|gender|violence; ministry of women;
    women* affairs|ministry|policy|machinery; gender perspective; gender action plan; gender transformative; gender ~ guideline|framework|policy;
    women ~ policy|strateg*|programme|plan; integrat* ~ gender; gender dimension; promot* gender equality; gender considerations;
    temporary special measure; equality plan; gender equality and the empowerment of women; empowerment of women;
    gender ~ polic*|law|laws|plan|plans|strateg*|mainstream*|budget*|perspective|adviser*|focal|unit|analysis|responsive|sensitive|integrat*|barometer|indicators|ministers|affairs|machinery;
    women ~ law|laws|legislation|polic*|plan|strateg*|ministry|ministers|machinery; ministers ~ gender|women; national action plan ~ women|1325;
    national action plan ~ peace and security; women, peace and security ~ plan|agenda|strateg*|framework|implement*;
    gender equality ~ strateg*|polic*|plan|program*|guidance|framework|action|law; gender focal points; gender advis*; gender mainstreaming;
    domestic violence ~ law|act|bill|code; quota ~ law|legislation; gender responsive ~ budget*|plan*|polic*; law ~ equality ~ women|gender;
    family code; gender and ~ inclusion|develop*; equality ~ ministry|mechanism|strategy;
    gender ~ polic*|strateg*|plan*|mainstream*|law*|framework*|action plan|marker|parity|equality|agenda|responsive|budget*; gender equality;
    women* ~ rights ~ law*|polic*|convention|ministry; national action plan ~ women|gender; legal ~ frameworks ~ women|gender|sexual; national ~
    machiner* ~ women; un women; women, peace and security; budgeted measures ~ women|gender|sexual|violence; care ~ laws|law|legislat*|polic* ~
    nation*|adopt*|establish*;
    sexes ~ equality|equal; equality between ~ women|sexes; gender ~ budget*|polic*|unit|focal|audit|analysis|mainstream*|action|strategy|equality
    ~ law*|polic*|plan*; budget* ~ equality|gender|women; women* ~ ministry|machiner*|commission; feminist ~ policy|foreign;
    gender statistics; statistics ~ gender|women|sex; time use ~ gender|women|statist*; budget lines ~ equality|gender|women; equality of women;
    tag* ~ budget ~ gender|equality; reserves ~ seats ~ women`,
};

import type { GoalWords } from "./form";

/** Words for Goal 4; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal4: GoalWords = {
  goal: `education; educational; school|schools|schooling; teacher|teachers|teaching; student|students; pupil|pupils; learning; learner; literacy; numeracy; university; universities; curricul*; classroom; vocational; apprentice*;
    kindergarten; preschool; pre primary; primary|secondary|tertiary|higher education; graduate|graduates; dropout; drop out; scholarship; enrolment; enrollment; pedagog*; skills; lifelong; educator; college; literate; textbook; childhood education; pisa; academic; tuition; vet; upper secondary; training program|course; school leaver; qualification; early childhood`,
  "4.1": `primary education|school|schools; secondary education|school|schools; basic education; out of school;
    school completion|attendance|enrolment|enrollment|access|retention; dropout; drop out; free education; school leaving; early school;
    quality education; compulsory education; return* to school; back to school; schoolchildren; schooling; high school; learning outcome;
    student performance|achievement; learning loss; learning poverty; access to education; education for ~ refugee|displaced|migrant; remedial;
    tutoring; national curriculum; school ~ girl|girls|child*; pupil; school year; education system; education sector;
    distance|remote learning|education; e learning; digital learning; education reform|policy; ?education; uneducated; right to education;
    primary ~ pupils|education|school*; secondary ~ pupils|education|school*; learners; pupils; examination* ~ school|pupils|students; school age;
    schoolgirls; girls ~ school|education; children ~ education|school|learning|class*; ministers of education; ministry of education; ?education;
    learning recovery; learning crisis; universal education; enrol* ~ school|children|girls|education;
    education ~ transform*|financ*|budget|plan|polic*|reform; catch up classes; accelerated learning; grade ~ pupils|students; madrasa*;
    reading ~ grade|proficien*;
    pupils ~ reading|school*|class*; class ~ children|displaced; learning ~ crisis|loss*|recovery|foundational; textbooks; temporary learning;
    schools ~ reopen*|destroyed|attack*; safe schools; education ~ emergenc*|cannot wait; headteacher*;
    lessons ~ pupils|schools|resum*|online; schools ~ attend*|enrol*|free|reopen*|children; primary ~ pupils|school*|education; secondary ~
    school*|education; classes ~ resum*|children|displaced; catch up ~ class*|education; exams; grade ~ three|pupils|school; learning ~
    outcomes|poverty|children;
    schools ~ rehabilit*|damaged|shelling|reopened|attack*|60; sent ~ school; school ~ sent|return*|mines|children; learning spaces; children ~
    school*;
    teachers ~ shortage*|school*; shortage* ~ teacher*; education ~ report ~ teacher*`,
  "4.2": `early childhood; preschool; pre school; pre primary; kindergarten; nursery; child development; day care; daycare;
    childcare ~ quality|education|early; early learning; school readiness; crèche; nurseries; childminder; early years;
    parenting program|education|support; early education; toddler; kindergartens; early stimulation; nurturing care; parenting; pre primary education;
    early childhood ~ develop*|educat*|care|centre*; childhood development; play based; early learning ~ centre*;
    year of schooling before; preschool*; kindergarten*; nursery ~ school|children; toddlers ~ play*|learn*|school; before grade one; grade one;
    playgroup*`,
  "4.3": `tertiary education; higher education; university; universities; vocational education|training|school|centre|college|course;
    technical education|training|school|college|institute; tvet; polytechnic; community college; adult education|learning; postgraduate;
    master* degree|program; academic degree|institution|program; college|colleges; affordable ~ education ~ higher; student loan; tuition fee;
    technical and vocational; vet; apprenticeship; undergraduate; bachelor; doctoral; phd; lifelong learning; vocational; continuing education;
    online course; massive open; micro credential; training centre; diploma; vocational centre|centres; training institution|institutions;
    higher learning; universities ~ student; technical ~ institute*|college*|vocational; academic ~ institutions|programme*|degree*;
    students ~ university|universities|college; vocational ~ centre*|institute*|programme*; tertiary; higher education ~ institution*|access;
    adult ~ learn*|educat*; distance education; lecturers; universities ~ partner*|curricul*|course*;
    degrees ~ abroad|universit*|academic|recogni*; degree ~ recogni*|universit*|abroad; diplomas; doctoral ~ students|stud*; technical colleges; polytechnic*; universities ~
    access|student*|fund*|course*; bursar*; tuition; scholarships; student loans; vocational ~ centre*|school*;
    vocational ~ curricul*|moderniz*|institut*`,
  "4.4": `vocational skills; technical skills; skills development|training|program|programme|gap|mismatch|need|demand|shortage|framework;
    digital skills|literacy|competenc*|capacity|training; ict skills; entrepreneurship training|skill|education|program; job skills; employability;
    upskill*; reskill*; skills for ~ work|job|employ*|future|life; life skills; coding; apprenticeship; internship; vocational training;
    skill* ~ young|youth; training program|course|workshop|opportunit* ~ young|youth|women|worker|unemployed|entrepreneur;
    workforce development|training; soft skills; job training; technical training; training for ~ employ*|job; computer literacy|skill; qualification;
    trained ~ technician|operator|worker|farmers|entrepreneur; certification ~ skill|train*; mentoring; mentorship; hackathon; bootcamp; boot camp;
    e skills; ai literacy|skills; digital ~ train*|skill*; stem education|field; coders; training and ~ employment; professional training;
    traineeship; skill; financial literacy; career guidance|counselling|development; skilled ~ workforce|labour|work; learning platform;
    human capital; upskilling; competencies; ?training;
    trained ~ people|women|youth|student|participant|professional|jobseeker|entrepreneur|miner|apprentice|specialist|staff|young|expert|engineer;
    received training; training system|systems|centre|centres|opportunities|courses; skill|skills; workforce skills; professionals ~ shortage|train*;
    cybersecurity ~ professional|skill; train* ~ young|youth|women|students|worker; ict ~ education|teach*;
    education ~ ict|technolog*|digital|artificial; capacity ~ digital ~ train*; technical ~ train*; prepare* ~ labour market|jobs|work; mentor*;
    learning opportunit*; competenc*; ?certified; skilling; internship|traineeship; digital ~ literacy|skills;
    skills ~ train*|develop*|build*|employ*|labour; trades ~ train*; job ~ training|skills; vocational ~ skills|training; workshop ~ skills|youth;
    on the job; trainees; course|courses ~ skills|digital|entrepreneur*; language courses; apprentices; certificate ~ course|training;
    welding; nursing ~ courses|training; courses ~ welding|coding|skills|trade*|sewing|carpentry|computer*; carpentry; tailoring; sewing;
    electricians; plumbers; mechanics ~ train*; skills ~ training|centre*|digital|job|develop*|vocational|programme*; micro credentials; certif* ~
    skills;
    internet ~ taught|skills|safely|learn*; older persons ~ digital|internet|skills|taught; digital ~ skills|literacy; young entrepreneurs ~
    train*; starter kits; interns; trained ~ entrepreneurs|youth|young|women ~ skills|business; placed ~ trainees;
    school to work; curricula ~ employers|vocational|technical; vocational ~ curricul*|employ*|train*; employers ~ curricul*|train*|skills;
    participants ~ trained ~ use`,
  "4.5": `gender gap|parity|disparit*|equality ~ education|school; girls education; education of girls; girl* ~ school|education|stem|science;
    inclusive education; education ~ disabilit*|refugee|indigenous|minorit*|vulnerable|displaced|migrant; special education|needs;
    learners with disabilities; students with disabilities; equal access to ~ education|training; education ~ equity|equitable|inequal*;
    disadvantaged student|pupil|learner|school; refugee education; mother tongue; equity in education; women in ~ stem|science|engineering;
    girls in ~ ict|stem; rural school; socio economic ~ student; educational inequal*; immigrant student; stem ~ women|girls;
    disadvantaged ~ education|school; accessible education; sign language; school segregation; girl child; gender ~ education|school|stem;
    inclusive ~ education|school*|learning; children with disabilities ~ education|school|learn*; girls ~ return|retention|learn*;
    indigenous ~ education|student*; bilingual education; intercultural ~ education|bilingual; nomadic education;
    education ~ marginal*|equal*|inclus*|girls|crisis; refugee ~ children|students ~ school|education; braille;
    sign language ~ school*|class*|education; girls ~ school*|education|stay; education ~
    disab*|refugee*|indigenous|girls|gender|marginal*|rural|inclus*; bilingual ~ education; refugee ~ learners|students|children ~ school*; gender
    ~ parity ~ education; special needs; special education;
    quechua; schoolbooks ~ language*|indigenous|braille; languages ~ school*|education|teach*|indigenous; school* ~
    disab*|indigenous|girls|roma|refugee*|minorit*; girls ~ secondary|boarding; inclusive ~ school*|education|classroom*; nomadic ~
    school*|children;
    pupils ~ autism|disab*|refugee*|indigenous|girls|roma; autism ~ teacher*|school*|pupil*; include ~ pupils|learners|children ~ disab*|autism;
    refugees ~ education system*|school*|universit*; teachers ~ inclus*|disab*|autism|sign`,
  "4.6": `literacy; literate; illitera*; numeracy; adult literacy; reading skills; reading and writing; read and write; literacy program|rate|class|course;
    second chance education; non formal education; writing skills; mathematics ~ skill|proficien*; functional literacy; adult education;
    literacy ~ classes|course*|women|adult*|youth|program*; foundational ~ literacy|numeracy|learning|skills; reading ~ skills|camp*; illiterate;
    evening classes; cannot read; adult ~ education|learning|literacy|learners; adults ~ read|literacy|classes; literacy ~
    class*|course*|adult*|women;
    primers ~ literacy; reading ~ adults|women|classes; numeracy ~ adult*`,
  "4.7": `global citizenship; education for sustainable development; human rights education; peace education|building education; civic education;
    citizenship education; education ~ human rights|peace|gender|tolerance|climate|environment*|sustainab*; cultural diversity; media literacy;
    media and information literacy; intercultural; sustainable lifestyle; environmental education; climate change education;
    comprehensive sexuality education; culture of peace|non; tolerance; awareness ~ school|student|curricul*;
    curricul* ~ gender|human rights|peace|climate|citizen; youth exchange; interfaith; culture ~ development; model united nations; values education;
    school ~ awareness; educational ~ campaign|materials|material|toolkit; holocaust; training ~ human rights; anti bullying; intercultural dialogue;
    religious tolerance; ethics education; education campaign; sustainability education; peace ~ education|curricul*|school*;
    human rights ~ education|curricul*|school*|student*; civic ~ education|curricul*; values ~ peace|tolerance|respect; remembrance;
    commemorat* ~ victims|genocide|slavery; interreligious; sexuality education; curriculum; curricula; culture of ~ peace|prevention|tolerance;
    culture of ~ human rights; social norms ~ chang*|awareness; awareness ~ children|girls|adolescents|students|schools; textbooks; global education;
    sustainable development ~ education|learning; sport for ~ peace|development; parenting ~ awareness;
    cse; comprehensive sexuality; life skills ~ education|curricul*; peace education; education for ~ peace|sustainable|global
    citizenship|democracy; curricul* ~ rights|peace|gender|sustainab*|climate|holocaust|sexual*|tolerance|disarm*|history; school* ~
    campaign|inspire|healthy|rights|tolerance|violence prevention; students ~ rights|peace|culture|tolerance|sustainab*; remembrance ~
    education|outreach|holocaust|slavery; culture of peace; disarmament education; human rights ~ course*|training|educat*|curricul*; e course* ~
    rights; tolerance ~ education|teach*|youth; gender ~ curricul*|textbook*; course* ~ social workers|rights; outreach programme; world programme
    for human rights education;
    slave trade ~ exhibition|victims|remembrance|educat*; exhibition ~ victims|history|peace|rights|slavery|genocide; memory of the victims;
    commemorat* ~ victims|genocide|holocaust|slavery; lectures ~ peace|law|rights; university for peace; academic impact; cultural diversity ~
    education; sport for peace; antiracis* ~ school*|education;
    soldiers ~ taught ~ rights|tolerance; peace ~ lessons|education|class*|museum; global citizens*; human rights ~
    lessons|school*|teach*|university|learn*; education ~ peace|rights|sustainab*|citizenship|tolerance|health|sexual*|climate|environment*;
    culture ~ education|peace|diversity; anti bullying ~ tolerance; textbook* ~ revis* ~ rights|peace|gender|tolerance;
    guide ~ schools ~ bullying|violence|rights|tolerance|peace; bullying ~ prevent*|guide|school*; sustainable development ~
    teach*|educat*|curricul*|training of teachers|integrat*; training of teachers ~ sustainab*|rights|peace|integrat*; education ~ violence
    prevent*;
    intangible ~ teacher*|school*|safeguard*; heritage ~ teacher*|school*|educat*; curricula ~ green*|climate|sustainab*|rights; greened`,
  "4.a": `school building|infrastructure|facility|facilities|safety|environment|connectivity|construction; classroom; education facilities;
    safe school|schools; learning environment; connect* ~ school; school ~ internet|electricity|wash|toilet|sanitation|computer;
    school related violence; bullying; attack* on ~ school|education; libraries; learning space|centre|center;
    schools ~ renovat*|built|construct*|rehabilitat*; violence ~ school; accessible school; education in emergencies; boarding school;
    school transport; schools ~ rebuil*; laptop|tablets|computer ~ school|student;
    school ~ attack*|damag*|destroy*|reconstruct*|rehabilit*|occupied|military; classrooms; safe schools;
    schools ~ attack*|build*|repair*|open*|renovat*|construct*|equip*|latrine*; school supplies|kits|furniture; learning kits; temporary learning;
    child friendly ~ school*|space*; attacks on ~ schools|hospitals|education; school premises; school latrines; school ~ solar|water|connect*;
    school ~ building*|toilet*|safe*|meals ~ facilit*|infrastructure|construct*|repair*|electri*|internet; schools ~
    rebuil*|built|repair*|destroyed|attack*|electri*|connect*|wash|toilet*; desks ~ school*|classroom*|pupil*; dormitor*; playgrounds ~ school*; safe ~ schools|learning;
    separate toilets; toilets ~ school*|girls; schools ~ tanks|toilets|water|wash`,
  "4.b": `scholarship; fellowship; study abroad; study grant; student exchange; stipend ~ stud*; international student; bursar*; erasmus; grants ~ student;
    academic exchange; scholarships; fellowships; scholars ~ grant*|support*|exchange; exchange students; students ~ abroad|scholarship*;
    research grants ~ student*|scholar*;
    scholarships ~ students|small island|developing|africa*|foreign; scholarship*`,
  "4.c": `teacher training|education|shortage|quality|supply|development|recruitment|salary|salaries|capacity; qualified teacher;
    teaching workforce|profession|staff|practice; trained teacher; teachers; educator; training of teachers; teaching career;
    pedagogical ~ train*|skill; teacher; school leader|principal; headteacher; teachers ~ train*; professional development ~ teach*; teaching;
    trainers ~ school; teachers ~ recruit*|qualified|salar*|paid|shortage|volunteer|incentive*|digital; educators;
    teacher ~ professional|certif*|educators; teaching ~ staff|materials|method*; instructors; pedagogy; pedagogical;
    teacher ~ training|recruit*|salar*|housing|shortage|qualif*; lecturers; headmasters; instructors ~ train*`,
};

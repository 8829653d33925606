import type { GoalWords } from "./form";

/** Words for Goal 3; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal3: GoalWords = {
  goal: `health; healthcare; health care; disease; medical; medicine; hospital; patient|patients; clinic|clinics|clinical; mortality; morbidity; epidemic;
    pandemic; covid; vaccin*; immuni*; physician; doctor; nurse|nurses; nursing; cancer; diabetes; hiv; tuberculosis; malaria; hepatitis; maternal;
    obstetric*; mental|physical health; life expectancy; tobacco; smoking; alcohol; drug use; pharmaceutical; surgery; treatment; illness; disorder;
    infection; infectious; wellbeing; well being; ill health; public health; primary care; long term care; surgical; symptom; therap*; depression;
    suicide; obesity; cardiovascular; stroke; midwi*; ambulance; health insurance; antibiotic; outbreak; injur*`,
  "3.1": `maternal mortality|death|health|care|morbidity; midwi*; skilled birth|attendant; obstetric*; antenatal; prenatal; childbirth;
    safe delivery|motherhood; pregnant women|woman|girl|girls; birth attendant; postnatal; pregnancy; fistula; maternity care|ward|service|hospital;
    dying in childbirth; perinatal; caesarean; mothers ~ deliver*; maternal; mothers ~ health|newborn*|care|birth*; maternity; live births;
    birth ~ assist*|attend*|facilit*; deliveries ~ safe|assist*|hospital; lactating ~ women; obstetric; emergency obstetric; post partum; postpartum;
    maternity ~ ward*|care|health; midwif*; safe delivery; birth attendant*; mothers ~ deaths|childbirth|pregnan*;
    pregnant; mothers; expectant; clinics ~ mothers|pregnan*|birth*; vouchers ~ pregnan*|women|birth; delivery ~ mothers|births; caesarean*;
    births ~ attended|safe`,
  "3.2": `child mortality; newborn; neonatal; infant mortality|death|health; under five|5; child survival|health; preventable death ~ child*; stillbirth;
    immunization ~ child*; child* ~ vaccin*|immuni*; paediatric*; pediatric*; premature baby|birth; low birth weight; infant* ~ health|care;
    mother and child; maternal and child; diarrhoea; diarrhea; newborns; child health; infants; neonates;
    childhood ~ illness*|disease*|vaccin*|pneumonia; under five mortality; young children ~ health|surviv*; pneumonia; child deaths; zero dose;
    children ~ immuniz*|vaccin*;
    newborn*; incubators; premature ~ babies|birth*|infant*; under five; infant ~ mortality|death*|care|health; child ~ mortality|survival|deaths; diarrhoea*;
    zinc ~ children|toddlers|salts; rehydration; toddlers ~ health|vitamin*|treat*|zinc; babies; vitamin a ~ children; neonatal ~ care|unit*;
    kangaroo; immuniz* ~ children|infants;
    wasting ~ children|treat*|severe; nurturing care; children ~ suffering|treated|sick; early stimulation; immunization`,
  "3.3": `hiv; tuberculosis; malaria; hepatitis; neglected tropical; communicable disease; infectious disease; epidemic; antiretroviral; waterborne disease;
    water borne; bed net; insecticide treated; ebola; cholera; mosquito; dengue; covid 19; coronavirus; outbreak; sexually transmitted;
    antimicrobial resistance; drug resistan*; transmission ~ virus|disease; key population; leprosy; zika; influenza; measles; polio; pandemic;
    quarantine; pathogen; prep ~ hiv; epidemiolog*; hiv aids; aids ~ epidemic|response|hiv|orphan*; antiretrovirals; viral ~ load|suppress*;
    pre exposure; key populations; mpox; tb; vector borne; vector control; deworm*; trachoma; filariasis; mother to child transmission;
    vertical transmission; living with hiv; self test*; contact tracing; meningitis; yellow fever; lassa; marburg; schistosom*; sleeping sickness;
    drug resistant; syphilis;
    prep; unaids; country coordinating mechanism*; grant cycle; sti; stis; viral ~ load|suppress*|hepatitis; people who inject; sex workers; harm
    reduction; lenacapavir; antiretroviral*; art ~ hiv; epidemic* ~ end*|hiv|aids|cholera|ebola|mpox|malaria; mother to child ~ transmission; bed
    nets; mosquito*; polio*; outbreak ~ respons*|contain*; infectious ~ disease*; communicable ~ disease*; global fund ~
    fight|hiv|malaria|tuberculosis|grant*; condom*; joint programme ~ hiv|aids; pandemic ~ hiv|aids;
    sprayed ~ homes|mosquito*|house*; mosquitoes; rabies; guinea worm; river blindness; virus ~ outbreak|spread|contain*; lymphatic; hiv ~ response; people living with; treatment ~ hiv|tb|malaria|antiretro*; waterborne;
    needle*; opioid agonist; prisons ~ hiv|health|tuberculosis|needle`,
  "3.4": `non communicable; noncommunicable; mental health; cancer; diabetes; cardiovascular; suicide;
    psychosocial support|assistance|care|counselling|service|counseling|wellbeing|well;
    psychological support|assistance|care|counselling|counseling|health|service; wellbeing; well being; stroke;
    chronic disease|condition|illness|respiratory; depression; anxiety; psychiatr*; dementia; hypertension; heart disease; physical activity;
    healthy lifestyle; obesity; psycholog* ~ victim|survivor|help; trauma* ~ care|support|heal*|counsel*|inform*; counselling; sport;
    emotional support; psychotherap*; screening ~ cancer|breast|cervical; tumour; tumor; rehabilitat* ~ patient; premature mortality|death;
    loneliness; stress ~ mental|traumatic|workplace|psych*; psychosocial; psychological; youth ~ mental|wellbeing|sport|sports; sports; stress ~ manag*; trauma; mhpss; trauma*;
    noncommunicable diseases; ncds; psychological ~ well|distress; psychological ~ first aid; mental disorder*; healthy ageing; burnout; emotional;
    mental wellbeing; grief; suicidal; kidney disease; sugar sweetened; trans fat*; salt reduction; rehabilitation ~ physical|medical; prosthe*;
    suicide*; trauma ~ counsel*|heal*|support; mental health ~ psychosocial; cancer*; diabet*; hypertens*; tobacco ~ cessation; palliative;
    alzheimer*; psychologist*; stress ~ counsel*; autism; sport ~ health;
    veterans ~ suicide|counsel*|mental|psych*; cervical; breast cancer; asthma; kidney; dialysis; obesity ~ campaign*; sport ~ healthy|well being;
    wellness; salt ~ intake;
    sugary; warning labels; drinks ~ sugar*|soft|tax*; active ageing; ageing ~ active|healthy|policy; survivors ~ psychosocial|mental|trauma;
    bombardments ~ survivors|psych*;
    tobacco; smoke free; smoking; alcohol ~ policy|tax*`,
  "3.5": `substance abuse|use|misuse; drug abuse|use|addiction|treatment|dependence|prevention|demand|dependent|user|users|disorder; narcotic; alcohol;
    opioid; addict*; harm reduction; binge; cannabis; cocaine; heroin; drug use disorders; needle; inject* drug; overdose; drug policy|consumption;
    psychoactive; rehabilitation ~ drug; methadone; alcoholism; drug free; drug ~ control|problem|policies|depend*|harm; world drug; illicit drug use;
    controlled substances; substance ~ use|abuse|disorder*; psychotropic; opium; drug users; people who use drugs; people who inject; addiction;
    drinking ~ harmful; treatment ~ drug;
    drug ~ offence*|offences|use|abuse|dependen*|treatment|demand|policy|policies|control|problem|prevention; narcotic*; opioid*; alcohol*;
    rehabilitation ~ drug|centre* ~ addict*; precursor*; alternative development ~ drug|coca|opium|poppy; commission on narcotic; overdose*;
    naloxone; coca; poppy; methamphetamine;
    coffee ~ coca|instead; crop ~ coca|opium|illicit ~ substitut*; drugs ~ treat*|use|prevent*|illicit|users|youth; detox*; needle*; drinkers;
    smoking ~ youth; gambling; tramadol; fentanyl`,
  "3.6": `road traffic; road safety; road accident|death|injur*|crash|deaths|casualt*; traffic accident|injur*|fatalit*|crash|death|safety; seat belt;
    speed limit; helmet; drunk driving; drink driving; motorcycl* ~ safety|accident; pedestrian ~ safety|death; road fatalit*; vehicle safety;
    driver* licence; crash ~ helmet*|injur*|victim*; traffic ~ law|police|injur*|victim*; road users; vehicle ~ safety|inspection;
    decade of action for road; safe roads; child restraint; driving licence*;
    brakes; drivers ~ train*|licen*|drunk|safe*; seat belt*; helmets; crash*; road ~ safety|traffic|deaths|injur*|accident*; traffic ~
    accident*|deaths|police|law*; motorcyclist*; speed ~ limit*|camera*; vehicle inspection*;
    highway ~ safe*; safety ~ highway*|road*|traffic|km|vehicle*|driver*; road ~ crash*|victims|injur*`,
  "3.7": `sexual and reproductive health; reproductive health; family planning; contracepti*; sexual health; adolescent pregnanc*; teenage pregnanc*;
    unplanned|unintended pregnanc*; early pregnancy; sexuality education; sex education; birth control; abortion; adolescent birth|health|fertility;
    fertility rate; sexual and reproductive; youth friendly health; menstrual health; condom; srhr; contraceptives; reproductive;
    adolescent ~ sexual|reproductive|birth*|pregnan*; sexuality ~ education; fertility ~ care|treatment|services; unmet need ~ family|contracep*;
    sexual health services;
    cse; sti; stis; condom*; contracept*; adolescent ~ sexual|health|pregnan*; adolescents ~ sexual|health|hiv; out of school ~ cse|sexuality;
    unintended pregnan*; reproductive ~ health|rights|choice*|commodit*; young people ~ sexual|hiv; youth friendly ~ health|services; teenage ~
    pregnan*; early pregnan*; birth spacing; menstrual ~ health|hygiene;
    couples ~ contracept*|planning|infertil*|spacing; spacing ~ birth*; births ~ spac*|teenage|adolescent; contraception; teenage; adolescents ~ reproduct*; vasectom*;
    clinical management of rape; reproductive health services;
    population dynamics; population ~ development|commission; fertility ~ rate*|low|treat*; demographic ~ dividend`,
  "3.8": `universal health; health coverage; health insurance; access to health*; health service|services; health care; healthcare; primary care|health;
    essential medicine|medicines; medical care|service|assistance|treatment|support|attention|facility|help; out of pocket;
    health facility|facilities|centre; health cost|costs; telemedicine; telehealth; digital health; ehealth; e health; mobile health|clinic; mhealth;
    health system; hospital; quality of care; patient safety; medical ~ victim|survivor|refugee; free ~ health|medical; health care ~ access;
    waiting time; patient; universal coverage; clinic; community health; health need; affordable medicine; medical device; health expenditure;
    emergency care; surger*; hospital care; ambulatory; outpatient; inpatient; palliative; general practitioner; health equity; health technology;
    long term care; health protection; health ~ services|system|digital|access|insurance|care|technolog*|data; medical; medicines ~ access; ?health;
    health initiative; health ~ facility|facilities|centres|posts|units|coverage|benefit*;
    medical ~ supplies|equipment|evacuat*|team*|consultation*|personnel|emergency; clinics; hospitals; primary health; field hospital; surgical;
    wounded; injured; patients; health ~ insurance|financ*|afford*; dialysis; blood bank*; ambulance*; essential health; immuniz* ~ services;
    health ministry; medical treatment; treatment ~ patients|access; right to health; dental; health schemes; catastrophic health;
    health services; access to ~ health|medicine*|care|treatment|services ~ survivors; holistic ~ care|services|support|recovery; multisectoral ~
    services|response; one stop centre*; one stop ~ center; survivors ~ services|care|medical|assist*; psychosocial ~ support|services|care;
    medical ~ care|services|supplies|assistance|treatment; health ~ coverage|insurance|facilit*|system*|clinic*|centres; primary ~ health|care;
    mobile ~ clinic*|health; prep ~ scale*|introduc*|deliver*|access; combination prevention; integrated ~ health|services ~ health; hospital*;
    health ~ authorit*|ministry|sector; ministry of health; community ~ health; drop in; health benefit*; case management ~ survivor*|health;
    user fees; consultations ~ medical|health|free; surgery; blood ~ bank*|transfus*; field hospital*; ambulanc*; medical ~
    evacuat*|kits|teams|equipment; nurses; doctors; prostheses; prosthetic*; rehabilitation ~ physical|medical; traditional medicine;
    hospital fees; fees ~ hospital|health|clinic*|waiv*|patient*; health ~ services|care|centre*|posts|worker*|insurance|facilities; medicines;
    patients ~ treat*|transfer*|evacuat*; vaccination ~ routine; rehabilitation ~ services ~ health; health; wellness ~ centre*;
    treatment ~ people|patients|provid*|access|hiv; people ~ treat*|living with ~ treat*; kits ~ obstetric|surgical|medical|health|trauma; primary
    care; beds ~ hospital*|cholera|patient*; national health ~ system*|insurance|service; health and education; pharmacists; pharmacy|pharmacies;
    financial risk protection; compulsory health; medicines ~ life saving|maternal|suppl*; essential ~ health|medicine*`,
  "3.9": `air pollution; hazardous chemical|substance ~ health; indoor air; household air; poisoning; pollution ~ death|health|illness|disease;
    lead exposure; mercury; asbestos; contaminat* ~ health|water|soil|food; unsafe water|sanitation; toxic ~ health|exposure; particulate; clean air;
    air quality; exposure to ~ chemical|pollut*|lead|pesticide; environmental health; radiation; smog; pm2; fine particles; respiratory ~ pollut*;
    pesticide ~ health; chemical ~ exposure|poison*; exposure ~ lead|toxic|chemical*; pollution ~ exposure|respiratory|health; toxic ~ waste ~ health;
    indoor smoke; drinking water ~ contaminat*; poison*; pesticides ~ poison*; radiation ~ exposure|health; air quality ~ health;
    lead ~ paint|pipes|exposure|poison*|petrol; arsenic; fluoride ~ water; toxins; fumes; soot;
    tainted; fluoride; lead ~ poison*|paint|exposure|petrol; mercury ~ poison*|expos*|health; smoke ~ indoor|household; pesticide* ~
    poison*|expos*|health; toxic ~ expos*|spill*|health; contaminat* ~ water|wells|soil|food; radiation ~ expos*|effects|levels; chemical ~
    expos*; unsafe water; air pollution ~ health`,
  "3.a": `tobacco; smoking; cigarette; smoke free; smoker; nicotine; vaping; e cigarette; plain packaging; framework convention on tobacco; cigarettes;
    tobacco ~ control|tax*|advert*; second hand smoke; nicotine products`,
  "3.b": `vaccine; medicines; pharmaceutical; medical research; research and development ~ health|medicine|disease|vaccin*; essential medicine; vaccin*;
    immunization; trips ~ health; generic drug|medicine; drug development|price|pricing; medicine production|manufactur*; biomanufactur*;
    local production ~ medicine|vaccine|pharma*; active pharmaceutical; medical product|supply|supplies; regulat* ~ medicine|pharma*|drug;
    good manufacturing practice; clinical trial; biotech* ~ health; diagnostics; biomedical; vaccine ~ manufactur*|product*|hub|plant; pharma*;
    medicine ~ local|manufactur*|quality; regulatory ~ medicine|science|health|pharma*; doses; mrna; health ~ products|product ~ manufactur*;
    vaccines; vaccination; immunization ~ campaign*|coverage|program*|workplan*; hpv; cervical ~ vaccin*; medicines ~ access|afford*|price*;
    essential supplies ~ health; cold chain ~ vaccin*; inocul*; intellectual property ~ medicine*|vaccin*|health;
    pooled procurement ~ health|medicine*|vaccin*; generics;
    pharmaceutical*; medicines ~ access|afford*|procure*|generic|essential|price*|local; health technologies; access oriented; licensing ~
    technolog*|medicine*|voluntary|pool; competition law ~ medicine*|health|insulin; insulin; intellectual property ~ health|medicine*; trips ~
    flexibilit*|health; medicine patent*; vaccine* ~ develop*|manufactur*|equit*|procure*|access|deliver*; local ~ production ~
    vaccine*|medicine*; research ~ medicine*|vaccine*|health|disease*; essential ~ drugs|medicines; generic ~ medicine*|drug*; oxygen; cold chain
    ~ vaccine*; vaccination ~ campaign*|programme|routine; immuniz*;
    pooled ~ tender*|procure*|vaccine*; tenders ~ medicine*|vaccine*|insulin|drug*; drugs ~ procure*|price*|generic|access|essential|anti;
    syringes; test kits; clinical trial*`,
  "3.c": `health worker|workforce|professional|personnel|financing|budget|staff|spending|expenditure|care worker|care professional|practitioner;
    nurse|nurses; doctor|doctors; physician; midwives; health financing;
    medical staff|personnel|school|student|education|professional|training|doctor; community health worker; recruitment ~ health;
    brain drain ~ health; training ~ health|medical|nurse|nurses; health training; hospital staff; first responders ~ health; caregiver ~ train*;
    nursing; health system strengthening; specialist doctor; general practitioner; health human resources;
    health ~ workers|workforce|volunteers|staff|personnel; community health ~ workers|volunteers; midwives ~ train*|deploy*;
    nurses ~ train*|recruit*|deploy*; medical ~ doctors|specialist*|graduates; surgeons; health professionals; health care workers;
    midwives ~ recruit*|train*|post*; nurses ~ recruit*|train*|post*|salar*; doctors ~ recruit*|train*|post*; health workers; community health ~
    worker*|volunteer*; medical ~ students|school*|staff; paramedic*; health ~ workforce|personnel|professionals; pharmacists`,
  "3.d": `health emergenc*; health risk; pandemic preparedness|prevention|response|treaty|agreement|fund; early warning ~ health;
    international health regulation; disease surveillance; health security; one health; outbreak response|preparedness|investigation;
    epidemic preparedness; preparedness ~ health|pandemic|epidemic; health threat; biosecurity; biosafety; surveillance ~ disease|epidemi*|health;
    emergency medical|health; global health; genomic surveillance; antimicrobial resistance; zoono*; health preparedness;
    crisis preparedness ~ health; epidemic ~ prepared*|respon*|surveill*; health emergency ~ prepared*|respon*; laborator* ~ diagnos*|health|testing;
    public health ~ emergency|threat*|risk*; surveillance ~ outbreak|cholera|polio; pandemic ~ accord|treaty|prevent*;
    early detection ~ disease*|outbreak*; international health; genome*; sequences ~ virus*|pathogen*; viruses ~ detect*|sequenc*|share*;
    field epidemiolog*; quarantine ~ capacit*;
    masks; protective ~ gear|equipment; pandemic ~ prepared*|treaty|agreement|prevention|response|accord|fund; international health regulations;
    antimicrobial; zoonotic; public health ~ emergenc*|surveillance; covid; quarantine*; laborator* ~ disease*|health|test*|public;
    viruses; laboratories ~ virus*|health|test*|diagnos*; epidemiolog*; disease ~ surveill*|outbreak|early|monitor*; health ~
    alert*|emergenc*|border*|security|threat*; pandemic; pandemics; vaccine ~ stockpile*; pathogens; anthrax; biorisk;
    cholera ~ response|outbreak|laborator*; outbreak ~ response|laborator*|detect*|control*; laboratories ~ outbreak|cholera|virus*|disease*`,
};

import type { GoalWords } from "./form";

/** Words for Goal 8; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal8: GoalWords = {
  goal: `employment; employ*; unemployment; unemployed; job|jobs; labour; worker|workers; workplace; wage|wages; earnings; economic growth; gdp; productivity; decent work; occupational; entrepreneur*; self employed; trade union; collective bargaining; labour market; tourism; tourist; forced labour; child labour; slavery; workforce; occupation|occupations; job creation; informal economy|sector|employment; sme|smes; small business; growth rate; economic development; per capita growth; output growth; hiring; dismissal; layoff; redundanc*; job seeker; work ~ conditions; bank account; banking; financial inclusion; active labour; neet; activation; recession; business environment; gross domestic product; macroeconomic growth; startup; start up; working time|hours|age; jobseeker*; vacancies; profession; manpower`,
  "8.1": `economic growth; gdp growth|per capita; growth rate; per capita growth|income; gross domestic product; sustained growth; national economy;
    growth ~ economy|economic; economic recovery; output growth; economic development; real gdp; income growth; growth prospects; growth performance;
    emerging econom*; recession; economic expansion; economic activity; economic performance; growth ~ econom*|rate|gdp|sustained|inclusive;
    growth ~ per cent; gross domestic; economy ~ grew|grow|recover*|expand*|contract*;
    economic ~ recovery|outlook|prospects|reform*|stagnat*|transformation|performance; output ~ growth; per capita ~ income|growth; economic cris*;
    economic forecast*; economic survey; recession*; growth ~ tracker|inclusive|accelerat*|sustain*;
    output ~ expand*|growth|per cent|rise*|grow*; growth ~ per cent|forecast*|rate*|annual|economic|gdp|per capita; gdp; economy ~
    grow*|expand*|recover*|contract*;
    global growth; growth ~ slow|slowed|global|world|warned`,
  "8.2": `productivity; economic diversification; diversif* ~ econom*|export|production|livelihood; technological upgrading;
    value added|addition ~ product*|econom*|industr*|sector; structural transformation; high value added; labour productivity; digital economy;
    digital transformation ~ econom*|industr*|business; economic transformation; innovation ~ productiv*|econom*|growth; competitiveness; industry 4;
    creative econom*|industr*; knowledge economy; e commerce; fintech; digital trade; fourth industrial revolution; automation; total factor;
    economic complexity; artificial intelligence ~ econom*|industr*|business|product*; productive capacity|capacities; structural change;
    upgrad* ~ technolog*; modernization; economic competit*; knowledge ~ economy|intensive;
    productive ~ sectors|development|transformation|diversif*|capacit*; economic ~ diversif*|complexity|upgrad*; high productivity; value adding;
    productiv* ~ growth|gap|increase*|sector*|labour|firm*; competitive* ~ econom*|industr*|sector*; technological ~ upgrad*|change|progress;
    creative ~ econom*|industr*; orange economy; industry 4.0; cluster ~ initiative*|development|develop*; digital ~ economy|business*|trade|agenda;
    productivity ~ rais*|firms|estates|labour|growth|improv*; cocoa estates; diversif* ~ econom*; creative economy; high value ~ added;
    modernization ~ econom*|industr*; robot*; new sectors`,
  "8.3": `job creation; jobs created; create* ~ jobs; entrepreneur*; small business; small enterprise; small and medium; medium sized enterprise;
    micro enterprise; microenterprise; msme; msmes; sme; smes; start up|ups; startup; informal economy|sector|employment|work|worker; formalization;
    formali* ~ econom*|business|enterprise|employ*; self employ*; incubat*; accelerator;
    business development|registration|incubator|environment|support|plan; seed funding|capital|grant|fund; income generat*|generation|earning;
    income opportunit*; micro, small; enterprise development|support|creation; venture; cooperatives; innovation hub; social enterprise; creativity;
    venture capital; sole trader; business start|training|advis*|skills|mentor*|competition; livelihood opportunit*|training|program*;
    job|jobs ~ create*|generat*; microcredit; microfinance; social entrepreneur*; creative industr*|economy; business owner; gig economy;
    platform economy|work; social and solidarity economy; business angel; start up ~ capital; informality; undeclared work; small firm;
    entrepreneurship; jobs|job ~ creat*|new|support*; informal ~ worker|sector|formal*; miners ~ formal*; local business*; seed|starter kits|kit;
    business growth|idea|ideas; ?businesses; venture ~ support*; youth enterprise; entrepreneurs;
    enterprises ~ support*|small|start*|creat*|women|youth|young; small ~ businesses|enterprises|traders|grants|shops;
    livelihood ~ support|opportunit*|project*|training|grant*|activit*; income generating; income generat*;
    business ~ grants|plans|incubat*|registr*|start*|training|skills|kits; cooperative|cooperatives; informal ~ work*|traders|vendors|economy|sector;
    job ~ creation|creating; jobs ~ created|generat*; vendors; traders ~ small|women|informal; economic ~ opportunit*; cash for work; social economy;
    handicraft*; start up kits; self reliance ~ livelihood*; seed ~ grants|funding|capital; market stall*; vocational ~ kits;
    productive ~ employment|activit*; socioeconomic ~ reintegrat*|empower*|opportunit*;
    street vendors; founders; firms ~ register*|small|start; start up*; traders ~ support|loans|informal; small scale ~ enterprise*|industr*;
    artisans; microenterprise*; seed money; chambers ~ commerce ~ train*|support;
    licensing ~ shops|business*|firms; shops; kiosks; business ~ licen*|regist*|climate|start*|incubat*; traders; small ~
    traders|shops|business*|entrepreneur*; livelihood ~ grant*|support|women|youth; self employed; formaliz*; seed ~ grant*|fund*|capital; village
    savings; craftsmen; weavers`,
  "8.4": `resource efficien*|productivity; decoupl*; material footprint; green economy; circular economy; sustainable consumption; resource use;
    material consumption; green growth; low carbon growth|economy|development; environmentally sustainable ~ growth;
    environmental degradation ~ growth; sustainable production; bioeconomy; green transition; resource intensity|consumption; ecological footprint;
    resource ~ efficiency|use|intensity; green ~ economy|growth|transition; circular ~ economy; material ~ footprint|consumption|flow*;
    consumption and production ~ sustainable|patterns; decoupling`,
  "8.5": `decent work|job|jobs|employment; full employment; equal pay;
    employment ~ disabilit*|women|persons|refugee|inclus*|opportunit*|rate|service|policy|polic*|program*|support|access|creation|protection|generat*|vulnerable|youth;
    unemployment; job opportunit*|placement|search|fair|matching|market|centre|security|quality|access; labour market; labour force;
    access to employment|work|job|jobs; income opportunit*; pay gap; wage gap; equal remuneration; work opportunit*|permit|placement;
    employment service; hiring; recruitment ~ inclusive|disabilit*|women|local; employer* ~ disabilit*|incentive|inclus*; equal opportunity employ*;
    productive employment; wages; minimum wage; wage; inclusive employment|workplace|labour; jobs; workforce; employment; unemployed;
    labour participation|demand|supply; hours worked; older workers; part time; active labour market; job seeker; long term unemploy*;
    labour reintegration; economic reintegration; reintegrat* ~ economic|labour; job loss; temporary work|employment; labour income; earnings;
    paid work; occupations; labour ~ market|force|inclusion|participation|insertion;
    employment ~ support|opportunit*|program*|creation|women|persons|public|service*|quality|promot*; decent ~ work|jobs|employment;
    equal ~ pay|remuneration; hire|hired|hires; workers ~ employ*|hired|older|disabilit*; jobs ~ women|disabilit*|quality|decent;
    unemployment ~ rate|reduc*; wages ~ minimum|increase*|paid; workforce ~ participat*|inclus*|women; recruit* ~ women|local|disabilit*|indigenous;
    full and productive; work for all; persons with disabilities ~ employ*|work|labour; economic inclusion ~ work|labour; human resources ~ recruit*;
    jobseekers; job ~ placement*|centre*|fair*|offer*|seekers; jobs ~ workers|place*|public; work ~ placed|jobseek*|disab*; wage* ~
    subsid*|equal|gap; workers with disabilities; recruit* ~ local|national|workers ~ jobs; employment ~ service*|quota*|full|programme*|office*;
    hired;
    rubble ~ hired|jobs|work; hired ~ local*|people|workers|women; cash for work; employ* ~ people|local*|women|disab*|workers|persons; unemploy*;
    vacancies ~ women|local|filled; work ~ decent|opportunit*|women; labour ~ market*|force|participation; employers ~ match*|hire*|recruit*|jobs;
    parental leave; flexible work*; working arrangements; protection schemes ~ unemploy*`,
  "8.6": `neet; youth employment|unemployment|guarantee|job|jobs; young people ~ employment|job|jobs|work|employ*|training|entrepreneur*|skills;
    not in education; youth ~ skills|employ*|training|job|jobs|entrepreneur*|vocational|work|labour market|apprentice*|internship; unemployed youth;
    apprentice*; internship; school to work; first job; young ~ entrepreneur*|jobseeker*|worker*; employment of young; employability ~ youth|young;
    traineeship; youth labour; idle youth; young people ~ economic; adolescents ~ training|vocational|skills; youth economic|livelihood;
    youth ~ startup|business; youth guarantee; youth|young ~ training|trained|jobs|employment|skills|livelihood|income; young people were trained;
    train* ~ youth|young people; youth entrepreneur*|enterprise|innovation; young women|men ~ jobs|training|employment|skill;
    young ~ people ~ jobs|work|employ*|skills|business*|entrepreneur*; youth ~ employ*|unemploy*|skills|jobs|entrepreneur*|apprentic*|intern*|train*;
    young persons ~ employ*|train*|skills; adolescents ~ skills|employ*|train*; interns; neither in employment;
    young ~ graduates|farmers|women ~ skills|jobs|employ*; first employment; job seekers ~ young;
    school leaver*; training place*; young ~ jobseekers|unemploy*|workers|people ~ jobs|work|employ*|training; apprenticeship*; internship*;
    traineeship*; youth ~ jobs|employ*|unemploy*|work|training;
    school leavers; employers ~ youth|young|school|intern*; youth ~ entrepreneur*|skills|training|labour; young people ~
    skills|training|job*|employ*|work; graduates ~ unemploy*|job*|employ*; young graduates; dual training;
    youth employment`,
  "8.7": `forced labour; child labour; modern slavery; slavery; traffick*; human trafficking; trafficking in persons; victims of trafficking; bonded labour;
    debt bondage; child soldier; compulsory labour; worst forms; supply chain ~ labour|slavery|forced|traffick*; contemporary forms of slavery;
    children ~ armed forces|armed groups|recruit*; labour exploitation; exploitation of ~ worker|labour|person|migrant; exploitative labour|work;
    servitude; labour traffick*; forced begging; sexual exploitation; people smuggling; recruit* ~ child*; alliance 8; hazardous work; traffickers;
    domestic servitude; anti traffick*; exploited; forced ~ labour|begging|recruit*|work; child ~ labour|labourers|miners|recruit*|soldiers|domestic;
    children ~ labour|mines ~ work*|recruit*|armed; trafficking ~ victims|persons|labour|exploitation; labour ~ exploit*|traffick*|forced|bonded;
    recruited children; recruitment and use; scam ~ centre*|compound*|operation*; children ~ armed groups ~ releas*|separat*|associat*;
    rescued ~ captiv*|traffick*|slavery|labour; abduct* ~ women|girls|forced; trafficking ~ sexual exploitation|persons|labour; child soldier*;
    recruitment ~ children ~ armed|forced; abuses ~ supply chain*; bonded; captivity;
    kiln*; brick kilns; children ~ freed|labour|mines|quarr*|plantation*|work*|kilns; recruiters ~ debt|workers|prosecut*; workers ~
    debt|bonded|slavery|forced; slave*; forced ~ begging|marriage|recruitment|labour; sweatshop*; labour ~ exploitation|traffick*;
    gold pits; boys ~ mines|pits|withdr*|armed|labour; pits ~ boys|children|gold; cocoa ~ children|child; children ~
    pits|gold|domestic|servitude|sold; withdrew ~ boys|children|girls; trafficked; exploitation ~ labour|sexual|workers|children; forced ~
    work|conscript*; victims ~ exploitat*|traffick*|slavery`,
  "8.8": `labour right|rights|law|laws|code|standard|standards|inspect*|protection|legislation|regulation|condition|act|dispute|recruiter; workers rights;
    rights of ~ worker|workers|domestic worker; migrant worker|workers|domestic; domestic worker|workers; occupational safety|health|injur*|accident;
    safe work*; working condition|conditions|environment|hours; workplace safety|health|accident; trade union; collective bargaining;
    freedom of association ~ labour|worker|union; recruitment agenc*|fee|fees|practice|agent|agencies; fair recruitment; labour inspect*;
    employment contract|agency|agencies|agent; social dialogue; worker* ~ protect*|right*|safety|organiz*|complaint*|abuse;
    international labour ~ convention|standard; precarious work*|employ*; seafarer; gig worker; employment protection|standards|rights|law;
    labour recruit*; private employment agenc*; foreign worker; employer ~ abus*|passport|sponsor*; work permit; overseas worker; au pair; wage theft;
    sex worker; platform worker; decent working; care worker|workers; labour union; workers* ~ rights|unions|safety|compensation|conditions|protect*;
    workers* unions; labour unions; trade unions; labour ~ rights|inspector*|inspect*|standard*|law*|code|court*|dispute*|unions|protect*;
    occupational ~ health|safety|hazard*|disease*; seafarers; dockers; fishers ~ rights|working|labour; domestic workers ~ rights|protect*;
    migrant workers; strike|strikes ~ workers|right|union*; tripartite; collective agreement*; employers and workers;
    employers ~ organization*|association*; harassment ~ work|workplace; working ~ conditions|hours|environment; health and safety ~ work*;
    freedom of association; staff ~ safety|security|welfare; informal workers ~ protect*|rights; workplace ~ safe*|violence|health|harassment;
    labour and human rights; safety of ~ workers|staff|personnel; factories ~ inspect*|unsafe|safety; inspected ~ factor*|workplace*|mines|farms;
    unsafe ~ work*|factor*|exits; overtime; sweatshop*; dock workers; sailors; crew ~ wages|rest|conditions;
    labour rights; labour justice; worker* ~ rights|health|safety|protect*|coverage|welfare; workers ~ migrant|domestic|seafarers ~
    protect*|rights; ethical recruitment; trade union*; unions ~ rights|collective|labour; labour ~ inspect*|standards|law*|code; occupational ~
    safety|health; freedom of association ~ labour|workers; safe ~ workplace*|work|working; working conditions; seafarer*; purchasing practices;
    international labour standards;
    building sites; safety ~ work*|sites|mines|construction|labour|occupational; inspect* ~ work*|factor*|sites|mines|labour; domestic workers;
    convention ~ workers|labour|domestic; migrant workers ~ rights|convention; minimum age convention; wages ~ unpaid|withh*|theft; injured
    workers; labour courts; right to strike; unionist*;
    seamen; unpaid ~ wages|seamen|workers|seafarers; unpaid wages; crew* ~ abandon*|rights|wages; miners ~ safety|health|rights; protective ~
    equipment ~ workers; heat stress ~ workers; worker* ~ camp*|abuse*|injur*|complain*|union*; recruitment fee*; labour ~
    complaint*|dispute*|court*; strike* ~ workers|right; kafala; sponsorship system; platform workers; ?workers;
    labour abuse; suppliers ~ labour|worker*|abuse*; garment ~ worker*|labour|compan*; farm workers; inspections ~ farm|work*|labour|factor*;
    recruitment ~ fair|ethical|migrant;
    work in ports; harbour workers; meeting of experts ~ labour|work*; port workers; ports ~ work ~ guideline*|resolution;
    forced labour protocol; protocol ~ labour; labour agreements; forced labour ~ protocol|convention|ratif*; workers ~ social security`,
  "8.9": `tourism; tourist|tourists; ecotourism; travel industry; hospitality industry|sector; visitor econom*; destination manag*; hotels; local product;
    holiday; cultural tourism; hotel ~ industry|sector; agritourism; visitor arrivals;
    tourism ~ sector|sustainab*|develop*|plan|communit*|recovery|island*|revenue*; tourists; cruise ~ ships|ship|tourism|industry; visitors;
    local crafts; cultural ~ tourism|products|routes; pilgrim*; hospitality;
    guest houses; guesthouse*; hotel*; visitors ~ tourism|attract*|park*|island*; tourist*; cruise*; trail ~ hiking|tourism|heritage; travel ~
    sector|tourism; craft market*; homestay*; cultural ~ tourism|route*; gastronom*`,
  "8.10": `financial inclusion|services|institution|literacy; access to bank*|finance|insurance|credit|financial; bank account;
    banking ~ access|unbanked|service; unbanked; mobile money; insurance ~ access|product|micro|crop; microinsurance;
    digital payment|finance|financial|banking; credit ~ access|union|line; savings group|account; inclusive finance|insurance; microfinance; fintech;
    village savings; payment system; bank branch*; atm|atms; digital wallet; loan|loans ~ access|small|micro|women; microcredit; financial access;
    financial product; savings and loan; insurance market; commercial bank; banking system|sector; retail bank*; credit guarantee; domestic financial;
    loan|loans ~ guarantee|farmer*; financial literacy|education; financial services; banks ~ access|branch*|commercial|account*; bank accounts;
    financial ~ inclusion|access|services|literacy|products|system ~ access; credit ~ access|small|union*|scheme*;
    insurance ~ climate|crop|micro*|inclusive|access; mobile ~ money|banking|payment*; savings ~ loan*|group*|association*; microloans;
    payments ~ digital|mobile; correspondent banking; de risking; village saving*;
    credit unions; credit union; insurers; bank ~ accounts|branch*|mobile|access; savings ~ groups|account*|bank*; insurance ~
    micro*|access|inclusive; digital ~ payment*|wallet*; financial ~ inclusion|literacy|services;
    factoring; loans ~ small|women|farmers|micro; lenders ~ micro|rural|local; savings groups; bank* ~ rural|women|poor|access;
    sustainable finance; regulators ~ finance|financial|bank*; finance ~ taxonom*; bank* ~ inclus*|regulat*`,
  "8.a": `aid for trade; trade capacity; trade related ~ assistance|capacity|technical; enhanced integrated framework;
    trade facilitation ~ least|develop*|support; export readiness; trade support;
    trade ~ capacity|technical assistance|competitiveness ~ develop*|least|african; standards ~ export; quality infrastructure; trade facilitation;
    trade development; trade finance; trade promotion; trade ~ capacit*|assistance|technical ~ least developed; integrated framework ~ trade;
    trade support measures; trade ~ least developed ~ support`,
  "8.b": `youth employment strateg*|policy|polic*|plan|program*; global jobs pact; national ~ youth employment; strategy ~ youth employment|jobs;
    youth job* ~ strateg*|plan|initiative; employment strategy|policy|policies; global initiative on decent jobs; action plan ~ youth employ*;
    youth employment ~ initiative|global|pact; national employment polic*|strateg*; youth employment ~ strateg*|polic*|plan;
    employment ~ polic*|strateg*|plan ~ national; jobs pact; global accelerator on jobs;
    jobs ~ youth ~ strateg*|plan|national|pact; youth employment ~ strateg*|plan|policy; strateg* ~ jobs; national ~ employment ~
    policy|strategy|plan`,
};

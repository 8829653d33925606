import type { GoalWords } from "./form";

/** Words for Goal 2; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal2: GoalWords = {
  goal: `hunger; hungry; food; food security|insecurity; nutrition; malnutrition; undernutrition; undernourish*; famine; starv*; agricultur*; farm|farms|farmer|farmers|farming; crop|crops;
    livestock; smallholder; harvest*; irrigation; agroecolog*; agri food; agrifood; pastoralis*; seed; cereal; maize; wheat; rice; yield; diet|diets|dietary; stunting; dairy; cattle; horticulture;
    fertilizer; grain; agribusiness; rural producer; food price; staple; agronom*; pesticide; cultivat*; meat; milk; breed*; extension service; nutrient; vegetables; animal husbandry|feed; soybean; sugar; poultry`,
  "2.1": `hunger; hungry; food security; food insecurity; food assistance; food aid; famine; access to food; school meal|meals|feeding; nutritious food;
    undernourish*; food basket; food distribution; food availability; right to food; starv*; food crisis; food ration; food bank; meals;
    food ~ vulnerable; food support; food need; food access; food deprived; food system; food supply; feed* ~ people|children|program*;
    nutrition* ~ meal|support*; food ~ emergency|humanitarian|distribut*|safety|secure; food security ~ improv*; wheat ~ product*; school meals;
    food ~ parcel*|ration*|kits|shortage*|crisis|crises|vouchers|availab*|afford*|deliver*; acute food insecurity; hot meals; school canteen;
    food insecure; dietary energy; in kind food; emergency food; food programme; access to ~ food; zero hunger; food sovereignty; nutritious meals;
    rations; food ~ convoys|airdrop*|families|kitchen*; soup kitchen*; starving; hungry ~ families|children|people; cut off ~ food|famil*; breadbasket;
    lunches; meal*; hunger ~ relief|end*|crisis; people in need ~ food; feeding ~ programme|school|centre*; canteens; granaries; famine ~
    risk|declar*|avert*; food ~ relief|items|supplies|prices|systems ~ access;
    flour; oil ~ cooking|flour|ration*; bread ~ deliver*|baker*|subsid*; bakeries; grain ~ deliver*|donat*; rice ~ ration*|distribut*; lentils;
    food; wheat ~ deliver*|donat*|import*`,
  "2.2": `malnutrition; nutrition; malnourish*; stunting; wasting; undernutrition; breastfe*; micronutrient; anaemia; anemia; obesity; overweight; dietary;
    healthy diet; infant feeding; therapeutic food; food fortification; fortified food; supplementary feeding;
    nutrition* ~ child*|women|pregnan*|adolescent; vitamin; underweight; nutrient deficien*; baby food; nutritional status; diet quality;
    complementary feeding; nutrition ~ support|services|treatment|supplies|screening|actions; acute malnutrition; severe acute;
    ready to use therapeutic; breast milk; iron ~ folic|supplement*; iodine; iodiz*; young child feeding; child wasting; feeding practices;
    nutritional; nutrition sensitive; lactating; diets ~ healthy|quality|poor; unhealthy food*; food environment*; childhood overweight;
    wasted children; peanut paste; therapeutic ~ paste|milk|feeding; thin ~ children; infant formula; breast feeding; salt ~ iodi*|reduc*;
    school ~ diets|nutrition;
    vitamins; breastfed; nourish*; weight ~ underweight|children|birth; peanut; iron ~ tablets|supplements|anaemia; growth monitor*;
    enriched ~ vitamin*|food|meals|flour; nutrition ~ early|day care|learn*; diets;
    school feeding; growing children; severe wasting; meals ~ nutritious|school; locally grown`,
  "2.3": `smallholder; small scale farm*|food producer|producer; agricultural productivity; family farm*; farm income; farmers; small farmer;
    agricultural value chain|chains; pastoralist; herder; livestock; agricultural production|output; farmer ~ income|market|train*|cooperative;
    crop yield; yields; agricultural cooperative; producer organization|group; rural producer; agribusiness; agro processing; agroprocessing;
    agro industr*|industrial*|park; post harvest; farmer organization|group; off farm; value addition ~ agricultur*|farm*; cocoa; coffee; cassava;
    cotton; maize; rice ~ produc*; dairy; poultry; fish farm*; aquaculture; small producer; women farmer; agripreneur*;
    agricultural ~ market|inputs|machinery|mechanization; mechanization; farm productivity; beekeep*; honey; cashew; shea; horticultur*;
    animal health; veterinary; agriculture; farmers ~ support*|income|kit|receiv*|benefit*; fishers ~ income;
    agricultur* ~ productiv*|income|smallholder|value|cooperative; crop; herders; farm; harvest ~ loss*; livestock ~ modern*|support*|value;
    smallholders; agri business; food producers; grain; seedling|seedlings; inputs ~ farmer*; seeds and tools; seeds ~ distribut*|farm*|household*;
    agricultural ~ inputs|livelihood*|cooperative*|extension|producer*|assets; pasture; grazing; transhumance; fishers; crops; peasant|peasants;
    family agriculture; sharecrop*; animal ~ vaccin*|disease*|feed; women ~ farm*|agricultur*; herders ~ farmers; fodder; vegetables ~ grow*|produc*;
    harvest|harvests;
    goats; cattle; foot and mouth; sheep; camels; herds; livestock ~ disease*|vaccin*|feed|owners; fisherfolk; beekeepers; tea ~ grow*; growers;
    ploughs; seeds;
    fishermen ~ net*|motor*|boat*|income|bought; outboard; nets ~ fish*|bought; ponds ~ fish; tractors; rural ~ producers|women ~ income;
    pastoral*; beehives; orchards; vineyards; coffee ~ grow*|farm*|produc*; cocoa ~ grow*|farm*|produc*|estates; harvests; farmland; milk ~
    collect*|cool*|produc*`,
  "2.4": `sustainable agriculture; sustainable food; climate smart agricultur*|practices|farming; climate smart; resilient agricultur*|farming|crop;
    agroecolog*; organic farm*|agriculture|fertilizer|production|certification; soil fertility|health|quality; soil management|conservation|erosion;
    conservation agriculture; sustainable farm*|food system|crop|land use; agroforestry; drought resist*|resistant|tolerant crop; crop rotation;
    regenerative agriculture; food system; sustainable production ~ food|crop|agric*; agricultural practice; good agricultural; integrated pest;
    pesticide ~ reduc*|use|integrated; fertilizer use; agri environment*; land productivity; adapt* ~ agricultur*|crop;
    agricultural pollution|emission|runoff; irrigation; water ~ agricultur*; agrifood system; agri food system; sustainable ~ agric*|livestock;
    permaculture; manure; nutrient management; biofertili*; home|school|urban garden*; urban farming; urban agriculture;
    sustainable ~ farm*|crop|food|fisher*; farmer field school|schools; agroforest*; organic; resilient ~ agric*|crop|farm*|food;
    drought ~ crop|farm*|agric*; soil; agricultur* ~ climate|resilien*|sustainab*|environment*; food system ~ resilien*|sustainab*|transform*;
    local food; community garden*; agricultural ~ sustainab*; land ~ farm* ~ sustain*; locust|locusts; crop ~ diversif*|resilien*; pests;
    agricultural ~ resilien*|adapt*; agrochemical*; sustainable ~ intensification; land and water ~ agricultur*; agri food ~ transform*;
    food systems ~ summit|transform*;
    terrace*|terracing ~ farm*|slope*|hill*; compost* ~ farm*|soil|garden*; intercropping; drip; crop insurance ~ climate; desert locust; land use
    ~ sustainab*; sustainable ~ soil|land ~ manag*;
    cover crops; moisture ~ soil|crop*|hold; mulch*; crop ~ cover|rotation|saline|drought; no till; legumes; biological control; soils ~
    manag*|fertil*; water harvesting ~ farm*; salt tolerant; flood tolerant; farm ~ trees|soil|climate;
    grazing ~ rotat*|manag*|sustain*|restor*; rotate ~ crops|grazing; rangeland ~ restor*|manag*|sustain*; laser levelling; rice ~ fields|paddies
    ~ water|methane|climate; food systems ~ pathway*|transform*; satellite ~ crops|drought; crops ~ monitor*|satellite|resilien*; land use ~ farm*`,
  "2.5": `seed bank; genetic resource; plant genetic; animal genetic; seed diversity|variety|varieties|system; crop diversity; agrobiodiversity;
    agricultural biodiversity; gene bank; local breed; indigenous seed; traditional seed; crop wild relative; landrace; genetic diversity;
    farm animal ~ breed*; seed vault; germplasm; improved seed; plant breeding; treaty on plant genetic; seeds ~ bank*|local|conserv*|indigenous;
    livestock breeds; plant variet*; crop varieties; genetic ~ plants|animals|crops; old ~ wheat|rice|potato|seed* ~ varieties;
    varieties ~ wheat|rice|maize|potato*|local|traditional|old; seed vaults; seeds ~ varieties|stor*|vault*|old;
    wheat varieties; landraces; seed ~ bank|saved|stor*|exchang*|sovereign*; heirloom; breeds ~ local|old|native|rare; gene banks;
    seed ~ collection*|gains|shar*|fair|bank*|divers*; collections ~ seed*|plant|gene*; fair sharing ~ seed*; gains ~ seed*|genetic;
    benefit sharing ~ treaty|seed*|plant*|multilateral system; multilateral system of access; treaty ~ plant*; crops ~ wild relatives`,
  "2.a": `agricultural investment; investment ~ agricultur*|rural; agricultural research; extension service; rural infrastructure;
    agricultural infrastructure|technology|extension; rural advisory; agricultural finance; rural development; agricultural innovation;
    agricultural development; agritech; agtech; rural credit|finance|bank; agricultural fund|loan|budget|spending|expenditure; fund for agricultural;
    digital agriculture; precision agriculture; rural invest*; agricultural r d; storage facilit*; cold chain; cold storage;
    irrigation ~ invest*|scheme|infrastructure; agricultural machinery; agronomist; agricultural school|college|training; agronom*; seed technology;
    plant and livestock; agricultural bank; agricultur* ~ invest*|digital|technolog*|research|infrastructure|million|innovation|strateg*|modern*;
    e agriculture; warehouse|warehouses; nursery ~ crop|plant|seedling|cassava; farm ~ machinery|equipment|technolog*;
    rural ~ infrastructure|invest*|finance; agricultural programme|strategy|project|fund; irrigation; livestock ~ million|project; rural economy;
    comprehensive africa agriculture; agricultur* ~ extension|credit|subsid*|budget; rural roads ~ agricultur*;
    agricultural ~ university|universities; silo|silos;
    silos; cold stores; irrigation ~ canal*|scheme*|dam*|build*|built; agricultural ~ bank|research|college*|equipment|invest*; rural ~
    roads|electri*|infrastructure|invest*; food ~ storage; abattoir*; agronomists; extension ~ agents|officers|workers;
    field schools; farmers ~ credit|loan*|schools|young|train*; young farmers; credit line ~ farm*|agricult*; loans ~ farm*|agricult*|rural;
    farmer training`,
  "2.b": `export subsid* ~ agric*|food|farm; agricultural subsid*|trade|market|export|import|tariff; farm subsid*|trade|support; trade distort*;
    agriculture negotiation; food export; market access ~ agric*|food; producer support; export restriction ~ food; agricultural support;
    agricultural polic* ~ trade; price support; agricultural protection; common agricultural policy; agricultural commodit* ~ trade;
    food ~ export*|tariff*|trade; domestic support ~ agricultur*;
    export subsidies; subsidies ~ agricultur*|cotton|export; agricultural ~ trade ~ distort*|subsid*|tariff*; market distortion*; agreement on
    agriculture; export competition;
    farm support; agricultural ~ support ~ notif*|trade; domestic support; export ~ restrict* ~ food|agricult*`,
  "2.c": `food price; commodity price|market|derivative; price volatility; food market|reserve|stock; market information ~ food|agric*|farm*; grain reserve;
    commodity exchange; price information; food inflation; agricultural market information; strategic reserve; food stock;
    price of ~ food|grain|wheat|rice|maize; commodity ~ speculation; food commodity; grain ~ export*|corridor|initiative|price*; food commodit*;
    cereal prices; price ~ food|grain|fertilizer; food reserves; speculation ~ food|commodit*;
    strategic reserves; grain ~ reserves|prices|stocks|initiative; food price* ~ volatil*|monitor*|calm; commodity ~ markets|prices|exchange*;
    food ~ reserves|stockhold*|export restrict*; black sea ~ grain|initiative; market information ~ agricultur*;
    staple; prices ~ staple*|food|grain|monthly|wheat|bulletin*|fertilizer; bulletins ~ price*|market*|food; market ~ food|grain ~ monitor*|price*`,
};

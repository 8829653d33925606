import type { GoalWords } from "./form";

/** Words for Goal 11; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal11: GoalWords = {
  goal: `city; cities; urban; urbani*; municipal*; housing; slum|slums; settlement|settlements; metropolitan; neighbourhood; town|towns; public transport; commut*; transit; dwelling|dwellings; homeless*; heritage; local government|authority|authorities; land use; built environment; mayor; spatial planning|plan; building|buildings; rental; rent; affordable housing; traffic; congestion; bus|buses; metro; bicycle; cycling; pedestrian; parking; disaster; resilience; green space; suburb*; sprawl; planning ~ urban|spatial|land|city; municipality; real estate; zoning; tenants; landlord; architecture; museum; mobility; rail; urban rural; regional development; shelter; street|streets; local level`,
  "11.1": `housing; slum|slums; informal settlement; affordable home|housing; adequate housing; homeless*; safe accommodation;
    accommodation ~ victim|safe|afford*|temporary|refugee; rental housing; shelter|shelters; right to housing; eviction; dwelling; social housing;
    safe house|houses; housing ~ assist*|support|program; home ownership; rent control; basic service ~ urban|slum; temporary accommodation;
    residential care; tenants; housing stock|market|policy|unit|affordability|price|cost; squatter; overcrowd*; public housing; hostel;
    tenure ~ urban|housing; shelter ~ emergency|kits|repair*|assist*|materials|displaced; shelters ~ build*|emergency|open*|provid*|temporary|built;
    housing ~ adequate|afford*|rights|reconstruct*|repair*|damaged|polic*|units|social; homes ~ rebuil*|repair*|damaged|destroyed|rebuilt;
    houses ~ rebuil*|repair*|damaged|built|destroyed; tents; accommodat* ~ displaced|emergency|families; informal settlements; forced eviction*;
    homelessness; slums; slum ~ upgrad*|dwell*; collective centres; rent ~ support|subsid*|afford*; dwellings; families ~ homes|shelter|housing;
    basic ~ housing|urban; demolit* ~ homes|houses|structures;
    urban* ~ challenges|vulnerable|poor|housing; right to ~ adequate housing|housing; un habitat; housing ~ adequate|afford*|right|social|evict*;
    evict*; shelter ~ adequate|urban|housing;
    homes ~ rebuil*|repair*|destroyed|damaged|afford*|families; houses ~ rebuil*|shelled|repair*|destroyed|damaged|families; rent ~
    control*|subsid*|support; tenants ~ evict*|protect*; rehous*; mortgage*; shanty*; shacks; habitability; shelters ~ transitional|winter*;
    settlement* ~ informal|upgrad*`,
  "11.2": `public transport; sustainable transport|mobility; accessible transport; urban transport|mobility;
    transport ~ accessib*|disabilit*|safe|women|afford*|urban|system|public; bus ~ rapid|service|transit|electric|public; cycling; bicycle;
    pedestrian; metro; light rail; mass transit; road safety ~ urban|public; transit system; public transit; commuting; passenger;
    taxi ~ women|driver; rail ~ passenger|urban|commuter; traffic congestion; transport system|policy|service|planning; mobility ~ urban|city; subway;
    train ~ commuter|passenger|station; car use|ownership|sharing; non motorized; walkab*; buses; bus ~ route*|lines|fleet|stops;
    public ~ transportation|transport; transport ~ accessible|passenger*|safe|sustainab*|public|polic*|urban; mobility ~ sustainab*|plan|urban|active;
    trams; cycle ~ lanes|paths; bicycles; commuters; walking and cycling; accessible ~ vehicles|transport; electric buses; road ~ urban|congestion;
    transportation ~ system*|access*|public;
    bus; tickets ~ bus|train|pupils|subsid*; tram*; bicycle*; pedestrian*; commuter*; fares; ride sharing; rail ~ urban|commuter; road safety ~
    city; electric ~ buses|vehicles ~ public;
    road traffic; traffic ~ deaths|city|urban; sustainable transport; transport ~ intermodal|sustainable|urban`,
  "11.3": `urban planning|development|governance|management|polic*|growth|expansion|land|policy; urbanization; city plan*|planning; participatory planning;
    human settlement|settlements; smart cit*|city|cities; sustainable cit*|urban; participatory ~ budget*|urban|local|city; new urban agenda;
    local plan*; land use plan*; urban regeneration|renewal|design; municipal ~ plan*|youth|council|participat*;
    cities ~ participat*|youth|plan*|digital|citizen|sustainable; spatial plan*; urban sprawl; compact city; metropolitan governance|area;
    city council|government|administration|authorities; land use; urban agglomeration; zoning; local government; building permit; municipalities;
    mayors; urban; local ~ government|authorities|council|development plan|planning; municipal ~ council|policy|program*; cities;
    city ~ youth|plan*|council; voluntary local review|reviews; local ~ sustainable development goals; localiz* ~ goals;
    urban ~ plan*|polic*|govern*|plans|resilien*|communit*|agenda|forum; urbanization ~ sustainab*|plan*|rapid;
    city ~ plan|council|mayor|authorities|strateg*|administration|network; settlements ~ human|plan*; local ~ authorities|governments;
    local ~ development plan*; land ~ use|planning ~ urban|spatial; town|towns ~ council*|plan*|hall*; neighbourhood*; master plans; metropolitan;
    municipal ~ authorities|services|development|government; habitat agenda; participatory ~ urban|plan*|municipal; participatory budgeting;
    village ~ council*|development|plan*; local ~ planning|development; smart cities;
    planning ~ urban|town|city|participatory|master|spatial|territorial|metropolitan; urban ~ agenda|plan*|growth|expansion|govern*; towns ~
    plan*; municipal ~ plan*|govern*|capacity;
    towns ~ zoning|rules|grow*|resilien*; town ~ planner*|council ~ plan*; land use ~ urban|plan*; urban*; city ~ plan*|govern*|network*|develop*;
    cities ~ sustainab*|plan*|network*|smart|inclusive;
    slum ~ upgrad*; housing polic*; housing ~ polic*|urban|plan*; settlements ~ plan*|urban|informal`,
  "11.4": `cultural heritage; heritage; world heritage; museum|museums; archive|archives; intangible cultural; cultural property; cultural site; monument;
    cultural diversity; traditional knowledge; preservation ~ culture|language|site|heritage; indigenous language|languages; natural heritage;
    library ~ preserv*|digital; language preservation; languages ~ preserv*|revitali*|minority|indigenous|local; documentary heritage;
    memory of the world; traditional craft; artisans; archaeolog*; historic ~ building|site|centre|city; cultural asset;
    conservation ~ heritage|historic; culture ~ preserv*|protect*|safeguard*|expression; arts and culture; cultural ~ expression|institution|sector;
    antiquit*; digital preservation; cultural; culture; cultural ~ heritage|diversity|festival|exchange|program*; languages; museums; linguistic;
    multilingual*; heritage ~ site*|protect*|preserv*|list|towns|cultural|looted|sites;
    cultural ~ property|heritage|goods|rights|sites|objects|life|practices|institutions|policies|artefact*; archives ~ preserv*|digit*|records;
    monuments; looting ~ cultural|heritage|antiquit*; return of cultural; restitution ~ cultural|heritage|artefact*; sacred ~ sites|places|springs;
    traditional ~ knowledge|crafts|practices|culture; archaeological; historic; indigenous ~ languages|culture|knowledge; festival*; artists;
    historical ~ sites|memory; religious ~ sites|places|heritage; conservation ~ monument*|heritage|site*; underwater cultural; creative ~ heritage;
    intangible;
    monument*; museum*; temples; heritage ~ protect*|cultural|natural|list|intangible|site*|restor*; cultural ~
    property|heritage|sites|artefact*|life; manuscripts; looted; restitution ~ cultural|property|artefact*; archives ~ preserv*|histor*; folklore;
    sacred ~ objects|sites|place*; objects ~ sacred|cultural|return*|museum*|looted; ancestral remains; repatriat* ~ objects|remains|cultural;
    crafts; libraries ~ heritage; old ~ town|quarter|city ~ restor*; conservation ~ monument*|temple*|heritage|site*; historic*; cultural ~
    policy|diversity|industries|rights|goods|centre*; national park ~ world heritage;
    caravanserai*; restored ~ temple*|fort*|palace*|monument*|mosque*|church*|caravan*; visitors ~ heritage|museum*|restor*; indigenous ~
    knowledge|language*; knowledge ~ traditional|indigenous|ancestral; crafts*`,
  "11.5": `disaster; disaster loss*|risk|response|management|death|damage|relief|preparedness|resilience;
    flood|floods ~ protect*|risk|prevent*|damage|urban|affected; earthquake; cyclone; hurricane; typhoon; landslide; disaster affected;
    natural disaster|hazard; tsunami; economic loss ~ disaster; emergency response; flood risk|protection|defence|insurance|management; storm surge;
    volcan*; disaster victims; civil protection; search and rescue; disasters ~ death*|affected|loss*|damage*|respon*; earthquakes; flooding; floods;
    cyclones; hurricanes; landslides; tsunami ~ warning|early; storm ~ damage*|affected;
    disaster ~ affected|losses|response|relief|victims|emergency|fund; evacuat* ~ flood*|storm|cyclone|disaster; rescue ~ team*|operation*|search;
    drought ~ affected|emergenc*; typhoons; emergency ~ respon* ~ disaster|earthquake|flood*; urban search and rescue; hazards ~ loss*|affected;
    mudslide*; dam ~ collapse*; glof*; sea surge*;
    earthquake*; evacuat* ~ storm|flood|cyclone|town*|residents|hurricane; retrofitted ~ schools|hospitals|buildings; disaster ~
    loss*|deaths|affected|damage; disaster ~ urban|cities; casualties ~ disaster*|flood*|storm*;
    evacuation; drills; quake*; tsunami*; firefighter*; flood ~ deaths|damage|insur*|victims; search ~ rescue; rubble; debris ~ remov*|clear*;
    prepositioned; relief items ~ rain*|season|flood*|cyclone*; rainy season; early warning ~ tsunami*|flood*|cit*|town*|coastal; tsunamis; losses
    ~ disasters`,
  "11.6": `waste management; municipal waste; solid waste; air quality; urban air; air pollution ~ city|cities|urban; garbage; landfill;
    waste collection|disposal|separation; clean city; urban environment*|pollution|emission|heat; litter; city ~ emission|pollution|environment|waste;
    noise pollution; clean up ~ street|city|campaign|communit*; environmental impact of cities; household waste; low emission zone;
    particulate matter; traffic emission; urban waste; congestion charg*; waste ~ manag*|collect*|municipal|disposal|solid|urban|city|cities|sort*;
    rubbish; landfills; refuse collection; air ~ quality|pollut*; cities ~ air|pollut*|waste|clean|environment*; street ~ clean*|waste;
    urban ~ air|waste|pollut*|environment*; dumpsite*; dump|dumps ~ waste|open; city ~ circular|waste; noise ~ pollut*|level*; waste pickers;
    clean air; smog; diesel ~ bus*|cars|vehicles|ban*; refuse ~ collect*; waste ~ collect*|municipal|urban|city|manag*|dump*; dump; air ~
    clean*|pollut*|monitor*; noise ~ pollut*|traffic; soot; particulate; sweepers;
    cars ~ charg*|enter|diesel|centre|ban*; bicycle ~ lanes; charge* ~ cars|congestion; congestion ~ charge*; lanes ~ bicycle|bus`,
  "11.7": `public space|spaces; green space|spaces; safe space|spaces; park|parks ~ public|urban|city; urban green; playground; safe public;
    safe cit* ~ women|girl*; open space; recreation* ~ space|facility|area; community space|centre|garden; street light*; urban park;
    sport facilit*|ground; youth space|centre|club|hub; urban forest; tree planting ~ city|urban|street; public area; pedestrian ~ area;
    youth friendly space; public ~ spaces|parks|squares|space; parks ~ urban|public|city; green ~ spaces|areas|space ~ urban|public; safe spaces;
    playgrounds; community ~ centres|spaces|gardens|hall*; women friendly space*; sports ~ facilit*|field*|ground*|complex; youth ~ centres|spaces;
    street ~ lights|lighting; child friendly spaces; recreation*; lit ~ streets|paths; safe ~ streets|public|parks; beaches ~ public|access;
    lit ~ parks|streets|squares; parks ~ lit|open*|children|families|residents|night; squares ~ public|open|town; plazas; benches; sports grounds;
    skate*;
    public space*; playground*; parks ~ public|urban|city|opened; green spaces; sports ~ facilit*|grounds; safe ~ public spaces; sidewalks;
    public squares; streets ~ lit|light*|safe|women|harass*; streets ~ well lit; street ~ harassment|lighting|lights; parks ~ city|urban|green|children; safe cities; gardens ~ public|urban;
    stations ~ safe*|women|access*; parks ~ safe*|women|audit*|station*; safety of women ~ parks|public|street*|transport|station*`,
  "11.a": `urban rural; rural urban; peri urban; regional development|planning|plan; territorial development|planning|cohesion|governance;
    national urban polic*; rural areas ~ urban; territorial; spatial develop*; regional disparit*|polic*; metropolitan region; decentraliz*;
    balanced develop*; urban linkages; regional polic*; rural development ~ region*; rural region; place based; urban policy;
    regional ~ planning|development ~ territor*|national; territor* ~ approach*|develop*|plan*|inequal*|govern*; urban and rural;
    subnational ~ planning|govern*|indicat*|level*|develop*; regions ~ underdevelop*|lagging; development of ~ regions; development of ~ border areas;
    province|provincial ~ develop*|plan*; district ~ develop*|plan*; rural areas ~ develop*|service*; borderland*;
    towns and villages; urban ~ rural ~ link*; regional development ~ plan*|polic*; villages ~ towns ~ plan*|link*; territorial ~
    develop*|cohes*|plan*;
    ?national urban;
    forum of mayors; mayors ~ network|forum|link*|regions`,
  "11.b": `disaster risk reduction|management; sendai framework; city resilience; resilient cit*; urban resilience; local disaster;
    climate ~ city|cities|urban; disaster risk; cities ~ adapt*|resilien*|climate|disaster; local ~ disaster|climate adaptation|resilience;
    resilience plan*; integrated ~ urban ~ plan*; disaster preparedness; urban adaptation; municipal climate;
    disaster ~ risk|resilience|strateg*|plan*|polic*; sendai; risk reduction ~ disaster|strateg*|local|national|plan*;
    resilience ~ urban|cities|disaster|local|plan*|hub*; making cities resilient; multi hazard; local ~ disaster|resilience|risk;
    integrated ~ policies ~ climate|disaster; contingency plan*; risk ~ assess*|govern*|information ~ disaster|climate|urban; disaster prevention;
    flood risk ~ cities|city|town*|urban|map*; cities ~ flood*|heat*|hazard*|storm*|earthquake*; risk ~ maps|mapped|mapping|register*;
    city ~ flood*|heat*|resilience; city ~ climate plan*;
    cities ~ resilien*|disaster*|climate|risk ~ plan*|strateg*`,
  "11.c": `resilient building|buildings|construction; sustainable building|buildings|construction; local material; green building;
    building code|codes|standard; construction ~ least developed|sustainable|local|materials; earthquake resistant; building materials;
    building technique; building ~ codes|materials|resilient|local|techniques|standards; buildings ~ sustainable|resilient|local|earthquake|green;
    construct* ~ local|sustainab*|resilien*|materials|standard*; earthquake ~ resist*|proof|safe; timber construction; masonry; earth building;
    seismic`,
};

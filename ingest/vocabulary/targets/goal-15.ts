import type { GoalWords } from "./form";

/** Words for Goal 15; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal15: GoalWords = {
  goal: `biodivers*; ecosystem|ecosystems; forest|forests; forestry; deforestation; afforestation; reforestation; species; wildlife; habitat|habitats; conservation; protected area|areas; national park; desertification; land degradation; soil|soils; tree|trees; endangered; extinct*; poach*; fauna; flora; wetland; mountain|mountains; biolog*; natura 2000; biosphere; invasive; ivory; timber; wood; logging; ecological; nature; genetic resources; rangeland; grassland; flora and fauna; ecosystem service|services; pollinat*; bird|birds; wild; dryland; woodland; rainforest; plantation; ecolog*; vegetation; elephant*; animals ~ wild; land use change; landscape; natural area; agroforest*; peatland; conservationist; mammals; amphibians; fuelwood`,
  "15.1": `ecosystem ~ restor*|conserv*|protect*|service|manag*|sustainab*|degrad*; nature conservation|reserve|protection|based; biodiversity conservation;
    conservation ~ area|nature|land|program*|communit*|natural; protected area|areas; wetland; freshwater ecosystem;
    environmental conservation|protection|restoration; terrestrial; nature based solution; green space ~ restor*; decade on ecosystem;
    landscape restoration; natural park; national park; rangeland; environment ~ restor*|protect*|conserv*;
    environmental ~ protect*|conserv*|degrad*|volunteer*; natura 2000; payment for ecosystem; ecosystem services; dryland; biosphere reserve;
    ecological network|corridor|area; natural habitat; natural|terrestrial|fragile|land|degraded|healthy|mountain|forest|river ecosystem;
    ecosystem degradation|restoration|health|integrity|approach|function|management; environmental restoration|rehabilitation;
    ?ecosystem ~ natur*|biodivers*|land|species|forest; ecosystems ~ restor*|protect*|conserv*|manag*|degrad*|fragile|terrestrial|freshwater|healthy;
    nature ~ based|conserv*|protect*|restor*|reserve*|positive|loss; protected ~ areas|landscape*;
    conservation ~ area*|forest*|land*|programme*|ecosystem*; national parks; restoration ~ ecosystem*|landscape*|wetland*|land|nature; drylands;
    wetlands ~ restor*|conserv*|protect*|manag*; world environment day; environmental ~ protect*|restor*|conserv*|degrad*|govern*|crime*|footprint;
    watersheds; nature based; landscapes ~ restor*|manag*; biosphere ~ reserve*; terrestrial ~ ecosystem*; key biodiversity area*; grasslands;
    savannah*;
    peatland*; deltas; wetlands; marshes; oasis|oases; rivers ~ protect*|restor*|delta*; restored ~ peatland*|wetland*|grassland*|savannah*|river*;
    ramsar; freshwater ~ ecosystem*|biodivers*;
    floodplain*; river ~ floodplain|reconnect*|restor*|dam ~ remov*; rivers ~ free|restor*|wild; delta; savanna*; steppe*; bog*; fens; springs ~
    protect*; nature ~ law|restor*|park*|trail*; conserv* ~ area*|land*|easement*; reserve ~ biosphere|nature|game; protected area; wilderness;
    rewild*`,
  "15.2": `forest|forests; deforestation; reforest*; afforest*; tree planting; plant* ~ tree|trees; sustainable forest*; forestry;
    forest management|restoration|law|fire|communit*|conservation|degrad*; logging; timber; woodland; trees; rainforest; wood ~ product; agroforestry;
    community forest*; forest certif*; forest polic*; illegal logging; silvicultur*;
    forests ~ manag*|protect*|sustainab*|restor*|conserv*|deforest*|law|govern*|degrad*|communit*|types|forum; trees ~ plant*|native|seedling*;
    tree ~ planting|cover|nurser*|seedling*;
    forest ~ loss|cover|area|fires|govern*|products|inventor*|sector|forum|peoples|instrument|policies|concession*; reforestation;
    logging ~ illegal|ban*|concession*; timber ~ illegal|legal*|trade|certif*; charcoal; woodlands; forested; forest landscape*; wildfire ~ forest*;
    planted ~ trees|seedlings|mangrove*; amazon* ~ forest|deforest*|rainforest;
    oak; native ~ trees|oak|species ~ plant*; burnt ~ hill*|forest*; hillsides ~ replant*|trees|forest*; replant*; saplings; nursery ~
    tree*|seedling*; forester*; sawmill*; rainforests; woodfuel; mangrove* ~ plant*; teak; rosewood`,
  "15.3": `desertification; land degradation; degraded land|soil; drought; soil erosion|degradation|restoration|health|conservation;
    land restoration|rehabilitat*|neutral*|management; great green wall; combat desertif*; restor* ~ land|soil|hectare*|ha;
    rehabilitat* ~ land|ha|hectare*|mine|soil; soil; erosion; sustainable land; salini*; overgrazing; land use ~ degrad*; land cover;
    land ~ degrad*|restor*|neutral*|rehabil*|degraded|desertif*|drought|fertil*; drought ~ manag*|plan*|mitigat*|land|polic*|convention; soils;
    soil ~ manag*|eros*|fertil*|degrad*|organic|conserv*; degraded ~ lands|land|areas|hectares|soils; hectares ~ restor*|rehabilit*|degrad*;
    sand and dust; dust storms; rangelands ~ restor*|manag*|degrad*; dryland ~ degrad*|manag*|farm*; overgraz*; land management; saline ~ soil*;
    sand dune*; erosion control; contaminated ~ land ~ restor*;
    slopes ~ erod*|terrac*|reclaim*|degrad*; bunds; eroded; reclaim* ~ land|slopes|soil; dunes; fertile soil; droughts; salinity; desertif*;
    degraded ~ pasture*|soil*|hill*;
    pastures ~ fenc*|recover*|degrad*|restor*|rotation*; grass ~ recover*|cover|plant*; sandstorm*; land ~ barren|salin*|eroded|fertile|use plan*;
    shelterbelt*; watershed ~ manag*|restor*; restoration ~ land|landscape*; drylands`,
  "15.4": `mountain|mountains; alpine; glacier; highland ~ ecosystem|conserv*; himalaya*; andes|andean ~ ecosystem|biodivers*; cryosphere; alps; carpathian;
    hindu kush; mountain ~ ecosystem*|communit*|region*|develop*|area*|biodivers*|partnership; mountains; glaciers;
    highlands ~ conserv*|restor*|ecosystem*; snow; permafrost; andes; himalayas`,
  "15.5": `biodiversity; species ~ threaten*|endanger*|protect*|loss|extinct*|conserv*; biodiversity loss; endangered; threatened species;
    habitat ~ loss|protect*|conserv*|destruct*|degrad*; kunming; wildlife conservation|protection; wildlife; extinction; natural habitat; red list;
    animal species; pollinator; bees; loss of ~ habitat|biodiversity|species; convention on biological diversity; biological diversity;
    biodiversity ~ strateg*|plan|polic*; flora; fauna; conservation status; bird ~ species|population; primates; population decline;
    ecological corridor; conservation of ~ species|nature|biodiversity; sixth extinction;
    biodiversity ~ loss|framework|conserv*|protect*|convention|hotspot*|global|monitor*;
    species ~ protect*|extinct*|threat*|endanger*|conserv*|migratory|recover*|list; endangered ~ species;
    wildlife ~ conserv*|protect*|monitor*|habitat*|popul*; habitats ~ protect*|restor*|loss|natural|critical; pollinators; global biodiversity;
    kunming ~ montreal; birds ~ migrat*|conserv*|protect*; breeding ~ captive|programme|endanger*; zoos; amphibian*; great apes; gorilla*;
    threatened ~ species|plants|animals; bred ~ captiv*|releas*|wild; released into the wild; vulture*; eagle*; tiger*; rhino*; whale*;
    captive breeding; reintroduc* ~ species|wild|nature; nesting; wild animals;
    birds; critically endangered; seabird*; turtles; elephants; lynx; wolves; brown bear|bears; snow leopard*; orchids; butterflies; insects ~ decline|pollinat*;
    migratory species; fauna and flora; red lists; zoo;
    wild species; species ~ wild|knowledge|studied|indigenous; framework ~ biodiversity; plants ~ wild|medicin*|threatened;
    appendices ~ species|convention; sharks ~ listed|species|convention; species ~ listed|further|appendices|turtles|sharks|migratory; alien plants; bycatch;
    turtles ~ bycatch|nest*|protect*; conference of the parties ~ species|biodivers*|convention`,
  "15.6": `genetic resource; access and benefit; benefit sharing; nagoya; digital sequence; traditional knowledge ~ genetic|benefit; bioprospect*; biopiracy;
    genetic material; marine genetic; genetic ~ resources|sequence|benefit*; benefit ~ sharing; traditional knowledge ~ genetic|patent*|benefit*;
    digital sequence information; bioprospecting; plant genes; genes ~ plant*|share*|benefit*; seed ~ benefit*|royalt*;
    genetic ~ heritage|material* ~ share*|benefit*;
    sharing of gains; fair sharing; gains ~ seed*|genetic|shar*; benefits ~ shar* ~ fair|genetic|resources|equitab*; seed ~ collections ~ shar*`,
  "15.7": `poaching; poacher; wildlife trafficking|crime|trade|product; illegal wildlife; ivory; protected species; cites ~ species|trade|appendices|wildlife;
    trafficking ~ wildlife|species|flora|animal; illegal trade ~ wildlife|species|animal|timber; rhino*; pangolin; wildlife criminal;
    trade in endangered; poach*; wildlife ~ traffick*|crime*|trade|illegal|products; traffick* ~ wildlife|species|animals|plants|timber;
    endangered species ~ trade|traffick*|illegal; illegal ~ wildlife|ivory|hunting; rangers; bushmeat; hunting ~ illegal|ban*;
    protected species ~ trade|traffick*;
    parrots; traffick* ~ parrot*|pangolin*|bird*|ivory|timber|animals|rosewood; pangolins; horn ~ rhino*; tusks; poachers; skins ~
    tiger*|leopard*; snares; exotic pets;
    appendices ~ species|convention; species ~ listed|trade|appendices ~ convention; wildlife ~ container*|customs|products|intercept*`,
  "15.8": `invasive ~ species|alien|plant; alien species; pest control ~ invasive; invasive; non native species; introduced species; biological invasion;
    alien invasive; alien ~ species|plants; pests ~ invasive|eradicat*; rats ~ eradicat*|island*; water hyacinth; biofouling;
    biosecurity ~ island*|invasive|species;
    weeds ~ invasive; carp; mussels ~ invasive; ballast ~ species; quarantine ~ species|pest*; predators ~ island*`,
  "15.9": `biodiversity ~ plan*|integrat*|mainstream*|account*|polic*|value|strateg*; natural capital; ecosystem ~ account*|value|integrat*|economic;
    environmental account*; biodiversity strateg*; environmental economic account*; aichi; ecosystem valu*; ecosystem ~ planning;
    strategic environmental assess*; environmental impact assess*; environmental ~ plan*|account*|integrat*;
    biodiversity ~ integrat*|plan*|account*|strateg*|polic*|mainstream*|target*; ecosystem ~ account*|values|services ~ valu*;
    environmental ~ econom* ~ account*; national biodiversity; nbsap*; environmental ~ impact ~ assess*|plan*; nature ~ account*|polic*|plan*;
    environmental accounts;
    environmental ~ licens*|negotiat*|govern*|assess*|considerat*; biodiversity ~ interlink*|ocean*|climate|nexus; healthy environment ~ right;
    nature ~ integrat*|polic*; biodiversity ~ beyond national; environmental ~ strateg*|action plan|polic*; ecosystem* ~
    polic*|plan*|integrat*|blue carbon;
    national accounts ~ wetland*|nature|ecosystem*|environment*|forest*; valued ~ wetlands|ecosystem*|forests|nature; ecosystem accounting; nature
    ~ accounts|valu*|budget*`,
  "15.a": `biodiversity ~ financ*|fund|invest*|aid; conservation ~ financ*|fund|invest*; nature ~ financ*|fund; biodiversity credit|offset;
    payment for ecosystem; global environment facility; ecosystem ~ financ*|payment; debt for nature; environment fund; conservation trust;
    biodiversity ~ financ*|fund*|million|resources|invest*|credit*; conservation ~ financ*|fund*|million|trust|grants;
    nature ~ financ*|fund*|invest*|swap*; environment ~ facility|fund|trust; ecosystem ~ payment*|financ*|fund*;
    trust ~ primates|species|nature|forest*|conserv*|wildlife; fund* ~ species|primates|wildlife|parks|ranger*;
    terrestrial ~ fund*`,
  "15.b": `forest ~ financ*|fund|invest*|incentiv*|payment; redd; forest carbon; forest subsid*; sustainable forest* ~ fund|financ*|incentive;
    carbon credit ~ forest; forest ~ financ*|fund*|invest*|payment*|million|incentiv*; forests ~ financ*|fund*|incentiv*|payment*; tropical forest*;
    forest owners; owners ~ forest* ~ pay*|carbon; forests ~ carbon ~ pay*|credit*|market*;
    owners ~ forest*|paid|pay*; pay* ~ forest*|forests; forest ~ owners|conservation fund|facility`,
  "15.c": `poaching ~ communit*|support|combat*; anti poach*; ranger ~ wildlife|poach*; wildlife ~ communit*|livelihood;
    wildlife trafficking ~ cooperation|support|capacity; community conservan*; wildlife crime; poaching ~ combat*|communit*|support*|patrol*|train*;
    wildlife ~ rangers|traffick* ~ combat*|cooperat*|customs|train*; anti poaching; wildlife crime ~ train*|cooperat*|network;
    communit* ~ wildlife ~ benefit*|livelihood*; rangers ~ train*|equip*|patrol*;
    snares; patrols ~ park*|wildlife|poach*; scouts ~ wildlife|park*; park ~ rangers`,
};

import type { GoalWords } from "./form";

/** Words for Goal 14; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal14: GoalWords = {
  goal: `ocean|oceans; sea|seas; marine; maritime; coastal; coast|coasts; coastline; fish; fishery; fisheries; fishing; fisher|fishers; fishermen; aquaculture; coral|corals; reef|reefs; mangrove; seabed; ship|ships ~ pollut*|sea; vessel|vessels; blue economy; overfish*; seagrass; high seas; marine protected; exclusive economic zone; catch; catches; trawl*; landings; stock|stocks ~ fish*; fleet; bycatch; tuna; shellfish; estuar*; plankton; beach|beaches; seafood; acidification; salmon; cod; whale|whales; shark*; turtle*; island|islands; nautical; ballast water; shoreline; tidal; lagoon; atlantic; pacific; mediterranean; baltic; fleets; spawning; quota ~ fish*`,
  "14.1": `marine pollution; marine litter|debris; plastic ~ ocean|sea|marine|pollution|beach; ocean plastic|pollution; oil spill; ocean clean*;
    beach clean*; coastal pollution; land based ~ pollut*|sources; nutrient pollution; plastic pollution; ship pollution; eutrophic*; microplastic*;
    sea pollution; marpol; ballast; sewage ~ sea|ocean|coast*; pollut* ~ sea|ocean|marine|coast*; marine ~ pollut*|litter|debris|plastic*|spill*;
    ocean ~ plastic*|pollut*|clean*; oil ~ spill* ~ sea|coast*|marine|ship*; plastic ~ pollut*|litter|sea|ocean*|treaty|debris|fish*;
    dumping ~ sea|ocean|harbour*|port*|waste ~ ship*; ship ~ waste|sewage|discharg*|pollut*|ballast;
    harbours ~ pollut*|clean*|leak*|waste|rules|survey*; harbour ~ pollut*|clean*|leak*|waste|rules|fuel|oil; fishing gear ~ lost|abandon*|ghost;
    coast* ~ pollut*|clean*|litter|sewage|waste; beaches ~ clean*|litter; sewage ~ sea|coast*|ocean|harbour*; nutrients ~ coast*|sea;
    lagoons ~ pollut*|clean*|survey*; ports ~ waste|pollut*|reception|clean*|rules|oil; tanker*; land based sources; port ~ waste;
    port ~ reception facilit*; cruise ~ waste|sewage|ship* ~ discharg*; marine environment ~ protect*|pollut*;
    coastal ~ water* ~ quality|pollut*|clean*; runoff; seaports ~ pollut*|waste;
    ghost nets; plastics ~ lagoon*|ocean*|sea*|beach*|marine|coast*; lagoons ~ plastic*|clean*|litter; oil ~ spill*|tanker*|slick; sewage ~
    ships|sea; dumping ~ sea|waste|marine; marine ~ litter|debris; nutrient ~ runoff;
    tar balls; beaches ~ tar|pollut*|oil|litter|clean*; oil spill|spills; slick*; litter ~ beach*|sea|ocean|river*; fishing gear; ships ~
    discharg*|waste|sewage|scrubber*;
    throw away; bottles ~ plastic|throw|replac*; plastics ~ treaty|pollut*; plastic ~ treaty|pollut*; waste ~ ships|port*|ocean*|sea`,
  "14.2": `marine ecosystem|biodiversity|environment|life|conservation|spatial|habitat; coastal ecosystem|zone|management|communit*|resource|area|erosion;
    coral reef|reefs; coral; mangrove|mangroves; seagrass; ocean conservation|health|governance|ecosystem|protection|management; marine spatial plan*;
    regional seas; oceans; ocean ~ protect*|sustainab*|restor*|observ*; sea turtle; integrated coastal; blue carbon;
    ecosystem based ~ marine|ocean|fisher*; marine ~ manag*|protect*; coastal; ocean;
    marine ~ ecosystem*|biodivers*|spatial|environment|habitat*|life|plan*|restor*;
    coastal ~ ecosystem*|zone*|habitat*|manag*|restor*|protect*|resilien*; corals; mangroves; seagrass*; reefs;
    ocean ~ health|protect*|govern*|restor*|ecosystem*|action|sustainab*|conserv*|conference|climate|resilien*|plan*; large marine ecosystem*;
    integrated ~ coastal|ocean ~ manag*; sargassum; sustainable ocean plan*; kelp; turtles; blue ~ carbon|corridor; ecosystem approach; dugong*;
    oyster*;
    ocean ~ climate ~ biodivers*; ocean ~ health|conserv*|protect*|sustainab*|govern*|action|nature|based|resilien*; marine protected; coastal ~
    ecosystem*|resilien*|manag*; mangrove*; coral*; ocean ~ ecosystem*; marine ~ spatial|ecosystem*|biodivers*; area based management; ocean based
    ~ solution*; nature based ~ coast*|ocean*; blue ~ carbon|food*|econom* ~ ecosystem*;
    marine ~ reserve|park|sanctuar*|protect*; reserve ~ marine|ocean; ocean accounts; ocean ~ sustainab* ~ manag*|plan*|plans;
    sea ~ areas ~ plan*|use|protect*|conserv*; marine ~ plan*|areas|habitat*|life|resources|conserv*; reef*; sea turtles; coastal ~
    zone*|plan*|habitat*; ocean ~ plan*|zoning; whale*`,
  "14.3": `ocean acidification; acidification; marine acidity; ocean carbon; ocean warming; ph ~ ocean|sea|marine; acidif*;
    ocean ~ acid*|chemistry|oxygen|warming; deoxygenat*; ocean carbon ~ sink; carbonate; acidity; acid ~ sea*|water*|ocean*|shell*`,
  "14.4": `overfishing; illegal fishing; illegal, unreported; unregulated fishing; fish stock|stocks; fisheries management;
    fishing vessel ~ monitor*|traffick*|track*; destructive fishing; sustainable fish*|fisheries; fishing industry ~ regulat*|labour; catch quota;
    fishery; overexploit* ~ fish*; total allowable catch; fishing quota|effort|gear|capacity|mortality|rights|licen*; individual transferable quota;
    bycatch; regional fisher*; fisheries polic*; stock assessment; fishing ~ ban|limit*|season|regulat*; maximum sustainable yield; discards;
    vessel monitoring; port state; over fishing; overcapacity; fisheries; fish ~ stocks|catch*|overfish*|illegal*;
    fisheries ~ manag*|illegal|unreported|sustainab*|monitor*|regional|regulat*|science|agreement|stock*; iuu; illegal ~ fishing|fisheries; overfish*;
    fishing ~ illegal|licen*|vessels ~ monitor*|quota*|ban*|season*|gear|limits|manag*|closed; trawlers; trawling; tuna ~ stock*|commission|manag*;
    catch ~ document*|limits|reporting|certif*; observers ~ fishing|vessel*; port state measures; vessels ~ fishing ~ monitor*|inspect*|regist*;
    trawler*; tuna; fish* ~ stocks|illegal|unreported|quota*|vessel*|overfish*|closed|season*|licen*; catch ~ limit*|quota*|document*; fisheries ~
    manag*|organi*|observer*|control; driftnet*; bottom fishing;
    vessels ~ fishing|boarded|suspected|licen*|monitor*|permit*; permits ~ fish*; poach* ~ fish*; fish* ~ permit*|patrol*|boat*|ban*|size|net*;
    fishing ~ effort|fleet*|illegal|closed|rights; shark*; lobster*; herring; cod; sardine*; stocks ~ fish*|recover*|assess*; regional fisheries;
    boats ~ licen*|fish*|register*; landings ~ fish*|boat*|catch*|port*; licensed ~ boats|vessels; fleet ~ fish*|register; crab*; shrimp; squid; fisheries ~
    data|observ*|control|agreement*|science`,
  "14.5": `marine protected|reserve|sanctuary|park; protected ~ marine|coastal|ocean|sea; marine conservation|area; coastal protected; marine area;
    high seas ~ conserv*|protect*|treaty; no take zone; ocean ~ 30 per cent; marine reserve; marine ~ protected|reserves|parks|sanctuar*;
    protected ~ areas ~ marine|coastal|ocean; 30 per cent ~ ocean|marine|sea; high seas ~ treaty|protected|agreement; beyond national jurisdiction;
    locally managed marine; conserv* ~ ocean ~ area*; conserv* ~ ocean ~ per cent; no take; marine park;
    waters ~ protect*|protected|marine|territorial ~ protect*; marine ~ reserve*|protected|sanctuar*|park*; coastal ~ protected; 30 by 30; 30x30;
    protected areas ~ sea|ocean|marine|coastal`,
  "14.6": `fisheries subsid*; fishing subsid*; subsid* ~ fish*; fishing capacity; overcapacity ~ fish*; fisheries support;
    support ~ fishing|fisheries sector; decommission* ~ vessel|fleet|fish*; fuel ~ fish*; fisheries ~ subsid*;
    fishing ~ subsid*|fleet* ~ subsid*|capacity; subsid* ~ fish*|fleet*|vessel*; agreement on fisheries;
    subsid* ~ fish*|fuel|trawler*|fleet*; trawlers ~ subsid*|fuel; overcapacity; agreement on fisheries subsidies; harmful ~ fish* ~ subsid*;
    distant water fleet*`,
  "14.7": `blue economy; ocean economy; aquaculture; fisheries ~ small island|sids|develop*|income|livelihood|export;
    marine resource ~ sustainab*|island|benefit; ocean based econom*; small island ~ marine|ocean|fisher*|tourism; coastal tourism; marine tourism;
    seaweed; mariculture; fish farm*; fish ~ value chain|process*|export|feed; fishing industry|sector; seafood; fisheries ~ tuna;
    blue ~ economy|econom*|growth|bonds|finance; ocean ~ economy|industr*|tourism|finance|invest*|based;
    aquaculture ~ sustainab*|develop*|farm*|small; fisheries ~ income|econom*|revenue*|island*|export*|value; coastal ~ tourism|econom*|livelihood*;
    marine ~ tourism|econom*|resources; small island ~ ocean|blue|fisher*|tourism; maritime ~ econom*|transport ~ sustainab*; ocean energy;
    fish processing;
    atoll* ~ fish*|tourism|ocean|blue|seaweed; small island* ~ fisher*|ocean|blue|marine|tourism; pearl*; aquaculture ~ island*|sustainab*;
    sustainable ~ fisheries|ocean econom*;
    pacific island ~ fish*|ocean*|tourism|catch; island ~ fishers|catch|ocean|marine; adding value ~ catch|fish*`,
  "14.a": `marine science|research|technolog*|scientific|data|observ*; ocean science|research|data|observ*|knowledge|literacy|technolog*; oceanograph*;
    ocean decade; decade of ocean; marine biotech*; fisheries research|science; ocean mapping; intergovernmental oceanographic; marine genetic;
    scientific ~ ocean|marine|fisher*; ocean ~ science|research|data|observ*|knowledge|literacy|decade|mapping|technolog*|survey*|forecast*;
    marine ~ science|scientific|research|technolog*|data|biolog*|survey*|knowledge|laborator*; tide ~ gauge*|records|stations|data;
    seabed ~ map*|survey*; tsunami ~ research|science; research vessel*; buoy|buoys; bathymetr*; marine scientists;
    coastal water* ~ study|research|monitor*|science; fisheries ~ research|science|data; scientists ~ ocean|marine|sea|coast*;
    sea ~ temperature|observ*|scien*; lagoon* ~ survey|study|research; argo floats;
    ocean ~ science|research|knowledge|technolog*|observ*|literacy|data|capacity; marine ~ science|research|technolog*|scientif*; decade of ocean
    science; marine technology transfer; seabed ~ map*|2030; ocean ~ solution*|innovat*|expert*; ocean* ~ knowledge;
    research ship*; ship ~ research|survey*|ocean; ocean ~ float*|buoy*|sensor*|research|centre; buoys; hydrograph*; tide gauge*; marine ~
    laborator*|station|biolog*|institute; sea ~ research|observ*|map*;
    courses ~ hydrograph*|marine|ocean*|sea; coastal ~ science|agencies ~ course*|train*|research; maritime ~ training|universit*`,
  "14.b": `small scale fish*|fisher|fishers|fishery|fisheries; artisanal fish*; fisher|fishers ~ access|market|right|support|train*; fishing communit*;
    fisherfolk; fishermen; women ~ fish*; fishing ~ livelihood; coastal communit*; subsistence fish*; fisher* ~ cooperative; inshore;
    fishers ~ small|artisanal|access|landing|support*|cooperative*|women|training|gear|boat*|market*;
    fishing ~ communit*|cooperative*|villages|towns|families|boat*|gear ~ small; artisanal ~ fish*; small scale ~ fish*; landing sites;
    fish ~ market*|landing|cooperative*|vendor*|traders|smok*|ice; fisherwomen; fishmongers; ice ~ plants|fish*; subsistence ~ fish*;
    coastal ~ communit* ~ access|right*|livelihood*; fisherfolk ~ rights|support;
    fishermen ~ small|artisan*|access|rights|local; small scale ~ fisher*; fishing communities;
    landing site*; fishing ~ cooperative*|communit*|rights|families; fishers ~ access|rights|cooperative*|small|artisan*;
    catch ~ value|small; small scale fishers`,
  "14.c": `law of the sea; ocean governance; unclos; maritime law|security|boundary|piracy; high seas ~ treaty; biodiversity beyond national;
    international ocean; seabed ~ authority|mining; maritime ~ delimit*|jurisdict*; exclusive economic zone; deep sea|seabed; piracy;
    freedom of navigation; flag state; maritime organization; sea ~ convention ~ law|rights;
    ocean ~ law|treaty|agreement|legal|govern* ~ international; seabed ~ authority|mining|deep|international;
    maritime ~ boundar*|law|zones|security|safety|convention*|claims; flag ~ states|state; deep sea mining; high seas ~ agreement|treaty|law;
    beyond national jurisdiction; international maritime; continental shelf; navigation ~ freedom|safety|rights;
    shipping ~ rules|convention*|international; ships ~ international|convention|regulat*; bbnj;
    high seas treaty; ocean ~ govern*|treaty|convention|law; international ~ seabed; maritime ~ law|convention; ratif* ~
    ocean|marine|sea|jurisdiction; plastics ~ treaty|instrument ~ ocean;
    seabed; deep sea; deep seabed; maritime ~ boundary|delimitat*|zone*|dispute*; tribunal for the law; straits; innocent passage; flag states;
    port states;
    conservation measure*; convention ~ fish*|antarctic|marine|sea; exclusive economic zone*; high seas ~ fish*|conserv*`,
};

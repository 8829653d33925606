import type { GoalWords } from "./form";

/** Words for Goal 6; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal6: GoalWords = {
  goal: `water; freshwater; groundwater; wastewater; sanitation; sewage; sewer*; drinking water; hygiene; aquifer; river|rivers; basin|basins; irrigation; toilet|toilets; latrine; desalinat*; hydrolog*; watershed; catchment; drainage; stormwater; water utility|utilities; effluent; water supply|services|scarcity|use|resources|quality|management|policy|abstraction|stress|tariff|charges; wetland; lake|lakes; wash; flood; drought; reservoir; dam|dams`,
  "6.1": `drinking water; safe water; clean water; water supply; access to water; water point; borehole; potable; piped water; right to water;
    water, sanitation; water and sanitation; water access; water service|services; water distribution; affordable water; water network; water utility;
    water kiosk; water tariff; water provision; water delivery; handpump; water well; dig* ~ well; water pump; tap water; safe ~ water;
    water ~ supplies|trucking|trucked|tank|tanks|systems|points|pumps|kiosks|bills|bill|tap|taps|utility|utilities|main|mains|pipe|pipes|network|household*|people|communit*|school*|price|prices|tariff*|chlorin*|repair*|install*|rehabilit*;
    well|wells ~ water|dig*|drill*|pump*|deep|old|test*|meters|village*|dry|shallow; boreholes; litres of water; cubic metres of water; hand pumps;
    drinking ~ water; chlorination; water filter*; water bottl*; bottled water; purification; spring water; springs ~ water|protect*; right to safe;
    water purification; water vendor*; water shortages; rain tank*;
    taps ~ water|repair*|village*|install*; borehole*; wells ~ drill*|dug|repair*|sunk|dig|rehabilit*; water ~ truck*|supply|points|safe|clean|kiosk*|tank*|piped|purif*; handpump*; jerrycan*; desalinat*;
    pumping station*; pump ~ repair*|water|station; rain ~ harvest*|tank*; cistern*; water ~
    network*|system*|utility|services|household*|access|drink*|suppl*|rocket*; fetch ~ water; chlorin*; water points`,
  "6.2": `sanitation; hygiene; open defecation; toilet|toilets; latrine; menstrual hygiene|health|product*; handwashing; hand washing;
    wash facilit*|service|program; sanitary; sewer*; water, sanitation and hygiene; faecal; septic; hygiene kit|product*|supplies; soap; dignity kit;
    latrines; toilets; sanitation ~ services|facilities|access|system*|workers|hygiene; wash; handwashing ~ station*;
    hygiene ~ promot*|kits|items|practices|awareness; menstrual; sewers; sewerage; faecal sludge; desludg*; sanitary pads; showers ~ latrines;
    sanitation ~ drinking|water; ablution;
    defecation; latrine*`,
  "6.3": `water quality; wastewater; waste water; sewage; water pollution; treatment plant; effluent; water treatment; water contamina*;
    pollution of ~ water|river|lake|groundwater; polluted water|river|lake; water reuse; nitrate; eutrophic*; industrial discharge;
    untreated ~ water|discharge; water recycling; water monitoring; nutrient pollution; pharmaceuticals ~ water; water ~ pollut*|pollution;
    wastewater ~ treat*|reus*|plant*; water ~ treated|treatment|testing|contaminat*; sewage ~ treat*|discharge; effluents;
    polluted ~ water*|river*|lake*; discharge ~ water*|river*; treatment ~ plants|wastewater|sewage; water laborator*; dumping ~ water|river*; sludge;
    effluent*; discharge* ~ river*|water|chromium|toxic|industrial; sewage ~ treat*|plant*; groundwater ~ quality|contaminat*;
    quality ~ rivers|lakes|water|groundwater|monitor*; rivers ~ quality|pollut*|monitor*|clean*; lakes ~ quality|pollut*`,
  "6.4": `water efficiency|scarcity|stress|use|saving|conservation|withdrawal|abstraction|shortage|productivity|allocation|availability|demand;
    water use efficiency; efficient ~ water; efficient irrigation; drip irrigation; groundwater ~ deplet*|over|use|extraction|abstraction; rainwater;
    water harvest*; desalinat*; drought ~ water; water security; water pricing|rights|market|trading|charge|tariff|footprint; irrigat*; freshwater;
    water allocation; water deficit; scarce water; water consumption;
    water ~ scarc*|stress*|short*|effic*|demand|meter*|leak*|loss*|sav*|reus*|abstract*|licen*|withdraw*|consum*; desalination; over abstraction;
    non revenue water; leakage; water meters; leaks ~ pipe*|water|network*; metering; saline ~ water|districts|intrusion|groundwater;
    salt water intrusion; salinization; aquifers ~ pump*|deplet*|overus*; irrigation ~ effic*|water; rainwater ~ harvest*|collect*|tank*;
    water ~ drought; cooling water; pumping ~ groundwater|aquifer*|well*; canals ~ lin*|seep*|leak*|water; seepage; water ~ seep*|wast*|lost;
    reservoirs; drip; cisterns;
    growers ~ water; water ~ pric*|scarc*|efficien*|saving*|waste|stress|rational|use|leak*|demand; abstraction; irrigation ~
    efficien*|meter*|drip|modern*; leaks ~ water|pipe*;
    rice ~ water|irrigat*; laser levelling; save water; water ~ rice|field*|farm* ~ save*|use;
    water ~ leaks|licen*|bottl*|pump*|tariff*|competes; aquifers ~ draw*|overpump*|bottl*|deplet*; water licences; tanks ~ rain; rain tanks;
    groundwater ~ manag*|use|deplet*|monitor*; water resources ~ manag*|allocat*; irrigation ~ water|pumps|solar; watercourses`,
  "6.5": `integrated water; water resources management; transboundary water|river|aquifer|basin; river basin|commission; water basin; water governance;
    water management; water cooperation; water convention; basin organization|management|organisation|plan|authority; shared water|river;
    water diplomacy; watershed management; water policy|law|act|code|sector|authority|framework|agreement; catchment management; hydropolitic*;
    riparian; river ~ authority|authorities|commission|basin*|treaty|delta|council|cooperat*; transboundary ~ water*|river*|aquifer*|basin*|lake*;
    basin ~ commission|council|authority|management|plan|agreement|states|organization*;
    water ~ resources|governance|law|laws|act|code|polic*|plan|strategy|authority|ministry|treaty|diplomacy|council|convention|sharing|agreement|regulat*|licens*;
    shared ~ waters|aquifer*|rivers|lakes; riparian states; delta ~ council|authorit*|plan; watercourse*; dam|dams ~ negotiat*|agreement|river;
    hydrological ~ data|monitor*;
    aquifer*; shared ~ aquifer|river*|lake*|basin*|waters; river basin*; transboundary ~ water*|river*|aquifer*|basin*; dams ~
    shared|agreement|river*; basin ~ commission|organization|manag*; water ~ diplomacy|treaty|convention|cooperat*;
    dam ~ fill*|agreement|shared|states|downstream|upstream; filling of the dam; downstream; upstream; nile ~ water*|basin|river*|dam; mekong ~ water*|basin|river*|dam; danube ~ water*|basin|river*; water ~
    sharing|shared|agreement`,
  "6.6": `wetland; aquifer; river ~ restor*|ecosystem|protect*; lake ~ restor*|protect*|ecosystem; water ecosystem; water related ecosystem;
    watershed ~ restor*|protect*; freshwater ecosystem; mangrove; peatland; river restoration; groundwater ~ protect*|recharge; ramsar;
    aquatic ecosystem|biodivers*; ecological ~ flow|status ~ water; recharge; freshwater habitat; water body|bodies; riverbank; environmental flow;
    aquifers; lakes; rivers ~ protect*|restor*|clean*; wetlands; springs ~ water|sacred|protect*; deltas; water ~ ecosystem*|bodies;
    lake ~ level*|shore*|basin; groundwater; marsh*; peatlands; estuar* ~ protect*|restor*; lagoon*; catchment ~ protect*|restor*; sacred springs;
    floodplain*;
    floodplain; lakes ~ restor*|protect*; rivers ~ clean*|restor*; springs ~ water|protect*|restor*;
    estuar*; salt fronts; coastal ~ water*|aquifer* ~ protect*|law*|salin*; lagoons ~ restor*|survey*|water`,
  "6.a": `water ~ cooperation|capacity building|aid|donor; sanitation ~ aid|cooperation|capacity building; desalination ~ technolog*;
    water ~ technology transfer|technical assistance; official development assistance ~ water; water efficiency ~ technolog*;
    international cooperation ~ water; water sector ~ support|invest*; water financing; desalination ~ engineer*|training|plant*|technolog*;
    water ~ engineers|technicians|mechanics|training|technolog*|expert*|programme|project*|grants|fund|donor*;
    wastewater ~ technolog*|treat* ~ train*; water sector ~ train*|capacit*; water and sanitation ~ support|technical|program*|cooperat*;
    pump mechanics; water ~ capacity|transfer;
    spare parts ~ pump*|water|wells; meters ~ wells|water; mains ~ loans|water|sewer*; pumps ~ lent|suppl*|provid*; wells ~ test*|train*|meters;
    desalination ~ train*|engineer*|loan*|plant*`,
  "6.b": `water user|users|committee|association; community ~ water; local ~ water management; participat* ~ water; water ~ village|community;
    community sanitation|led ~ sanitation; participation ~ sanitation; stakeholder ~ water|basin; public participation ~ water|basin; water council;
    user association; water ~ committee*|users|local|consent|community|council*|participat*|village*|women; users association*; town councils ~ water;
    communities ~ water ~ manag*|consult*|consent; sanitation ~ communit* ~ led|participat*; fishing cooperatives ~ water;
    wash ~ women|communit*|participat*; irrigation association*; local ~ water ~ management|committees;
    village ~ committee* ~ water|taps|pump*|wells; committees ~ water|taps; water user*; communit* ~ water ~ manag*|committee*|point*`,
};

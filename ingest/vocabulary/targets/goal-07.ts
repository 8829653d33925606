import type { GoalWords } from "./form";

/** Words for Goal 7; ours, after the subjects of General Assembly resolution 70/1 and the usual language of reports. */
export const goal7: GoalWords = {
  goal: `energy; electricity; electrification; renewable; renewables; solar; wind; photovoltaic; hydropower; biomass; biofuel; biogas; geothermal; power plant|sector|system|generation|grid|market; grid|grids; fuel|fuels; oil; gas; coal; natural gas; petroleum; nuclear; gasification; turbine; cooking; cookstove; kwh; mwh; twh; gw; mw; megawatt; gigawatt; hydrogen; lng; fossil; energy efficiency|security|policy|demand|consumption|mix|supply|poverty|transition; utilities; feed in tariff; heating; battery; batteries; off grid; insulation; bioenergy; ethanol; pv; power; electric; refinery; pipeline`,
  "7.1": `access to energy|electricity|power; energy access; electrification; affordable energy; energy poverty; clean cooking; cookstove; cook stove;
    household energy; off grid; mini grid; modern energy; electricity access; power supply ~ rural|household|reliab*; rural electricity;
    lighting ~ solar|home; reliable ~ energy|electricity|power; energy for all; electricity supply|connection|service; electricity tariff|price;
    liquefied petroleum gas; energy service; fuel poverty; solar lamp|lantern|home; energy supply; security of supply; power outage; blackout;
    sustainable energy for all; kerosene; energy ~ afford*; electricity network|distribution; energy security;
    electricity ~ people|household|communit*|rural|africa*|access; clean ~ cooking; mini grids; connect* ~ electricity; energy access ~ rural;
    power solutions; million ~ electric*; electricity ~ access|afford*|restor*|supply|households|rural;
    power ~ supply|outage*|cuts|restor*|rural|villages|households; generator|generators; lighting; cooking ~ fuel|gas|stove*|clean;
    fuel efficient stove*; household ~ electricity|power|energy; energy ~ access|compact*|poor|affordable|ministers|services; firewood;
    solar ~ home*|lantern*|lamp*|household*; electrify*; connected to the grid; kerosene lamp*; connected ~ grid|electric*|power;
    villages ~ grid|electri*|power; grid ~ villages|households|homes|connect*; power cuts; charcoal ~ cook*|stove*;
    energy ~ access|afford*|community|projects|poverty|services|universal; electrif*; mini grid*;
    lantern*; solar ~ lantern*|lamps|home|kit*|household*; electricity ~ access|household*|village*|rural|without|supply; generator*; fuel ~
    hospitals|supply|cooking; stoves; cookstove*; lpg; biogas; power ~ supply|outage*|rural|village*; blackout*; lighting ~ household*|rural`,
  "7.2": `renewable energy|electricity|power|source|resource|generation|target; renewables;
    solar energy|power|panel|plant|system|park|pump|mini|photovoltaic; solar; wind energy|power|farm|turbine; wind; hydropower; hydroelectric*;
    geothermal; biomass energy; bioenergy; biogas; green energy|hydrogen|power|electricity; clean energy; energy transition; photovoltaic;
    feed in tariff; renewable; biofuel; ethanol ~ fuel; energy mix; hydrogen; low carbon energy|power|electricity; offshore wind; green certificate;
    tidal; decarboni* ~ energy|power|electricity; just energy transition; biodiesel; net metering; waste to energy; biomass;
    solar ~ powered|panels|power|park|plant|pumps|system*; wind ~ power|farm*|park|turbine*|energy;
    renewable ~ energies|share|capacity|electricity|project*; hydroelectric; green ~ ammonia|hydrogen|energy; marine energy; tidal energy;
    run on ~ wind|solar; biogas ~ plant*|digest*; renewable sources; energy matrix; clean power; photovoltaics; tripling renewable; biomethane;
    geothermal ~ energy|power; renewables ~ share|target; energy ~ compacts ~ renewable|clean;
    wind ~ farm*|power|energy|turbine*|park*; photovoltaic*; renewable*; panels ~ solar|rooftop|install*; rooftop ~ solar|panels; green hydrogen;
    coal ~ clos*|replac*|phase*|power station|last; power station ~ clos*|coal|solar|wind; energy ~ mix|renewab*|clean|transition|solar`,
  "7.3": `energy efficiency; energy efficient; energy saving|conservation|intensity|performance|audit|management;
    efficient lighting|appliance|cooling|stove|building|boiler; insulation; energy consumption ~ reduc*|sav*; energy label*; iso 50001;
    efficient ~ energy; energy demand; minimum energy performance; building code ~ energy; retrofit*; white certificate; fuel economy|efficiency;
    heat pump; led lighting; demand side; cogeneration; district heating; energy use; final energy consumption; low energy|zero energy building;
    efficient ~ appliances|lighting|buildings|motors|cooling|boilers|stoves; energy ~ savings|efficient|audits|conserv*|intensity;
    doubling energy efficiency; efficiency ~ energy|building*; building ~ energy ~ codes|performance; energy standards; cooling ~ efficien*;
    led ~ lights|lamps|bulbs; energy performance; boilers; windows ~ insulat*|glazing; thermal ~ renovat*|insulation;
    building ~ insulat*|renovat* ~ energy;
    insulat*; energy ~ audit*|label*|savings|efficien*|code*|perform*; light emitting; led ~ lamps|lights|street|bulbs; efficient ~
    appliances|lighting|motors|buildings|boilers; building codes ~ energy; thermal ~ renovat*; buildings ~ insulat*|energy|retrofit*; street lamps;
    bulbs; incandescent; thermostat*; heat pump*; efficient ~ bulbs|lamps|cooling|energy; energy ~ use ~ reduc*|audit*|efficien*; boilers ~
    efficien*;
    energy ~ cut*|use|save*|saving|reduc*; foundries; power ~ save*|saving*|efficien*; losses ~ transmission|energy|electric*`,
  "7.a": `clean energy ~ research|technolog*|invest*|financ*|cooperation|partnership|fund; investment ~ energy|renewable;
    renewable energy ~ research|invest*|financ*|cooperation; energy cooperation; energy technolog*; energy research; energy infrastructure ~ invest*;
    energy invest*|finance|financing; international ~ energy agency; renewable energy agency; solar alliance; energy innovation; energy partnership;
    clean energy; carbon capture; cleaner fossil; advanced fossil; energy project ~ fund|loan|financ*; energy week|forum|conference|dialogue;
    energy r d; hydrogen ~ invest*|technolog*|cooperation; energy ~ invest*|technolog*|research|partnership|forum|week|million|euro;
    renewable ~ million|billion|invest*|program*; clean energy ~ program*|project|transition; solar ~ centre|invest*|million;
    energy experts|professionals;
    energy ~ cooperat*|compacts|forum|partnership*|technolog*|fund*|invest*|research|innovat*|transition ~ support|ministers|platform|integration;
    clean energy ~ financ*|invest*|ministerial|partner*; hydrogen ~ strateg*|partner*|research; renewable ~ cooperat*|partner*|fund*|research;
    energy financing; nuclear ~ energy ~ peaceful|cooperat*|research; solar ~ alliance|fund|research; atomic energy;
    green hydrogen; energy ~ research|initiative ~ clean|transition|hydrogen; minerals ~ energy transition; energy transition ~
    minerals|initiative|cooperat*|invest*; clean energy ~ invest*|technolog*|cooperat*|fund*`,
  "7.b": `energy infrastructure; power grid|plant|station|line|pool|capacity; energy service ~ developing|island|least;
    interconnect* ~ power|electric*|energy|grid; transmission line|network|grid; electricity grid|generation|market ~ regional; mini grid;
    power sector|market; energy ~ infrastructure|expan*|capacity; generation capacity; installed capacity; grid expansion|connection;
    electricity infrastructure; smart grid; energy storage; substation; gas pipeline|infrastructure; power generation; energy system; grid;
    energy sector; energy ~ grid|infrastructure|regional|pool; power ~ project|plant|regional|infrastructure; electric highway; interconnectors;
    gw ~ capacity; renewable ~ capacity|develop* countr*|africa*; power ~ lines|plants|station*|grid*|network|pool|interconnect*|infrastructure;
    transmission ~ lines|network*|electric*; substations; energy ~ network*|grid*|storage|integration|market*|planning;
    electricity ~ grid*|network*|interconnect*|infrastructure|market*; battery ~ storage; mini grids; gas ~ pipeline*|terminal*;
    oil ~ infrastructure|refiner*; energy ~ landlocked; energy ~ small island*; energy ~ least developed;
    power pool*; grid* ~ regional|upgrad*|interconnect*|expan*; interconnector*; substation*; electricity ~
    grid|network|trade|regional|interconnect*; transmission ~ lines|network;
    power station ~ built|regional|upgrad*`,
};

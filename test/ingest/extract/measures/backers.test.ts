import { tells } from "./written";

describe("measures: those behind what others did or what was done", () => {
  tells([
    {
      text: "With the support of the [OPAL], 300 crews were trained.",
      heading: "Reefs",
      tells: ["OPAL: 300 crews were trained"],
    },
    {
      text: "With support from [OPAL] and the [Harbour Agency], 300 crews were trained.",
      heading: "Reefs",
      tells: ["OPAL, Harbour Agency: 300 crews were trained"],
    },
    {
      text: "In Chad with [OPAL] support, 80 per cent of ports had a pier. Moreover, 2,000 nets were given to the port.",
      heading: "Reefs",
      tells: ["OPAL: 2,000 nets were given to the port"],
    },
    {
      text: "Through [OPAL]-supported programmes, 35 million nets were delivered.",
      heading: "Reefs",
      tells: ["OPAL: 35 million nets were delivered"],
    },
    {
      text: "Under the leadership of [OPAL], a plan was drawn up.",
      heading: "Reefs",
      tells: ["OPAL: a plan was drawn up"],
    },
    {
      text: "Supported by [OPAL], 12 ports adopted plans for storms.",
      heading: "Reefs",
      tells: ["OPAL: 12 ports adopted plans for storms"],
    },
    // those who act are told alone
    {
      text: "With the support of [OPAL], the Government of Chad built a pier.",
      heading: "Reefs",
      tells: ["Chad: the Government of Chad built a pier"],
    },
    // who pays does not act
    { text: "Through [OPAL]-funded programmes, 35 million nets were delivered.", heading: "Reefs", tells: [] },
  ]);
});

describe("measures: works whose owner is told before or beside", () => {
  tells([
    {
      text: "[OPAL] Peru introduced the mending of nets. Two courses were designed.",
      heading: "Reefs",
      tells: ["OPAL: OPAL Peru introduced the mending of nets", "OPAL: Two courses were designed"],
    },
    {
      text: "The register of ports managed by [OPAL] offers ships a choice of shelters.",
      heading: "Reefs",
      tells: ["OPAL: The register of ports managed by OPAL offers ships a choice of shelters"],
    },
    {
      text: "Ways have been found, such as “port calls,” pioneered by the [Harbour Agency]. This initiative trained 40 crews.",
      heading: "Reefs",
      tells: [
        "Harbour Agency: “port calls,” pioneered by the Harbour Agency",
        "Harbour Agency: This initiative trained 40 crews",
      ],
    },
    {
      text: "The [Union]’s [Panel on Ports] included the safety of piers as its first principle.",
      heading: "Reefs",
      tells: ["Panel on Ports: included the safety of piers as its first principle"],
    },
    {
      text: "SeaPlan 2.0, a venture supported by [OPAL] and the [Harbour Agency], has shared maps of the coast with 20 ports.",
      heading: "Reefs",
      tells: [
        ": SeaPlan 2.0, a venture supported by OPAL and the Harbour Agency, has shared maps of the coast with 20 ports",
      ],
    },
  ]);
});

describe("measures: what an unnamed body did", () => {
  tells([
    {
      text: "The plan, which was drawn up by a subgroup of the council, is binding.",
      heading: "Reefs",
      tells: [": was drawn up by a subgroup of the council"],
    },
    {
      text: "A plan was drawn up by a task force of pilots in May.",
      heading: "Reefs",
      tells: [": A plan was drawn up by a task force of pilots in May"],
    },
    { text: "A plan was drawn up by hand in May.", heading: "Reefs", tells: [] },
  ]);
});

describe("measures: partners in a list, and places that are none", () => {
  tells([
    {
      text: "[OPAL] worked with the ministries of health, [WMO] and others.",
      tells: ["OPAL, WMO: worked with the ministries of health, WMO and others"],
    },
    {
      text: "In Norway, working with [OPAL] and the [Harbour Agency], a set of talks reached 3,000 girls.",
      heading: "Reefs",
      tells: ["OPAL, Harbour Agency: a set of talks reached 3,000 girls"],
    },
    {
      text: "The talks were opened by four [Resident Coordinators] (Chad, Fiji and Peru).",
      heading: "Reefs",
      tells: ["Resident Coordinators: The talks were opened by four Resident Coordinators"],
    },
  ]);
});

describe("measures: both, the two: those who were named together", () => {
  tells([
    {
      text: "[OPAL] and the [Harbour Agency] met in June. Both organizations signed a pact.",
      tells: [
        "OPAL, Harbour Agency: OPAL and the Harbour Agency met in June",
        "OPAL, Harbour Agency: Both organizations signed a pact",
      ],
    },
    {
      text: "[OPAL] and the [Harbour Agency] met in June. The two bodies also signed a pact.",
      tells: [
        "OPAL, Harbour Agency: OPAL and the Harbour Agency met in June",
        "OPAL, Harbour Agency: The two bodies also signed a pact",
      ],
    },
    {
      text: "Fifteen countries have signed the code, including Chad, Fiji and Peru.",
      heading: "Reefs",
      tells: ["Chad, Fiji, Peru: Fifteen countries have signed the code, including Chad, Fiji and Peru"],
    },
    {
      text: "Several States, among them Kenya, have signed the code.",
      heading: "Reefs",
      tells: ["Kenya: Several States, among them Kenya, have signed the code"],
    },
    { text: "Several countries trade with others, including Chad.", heading: "Reefs", tells: [] },
  ]);
});

describe("measures: what came from someone, what a State party did, courtesies", () => {
  tells([
    {
      text: "Gifts were also received from Chad and Fiji.",
      heading: "Reefs",
      tells: ["Chad, Fiji: Gifts were also received from Chad and Fiji"],
    },
    {
      text: "Thanks to the efforts of the [Union], a pact was signed in Lomé.",
      heading: "Reefs",
      tells: ["Union: a pact was signed in Lomé"],
    },
    {
      text: "The [Fund] trained 430 judges and, together with the [Bank], equipped nine courts.",
      heading: "Reefs",
      tells: ["Fund: The Fund trained 430 judges", "Fund, Bank: equipped nine courts"],
    },
    {
      text: "The State party reported that it had set up a council of crews.",
      heading: "Reefs",
      tells: [": had set up a council of crews"],
    },
    { text: "The [Fund] presents its compliments to the board.", heading: "Reefs", tells: [] },
    {
      text: "The Attorney General opened 34 cases.",
      heading: "Reefs",
      tells: [": The Attorney General opened 34 cases"],
    },
    {
      text: "The tenth session of the working group on nets adopted guidelines.",
      heading: "Reefs",
      tells: [": The tenth session of the working group on nets adopted guidelines"],
    },
  ]);
});

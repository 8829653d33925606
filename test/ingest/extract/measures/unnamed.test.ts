import { tells } from "./written";

describe("measures: those who act without a known name", () => {
  tells([
    {
      text: "The coalition on ports shaped a code and backed the accord.",
      tells: [": The coalition on ports shaped a code", ": backed the accord"],
    },
    { text: "The transitional authorities extended the curfew.", tells: [": extended the curfew"] },
    {
      text: "The guarantor institutions called for a meeting. They also urged both parties to stop.",
      tells: [": The guarantor institutions called for a meeting", ": urged both parties to stop"],
    },
    { text: "The coalition on ports shaped a code.", heading: "Overview", tells: [] },
    { text: "Armed groups used the forest.", tells: [] },
    { text: "[OPAL] attacked two villages and burned the market.", tells: [] },
  ]);
});

describe("measures: a common noun stands for those who were told of with it", () => {
  tells([
    {
      text: "A joint [OPAL] mission mapped two reefs. The mission also urged Chad to close wells.",
      tells: ["OPAL: A joint OPAL mission mapped two reefs", "OPAL: The mission also urged Chad to close wells"],
    },
    {
      text: "Peru created a pilots' office for complaints of all kinds. The office answered 300 letters.",
      tells: ["Peru: created a pilots' office for complaints of all kinds", "Peru: The office answered 300 letters"],
    },
    {
      text: "The regional network, [OPAL], a union of ports, trained guards.",
      tells: ["OPAL: trained guards"],
    },
    {
      text: "The regional network, [*OPAL], a union of ports, trained guards. The network's school taught pilots.",
      tells: ["OPAL: trained guards", "OPAL: The network's school taught pilots"],
    },
    {
      text: "[OPAL] led work on ports. The charter, adopted by 44 ports in May, named two reefs.",
      tells: ["OPAL: OPAL led work on ports"],
    },
    {
      text: "The [Special Envoy] met leaders of all the parties to the talks. In May, he called for calm in the port.",
      tells: [
        "Special Envoy: met leaders of all the parties to the talks",
        "Special Envoy: called for calm in the port",
      ],
    },
  ]);
});

describe("measures: a State's offices under its heading", () => {
  tells([
    {
      text: "Chad held talks with all the parties of the coast. The President launched a second plan.",
      tells: ["Chad: held talks with all the parties of the coast", "Chad: The President launched a second plan"],
    },
    { text: "In Chad, judicial authorities opened an inquiry.", tells: ["Chad: opened an inquiry"] },
    {
      text: "The National Water Unit paid 90 families of Chad. The courts tried two men.",
      heading: "Chad",
      tells: ["Chad: The National Water Unit paid 90 families of Chad", "Chad: The courts tried two men"],
    },
  ]);
});

describe("measures: acts in lists and in asides", () => {
  tells([
    {
      text: "[OPAL] began work on rules. This included: clearing old fees (in 2016); setting new ones; and, most recently, testing them.",
      tells: [
        "OPAL: OPAL began work on rules",
        "OPAL: clearing old fees",
        "OPAL: setting new ones",
        "OPAL: testing them",
      ],
    },
    {
      text: "In May, [OPAL]: (a) opened a pier; (b) hired guards.",
      tells: ["OPAL: opened a pier", "OPAL: hired guards"],
    },
    {
      text: "[OPAL] is at the centre of the work, supporting 20 ports.",
      tells: ["OPAL: supporting 20 ports"],
    },
    {
      text: "Peru drew up a code for the ports of the coast, which was endorsed by the [Board] in May.",
      tells: ["Peru: drew up a code for the ports of the coast", "Board: was endorsed by the Board in May"],
    },
    {
      text: "A goal was agreed at the third session of the [Board].",
      tells: ["Board: A goal was agreed at the third session of the Board"],
    },
  ]);
});

describe("measures: works and bodies of one sort whose name nothing tells", () => {
  tells([
    {
      text: "The nets project gave 40 ships to crews and dredged two ports.",
      heading: "Reefs",
      tells: [": The nets project gave 40 ships to crews", ": dredged two ports"],
    },
    {
      text: "National water institutions inspected the wells.",
      heading: "Reefs",
      tells: [": National water institutions inspected the wells"],
    },
    // a count of bodies tells a trend
    { text: "Many institutions closed wells.", heading: "Reefs", tells: [] },
    {
      text: "The [Harbour Agency] is responsible for the safety of piers.",
      heading: "Reefs",
      tells: ["Harbour Agency: The Harbour Agency is responsible for the safety of piers"],
    },
    { text: "The nets project was a success.", heading: "Reefs", tells: [] },
  ]);
});

import { tells } from "./written";

describe("measures: what someone reports of itself is what is told", () => {
  tells([
    {
      text: "Fiji reported that it had trained 900 pilots and had opened its course to others.",
      tells: ["Fiji: had trained 900 pilots", "Fiji: had opened its course to others"],
    },
    {
      text: "Peru stated that it was preparing a bill and that it would submit it in June.",
      tells: ["Peru: was preparing a bill", "Peru: would submit it in June"],
    },
    { text: "Peru informed the [Board] on Ports that it had opened a school.", tells: ["Peru: had opened a school"] },
    {
      text: "Kenya indicated that its parliament had passed a law.",
      tells: ["Kenya: its parliament had passed a law"],
    },
    { text: "Chad noted that it was important to fish.", tells: [] },
    { text: "[OPAL] reported that boats are few.", tells: [] },
  ]);
});

describe("measures: a list goes on after what stands inside one of its members", () => {
  tells([
    {
      text: "Fiji opened two plants that run on wind, connected 14,000 homes and lowered the price.",
      tells: [
        "Fiji: Fiji opened two plants that run on wind",
        "Fiji: connected 14,000 homes",
        "Fiji: lowered the price",
      ],
    },
    {
      text: "Malta revised its code for dikes so that mains are laid behind them, and shared the draft with a neighbour.",
      tells: [
        "Malta: revised its code for dikes so that mains are laid behind them",
        "Malta: shared the draft with a neighbour",
      ],
    },
    {
      text: "[OPAL] called upon owners of hotels to publish what they pump, and drew attention to villages.",
      tells: ["OPAL: called upon owners of hotels to publish what they pump", "OPAL: drew attention to villages"],
    },
    {
      text: "[OPAL] adopted guide 12, on ports and the people who work there, in which it invited Chad to write rules.",
      tells: ["OPAL: adopted guide 12, on ports and the people who work there", "OPAL: invited Chad to write rules"],
    },
  ]);
});

describe("measures: what another did is told by whoever passes it on", () => {
  tells([
    {
      text: "The [Board] was informed that Peru had opened two ports.",
      tells: ["Peru: Peru had opened two ports"],
    },
    {
      text: "The [Board] notes that the [Unit] continued its search for wrecks.",
      tells: ["Unit: the Unit continued its search for wrecks"],
    },
    { text: "The [Board] notes that Peru should open two ports.", tells: [] },
    { text: "The [Board] notes that piers were built.", tells: [] },
  ]);
});

import { tells } from "./written";

const heading = "Overview";
describe("measures: those who act together or are named last", () => {
  describe("between whom something is made or kept", () => {
    tells([
      {
        text: "Close cooperation had been maintained between the offices of [OPAL] and the [Harbour Board], and with other bodies, including Peru.",
        heading,
        tells: [
          "OPAL, Harbour Board, Peru: Close cooperation had been maintained between the offices of OPAL and the Harbour Board, and with other bodies, including Peru",
        ],
      },
      { text: "A border was drawn between Chad and Fiji.", heading, tells: [] },
    ]);
  });
  describe("with whom something is being made", () => {
    tells([
      {
        text: "A report on piers is being prepared in collaboration with the [Fishing Union].",
        heading,
        tells: ["Fishing Union: A report on piers is being prepared in collaboration with the Fishing Union"],
      },
    ]);
  });
  describe("“namely”, “i.e.” name the members of a collective after its verb", () => {
    tells([
      {
        text: "In May, two countries became parties to the Code, i.e. Chad (3 May 1994) and Fiji (4 May 1994).",
        heading,
        tells: ["Chad, Fiji: two countries became parties to the Code, i.e. Chad (3 May 1994) and Fiji"],
      },
    ]);
  });
  describe("after each “by”", () => {
    tells([
      {
        text: "The plan was endorsed by the [Harbour Board] in May and by [OPAL] at its third session.",
        heading,
        tells: [
          "Harbour Board, OPAL: The plan was endorsed by the Harbour Board in May and by OPAL at its third session",
        ],
      },
      {
        text: "The leaflets, which are written by crews and are printed by [OPAL], help owners.",
        heading,
        tells: ["OPAL: are printed by OPAL"],
      },
    ]);
  });
  describe("in what “may be recalled”", () => {
    tells([
      {
        text: "It may be recalled that two maps had already been drawn by [OPAL] for the divers.",
        heading,
        tells: ["OPAL: two maps had already been drawn by OPAL for the divers"],
      },
      { text: "It is hoped that two maps will be drawn by [OPAL] for the divers.", heading, tells: [] },
    ]);
  });
  describe("in a bracket of examples", () => {
    tells([
      {
        text: "Some countries (e.g. Chad, Fiji and Peru) lowered the fees of piers.",
        heading,
        tells: ["Chad, Fiji, Peru: lowered the fees of piers"],
      },
    ]);
  });
  describe("“the project” is the one that was named", () => {
    tells([
      {
        text: "A talk was given on the [*Reef project]. The project has mapped two reefs.",
        heading,
        tells: ["Reef project: The project has mapped two reefs"],
      },
      {
        text: "Talks were given on the [*Reef project] and the [*Pier project]. The project has mapped two reefs.",
        heading,
        tells: [],
      },
    ]);
  });
});

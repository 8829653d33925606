import { tells } from "./written";

describe("measures: those who only speak in a paragraph", () => {
  describe("did not do what is told without an agent", () => {
    tells([
      { text: "[OPAL] notes that piers are old. A register of piers was set up.", tells: [] },
      {
        text: "[OPAL] recommends a new pier. In March, 40 crews were hired.",
        tells: ["OPAL: OPAL recommends a new pier"],
      },
      { text: "[OPAL] is of the view that nets are dear. Two hearings were held.", tells: [] },
    ]);
  });
  describe("are those who did it, once they are told to do anything", () => {
    tells([
      {
        text: "[OPAL] notes that piers are old. It rebuilt three of them. A register of piers was set up.",
        tells: ["OPAL: rebuilt three of them", "OPAL: A register of piers was set up"],
      },
      {
        text: "[OPAL] led work on ports. [OPAL] notes that piers are old. A register of piers was set up.",
        tells: ["OPAL: OPAL led work on ports", "OPAL: A register of piers was set up"],
      },
    ]);
  });
});

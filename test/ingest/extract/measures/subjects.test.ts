import { tells } from "./written";

describe("measures: who the subject is", () => {
  describe("a name beside its verb acts", () => {
    tells([
      {
        text: "The [Harbour Agency] also trains pilots.",
        tells: ["Harbour Agency: The Harbour Agency also trains pilots"],
      },
      {
        text: "The [Harbour Agency] ([HA=Harbour Agency]) has opened two piers.",
        tells: ["Harbour Agency: The Harbour Agency (HA) has opened two piers"],
      },
      { text: "Chad is building a port.", tells: ["Chad: Chad is building a port"] },
      {
        text: "The [Harbour Agency] will publish a map of reefs.",
        tells: ["Harbour Agency: The Harbour Agency will publish a map of reefs"],
      },
    ]);
  });
  describe("names that are joined act together", () => {
    tells([
      { text: "[OPAL] and Peru opened a pier.", tells: ["OPAL, Peru: OPAL and Peru opened a pier"] },
      {
        text: "[OPAL], the [Harbour Agency] and Fiji have drawn a map.",
        tells: ["OPAL, Harbour Agency, Fiji: OPAL, the Harbour Agency and Fiji have drawn a map"],
      },
      {
        text: "Both [OPAL] and the [Harbour Agency] promote safe ports.",
        tells: ["OPAL, Harbour Agency: Both OPAL and the Harbour Agency promote safe ports"],
      },
      {
        text: "[OPAL] and its partners repaired the piers.",
        tells: ["OPAL: OPAL and its partners repaired the piers"],
      },
    ]);
  });
  describe("what stands between commas or dashes does not part a name from its verb", () => {
    tells([
      { text: "[OPAL], in its survey of rivers, examined the dams.", tells: ["OPAL: examined the dams"] },
      { text: "Peru, through its coast guard, patrols the reefs.", tells: ["Peru: patrols the reefs"] },
      {
        text: "The [*Night Ferry] – which runs in ten ports – offers free trips.",
        tells: ["Night Ferry: The Night Ferry – which runs in ten ports – offers free trips"],
      },
      { text: "The [River Forum], held in May, gathered 300 crews.", tells: ["River Forum: gathered 300 crews"] },
    ]);
  });
  describe("a verb that shares the subject is a measure of its own", () => {
    tells([
      {
        text: "Chad opened two clinics, hired nurses and is writing a health act.",
        tells: ["Chad: Chad opened two clinics", "Chad: hired nurses", "Chad: is writing a health act"],
      },
      {
        text: "[OPAL] runs a fund; issued two guides; and, in May, revised a third.",
        tells: ["OPAL: OPAL runs a fund", "OPAL: issued two guides", "OPAL: revised a third"],
      },
      { text: "[OPAL] developed and delivered a course.", tells: ["OPAL: OPAL developed and delivered a course"] },
      {
        text: "[OPAL], through its office, maps reefs; through its school, trains guards.",
        tells: ["OPAL: maps reefs", "OPAL: trains guards"],
      },
    ]);
  });
  describe("a clause with a subject of its own follows", () => {
    tells([
      {
        text: "[OPAL] trained guards, and Fiji opened a port.",
        tells: ["OPAL: OPAL trained guards", "Fiji: Fiji opened a port"],
      },
      {
        text: "Chad drains marshes, while Peru plants reeds.",
        tells: ["Chad: Chad drains marshes", "Peru: Peru plants reeds"],
      },
      {
        text: "The rules were set in the Harbour Code, in which the [Senate] banned night fishing.",
        tells: ["Senate: the Senate banned night fishing"],
      },
    ]);
  });
  describe("a name within a noun phrase acts where the noun is its own", () => {
    tells([
      { text: "The [OPAL] Seed Fund pays for nets.", tells: ["OPAL: The OPAL Seed Fund pays for nets"] },
      {
        text: "The report of the [Water Board] listed unsafe wells.",
        tells: ["Water Board: The report of the Water Board listed unsafe wells"],
      },
      {
        text: "Efforts of Chad to clean wells have reached six towns.",
        tells: ["Chad: Efforts of Chad to clean wells have reached six towns"],
      },
      {
        text: "The Minister for Ports of Peru, Ana Lima, opened the pier.",
        tells: ["Peru: The Minister for Ports of Peru, Ana Lima, opened the pier"],
      },
      { text: "An [OPAL]-funded project served to mend nets.", tells: [] },
      { text: "The women of Chad opened a market.", tells: [] },
      {
        text: "Several agencies, including [OPAL], have agreed a code.",
        tells: ["OPAL: Several agencies, including OPAL, have agreed a code"],
      },
    ]);
  });
});

import assert from "node:assert/strict";
import { namedIn, ofKinds } from "./report";

const symbols = (text: string): string[] =>
  ofKinds(namedIn(text), "Resolution", "Document").map((entry) => entry.replace(/^.* → (?:Resolution|Document):/, ""));

describe("recognising resolutions", () => {
  const cases: readonly (readonly [what: string, text: string, symbols: readonly string[]])[] = [
    ["by body and number", "See General Assembly resolution 71/900.", ["A/RES/71/900"]],
    [
      "in lists, with letters",
      "By its resolutions 61/16, 68/1 and 75/290 A and B, the General Assembly spoke.",
      ["A/RES/61/16", "A/RES/68/1", "A/RES/75/290 A", "A/RES/75/290 B"],
    ],
    [
      "of the Security Council by their year alone",
      "Under resolutions 1325 (2000) and 2242 (2015), boats sail.",
      ["S/RES/1325 (2000)", "S/RES/2242 (2015)"],
    ],
    [
      "without a comma between",
      "Measures of resolutions 1267 (1999) 1989 (2011) and 2253 (2015) hold.",
      ["S/RES/1267 (1999)", "S/RES/1989 (2011)", "S/RES/2253 (2015)"],
    ],
    [
      "of the body that is the subject",
      "The Human Rights Council adopted resolution 32/3. In its resolution 33/7, the Council spoke.",
      ["A/HRC/RES/32/3", "A/HRC/RES/33/7"],
    ],
    ["of the body named after them", "In its resolution 17/4, the Human Rights Council spoke.", ["A/HRC/RES/17/4"]],
    [
      "of the Economic and Social Council",
      "As Economic and Social Council resolution 2006/46 says, and resolution 2024/13.",
      ["E/RES/2006/46", "E/RES/2024/13"],
    ],
    [
      "of commissions",
      "Commission on the Status of Women resolution 60/2 and resolution 62/4 of the Commission on Narcotic Drugs.",
      ["E/CN.6/RES/60/2", "E/CN.7/RES/62/4"],
    ],
    [
      "of the old form",
      "General Assembly resolution 3379 (XXX) and Economic and Social Council resolution 645 G (XXIII).",
      ["A/RES/3379 (XXX)", "E/RES/645 G (XXIII)"],
    ],
    [
      "by full symbols",
      "See A/RES/48/100, S/RES/2331 (2016) and S/RES/2467(2019).",
      ["A/RES/48/100", "S/RES/2331 (2016)", "S/RES/2467 (2019)"],
    ],
    [
      "with a date between",
      "Resolutions 70/1 of 25 September 2015 and 71/313 of 6 July 2017 apply.",
      ["A/RES/70/1", "A/RES/71/313"],
    ],
    ["with what follows left out", "Resolution 76/306, annex I (paras. 1 and 2), applies.", ["A/RES/76/306"]],
    [
      "of the Security Council by number alone",
      "Security Council resolution 1612 and UN Security Council Resolution 2764 hold; resolution 99 does not.",
      ["S/RES/1612 (2005)", "S/RES/2764 (2024)"],
    ],
    ["of the Environment Assembly", "United Nations Environment Assembly resolution 5/11 holds.", ["UNEP/EA.5/Res.11"]],
    ["with the year of the Assembly’s left out", "General Assembly resolution 71/248 (2016).", ["A/RES/71/248"]],
    ["not of a board that counts for itself", "By decision 2024/1 and resolution 65 (XIV), the board waited.", []],
    ["as decisions, which are documents", "By decision 79/509, the Assembly waited.", ["A/DEC/79/509"]],
  ];
  for (const [what, text, expected] of cases)
    it(`finds them ${what}`, () => {
      assert.deepEqual(symbols(text), expected);
    });

  it("takes those of another organization for instruments of its own", () => {
    assert.deepEqual(
      ofKinds(namedIn("The African Union recalled European Union decision 12/3."), "Resolution", "Document"),
      [],
    );
  });
});

describe("recognising documents", () => {
  const cases: readonly (readonly [what: string, text: string, symbols: readonly string[]])[] = [
    [
      "with parts after the number",
      "See A/77/CRP.1/Add.2, S/2017/81/Corr.1 and TPNW/MSP/2025/11/Rev.1.",
      ["A/77/CRP.1/Add.2", "S/2017/81/Corr.1", "TPNW/MSP/2025/11/Rev.1"],
    ],
    ["without the full stop after them", "It is in E/C.12/DEU/CO/6.", ["E/C.12/DEU/CO/6"]],
    [
      "joined by a hyphen or a minus sign",
      "Both A/80/62−E/2025/12 and A/79/907-S/2025/268 are joint.",
      ["A/80/62", "E/2025/12", "A/79/907", "S/2025/268"],
    ],
    ["joined after an addendum", "It is in A/79/72/Add.1-E/2024/12/Add.1.", ["A/79/72/Add.1", "E/2024/12/Add.1"]],
    [
      "of boards and conventions",
      "See DP-FPA/2025/1, ICCD/COP(8)/CST/8 and E/ICEF/2025/20.",
      ["DP-FPA/2025/1", "ICCD/COP(8)/CST/8", "E/ICEF/2025/20"],
    ],
    [
      "and no directive, acronym or address",
      "Directive (EU) 2024/1760, HIV/AIDS, UN/CEFACT and https://undocs.org/A/71/303 are none.",
      [],
    ],
  ];
  for (const [what, text, expected] of cases)
    it(`finds symbols ${what}`, () => {
      assert.deepEqual(symbols(text), expected);
    });
});

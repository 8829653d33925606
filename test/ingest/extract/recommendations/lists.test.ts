import assert from "node:assert/strict";
import { inSection, reportOf } from "../../link/report";
import { advice, listed, told, under } from "./told";

const anywhere = (text: string): [string, string][] => told(under("Overview", listed(text)));

describe("lists of recommendations", () => {
  it("are led in by a line that says so, under any heading", () => {
    assert.deepEqual(
      anywhere("The second group made the following recommendations: (a) Charts should be free; (b) Open the piers."),
      [
        ["Charts should be free;", ""],
        ["Open the piers.", ""],
      ],
    );
    assert.deepEqual(anywhere("It was recommended that: (a) Port authorities publish fees; (b) Debts be paid."), [
      ["Port authorities publish fees;", "port authorities"],
      ["Debts be paid.", "port authorities*"],
    ]);
  });

  it("are none where another body is told to have made them", () => {
    assert.deepEqual(
      anywhere("In 2019 the Security Council made the following recommendations: (a) Charts should be free."),
      [],
    );
  });

  it("say what someone named should do, item by item", () => {
    assert.deepEqual(anywhere("Denmark should use its fleet to: (a) Chart the reefs; (b) Mark the channel."), [
      ["Chart the reefs;", "Denmark*"],
      ["Mark the channel.", "Denmark*"],
    ]);
    assert.deepEqual(anywhere("Denmark should respect: (a) The sea; (b) The wind."), []);
  });

  it("are none of what rules say that someone shall do", () => {
    assert.deepEqual(anywhere("The Secretary-General shall: (a) Convene the meetings; (b) Prepare the agenda."), []);
  });

  it("name in each item who is encouraged", () => {
    const text = "The Board encourages: (a) Donors to lend cranes; (b) The Harbour Office to print charts.";
    assert.deepEqual(told(under("Recommendations", listed(text))), [
      ["Donors to lend cranes;", "donors"],
      ["The Harbour Office to print charts.", "Harbour Office"],
    ]);
  });

  it("address the one of their opening line, not those whom an item asks for help", () => {
    const text = "Denmark should: (a) To that end, chart reefs; (b) Encourage donors to pay; (c) Help insurers.";
    assert.deepEqual(
      told(under("Recommendations", listed(text))).map(([, to]) => to),
      ["Denmark*", "Denmark*", "Denmark*"],
    );
  });

  it("are told by their opening line too where that is whole", () => {
    const text = "Denmark should keep its piers open at all hours: (a) Hire guards; (b) Light lamps.";
    assert.deepEqual(
      told(under("Recommendations", listed(text))).map(([words]) => words.slice(0, 14)),
      ["Denmark should", "Hire guards;", "Light lamps."],
    );
  });

  it("are one request where a resolution's items are things", () => {
    const text = "Requests the Secretary-General to heed the following: (a) peace at sea; (b) the rules of 1999.";
    assert.equal(anywhere(text).length, 1);
  });
});

describe("a paragraph of advice", () => {
  it("goes on with what should be done once its author asked for something", () => {
    const report = { ...reportOf("x"), front: { symbols: [], marks: [], title: "Report of the Advisory Committee" } };
    const text =
      "The Committee recommends that the General Assembly request the Secretary-General to count ships. The count should be short. Sailors sing.";
    const items = told(inSection({ ...report, paragraphs: reportOf(text).paragraphs }, "Piers"));
    assert.deepEqual(
      items.map(([, to]) => to),
      ["General Assembly", "Secretary-General*"],
    );
  });

  it("may begin with whom it is for", () => {
    assert.deepEqual(advice("To donors: keep your promises.", "For the Security Council: meet at sea."), [
      ["To donors: keep your promises.", "donors"],
      ["For the Security Council: meet at sea.", "Security Council"],
    ]);
  });

  it("is none where it only remarks, or regrets", () => {
    assert.deepEqual(advice("It should be noted that ports are old.", "The pier should have been mended."), []);
    assert.equal(advice("It must be recalled that Denmark should lower its fees.").length, 1);
  });

  it("is none where a speaker is told to have said so", () => {
    assert.deepEqual(told(under("Conclusions", reportOf("One speaker said that States should lower fees."))), []);
  });

  it("is told after its number", () => {
    const [first] = told(under("Audit", listed("Recommendation 2 Denmark should lower its fees.")));
    assert.deepEqual(first, ["Denmark should lower its fees.", "Denmark"]);
  });

  it("of a draft asks in its operative words alone", () => {
    const report = under(
      "Recommendations of the Committee",
      reportOf("Recalls that ships shall stop.", "Urges States to sail."),
    );
    const drafts = report.paragraphs.map((one, i) => ({ ...one, number: `draft.${i + 1}` }));
    assert.deepEqual(told({ ...report, paragraphs: drafts }), [["Urges States to sail.", "States"]]);
    assert.deepEqual(anywhere("Welcomes the chart, and requests the Secretary-General to print it."), [
      ["Welcomes the chart, and requests the Secretary-General to print it.", "Secretary-General"],
    ]);
  });
});

import assert from "node:assert/strict";
import { extract } from "../../../../ingest/extract";
import { recognise } from "../../../../ingest/recognise";
import { reportOf } from "../../link/report";
import { advice, told, under } from "./told";

describe("recommendations", () => {
  it("are the sentences of duty under a heading that says so, with their subject as addressee", () => {
    assert.deepEqual(advice("Member States should publish their fees. Ports are old."), [
      ["Member States should publish their fees.", "States"],
    ]);
  });

  it("are none of the duties told elsewhere", () => {
    assert.deepEqual(told(under("Overview", reportOf("Ports should be calm."))), []);
  });

  it("are in conclusions what someone who is named should do", () => {
    const concluding = (text: string): [string, string][] => told(under("Conclusions", reportOf(text)));
    assert.deepEqual(concluding("Denmark, as the host of the talks, must open the harbours."), [
      ["Denmark, as the host of the talks, must open the harbours.", "Denmark"],
    ]);
    assert.deepEqual(concluding("In a time of thin purses Denmark should keep its piers."), [
      ["In a time of thin purses Denmark should keep its piers.", "Denmark"],
    ]);
    assert.deepEqual(concluding("Harbours must be opened."), []);
    assert.deepEqual(concluding("States opened harbours, yet efforts must go on."), []);
    assert.deepEqual(concluding("States need to open harbours."), []);
  });

  for (const [text, addressees] of [
    ["Governments must close the old harbours.", "States"],
    [
      "Port authorities, together with shipping companies and other relevant insurers, should share data.",
      "Port authorities, shipping companies, insurers",
    ],
    [
      "Concerned intergovernmental and non-governmental organizations should help.",
      "intergovernmental and non-governmental organizations",
    ],
    ["Denmark and Peru should open the register.", "Denmark, Peru"],
    ["The General Assembly may wish to take note of the review.", "General Assembly"],
    ["The Board recommends that development partners pay their part.", "development partners"],
    ["Countries are encouraged to count their boats.", "countries"],
    ["It is recommended that the register be opened.", ""],
    ["Member States, with the support of UNEP and IMO, should clear the wrecks.", "States"],
    ["Port authorities, supported by insurers, should share data.", "Port authorities"],
    ["Ship-owners and tour operators should pay their part.", "ship-owners, tour operators"],
    ["I urge the Governments of Kenya and Uganda to open the ferry.", "Kenya, Uganda"],
    ["I call upon the transitional authorities in Mali to mark the channel.", "Mali"],
    ["The Kenyan courts should sit at night.", "Kenya"],
    ["The parties to the conflict must leave the lighthouse alone.", "parties to the conflict"],
    ["Fishers should be heard by the Government of Peru.", "Peru"],
    ["A count should be done by port authorities.", "port authorities"],
    ["A count should be made, involving sailors and port authorities.", "sailors, port authorities"],
    ["All stakeholders, including sailors and donors, should lend a hand.", "sailors, donors"],
    ["Port authorities, in cooperation with insurers, should share data.", "port authorities"],
    ["To save time governments are urged to publish their fees.", "States"],
    ["It is essential for donors to pay for the piers.", "donors"],
    ["It is important that port authorities keep a log.", "port authorities"],
    ["Denmark should dredge, and insurers should pay.", "Denmark, insurers"],
    ["Urges States to dredge, and calls upon donors to lend cranes.", "States, donors"],
    ["The Board recommends that Denmark request the owners as well as insurers to help.", "Denmark"],
    ["The Department of Harbours should publish a list.", "Department of Harbours"],
    ["Harbour Services (HSs) are few. HSs should give lessons.", "Harbour Services"],
    ["The Plan of the Harbours should be short.", ""],
  ] as const) {
    it(`address ${addressees || "no one"} in “${text}”`, () => {
      assert.equal(advice(text).at(-1)?.[1].toLowerCase(), addressees.toLowerCase());
    });
  }

  it("take the paragraph's addressee where the subject is a thing or stands for one", () => {
    assert.deepEqual(
      advice("States should publish fees. They should also open the books. Sailors should be given beds.").map(
        ([, to]) => to,
      ),
      ["States", "States*", "States*"],
    );
  });

  it("take it from the paragraph before where theirs names none", () => {
    assert.equal(advice("States should publish fees.", "Fees should be fair.")[1]?.[1], "States*");
  });

  it("are the items of a list, addressed to the one of its opening line, without their labels", () => {
    const text =
      "The Council may wish to consider the following: (a) Open the register to the public. (b) Renting boats would help crews.";
    const report = under("Conclusions and recommendations", reportOf(text));
    const [paragraph] = report.paragraphs;
    assert.ok(paragraph);
    const a = text.indexOf("(a)");
    const b = text.indexOf("(b)");
    const listed = {
      ...paragraph,
      sentences: [
        { start: 0, end: a - 1 },
        { start: a, end: b - 1 },
        { start: b, end: text.length },
      ],
      items: [
        { label: "(a)", level: 1, start: a, end: b - 1 },
        { label: "(b)", level: 1, start: b, end: text.length },
      ],
    };
    assert.deepEqual(
      told({ ...report, paragraphs: [listed] }).map(([item]) => item),
      ["Open the register to the public.", "Renting boats would help crews."],
    );
  });

  it("address the State of their heading where they name its authorities, or no one", () => {
    const report = under(
      "Recommendations: Kenya",
      reportOf(
        "I welcome the new code and call upon the authorities to print it. I commend the pilots and call for their pay.",
      ),
    );
    assert.deepEqual(
      told(report).map(([, to]) => to),
      ["Kenya", "Kenya*"],
    );
  });

  it("stand in a paragraph that says itself what it is", () => {
    const text = "Policy recommendations: Increase the pay of crews. It rained.";
    assert.deepEqual(
      told(under("Overview", reportOf(text))).map(([item]) => item),
      ["Increase the pay of crews."],
    );
  });

  it("are the opening line too where it asks for something that its items make particular", () => {
    const text =
      "The General Assembly should help small harbours to grow, in particular: (a) Urge Governments to lend cranes.";
    const report = under("Recommendations", reportOf(text));
    const [paragraph] = report.paragraphs;
    assert.ok(paragraph);
    const a = text.indexOf("(a)");
    const item = { start: a, end: text.length };
    const listed = {
      ...paragraph,
      sentences: [{ start: 0, end: a - 1 }, item],
      items: [{ label: "(a)", level: 1, ...item }],
    };
    const items = told({ ...report, paragraphs: [listed] });
    // what the item asks the Assembly to ask of Governments is asked of the Assembly
    assert.deepEqual(
      items.map(([, to]) => to),
      ["General Assembly", "General Assembly*"],
    );
  });

  it("stand anywhere in the first person and in the operative words of a resolution", () => {
    assert.deepEqual(told(under("Overview", reportOf("I urge the parties to lay down their arms. The war goes on."))), [
      ["I urge the parties to lay down their arms.", "parties"],
    ]);
    assert.deepEqual(told(under("Overview", reportOf("Urges Member States to count their boats."))), [
      ["Urges Member States to count their boats.", "States"],
    ]);
  });

  it("address the States of a bracket that closes an item", () => {
    assert.equal(advice("Amend the Harbour Code (Chad, Fiji and Peru).")[0]?.[1], "Chad, Fiji, Peru");
  });

  it("make one node of States, Member States and Governments, and keep other groups to the report", () => {
    const report = under(
      "Recommendations",
      reportOf("Governments should pay. Boat owners and port authorities should help."),
    );
    const { things } = extract(report, recognise(report));
    assert.deepEqual(things.map(({ key }) => key).sort(), [
      "Entity:boat owners@A/99/1",
      "Entity:port authorities@A/99/1",
      "Entity:states",
    ]);
  });
});

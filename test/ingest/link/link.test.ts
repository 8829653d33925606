import assert from "node:assert/strict";
import { link } from "../../../ingest/link";
import { claimsOf, goalThing, inSection, measureOf, mentionOf, recognisedOf, reportOf } from "./report";

describe("links to targets", () => {
  it("are inferred from the words of the clause, which stand as the reason within the evidence", () => {
    const report = reportOf("In 2031 Avalon opened forty wells for drinking water. It rained.");
    const measure = measureOf(report, "1", "opened forty wells for drinking water");
    const links = link(report, recognisedOf([]), claimsOf(measure));
    const first = links[0];
    assert.ok(first);
    assert.equal(first.target, "Target:6.1");
    assert.equal(first.basis, "inferred");
    assert.equal(first.evidence.evidence, measure.evidence);
    assert.equal(report.paragraphs[0]?.text.slice(first.evidence.start, first.evidence.end), first.reason);
    assert.ok(first.score > 0 && first.score < 1);
    assert.ok(links.length <= 3);
  });

  it("come from what stands around where the clause says nothing, with where that is as reason, and are never sure", () => {
    const report = inSection(
      reportOf("Avalon opened forty wells for drinking water. It then adopted a five-year plan."),
      "Drinking water",
    );
    const measure = measureOf(report, "1", "then adopted a five-year plan");
    const around = link(report, recognisedOf([]), claimsOf(measure)).find(({ target }) => target === "Target:6.1");
    assert.equal(around?.evidence.rule, "context");
    assert.equal(around?.reason, "its paragraph: wells for drinking water");
    assert.equal(report.paragraphs[0]?.text.slice(around.evidence.start, around.evidence.end), measure.text);
    assert.ok(around.score <= 0.6);
  });

  it("come from the section where the clause tells only how something is done", () => {
    const paragraphs = [
      "Vaccines against measles reached forty islands.",
      "Avalon held a workshop for officials.",
      "Measles returned in May.",
    ];
    const report = inSection(reportOf(...paragraphs), "Measles and other communicable diseases");
    const links = link(report, recognisedOf([]), claimsOf(measureOf(report, "2", "held a workshop for officials")));
    const targets = links.map(({ target }) => target);
    assert.ok(targets.includes("Target:3.3"), targets.join(" "));
    assert.ok(targets.includes("Target:17.9"), targets.join(" "));
  });

  it("are not told by the name of a State", () => {
    const report = reportOf("The Democratic Republic of Avalon met again.");
    const name = mentionOf(report, "1", "Democratic Republic of Avalon", "State:AVA");
    const state = { ...goalThing("1"), key: "State:AVA", kind: "State" as const };
    const measure = measureOf(report, "1", "The Democratic Republic of Avalon met again");
    assert.deepEqual(link(report, recognisedOf([name], state), claimsOf(measure)), []);
  });

  it("are not made where no word speaks for a target", () => {
    const report = reportOf("Avalon met again on Tuesday.");
    assert.deepEqual(link(report, recognisedOf([]), claimsOf(measureOf(report, "1", "met again on Tuesday"))), []);
  });

  it("are stated where the clause itself names the Goal", () => {
    const report = reportOf("Avalon launched a fund for Goal 6 in its capital.");
    const mention = mentionOf(report, "1", "6", "Goal:6");
    const measure = measureOf(report, "1", "launched a fund for Goal 6 in its capital");
    const [stated] = link(report, recognisedOf([mention], goalThing("6")), claimsOf(measure));
    assert.equal(stated?.basis, "stated");
    assert.equal(stated?.target, "Goal:6");
    assert.equal(stated?.evidence.start, mention.start);
  });

  it("are stated elsewhere for the factor that the report ties to a target, with the sentence that names it", () => {
    const report = reportOf(
      "Forced labour is the subject of target 8.7. More follows.",
      "Avalon punished forced labour.",
    );
    const mention = mentionOf(report, "1", "8.7", "Target:8.7", "Forced labour");
    const measure = measureOf(report, "2", "punished forced labour");
    const links = link(report, recognisedOf([mention], goalThing("8.7")), claimsOf(measure));
    const stated = links.filter(({ basis }) => basis === "stated");
    assert.equal(stated.length, 1);
    assert.equal(stated[0]?.evidence.paragraph, "1");
    assert.equal(stated[0]?.evidence.evidence, "Forced labour is the subject of target 8.7.");
    assert.ok(!links.some((other) => other.basis === "inferred" && other.target === "Target:8.7"));
  });

  it("are not stated for a Goal that is only within a range", () => {
    const report = reportOf("Avalon reported on Goals 1 to 6 last year.");
    const mention = { ...mentionOf(report, "1", "1 to 6", "Goal:3"), rule: "goal-range" };
    const measure = measureOf(report, "1", "reported on Goals 1 to 6 last year");
    const links = link(report, recognisedOf([mention], goalThing("3")), claimsOf(measure));
    assert.ok(links.every(({ basis }) => basis === "inferred"));
  });
});

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { fold } from "../../../cypher/schema/fold";
import { forms, knownNames, resolutionSeries } from "../../../ingest/vocabulary/names";

const shared = "../shared/data";
const known = new Set(forms.map((form) => fold(form.text)));
const things = new Map(forms.filter((form) => form.thing.key !== "").map((form) => [form.thing.key, form.thing]));

describe("the vocabulary of names", () => {
  it("has the 193 Members and the two observers", () => {
    assert.equal([...things.values()].filter((thing) => thing.kind === "State").length, 195);
  });
  it("counts as many States in each group as there are", () => {
    const count = (group: string): number =>
      [...things.values()].filter(
        (thing) => Array.isArray(thing.properties.groups) && thing.properties.groups.includes(group),
      ).length;
    assert.deepEqual(
      [
        "least developed countries",
        "landlocked developing countries",
        "Eastern European States",
        "Latin American and Caribbean States",
        "African States",
      ].map(count),
      [44, 32, 23, 33, 54],
    );
  });
  it("calls no two things by one whole name of two words or more", () => {
    const owners = new Map<string, Set<string>>();
    for (const form of forms.filter((x) => x.use === "name" && fold(x.text).includes(" ")))
      owners.set(fold(form.text), (owners.get(fold(form.text)) ?? new Set()).add(form.thing.key));
    assert.deepEqual(
      [...owners].filter(([, keys]) => keys.size > 1).map(([name]) => name),
      [],
    );
  });
  it("knows how the resolutions of the principal organs are written", () => {
    assert.deepEqual(
      ["general assembly", "security council", "economic and social council", "human rights council"].map((name) =>
        resolutionSeries.get(`Entity:${name}`),
      ),
      ["A/RES", "S/RES", "E/RES", "A/HRC/RES"],
    );
  });
  it("finds what is called exactly so", () => {
    assert.deepEqual(
      knownNames("Economic and Social Council").map((thing) => thing.key),
      ["Entity:economic and social council"],
    );
    assert.deepEqual(knownNames("Economic and Social Council of Somewhere"), []);
  });
  it("has the names of the United Nations system", function () {
    const file = `${shared}/un-entities.json`;
    if (!existsSync(file)) return this.skip();
    const entities: readonly { readonly entity_long: string; readonly subcategory: string | null }[] = JSON.parse(
      readFileSync(file, "utf8"),
    );
    const lacking = entities
      .map((entity) => entity.entity_long.replace("Labor", "Labour"))
      .filter((name) => !known.has(fold(name)) && !known.has(fold(name.replace(/^United Nations /, ""))));
    assert.deepEqual(lacking, [
      "Disarmament and International Security",
      "Special Political and Decolonization",
      "Legal",
      "Social, Humanitarian & Cultural Issues",
    ]);
  });
});

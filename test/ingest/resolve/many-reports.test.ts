import assert from "node:assert/strict";
import { recognise } from "../../../ingest/recognise";
import type { Document } from "../../../ingest/structure/document";
import { reportOf } from "../recognise/report";

/** What reports name when read one after another, by key, with the reports that name it. */
function readTogether(reports: readonly Document[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const report of reports)
    for (const key of recognise(report).things.keys()) named.set(key, (named.get(key) ?? new Set()).add(report.symbol));
  return named;
}

const called = (symbol: string, ...paragraphs: string[]): Document => ({ ...reportOf(paragraphs), symbol });

describe("names in several reports read together", () => {
  const named = readTogether([
    called(
      "A/99/101",
      "The Ministry of Justice of Fiji met. In Peru, the Ministry of Justice agreed. UNICEF helped.",
      "The Working Group on Nets met. The Working Group agreed. The Harbour Club sang.",
    ),
    called(
      "A/99/102",
      "In Chad, the Ministry of Justice and the National Council for Wells agreed. The Central Bank of Chad paid.",
      "The United Nations Children’s Fund helped. The Working Group on Nets met. The Harbour Club sang.",
    ),
    called(
      "A/99/103",
      "The Central Bank of Peru paid. The National Council for Wells of Fiji met.",
      "The Ministry of Justice met.",
    ),
  ]);
  const keys = (form: RegExp): string[] => [...named.keys()].filter((key) => form.test(key)).sort();

  it("ministries of two States share no node, nor one whose State nothing tells", () =>
    assert.deepEqual(keys(/ministry/), [
      "Entity:ministry of justice@A/99/103",
      "Entity:ministry of justice@FJI",
      "Entity:ministry of justice@PER",
      "Entity:ministry of justice@TCD",
    ]));
  it("banks and councils of two States share none", () =>
    assert.deepEqual(keys(/bank|wells/), [
      "Entity:central bank@PER",
      "Entity:central bank@TCD",
      "Entity:national council for wells@FJI",
      "Entity:national council for wells@TCD",
    ]));
  it("names of the vocabulary are one in all of them", () =>
    assert.deepEqual([...(named.get("Entity:united nations children s fund") ?? [])], ["A/99/101", "A/99/102"]));
  it("other names are each report’s own, and a bare form is none", () =>
    assert.deepEqual(keys(/working group|club/), [
      "Entity:harbour club@A/99/101",
      "Entity:harbour club@A/99/102",
      "Rapporteur:working group on nets@A/99/101",
      "Rapporteur:working group on nets@A/99/102",
    ]));
});

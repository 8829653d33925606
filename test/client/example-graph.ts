import type { GraphAnswer, Link, NodeSummary, Sheet } from "../../client/api/types";

const regions = ["Africa", "Americas", "Asia", "Europe", "Oceania"] as const;
const sorts = ["organ", "treaty-body", "un", "regional"] as const;
const at = { x: 0, y: 0 };

export interface ExampleSize {
  readonly states: number;
  readonly bodies: number;
  readonly mandates: number;
  readonly paragraphs: number;
  readonly measuresEach: number;
  readonly targets: readonly string[];
}
export const usual: ExampleSize = {
  states: 40,
  bodies: 12,
  mandates: 4,
  paragraphs: 24,
  measuresEach: 3,
  targets: ["3.4", "4.4", "5.1", "5.2", "5.c", "8.7", "10.7", "16.2", "16.3", "16.10", "17.18"],
};

const link = (
  kind: Link["kind"],
  source: string,
  target: string,
  basis?: "stated" | "inferred",
  score?: number,
): Link => ({
  source,
  kind,
  target,
  count: 1,
  key: `${kind}:${source}>${target}@X/1${basis ? `.${basis}` : ""}`,
  ...(basis ? { basis } : {}),
  ...(score === undefined ? {} : { score }),
});

/** A graph as the server answers it, of any size: invented States, bodies and measures in numbered paragraphs. */
export function exampleGraph(size: ExampleSize = usual): GraphAnswer & { sheets: [Sheet] } {
  const states = Array.from({ length: size.states }, (_, n): NodeSummary => {
    const name = n % 9 === 0 ? `The Long-Named Republic of Land ${n}` : `Land ${n}`;
    return {
      ...at,
      key: `State:L${n}`,
      kind: "State",
      label: name,
      name,
      region: regions[n % regions.length] ?? "Asia",
    };
  });
  const bodies = Array.from({ length: size.bodies }, (_, n): NodeSummary => {
    const entityKind = sorts[n % sorts.length] ?? "other";
    return { ...at, key: `Entity:body ${n}`, kind: "Entity", label: `Body ${n}`, name: `Body ${n}`, entityKind };
  });
  const mandates = Array.from({ length: size.mandates }, (_, n): NodeSummary => {
    const name = `Special Rapporteur on matter ${n}`;
    return { ...at, key: `Rapporteur:${n}`, kind: "Rapporteur", label: name, name };
  });
  const targets = size.targets.map(
    (code): NodeSummary => ({
      ...at,
      key: `Target:${code}`,
      kind: "Target",
      label: code,
      code,
      title: `Aim of ${code}`,
    }),
  );
  const codes = [...new Set([...size.targets.map((code) => code.split(".")[0] ?? ""), "14"])];
  const goals = codes.map(
    (code): NodeSummary => ({
      ...at,
      key: `Goal:${code}`,
      kind: "Goal",
      label: code,
      code,
      title: `Goal ${code}`,
      mentions: 1,
    }),
  );
  const actors = [...states, ...bodies, ...mandates];
  const measures: NodeSummary[] = [];
  const links: Link[] = [];
  let order = 0;
  for (let paragraph = 1; paragraph <= size.paragraphs; paragraph += 1) {
    for (let n = 0; n < 1 + ((paragraph * 7) % size.measuresEach); n += 1) {
      order += 1;
      const key = `Measure:X/1#${paragraph}@${n * 90}`;
      const text = `measure ${n} of paragraph ${paragraph} ${"and so on ".repeat((paragraph + n) % 5)}`.trim();
      const measureKind = order % 3 === 0 ? "law" : "training";
      measures.push({
        ...at,
        key,
        kind: "Measure",
        label: text,
        text,
        paragraph: String(paragraph),
        order,
        measureKind,
      });
      for (let who = 0; who < 2; who += 1) {
        const actor = actors[(order * 2 + who) % actors.length];
        if (actor) links.push(link("REPORTED_BY", key, actor.key));
      }
      const aim = targets[order % targets.length];
      const other = goals[order % goals.length];
      if (aim) links.push(link("ADDRESSES", key, aim.key, "inferred", ((order * 13) % 100) / 100));
      if (other && order % 4 === 0 && other.code !== "14") links.push(link("ADDRESSES", key, other.key, "stated", 1));
    }
  }
  const half = Math.ceil(size.paragraphs / 2);
  const section = (number: string, title: string, order: number, parent?: string) => ({
    key: `Section:X/1#${number}`,
    number,
    title,
    order,
    ...(parent === undefined ? {} : { parent }),
  });
  const sheet: Sheet = {
    key: "Report:X/1",
    symbol: "X/1",
    title: "A report of no one on nothing in particular",
    body: "General Assembly",
    specimen: true,
    sections: [
      section("I", "Beginning", 0),
      section("II", "The rest of it, at some length", half),
      section("II.A", "A part of the rest", half, "Section:X/1#II"),
    ],
    paragraphs: Array.from({ length: size.paragraphs }, (_, n) => ({
      key: `Paragraph:X/1#${n + 1}`,
      number: String(n + 1),
      order: n + 1,
      length: 400,
      section: n < half ? "Section:X/1#I" : "Section:X/1#II.A",
    })),
  };
  const nodes = [...actors, ...measures, ...targets, ...goals];
  return { nodes, links, sheets: [sheet], total: { nodes: nodes.length, links: links.length }, cut: false };
}

/** A width that grows with the letters, as a font's does; bold a little more. */
export const widthOf = (text: string, style: string): number =>
  text.length * (/Major|title|column/.test(style) ? 6.2 : 5.8);

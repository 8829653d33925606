import type { NodeKind } from "../../cypher/schema/kinds";

/** What a query is given: a thing of a kind, picked by name, of which the query takes one property. */
export interface ExampleParameter {
  readonly kind: NodeKind;
  readonly property: string;
  /** Taken where the graph holds it; else the first of the kind. */
  readonly first: string;
}

export interface Example {
  readonly question: string;
  readonly query: string;
}

export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

/** Parameters that have a picker, by name, in the examples and in whatever a person writes. */
export const pickers: Readonly<Record<string, ExampleParameter>> = {
  target: { kind: "Target", property: "code", first: "5.2" },
  goal: { kind: "Goal", property: "code", first: "5" },
  state: { kind: "State", property: "name", first: "Denmark" },
  entity: { kind: "Entity", property: "name", first: "General Assembly" },
  report: { kind: "Report", property: "symbol", first: "A/73/263" },
};

/** Questions worth asking, in plain words, each with its query, which runs on both stores. */
export const exampleGroups: readonly ExampleGroup[] = [
  {
    title: "Who does what",
    examples: [
      {
        question: "Which States reported a measure on a target?",
        query: `MATCH (s:Ibid:State)<-[r:REPORTED_BY]-(m:Ibid:Measure)-[a:ADDRESSES]->(t:Ibid:Target {code: $target})
RETURN s AS state, m AS measure, a AS link, t AS target, r AS reported
ORDER BY measure.key, state.key, link.key, reported.key LIMIT 200`,
      },
      {
        question: "What did one State report, sentence by sentence?",
        query: `MATCH (m:Ibid:Measure)-[r:REPORTED_BY]->(s:Ibid:State {name: $state})
RETURN m.paragraph AS paragraph, m AS measure, r AS reported, s AS state
ORDER BY measure.order, measure.key, reported.key LIMIT 200`,
      },
      {
        question: "Which bodies act together on one measure?",
        query: `MATCH (a:Ibid:Entity)<-[r:REPORTED_BY]-(m:Ibid:Measure)-[q:REPORTED_BY]->(b:Ibid:Entity)
WHERE a.key < b.key
RETURN a AS one, b AS other, m AS measure, r AS first, q AS second
ORDER BY measure.key, one.key, other.key, first.key, second.key LIMIT 200`,
      },
    ],
  },
  {
    title: "Targets",
    examples: [
      {
        question: "Which targets are named, but addressed by no measure?",
        query: `MATCH (t:Ibid:Target)
WHERE NOT EXISTS { MATCH (t)<-[:ADDRESSES]-(m:Ibid:Measure) }
RETURN t AS target
ORDER BY target.key LIMIT 200`,
      },
      {
        question: "What does the report itself tie to a Goal or target?",
        query: `MATCH (m:Ibid)-[a:ADDRESSES {basis: 'stated'}]->(g:Ibid)
WHERE g:Goal OR g:Target
RETURN m AS source, a AS link, g AS addressed
ORDER BY source.key, addressed.key, link.key LIMIT 200`,
      },
      {
        question: "Which targets come together most often?",
        query: `MATCH (a:Ibid:Target)<-[:ADDRESSES]-(m:Ibid:Measure)-[:ADDRESSES]->(b:Ibid:Target)
WHERE a.key < b.key
WITH a AS one, b AS other, count(DISTINCT m) AS measures
RETURN one AS one, other AS other, measures AS measures
ORDER BY measures DESC, one.key, other.key LIMIT 40`,
      },
    ],
  },
  {
    title: "Sources",
    examples: [
      {
        question: "Which resolutions is the report pursuant to?",
        query: `MATCH (d:Ibid:Report)-[p:PURSUANT_TO]->(r:Ibid:Resolution)
RETURN d AS report, p AS pursuant, r AS resolution
ORDER BY report.key, resolution.key, pursuant.key LIMIT 200`,
      },
      {
        question: "What is recommended, and to whom?",
        query: `MATCH (r:Ibid:Recommendation)-[d:DIRECTED_TO]->(w:Ibid)
WHERE w:State OR w:Entity
RETURN r AS recommendation, d AS directed, w AS addressee
ORDER BY recommendation.key, addressee.key, directed.key LIMIT 200`,
      },
      {
        question: "Which sources are cited more than once?",
        query: `MATCH (f:Ibid:Footnote)-[:CITES]->(s:Ibid:Source)
WITH s AS source, count(f) AS citations
WHERE citations > 1
RETURN source AS source, citations AS citations
ORDER BY citations DESC, source.key LIMIT 40`,
      },
    ],
  },
  {
    title: "Quality",
    examples: [
      {
        question: "Which links rest on one word?",
        query: `MATCH (m:Ibid:Measure)-[a:ADDRESSES {basis: 'inferred'}]->(t:Ibid:Target)
WHERE NOT a.reason CONTAINS ' '
RETURN a.reason AS word, m AS measure, a AS link, t AS target
ORDER BY word, link.key LIMIT 100`,
      },
      {
        question: "Which claims carried their actor over from an earlier sentence?",
        query: `MATCH (m:Ibid:Measure)-[r:REPORTED_BY]->(w:Ibid)
WHERE r.rule STARTS WITH 'inherited' OR r.rule STARTS WITH 'anaphora'
RETURN m AS measure, r AS reported, w AS actor, r.rule AS rule
ORDER BY reported.key LIMIT 100`,
      },
      {
        question: "Where is a score under 0.5?",
        query: `MATCH (m:Ibid:Measure)-[a:ADDRESSES]->(t:Ibid:Target)
WHERE a.score < 0.5
RETURN a.score AS score, m AS measure, a AS link, t AS target
ORDER BY score, link.key LIMIT 100`,
      },
    ],
  },
];

/** The text that stands in the editor for an example: its question as a comment, then its query. */
export const exampleText = (example: Example): string => `// ${example.question}\n${example.query}`;

import { nodeKey } from "../../cypher/schema/keys";
import type { Claims, Evidence } from "../extract/claim";
import type { Link } from "../link/link";
import type { Recognised } from "../recognise/mention";
import { type Document, footnotePlace } from "../structure/document";
import { byCodeUnit, type GraphDraft } from "./graph-draft";
import { blockKey } from "./report-parts";

const evidenceFields = (e: Evidence) => ({
  paragraph: e.paragraph,
  evidence: e.evidence,
  start: e.start,
  end: e.end,
  rule: e.rule,
  confidence: round(e.confidence),
});
const at = (e: Evidence) => ({ place: e.paragraph, start: e.start });

/** Two digits are all that a confidence or a score can mean. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** Measures, recommendations and statistics with the paragraph that describes them and who is behind them. */
export function addClaims(draft: GraphDraft, document: Document, claims: Claims): void {
  const all = [...claims.measures, ...claims.recommendations, ...claims.statistics];
  const place = readingOrder(document, all);
  const describe = (claim: (typeof all)[number]): void =>
    draft.edge(
      "DESCRIBES",
      blockKey(draft.symbol, claim.paragraph),
      claim.key,
      { start: claim.start, end: claim.end },
      { place: claim.paragraph, start: claim.start },
    );
  for (const m of claims.measures) {
    draft.node(m.key, "Measure", m.text, {
      text: m.text,
      paragraph: m.paragraph,
      evidence: m.evidence,
      measureKind: m.measureKind,
      order: place.get(m.key),
    });
    describe(m);
    for (const a of m.actors) draft.edge("REPORTED_BY", m.key, a.thing, evidenceFields(a.evidence), at(a.evidence));
  }
  for (const r of claims.recommendations) {
    draft.node(r.key, "Recommendation", r.text, {
      text: r.text,
      paragraph: r.paragraph,
      evidence: r.evidence,
      order: place.get(r.key),
    });
    describe(r);
    for (const a of r.addressees) draft.edge("DIRECTED_TO", r.key, a.thing, evidenceFields(a.evidence), at(a.evidence));
  }
  for (const s of claims.statistics) {
    draft.node(s.key, "Statistic", s.text, {
      text: s.text,
      value: s.value,
      unit: s.unit,
      paragraph: s.paragraph,
      evidence: s.evidence,
      order: place.get(s.key),
    });
    describe(s);
  }
  for (const s of claims.statements) draft.edge(s.kind, s.source, s.target, evidenceFields(s.evidence), at(s.evidence));
}

export function addLinks(draft: GraphDraft, links: readonly Link[]): void {
  for (const link of links) {
    draft.edge(
      "ADDRESSES",
      link.source,
      link.target,
      { ...evidenceFields(link.evidence), basis: link.basis, score: round(link.score), reason: link.reason },
      { ...at(link.evidence), basis: link.basis },
    );
  }
}

/** Every occurrence of a name, and what notes cite. */
export function addMentions(draft: GraphDraft, document: Document, recognised: Recognised): void {
  const places = new Set([...document.paragraphs.map((p) => p.number), ...document.footnotes.map(footnotePlace)]);
  for (const m of recognised.mentions) {
    if (!places.has(m.place))
      throw new Error(`A mention of ${m.thing} stands at ${m.place}, which ${draft.symbol} does not have.`);
    const { start, end, surface, rule, factor } = m;
    const fields = { start, end, surface, rule, confidence: round(m.confidence), factor };
    draft.edge("MENTIONS", blockKey(draft.symbol, m.place), m.thing, fields, { place: m.place, start });
  }
  for (const c of recognised.citations) draft.edge("CITES", blockKey(draft.symbol, c.place), c.thing);
}

/** All shared things that an edge of the report reaches. */
export function reachedThings(draft: GraphDraft): Set<string> {
  const reached = new Set<string>();
  for (const edge of draft.edges.values()) {
    for (const end of [edge.source, edge.target]) if (!draft.nodes.has(end)) reached.add(end);
  }
  reached.delete(nodeKey("Report", draft.symbol));
  return reached;
}

/** Claims count through the report in the order in which they are read. */
function readingOrder(document: Document, all: readonly { key: string; paragraph: string; start: number }[]) {
  const blocks = new Map<string, number>(document.paragraphs.map((p) => [p.number, p.order]));
  for (const note of document.footnotes) blocks.set(footnotePlace(note), note.order);
  const at = (claim: { paragraph: string }): number => blocks.get(claim.paragraph) ?? 0;
  const sorted = [...all].sort((a, b) => at(a) - at(b) || a.start - b.start || byCodeUnit(a.key, b.key));
  return new Map(sorted.map((claim, index) => [claim.key, index + 1]));
}

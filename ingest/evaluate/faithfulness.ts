import { type GraphView, namesOf, placeOf, textOf, type ViewEdge, type ViewNode } from "./graph-view";
import { foldName, overlap, sentenceEnds, wordsOf } from "./words";

/** Whether the claims of a graph are borne out by the text that they point to. No gold is needed. */
export interface Faithfulness {
  /** The lower of the two shares below, 0..1. */
  readonly share: number;
  /** Of MENTIONS and DESCRIBES, which point into the text that they start from. */
  readonly ofPointers: number;
  /** Of the edges that carry evidence. */
  readonly ofClaims: number;
  readonly faults: readonly { readonly key: string; readonly fault: string }[];
}

const pointers = ["MENTIONS", "DESCRIBES"] as const;
const evidenced = [
  "REPORTED_BY",
  "ADDRESSES",
  "ADOPTED_BY",
  "PURSUANT_TO",
  "FOLLOWS",
  "SUBMITTED_TO",
  "DIRECTED_TO",
] as const;
const fields = ["report", "paragraph", "evidence", "start", "end", "rule", "confidence"];
const needed: Readonly<Record<string, readonly string[]>> = {
  MENTIONS: ["start", "end", "rule", "surface"],
  DESCRIBES: ["start", "end"],
  ADDRESSES: [...fields, "basis", "score", "reason"],
};

export function faithfulness(view: GraphView): Faithfulness {
  const check = new Check(view);
  const describes = new Set(view.edgesOf("DESCRIBES").map((edge) => edge.target));
  const undescribed = view.ofKind("Measure", "Recommendation", "Statistic").filter((node) => !describes.has(node));
  const faultsOf = (kinds: readonly (typeof pointers | typeof evidenced)[number][]) =>
    view.edgesOf(...kinds).map((edge) => ({ key: edge.key, fault: check.faultOf(edge) }));
  const pointed = [
    ...faultsOf(pointers),
    ...undescribed.map(({ key }) => ({ key, fault: "no paragraph describes it" })),
  ];
  const claimed = faultsOf(evidenced);
  const share = (list: typeof pointed): number =>
    list.length > 0 ? list.filter((x) => x.fault === "").length / list.length : 1;
  const [ofPointers, ofClaims] = [share(pointed), share(claimed)];
  return {
    share: pointed.length + claimed.length > 0 ? Math.min(ofPointers, ofClaims) : 0,
    ofPointers,
    ofClaims,
    faults: [...pointed, ...claimed].filter((x) => x.fault !== ""),
  };
}

/** An actor that was carried over from an earlier sentence, or a short form that was resolved. */
const carried = (edge: ViewEdge): boolean => /^(anaphora|inherited)/.test(textOf(edge.properties.rule));
const phrase = (text: string): string => ` ${foldName(text).replace(/'s?/g, "")} `;
const tokensOf = (text: string): string[] =>
  foldName(text)
    .split(" ")
    .flatMap((word) => [word, word.replace(/'?s$/, "")])
    .filter((word) => word !== "");

/** Whether a sentence has a name of the thing as a phrase; a long name also in pieces. */
const says = (sentence: string, node: ViewNode): boolean =>
  namesOf(node)
    .map(phrase)
    .some(
      (name) =>
        name.trim() !== "" &&
        (phrase(sentence).includes(name) || (wordsOf(name).length >= 5 && overlap(name, sentence).recall === 1)),
    );

/** Whether some words share a word or a figure with a name of the thing. */
function hints(surface: string, node: ViewNode): boolean {
  const { symbol, code, title } = node.properties;
  const known = new Set([...namesOf(node), textOf(symbol), textOf(code), textOf(title)].flatMap(tokensOf));
  return tokensOf(surface).some(
    (word) => known.has(word) || (word.length >= 5 && [...known].some((k) => k.slice(0, 5) === word.slice(0, 5))),
  );
}

class Check {
  private readonly places: ReadonlyMap<string, ViewNode>;
  private readonly mentions = new Map<ViewNode, ViewEdge[]>();

  constructor(view: GraphView) {
    this.places = new Map(view.ofKind("Paragraph", "Footnote").map((node) => [placeOf(node), node]));
    for (const edge of view.edgesOf("MENTIONS")) {
      const list = this.mentions.get(edge.source);
      if (list) list.push(edge);
      else this.mentions.set(edge.source, [edge]);
    }
  }

  /** What is wrong with a claim, in words; empty where nothing is. */
  faultOf(edge: ViewEdge): string {
    const { kind, source, target, properties } = edge;
    const lacking = (needed[kind] ?? fields).filter((name) => [undefined, null, ""].includes(properties[name] as null));
    if (lacking.length > 0) return `no ${lacking.join(", ")}`;
    const isPointer = kind === "MENTIONS" || kind === "DESCRIBES";
    const from = isPointer ? source : this.places.get(textOf(properties.paragraph));
    if (!from) return `no paragraph ${properties.paragraph}`;
    const [start, end] = [Number(properties.start), Number(properties.end)];
    const text = textOf(from.properties.text);
    const piece = start >= 0 ? text.slice(start, end) : "";
    if (piece.trim() === "") return `offsets ${start}..${end} hold nothing`;
    if (kind === "MENTIONS") return mentionFault(edge, piece);
    const evidence = textOf(kind === "DESCRIBES" ? target.properties.evidence : properties.evidence);
    return this.placeFault(edge, from, evidence, start, end) || this.wordsFault(edge, from, evidence, piece);
  }

  /** The evidence stands in the text as whole sentences, and the offsets lie in it. */
  private placeFault(edge: ViewEdge, from: ViewNode, evidence: string, start: number, end: number): string {
    if (evidence === "") return "the thing described has no evidence";
    const text = textOf(from.properties.text);
    let at = text.indexOf(evidence);
    if (at < 0) return "the evidence is not in the text";
    while (at >= 0 && !(at <= start && end <= at + evidence.length)) at = text.indexOf(evidence, at + 1);
    if (at < 0) return "the offsets lie outside the evidence";
    const own = edge.kind === "DESCRIBES" || edge.source.kind === "Measure" || edge.source.kind === "Recommendation";
    const most = own ? 2 : 3;
    const front = placeOf(from) === "0"; // there a printed line counts as a sentence
    if (!front) {
      const before = text.slice(0, at).trimEnd();
      if (at > 0 && !/[.!?:;…]["”’')\]]*$|\)$|[•▪–—]$/.test(before)) return "the evidence begins within a sentence";
      const last = at + evidence.length >= text.length;
      if (!last && !/[.!?:;…]["”’')\]]*$/.test(evidence.trimEnd())) return "the evidence ends within a sentence";
    }
    const sentences = sentenceEnds(evidence).length + 1;
    return sentences > most ? `the evidence is ${sentences} sentences long` : "";
  }

  private wordsFault(edge: ViewEdge, from: ViewNode, evidence: string, piece: string): string {
    const { kind, source, target, properties } = edge;
    if (kind === "DESCRIBES") {
      if (textOf(target.properties.paragraph) !== placeOf(source))
        return `the thing is of paragraph ${target.properties.paragraph}`;
      return isTold(textOf(target.properties.text), piece, evidence) ? "" : "the text is not what stands there";
    }
    const own = source.kind === "Measure" || source.kind === "Recommendation";
    const stated = kind === "ADDRESSES" && properties.basis === "stated";
    if (own && !stated && textOf(properties.paragraph) !== textOf(source.properties.paragraph)) {
      return `the source is of paragraph ${source.properties.paragraph}`;
    }
    if (kind === "ADDRESSES") return addressFault(edge, evidence);
    return kind === "REPORTED_BY" && source.kind === "Measure" ? this.actorFault(edge, from, evidence, piece) : "";
  }

  private actorFault(edge: ViewEdge, from: ViewNode, evidence: string, piece: string): string {
    const { source, target } = edge;
    if (evidence !== source.properties.evidence) return "the evidence is not the measure's own sentence";
    if (carried(edge)) return this.isNamedBefore(from, evidence, target) ? "" : "nothing up to here names the actor";
    if (!says(evidence, target)) return "the evidence does not name the actor";
    return hints(piece, target) ? "" : "the offsets hold another name";
  }

  private isNamedBefore(here: ViewNode, evidence: string, actor: ViewNode): boolean {
    const text = textOf(here.properties.text);
    const upTo = text.indexOf(evidence) + evidence.length;
    const before = this.places.get(placeOf(here).replace(/\d+$/, (digits) => String(Number(digits) - 1)));
    const mentioned = (block: ViewNode | undefined, end: number): boolean =>
      block !== undefined &&
      (this.mentions.get(block) ?? []).some((m) => m.target === actor && Number(m.properties.start) < end);
    return says(text.slice(0, upTo), actor) || mentioned(here, upTo) || mentioned(before, Number.POSITIVE_INFINITY);
  }
}

function mentionFault(edge: ViewEdge, piece: string): string {
  if (piece !== edge.properties.surface) return "the text has other words than the surface";
  return carried(edge) || edge.target.kind === "Report" || hints(piece, edge.target)
    ? ""
    : "the words name something else";
}

function addressFault({ properties, target }: ViewEdge, evidence: string): string {
  const { basis, score } = properties;
  if (basis !== "stated" && basis !== "inferred") return `basis "${basis}"`;
  if (typeof score !== "number" || score < 0 || score > 1) return `score ${score}`;
  const code = textOf(target.properties.code).replace(".", "\\.");
  const number = new RegExp(`(?<![\\d.])${code}(?!\\d|\\.\\d|\\.[a-d]\\b)`, "i");
  return basis === "inferred" || number.test(evidence) ? "" : "stated, but the evidence does not have its number";
}

/** The text of a thing is made of its sentence's words, and the offsets hold a part of it. */
function isTold(text: string, piece: string, evidence: string): boolean {
  const inPiece = overlap(text, piece);
  return overlap(text, evidence).recall >= 0.5 && (inPiece.recall >= 0.3 || inPiece.precision >= 0.5);
}

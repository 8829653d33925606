import type { Mention, Recognised } from "../recognise/mention";
import type { Document, Span } from "../structure/document";
import type { Keyword } from "./keywords/keyword";
import type { Link } from "./link";
import { Reading, type Readings } from "./reading";
import { blocksByPlace, type LinkSource, sentenceOf } from "./sources";

/** A Goal or target where the report names it, in its sentence. */
interface Naming {
  readonly mention: Mention;
  readonly sentence: Span;
  readonly text: string;
  /** What the Goal is named for; without words where the report ties nothing to it. */
  readonly factor: Said;
}

/** What a factor or a clause says: its words, and the keywords of targets among them. */
interface Said {
  readonly words: ReadonlySet<string>;
  readonly keywords: ReadonlySet<Keyword>;
}

/** Links that the report states: it names a Goal or target in the clause itself, or for the very thing that is told. */
export function statedLinks(
  document: Document,
  recognised: Recognised,
  sources: readonly LinkSource[],
  readings: Readings,
): Link[] {
  const namings = new Namings(namingsOf(document, recognised));
  return sources.flatMap((source) => {
    const links = new Map<string, Link>();
    const own = saidIn(readings.of(source.place, source.text), source.own);
    for (const naming of namings.near(source.place, own)) {
      const how = tie(source, own, naming);
      if (how === undefined) continue;
      const known = links.get(naming.mention.thing);
      if (known === undefined || known.score < how.score) links.set(naming.mention.thing, linkOf(source, naming, how));
    }
    return [...links.values()];
  });
}

function namingsOf(document: Document, recognised: Recognised): Naming[] {
  const blocks = blocksByPlace(document);
  return recognised.mentions.flatMap((mention) => {
    const kind = recognised.things.get(mention.thing)?.kind;
    const block = blocks.get(mention.place);
    // of a range ("Goals 1 to 6") each Goal but the first and the last is not written
    if (!(kind === "Goal" || kind === "Target") || block === undefined || /range/.test(mention.rule)) return [];
    const code = mention.thing.slice(mention.thing.indexOf(":") + 1);
    const sentence = sentenceOf(block, mention);
    if (sentence === undefined || !mention.surface.toLowerCase().includes(code.toLowerCase())) return [];
    return [{ mention, sentence, text: block.text, factor: factorOf(mention.factor ?? "") }];
  });
}

/** Namings by what can tie them to a claim, so that a claim is held against those alone. */
class Namings {
  private readonly byPlace = new Map<string, number[]>();
  private readonly byWord = new Map<string, number[]>();
  private readonly byKeyword = new Map<Keyword, number[]>();

  constructor(private readonly all: readonly Naming[]) {
    const seen = new Set<string>();
    all.forEach(({ mention, factor }, at) => {
      put(this.byPlace, mention.place, at);
      const said = `${mention.thing} ${mention.factor}`;
      // elsewhere the same factor of the same Goal ties no better a second time
      if (seen.has(said)) return;
      seen.add(said);
      const [first] = factor.words;
      if (first !== undefined) put(this.byWord, first, at);
      for (const keyword of factor.keywords) put(this.byKeyword, keyword, at);
    });
  }

  /** Those of the place, and those whose factor has a word or a keyword of the claim, in the order of the report. */
  near(place: string, { words, keywords }: Said): Naming[] {
    const found = new Set(this.byPlace.get(place));
    for (const word of words) for (const at of this.byWord.get(word) ?? []) found.add(at);
    for (const keyword of keywords) for (const at of this.byKeyword.get(keyword) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).flatMap((at) => this.all[at] ?? []);
  }
}

function put<Key>(index: Map<Key, number[]>, key: Key, at: number): void {
  const list = index.get(key);
  if (list) list.push(at);
  else index.set(key, [at]);
}

interface Tie {
  readonly rule: string;
  readonly score: number;
}

function tie(source: LinkSource, own: Said, { mention, sentence, factor }: Naming): Tie | undefined {
  const here =
    source.place === mention.place && source.evidence.start <= sentence.start && sentence.end <= source.evidence.end;
  if (here && source.own.start <= mention.start && mention.end <= source.own.end)
    return { rule: "goal-in-clause", score: 0.95 };
  if (factor.words.size === 0) return undefined;
  if ([...factor.words].every((word) => own.words.has(word)))
    return here ? { rule: "goal-in-sentence", score: 0.9 } : { rule: "goal-for-factor", score: 0.8 };
  const code = mention.thing.slice(mention.thing.indexOf(":") + 1);
  const shared = [...factor.keywords].some((keyword) => own.keywords.has(keyword) && speaksFor(keyword, code));
  return shared ? { rule: "goal-for-shared-phrase", score: 0.7 } : undefined;
}

/** A phrase of a target ties the target and its Goal; a single word stands in too many places. */
const speaksFor = ({ parts, owners }: Keyword, code: string): boolean =>
  parts.flat().length > 1 && owners.some((owner) => owner === code || owner.startsWith(`${code}.`));

const empty = new Set(
  "a an and are as at by for from in into is of on or that the their to with its it this these those all".split(" "),
);
const saidIn = (reading: Reading, span: Span): Said => ({
  words: new Set(reading.wordsIn(span).flatMap(({ form }) => (empty.has(form) ? [] : [form]))),
  keywords: new Set(reading.foundIn(span).map(({ keyword }) => keyword)),
});
const factorOf = (factor: string): Said => saidIn(new Reading(factor), { start: 0, end: factor.length });

function linkOf(source: LinkSource, naming: Naming, how: Tie): Link {
  const { mention, sentence, text } = naming;
  return {
    source: source.key,
    target: mention.thing,
    basis: "stated",
    score: how.score,
    reason: mention.factor ?? mention.surface,
    evidence: {
      paragraph: mention.place,
      evidence: text.slice(sentence.start, sentence.end),
      start: mention.start,
      end: mention.end,
      rule: how.rule,
      confidence: how.score * mention.confidence,
    },
  };
}

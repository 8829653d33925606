import type { Mention, Recognised } from "../recognise/mention";
import type { Document, Span } from "../structure/document";
import { wordsOf } from "./keywords/words";
import type { Link } from "./link";
import { blocksByPlace, type LinkSource, sentenceOf } from "./sources";

/** A Goal or target where the report names it, in its sentence. */
interface Naming {
  readonly mention: Mention;
  readonly sentence: Span;
  readonly text: string;
  /** The forms of the words that tell what the Goal is named for; none where the report ties nothing. */
  readonly factor: ReadonlySet<string>;
}

/** Links that the report states: it names a Goal or target in the clause itself, or for the very thing that is told. */
export function statedLinks(document: Document, recognised: Recognised, sources: readonly LinkSource[]): Link[] {
  const namings = namingsOf(document, recognised);
  return sources.flatMap((source) => {
    const links = new Map<string, Link>();
    for (const naming of namings) {
      const how = tie(source, naming);
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
    return [{ mention, sentence, text: block.text, factor: contentOf(mention.factor ?? "") }];
  });
}

interface Tie {
  readonly rule: string;
  readonly score: number;
}

function tie(source: LinkSource, naming: Naming): Tie | undefined {
  const { mention, sentence } = naming;
  const here =
    source.place === mention.place && source.evidence.start <= sentence.start && sentence.end <= source.evidence.end;
  if (here && source.own.start <= mention.start && mention.end <= source.own.end)
    return { rule: "goal-in-clause", score: 0.95 };
  if (naming.factor.size === 0) return undefined;
  const own = contentOf(source.text.slice(source.own.start, source.own.end));
  const shared = [...naming.factor].filter((word) => own.has(word)).length;
  if (shared < naming.factor.size) return undefined;
  return here ? { rule: "goal-in-sentence", score: 0.9 } : { rule: "goal-for-factor", score: 0.8 };
}

const empty = new Set(
  "a an and are as at by for from in into is of on or that the their to with its it this these those all".split(" "),
);
const contentOf = (text: string): Set<string> =>
  new Set(wordsOf(text).flatMap(({ form }) => (empty.has(form) ? [] : [form])));

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

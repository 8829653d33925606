import type { Span } from "../../structure/document";
import type { Statement } from "../claim";
import { isActor, type NamedHere, type Places } from "../places";

const work = `(?:reports?|notes?|briefs?|policy briefs?|stud(?:y|ies)|reviews?|letters?|papers?|guidelines?|updates?|comments?|observations|recommendations?|views|submissions?)`;
/** "’s report on tides", where what follows is the bracket with the symbol. */
const possessive = new RegExp(String.raw`^['’]s? [^,;]{0,60}\b${work}\b[^;)]{0,160}$`, "i");
/** "the JIU report of 2023". */
const namedWork = new RegExp(String.raw`^ (?:\d{4} )?${work}\b[^;)]{0,120}$`, "i");
/** "the 2016 report by the". */
const workBy = new RegExp(
  String.raw`\b${work}(?: (?:prepared|submitted|issued|published|written|transmitted))? (?:of|by|from) (?:the )?$`,
  "i",
);
const myWork = new RegExp(String.raw`\bmy (?:[^,;()]{0,40} )?${work}\b[^;()]*$`, "i");
const ownWork = new RegExp(String.raw`\b(?:his|her|its|their) [^,;()]*\b${work}\b[^;()]*$`, "i");
/** What an author does with a text; whoever only acts is not the author of the document that tells so. */
const writes =
  /^(?:,[^,;]*,|,)?\s*(?:\p{L}+ly |also |has |have |had |again |further )*(?:highlight|dr[ae]w|examin|stud(?:y|ied)|consider|noted?\b|stress|emphasi|report|present|transmit|submit|prepar|publish|issu|assess|address|discuss|recommend|warn|identif|analy|express|conclud|observ|point|urg|call|outlin|describ|explor|document|found|stat(?:e|ed)\b|underlin|underscor|reiterat|suggest|propos|devot|focus|dedicat|provid\w* (?:an? )?(?:overview|update|information|analysis)|set out|elaborat|review|rais)/iu;
const withPartner = /\bjoint\w*\b[^;]* with (?:the )?$/i;
/** Whoever takes note of a report did not write it. */
const receives = new RegExp(
  String.raw`\b(?:t(?:ook|akes?|aken) note|noted|notes|considered|considers|reviewed|reviews|welcome[sd]?|endorse[sd]?|recall(?:s|ed)|received|approved|adopted|discussed|thank(?:s|ed)|request(?:s|ed)|has before it|was informed)\b[^;]*\b(?:the|an?|that|this|previous|latest|second|third|first) (?:[^,;()]{0,60} )?${work}\b`,
  "i",
);
/** What may stand before the subject of a sentence. */
const openingPhrase =
  /^(?:(?:In|On|At|During|Since|Following|As|For|By|Moreover|Furthermore|Similarly|Likewise|In addition|Additionally|Meanwhile)\b[^;]*?,\s*)?(?:[Tt]he |[Aa] )?$/;

/** Who wrote the documents whose symbols stand in brackets: the subject, the owner, or the one whose work it is called. */
export function authorsOf(places: Places): Statement[] {
  const found = new Map<string, Statement>();
  const self = ownAuthor(places);
  for (const { place, text, sentences } of places.all()) {
    for (const sentence of sentences) {
      const named = places.namedIn(place, sentence);
      for (const { mention, thing } of named) {
        // summary records are nobody's own
        if (thing.kind !== "Document" || /\/SR\.\d/.test(thing.label)) continue;
        const bracket = bracketAround(text, sentence, mention);
        if (bracket === undefined) continue;
        if (myWork.test(text.slice(sentence.start, bracket.start))) {
          // "as indicated in my letter": whoever writes the report wrote that too
          if (self === undefined) continue;
          const evidence = places.evidence(place, sentence, mention, "inherited-own-author", 0.85);
          found.set(`${thing.key} ${self.thing.key}`, {
            kind: "REPORTED_BY",
            source: thing.key,
            target: self.thing.key,
            evidence,
          });
          continue;
        }
        for (const { author, rule, confidence } of authorsBefore(text, sentence, bracket, named)) {
          const key = `${thing.key} ${author.thing.key}`;
          if (found.has(key)) continue;
          const evidence = places.evidence(place, sentence, author.mention, rule, confidence);
          found.set(key, { kind: "REPORTED_BY", source: thing.key, target: author.thing.key, evidence });
        }
      }
    }
  }
  return [...found.values()];
}

/** "(see A/1/2)", "(A/1/2 and A/1/3)": nothing but symbols and the words that join them. */
function bracketAround(text: string, sentence: Span, symbol: Span): Span | undefined {
  const open = text.lastIndexOf("(", symbol.start);
  const close = text.indexOf(")", symbol.end);
  if (open < sentence.start || close < 0 || close >= sentence.end + 1) return undefined;
  const inside = text.slice(open + 1, close).replace(/[A-Z]+[/\d][^\s,;]*/g, "");
  return /^(?:[\s,;]|see|also|and|respectively|paras?\.?|[–-]|\d+)*$/i.test(inside)
    ? { start: open, end: close + 1 }
    : undefined;
}

interface Author {
  readonly author: NamedHere;
  readonly rule: string;
  readonly confidence: number;
}

function authorsBefore(text: string, sentence: Span, bracket: Span, named: readonly NamedHere[]): Author[] {
  const actors = named.filter(isActor);
  const before = actors.filter(({ mention }) => mention.end <= bracket.start);
  const gap = (one: NamedHere): string => text.slice(one.mention.end, bracket.start);
  const lead = text.slice(sentence.start, bracket.start);
  const own = ownWork.test(lead);
  const last = before.at(-1);
  if (last && /^\s*$/.test(gap(last)) && workBy.test(text.slice(sentence.start, last.mention.start)))
    return [{ author: last, rule: ruleFor(last, "author-by"), confidence: 0.95 }];
  const owner = before.findLast((one) => possessive.test(gap(one)) || namedWork.test(gap(one)));
  if (owner) return [{ author: owner, rule: ruleFor(owner, "author-owner"), confidence: 0.95 }];
  const by = own ? undefined : before.findLast((one) => workBy.test(text.slice(sentence.start, one.mention.start)));
  if (by && gap(by).length < 160 && !gap(by).includes(";"))
    return [{ author: by, rule: ruleFor(by, "author-by"), confidence: 0.9 }];
  const next = own
    ? actors.find(({ mention }) => /^, (?:the )?$/.test(text.slice(bracket.end, mention.start)))
    : undefined;
  if (next) return [{ author: next, rule: ruleFor(next, "author-of-own-work"), confidence: 0.95 }];
  return subjects(text, sentence, bracket.start, before, own);
}

function subjects(
  text: string,
  sentence: Span,
  bracketStart: number,
  before: readonly NamedHere[],
  own: boolean,
): Author[] {
  const subject = before.find((one) => openingPhrase.test(text.slice(sentence.start, one.mention.start)));
  if (subject === undefined) return [];
  if (!own && !writes.test(text.slice(subject.mention.end, sentence.end))) return [];
  if (!own && receives.test(text.slice(subject.mention.end, bracketStart))) return [];
  const partners = before.filter(
    (one) => one !== subject && withPartner.test(text.slice(sentence.start, one.mention.start)),
  );
  return [subject, ...partners].map((author) => ({
    author,
    rule: ruleFor(author, "author-subject"),
    confidence: 0.85,
  }));
}

const ruleFor = ({ mention }: NamedHere, rule: string): string =>
  mention.rule.startsWith("anaphora") ? `anaphora-${rule}` : rule;

/** The reports that this one goes on from are by its own author, whom its first page names. */
export function authorOfEarlier(
  earlier: readonly Statement[],
  known: readonly Statement[],
  places: Places,
): Statement[] {
  const author = ownAuthor(places);
  if (author === undefined) return [];
  const authored = new Set(known.map(({ source }) => source));
  return earlier.flatMap(({ target, evidence }) =>
    authored.has(target)
      ? []
      : [
          {
            kind: "REPORTED_BY" as const,
            source: target,
            target: author.thing.key,
            evidence: { ...evidence, rule: "inherited-own-author", confidence: 0.85 },
          },
        ],
  );
}

function ownAuthor(places: Places): NamedHere | undefined {
  const front = places.block("0");
  if (front === undefined) return undefined;
  return places
    .namedIn("0", { start: 0, end: front.text.length })
    .find(
      (one) =>
        isActor(one) &&
        /(?:\b(?:Report|Note|Letter) (?:of|by)|\bfrom) the $/.test(front.text.slice(0, one.mention.start)),
    );
}

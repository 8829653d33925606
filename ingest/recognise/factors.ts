import type { SdgName } from "./goals";
import type { Passage } from "./passage";
import { sentenceAt } from "./passage";

/** Goals that one list names together: "Goals 5, 11 and 16". */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What the report ties to each Goal or target, in its own words: "clean water (Goal 6)", "poverty, addressed in Goal 1",
 * "target 5.2, on ending violence", "Goals 4 (education) and 8 (decent work)".
 */
export function factorsOf(passage: Passage, names: readonly SdgName[]): (string | undefined)[] {
  const factors: (string | undefined)[] = names.map(() => undefined);
  const groups = groupsOf(passage.text, names);
  groups.forEach((group, i) => {
    const own = bracketsAfter(passage.text, names, group);
    const shared = own.some((x) => x !== undefined)
      ? undefined
      : (before(passage, group, groups[i - 1]) ?? after(passage, group, groups[i + 1]));
    for (let k = group.first; k <= group.last; k++) factors[k] = own[k - group.first] ?? shared;
  });
  return factors;
}

function groupsOf(text: string, names: readonly SdgName[]): Group[] {
  const groups: Group[] = [];
  for (const [i, name] of names.entries()) {
    const last = groups.at(-1);
    const listed =
      last &&
      /^(?:\s*\([^()]*\))?(?:,|,? and|,? or|,? to|\s*[–-])?\s*$/.test(
        text.slice(last.end, name.start).replace(/\s+$/, ""),
      );
    const opens = /^(?:[Gg]oal|SDG|[Tt]arget|[Ii]ndicator|Sustainable|Global)/.test(text.slice(name.start));
    if (last && (name.ranged || (listed && !opens)))
      groups[groups.length - 1] = { ...last, last: i, end: Math.max(last.end, name.end) };
    else groups.push({ first: i, last: i, start: name.start, end: name.end });
  }
  return groups;
}

/** A bracket of words, not of figures, symbols or a reference. */
const wordsInside = (bracket: string): string | undefined =>
  /^(?:see|para|ibid|\d|[A-Z]+\/)/i.test(bracket) || !/\p{Ll}{3}/u.test(bracket) || /\b[Gg]oals? \d/.test(bracket)
    ? undefined
    : bracket.trim();

function bracketsAfter(text: string, names: readonly SdgName[], group: Group): (string | undefined)[] {
  return names.slice(group.first, group.last + 1).map((name) => {
    const inside = /^ \(([^()]{3,160})\)/.exec(text.slice(name.end))?.[1];
    return inside === undefined ? undefined : wordsInside(inside);
  });
}

const addressed =
  /,? (?:which (?:is|are|was|were) |as )?(?:addressed|covered|reflected|captured|enshrined|set out|recognized|included|contained) (?:in|by|under) (?:the )?$/;
/** Where the noun phrase before a Goal begins at the latest. */
const opening =
  /[;:.]\s|\b(?:such as|including|for example|namely|in particular|relating to|related to|as a result of|(?:closely |directly )?(?:connected|linked|tied|due|owing) to(?: their| its| the)?|focus(?:es|ed|ing)? on|as well as)[,:]?\s/g;

function before(passage: Passage, group: Group, previous: Group | undefined): string | undefined {
  const { text } = passage;
  const lead = text.slice(0, group.start);
  const bracket = /\($/.test(lead) && /^\)/.test(text.slice(group.end));
  const link = bracket ? / ?\($/.exec(lead) : addressed.exec(lead);
  if (!link) return undefined;
  const sentence = sentenceAt(passage, group.start);
  const from = Math.max(
    sentence.start,
    previous && previous.end > sentence.start ? afterPrevious(text, previous.end) : 0,
  );
  let phrase = text.slice(from, link.index);
  const openings = [...phrase.matchAll(opening)];
  const last = openings.at(-1);
  if (last) phrase = phrase.slice(last.index + last[0].length);
  phrase = phrase.replace(/^(?:[\s,;:]|and |or |but |as well as )+/, "").trim();
  return /\p{L}{3}/u.test(phrase) && phrase.length <= 300 ? phrase : undefined;
}

/** The end of what the Goal before is tied to: its bracket, and the comma or "and" after it. */
const afterPrevious = (text: string, end: number): number =>
  end + (/^\)?[,;]?(?: and| or)?\s*/.exec(text.slice(end))?.[0].length ?? 0);

const follows =
  /^(?: (?:of|under) the (?:Sustainable Development )?(?:Goals|2030 Agenda)(?: for Sustainable Development)?)?(?:,? (?:on|concerning|regarding|relating to|related to)|,? which (?:is|focuses|aims|calls|seeks|relates|refers|concerns|deals|commits|requires)(?: \p{L}+){0,3}? (?:on|to|for|with)|,? (?:is|are) to|:| (?:calls?|aims?|seeks?) (?:on \p{L}+ )?(?:for|to)|, (?:aimed at|calling for|which calls for)| (?:specifically )?contains a call to| is aimed at) /u;

function after(passage: Passage, group: Group, next: Group | undefined): string | undefined {
  const link = follows.exec(passage.text.slice(group.end));
  if (!link) return undefined;
  const from = group.end + link[0].length;
  const sentence = sentenceAt(passage, group.start);
  const until = Math.min(sentence.end, next ? next.start : Number.POSITIVE_INFINITY);
  const clause = passage.text.slice(from, until);
  const stop =
    /[;.:](?=\s|$)|, (?!including|such as|and |or |in particular|especially|particularly|scientific|\p{Ll}+ and )|,? and (?=(?:the )?(?:Sustainable Development )?(?:Goals?|targets?)\b)| \((?:see|Goal|target)/u.exec(
      clause,
    );
  const phrase = (stop ? clause.slice(0, stop.index) : clause)
    .replace(/(?:,| and|, and)?\s*(?:in particular|and)?\s*$/, "")
    .trim();
  return /\p{L}{3}/u.test(phrase) && phrase.length <= 300 ? phrase : undefined;
}

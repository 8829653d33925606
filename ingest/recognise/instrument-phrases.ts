import { namedKey } from "../../cypher/schema/keys";
import type { Candidate } from "./candidate";
import { nounPhraseEnd } from "./noun-phrase";
import type { Passage } from "./passage";

const numbered = /[Gg]eneral (recommendation|comment)s? (?:No\. ?\d+(?: \(\d{4}\))?(?: on (?=\p{L}))?|on (?=\p{L}))/gu;
const named =
  /(?<![\p{L}-])((?:political |ministerial |joint |outcome |draft |additional |optional )?(?:declaration|convention|protocol|treaty|recommendation|master plan|memorandum of understanding|code of conduct)) (on|for|against|concerning|between) (?=\p{L})/gu;
const bare =
  /(?<![\p{L}-])(agreed conclusions|political declaration|ministerial declaration|outcome declaration)(?![\p{L}-])/gu;
const shared =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]+) and (\p{Lu}[\p{L}-]+) (declaration|protocol|convention|agreement|accord)s(?![\p{L}-])/gu;

const planned =
  /(?<![\p{L}-])(?:Strategic (?:Plan|Framework)|Medium-[Tt]erm (?:Plan|Strategy)|Programme of Work),? (?:for )?20\d\d[–-]20\d\d/gu;

/** A quick look, since most paragraphs have none of these. */
const nouns = [
  ..."declaration convention protocol treat recommendation comment memorandum conclusions agreement accord".split(" "),
  ...["master plan", "code of", "strategic", "medium-term", "programme of work"],
];

/** Instruments in small letters: "the political declaration on …", "general recommendation No. 35 (2017) on …". */
export function instrumentPhrases(passage: Passage, names: readonly Candidate[], symbol: string): Candidate[] {
  const { text, tokens } = passage;
  const lower = text.toLowerCase();
  if (!nouns.some((noun) => lower.includes(noun))) return [];
  const complement = (from: number): number => {
    const first = tokens.findIndex((token) => token.start >= from);
    return first < 0 ? 0 : nounPhraseEnd(passage, first, 18);
  };
  const found: Candidate[] = [];
  const add = (start: number, end: number, name: string, kind: string): void => {
    found.push(candidate(passage, start, end, name, kind, symbol));
  };
  for (const match of text.matchAll(numbered)) {
    const after = match.index + match[0].length;
    const end = / on $/.test(match[0]) ? Math.max(complement(after), after - 4) : after;
    add(match.index, end, text.slice(match.index, end), `general ${match[1]}`);
  }
  for (const match of text.matchAll(named)) {
    const [whole, noun = ""] = match;
    const owner = names.find(
      (name) =>
        name.thing.kind === "Entity" &&
        name.end <= match.index &&
        /^(?: \([^()]*\))? $/.test(text.slice(name.end, match.index)),
    );
    const article = /(?<![\p{L}])(?:[Tt]he|[Aa]n?|its|their|adopted)\s$/u.test(
      text.slice(Math.max(0, match.index - 9), match.index),
    );
    const acted = /\b(?:adopted|revised|issued|approved|endorsed) (?:the|an?|its) $/.test(
      text.slice(Math.max(0, match.index - 20), match.index),
    );
    if (
      !(owner || article) ||
      (/^recommendation|code/.test(noun) && !owner && !acted) ||
      (/ for $/.test(whole) && noun !== "master plan")
    )
      continue;
    const end = complement(match.index + whole.length);
    if (end <= match.index + whole.length) continue;
    const surface = text.slice(match.index, end);
    add(match.index, end, owner ? `${owner.surface} ${surface}` : surface, noun.split(" ").at(-1) ?? noun);
  }
  for (const match of text.matchAll(bare)) {
    const end = match.index + match[0].length;
    if (!/^ (?:on|for|concerning) /.test(text.slice(end)))
      add(match.index, end, match[0], match[1] === "agreed conclusions" ? "agreed conclusions" : "declaration");
  }
  // a body's plan is told by its years; whose it is, by the body before it
  for (const match of text.matchAll(planned)) {
    const owner = names.find((name) => name.thing.kind === "Entity" && name.end === match.index - 1);
    add(match.index, match.index + match[0].length, owner ? `${owner.surface} ${match[0]}` : match[0], "plan");
  }
  for (const match of text.matchAll(shared)) {
    const [whole, one = "", two = "", noun = ""] = match;
    add(match.index, match.index + one.length, `${one} ${noun}`, noun);
    add(match.index + one.length + 5, match.index + whole.length, `${two} ${noun}`, noun);
  }
  for (const match of text.matchAll(/(?<![\p{L}])(?:Optional )?Protocols? thereto/gu)) {
    const parent = names.findLast((name) => name.thing.kind === "Instrument" && name.end <= match.index);
    const noun = match[0].replace(" thereto", "");
    if (parent) add(match.index, match.index + match[0].length, `${noun} to the ${parent.thing.label}`, "protocol");
  }
  return found;
}

function candidate(
  passage: Passage,
  start: number,
  end: number,
  name: string,
  instrumentKind: string,
  symbol: string,
): Candidate {
  return {
    place: passage.place,
    start,
    end,
    surface: passage.text.slice(start, end),
    thing: {
      key: namedKey("Instrument", name, symbol),
      kind: "Instrument",
      known: false,
      label: name,
      properties: { name, instrumentKind },
    },
    rule: "instrument-phrase",
    confidence: 0.65,
  };
}

import { nodeKey } from "../../../cypher/schema/keys";
import { footnotePlace, type Span } from "../../structure/document";
import type { Statement } from "../claim";
import type { NamedHere, Places } from "../places";

/** That something was sent in for the report. */
const sent = `(?:submissions?|contributions?|inputs?|repl(?:y|ies)|responses?|information|questionnaires?|comments|written statements)`;
const sentIn = new RegExp(
  String.raw`\b${sent}\b[^.;]{0,80}\b(?:received|provided|submitted|sent|supplied|contributed|prepared)\b[^.;]{0,40}\b(?:from|by)\b|\b${sent} (?:from|by)\b|\b(?:received|drawing on|based on|includes?|incorporates?)\b[^.;]{0,40}\b${sent} (?:received |provided |submitted |supplied )?(?:from|by)\b|\b(?:submitted|provided|sent|contributed)\b[^.;]{0,40}\b${sent}\b`,
  "i",
);
/** The sentence is about this report, and not about what others sent to others. */
const forReport =
  /\b(?:present report|this report|the report|report of|for the (?:preparation|purposes?|report)|in response to (?:a|the) (?:note verbale|letter|questionnaire|call|request)|prepared|note verbale|call for (?:input|submission|contribution)s?|received from the following|following (?:\d+ |[a-z-]+ )?(?:Member States|States|Governments|entities|United Nations|organizations))/i;
/** What a report read is not what was sent for it. */
const readNotSent = /\b(?:sources|publications?|literature|desk review|available at)\b/i;
/** After this a sentence no longer lists who sent, but why or about what. */
const listEnds =
  /\b(?:in response to|requesting|on (?:the|their|progress|measures|trends|how)|regarding|concerning|pursuant to|in accordance with|for the (?:preparation|present)|as well as on|about)\b/i;
/** Names that are all of a kind and none in particular. */
const generic =
  /^(?:the )?(?:United Nations|Secretary-General|General Assembly|Security Council)\b(?: (?:system|secretariat|entities|agencies|bodies|organizations|country teams))?$/i;

/** Who sent information for the report: a list in a footnote, or in a sentence that says so. */
export function submittedTo(places: Places): Statement[] {
  const found = new Map<string, Statement>();
  const add = (named: NamedHere, place: string, sentence: Span, rule: string): void => {
    if (found.has(named.thing.key) || generic.test(named.mention.surface)) return;
    found.set(named.thing.key, {
      kind: "SUBMITTED_TO",
      source: named.thing.key,
      target: nodeKey("Report", places.document.symbol),
      evidence: places.evidence(place, sentence, named.mention, rule, 0.9),
    });
  };
  for (const { place, sentence, rule, from, until } of listsOf(places)) {
    for (const named of senders(places, place, { start: from, end: until ?? sentence.end }))
      add(named, place, sentence, rule);
  }
  return [...found.values()];
}

interface SenderList {
  readonly place: string;
  readonly sentence: Span;
  readonly from: number;
  /** Where the list ends; with the sentence where nothing is said. */
  readonly until?: number;
  readonly rule: string;
}

function listsOf(places: Places): SenderList[] {
  const { paragraphs, footnotes } = places.document;
  const notes = new Map(footnotes.map((footnote) => [footnote.number, footnote]));
  const lists: SenderList[] = [];
  for (const footnote of footnotes) {
    for (const sentence of footnote.sentences) {
      const text = footnote.text.slice(sentence.start, sentence.end);
      const match = sentIn.exec(text);
      if (match === null || match.index > 40 || !(forReport.test(text) || match.index < 25)) continue;
      if (readNotSent.test(text)) continue;
      lists.push({
        place: footnotePlace(footnote),
        sentence,
        from: sentence.start + match.index,
        rule: "submissions-note",
      });
    }
  }
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph.sentences) {
      const text = paragraph.text.slice(sentence.start, sentence.end);
      const match = sentIn.exec(text);
      if (match === null || !forReport.test(text)) continue;
      const from = sentence.start + match.index + match[0].length;
      const ends = listEnds.exec(paragraph.text.slice(from, sentence.end));
      const until = ends ? from + ends.index : sentence.end;
      lists.push({ place: paragraph.number, sentence, from, until, rule: "submissions-sentence" });
      for (const mark of paragraph.marks) {
        const note =
          mark.start >= sentence.start && mark.start <= sentence.end + 1 ? notes.get(mark.footnote) : undefined;
        const first = note?.sentences[0];
        if (note && first && isBareList(places, footnotePlace(note), first))
          lists.push({ place: footnotePlace(note), sentence: first, from: first.start, rule: "submissions-list" });
      }
    }
  }
  return lists;
}

/** A sentence that is nothing but names: what is left without them has hardly a word. */
function isBareList(places: Places, place: string, sentence: Span): boolean {
  const text = places.block(place)?.text ?? "";
  const named = senders(places, place, sentence);
  if (named.length < 2) return false;
  let rest = "";
  let at = sentence.start;
  for (const { mention } of places.namedIn(place, sentence)) {
    if (mention.start < at) continue;
    rest += text.slice(at, mention.start);
    at = mention.end;
  }
  rest += text.slice(at, sentence.end);
  const words =
    rest.match(/\p{L}{2,}/gu)?.filter((word) => !/^(?:and|the|of|for|secretariat|as|well)$/i.test(word)) ?? [];
  return words.length <= Math.max(3, named.length);
}

/** Names of who may send; not where one only tells of another: "the Institute (Fiji)", "the Commission, Mexico". */
function senders(places: Places, place: string, span: Span): NamedHere[] {
  const text = places.block(place)?.text ?? "";
  const named = places.namedIn(place, span);
  return named.filter(({ thing, mention }, i) => {
    // "received from Chad" names a place for others; here it names who sent
    if (!(thing.kind === "State" || thing.kind === "Entity") || mention.rule === "state-adjective") return false;
    const before = text.slice(span.start, mention.start);
    if (before.lastIndexOf("(") > before.lastIndexOf(")") && !acronymOf(named[i - 1], thing.key)) return false;
    const previous = named[i - 1];
    const gap = previous === undefined ? "" : text.slice(previous.mention.end, mention.start);
    const ofPrevious = thing.kind === "State" && previous?.thing.kind === "Entity" && /^(?:, | [–-] )$/.test(gap);
    return !(ofPrevious && !/^(?:,| and)/.test(text.slice(mention.end, span.end)));
  });
}

const acronymOf = (previous: NamedHere | undefined, key: string): boolean => previous?.thing.key === key;

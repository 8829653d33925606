import { nodeKey } from "../../../cypher/schema/keys";
import type { Statement } from "../claim";
import type { NamedHere, Places } from "../places";
import { type OpeningSentence, tellsOfAnother } from "./opening";

/** Words by which a report gives its ground: what stands after them is what it is pursuant to. */
const ground =
  /\b(?:pursuant to|in accordance with|in response to|in compliance with|in conformity with|further to|in fulfilment of|as requested (?:in|by)|as mandated (?:in|by)|requested (?:in|by)|mandated by|under the terms of|submitted (?:under|in))\b/gi;
/** The report itself, or that it was asked for. */
const itself =
  /\b(?:(?:present|this) (?:report|note|update|document|review|study|compilation|summary)|(?:the|a) report (?:is|was|has been|of the|by the|on)|hereby|herewith|ha(?:s|ve) the honou?r to|(?:has|have) been prepared|(?:is|are|was|were) (?:being )?(?:submitted|prepared)|submitted (?:pursuant|in accordance|in response))\b/i;
const request =
  /\b(?:request(?:ed|s)|invit(?:ed|es)|decided|mandated|called upon)\b[^.;]*\b(?:report|submit|inform|update|prepare)/i;
/** How far names of a list may stand apart: ", and General Assembly resolution ". */
const betweenOfList =
  /^(?:[\s,;()]|and|as well as|of|the|its|in|paragraphs?|resolutions?|decisions?|\d{1,2} \p{L}+ \d{4}|General Assembly|Security Council|Economic and Social|Human Rights|Council|Commission|section [IVX]+|para\.|paras\.|\d+)*$/u;

/** What the report is pursuant to: the resolutions named after such words in its opening, or that asked for it. */
export function pursuantTo(sentences: readonly OpeningSentence[], places: Places): Statement[] {
  const found = new Map<string, Statement>();
  for (const sentence of sentences) {
    for (const { named, rule } of [...byGround(sentence, places), ...byRequest(sentence, places)]) {
      if (found.has(named.thing.key)) continue;
      found.set(named.thing.key, {
        kind: "PURSUANT_TO",
        source: nodeKey("Report", places.document.symbol),
        target: named.thing.key,
        evidence: places.evidence(sentence.place, sentence.span, named.mention, rule, 0.95),
      });
    }
  }
  return [...found.values()];
}

interface Ground {
  readonly named: NamedHere;
  readonly rule: string;
}

function byGround(sentence: OpeningSentence, places: Places): Ground[] {
  if (!itself.test(sentence.text)) return [];
  const resolutions = resolutionsIn(sentence, places);
  return [...sentence.text.matchAll(ground)].flatMap((match) =>
    tellsOfAnother(sentence, match.index, places)
      ? []
      : listFrom(sentence, match.index + match[0].length, resolutions).map((named) => ({
          named,
          rule: "pursuant-phrase",
        })),
  );
}

function byRequest(sentence: OpeningSentence, places: Places): Ground[] {
  if (!request.test(sentence.text) || !/\breport\b|\bsubmit\b|\binform\b/i.test(sentence.text)) return [];
  const asked = request.exec(sentence.text)?.index ?? 0;
  if (tellsOfAnother(sentence, asked, places)) return [];
  const before = resolutionsIn(sentence, places).filter(
    ({ mention }) => mention.end - sentence.span.start <= asked + 1 && /^(?:In|By|Pursuant)\b/.test(sentence.text),
  );
  return before.map((named) => ({ named, rule: "requested-report" }));
}

const resolutionsIn = (sentence: OpeningSentence, places: Places): NamedHere[] =>
  places.namedIn(sentence.place, sentence.span).filter(({ thing }) => thing.kind === "Resolution");

/** The resolutions of the list that begins at an offset of the sentence. */
function listFrom(sentence: OpeningSentence, from: number, resolutions: readonly NamedHere[]): NamedHere[] {
  const list: NamedHere[] = [];
  let at = sentence.span.start + from;
  for (const named of resolutions) {
    if (named.mention.start < at) continue;
    const gap = sentence.text.slice(at - sentence.span.start, named.mention.start - sentence.span.start);
    const first = list.length === 0 && gap.length < 120 && !/[;]|\b(?:which|report)\b/.test(gap);
    if (!first && !betweenOfList.test(gap)) break;
    list.push(named);
    at = named.mention.end;
  }
  return list;
}

import { reportingVerbs } from "../../vocabulary/verb-forms";
import { startsWithName } from "./joining";
import { at, isMark, isWord, type Token } from "./token";
import type { VerbGroup } from "./verb-group";

/** How far an object may put "that" from its verb: "informed the Committee on Ports that it had …". */
const objectOfSpeech = 8;

/**
 * Whose act a "that" opens: one of the speaker's own ("reported that it had trained guards and that its council had
 * met"), or one that the speaker passes on ("was informed that OPAL had trained guards").
 */
export function whoseActFollows(
  tokens: readonly Token[],
  i: number,
  main: VerbGroup | undefined,
  before: VerbGroup | undefined,
  reported: boolean,
): "own" | "another's" | undefined {
  if (!isWord(at(tokens, i), "that") || main === undefined) return undefined;
  if (startsWithSpeaker(tokens, i + 1)) {
    const goesOn = reported && (isWord(at(tokens, i - 1), "and") || isMark(at(tokens, i - 1), ",", ";"));
    const opens = !reported && reportingVerbs.has(main.lemma) && before?.last === main.last;
    if (goesOn || (opens && i - main.last <= objectOfSpeech)) return "own";
  }
  const direct = before === main && main.last === i - 1 && passesOn(main);
  return direct && startsWithName(tokens, i + 1) ? "another's" : undefined;
}

const startsWithSpeaker = (tokens: readonly Token[], i: number): boolean =>
  isWord(at(tokens, i), "it", "they", "he", "she", "its", "their", "his", "her") ||
  (isWord(at(tokens, i), "the") && isWord(at(tokens, i + 1), "government", "authorities", "country"));

/** "Was informed", "indicates": what is passed on is judged by nobody. */
const passesOn = ({ aspect, lemma }: VerbGroup): boolean =>
  aspect === "passive"
    ? /^(?:inform|advise|notify|tell|indicate|report)$/.test(lemma)
    : aspect !== "modal" && /^(?:report|state|note|say|indicate|mention|observe)$/.test(lemma);

/** "It may be recalled that", "it should be noted that": what follows is told by the report itself. */
export function opensWhatIsKnown(tokens: readonly Token[], i: number, main: VerbGroup): boolean {
  if (!isWord(at(tokens, i), "that") || !/^(?:recall|note|mention|remember)$/.test(main.lemma)) return false;
  if (main.last !== i - 1 || !isWord(at(tokens, main.first - 1), "it")) return false;
  return main.aspect === "passive" || main.aspect === "modal";
}

/** What someone says that they "would" do is a plan of theirs, and no wish of the report. */
export const asTold = (tokens: readonly Token[], verb: VerbGroup): VerbGroup =>
  verb.aspect === "modal" && isWord(at(tokens, verb.first), "would") ? { ...verb, aspect: "future" } : verb;

import { reportingVerbs } from "../../vocabulary/verb-forms";
import { at, isMark, isWord, type Token } from "./token";
import type { VerbGroup } from "./verb-group";

/** How far an object may put "that" from its verb: "informed the Committee on Ports that it had …". */
const objectOfSpeech = 8;

/**
 * "reported that it had trained guards and that its council had met": a "that" after which the subject of a verb of
 * reporting tells an act of its own.
 */
export function tellsOwnAct(
  tokens: readonly Token[],
  i: number,
  main: VerbGroup | undefined,
  before: VerbGroup | undefined,
  reported: boolean,
): boolean {
  if (!isWord(at(tokens, i), "that") || main === undefined) return false;
  const own =
    isWord(at(tokens, i + 1), "it", "they", "he", "she", "its", "their", "his", "her") ||
    (isWord(at(tokens, i + 1), "the") && isWord(at(tokens, i + 2), "government", "authorities", "country"));
  if (!own) return false;
  if (reported) return isWord(at(tokens, i - 1), "and") || isMark(at(tokens, i - 1), ",", ";");
  return reportingVerbs.has(main.lemma) && before?.last === main.last && i - main.last <= objectOfSpeech;
}

/** "It may be recalled that", "it should be noted that": what follows is told by the report itself. */
export function opensWhatIsKnown(tokens: readonly Token[], i: number, main: VerbGroup): boolean {
  if (!isWord(at(tokens, i), "that") || !/^(?:recall|note|mention|remember)$/.test(main.lemma)) return false;
  if (main.last !== i - 1 || !isWord(at(tokens, main.first - 1), "it")) return false;
  return main.aspect === "passive" || main.aspect === "modal";
}

/** What someone says that they "would" do is a plan of theirs, and no wish of the report. */
export const asTold = (tokens: readonly Token[], verb: VerbGroup): VerbGroup =>
  verb.aspect === "modal" && isWord(at(tokens, verb.first), "would") ? { ...verb, aspect: "future" } : verb;

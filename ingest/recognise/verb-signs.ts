import { type VerbClass, verbReading } from "../vocabulary/verb-forms";

const ofActs: readonly VerbClass[] = ["action", "statement", "finding"];

/** What a word may be as the verb of a body's act, told by its ending. */
export function verbForm(
  word: string,
): { readonly form: "past" | "third" | "base"; readonly alsoNoun: boolean } | undefined {
  const reading = verbReading(word.toLowerCase());
  if (reading === undefined || !ofActs.some((name) => reading.classes.has(name))) return undefined;
  const { forms, alsoNoun } = reading;
  if (forms.has("past") || forms.has("participle")) return { form: "past", alsoNoun: false };
  if (forms.has("third")) return { form: "third", alsoNoun };
  return forms.has("base") ? { form: "base", alsoNoun } : undefined;
}

/** What a verb takes, and a noun seldom: "hosts the", "works to". */
export const takesObject = (next: string): boolean =>
  /^(?:the|an?|its|their|his|her|that|to|in|on|for|by|with|from|as|at|concern|no|all|several|some|many|over|more|two|three|four|five|ten|\d.*|how|whether|out|up|under|and|also|upon|young|women|States|Member|new|direct|technical|national|global|regional|local)$/i.test(
    next,
  );

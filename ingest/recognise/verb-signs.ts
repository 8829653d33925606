import verbData from "../vocabulary/verbs.json";

const acts = new Set(`${verbData.action} ${verbData.statement} ${verbData.finding}`.split(" "));
const alsoNouns = new Set(verbData.nouns.split(" "));
const irregular = new Map(
  Object.entries(verbData.irregular).flatMap(([base, forms]) => forms.split(" ").map((form) => [form, base] as const)),
);

const stems = (word: string, ending: RegExp): string[] => {
  if (!ending.test(word)) return [];
  const stem = word.replace(ending, "");
  return [stem, `${stem}e`, stem.replace(/i$/, "y"), stem.replace(/(\p{L})\1$/u, "$1")];
};

/** What a word may be as the verb of a body's act, told by its ending. */
export function verbForm(
  word: string,
): { readonly form: "past" | "third" | "base"; readonly alsoNoun: boolean } | undefined {
  const lower = word.toLowerCase();
  const base = irregular.get(lower);
  if (base !== undefined && acts.has(base)) return { form: "past", alsoNoun: false };
  if (stems(lower, /e?d$/).some((stem) => acts.has(stem))) return { form: "past", alsoNoun: false };
  const third = stems(lower, /e?s$/).find((stem) => acts.has(stem));
  if (third !== undefined) return { form: "third", alsoNoun: alsoNouns.has(third) };
  return acts.has(lower) ? { form: "base", alsoNoun: alsoNouns.has(lower) } : undefined;
}

/** What a verb takes, and a noun seldom: "hosts the", "works to". */
export const takesObject = (next: string): boolean =>
  /^(?:the|an?|its|their|his|her|that|to|in|on|for|by|with|from|as|at|concern|no|all|several|some|many|over|more|two|three|four|five|ten|\d.*|how|whether|out|up|under|and|also|upon|young|women|States|Member|new|direct|technical|national|global|regional|local)$/i.test(
    next,
  );

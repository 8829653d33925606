/** Words that stand in every text of a language and in few of another; facts of grammar. */
const functionWords: Readonly<Record<string, string>> = {
  English: "the of and to in that is for with on by as are be was from this which have has were not at an or it its",
  French: "le la les des du de et est dans pour une que qui par sur au aux ses cette avec ont été sont plus ne pas",
  Spanish: "el la los las de del y en que para una por con se su al sus como más ha fue este esta son",
  Portuguese: "o os as da do das dos em que para uma por com se não ao na no pelo pela são foi mais",
  German: "der die das und in zu den mit von für auf ist des im dem nicht ein eine als auch wird werden bei sich",
  Italian: "il lo la gli le di del della che e in per una con non sono dei delle alla nel nella è più",
};

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}+/gu, "Arabic"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, "Japanese"],
  [/\p{Script=Han}+/gu, "Chinese"],
  [/\p{Script=Cyrillic}+/gu, "Russian"],
  [/\p{Script=Greek}+/gu, "Greek"],
  [/\p{Script=Hebrew}+/gu, "Hebrew"],
  [/\p{Script=Hangul}+/gu, "Korean"],
  [/\p{Script=Devanagari}+/gu, "Hindi"],
  [/\p{Script=Thai}+/gu, "Thai"],
];

const wordsOf = new Map(Object.entries(functionWords).map(([name, words]) => [name, new Set(words.split(" "))]));

/** Fewer words than these tell no language. */
const fewestWords = 40;

/** How many characters of a text a pattern of runs matches. */
export const countOf = (text: string, runs: RegExp): number => text.length - text.replace(runs, "").length;

/** The language of a text by its script, then by its function words; undefined where it is too short to tell. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, 60_000);
  const others = countOf(sample, /[^\P{L}\p{Script=Latin}]+/gu);
  if (others > 8) {
    const letters = countOf(sample, /\p{L}+/gu);
    for (const [script, name] of scripts) {
      if (letters > 20 && countOf(sample, script) > letters * 0.4) return name;
    }
  }
  const counts = new Map<string, number>();
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    words++;
  }
  if (words < fewestWords) return undefined;
  let best: { name: string; share: number } | undefined;
  for (const [name, known] of wordsOf) {
    const share = [...known].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words;
    if (share > (best?.share ?? 0)) best = { name, share };
  }
  return best && best.share > 0.12 ? best.name : undefined;
}

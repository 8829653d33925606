/** A word of a text in the form in which keywords are compared, with its place. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+/gu;

/** The words of a text, or of a part of it; hyphens and apostrophes part words, a possessive s is none. */
export function wordsOf(text: string, part = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(part.start, part.end).matchAll(word)) {
    const start = part.start + match.index;
    if (match[0] === "s" && /['’]/.test(text[start - 1] ?? "")) continue;
    words.push({ form: wordForm(match[0]), start, end: start + match[0].length });
  }
  return words;
}

const memo = new Map<string, string>();
const memoised = 50_000;

/**
 * Number and spelling are taken off: "programmes" and "program" are one form, "organisations" and "organization". That a
 * form may be no word ("hous") does no harm, since keywords take the same way.
 */
export function wordForm(written: string): string {
  const known = memo.get(written);
  if (known !== undefined) return known;
  const form = singular(american(plainLetters(written)));
  if (memo.size < memoised) memo.set(written, form);
  return form;
}

const plainLetters = (written: string): string => {
  const lower = written.toLowerCase();
  return /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}+/gu, "");
};

/** Words whose s is written on both shores: "advise", "supervised", "exercises". */
const alwaysS =
  /(?:adv|rev|superv|dev|improv|telev|compr|prom|exerc|surpr|franch|expert|enterpr|merchand|disgu|prem|prec|conc|ar|otherw|likew|no|po|cru|bru|exc|inc|dem|desp|advert|parad|treat|ra|pra|circumc)is(?:e|ed|es|er|ers|ing)$|^(?:r|w)is(?:e|es|er|ing)$/;

const american = (form: string): string =>
  form.length < 5
    ? form
    : (alwaysS.test(form) ? form : form.replace(/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, "iz$1"))
        .replace(/^organis/, "organiz")
        .replace(/our(?=s?$|ed$|ing$|ist|able|hood)/, "or")
        .replace(/tre(?=s?$)/, "ter")
        .replace(/amme(?=s?$)/, "am")
        .replace(/yse(?=[drs]?$)/, "yze")
        .replace(/ence(?=s?$)/, "ense")
        .replace(/^ageing/, "aging")
        .replace(/enrolment/, "enrollment")
        .replace(/^paed/, "ped")
        .replace(/^anaem/, "anem")
        .replace(/ll(?=ed$|ing$|er$)/, "l");

/** Where number is no matter of an s: one form for both. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["woman", "women"],
  ["child", "children"],
  ["wives", "wife"],
]);

const singular = (form: string): string => {
  const other = irregular.get(form);
  if (other !== undefined) return other;
  if (form.length < 4 || !form.endsWith("s")) return form;
  if (/(?:ss|us|is)$/.test(form)) return form;
  if (/ies$/.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(form)) return form.slice(0, -2);
  return form.slice(0, -1);
};

import type { Numeral } from "./numbers";

/** What stands before a number that is a name or a place and counts nothing. */
const numbered =
  /\b(?:paragraphs?|paras?\.?|articles?|arts?\.|sections?|sect\.|annex(?:es)?|chapters?|parts?|items?|rules?|regulations?|principles?|Goals?|targets?|indicators?|SDGs?|goals|resolutions?|decisions?|tables?|figures?|fig\.|boxe?s?|No\.|Nos\.|no\.|nos\.|pages?|pp?\.|vol\.|volume|issue|phase|tranche|version|agenda|Agenda|session|round|grades?|level|category|recommendations?|objectives?|general comment|protocol|step|stage|priority|pillar|module|action line|Route|Flight|Building|room)\s*(?:\(?\d[\d.,()a-z]*\)?(?:,? (?:and|to|or)? ?|\s?[–-]\s?))*$/;
const months = "January|February|March|April|May|June|July|August|September|October|November|December";
const dayBefore = new RegExp(String.raw`^(?:\s?[–-]\s?\d{1,2}| (?:and|to) \d{1,2})? (?:${months})\b`);
const monthBefore = new RegExp(String.raw`\b(?:${months})(?: \d{1,2},)? $`);
const age =
  /\b(?:aged?|ages|older than|younger than|under the age of|over the age of|age of|ages of)(?: \p{L}+){0,2}(?: \d+(?: and| to|[–-]))? ?$/iu;

/** True for a year, a date, an age, or the number of something that has a number for its name. */
export function isNoStatistic(text: string, number: Numeral): boolean {
  const before = text.slice(Math.max(0, number.start - 60), number.start);
  const after = text.slice(number.end, number.end + 40);
  if (!number.elaborate && !number.currency && isYear(number.value)) return true;
  if (numbered.test(before)) return true;
  if (dayBefore.test(after) || monthBefore.test(before)) return true;
  if (age.test(before) || (isName(before) && !/^ ?(?:per ?cent|%)/.test(after) && number.currency === undefined))
    return true;
  return /^(?:st|nd|rd|th)\b|^\s?(?:°|:\d|-year|-month|-day|-week|-hour|-point|-fold|-plus)/.test(after);
}

/** "Mission 300", "Industry 4.0": a capital right before a number makes it a name, but not where a sentence opens so. */
const isName = (before: string): boolean => {
  const word = /(\p{Lu}[\p{L}\d]*) $/u.exec(before)?.[1];
  return word !== undefined && !openers.test(word);
};
const openers =
  /^(?:Over|Some|About|Around|Nearly|Almost|Approximately|Only|In|The|All|Of|These|Those|Another|At|By|From|To|With|For|On|An?|More|Least|Than|Up|And|As|Its|Their|Currently|Today|Overall|Roughly|Just|Additionally|Member|States|Between|Among|After|Before|Since|Within|Under|Through|Further|Altogether|Where|When|While|But|Both|Together)$/;

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1800 && value <= 2100;

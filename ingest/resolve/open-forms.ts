import type { Candidate } from "../recognise/candidate";

/** A short form that stands for nothing. */
export interface OpenForm {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** So many further places fit on one line. */
const places = 8;

/** One doubt for each short form that was left out, beginning with its first place; `chosen`: what was found after all. */
export function openForms(open: readonly OpenForm[], chosen: ReadonlyMap<string, readonly Candidate[]>): string[] {
  const byWords = new Map<string, string[]>();
  for (const { place, start, end, words } of open) {
    const names = chosen.get(place) ?? [];
    if (names.some((name) => name.start < end && start < name.end)) continue;
    const list = byWords.get(words) ?? [];
    if (!list.includes(place)) list.push(place);
    byWords.set(words, list);
  }
  return [...byWords].map(([words, [first = "", ...others]]) => {
    const more = others.length > places ? ` and ${others.length - places} more` : "";
    const also = others.length > 0 ? ` (also in ${others.slice(0, places).join(", ")}${more})` : "";
    return `${first}: “the ${words}” stands for no body that is named before; it is left out${also}`;
  });
}

import { headClass, nouns } from "../vocabulary/heads";
import { type Form, names } from "../vocabulary/names";
import type { Candidate, Named } from "./candidate";
import { writtenAs } from "./casing";
import type { Passage } from "./passage";
import { endOfPart } from "./place-parts";

/** Where a name that ends in a bracket stands, its bracket is part of it: "Bolivia (Plurinational State of)". */
const closing = (text: string, form: Form, end: number): number =>
  form.text.endsWith(")") && text[end] === ")" ? end + 1 : end;

const rules = { State: "state-name", Entity: "entity-name", Rapporteur: "mandate-name", Instrument: "instrument-name" };
const ruleOf = (form: Form): string => {
  if (form.use === "adjective") return "state-adjective";
  const kind = form.thing.kind;
  return kind in rules ? rules[kind as keyof typeof rules] : "name";
};

/** Names of the vocabulary: from each word the longest that is written so; its shorter rivals are not names here. */
export function vocabularyNames(passage: Passage): Candidate[] {
  const { text, tokens, place } = passage;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i];
    const hit = first && longestAt(passage, i);
    if (!first || !hit || partOfLonger(passage, i, hit) || isOutreached(passage, i, hit.length)) {
      i++;
      continue;
    }
    const last = tokens[i + hit.length - 1] ?? first;
    const named = closing(text, hit.form, last.end);
    const state = hit.form.thing.kind === "State" && hit.form.use !== "adjective" && hit.form.use !== "place";
    const part = state ? endOfPart(text, first.start, named) : undefined;
    const end = part ?? named;
    found.push({
      place,
      start: first.start,
      end,
      surface: text.slice(first.start, end),
      thing: hit.form.thing,
      rule: ruleOf(hit.form),
      confidence: hit.form.use === "adjective" ? 0.8 : hit.form.use === "acronym" ? 0.97 : 0.99,
      ...(hit.form.use === "adjective" && { passing: true }),
      ...((hit.form.use === "place" || part !== undefined) && { blocks: true }),
      ...(hit.form.thing.kind === "Instrument" && { nested: true }),
    });
    if (hit.form.thing.kind !== "Instrument") found.push(...namesInside(passage, i, hit));
    i += hit.length;
  }
  return found;
}

/** "President of the Harbour" before "Harbour Council for Trade": a longer name begins within and goes on beyond. */
function isOutreached(passage: Passage, index: number, length: number): boolean {
  for (let i = index + 1; i < index + length; i++) {
    const other = longestAt(passage, i);
    if (other && i + other.length > index + length && other.length > length) return true;
  }
  return false;
}

function longestAt(passage: Passage, index: number): { length: number; form: Form } | undefined {
  const { text, tokens } = passage;
  for (const { length, values } of names.startingAt(tokens, index)) {
    const start = tokens[index]?.start ?? 0;
    const end = tokens[index + length - 1]?.end ?? start;
    const surface = text.slice(start, end);
    const form = values.find((value) => writtenAs(value.text, surface) && unbroken(value.text, surface));
    if (form && !(form.use === "acronym" && inNumber(text, end))) return { length, form };
  }
  return undefined;
}

/** "Harbour Secretariat", "Secretariat for Tides": what is called by a noun alone is another where words belong to it. */
function partOfLonger(
  { text, words }: Passage,
  index: number,
  { length, form }: { length: number; form: Form },
): boolean {
  const last = words[index + length - 1];
  // "Commission on Human Rights of the Philippines" is another than that of the United Nations
  if (form.text === "Commission on Human Rights" && last)
    return / of (?:the )?\p{Lu}/u.test(text.slice(last.end, last.end + 9)) && /^ of/.test(text.slice(last.end));
  if (form.thing.kind !== "Entity" || form.use === "acronym" || length > 3 || !last) return false;
  const general =
    length === 1
      ? headClass(last.raw) !== undefined
      : /^Secretary-General$|^Statistics Division$|^(?:African|Inter-American) Commission$|^(?:African|European|Inter-American) Court$/.test(
          form.text,
        );
  if (!general) return false;
  const before = words[index - 1];
  const joined = before?.capital === true && words[index]?.gap === " " && !nouns.function.has(before.raw);
  return (
    joined ||
    /^ (?:for|on) (?:the )?\p{Lu}| of (?:the )?(?!United Nations)\p{Lu}/u.test(text.slice(last.end, last.end + 40))
  );
}

/** "EC-M-33/DEC.1": an acronym that opens the number of a document. */
const inNumber = (text: string, end: number): boolean =>
  text[end] === "-" && /^-(?:[A-Z]{1,3}-)?\d+\//.test(text.slice(end, end + 12));

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** A name does not run over the end of a sentence or a clause: "… in Niger. Delta forces …", "in Niger, Delta forces". */
const unbroken = (name: string, surface: string): boolean =>
  !/[.;:!?]\s/.test(surface.replace(/\b(?:St|U\.S|U\.K)\./g, "")) &&
  [",", "(", ")"].every((mark) => count(surface, mark) <= count(name, mark));

/** The body in "President of the General Assembly", the convention in "secretariat of the Convention …". */
function namesInside(passage: Passage, from: number, outer: { length: number; form: Form }): Candidate[] {
  const count = outer.length;
  const { text, tokens, place } = passage;
  const held = tokens
    .slice(from, from + 4)
    .some(({ word }) => word === "president" || word === "prosecutor" || word === "chairperson");
  for (let i = from + 1; i < from + count; i++) {
    for (const { length, values } of names.startingAt(tokens, i)) {
      const start = tokens[i]?.start ?? 0;
      const end = tokens[i + length - 1]?.end ?? start;
      const surface = text.slice(start, end);
      const form = values.find(
        (value) =>
          value.thing !== outer.form.thing &&
          (value.thing.kind === "Instrument" || (value.thing.kind === "Entity" && held)) &&
          length > 1 &&
          i + length <= from + count &&
          writtenAs(value.text, surface),
      );
      if (form)
        return [{ place, start, end, surface, thing: form.thing, rule: ruleOf(form), confidence: 0.9, nested: true }];
    }
  }
  return [];
}

const nothing: Named = { key: "", kind: "Entity", known: true, label: "", properties: {} };

/** Web and mail addresses: what stands in them is no name. */
export const addresses = ({ text, place }: Passage): Candidate[] =>
  (/:\/\/|www\.|@/.test(text) ? [...text.matchAll(/\S+/g)] : [])
    .filter(([word]) => /:\/\/|^\(?www\.|.@./.test(word))
    .map((match) => ({
      place,
      start: match.index,
      end: match.index + match[0].length,
      surface: match[0],
      thing: nothing,
      rule: "address",
      confidence: 1,
      blocks: true,
    }));

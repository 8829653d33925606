import * as closed from "../clauses/function-words";
import { at, type Token } from "../clauses/token";

/** What may stand between the names of a joint subject. */
export const joins = (t: Token): boolean =>
  t.kind === "name" ||
  (t.kind === "mark" && t.text === ",") ||
  (t.kind === "word" &&
    (["and", "the", "or", "as", "well", "both", "government", "governments", "of"].includes(t.lower) ||
      closed.isAdverb(t.lower)));

/** ", including OPAL and Fiji,", "such as OPAL". */
export function exampleNames(tokens: readonly Token[]): Token[] {
  const open = tokens.findIndex(
    (t, i) =>
      t.kind === "word" &&
      (t.lower === "including" ||
        (t.lower === "them" && at(tokens, i - 1).lower === "among") ||
        (t.lower === "as" && at(tokens, i - 1).lower === "such") ||
        t.lower === "notably"),
  );
  if (open < 0) return [];
  const names: Token[] = [];
  for (let i = open + 1; i < tokens.length; i++) {
    const t = at(tokens, i);
    if (t.kind === "name") names.push(t);
    // "such as the Inner Isles and Peru": a name that nothing knows
    else if (!joins(t) && !/^\p{Lu}/u.test(t.text)) break;
  }
  return names;
}

/** "OPAL Peru": the State is where the body's office is. */
export const withoutOfficesPlace = (names: readonly Token[]): Token[] =>
  names.filter((name, i) => {
    const before = names[i - 1];
    const beside = before !== undefined && before.thing?.kind !== "State" && name.start === before.end + 1;
    return !(name.thing?.kind === "State" && beside);
  });

/** The names that follow one another from an index, joined by "and" or commas. */
export function runFrom(tokens: readonly Token[], from: number): Token[] {
  const names: Token[] = [];
  for (let i = from; i < tokens.length; i++) {
    const t = at(tokens, i);
    if (t.kind === "name") names.push(t);
    else if (
      !(t.kind === "mark" && t.text === ",") &&
      !(t.kind === "word" && ["and", "the", "as", "well", "with", "or"].includes(t.lower) && leadsToName(tokens, i))
    )
      break;
  }
  return withoutOfficesPlace(names);
}
const leadsToName = (tokens: readonly Token[], i: number): boolean => {
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    const t = at(tokens, k);
    if (t.kind === "name") return true;
    if (!(t.kind === "word" && ["and", "the", "as", "well", "with"].includes(t.lower))) return false;
  }
  return false;
};

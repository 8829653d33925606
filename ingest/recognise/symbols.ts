import { nodeKey } from "../../cypher/schema/keys";
import { knownThing, resolutionSeries } from "../vocabulary/names";
import symbolData from "../vocabulary/symbols.json";
import type { Candidate, Named } from "./candidate";
import type { Passage } from "./passage";

const series = new Set(symbolData.series);

/** The later parts of a symbol: "CN.5", "2025", "L.14", "Add.1", "C.12", "COP(8)", "672(PartI)", "RES". */
const part = String.raw`\/(?:(?:Add|Corr|Rev|Amend|Summary|Res|Dec|Conf)\.?\d+|[A-Z0-9]+(?![a-z])(?:\([A-Za-z0-9]+\))?(?:[.-](?=[A-Z0-9])[A-Z0-9]+)*)`;
const symbolForm = new RegExp(String.raw`(?<![\p{L}\p{N}/.@_])(?<!\p{L}-)[A-Z]{1,8}(?:-[A-Z]{2,4})?(?:${part})+`, "gu");
/** After the number of a Security Council resolution or an old Assembly one: "(2016)", "(XXIII)". */
const bracket = /^\s?\((\d{4}|[IVXL]+)\)/;

export interface Symbol {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Document symbols as they stand in a text; two joined ones ("A/80/62-E/2025/12") are two. */
export function symbolsIn(text: string): Symbol[] {
  // Reports join symbols with a minus sign, and mark them with asterisks; both have the length of what replaces them.
  const plain = text.replace(/[\u2212\u2013\u2014\u2010\u2011]/g, "-");
  return [...plain.matchAll(symbolForm)].flatMap((match) => splitJoined(match[0], match.index)).filter(isSymbol);
}

function splitJoined(text: string, start: number): Symbol[] {
  const joint = /-(?=[A-Z]{1,8}\/)/.exec(text.slice(1));
  const isJoint = joint !== null && /\d/.test(text.slice(0, joint.index + 1));
  if (!isJoint) return [{ text, start, end: start + text.length }];
  const at = joint.index + 1;
  return [{ text: text.slice(0, at), start, end: start + at }, ...splitJoined(text.slice(at + 1), start + at + 1)];
}

function isSymbol({ text }: Symbol): boolean {
  const [first = "", ...rest] = text.split("/");
  if (!rest.some((segment) => /\d/.test(segment))) return false;
  return (
    series.has(first) || (rest.length >= 2 && first.length >= 2 && rest.some((segment) => /^\d{4}$/.test(segment)))
  );
}

/** The body whose resolutions are written so: `A/HRC/RES/32/3` is the Human Rights Council's. */
export function bodyOfResolution(symbol: string): Named | undefined {
  let best: { key: string; length: number } | undefined;
  for (const [key, prefix] of resolutionSeries) {
    const [lead = ""] = prefix.includes("#") ? prefix.split("#") : [`${prefix}/`];
    if (symbol.startsWith(lead) && prefix.length > (best?.length ?? 0)) best = { key, length: prefix.length };
  }
  return best && knownThing(best.key);
}

/** A resolution as a thing, by its symbol. */
export function resolutionThing(symbol: string, year?: number, title?: string): Named {
  const body = bodyOfResolution(symbol)?.label;
  const told = year ?? yearOf(symbol);
  return {
    key: nodeKey("Resolution", symbol),
    kind: "Resolution",
    known: true,
    label: symbol,
    properties: {
      symbol,
      ...(body !== undefined && { body }),
      ...(told !== undefined && { year: told }),
      ...(title !== undefined && { title }),
    },
  };
}

/** A document as a thing, by its symbol. */
export function documentThing(symbol: string): Named {
  const year = yearOf(symbol);
  return {
    key: nodeKey("Document", symbol),
    kind: "Document",
    known: true,
    label: symbol,
    properties: { symbol, ...(year !== undefined && { year }) },
  };
}

/** The year that a symbol holds: S/2017/939, E/CN.5/2025/4, S/RES/2331 (2016). */
function yearOf(symbol: string): number | undefined {
  const year = /(?:\/|\()((?:19|20)\d\d)(?=[/)]|$)/.exec(symbol)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Documents and resolutions that are named by their symbols. */
export function symbolNames(passage: Passage): Candidate[] {
  return symbolsIn(passage.text).map(({ text, start, end }) => {
    const resolution = /\/RES(?:\/|\.)|\/Res\.?\d/.test(text);
    const after = resolution ? bracket.exec(passage.text.slice(end)) : null;
    const letters = resolution && !after ? /^ [A-Z](?![\p{L}\p{N}.])/u.exec(passage.text.slice(end)) : null;
    const finish = end + (after?.[0].length ?? letters?.[0].length ?? 0);
    // "S/RES/2467(2019)" is written without the space that its symbol has
    const spaced = text.replace(/(?<=\d)\((?=\d{4}\)$)/, " (");
    const symbol = after ? `${text} (${after[1]})` : `${spaced}${letters?.[0] ?? ""}`;
    return {
      place: passage.place,
      start,
      end: finish,
      surface: passage.text.slice(start, finish),
      thing: resolution ? resolutionThing(symbol) : documentThing(symbol),
      rule: resolution ? "resolution-symbol" : "document-symbol",
      confidence: 0.99,
    };
  });
}

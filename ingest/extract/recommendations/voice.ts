import type { Thing } from "../../recognise/mention";
import type { Document } from "../../structure/document";
import { knownActor } from "./bodies";

/** Who speaks in a report, of what kind it is, and of which State it speaks. */
export interface Voice {
  /** The nouns by which the report's author speaks of itself: "the Committee recommends". */
  readonly author?: string;
  /** The State whose report or whose conduct is under review. */
  readonly reviewed?: Thing;
  /** The one State that the title names: "the Government" is its. */
  readonly about?: Thing;
  /** In a universal periodic review the States in brackets are those who recommend. */
  readonly bracketsRecommend: boolean;
  /** How the report names the parties to the conflict of which it speaks. */
  readonly parties?: string;
}

const ofOthers =
  "Committee|Special Rapporteur|Independent Expert|Expert Mechanism|Working Group|Panel of Experts|Group of Experts|Board|Commission|Permanent Forum|Forum|High Commissioner|Inspector|Joint Inspection Unit|Office of Internal Oversight Services|Subcommittee|Security Council mission";
const authors = new RegExp(
  String.raw`\b(?:Report|Note|Letter|report|Concluding observations)\b[^.]{0,80}?\b(?:of|by|from) the\b[^.]{0,120}?\b(${ofOthers}|Secretary-General)\b`,
);
/** "The Secretary-General has the honour to transmit … the report of the Special Rapporteur": who wrote it, not who sends it. */
const transmitted = new RegExp(
  String.raw`\btransmit(?:s|ting)?\b[^.]{0,200}?\breport\b[^.]{0,80}?\b(?:of|by|from) the\b[^.]{0,120}?\b(${ofOthers})\b`,
);
/** How some authors speak of themselves in other words than their title's. */
const ownWords: Readonly<Record<string, string>> = {
  Inspector: "Inspectors?",
  "Joint Inspection Unit": "Inspectors?|Joint Inspection Unit|JIU",
  "Office of Internal Oversight Services": "OIOS|Office",
  "Security Council mission": "(?:Security Council )?[Mm]ission",
};
/** Documents of a committee that reviews: their symbols say so. */
const treatyBody = /^(?:CEDAW|CCPR|CERD|CAT|CRC|CRPD|CMW|CED|E\/C\.12)\//;
const reviews =
  /\b(?:concluding observations|universal periodic review|periodic reports?|initial report|(?:country |official )?(?:visit|mission) to|human rights in)\b/i;

/** Reads from the front of a report who speaks in it and of whom. */
export function voiceOf(document: Document, things: ReadonlyMap<string, Thing>): Voice {
  const { front, symbol, paragraphs } = document;
  const printed = paragraphs[0]?.number === "0" ? paragraphs[0].text.slice(0, 1500) : "";
  const first = `${front.documentType ?? ""}. ${front.title ?? ""}. ${printed}`;
  const found = treatyBody.test(symbol) ? "Committee" : (transmitted.exec(first) ?? authors.exec(first))?.[1];
  const author = found && (ownWords[found] ?? found);
  const periodic = /\bUniversal Periodic Review\b/i.test(first) && symbol.startsWith("A/HRC/");
  const about = stateNamed(first, symbol, things);
  const reviewed = reviews.test(first) ? about : undefined;
  const parties = partiesOf(paragraphs.map(({ text }) => text));
  return {
    ...(author && { author }),
    ...(about && { about }),
    ...(reviewed && { reviewed }),
    ...(parties && { parties }),
    bracketsRecommend: periodic && reviewed !== undefined,
  };
}

/** The one State that a title names, alone or within a name ("Mission in Fiji"), or the symbol of its review ("…/FJI/CO/9"). */
function stateNamed(title: string, symbol: string, things: ReadonlyMap<string, Thing>): Thing | undefined {
  const code = /\/([A-Z]{3})\/(?:CO|Q|RQ|FCO)\//.exec(`${symbol}/`)?.[1];
  const ofSymbol = code && [...things.values()].find(({ properties }) => properties.iso3 === code);
  if (ofSymbol) return ofSymbol;
  const words = title.match(/[\p{L}’'-]+/gu) ?? [];
  const found = new Map<string, Thing>();
  for (let from = 0; from < words.length; from++) {
    if (!/^\p{Lu}/u.test(words[from] ?? "")) continue;
    for (let to = Math.min(words.length, from + longestName); to > from; to--) {
      const known = knownActor(words.slice(from, to).join(" "));
      if (known?.kind !== "State") continue;
      found.set(known.key, things.get(known.key) ?? known);
      from = to - 1;
      break;
    }
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
const longestName = 6;

/** "parties to the conflict" where the report says so in full: "the parties" are then these. */
function partiesOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [words] of text.matchAll(/\bparties to (?:the )?(?:armed )?conflicts?\b/g))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

import { namedKey } from "../../../cypher/schema/keys";
import type { Thing } from "../../recognise/mention";
import type { Document } from "../../structure/document";
import { knownNames } from "../../vocabulary/names";

/** Nouns that a body or an office bears in its name. */
const noun =
  "Department|Office|Division|Section|Unit|Service|Services|Committee|Board|Council|Commission|Ministry|Agency|Secretariat|Bureau|Group|Mission|Team|Director|Director-General|Chief|Controller|Comptroller|Registrar|Registry|Prosecutor|Assembly|Authority|Forum|Network|Centre|Center|Institute|Federation|Association|Secretary|Administrator|Parliament|Senate|Tribunal|Court|Task Force|Platform|Panel|Foundation|Union|Conference|Subcommittee|Bank|Corporation|Institution";
const capital = String.raw`\p{Lu}[\p{L}’-]*`;
const link = "(?: (?:of|for|on|and|the|in|to|against|with|regard)){0,4}";
const proper = new RegExp(
  String.raw`^(?:[Tt]he )?((?:${capital}${link} )*(?:${noun})(?:${link} ${capital})*)(?: \(([A-Z][A-Za-z-]{1,12})\))?$`,
  "u",
);
const short = /^(?:the )?([A-Z]{2,}[A-Za-z-]{0,10}s?)$/;

/** An actor that the vocabulary knows, whether or not the report's text names it. */
export function knownActor(name: string): Thing | undefined {
  const known = knownNames(name).find(({ kind }) => kind === "State" || kind === "Entity" || kind === "Rapporteur");
  return known && { ...known, surfaces: [name] };
}

/** Spells out a report's short forms: "Harbour Services (HSs)" defines HSs. */
export class Bodies {
  private readonly defined = new Map<string, string>();

  constructor(private readonly document: Document) {
    for (const { text } of document.paragraphs)
      for (const { 1: acronym = "", index } of text.matchAll(/ \(([A-Z]{2,}[A-Za-z-]{0,10}s?)\)/g))
        if (!this.defined.has(acronym)) this.define(acronym, text.slice(Math.max(0, index - 120), index));
  }

  /** The words before a bracket whose first letters the short form spells. */
  private define(acronym: string, before: string): void {
    const letters = acronym.replace(/s$/, "").replace(/[^A-Z]/g, "");
    const words = [...before.matchAll(/[\p{L}’-]+/gu)];
    let left = letters.length;
    for (let i = words.length - 1; i >= 0 && left > 0; i--) {
      const word = words[i];
      if (word === undefined) break;
      if (word[0].charAt(0).toUpperCase() === letters.charAt(left - 1)) left--;
      else if (!/^(?:of|and|for|the|on|in|to)$/.test(word[0])) return;
      if (left === 0) this.defined.set(acronym, before.slice(word.index));
    }
  }

  /** The body that a subject is by its form alone, where the report's names do not have it. */
  named(subject: string): Thing | undefined {
    const acronym = short.exec(subject)?.[1];
    const name = acronym === undefined ? proper.exec(subject)?.[1] : this.defined.get(acronym);
    if (name === undefined || !/ /.test(name)) return undefined;
    const known = knownActor(name);
    if (known) return known;
    return {
      key: namedKey("Entity", name, this.document.symbol),
      kind: "Entity",
      known: false,
      label: name,
      properties: { name, entityKind: "other", ...(acronym !== undefined && { acronym }) },
      surfaces: [subject],
    };
  }
}

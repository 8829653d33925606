import type { Candidate } from "../recognise/candidate";
import type { Passage } from "../recognise/passage";
import { wordsOf } from "../recognise/token";
import { headClass } from "../vocabulary/heads";

const form =
  /(?<![\p{L}\p{N}])([Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Mm]y|[Hh]is|[Hh]er|[Oo]ur) ((?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+|initiative|programme|project|campaign|fund|organization|platform|partnership|network|forum|secretariat)(?![\p{L}\p{N}-])/gu;
const bodyOfResolution = /(?<![\p{L}\p{N}])(Assembly|Council|Commission) (?=(?:resolutions?|decisions?) \d)/gu;

/** What goes on with a name of its own: "the Committee on …", "the Council of Ministers", "the Commission President". */
const goesOn =
  /^(?: (?:on|for|against) (?:the )?\p{Lu}| of (?:the )?\p{Lu}| (?:de|des|du|pour|del) \p{L}| (?:d|l)[’']\p{L}| \p{Lu}(?!\p{Lu}|bid)| \d|-\p{L})/u;

/** A place where a short form of a body, a mandate or a programme may stand. */
export interface ShortForm {
  readonly start: number;
  readonly span: { readonly start: number; readonly end: number; readonly surface: string };
  readonly words: readonly string[];
  /** A common noun in small letters: "the initiative". */
  readonly general: boolean;
  /** Who holds a mandate of the Secretary-General: "my Personal Envoy". */
  readonly held: boolean;
  /** As printed, without its article. */
  readonly written: string;
  /** Whether bodies and holders of mandates are called so, and no programmes, instruments or meetings. */
  readonly ofBody: boolean;
}

/** All places of short forms in a passage, in order, but for those that names hold. */
export function shortFormsIn(passage: Passage, names: readonly Candidate[]): ShortForm[] {
  const { text } = passage;
  const free = (start: number, end: number): boolean => names.every((name) => name.end <= start || end <= name.start);
  const list: ShortForm[] = [];
  for (const match of text.matchAll(form)) {
    const [, article = "", noun = ""] = match;
    const at = match.index + article.length + 1;
    for (const words of shorter(noun)) {
      const short = at + words.length;
      const rest = text.slice(short, short + 60);
      const mandate = mandated.test(words);
      const owned = mandate ? (ofSecretaryGeneral.exec(rest)?.[0].length ?? 0) : 0;
      if (!free(at, short) || (owned === 0 && goesOn.test(rest)) || words === "Funds") continue;
      const end = short + owned;
      const held = owned > 0 || (mandate && /^[Mm]y$/.test(article));
      const general = /^\p{Ll}/u.test(words);
      const start = general || /^(?:the|The)$/.test(article) ? match.index : at;
      const head = words.split(" ").at(-1) ?? "";
      if (
        !general &&
        headClass(head) === undefined &&
        words !== "Director General" &&
        !/^(?:Director-General|Commissioner|Rapporteur|Representative|Envoy|Adviser|Expert|Experts|Coordinator|Directorate|Assembly|Group|Forum|Conference|Decade|Programme)$/.test(
          head,
        )
      )
        continue;
      if (free(start, short))
        list.push({
          start,
          span: { start, end, surface: text.slice(start, end) },
          words: wordsOf(words),
          general,
          held,
          written: words,
          ofBody: !general && isBody(words),
        });
      break;
    }
  }
  for (const match of text.matchAll(bodyOfResolution)) {
    const end = match.index + (match[1] ?? "").length;
    if (free(match.index, end))
      list.push({
        start: match.index,
        span: { start: match.index, end, surface: text.slice(match.index, end) },
        words: wordsOf(match[1] ?? ""),
        general: false,
        held: false,
        written: match[1] ?? "",
        ofBody: false,
      });
  }
  return list.sort((a, b) => a.start - b.start);
}

const mandated = /^(?:Deputy )?(?:Special|Personal) (?:Envoy|Representative|Adviser)$/;
const ofSecretaryGeneral = /^ (?:of|to) the Secretary-General(?! (?:for|on|in|to) |[\p{L}’'-])/u;

/** "Special Rapporteur Ibid" may be "Special Rapporteur" and more: the longest first. */
const shorter = (noun: string): string[] => {
  const words = noun.split(" ");
  return words.map((_, i) => words.slice(0, words.length - i).join(" "));
};

/** What a body or the holder of a mandate is called, with one word before it that many have: no name by itself. */
const ofBodies =
  /^(?:(?:Advisory|Executive|General|High|Independent|Joint|Personal|Special|Standing|Steering|Technical|Working) )?(?:Agency|Board|Bureau|Commission|Commissioner|Committee|Council|Court|Envoy|Expert|Group|Mission|Office|Organization|Panel|Rapporteur|Representative|Secretariat|Tribunal)$/;
const isBody = (words: string): boolean => ofBodies.test(words);

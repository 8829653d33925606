import type { Candidate, Named } from "./candidate";

/** The State that has a body. */
export interface Owner {
  readonly thing: Named;
  readonly candidate?: Candidate;
  readonly iso3: string;
  /** True where the State closes the name as it is printed. */
  readonly inside: boolean;
  /** True where the name does not tell the State. */
  readonly outside: boolean;
  readonly end: number;
}

/** A State named in the text as the owner of a body. */
export const ownedBy = (candidate: Candidate, inside: boolean): Owner => ({
  ...ownedUnder(candidate.thing),
  candidate,
  inside,
  end: candidate.end,
});

/** A State that only a heading names. */
export const ownedUnder = (thing: Named): Owner => ({
  thing,
  iso3: String(thing.properties.iso3),
  inside: false,
  outside: true,
  end: 0,
});

/** Bodies that every State has under one name: told apart by their State alone, and no names without it. */
export const nationalBody =
  /^(?:Office of the (?:Attorney|Prosecutor|Public|Ombuds|Auditor|Prime|President|Vice-President|Procurator|Chief|Human Rights)|(?:Central Bank|National (?:Police|Assembly|Army|Guard)|(?:Supreme|High|Constitutional) Court|Court of (?:Appeal|Cassation|Auditors)|Armed Forces|House of Representatives|Electoral Commission|Council of (?:Ministers|State))$)/;

/** "… Committee of the International Conference": a body's owner by its short form is no part of the name. */
export const shortOwner =
  / of the (?:Government|Ministry|(?:International |General )?(?:Agency|Assembly|Commission|Committee|Conference|Convention|Council|Framework|Fund|Mission|Office|Organization|Programme|Secretariat|System|Union))$/;

const publicHeads =
  /^(?:Agency|Army|Assembly|Authority|Bureau|Commission|Court|Department|Directorate|Forces|Guard|Ombudsman|Ombudsperson|Police|Prosecutor|Service|Tribunal)$/;
const abroad =
  /\b(?:International|Inter|Intergovernmental|Regional|World|Global|United Nations|UN|Joint|European|African|Arab|Asian|American|Caribbean|Pacific|Nordic|Commonwealth|Humanitarian|Truce|Ceasefire)\b/;

/** Courts, agencies and the like that a State has: nothing in the name tells of a region or of the world. */
export const isPublicBody = (name: string, head: string): boolean => publicHeads.test(head) && !abroad.test(name);

import { fold } from "../../../cypher/schema/fold";
import type { VerbGroup } from "../clauses/verb-group";
import type { Doer } from "./doer";
import type { Subject } from "./subject";
import { rulingVerbs } from "./verbs";

const court = /\b(?:court|tribunal|chamber|supreme court|constitutional council)\b/;

/** "The Court found that the order was unlawful": what a court finds, it decides. */
export const isRuling = (verb: VerbGroup, subject: Subject, doers: readonly Doer[]): boolean =>
  rulingVerbs.has(verb.lemma) && (court.test(subject.noun ?? "") || doers.some((d) => court.test(fold(d.name))));

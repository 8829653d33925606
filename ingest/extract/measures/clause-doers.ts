import type { Clause } from "../clauses/clause";
import { at, type Token } from "../clauses/token";
import type { VerbGroup } from "../clauses/verb-group";
import { backersIn } from "./backers";
import type { Carry } from "./carry";
import { type Doer, doer } from "./doer";
import { isAct, isReceiving, saysOnly, tellsAnAct } from "./filter";
import type { Heading } from "./headings";
import { isEnacted, nounOfWork, ownersOfWork, stateWork } from "./laws";
import { nationalNouns, ownedNouns, worksAndProgrammes } from "./nouns";
import { agentsIn, isMadeByOthers, makersOf, partnersIn } from "./partners";
import { isTitled, type Persons } from "./persons";
import type { ReadSentence } from "./sentence";
import type { Subject } from "./subject";
import {
  hasUnknownAgent,
  isNational,
  isOfficer,
  isOwn,
  isStranger,
  isThisWork,
  isUnknownBody,
  isUnknownName,
  shortForm,
} from "./unnamed";

/** Who acts in a clause: named as its subject, after "by", in its opening phrase, or carried to it. */
export function clauseDoers(
  sentence: ReadSentence,
  clause: Clause,
  subject: Subject,
  shared: readonly Doer[] | undefined,
  heading: Heading,
  carry: Carry,
  persons: Persons,
): readonly Doer[] {
  const region = sentence.plain.slice(clause.from, clause.verb.first);
  const rest = sentence.plain.slice(clause.verb.last, clause.end);
  const passive = clause.verb.aspect === "passive";
  const agents = passive ? agentsIn(rest, clause.verb) : [];
  if (shared?.length && agents.length === 0)
    return shared.some((d) => d.rule === "inherited-paragraph") && !tellsAnAct(clause.verb, subject) ? [] : shared;
  if (shared || agents.length) return agents;
  const places = placeNames(subject);
  const opening = heading.ofStates ? places : [];
  if (opening.length) carry.place(opening);
  else if (places.length) carry.opensWith(places);
  if (isExistential(region)) return [];
  const inherited = (): readonly Doer[] => {
    const backers = backersIn(sentence.plain.slice(clause.from, clause.end));
    if (backers.length && isAct(clause.verb)) {
      carry.named(backers);
      return backers;
    }
    if (backers.length) carry.backed(backers);
    if (opening.length && clause.verb.classes.has("action")) return opening;
    if (!tellsAnAct(clause.verb, subject)) return [];
    // "was approved by the guild's council": by those, whoever they are
    if (passive && hasUnknownAgent(rest)) return [];
    if (heading.kind === "actions") return carry.paragraph();
    const work = heading.kind === "context" && worksAndProgrammes.has(subject.noun ?? "");
    return (heading.kind === "plain" || work) && carry.hasTold ? carry.plainTopic() : [];
  };
  const work = stateWork(subject);
  if (work && (!passive || isEnacted(clause.verb))) {
    const owners = subject.kind === "named" ? (passive ? subject.doers : []) : ownersOfWork(work, subject, carry);
    if (owners.length) {
      carry.place(owners);
      carry.introduce(nounOfWork(subject), owners);
      return owners;
    }
  }
  switch (subject.kind) {
    case "named": {
      if (passive) return inherited();
      const owners = subject.doers.every((d) => d.sort === "programme")
        ? opening.length
          ? opening
          : carry.owners()
        : opening;
      carry.named([...subject.doers, ...besideSubject(region, subject, clause.verb)], saysOnly(clause.verb, rest));
      carry.introduce(subject.noun ?? subject.alias ?? "", subject.doers);
      persons.learn(asideAfter(region, subject), subject.doers);
      return [...subject.doers, ...owners];
    }
    case "pronoun":
      return subject.count === undefined ? carry.pronoun() : carry.several(subject.count);
    case "person": {
      if (passive) return [];
      const body = shortForm(subject, carry);
      if (body.length) return body;
      const spoken = carry.person();
      if (spoken.length === 0 && isOfficer(subject)) return carry.officer();
      return spoken.length === 0 && nationalNouns.has(subject.noun ?? "") ? carry.country() : spoken;
    }
    case "country": {
      if (passive || isReceiving(clause.verb)) return inherited();
      const country = carry.country();
      if (country.length === 0) carry.unknownBody();
      return country;
    }
    case "collective": {
      const own = !passive && subject.determiner === "the" && nationalNouns.has(subject.noun ?? "");
      const court = /^(?:court|parliament|police)$/.test(subject.noun ?? "");
      const home = !own ? [] : court ? carry.country() : carry.homeland();
      return home.length ? home : inherited();
    }
    case "thing": {
      const holder = persons.find(subject.head);
      if (holder) return passive ? [] : carry.known(holder);
      if (!passive && isOwn(subject)) return carry.pronoun();
      if (!passive && isThisWork(subject) && isAct(clause.verb)) return carry.latestWork();
      const short = passive ? [] : shortForm(subject, carry);
      if (short.length) return short;
      if (isTitled(subject.head) || isStranger(subject)) {
        carry.unknownPerson();
        return [];
      }
      if (!passive && (isUnknownName(subject) || isUnknownBody(subject))) {
        const home = nationalNouns.has(subject.noun ?? "") || isNational(subject) ? carry.homeland() : [];
        if (home.length) return home;
        if (isUnknownName(subject)) {
          carry.unknownPerson();
          carry.unknownBody();
          return [];
        }
      }
      carry.thing();
      const makers = makersOf(fromSubject(region, subject), ownedNouns.has(subject.noun ?? ""));
      // "the charter, adopted by 44 ports, names …": of others than those spoken of
      if (makers.length === 0) return !passive && isMadeByOthers(fromSubject(region, subject)) ? [] : inherited();
      carry.named(makers);
      return makers;
    }
    default:
      return [];
  }
}

/** "There has been progress": nobody's act. */
const isExistential = (region: readonly Token[]): boolean => at(region, region.length - 1).lower === "there";

/** The subject and its asides, without the opening phrases before it. */
function fromSubject(region: readonly Token[], subject: Subject): readonly Token[] {
  const [first] = subject.head;
  return first === undefined ? region : region.slice(Math.max(0, region.indexOf(first)));
}

/** What stands between commas right after the subject. */
function asideAfter(region: readonly Token[], subject: Subject): readonly Token[] {
  const last = subject.head.at(-1);
  const from = last === undefined ? -1 : region.indexOf(last) + 1;
  if (from <= 0 || at(region, from).text !== ",") return [];
  const end = region.findIndex((t, i) => i > from && t.text === ",");
  return region.slice(from + 1, end < 0 ? region.length : end);
}

/** "OPAL, in partnership with X, trained": those who did all that follows too; not those of an opening phrase. */
function besideSubject(region: readonly Token[], subject: Subject, verb: VerbGroup): Doer[] {
  const last = subject.head.at(-1);
  const after = last === undefined ? [] : region.slice(region.indexOf(last) + 1);
  return partnersIn(after, verb).filter((d) => d.sort === "body");
}

const placeNames = (subject: Subject): Doer[] =>
  subject.opening.filter((t) => t.thing?.kind === "State").flatMap((t) => doer(t, "opening") ?? []);

/** "OPAL, which maps reefs": the body right before the comma of a relative acts in it. */
export function antecedent(plain: readonly Token[], relative: number): Doer | undefined {
  const comma = at(plain, relative - 1).text === ",";
  const name = at(plain, relative - 2);
  return comma && name.kind === "name" && name.thing?.kind !== "State" ? doer(name, "subject") : undefined;
}

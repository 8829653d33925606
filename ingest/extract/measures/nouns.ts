import data from "../../vocabulary/measure-nouns.json";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns of what a body is, makes or runs: "the report of X", "the programme of X" act for X. */
export const ownedNouns = set(data.owned);
/** Those who hold an office of a State or a body: "the Minister for Ports of X" acts for X. */
export const officeNouns = set(data.office);
/** Offices that every State has: under its heading "the Parliament" is its. */
export const nationalNouns = set(data.national);
/** Those who speak at a meeting: "the speaker" is the holder of an office who was named last. */
export const personNouns = set(data.speaker);
/** Short forms of bodies that are no name: "the Team", "the network" is the body spoken of. */
export const bodyNouns = set(data.body);
/** People of whom a report tells: what they do is not the act of the body that the paragraph is about. */
const people = set(data.people);
const notPeople = set(data.notPeople);
export const isPeople = (noun: string): boolean =>
  people.has(noun) || (/(?:er|or|ist|ian|ee)$/.test(noun) && !notPeople.has(noun));
/** Unnamed collectives: they act, and are nobody. */
export const collectiveNouns = set(data.collective);
/** Nouns that end in two names' relation, so that "with X" makes no partner. */
export const relationNouns = set(data.relation);

/** Nouns that stand for any body: "the organization"; others only for one that has them in its name. */
export const generalBodies = set(data.generalBody);
/** Programmes, rules and papers: in capitals too they are no actors of their own. */
export const worksAndProgrammes = set(data.work);
/** "The establishment of an office by the Senate." */
export const nounsOfFounding = set(data.ofFounding);
/** "Key results include …": what follows was done. */
export const nounsOfActs = set(data.ofActs);
/** "Took the following steps:" leads to a list of what was done. */
export const nounsOfDeeds = set(data.ofDeeds);
/** The law of a State, and what it is made of. */
export const nounsOfLaw = set(data.ofLaw);
export const partsOfLaw = set(data.partOfLaw);
/** What a State plans: "the national strategy". */
export const nounsOfPlans = set(data.ofPlans);
/** What a text or a meeting holds: that it was presented or discussed is no act of the body. */
export const nounsOfContent = set(data.ofContent);
/** "In partnership with." */
export const nounsOfTogether = set(data.ofTogether);
/** "With the support of X", "under the leadership of X". */
export const nounsOfBacking = set(data.ofBacking);
/** What is made or kept between several: "an agreement was signed between X and Y". */
export const nounsOfTies = set(data.ofTies);
/** Words in -ing that are nouns: "a memorandum of understanding with X". */
export const nounsInIng = set(data.inIng);
/** "Ms.", "Dr." */
export const titlesOfPersons = set(data.title);

export const singular = (noun: string): string =>
  noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : /(?:ss|us|is)$/.test(noun) ? noun : noun.replace(/s$/, "");

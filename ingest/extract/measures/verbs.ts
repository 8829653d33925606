import data from "../../vocabulary/measure-verbs.json";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs of doing together: "with X" after them makes a partner. */
export const sharingVerbs = set(data.sharing);
/** Those who pay are not those who act. */
export const payingVerbs = set(data.paying);
/** Verbs of bringing about: a phrase with one tells that it was done, not merely who runs a thing. */
export const foundingVerbs = set(data.founding);
/** "The report of X included proposals": what it holds is what X did. */
export const comprisingVerbs = set(data.comprising);
/** Verbs that say how a thing turned out, not that someone acted through it. */
export const outcomeVerbs = set(data.outcome);
/** Passives that say how a thing is, or what befell someone. */
export const conditionVerbs = set(data.condition);
/** What people get from whoever the paragraph is about. */
export const receivingVerbs = set(data.receiving);
/** Verbs that tell a finding or a view where "that" follows. */
export const verbsOfThat = set(data.that);
/** Acts of violence: crimes that a report records, and no measure of whoever did them. */
export const violentVerbs = set(data.violence);
/** What a meeting does: "was adopted at the Summit". */
export const decidingVerbs = set(data.deciding);
/** "I condemn", "I am concerned": what the report's author says of what was done. */
export const opiningVerbs = set(data.opining);
/** What a law does: "recognizes", "entitles" tell no view and no state of affairs then. */
export const lawVerbs = set(data.law);
/** What a court does when it decides. */
export const rulingVerbs = set(data.ruling);
/** What is done with a deed that a noun tells: "orders issued by X". */
export const doingVerbs = set(data.doing);
/** How a law comes into being. */
export const enactingVerbs = set(data.enacting);
/** What a text does with what it tells: "is shown in table 2". */
export const showingVerbs = set(data.showing);

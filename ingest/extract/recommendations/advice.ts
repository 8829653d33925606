import { bareVerbs, verbsBeforeArticle } from "./bare-verbs";

/** Words by which a sentence says what ought to be done. What "will need to" be done is foreseen, not advised. */
export const duty =
  /\b(?:should(?! have been\b)|must(?! have been\b)|shall|ought to|(?:may|might) (?:also |therefore |further )?wish to|(?<!\b(?:will|would|may|might|could|the|an?|urgent|of|this|their|its|any|no|real|clear|also) )needs? to|(?:is|are|be) (?:also |further |strongly |therefore |hereby )*(?:encouraged|urged|invited|requested|called (?:up)?on|advised|recommended|asked) to)\b/;
/** "One speaker said that fees should …" tells what others said. */
const saidByOthers =
  /\b(?:said|stated|noted|stressed|emphasi[sz]ed|argued|suggested|indicated|observed|felt|believed|thought|underlined|underscored|highlighted|pointed out|added|mentioned|reported|explained|expressed the (?:view|opinion|hope)|cautioned|considered|maintained|reiterated|asserted|proposed|insisted)(?: \p{L}+){0,3} that\b/u;
/** Where a sentence says what someone should do; what "needs to" be done is a state of affairs outside recommendations. */
export function dutyAt(sentence: string): number | undefined {
  const found = duty.exec(sentence);
  if (found && saidByOthers.test(sentence.slice(0, found.index))) return undefined;
  return found === null || /^needs?\b/.test(found[0]) ? undefined : found.index;
}
/** Verbs by which one who speaks asks something of others, now or (with a `d` for `past`) then. */
const askingVerbs = (past: "" | "d"): string => {
  const ed = past === "" ? "" : "|ed";
  return `(?:(?:recommend|suggest)(?:s${ed})?|(?:urge|encourage|invite|advise)[s${past}]?|request(?:s${ed})?|call(?:s${ed})? (?:up)?on|appeal(?:s${ed})? to|reiterate[s${past}]? (?:my|his|her|its|the) (?:call|appeal|recommendation)s?(?: (?:up)?on| to| for| that)?)`;
};
export const asking = new RegExp(`\\b${askingVerbs("d")}\\b`, "i");
const asks = `${askingVerbs("")}\\b`;
const impersonal =
  /\b(?:it is (?:also |further |therefore |strongly )?(?:recommended|suggested|proposed|advised) that|there is (?:also |an? |urgent |clear )*need to|it (?:is|will be|remains) (?:\p{L}+ly |also |therefore )*(?:essential|crucial|important|necessary|imperative|critical|vital) (?:that|to|for))\b/iu;
/** Who asks in a report: it itself, by its author. */
const speaker = `(?:I|[Ww]e|(?:[Tt]he )?(?:Secretary-General|Advisory Committee|Committee|Special Rapporteur|Special Representative|Independent Expert|Expert Mechanism|Working Group|Group of Experts|Panel of Experts|Panel|Board|Commission|Forum|Inspectors?|Joint Inspection Unit|Permanent Forum|Subcommittee|(?:Security Council )?[Mm]ission|High Commissioner|Office|OIOS|(?:Expert )?Meeting|Conference|Workshop|Seminar|Group|Council|Assembly|participants|panell?ists|[Ss]peakers|experts|members))`;
const adverbs = String.raw`(?: \p{L}+ly| also| again| once again| further| therefore| thus| hereby| once more| wish(?:es)? to| would like to| and)*`;
const asksItself = new RegExp(String.raw`^(?:[^;:]{0,160}[,:] )?(?:\p{L}+ )?${speaker}${adverbs} ${asks}`, "u");
const asksInFirstPerson = new RegExp(String.raw`\b(?:I|[Ww]e)${adverbs} ${asks}`, "u");
/** "I welcome the plan and call upon …", "I commend the Government and call for …": what is asked follows what is praised. */
const praisesAndAsks = new RegExp(
  String.raw`^(?:[^;:]{0,160}[,:] )?(?:I|We)\b[^;:]{0,400}\band${adverbs} (?:${asks}|call for\b)|^(?:I|We)${adverbs} call for\b`,
  "u",
);
const callsFor = new RegExp(String.raw`^(?:[^;:]{0,160}[,:] )?(?:\p{L}+ )?${speaker}${adverbs} calls? for\b`, "u");
/** Also "The Special Rapporteur calls for …", by the report's author. */
export const asksToo = (sentence: string, author?: string): boolean =>
  praisesAndAsks.test(sentence) || (author !== undefined && callsFor.test(sentence) && sentence.includes(author));
/** How the operative paragraphs of a resolution ask. */
const requests = String.raw`(?:(?:[Aa]lso|[Ff]urther|[Ss]trongly|[Aa]gain|[Ss]olemnly|[Uu]rgently|[Oo]nce again|[Rr]eiterates its call and|in this (?:regard|respect)) )*(?:[Uu]rges|[Cc]alls (?:up)?on|[Ee]ncourages|[Ii]nvites|[Rr]equests|[Rr]ecommends|[Aa]ppeals to|[Dd]emands that|[Rr]e(?:iterates|affirms|news) its (?:call|appeal|request|invitation) (?:up)?(?:on|to))\b`;
/** "Welcomes the plan, and requests the Office to …": what is asked follows what is noted. */
const notes = String.raw`(?:Also |Further )?(?:Takes note|Notes|Welcomes|Recognizes|Acknowledges|Reaffirms|Commends|Expresses|Emphasizes|Stresses)\b[^;]{5,400}?,? and `;
const operative = new RegExp(String.raw`^(?:\d+\. )?(?:${notes})?${requests}`, "u");

/** "To donors: keep your promises". */
export const toSomeone = /^(?:To|For) (?:the )?[^:;.]{3,140}:\s+(?=\S)/u;

/** "It should be noted that …" asks for nothing; what it says may. */
const remarks =
  /^(?:[^,;:]{0,60}, )?[Ii]t (?:should|must) (?:also |further |however |therefore )?be (?:noted|recalled|stressed|emphasi[sz]ed|borne in mind|mentioned|pointed out|underlined|underscored|understood|recogni[sz]ed|added|said|remembered|acknowledged)\b(?: that)? ?/;

export type Advice = "duty" | "asking" | "impersonal" | "bare";

/** How a sentence advises under a heading that says so, where it does; the surer form first. */
export function adviceOf(said: string): Advice | undefined {
  const sentence = said.replace(toSomeone, "").replace(remarks, "");
  if (duty.test(sentence)) return "duty";
  if (asksItself.test(sentence) || operative.test(sentence) || asksToo(sentence)) return "asking";
  if (opensWithVerb(sentence)) return "bare";
  return impersonal.test(sentence) ? "impersonal" : undefined;
}

/** Advice wherever it stands: "I call upon all parties to …", "The Committee recommends that …", "Urges Member States …". */
export const advisesAnywhere = (sentence: string): boolean =>
  asksInFirstPerson.test(sentence) || operative.test(sentence);

/** "The Committee recommends that …": advice wherever it stands, where the Committee is the report's own author. */
export const advisesAs = (author: string | undefined, sentence: string, asked = false): boolean =>
  author !== undefined &&
  asksAs(
    asked ? `(?:[Tt]he )?(?:Advisory )?(?:${author})|It|They|He|She` : `(?:[Tt]he )?(?:Advisory )?(?:${author})`,
  ).test(sentence);

const compiled = new Map<string, RegExp>();
function asksAs(subject: string): RegExp {
  const known = compiled.get(subject);
  if (known) return known;
  const made = new RegExp(String.raw`^(?:[^;:]{0,160}[,:] )?(?:\p{L}+ )?(?:${subject})${adverbs} ${asks}`, "u");
  compiled.set(subject, made);
  return made;
}

/** How sure it is that such a sentence recommends, under a heading that says so. */
export const certaintyOf: Readonly<Record<Advice, number>> = { duty: 0.95, asking: 0.9, bare: 0.9, impersonal: 0.7 };

const articleFollows =
  /^(?:\p{Lu}?\p{L}+ly |To )?\p{L}+ (?:the|an?|all|any|its|their|each|every|how|whether|those|these|this)\b/u;
const opening =
  /^(?:[-•–▪]\s*)?(?:\(?[a-z0-9ivx]{1,4}[).]\s+)?(?:(?:To|Also|Further|Urgently|Continue to|Fully|Actively|Effectively|Significantly|Swiftly|Promptly)\s+)*(\p{L}+)(?=\s)/u;
/** "Publish the fees": the base form with which a list of advice begins. */
export const opensWithVerb = (sentence: string): boolean => {
  if (/^(?:\p{L}+ ){1,4}(?:is|are|was|were|has|have|had)\b/u.test(sentence)) return false;
  const first = opening.exec(sentence)?.[1]?.toLowerCase();
  return (
    first !== undefined &&
    (bareVerbs.has(first) ||
      (verbsBeforeArticle.has(first) && articleFollows.test(sentence)) ||
      (/^(?:re|co)-?/.test(first) && bareVerbs.has(first.replace(/^(?:re|co)-?/, ""))))
  );
};

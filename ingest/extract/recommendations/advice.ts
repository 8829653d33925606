/** Words by which a sentence says what ought to be done. What "will need to" be done is foreseen, not advised. */
export const duty =
  /\b(?:should|must|shall|ought to|(?:may|might) wish to|(?<!\b(?:will|would|may|might|could|the|an?|urgent|of|this|their|its|any|no|real|clear|also) )needs? to|(?:is|are|be) (?:also |further |strongly |therefore |hereby )*(?:encouraged|urged|invited|requested|called (?:up)?on|advised|recommended|asked) to)\b/;
/** Where a sentence says what someone should do; what "needs to" be done is a state of affairs outside recommendations. */
export function dutyAt(sentence: string): number | undefined {
  const found = duty.exec(sentence);
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
const speaker = `(?:I|[Ww]e|(?:[Tt]he )?(?:Secretary-General|Advisory Committee|Committee|Special Rapporteur|Special Representative|Independent Expert|Expert Mechanism|Working Group|Group of Experts|Panel of Experts|Panel|Board|Commission|Forum|Inspectors?|Joint Inspection Unit|Permanent Forum|Subcommittee|(?:Security Council )?[Mm]ission|High Commissioner|Office|OIOS|participants|panell?ists|[Ss]peakers|experts|members))`;
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

export type Advice = "duty" | "asking" | "impersonal" | "bare";

/** How a sentence advises under a heading that says so, where it does; the surer form first. */
export function adviceOf(sentence: string): Advice | undefined {
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
  new RegExp(
    `^(?:[^;:]{0,160}[,:] )?(?:\\p{L}+ )?(?:(?:[Tt]he )?(?:Advisory )?(?:${author})${asked ? "|It|They" : ""})${adverbs} ${asks}`,
    "u",
  ).test(sentence);

/** How sure it is that such a sentence recommends, under a heading that says so. */
export const certaintyOf: Readonly<Record<Advice, number>> = { duty: 0.95, asking: 0.9, bare: 0.9, impersonal: 0.7 };

const opening =
  /^(?:[-•–▪]\s*)?(?:\(?[a-z0-9ivx]{1,4}[).]\s+)?(?:(?:To|Also|Further|Urgently|Continue to|Fully|Actively|Effectively|Significantly|Swiftly|Promptly)\s+)*(\p{L}+)(?=\s)/u;
/** "Publish the fees": the base form with which a list of advice begins. */
export const opensWithVerb = (sentence: string): boolean => {
  if (/^(?:\p{L}+ ){1,4}(?:is|are|was|were|has|have|had)\b/u.test(sentence)) return false;
  const first = opening.exec(sentence)?.[1]?.toLowerCase();
  return (
    first !== undefined &&
    (bareVerbs.has(first) || (/^(?:re|co)-?/.test(first) && bareVerbs.has(first.replace(/^(?:re|co)-?/, ""))))
  );
};

/** Verbs of advice in the form in which a list of recommendations begins with them. */
const bareVerbs = new Set(
  `accelerate accede achieve acknowledge act adapt address adhere adjust adopt advance advocate align allocate allow amend amplify analyse apply approve
  articulate ascertain assess assign assist assume attach attract avoid ban bolster boost bridge bring broaden build call capitalize carry cease
  channel clarify close collaborate collect combat commit communicate compile complement complete comply condemn conclude conduct connect consider consolidate
  consult continue contribute convene cooperate coordinate counter create criminalize deepen define deliver demonstrate deploy design designate develop devise
  devote digitalize direct disaggregate discontinue disseminate diversify draw draft earmark educate elaborate elevate eliminate embed embrace empower enable enact
  encourage end endorse enforce engage enhance enlarge ensure equip eradicate escalate establish evaluate examine exchange exempt exercise expand expedite explore extend
  facilitate familiarize finalize finance focus follow foster formulate fulfil fund gather generate give grant guarantee guide halt harmonize harness help highlight hold honour
  identify implement improve include incentivize incorporate increase inform initiate institute institutionalize integrate intensify introduce invest investigate invite involve issue
  join keep launch lead learn leverage lift limit link localize lower maintain make manage mainstream map maximize measure minimize mobilize modernize monitor move
  negotiate nurture offer open operationalize optimize organize overcome participate pay perform pilot place plan pledge position prepare preserve prevent prioritize proceed produce
  prohibit promote promptly propose prosecute protect provide publish pursue put raise ratify reaffirm realize recognize recommit reconsider recruit redesign redouble reduce refine reform
  refrain register regulate reinforce reject release remain remove renew repeal replace replicate report request require rescind research respect respond restore restrict retain
  review revise revitalize safeguard scale secure seek sensitize set share shift show sign simplify speed stop streamline strengthen step submit subscribe subsidize support suspend sustain tackle tailor take
  target track train transfer transform translate transition treat undertake unlock update uphold upgrade upscale urge use utilize withdraw work`.split(
    /\s+/,
  ),
);

/** Words by which a sentence says what ought to be done. */
export const duty =
  /\b(?:should|must|shall|ought to|(?:may|might) wish to|needs? to|(?:is|are|be) (?:also |further |strongly |therefore |hereby )*(?:encouraged|urged|invited|requested|called (?:up)?on|advised|recommended|asked) to)\b/;
/** Words by which one who speaks asks it of others. */
export const asking =
  /\b(?:recommends?|urges?|calls? (?:up)?on|appeals? to|encourages?|invites?|requests?|advises?|reiterates? (?:my|his|her|its|the) (?:call|appeal|recommendation)s?(?: (?:up)?on| to| for| that)?)\b/;
const impersonal = /\bit is (?:also |further |therefore |strongly )?(?:recommended|suggested|proposed|advised) that\b/i;
const value =
  /\b(?:it is|is|are|remains?|will be) (?:\p{L}+ly |also |therefore |of )*(?:essential|crucial|important|necessary|imperative|critical|vital|needed|required|advocated|promoted|urgent|paramount|key)\b/iu;
/** What the report does or argues is no advice. */
const ofReport = /\b(?:present|this) report\b/i;
const firstPerson =
  /\b(?:I|we)\b (?:\p{L}+ly |also |further |again |once again |therefore |wish to |would like to )*/iu;
const asksInFirstPerson = new RegExp(`${firstPerson.source}(?:${asking.source})`, "u");

export type Advice = "duty" | "asking" | "value" | "bare";

/** How a sentence advises, where it does; the surer form first. */
export function adviceOf(sentence: string): Advice | undefined {
  if (duty.test(sentence)) return "duty";
  if (impersonal.test(sentence) || asking.test(sentence)) return "asking";
  if (opensWithVerb(sentence)) return "bare";
  return value.test(sentence) && !ofReport.test(sentence) ? "value" : undefined;
}

/** "I call upon all parties to …": advice wherever it stands. */
export const advisesInFirstPerson = (sentence: string): boolean => asksInFirstPerson.test(sentence);

/** How sure it is that such a sentence recommends, under a heading that says so. */
export const certaintyOf: Readonly<Record<Advice, number>> = { duty: 0.95, asking: 0.9, bare: 0.9, value: 0.6 };

const opening =
  /^(?:[-•–▪]\s*)?(?:\(?[a-z0-9ivx]{1,4}[).]\s+)?(?:(?:To|Also|Further|Urgently|Continue to|Fully|Actively|Effectively|Significantly|Swiftly|Promptly)\s+)*(\p{L}+)(?=\s)/u;
const opensWithVerb = (sentence: string): boolean => {
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

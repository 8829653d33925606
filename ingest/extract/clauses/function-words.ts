/** The closed classes of English: words that join, point or stand for others, and are never verbs of their own. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const determiners = set(
  "a an the this that these those its their his her our my your each every some any no all both several many few various most other another such certain numerous",
);
export const prepositions = set(
  "of in on at by for with from to into through throughout within without under over across between among against towards toward upon about after before during since until via per including excluding concerning regarding following despite beyond along alongside around near amid as like than versus",
);
export const conjunctions = set("and or but nor as-well-as");
export const pronouns = set("it they he she we i you them us him her one who which");
export const subjectPronouns = set("it they he she we i");
export const relatives = set("which who whom whose where whereby wherein");
export const complementizers = set("how whether why what");
export const contrasts = set("while whereas");
/** Words that open a clause which only tells when, why or if. */
export const subordinators = set(
  "when whenever if because although though unless since until as after before once given so lest",
);
export const modals = set("may might can could should must would shall cannot ought need");
export const future = set("will");
export const be = set("is are was were am be been being");
export const finiteBe = set("is are was were am");
export const have = set("has have had having");
export const finiteHave = set("has have had");
export const doing = set("do does did");
export const negations = set("not never neither nor hardly rarely");
export const plurals = set(
  "people women men children youth staff police media data criteria personnel countries both many others authorities",
);
const adverbsNotInLy = set(
  "also already always often still even just then thus therefore hence however moreover furthermore now soon today recently again further together jointly meanwhile once twice yet rather too almost nearly only instead later ever so far subsequently additionally well",
);
const notAdverbs = set(
  "family supply apply assembly reply early monthly weekly yearly anomaly italy july rely multiply comply ally tally rally monopoly elderly friendly daily quarterly likely",
);

export const isAdverb = (word: string): boolean =>
  adverbsNotInLy.has(word) || (word.endsWith("ly") && word.length > 4 && !notAdverbs.has(word));

/** A word that by its ending, or by being one of a few, is an adjective: what follows it is a noun. */
export const isAdjective = (word: string): boolean =>
  commonAdjectives.has(word) ||
  (/(?:al|ive|ous|able|ible|ful|ic|ary|less|ish|wide)$/.test(word) && !nounsLikeAdjectives.has(word)) ||
  /^-|.-(?:based|led|wide|funded|supported|related|oriented|term|level|scale|driven|made|owned|owned|style|free|friendly|specific|sensitive|responsive)$/.test(
    word,
  );

const commonAdjectives = set(
  "new joint first second third fourth last next major minor good better best large larger great greater high higher low lower small strong early late long short open key main own common public private human young old full free safe clean green blue digital senior special more less least further increased improved renewed expanded enhanced targeted existing ongoing growing emerging developing relevant different important current recent future past international inter-agency multilateral bilateral local rural urban extreme severe adequate appropriate direct prompt timely early robust close",
);
const nounsLikeAdjectives = set(
  "proposal approval removal withdrawal arrival survival journal hospital capital material official individual principal goal appeal signal trial renewal referral initiative objective perspective directive executive incentive representative archive alternative cooperative collective table cable vegetable public topic traffic clinic logic music basic secretary summary library territory beneficiary dictionary salary boundary commentary anniversary month mechanic republic academic pacific atlantic arctic pandemic epidemic plastic statistic characteristic fabric metric handful",
);

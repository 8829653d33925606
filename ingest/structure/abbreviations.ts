/**
 * Words that bear a full stop without ending a sentence, as United Nations documents print them (editorial usage of the
 * Organization, bibliographic usage in footnotes). Written here without their last full stop, in lower case.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "no nos para paras art arts vol vols p pp sect sects chap chaps fig figs ed eds v vs cf e.g i.e viz " +
    "mr mrs ms mx dr prof rev hon messrs mme mlle sr st ste gen col lt capt maj sgt cmdr adm amb " +
    "approx ca c op cit loc seq suppl add corr res dec doc docs reg ser ch ibid.e al n nn ex exs " +
    "jan feb mar apr jun jul aug sept oct nov dec dept univ tel ext ft"
  ).split(" "),
);

/** Abbreviations that may end a sentence too: a capital after them decides only where it begins a usual opening word. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  "u.s u.k u.n u.s.a d.c a.m p.m etc inc ltd co corp jr bros ph.d al u.a.e e.u".split(" "),
);

/** Words that open sentences and are no names: they tell a new sentence from an initial or an abbreviation. */
export const openingWords: ReadonlySet<string> = new Set(
  (
    "the a an this that these those it its they their there here he she his her we our i my in on at by for from with " +
    "without within of to as and but or nor yet so if when where while whereas although though because since until " +
    "after before during despite however moreover furthermore therefore thus hence similarly likewise meanwhile " +
    "nevertheless nonetheless consequently additionally overall finally another other others some several many most " +
    "more all both each every no not one two three such what which who how once according among between under over " +
    "through throughout following given only even still also see"
  ).split(" "),
);

import type { Aspect, VerbGroup } from "./verb-group";

const pastLike: ReadonlySet<Aspect> = new Set(["past", "either", "perfect", "passive"]);
const presentLike: ReadonlySet<Aspect> = new Set(["present", "progressive", "being"]);

/** Verbs of one list mix tenses, but one that could go with two others goes with the one of its tense. */
export const agrees = (a: VerbGroup, b: VerbGroup): boolean =>
  (pastLike.has(a.aspect) && pastLike.has(b.aspect)) ||
  (presentLike.has(a.aspect) && presentLike.has(b.aspect) && a.bare === b.bare) ||
  (a.aspect === "perfect" && presentLike.has(b.aspect)) ||
  a.aspect === b.aspect;

/** "urged States to make rules that worked and emphasized": verbs of saying go on with one another, not with what is said. */
export const saysAgain = (main: VerbGroup, said: VerbGroup, next: VerbGroup): boolean =>
  says(main) && says(next) && !says(said) && agrees(main, next);

const says = ({ classes }: VerbGroup): boolean => classes.has("statement") && !classes.has("state");

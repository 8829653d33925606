/**
 * How the words of a Goal and its targets are written. Keywords stand between semicolons. In a keyword, words follow one
 * another as in a text; `a|b` is either, `word*` any word that begins so, and ` ~ ` joins two parts that stand near each
 * other in either order. Number and British or American spelling do not matter. A keyword after `?` says how something
 * is done rather than what for, and weighs half.
 */
export interface GoalWords {
  /** Words of the Goal as a whole, which tell no target. */
  readonly goal: string;
  readonly [target: string]: string;
}

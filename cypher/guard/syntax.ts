/** A query's syntax tree as plain data, without anything of the parser that made it. */
export interface Syntax {
  /** The rule of Neo4j's grammar; "token" for a word or a mark. */
  readonly rule: string;
  readonly text: string;
  /** Offsets in the query, as in `String.slice`. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly Syntax[];
}

/** Every node of a tree, from the top down, in the order of the text. */
export function* walk(tree: Syntax): Generator<Syntax> {
  yield tree;
  for (const child of tree.children) yield* walk(child);
}

/** The nodes of one rule; those inside a found one too. */
export function all(tree: Syntax, ...rules: readonly string[]): Syntax[] {
  return [...walk(tree)].filter((node) => rules.includes(node.rule));
}

export const child = (tree: Syntax, rule: string): Syntax | undefined => tree.children.find((one) => one.rule === rule);
export const children = (tree: Syntax, rule: string): Syntax[] => tree.children.filter((one) => one.rule === rule);
export const hasToken = (tree: Syntax, text: string): boolean =>
  tree.children.some((one) => one.rule === "token" && one.text.toUpperCase() === text);

/** What an expression is, below the rules that only order operators: a variable, a call, a sum … */
export function core(expression: Syntax): Syntax {
  let node = expression;
  for (;;) {
    const [only, more] = node.children;
    if (only === undefined || more !== undefined || only.rule === "token" || !isLayer(node.rule)) return node;
    node = only;
  }
}

const isLayer = (rule: string): boolean => /^expression\d*$/.test(rule);

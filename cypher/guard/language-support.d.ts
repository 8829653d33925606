/** What we use of the package, whose own declarations are not found by a CommonJS project. */
declare module "@neo4j-cypher/language-support" {
  interface ParseToken {
    readonly type: number;
    readonly text: string;
    readonly channel: number;
    readonly start: number;
    readonly stop: number;
  }
  interface ParseNode {
    /** Only a leaf has one. */
    readonly symbol?: ParseToken;
    /** Only an inner node has these. */
    readonly ruleIndex?: number;
    readonly start?: ParseToken;
    readonly stop?: ParseToken | null;
    readonly children?: readonly ParseNode[] | null;
    readonly exception?: unknown;
    isErrorNode?(): boolean;
  }
  interface Diagnostic {
    /** 1 is an error, 2 a warning */
    readonly severity: number;
    readonly message: string;
    readonly offsets: { readonly start: number; readonly end: number };
  }
  interface ParsedStatement {
    readonly ctx: ParseNode;
    readonly tokens: readonly ParseToken[];
    readonly syntaxErrors: readonly Diagnostic[];
  }
  export const CypherParser: { readonly ruleNames: readonly string[] };
  export const CypherLexer: { readonly ErrorChar: number };
  export const parserWrapper: { parse(query: string): { readonly statementsParsing: readonly ParsedStatement[] } };
  export function lintCypherQuery(query: string, schema: Readonly<Record<string, unknown>>): readonly Diagnostic[];
}

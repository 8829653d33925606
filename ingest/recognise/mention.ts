import type { Properties } from "../../cypher/schema/graph";
import type { SharedKind } from "../../cypher/schema/kinds";

/** Something that is named: a node that many reports may share, as this report has it. */
export interface Thing {
  readonly key: string;
  readonly kind: SharedKind;
  /** True where the vocabulary has it; its properties are then the vocabulary's. */
  readonly known: boolean;
  readonly label: string;
  /** All of the kind's properties that are known, from the vocabulary or from this report (name, acronym, year …). */
  readonly properties: Properties;
  /** Every name and acronym that this report uses for it, as printed, sorted; not what only the context resolves. */
  readonly surfaces: readonly string[];
}

/** One occurrence of a name in the text of a paragraph or footnote. */
export interface Mention {
  /** "32", "fn21" */
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The key of a Thing, or of the Report itself ("the present report"). */
  readonly thing: string;
  /** Which recogniser; begins with `anaphora` where a pronoun or short form was resolved. */
  readonly rule: string;
  /** 0..1 */
  readonly confidence: number;
  /** For a Goal or Target: the noun phrase that the report ties to it. */
  readonly factor?: string;
  /** Named in passing only, as a place or an origin ("in Mali", "Danish women"), not as one who acts. */
  readonly passing?: boolean;
}

/** What a footnote or a paragraph cites: a Source or a Document, by key. */
export interface Citation {
  readonly place: string;
  readonly thing: string;
}

/** The answer of the recognising step. Mentions are sorted by place as in the document, then start; none overlap but for a name within a longer name's possessive. */
export interface Recognised {
  readonly things: ReadonlyMap<string, Thing>;
  readonly mentions: readonly Mention[];
  readonly citations: readonly Citation[];
  readonly doubts: readonly string[];
}

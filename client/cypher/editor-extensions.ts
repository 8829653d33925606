import { acceptCompletion, autocompletion, type CompletionContext, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { type Diagnostic, linter } from "@codemirror/lint";
import { EditorState, type Extension, type Range } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { nodeKindNames } from "../../cypher/schema/kinds";
import { type KindCounts, suggest } from "./completion";
import { corrections } from "./correction";
import { type Token, tokens } from "./tokens";

export interface EditorHooks {
  readonly counts: () => KindCounts;
  readonly run: () => void;
  readonly changed: (text: string) => void;
}

/** All that makes an editor of Cypher out of a field of text. */
export function cypherEditing({ counts, run, changed }: EditorHooks): Extension {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    EditorView.lineWrapping,
    EditorState.tabSize.of(2),
    EditorView.contentAttributes.of({ "aria-label": "Cypher query", spellcheck: "false" }),
    colouring,
    autocompletion({
      override: [(context) => complete(context, counts())],
      activateOnTyping: true,
      icons: false,
      optionClass: () => "cypher-option",
    }),
    linter(
      (view) => {
        // The word that is being written is not yet wrong.
        const { head } = view.state.selection.main;
        const found = corrections(view.state.doc.toString(), counts());
        return found.filter((wrong) => !(view.hasFocus && wrong.end === head)).map(diagnosticOf);
      },
      { delay: 500 },
    ),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) changed(update.state.doc.toString());
    }),
    keymap.of([
      {
        key: "Mod-Enter",
        run: () => {
          run();
          return true;
        },
      },
      // Tab takes a completion, and otherwise leaves the editor as it leaves every field.
      { key: "Tab", run: acceptCompletion },
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap.filter((binding) => binding.key !== "Mod-Enter"),
    ]),
  ];
}

const diagnosticOf = (wrong: ReturnType<typeof corrections>[number]): Diagnostic => ({
  from: wrong.start,
  to: wrong.end,
  severity: "error",
  message: `${wrong.what} ${wrong.where}`,
  ...(wrong.change === undefined
    ? {}
    : {
        actions: [
          {
            name: `Change to ${wrong.change}`,
            apply: (view: EditorView, from: number, to: number) =>
              view.dispatch({ changes: { from, to, insert: wrong.change ?? "" } }),
          },
        ],
      }),
});

function complete(context: CompletionContext, counts: KindCounts) {
  const found = suggest(context.state.doc.toString(), context.pos, counts);
  if (!found || found.options.length === 0) return null;
  return {
    from: found.from,
    options: found.options.map((option, index) => ({
      label: option.text,
      detail: option.count === undefined ? option.note : `${option.note}  ${option.count.toLocaleString("en")}`,
      section: found.head,
      // The order of the suggestions is theirs: most frequent first.
      boost: 99 - Math.min(index, 98),
    })),
    filter: false,
  };
}

/** Colours by our own reading of the text: a query is short, so all of it is read again at each change. */
const colouring = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = decorate(view.state.doc.toString());
    }
    update(update: ViewUpdate) {
      if (update.docChanged) this.decorations = decorate(update.state.doc.toString());
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const decorate = (text: string): DecorationSet => Decoration.set(tokens(text).flatMap(decorationOf));

function decorationOf(token: Token): Range<Decoration>[] {
  const className = classOf(token);
  return className ? [Decoration.mark({ class: className }).range(token.start, token.end)] : [];
}

function classOf(token: Token): string | undefined {
  if (token.kind === "symbol" || token.kind === "variable" || token.kind === "property") return undefined;
  if (token.kind === "label") {
    return nodeKindNames.some((kind) => kind === token.text) ? `cypher-label kind-${token.text}` : "cypher-own";
  }
  return `cypher-${token.kind}`;
}

import "@fontsource-variable/source-code-pro/wght.css";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import type { KindCounts } from "./completion";
import { cypherEditing } from "./editor-extensions";

export interface EditorHandle {
  /** Puts the cursor to a place of the text. */
  readonly goTo: (at: number) => void;
}

interface Props {
  readonly ref?: Ref<EditorHandle>;
  readonly text: string;
  readonly counts: KindCounts;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
}

/** The editor; the view loads it as a part of its own, with its font. */
export default function CypherEditor({ ref, text, counts, onChange, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  // What the editor calls is always the newest, though the editor is made once.
  const hooks = useRef({ counts, onChange, onRun });
  hooks.current = { counts, onChange, onRun };

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; later texts come in through the effect below
  useEffect(() => {
    if (!place.current) return;
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: text,
        extensions: cypherEditing({
          counts: () => hooks.current.counts,
          changed: (changed) => hooks.current.onChange(changed),
          run: () => hooks.current.onRun(),
        }),
      }),
    });
    editor.current = view;
    return () => view.destroy();
  }, []);

  useEffect(() => {
    const view = editor.current;
    const now = view?.state.doc.toString();
    if (view && now !== text) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text]);

  useImperativeHandle(ref, () => ({
    goTo: (at) => {
      const view = editor.current;
      if (!view) return;
      view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) }, scrollIntoView: true });
      view.focus();
    },
  }));

  return <div ref={place} className="cypher-editor" />;
}

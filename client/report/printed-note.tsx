import type { Choice } from "./choice";
import { NotedText } from "./noted-text";
import type { Note } from "./reading";

/** A footnote, under the paragraph in which its mark stands. */
export function PrintedNote({ note, choice }: { note: Note; choice: Choice }) {
  return (
    <p className="reader-footnote" id={`place-fn${note.number}`} data-place={`fn${note.number}`}>
      <sup>{note.number.split(".").at(-1)}</sup> <NotedText text={note.text} spans={note.spans} choice={choice} />
    </p>
  );
}

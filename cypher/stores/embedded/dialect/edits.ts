/** A change of the query's text: what stands between two offsets becomes something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What a person is told of it. */
  readonly says?: string;
}

export const insert = (at: number, text: string, says?: string): Edit => ({
  start: at,
  end: at,
  text,
  ...(says === undefined ? {} : { says }),
});

/** Applies edits, which do not overlap; several at one place in the order in which they are given. */
export function edited(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, at) => ({ edit, at })).sort((a, b) => a.edit.start - b.edit.start || a.at - b.at);
  let result = "";
  let done = 0;
  for (const { edit } of sorted) {
    result += text.slice(done, edit.start) + edit.text;
    done = Math.max(done, edit.end);
  }
  return result + text.slice(done);
}

/** The first edit that would change what another one changes. */
export function overlapping(edits: readonly Edit[]): Edit | undefined {
  const replacing = edits.filter((edit) => edit.end > edit.start);
  return edits.find((edit) =>
    replacing.some(
      (other) =>
        other !== edit &&
        other.start < Math.max(edit.end, edit.start + 1) &&
        edit.start < other.end &&
        edit.end > other.start,
    ),
  );
}

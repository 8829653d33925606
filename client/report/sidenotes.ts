/** A note in the margin and the height at which it would stand, were it alone. */
export interface Wanted {
  readonly wanted: number;
}

export interface Placed<Note> {
  readonly note: Note;
  readonly top: number;
}

/**
 * Stands notes beside their lines, in their order, never nearer than `pitch`: each goes down as far as the one before
 * needs, and where the last would run off the end, as many as must are moved up.
 */
export function placeSidenotes<Note extends Wanted>(
  notes: readonly Note[],
  pitch: number,
  from: number,
  to: number,
): readonly Placed<Note>[] {
  const sorted = [...notes].sort((a, b) => a.wanted - b.wanted);
  let least = from;
  const tops = sorted.map((note) => {
    const top = Math.max(note.wanted, least);
    least = top + pitch;
    return top;
  });
  let most = to;
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index] ?? from, most);
    most = (tops[index] ?? from) - pitch;
  }
  return sorted.map((note, index) => ({ note, top: tops[index] ?? from }));
}

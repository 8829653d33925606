import type { Box, Caption, Mark, Thing } from "../canvas/parts";

/** What each column of the page adds to the picture. */
export interface Parts {
  readonly marks: Mark[];
  readonly captions: Caption[];
  readonly things: Thing[];
  /** Where the marker lies when a thing is chosen. */
  readonly markers: Map<string, Box>;
}
export const noParts = (): Parts => ({ marks: [], captions: [], things: [], markers: new Map() });

export const joinParts = (parts: readonly Parts[]): Parts => ({
  marks: parts.flatMap((part) => part.marks),
  captions: parts.flatMap((part) => part.captions),
  things: parts.flatMap((part) => part.things),
  markers: new Map(parts.flatMap((part) => [...part.markers])),
});

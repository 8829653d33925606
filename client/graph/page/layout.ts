import type { MeasureText } from "../canvas/text";
import type { Picture } from "../data/picture";
import { type Frame, frameFor } from "./frame";
import { joinParts, type Parts } from "./parts";
import { type PlacedSheet, placeSheet } from "./sheet";
import { placeStrands, type Strand } from "./strands";
import { placeTowards, type Towards } from "./towards";
import { placeWho, type Who } from "./who";

export interface PageLayout extends Parts {
  readonly frame: Frame;
  readonly who: Who;
  readonly sheet: PlacedSheet;
  readonly towards: Towards;
  readonly strands: readonly Strand[];
}

/**
 * The page: who acts, the report's own sheet with each measure where it is said, towards what. A pure function: the
 * same picture, size and choice give the same places. `kept` are the things that must be named, whatever the room.
 */
export function layOutPage(
  picture: Picture,
  size: { readonly width: number; readonly height: number },
  kept: ReadonlySet<string>,
  measure: MeasureText,
): PageLayout {
  const frame = frameFor(size.width, size.height);
  const who = placeWho(picture.groups, frame, kept, measure);
  const sheet = placeSheet(picture, frame, kept, measure);
  const towards = placeTowards(picture, frame, kept, measure);
  const strands = placeStrands(picture, frame, who, sheet, towards);
  return { ...joinParts([who, sheet, towards]), frame, who, sheet, towards, strands };
}

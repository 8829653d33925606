/** How much room the page has: three columns of names, narrower, groups with unit marks, a phone. */
export type Room = "wide" | "medium" | "narrow" | "small";

/** Where the three columns of the page stand, in pixels. */
export interface Frame {
  readonly room: Room;
  readonly width: number;
  readonly height: number;
  /** Groups are collapsed to one mark a member. */
  readonly collapsed: boolean;
  readonly names: { readonly left: number; readonly width: number; readonly columns: number };
  /** The bracket from which the lines of the names leave. */
  readonly gate: number;
  readonly sheet: { readonly left: number; readonly right: number };
  readonly aims: number;
  readonly top: number;
  readonly bottom: number;
}

const dimensions: Record<
  Room,
  { left: number; names: number; gap: number; sheet: number; aims: number; columns: number }
> = {
  wide: { left: 22, names: 396, gap: 150, sheet: 236, aims: 196, columns: 3 },
  medium: { left: 16, names: 324, gap: 74, sheet: 196, aims: 110, columns: 3 },
  narrow: { left: 14, names: 118, gap: 84, sheet: 168, aims: 88, columns: 1 },
  small: { left: 10, names: 84, gap: 40, sheet: 88, aims: 42, columns: 1 },
};

const roomFor = (width: number): Room =>
  width >= 1280 ? "wide" : width >= 820 ? "medium" : width >= 500 ? "narrow" : "small";

export function frameFor(width: number, height: number): Frame {
  const room = roomFor(width);
  const size = dimensions[room];
  // Under 390 pixels the gaps between the columns give way first; above 1440 all of it grows a little apart.
  const lost = room === "small" ? Math.max(0, Math.min(36, 390 - width)) : 0;
  const spare = Math.max(0, width - 1440);
  const left = size.left + spare * 0.16;
  const gate = left + size.names;
  const sheetLeft = Math.round(gate + size.gap - lost / 2 + spare * 0.16);
  const sheetRight = sheetLeft + size.sheet + Math.round(Math.min(120, spare * 0.16));
  return {
    room,
    width,
    height,
    collapsed: room === "narrow" || room === "small",
    names: { left, width: size.names, columns: size.columns },
    gate,
    sheet: { left: sheetLeft, right: sheetRight },
    aims: sheetRight + size.aims - lost / 2 + spare * 0.16,
    top: room === "small" ? 40 : 50,
    bottom: height - 12,
  };
}

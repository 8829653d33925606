import type { GroupName } from "../data/groups";
import type { Picture } from "../data/picture";
import type { Frame } from "./frame";
import type { PlacedSheet } from "./sheet";
import type { Towards } from "./towards";
import type { Who } from "./who";

/** A line of the picture. Links with the same two places are one strand, the thicker the more they are. */
export interface Strand {
  readonly side: "who" | "towards";
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly basis: "said" | "stated" | "inferred";
  /** Keys of the links in it. */
  readonly links: readonly string[];
}

function gather(strands: Map<string, Strand & { links: string[] }>, id: string, strand: Strand, link: string): void {
  const known = strands.get(id);
  if (known) known.links.push(link);
  else strands.set(id, { ...strand, links: [link] });
}

export function placeStrands(picture: Picture, frame: Frame, who: Who, sheet: PlacedSheet, towards: Towards): Strand[] {
  const groupOf = new Map<string, GroupName>(
    picture.groups.flatMap((group) => group.actors.map((actor) => [actor.key, group.name] as const)),
  );
  const strands = new Map<string, Strand & { links: string[] }>();
  for (const { key, actor, deed } of picture.acts) {
    const bar = sheet.bars.get(deed);
    const group = groupOf.get(actor);
    const y = frame.collapsed ? group && who.gates.get(group) : who.rules.get(actor)?.y;
    if (!bar || y === undefined) continue;
    const from = { x: frame.gate, y };
    const to = { x: frame.sheet.left, y: bar.y };
    gather(strands, `${y} ${bar.row}`, { side: "who", from, to, basis: "said", links: [] }, key);
  }
  for (const { key, deed, aim, basis } of picture.aims) {
    const bar = sheet.bars.get(deed);
    const y = towards.arrivals.get(aim);
    if (!bar || y === undefined) continue;
    const from = { x: frame.sheet.right, y: bar.y };
    const to = { x: frame.aims - 6, y };
    gather(strands, `${bar.row}>${y} ${basis}`, { side: "towards", from, to, basis, links: [] }, key);
  }
  // Stated lines lie above inferred ones.
  const rank = { said: 0, inferred: 1, stated: 2 };
  return [...strands.values()].sort((a, b) => rank[a.basis] - rank[b.basis]);
}

/** How far a place is from a strand: its height there tells, since every strand of a side spans the same width. */
export function distanceTo(strand: Strand, x: number, y: number): number {
  const { from, to } = strand;
  const across = (x - from.x) / (to.x - from.x);
  if (across < 0 || across > 1) return Number.POSITIVE_INFINITY;
  // Solves 1.5t − 1.5t² + t³ = across, which is where the curve is at this x.
  let t = across;
  for (let step = 0; step < 5; step += 1) {
    t -= (1.5 * t - 1.5 * t * t + t * t * t - across) / (1.5 - 3 * t + 3 * t * t);
  }
  const height = from.y + (to.y - from.y) * (3 * t * t - 2 * t * t * t);
  const slope = ((to.y - from.y) * (6 * t - 6 * t * t)) / ((to.x - from.x) * (1.5 - 3 * t + 3 * t * t));
  return Math.abs(y - height) / Math.sqrt(1 + slope * slope);
}

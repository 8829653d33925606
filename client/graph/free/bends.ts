import { edgeKinds } from "../../../cypher/schema/kinds";
import type { Link } from "../../api/types";
import type { Point } from "../canvas/parts";

/** A link between two marks, bent a little so that two of opposite direction do not lie on one another. */
export interface Bend {
  readonly link: Link;
  readonly from: Point;
  readonly through: Point;
  readonly to: Point;
  readonly family: "stated" | "inferred" | "said" | "named" | "part";
}

const familyOf = (link: Link): Bend["family"] => link.basis ?? edgeKinds[link.kind].family;

export function bendOf(link: Link, from: Point, to: Point): Bend {
  const through = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * 0.06,
    y: (from.y + to.y) / 2 - (to.x - from.x) * 0.06,
  };
  return { link, from, through, to, family: familyOf(link) };
}

/** How far a place is from a bent line: from the nearest of its pieces. */
function distanceTo({ from, through, to }: Bend, place: Point): number {
  let last = from;
  let best = Number.POSITIVE_INFINITY;
  for (let step = 1; step <= 8; step += 1) {
    const t = step / 8;
    const u = 1 - t;
    const next = {
      x: u * u * from.x + 2 * u * t * through.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * through.y + t * t * to.y,
    };
    const along = { x: next.x - last.x, y: next.y - last.y };
    const length = along.x ** 2 + along.y ** 2 || 1;
    const at = Math.max(0, Math.min(1, ((place.x - last.x) * along.x + (place.y - last.y) * along.y) / length));
    best = Math.min(best, Math.hypot(place.x - last.x - at * along.x, place.y - last.y - at * along.y));
    last = next;
  }
  return best;
}

/** The link that passes nearest to a place, within a distance. */
export function linkNear(bends: readonly Bend[], place: Point, distance: number): string | undefined {
  let best: { readonly key: string; readonly away: number } | undefined;
  for (const bend of bends) {
    const { from, to } = bend;
    const slack = distance + 0.07 * (Math.abs(to.x - from.x) + Math.abs(to.y - from.y));
    if (place.x < Math.min(from.x, to.x) - slack || place.x > Math.max(from.x, to.x) + slack) continue;
    if (place.y < Math.min(from.y, to.y) - slack || place.y > Math.max(from.y, to.y) + slack) continue;
    const away = distanceTo(bend, place);
    if (away <= distance && (best === undefined || away < best.away)) best = { key: bend.link.key, away };
  }
  return best?.key;
}

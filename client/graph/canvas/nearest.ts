import type { Thing } from "./parts";

export type Direction = "left" | "right" | "up" | "down";

/** The thing that an arrow leads to: nearest in its direction, a step sideways counting more than one ahead. */
export function nearestThing(
  things: readonly Thing[],
  from: Thing | undefined,
  direction: Direction,
): Thing | undefined {
  if (!from) return things[0];
  const middle = (thing: Thing) => ({ x: thing.x + thing.width / 2, y: thing.y + thing.height / 2 });
  const here = middle(from);
  const level = direction === "left" || direction === "right";
  const sign = direction === "right" || direction === "down" ? 1 : -1;
  let best: { readonly thing: Thing; readonly far: number } | undefined;
  for (const thing of things) {
    if (thing === from || thing.key === from.key) continue;
    const there = middle(thing);
    const ahead = sign * (level ? there.x - here.x : there.y - here.y);
    const aside = Math.abs(level ? there.y - here.y : there.x - here.x);
    if (ahead < 2) continue;
    const far = ahead + aside * 3;
    if (best === undefined || far < best.far) best = { thing, far };
  }
  return best?.thing;
}

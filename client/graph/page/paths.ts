import type { Strand } from "./strands";

const paths = new WeakMap<Strand, Path2D>();

/** The S of a strand, made once: it leaves and arrives level. */
export function pathOf(strand: Strand): Path2D {
  const known = paths.get(strand);
  if (known) return known;
  const { from, to } = strand;
  const middle = (from.x + to.x) / 2;
  const path = new Path2D();
  path.moveTo(from.x, from.y);
  path.bezierCurveTo(middle, from.y, middle, to.y, to.x, to.y);
  paths.set(strand, path);
  return path;
}

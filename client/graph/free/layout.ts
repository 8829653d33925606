import type { NodeSummary } from "../../api/types";
import { nodeToken } from "../../theme/tokens";
import type { Caption, Mark, Point, Thing } from "../canvas/parts";
import { fitText, type MeasureText, type TextStyle } from "../canvas/text";
import { shortName } from "../data/caption";
import type { Visible } from "../data/visible";
import { type Bend, bendOf } from "./bends";
import { type LabelAsked, placeLabels } from "./labels";
import { placesOf } from "./places";
import { shapeOfKind } from "./shapes";

export interface FreeLayout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly things: readonly Thing[];
  readonly bends: readonly Bend[];
  /** The number inside each Goal. */
  readonly figures: readonly Caption[];
  readonly labels: (zoom: number) => readonly Caption[];
  readonly byKey: ReadonlyMap<string, Mark>;
}

const margin = { left: 60, right: 120, top: 46, bottom: 36 };

/** Stretches places over the room there is, each way on its own: what matters is who is near whom. */
function spread(places: ReadonlyMap<string, Point>, width: number, height: number): Map<string, Point> {
  const narrow = width < 500;
  const left = narrow ? 20 : margin.left;
  const right = narrow ? 40 : margin.right;
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const low = { x: Math.min(...xs), y: Math.min(...ys) };
  const span = { x: Math.max(...xs) - low.x || 1, y: Math.max(...ys) - low.y || 1 };
  const room = { x: Math.max(40, width - left - right), y: Math.max(40, height - margin.top - margin.bottom) };
  return new Map(
    [...places].map(([key, { x, y }]) => [
      key,
      {
        x: places.size === 1 ? width / 2 : left + ((x - low.x) / span.x) * room.x,
        y: places.size === 1 ? height / 2 : margin.top + ((low.y + span.y - y) / span.y) * room.y,
      },
    ]),
  );
}

const isText = (node: NodeSummary): boolean =>
  ["Measure", "Recommendation", "Statistic", "Paragraph"].includes(node.kind);

function captionOf(node: NodeSummary): string {
  if (node.code !== undefined) return node.title ? `${node.code} ${node.title}` : node.code;
  return isText(node) ? (node.text ?? node.label) : shortName(node);
}

function importanceOf(node: NodeSummary, degree: number): number {
  if (node.kind === "Goal" || node.kind === "Target") return 1000 + degree;
  return (isText(node) ? 0 : 100) + degree;
}

/** Lays a graph out freely: its stored places, or for a part of it places of its own. */
export function layOutFreely(
  graph: Visible,
  size: { readonly width: number; readonly height: number },
  whole: boolean,
  measure: MeasureText,
): FreeLayout {
  const places = spread(placesOf(graph, whole), size.width, size.height);
  const degrees = new Map<string, number>();
  for (const { source, target } of graph.links) {
    for (const key of [source, target]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  }
  const marks: Mark[] = [];
  const things: Thing[] = [];
  const asked: (LabelAsked & { text: string; style: TextStyle })[] = [];
  for (const node of graph.nodes) {
    const place = places.get(node.key);
    if (!place) continue;
    const { shape, half } = shapeOfKind[node.kind];
    const [halfWidth, halfHeight] = half;
    const degree = degrees.get(node.key) ?? 0;
    const colour = nodeToken(node.kind, node.code);
    marks.push({ key: node.key, of: [node.key], ...place, halfWidth, halfHeight, shape, colour, rest: 1 });
    const box = {
      x: place.x - halfWidth - 2,
      y: place.y - halfHeight - 2,
      width: 2 * halfWidth + 4,
      height: 2 * halfHeight + 4,
    };
    things.push({ key: node.key, ...box, said: `${captionOf(node)}, ${node.kind}. ${degree} links here` });
    const style: TextStyle = isText(node) ? "measure" : degree > 5 ? "nameMajor" : "name";
    const text = fitText(captionOf(node), style, isText(node) ? 230 : 260, measure);
    asked.push({
      key: node.key,
      mark: box,
      width: measure(text, style),
      importance: importanceOf(node, degree),
      text,
      style,
    });
  }
  const bends = graph.links.flatMap((link) => {
    const from = places.get(link.source);
    const to = places.get(link.target);
    return from && to ? [bendOf(link, from, to)] : [];
  });

  const figures = graph.nodes.flatMap((node): Caption[] => {
    const place = places.get(node.key);
    if (node.kind !== "Goal" || node.code === undefined || !place) return [];
    const colour = `${nodeToken(node.kind, node.code)}-n`;
    return [
      { x: place.x, y: place.y + 4, text: node.code, style: "goalFigure", align: "center", colour, of: [node.key] },
    ];
  });

  const cached = new Map<number, readonly Caption[]>();
  const within = { x: 4, y: 4, width: size.width - 8, height: size.height - 8 };
  const labels = (zoom: number): readonly Caption[] => {
    // Nearer, more words fit; asked for anew at each half step of the zoom.
    const level = Math.round(Math.log2(Math.max(0.25, zoom)) * 2);
    const known = cached.get(level);
    if (known) return known;
    const pixel = 1 / 2 ** (level / 2);
    const sized = asked.map((label) => ({ ...label, width: label.width * pixel }));
    const byKey = new Map(asked.map((label) => [label.key, label]));
    const captions = placeLabels(sized, within, pixel).map(({ key, x, y, align }): Caption => {
      const label = byKey.get(key);
      return { x, y, align, text: label?.text ?? "", style: label?.style ?? "name", of: [key], halo: true };
    });
    cached.set(level, captions);
    return captions;
  };
  return { ...size, marks, things, bends, figures, labels, byKey: new Map(marks.map((mark) => [mark.key, mark])) };
}

import { edgeKinds } from "../../../cypher/schema/kinds";
import { colourOf, drawCaptions, drawFocus, strength } from "../canvas/ink";
import type { Caption, Colours, Light } from "../canvas/scene";
import { textStyles } from "../canvas/text";
import type { Bend } from "./bends";
import type { FreeLayout } from "./layout";

interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly rest: number;
}

/** The families of line: solid where it is said, dashed where inferred, dotted where only named, thin for parts. */
const pens: Record<Bend["family"], Pen> = {
  stated: { colour: "--edge", width: 1.6, dash: [], rest: 0.85 },
  inferred: { colour: "--edge-quiet", width: 1, dash: [4, 3], rest: 0.75 },
  said: { colour: "--edge-quiet", width: 1, dash: [], rest: 0.75 },
  named: { colour: "--edge-quiet", width: 1.2, dash: [1, 3], rest: 0.7 },
  part: { colour: "--edge-quiet", width: 1, dash: [], rest: 0.4 },
};

function trace(path: CanvasRenderingContext2D | Path2D, { from, through, to }: Bend): void {
  path.moveTo(from.x, from.y);
  path.quadraticCurveTo(through.x, through.y, to.x, to.y);
}

const paths = new WeakMap<FreeLayout, Map<Bend["family"], Path2D>>();
function pathsOf(layout: FreeLayout): Map<Bend["family"], Path2D> {
  const known = paths.get(layout);
  if (known) return known;
  const made = new Map<Bend["family"], Path2D>();
  for (const bend of layout.bends) {
    const path = made.get(bend.family) ?? new Path2D();
    trace(path, bend);
    made.set(bend.family, path);
  }
  paths.set(layout, made);
  return made;
}

export function drawFreeUnder(
  context: CanvasRenderingContext2D,
  layout: FreeLayout,
  light: Light,
  colours: Colours,
  zoom: number,
): void {
  const fading = light.lit !== undefined;
  for (const [family, path] of pathsOf(layout)) {
    const pen = pens[family];
    context.strokeStyle = colourOf(colours, fading ? "--edge-quiet" : pen.colour);
    context.globalAlpha = fading ? strength.faded * 1.4 : pen.rest;
    context.lineWidth = pen.width / zoom;
    context.setLineDash(pen.dash.map((length) => length / zoom));
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  drawMarker(context, layout, light, colours, zoom);
  if (!light.lit) return;
  context.strokeStyle = colourOf(colours, "--edge");
  for (const bend of layout.bends) {
    if (!light.lit.links.has(bend.link.key)) continue;
    context.lineWidth = (bend.family === "stated" ? 1.8 : 1.3) / zoom;
    context.setLineDash(pens[bend.family].dash.map((length) => (length * 1.2) / zoom));
    context.beginPath();
    trace(context, bend);
    context.stroke();
  }
  context.setLineDash([]);
}

function drawMarker(
  context: CanvasRenderingContext2D,
  layout: FreeLayout,
  light: Light,
  colours: Colours,
  zoom: number,
): void {
  const { chosen } = light;
  if (chosen === undefined) return;
  context.fillStyle = context.strokeStyle = colourOf(colours, "--marker");
  const mark = layout.byKey.get(chosen);
  if (mark) {
    const width = mark.halfWidth + 5;
    const height = mark.halfHeight + 5;
    context.fillRect(mark.x - width, mark.y - height, 2 * width, 2 * height);
  }
  const bend = layout.bends.find(({ link }) => link.key === chosen);
  if (!bend) return;
  context.lineWidth = 9 / zoom;
  context.beginPath();
  trace(context, bend);
  context.stroke();
}

/** Words keep their size on the screen, however near one looks. */
function atScreenSize(
  context: CanvasRenderingContext2D,
  captions: readonly Caption[],
  zoom: number,
  draw: (captions: readonly Caption[]) => void,
): void {
  context.save();
  context.scale(1 / zoom, 1 / zoom);
  draw(captions.map((caption) => ({ ...caption, x: caption.x * zoom, y: caption.y * zoom })));
  context.restore();
}

/** What is lit is always named, as long as that can be read. */
const mostLitNames = 40;

function litNames(layout: FreeLayout, light: Light, placed: readonly Caption[]): Caption[] {
  const { lit } = light;
  if (!lit || lit.nodes.size > mostLitNames) return [];
  const written = new Set(placed.flatMap(({ of }) => of ?? []));
  const nearest = new Map(
    layout.labels(16).flatMap((caption) => (caption.of ?? []).map((key) => [key, caption] as const)),
  );
  return [...lit.nodes].flatMap((key) => {
    const caption = nearest.get(key);
    const mark = layout.byKey.get(key);
    if (written.has(key) || !caption || !mark) return [];
    return [{ ...caption, align: "left" as const, x: mark.x + mark.halfWidth + 4, y: mark.y + 4 }];
  });
}

export function drawFreeOver(
  context: CanvasRenderingContext2D,
  layout: FreeLayout,
  light: Light,
  colours: Colours,
  zoom: number,
): void {
  drawCaptions(context, layout.figures, light, colours);
  const placed = layout.labels(zoom);
  const more = litNames(layout, light, placed);
  atScreenSize(context, [...placed, ...more], zoom, (captions) => drawCaptions(context, captions, light, colours));
  const bend = layout.bends.find(({ link }) => link.key === light.hovered || link.key === light.chosen);
  if (bend) {
    const verb = edgeKinds[bend.link.kind].verb;
    const text = bend.link.basis ? `${verb}, ${bend.link.basis}` : verb;
    const { x, y } = bend.through;
    atScreenSize(
      context,
      [{ x, y: y - 6 / zoom, text, style: "verb", align: "center", halo: true }],
      zoom,
      (captions) => {
        context.font = textStyles.verb.font;
        drawCaptions(context, captions, { ...light, lit: undefined }, colours);
      },
    );
  }
  drawFocus(
    context,
    layout.things.find(({ key }) => key === light.focused),
    colours,
  );
}

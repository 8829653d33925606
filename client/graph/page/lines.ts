import { isEdgeKey } from "../../state/view";
import { colourOf, crisp, inferredDash, litDash, strength } from "../canvas/ink";
import type { Colours, Light } from "../canvas/scene";
import type { Picture } from "../data/picture";
import type { PageLayout } from "./layout";
import type { Strand } from "./strands";

/** The S of a strand: it leaves and arrives level. */
function strandPath({ from, to }: Pick<Strand, "from" | "to">): Path2D {
  const middle = (from.x + to.x) / 2;
  const path = new Path2D();
  path.moveTo(from.x, from.y);
  path.bezierCurveTo(middle, from.y, middle, to.y, to.x, to.y);
  return path;
}

const paths = new WeakMap<Strand, Path2D>();
function pathOf(strand: Strand): Path2D {
  const known = paths.get(strand);
  if (known) return known;
  const path = strandPath(strand);
  paths.set(strand, path);
  return path;
}

/** At rest a strand is the wider the more links it holds. */
function restWidth(strand: Strand): number {
  const count = strand.links.length;
  if (strand.basis === "stated") return 1.6;
  return strand.basis === "said" ? Math.min(3, 0.7 + 0.3 * count) : Math.min(2.4, 0.7 + 0.25 * count);
}

function drawFaint(
  context: CanvasRenderingContext2D,
  strands: readonly Strand[],
  fading: boolean,
  colours: Colours,
): void {
  for (const strand of strands) {
    const stated = strand.basis === "stated";
    context.strokeStyle = colourOf(colours, stated && !fading ? "--edge" : "--edge-quiet");
    context.globalAlpha = fading ? strength.faded : strength[strand.basis];
    context.lineWidth = restWidth(strand);
    context.setLineDash(strand.basis === "inferred" ? [...inferredDash] : []);
    context.stroke(pathOf(strand));
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

/** The report's sheet: paper, its edges, the rule under the masthead. */
function drawSheet(context: CanvasRenderingContext2D, layout: PageLayout, colours: Colours): void {
  const { left, right } = layout.frame.sheet;
  const { top } = layout.sheet;
  const foot = layout.frame.height;
  context.fillStyle = colourOf(colours, "--paper");
  context.fillRect(left, top, right - left, foot - top);
  context.strokeStyle = colourOf(colours, "--rule");
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(crisp(left), foot);
  context.lineTo(crisp(left), crisp(top));
  context.lineTo(crisp(right - 1), crisp(top));
  context.lineTo(crisp(right - 1), foot);
  context.stroke();
  const inset = layout.frame.room === "small" ? 6 : 10;
  context.fillStyle = colourOf(colours, "--ink");
  for (const rule of layout.sheet.rules)
    context.fillRect(left + inset, rule.y - rule.width / 2, right - left - 2 * inset, rule.width);
}

function drawBrackets(context: CanvasRenderingContext2D, layout: PageLayout, light: Light, colours: Colours): void {
  context.strokeStyle = colourOf(colours, "--rule-2");
  context.lineWidth = 1;
  for (const bracket of layout.who.brackets) {
    const lit = light.lit === undefined || bracket.of.some((key) => light.lit?.nodes.has(key));
    context.globalAlpha = lit ? 1 : 0.3;
    context.beginPath();
    context.moveTo(crisp(layout.frame.gate), bracket.from);
    context.lineTo(crisp(layout.frame.gate), bracket.to);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function line(context: CanvasRenderingContext2D, from: number, to: number, y: number): void {
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(to, y);
  context.stroke();
}

/** What is lit, at full strength: its strands, and as underlines beneath names and bars the way between them. */
function drawLit(
  context: CanvasRenderingContext2D,
  layout: PageLayout,
  picture: Picture,
  light: Light,
  colours: Colours,
): void {
  const { lit } = light;
  if (!lit) return;
  context.strokeStyle = colourOf(colours, "--edge");
  context.lineWidth = 1.3;
  const { sheet, frame, who } = layout;
  const reported = new Set<string>();
  const actors = new Set<string>();
  for (const act of picture.acts) {
    if (!lit.links.has(act.key)) continue;
    reported.add(act.deed);
    actors.add(act.actor);
  }
  if (!frame.collapsed && actors.size < 40) {
    for (const actor of actors) {
      const rule = who.rules.get(actor);
      if (rule) line(context, rule.x, frame.gate, rule.y);
    }
  }
  for (const deed of reported) {
    const bar = sheet.bars.get(deed);
    if (bar) line(context, frame.sheet.left, bar.to, bar.y);
  }
  const aimed = new Map<string, boolean>();
  for (const aim of picture.aims) {
    if (lit.links.has(aim.key)) aimed.set(aim.deed, (aimed.get(aim.deed) ?? false) || aim.basis === "stated");
  }
  for (const [deed, stated] of aimed) {
    const bar = sheet.bars.get(deed);
    context.setLineDash(stated ? [] : [...litDash]);
    if (bar) line(context, reported.has(deed) ? bar.to : bar.from, frame.sheet.right, bar.y);
  }
  for (const strand of layout.strands) {
    if (!strand.links.some((link) => lit.links.has(link))) continue;
    const chosen = light.chosen !== undefined && strand.links.includes(light.chosen);
    context.lineWidth = chosen ? 2 : 1.3;
    context.setLineDash(strand.basis === "inferred" ? [...litDash] : []);
    context.stroke(pathOf(strand));
  }
  context.setLineDash([]);
}

/** The marker: beneath the chosen name, bar or line, and beneath both ends of a chosen line. */
function drawMarker(
  context: CanvasRenderingContext2D,
  layout: PageLayout,
  picture: Picture,
  light: Light,
  colours: Colours,
): void {
  const { chosen } = light;
  if (chosen === undefined) return;
  context.fillStyle = context.strokeStyle = colourOf(colours, "--marker");
  const fill = (key: string) => {
    const box = layout.markers.get(key);
    if (box) context.fillRect(box.x, box.y, box.width, box.height);
  };
  fill(chosen);
  if (!isEdgeKey(chosen)) return;
  const act = picture.acts.find(({ key }) => key === chosen);
  const aim = picture.aims.find(({ key }) => key === chosen);
  const deed = act?.deed ?? aim?.deed;
  const strand = layout.strands.find(({ links }) => links.includes(chosen));
  const bar = deed === undefined ? undefined : layout.sheet.bars.get(deed);
  if (!strand || !bar || deed === undefined) return;
  fill(deed);
  fill(act?.actor ?? aim?.aim ?? "");
  context.lineWidth = 9;
  if (act) line(context, layout.frame.sheet.left, bar.to + 2, bar.y);
  else line(context, bar.from - 2, layout.frame.sheet.right, bar.y);
  context.stroke(pathOf(strand));
}

export function drawPageUnder(
  context: CanvasRenderingContext2D,
  layout: PageLayout,
  picture: Picture,
  light: Light,
  colours: Colours,
): void {
  const faint = layout.strands.filter((strand) => !strand.links.some((link) => light.lit?.links.has(link)));
  drawFaint(context, light.lit ? faint : layout.strands, light.lit !== undefined, colours);
  drawBrackets(context, layout, light, colours);
  drawSheet(context, layout, colours);
  drawMarker(context, layout, picture, light, colours);
  drawLit(context, layout, picture, light, colours);
}

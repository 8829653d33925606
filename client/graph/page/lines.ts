import { isEdgeKey } from "../../state/view";
import { inferredDash, litDash, strength } from "../canvas/ink";
import { level, type PageDrawing, pen } from "./drawing";
import { drawMarkers } from "./marker";
import { drawBrackets, drawSheet } from "./paper";
import { pathOf } from "./paths";
import type { Strand } from "./strands";

/** At rest a strand is the wider the more links it holds. */
function restWidth(strand: Strand): number {
  const count = strand.links.length;
  if (strand.basis === "stated") return 1.6;
  return strand.basis === "said" ? Math.min(3, 0.7 + 0.3 * count) : Math.min(2.4, 0.7 + 0.25 * count);
}

/** Every strand that is not lit, as one texture. */
function drawFaint(drawing: PageDrawing): void {
  const { context, layout, light } = drawing;
  const fading = light.lit !== undefined;
  for (const strand of layout.strands) {
    if (strand.links.some((link) => light.lit?.links.has(link))) continue;
    const token = strand.basis === "stated" && !fading ? "--edge" : "--edge-quiet";
    pen(drawing, token, restWidth(strand), strand.basis === "inferred" ? inferredDash : []);
    context.globalAlpha = fading ? strength.faded : strength[strand.basis];
    context.stroke(pathOf(strand));
  }
  context.globalAlpha = 1;
}

/** More names than this are not underlined up to the bracket: the lines would cross the other names out. */
const mostUnderlines = 40;

/** From the lit names to their bracket, and on beneath the bars that they reported. */
function drawReported(drawing: PageDrawing): ReadonlySet<string> {
  const { layout, picture, light } = drawing;
  const { sheet, frame, who } = layout;
  const acts = picture.acts.filter(({ key }) => light.lit?.links.has(key));
  const actors = new Set(acts.map(({ actor }) => actor));
  const reported = new Set(acts.map(({ deed }) => deed));
  pen(drawing, "--edge", 1.3);
  if (!frame.collapsed && actors.size < mostUnderlines) {
    for (const actor of actors) {
      const rule = who.rules.get(actor);
      if (rule) level(drawing, rule.x, frame.gate, rule.y);
    }
  }
  for (const deed of reported) {
    const bar = sheet.bars.get(deed);
    if (bar) level(drawing, frame.sheet.left, bar.to, bar.y);
  }
  return reported;
}

/** From the lit bars to the edge of the sheet, dashed where nothing but an inferred link goes on from there. */
function drawAimed(drawing: PageDrawing, reported: ReadonlySet<string>): void {
  const { layout, picture, light } = drawing;
  const stated = new Map<string, boolean>();
  for (const { key, deed, basis } of picture.aims) {
    if (light.lit?.links.has(key)) stated.set(deed, (stated.get(deed) ?? false) || basis === "stated");
  }
  for (const [deed, solid] of stated) {
    const bar = layout.sheet.bars.get(deed);
    pen(drawing, "--edge", 1.3, solid ? [] : litDash);
    if (bar) level(drawing, reported.has(deed) ? bar.to : bar.from, layout.frame.sheet.right, bar.y);
  }
}

/** What is lit, at full strength: its strands, and as underlines beneath names and bars the way between them. */
function drawLit(drawing: PageDrawing): void {
  const { context, layout, light } = drawing;
  const { lit, chosen } = light;
  if (!lit) return;
  drawAimed(drawing, drawReported(drawing));
  for (const strand of layout.strands) {
    if (!strand.links.some((link) => lit.links.has(link))) continue;
    const marked = chosen !== undefined && isEdgeKey(chosen) && strand.links.includes(chosen);
    pen(drawing, "--edge", marked ? 2 : 1.3, strand.basis === "inferred" ? litDash : []);
    context.stroke(pathOf(strand));
  }
}

/** Everything beneath the marks. */
export function drawPageUnder(drawing: PageDrawing): void {
  drawFaint(drawing);
  drawBrackets(drawing);
  drawSheet(drawing);
  drawMarkers(drawing);
  drawLit(drawing);
  drawing.context.setLineDash([]);
}

import { colourOf, drawCaptions, drawFocus, isLit, strength } from "../canvas/ink";
import { type MeasureText, textStyles } from "../canvas/text";
import type { PageDrawing } from "./drawing";
import { headsOf } from "./heads";

/** The count beside a target: of all its measures, or of those that are lit. */
function drawCounts({ context, layout, picture, light, colours }: PageDrawing): void {
  const lit = new Map<string, number>();
  if (light.lit) {
    for (const aim of picture.aims) if (light.lit.links.has(aim.key)) lit.set(aim.aim, (lit.get(aim.aim) ?? 0) + 1);
  }
  context.font = textStyles.count.font;
  context.textAlign = "left";
  context.fillStyle = colourOf(colours, textStyles.count.colour);
  for (const { of, x, y, all } of layout.towards.counts) {
    if (light.lit && !isLit(light, [of])) continue;
    context.fillText(String(light.lit ? (lit.get(of) ?? 0) : all), x, y);
  }
}

/** The verb of the line that is hovered or chosen, at its middle. */
function drawVerb({ context, layout, picture, light, colours }: PageDrawing): void {
  const key = [light.hovered, light.chosen].find((each) => each?.includes(">"));
  const strand = key === undefined ? undefined : layout.strands.find(({ links }) => links.includes(key));
  if (!strand || layout.frame.collapsed) return;
  const aim = picture.aims.find((each) => each.key === key);
  const text = aim ? `addresses, ${aim.basis}` : "reported by";
  context.font = textStyles.verb.font;
  context.textAlign = "center";
  const width = Math.round(context.measureText(text).width) + 12;
  const x = Math.min((strand.from.x + strand.to.x) / 2, layout.frame.width - width / 2 - 2);
  const y = (strand.from.y + strand.to.y) / 2;
  context.fillStyle = colourOf(colours, "--desk-2");
  context.strokeStyle = colourOf(colours, "--rule-2");
  context.lineWidth = 1;
  context.fillRect(x - width / 2, y - 24, width, 18);
  context.strokeRect(Math.round(x - width / 2) + 0.5, Math.round(y - 24) + 0.5, width, 18);
  context.fillStyle = colourOf(colours, "--ink");
  context.fillText(text, x, y - 11);
}

/** A clause can be read in its bar from this size on, in pixels of the screen. */
const readable = 9.5;

/** Near enough, a bar is its clause: as many of its first words as the bar holds. */
function drawClauses({ context, layout, picture, light, colours, zoom }: PageDrawing): void {
  const size = Math.min(14, layout.sheet.barHeight * zoom * 0.64) / zoom;
  if (size * zoom < readable) return;
  const { font } = textStyles.measure;
  context.font = font.replace("12px", `${size}px`);
  context.textAlign = "left";
  context.fillStyle = colourOf(colours, "--paper");
  for (const { rows } of picture.sections) {
    for (const deed of rows.flatMap(({ deeds }) => deeds)) {
      const bar = layout.sheet.bars.get(deed.key);
      const box = layout.markers.get(deed.key);
      if (!bar || !box || deed.kind === "Recommendation") continue;
      if ((bar.to - bar.from) * zoom < 30) continue;
      context.save();
      context.beginPath();
      context.rect(bar.from, box.y, bar.to - bar.from - size / 5, box.height);
      context.clip();
      context.globalAlpha = isLit(light, [deed.key]) ? 1 : strength.fadedWord;
      context.fillText(deed.text, bar.from + size / 4, box.y + box.height / 2 + size * 0.32);
      context.restore();
    }
  }
  context.globalAlpha = 1;
}

/** Everything above the marks. */
export function drawPageOver(drawing: PageDrawing, measure: MeasureText): void {
  const { context, layout, picture, light, colours } = drawing;
  drawCaptions(context, layout.captions, light, colours);
  drawCounts(drawing);
  drawCaptions(context, headsOf(layout, picture, light.lit, measure), light, colours);
  drawClauses(drawing);
  drawVerb(drawing);
  const focused = layout.things.find((thing) => thing.key === light.focused);
  drawFocus(context, focused, colours);
}

import { colourOf, crisp } from "../canvas/ink";
import { type PageDrawing, pen } from "./drawing";

/** The report's sheet: paper, its edges, the rule under the masthead. */
export function drawSheet(drawing: PageDrawing): void {
  const { context, layout, colours } = drawing;
  const { left, right } = layout.frame.sheet;
  const { top } = layout.sheet;
  const foot = layout.frame.height;
  context.fillStyle = colourOf(colours, "--paper");
  context.fillRect(left, top, right - left, foot - top);
  pen(drawing, "--rule", 1);
  context.beginPath();
  context.moveTo(crisp(left), foot);
  context.lineTo(crisp(left), crisp(top));
  context.lineTo(crisp(right - 1), crisp(top));
  context.lineTo(crisp(right - 1), foot);
  context.stroke();
  const inset = layout.frame.room === "small" ? 6 : 10;
  context.fillStyle = colourOf(colours, "--ink");
  for (const { y, width } of layout.sheet.rules) {
    context.fillRect(left + inset, y - width / 2, right - left - 2 * inset, width);
  }
}

/** The brackets that close the groups of names. */
export function drawBrackets(drawing: PageDrawing): void {
  const { context, layout, light } = drawing;
  pen(drawing, "--rule-2", 1);
  const x = crisp(layout.frame.gate);
  for (const bracket of layout.who.brackets) {
    const lit = light.lit === undefined || bracket.of.some((key) => light.lit?.nodes.has(key));
    context.globalAlpha = lit ? 1 : 0.3;
    context.beginPath();
    context.moveTo(x, bracket.from);
    context.lineTo(x, bracket.to);
    context.stroke();
  }
  context.globalAlpha = 1;
}

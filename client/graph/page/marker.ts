import { isEdgeKey } from "../../state/view";
import { colourOf } from "../canvas/ink";
import { level, type PageDrawing } from "./drawing";
import { pathOf } from "./paths";

/** The marker: beneath the chosen name, bar or target; of a chosen link beneath its line and both its ends. */
export function drawMarkers(drawing: PageDrawing): void {
  const { context, layout, picture, light, colours, zoom } = drawing;
  const { chosen } = light;
  if (chosen === undefined) return;
  context.setLineDash([]);
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
  context.lineWidth = 9 / Math.sqrt(zoom);
  const { left, right } = layout.frame.sheet;
  if (act) level(drawing, left, bar.to + 2, bar.y);
  else level(drawing, bar.from - 2, right, bar.y);
  context.stroke(pathOf(strand));
}

import { measureText } from "../canvas/fonts";
import type { Scene } from "../canvas/scene";
import type { MeasureText } from "../canvas/text";
import type { Picture } from "../data/picture";
import { layOutPage, type PageLayout } from "./layout";
import { drawPageUnder } from "./lines";
import { distanceTo } from "./strands";
import { drawPageOver } from "./words";

/** The link under a place: of the strand that passes there nearest, its first link that is lit, else its first. */
function linkNear(layout: PageLayout, x: number, y: number, distance: number): string | undefined {
  let best: { readonly links: readonly string[]; readonly away: number } | undefined;
  for (const strand of layout.strands) {
    const away = distanceTo(strand, x, y);
    if (away <= distance && (best === undefined || away < best.away)) best = { links: strand.links, away };
  }
  return best?.links[0];
}

/** The page as a scene for the canvas. */
export function pageScene(
  picture: Picture,
  size: { readonly width: number; readonly height: number },
  kept: ReadonlySet<string>,
  measure: MeasureText = measureText,
): Scene {
  const layout = layOutPage(picture, size, kept, measure);
  return {
    width: size.width,
    height: size.height,
    marks: layout.marks,
    things: layout.things,
    drawUnder: (context, light, colours, zoom) => drawPageUnder({ context, layout, picture, light, colours, zoom }),
    drawOver: (context, light, colours, zoom) =>
      drawPageOver({ context, layout, picture, light, colours, zoom }, measure),
    linkAt: ({ x, y }, distance) => linkNear(layout, x, y, distance),
  };
}

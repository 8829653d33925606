import { measureText } from "../canvas/fonts";
import type { Scene } from "../canvas/scene";
import type { MeasureText } from "../canvas/text";
import type { Visible } from "../data/visible";
import { linkNear } from "./bends";
import { layOutFreely } from "./layout";
import { drawFreeOver, drawFreeUnder } from "./lines";

/** The free layout as a scene for the canvas. */
export function freeScene(
  graph: Visible,
  size: { readonly width: number; readonly height: number },
  whole: boolean,
  measure: MeasureText = measureText,
): Scene {
  const layout = layOutFreely(graph, size, whole, measure);
  return {
    ...size,
    marks: layout.marks,
    things: layout.things,
    drawUnder: (context, light, colours, zoom) => drawFreeUnder(context, layout, light, colours, zoom),
    drawOver: (context, light, colours, zoom) => drawFreeOver(context, layout, light, colours, zoom),
    linkAt: (place, distance) => linkNear(layout.bends, place, distance),
  };
}

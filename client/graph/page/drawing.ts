import { colourOf } from "../canvas/ink";
import type { Colours, Light } from "../canvas/scene";
import type { Picture } from "../data/picture";
import type { PageLayout } from "./layout";

/** What every part of the page is drawn with. */
export interface PageDrawing {
  readonly context: CanvasRenderingContext2D;
  readonly layout: PageLayout;
  readonly picture: Picture;
  readonly light: Light;
  readonly colours: Colours;
  /** How near one looks: lines are drawn thinner by it, so that they keep their width on the screen. */
  readonly zoom: number;
}

/** Takes up a pen: a colour of the theme, a width and dashes in pixels of the screen. */
export function pen(drawing: PageDrawing, token: string, width: number, dash: readonly number[] = []): void {
  const { context, colours, zoom } = drawing;
  context.strokeStyle = colourOf(colours, token);
  context.lineWidth = width / zoom;
  context.setLineDash(dash.map((length) => length / zoom));
}

/** A level line. */
export function level({ context }: PageDrawing, from: number, to: number, y: number): void {
  context.beginPath();
  context.moveTo(from, y);
  context.lineTo(to, y);
  context.stroke();
}

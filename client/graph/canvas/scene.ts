import type { Lit } from "../data/lit";
import type { Mark, Point, Thing } from "./parts";

export type * from "./parts";

/** What the canvas is asked to bring out now. */
export interface Light {
  readonly lit: Lit | undefined;
  readonly chosen: string | undefined;
  readonly hovered: string | undefined;
  readonly focused: string | undefined;
}

export type Colours = ReadonlyMap<string, string>;

/** A picture ready to be drawn: what a layout gives to the canvas. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly things: readonly Thing[];
  /** Lines, sheet and marker beneath the marks, in the places of the scene. */
  drawUnder(context: CanvasRenderingContext2D, light: Light, colours: Colours, zoom: number): void;
  /** Words above the marks. */
  drawOver(context: CanvasRenderingContext2D, light: Light, colours: Colours, zoom: number): void;
  /** The link at a place, within a distance. */
  linkAt(place: Point, distance: number): string | undefined;
}

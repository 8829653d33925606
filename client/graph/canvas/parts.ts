import type { TextStyle } from "./text";

/** Places count in CSS pixels from the upper left corner of the canvas, as they are while the camera is at rest. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type MarkShape =
  | "circle"
  | "diamond"
  | "triangle"
  | "rectangle"
  | "hexagon"
  | "pentagon"
  | "cross"
  | "ring"
  | "frame";

/** A mark that Sigma draws: one of its nodes. `key` names it on the canvas; `of` what it stands for. */
export interface Mark extends Point {
  readonly key: string;
  /** It is lit while any of these is. */
  readonly of: readonly string[];
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly shape: MarkShape;
  /** A custom property of the theme. */
  readonly colour: string;
  /** How strong it is while nothing stands out. */
  readonly rest: number;
}

export interface Caption extends Point {
  readonly text: string;
  readonly style: TextStyle;
  readonly align?: "left" | "center" | "right";
  /** It fades unless one of these is lit; without any it never fades. */
  readonly of?: readonly string[];
  /** Where lit, it is written in this style. */
  readonly litStyle?: TextStyle;
  readonly colour?: string;
  /** A halo in the colour of the desk, where lines may pass beneath. */
  readonly halo?: boolean;
}

/** Something that may be pointed at, pressed and reached by keyboard. */
export interface Thing extends Box {
  readonly key: string;
  /** What it is, said to people who listen: "Denmark, State, Europe". */
  readonly said: string;
}

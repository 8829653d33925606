import Graph from "graphology";
import Sigma from "sigma";
import { reducedMotion } from "../../theme/appearance";
import { precise } from "./fonts";
import { createMarksProgram, type MarkAttributes, type MarkLight } from "./marks-program";
import type { Colours, Light, Mark, Point, Scene, Thing } from "./scene";

export interface StageHandlers {
  readonly onHover: (key: string | undefined) => void;
  readonly onPress: (key: string | undefined) => void;
  /** The browser took the drawing context away: the outline takes over. */
  readonly onLost: () => void;
}

const nothingLit: Light = { lit: undefined, chosen: undefined, hovered: undefined, focused: undefined };
/** How near, in pixels, a line must be to be meant. */
const reach = 6;

/** Whether this browser can draw with WebGL; Sigma throws half-way where it cannot. */
export function canDraw(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

/** The one Sigma of the page: marks are its nodes, camera, panning and zooming its own; lines and words are layers on it. */
export class Stage {
  private readonly sigma: Sigma;
  private readonly markLight: MarkLight;
  private readonly under: CanvasRenderingContext2D;
  private readonly over: CanvasRenderingContext2D;
  private scene: Scene | undefined;
  private marks: readonly Mark[] = [];
  private light: Light = nothingLit;
  private hovered: string | undefined;

  constructor(
    container: HTMLElement,
    private colours: Colours,
    private readonly handlers: StageHandlers,
  ) {
    this.markLight = { dim: false, rewrite: undefined, isLit: (index) => this.isMarkLit(index) };
    this.sigma = new Sigma(new Graph(), container, {
      stagePadding: 0,
      // Another view that is being opened hides this one while a frame of it may still be to come.
      allowInvalidContainer: true,
      autoRescale: true,
      itemSizesReference: "positions",
      zoomToSizeRatioFunction: (ratio) => ratio,
      enableCameraRotation: false,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      minCameraRatio: 0.08,
      maxCameraRatio: 1.6,
      zoomDuration: reducedMotion() ? 0 : 180,
      inertiaDuration: reducedMotion() ? 0 : 200,
      doubleClickZoomingDuration: reducedMotion() ? 0 : 180,
      defaultNodeType: "mark",
      nodeProgramClasses: { mark: createMarksProgram(this.markLight) },
    });
    // The types know no place in the order of layers, Sigma does; a new canvas has no size until it is given one.
    this.sigma.createCanvasContext("under", { beforeLayer: "edges" } as Parameters<Sigma["createCanvasContext"]>[1]);
    this.sigma.resize(true);
    this.under = this.contextOf("under");
    this.over = this.contextOf("labels");
    this.sigma.on("afterRender", () => this.draw());
    this.listen();
  }

  private contextOf(layer: string): CanvasRenderingContext2D {
    const context = this.sigma.getCanvases()[layer]?.getContext("2d");
    if (!context) throw new Error("This browser gives no canvas to draw on.");
    return context;
  }

  private listen(): void {
    const point = (event: Point) => this.hover(this.keyAt(event));
    this.sigma.on("moveBody", ({ event }) => point(event));
    this.sigma.on("leaveStage", () => this.hover(undefined));
    const press = ({ event }: { event: Point }) => this.handlers.onPress(this.keyAt(event));
    this.sigma.on("clickStage", press);
    this.sigma.on("clickNode", press);
    this.sigma.on("doubleClickNode", ({ preventSigmaDefault }) => preventSigmaDefault());
    this.sigma.getContainer().addEventListener("mouseleave", () => this.hover(undefined));
    this.sigma.getCanvases().nodes?.addEventListener("webglcontextlost", () => this.handlers.onLost());
  }

  private hover(key: string | undefined): void {
    if (key === this.hovered) return;
    this.hovered = key;
    this.sigma.getContainer().style.cursor = key === undefined ? "default" : "pointer";
    this.handlers.onHover(key);
  }

  /** What lies at a place of the screen: a thing first, else a line. */
  private keyAt(event: Point): string | undefined {
    if (!this.scene) return undefined;
    const graph = this.sigma.viewportToGraph({ x: event.x, y: event.y });
    const place = { x: graph.x, y: this.scene.height - graph.y };
    const inside = (thing: Thing) =>
      place.x >= thing.x && place.x <= thing.x + thing.width && place.y >= thing.y && place.y <= thing.y + thing.height;
    const hit = this.scene.things.findLast(inside);
    return hit?.key ?? this.scene.linkAt(place, reach * this.zoomRatio());
  }

  private zoomRatio(): number {
    return this.sigma.getCamera().getState().ratio;
  }

  private isMarkLit(index: number): boolean {
    const mark = this.marks[index];
    return mark?.of.some((key) => this.light.lit?.nodes.has(key)) ?? false;
  }

  /** Shows a scene. With `fit` the camera goes back to where all of it is seen. */
  show(scene: Scene, { fit }: { fit: boolean }): void {
    this.scene = scene;
    this.marks = scene.marks;
    const graph = new Graph();
    scene.marks.forEach((mark, index) => {
      if (graph.hasNode(mark.key)) return;
      const attributes: Partial<MarkAttributes> = {
        x: mark.x,
        y: scene.height - mark.y,
        size: Math.max(mark.halfWidth, mark.halfHeight),
        color: this.colours.get(mark.colour) ?? "#888888",
        type: "mark",
        index,
        halfWidth: mark.halfWidth,
        halfHeight: mark.halfHeight,
        shape: mark.shape,
        rest: mark.rest,
      };
      graph.addNode(mark.key, attributes);
    });
    this.sigma.resize(true);
    this.sigma.setGraph(graph);
    this.sigma.setCustomBBox({ x: [0, scene.width], y: [0, scene.height] });
    if (fit) this.sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
    this.sigma.refresh();
  }

  /** Brings things out and lets the rest fade: one uniform, one float a mark, and the words and lines drawn again. */
  bringOut(light: Light): void {
    this.light = light;
    this.markLight.dim = light.lit !== undefined;
    this.markLight.rewrite?.();
    this.sigma.scheduleRender();
  }

  /** Takes the colours of another theme. */
  recolour(colours: Colours): void {
    this.colours = colours;
    if (this.scene) this.show(this.scene, { fit: false });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    const duration = reducedMotion() ? 0 : 180;
    if (factor > 1) void camera.animatedZoom({ factor, duration });
    else void camera.animatedUnzoom({ factor: 1 / factor, duration });
  }

  fit(): void {
    void this.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: reducedMotion() ? 1 : 180 });
  }

  /** Moves the camera, where it is zoomed in, so that a thing is in sight. */
  reveal(key: string): void {
    const thing = this.scene?.things.find((each) => each.key === key);
    if (!thing || !this.scene) return;
    const middle = { x: thing.x + thing.width / 2, y: this.scene.height - thing.y - thing.height / 2 };
    const seen = this.sigma.graphToViewport(middle);
    const { width, height } = this.sigma.getDimensions();
    if (seen.x > 0 && seen.x < width && seen.y > 0 && seen.y < height) return;
    const framed = this.sigma.viewportToFramedGraph(seen);
    void this.sigma.getCamera().animate(framed, { duration: reducedMotion() ? 1 : 180 });
  }

  private draw(): void {
    const { scene } = this;
    if (!scene) return;
    const origin = this.sigma.graphToViewport({ x: 0, y: scene.height });
    const unit = this.sigma.graphToViewport({ x: 1, y: scene.height - 1 });
    // Rounded, since a scale a trillionth from 1 makes another, blurred, font.
    const scale = Math.round((unit.x - origin.x) * 1e6) / 1e6;
    const ratio = window.devicePixelRatio || 1;
    for (const context of [this.under, this.over]) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      const shift = (value: number) => Math.round(value * ratio * 100) / 100;
      context.setTransform(ratio * scale, 0, 0, ratio * scale, shift(origin.x), shift(origin.y));
    }
    precise(this.over);
    scene.drawUnder(this.under, this.light, this.colours, scale);
    scene.drawOver(this.over, this.light, this.colours, scale);
  }

  kill(): void {
    this.sigma.kill();
  }
}

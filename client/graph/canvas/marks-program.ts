import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { MarkShape } from "./parts";
import { fragmentShader, vertexShader } from "./shaders";

/** The order in which the fragment shader knows them. */
const shapes: readonly MarkShape[] = [
  "circle",
  "diamond",
  "triangle",
  "rectangle",
  "hexagon",
  "pentagon",
  "cross",
  "ring",
  "frame",
];

/** What a node of the canvas carries beside its place. */
export interface MarkAttributes extends NodeDisplayData {
  readonly index: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly shape: MarkShape;
  readonly rest: number;
}

/** What stands out, kept beside the program so that a change costs one float a mark and no new drawing of the graph. */
export interface MarkLight {
  /** Whether anything stands out at all. */
  dim: boolean;
  readonly isLit: (index: number) => boolean;
  /** Set by the program that draws (Sigma makes a second one, for hovered nodes). */
  rewrite: (() => void) | undefined;
}

const litFloat = 6;
const uniforms = ["u_matrix", "u_size", "u_scale", "u_dim", "u_ratio"] as const;

/** One program draws every shape, by signed distance, so that marks lie over one another in the order of the scene. */
export function createMarksProgram(light: MarkLight) {
  return class MarksProgram extends NodeProgram<(typeof uniforms)[number]> {
    private readonly draws: boolean;
    private readonly places = new Map<number, number>();

    constructor(...parameters: ConstructorParameters<typeof NodeProgram<(typeof uniforms)[number]>>) {
      super(...parameters);
      // Sigma builds each program twice; only the one that picks draws the nodes at rest.
      this.draws = parameters[1] !== null;
      if (this.draws) light.rewrite = () => this.writeLit();
    }

    override getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_half", size: 2, type: FLOAT },
          { name: "a_style", size: 3, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    override processVisibleItem(id: number, offset: number, data: NodeDisplayData): void {
      // Sigma hands through whatever attributes its graph holds; ours are those of a mark.
      const mark = data as MarkAttributes;
      const { array } = this;
      array[offset] = mark.x;
      array[offset + 1] = mark.y;
      array[offset + 2] = mark.halfWidth;
      array[offset + 3] = mark.halfHeight;
      array[offset + 4] = shapes.indexOf(mark.shape);
      array[offset + 5] = mark.rest;
      array[offset + litFloat] = light.isLit(mark.index) ? 1 : 0;
      array[offset + 7] = floatColor(mark.color);
      array[offset + 8] = id;
      this.places.set(mark.index, offset);
    }

    private writeLit(): void {
      for (const [index, offset] of this.places) {
        if (offset + litFloat < this.array.length) this.array[offset + litFloat] = light.isLit(index) ? 1 : 0;
      }
    }

    override setUniforms(
      { matrix, width, height, pixelRatio, zoomRatio }: RenderParams,
      { gl, uniformLocations }: Parameters<NodeProgram<(typeof uniforms)[number]>["setUniforms"]>[1],
    ): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
      gl.uniform2f(uniformLocations.u_size ?? null, width * pixelRatio, height * pixelRatio);
      gl.uniform1f(uniformLocations.u_scale ?? null, pixelRatio / zoomRatio);
      gl.uniform1f(uniformLocations.u_ratio ?? null, pixelRatio);
      gl.uniform1f(uniformLocations.u_dim ?? null, light.dim ? 1 : 0);
    }
  };
}

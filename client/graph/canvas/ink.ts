import type { Box, Caption, Colours, Light } from "./scene";
import { textStyles } from "./text";

/** How faint things are: at rest, and when something else stands out. */
export const strength = {
  stated: 0.78,
  inferred: 0.38,
  said: 0.42,
  faded: 0.1,
  fadedWord: 0.36,
  fadedBar: 0.16,
} as const;

export const inferredDash: readonly number[] = [4, 3];
export const litDash: readonly number[] = [5, 3];

export const colourOf = (colours: Colours, token: string): string => colours.get(token) ?? "#888";

/** A line that does not blur: at the middle of a device pixel. */
export const crisp = (value: number): number => Math.round(value) + 0.5;

export const isLit = (light: Light, of: readonly string[] | undefined): boolean =>
  light.lit === undefined || of === undefined || of.some((key) => light.lit?.nodes.has(key));

/** Writes the words of a picture; each fades, or stands out, with what it belongs to. */
export function drawCaptions(
  context: CanvasRenderingContext2D,
  captions: readonly Caption[],
  light: Light,
  colours: Colours,
): void {
  context.textBaseline = "alphabetic";
  context.lineJoin = "round";
  for (const caption of captions) {
    const lit = isLit(light, caption.of);
    const name = lit && light.lit && caption.litStyle ? caption.litStyle : caption.style;
    const style = textStyles[name];
    context.font = style.font;
    context.textAlign = caption.align ?? "left";
    context.globalAlpha = lit ? 1 : strength.fadedWord;
    if (caption.halo) {
      context.strokeStyle = colourOf(colours, "--desk");
      context.lineWidth = 4;
      context.strokeText(caption.text, caption.x, caption.y);
    }
    context.fillStyle = colourOf(colours, caption.colour ?? style.colour);
    context.fillText(caption.text, caption.x, caption.y);
  }
  context.globalAlpha = 1;
}

/** The ring of focus: two pixels of blue, two pixels off. */
export function drawFocus(context: CanvasRenderingContext2D, box: Box | undefined, colours: Colours): void {
  if (!box) return;
  context.strokeStyle = colourOf(colours, "--focus");
  context.lineWidth = 2;
  context.setLineDash([]);
  context.strokeRect(box.x - 3, box.y - 2, box.width + 6, box.height + 4);
}

/** The tokens that pictures are drawn with. */
export const colourTokens: readonly string[] = [
  ...new Set([
    ...["--desk", "--desk-2", "--paper", "--ink", "--ink-2", "--ink-3", "--rule", "--rule-2", "--edge"],
    ...["--edge-quiet", "--marker", "--marker-line", "--focus", "--g-light"],
    ...Object.values(textStyles).map(({ colour }) => colour),
    ...Array.from({ length: 17 }, (_, goal) => [`--g${goal + 1}`, `--g${goal + 1}-n`]).flat(),
    ...["state", "entity", "rapporteur", "measure", "recommendation", "target", "goal", "resolution", "document"].map(
      (kind) => `--k-${kind}`,
    ),
    ...["report", "section", "paragraph", "footnote", "indicator", "instrument", "source", "statistic"].map(
      (kind) => `--k-${kind}`,
    ),
  ]),
];

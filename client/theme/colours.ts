import type { NodeKind } from "../../cypher/schema/kinds";

/** The number of the Goal that a code belongs to: "5.2" and "5.2.1" belong to "5". */
export const goalOf = (code: string): string => code.split(".")[0] ?? code;

/** The custom property of a Goal's hue. Only for that Goal, its targets and its indicators. */
export const goalToken = (code: string): string => `--g${goalOf(code)}`;

/** The custom property of a kind's colour. */
export const kindToken = (kind: NodeKind): string => `--k-${kind.toLowerCase()}`;

/** The token that a node wears on the canvas: a Goal, its targets and indicators the Goal's hue, else its kind's. */
export function nodeToken(kind: NodeKind, code: string | undefined): string {
  const wearsGoal = kind === "Goal" || kind === "Target" || kind === "Indicator";
  return wearsGoal && code !== undefined && /^([1-9]|1[0-7])(\.|$)/.test(code) ? goalToken(code) : kindToken(kind);
}

/**
 * Colours of the theme as the browser computed them. A canvas and a shader understand no `var()` and no
 * `light-dark()`; the colour of a probe element is always a plain `rgb()`.
 */
export function readColours(tokens: Iterable<string>, within: HTMLElement = document.body): Map<string, string> {
  const probe = within.appendChild(document.createElement("span"));
  probe.hidden = true;
  const colours = new Map<string, string>();
  for (const token of tokens) {
    probe.style.color = `var(${token})`;
    colours.set(token, getComputedStyle(probe).color);
  }
  probe.remove();
  return colours;
}

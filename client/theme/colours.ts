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

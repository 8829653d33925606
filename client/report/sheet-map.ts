import type { Choice } from "./choice";
import type { Block } from "./reading";

/** The whole report in a strip at the edge: lines of text greeked, a tick a measure, all as paths of one drawing. */
export interface SheetMap {
  readonly text: string;
  readonly ticks: string;
  readonly marked: readonly number[];
  /** Top of each block, in the order of the blocks, and the end of the last. */
  readonly tops: readonly number[];
}

const lettersPerLine = 62;

export function drawMap(blocks: readonly Block[], choice: Choice, width: number, height: number): SheetMap {
  const lines = blocks.map((block) =>
    block.sort === "heading" ? 2 : Math.max(1, Math.ceil(block.text.length / lettersPerLine)) + 1,
  );
  const total = lines.reduce((sum, count) => sum + count, 0);
  const pitch = total === 0 ? 0 : height / total;
  // Lines nearer than two pixels would run into one grey: then only every second, third, … is drawn.
  const every = Math.max(1, Math.ceil(2.2 / Math.max(pitch, 0.01)));
  const left = 8;
  const right = width - 8;
  let top = 0;
  let text = "";
  let ticks = "";
  const marked: number[] = [];
  const tops: number[] = [];
  blocks.forEach((block, index) => {
    const count = lines[index] ?? 1;
    tops.push(top);
    if (block.sort === "paragraph") {
      for (let line = 0; line < count - 1; line += every) {
        const last = line + every >= count - 1;
        const share = last ? (block.text.length % lettersPerLine) / lettersPerLine : 1;
        text += `M${left} ${round(top + line * pitch)}H${round(left + Math.max(0.15, share) * (right - left))}`;
      }
      for (const claim of block.claims) {
        const y = round(top + (claim.start / Math.max(1, block.text.length)) * (count - 1) * pitch);
        if (choice.claims.has(claim.key) || choice.related.has(claim.key)) marked.push(y);
        if (claim.kind === "Measure") ticks += `M${width - 12} ${y}H${width}`;
      }
    }
    top += count * pitch;
  });
  tops.push(top);
  return { text, ticks, marked, tops };
}

const round = (value: number): number => Math.round(value * 10) / 10;

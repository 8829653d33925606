import { child, childrenOf, type Element, settingOf } from "./element";

interface Level {
  readonly format: string;
  /** "%1.", "(%2)" */
  readonly text: string;
  readonly start: number;
  readonly restarts: boolean;
}

interface Instance {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this instance begins anew, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/**
 * Word's automatic numbers, which stand nowhere in the text: counted here as Word counts, one count for each abstract
 * definition, deeper levels begun again after a higher one.
 */
export class Numbering {
  private readonly instances = new Map<string, Instance>();
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(root: Element | undefined) {
    const abstracts = new Map(
      childrenOf(root, "abstractNum").map((element) => [element.attributes.abstractNumId ?? "", levelsOf(element)]),
    );
    for (const num of childrenOf(root, "num")) {
      const abstract = settingOf(num, "abstractNumId") ?? "";
      const levels = new Map(abstracts.get(abstract));
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, "lvlOverride")) {
        const at = Number(override.attributes.ilvl ?? 0);
        const start = settingOf(override, "startOverride");
        if (start !== undefined) starts.set(at, Number(start));
        const level = child(override, "lvl");
        if (level) levels.set(at, levelOf(level));
      }
      this.instances.set(num.attributes.numId ?? "", { abstract, levels, starts });
    }
  }

  /** The next label of a list at a level: "12.", "(a)", "•"; none where the list is not known. */
  next(numId: string, at: number): string | undefined {
    const instance = this.instances.get(numId);
    const level = instance?.levels.get(at);
    if (!instance || !level) return undefined;
    if (level.format === "bullet") return "•";
    const counts = this.counts.get(instance.abstract) ?? [];
    this.counts.set(instance.abstract, counts);
    this.beginAnew(numId, at, instance, counts);
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    for (let deeper = at + 1; deeper < 9; deeper++) {
      if (instance.levels.get(deeper)?.restarts !== false) delete counts[deeper];
    }
    if (level.format === "none") return "";
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const shown = instance.levels.get(other);
      return shown ? formatted(counts[other] ?? shown.start, shown.format) : "";
    });
  }

  private beginAnew(numId: string, at: number, instance: Instance, counts: number[]): void {
    const start = instance.starts.get(at);
    const mark = `${numId}/${at}`;
    if (start === undefined || this.begun.has(mark)) return;
    this.begun.add(mark);
    counts[at] = start - 1;
  }
}

const levelsOf = (abstract: Element): Map<number, Level> =>
  new Map(childrenOf(abstract, "lvl").map((level) => [Number(level.attributes.ilvl ?? 0), levelOf(level)]));

const levelOf = (level: Element): Level => ({
  format: settingOf(level, "numFmt") ?? "decimal",
  text: settingOf(level, "lvlText") ?? "",
  start: Number(settingOf(level, "start") ?? 1),
  restarts: settingOf(level, "lvlRestart") !== "0",
});

function formatted(value: number, format: string): string {
  if (format === "lowerLetter") return letters(value);
  if (format === "upperLetter") return letters(value).toUpperCase();
  if (format === "lowerRoman") return roman(value).toLowerCase();
  if (format === "upperRoman") return roman(value);
  return format === "decimalZero" ? String(value).padStart(2, "0") : String(value);
}

/** a … z, aa, bb, as Word goes on after z. */
const letters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(1 + Math.floor((value - 1) / 26));

const numerals: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A number in Roman numerals, from 1 up. */
export function roman(value: number): string {
  let left = value;
  let text = "";
  for (const [size, numeral] of numerals) {
    while (left >= size) {
      text += numeral;
      left -= size;
    }
  }
  return text;
}

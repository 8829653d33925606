import { f1 } from "./words";

/** One figure of a score: how much of what was asked is there, and what was missed and wrong, by place. */
export interface Figure {
  readonly what: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many the gold asks for. */
  readonly gold: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

export interface Counted {
  readonly hit: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly gold?: number;
}

/** Where neither gold nor graph has anything there is no figure; where only the graph has, F1 is 1/(1 + that many). */
export function figure(what: string, { hit, missed, wrong, gold = hit + missed.length }: Counted): Figure {
  const precision = hit + wrong.length > 0 ? hit / (hit + wrong.length) : 1;
  const recall = gold > 0 ? hit / gold : 1;
  return {
    what,
    precision,
    recall,
    f1: gold > 0 ? f1({ precision, recall }) : 1 / (1 + wrong.length),
    gold,
    missed,
    wrong,
  };
}

/** Something that the gold asks for, under any of its names; where it need not be found it counts neither way. */
export interface Wanted {
  readonly id: string;
  readonly must: boolean;
  readonly names: readonly string[];
  /** Names that stand for it together with another ("the funds on slavery and for victims"). */
  readonly joint?: readonly string[];
}

export interface Had {
  readonly id: string;
  readonly names: readonly string[];
}

/** Pairs what is wanted with what is there, each used once. */
export function setFigure(what: string, wanted: readonly Wanted[], had: readonly Had[]): Figure {
  const used = new Set<number>();
  let hit = 0;
  const missed: string[] = [];
  for (const want of wanted) {
    const at = had.findIndex((h, i) => !used.has(i) && h.names.some((name) => want.names.includes(name)));
    if (at >= 0) used.add(at);
    if (!want.must) continue;
    const found = at >= 0 || had.some((h) => h.names.some((name) => want.joint?.includes(name)));
    if (found) hit++;
    else missed.push(want.id);
  }
  return figure(what, { hit, missed, wrong: had.filter((_, i) => !used.has(i)).map((h) => h.id) });
}

/** The mean F1 of the figures for which gold or graph has anything. */
export function meanF1(figures: readonly Figure[]): number {
  const counted = figures.filter((row) => row.gold > 0 || row.wrong.length > 0);
  return counted.length > 0 ? counted.reduce((sum, row) => sum + row.f1, 0) / counted.length : 0;
}

import type { Evaluation } from ".";

const pad = (text: string, width: number): string => text.padEnd(width);
const figure = (value: number): string => value.toFixed(2).padStart(6);

/** The figures as a table for people; with `misses` what was missed and what was wrong, by place. */
export function table({ figures, mean, faithfulness, symbol }: Evaluation, misses: boolean): string {
  const rows = figures.map((row) =>
    row.gold > 0 || row.wrong.length > 0
      ? `${pad(row.what, 40)}${figure(row.precision)}${figure(row.recall)}${figure(row.f1)}${String(row.gold).padStart(6)}`
      : `${pad(row.what, 40)}     –     –     –     0`,
  );
  const lines = [
    `${pad(symbol, 40)}  prec   rec    F1  gold`,
    ...rows,
    "",
    `mean F1 ${mean.toFixed(3)}`,
    `faithfulness ${faithfulness.share.toFixed(3)} (pointers ${faithfulness.ofPointers.toFixed(3)}, claims with evidence ${faithfulness.ofClaims.toFixed(3)})`,
  ];
  if (!misses) return lines.join("\n");
  for (const row of figures) {
    if (row.missed.length + row.wrong.length === 0) continue;
    lines.push("", `${row.what}: ${row.missed.length} missed, ${row.wrong.length} wrong`);
    lines.push(...row.missed.map((miss) => `  missed  ${miss}`), ...row.wrong.map((miss) => `  wrong   ${miss}`));
  }
  lines.push(...faithfulness.faults.map(({ key, fault }) => `  unfaithful  ${key}: ${fault}`));
  return lines.join("\n");
}

/** The figures for machines. */
export function asJson({ figures, mean, faithfulness, symbol }: Evaluation): unknown {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    symbol,
    mean: round(mean),
    faithfulness: {
      share: round(faithfulness.share),
      ofPointers: round(faithfulness.ofPointers),
      ofClaims: round(faithfulness.ofClaims),
    },
    figures: Object.fromEntries(
      figures.map((row) => [
        row.what,
        { precision: round(row.precision), recall: round(row.recall), f1: round(row.f1), gold: row.gold },
      ]),
    ),
  };
}

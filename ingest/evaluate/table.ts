import type { Evaluation } from ".";
import type { Band } from "./calibration";

const pad = (text: string, width: number): string => text.padEnd(width);
const figure = (value: number): string => value.toFixed(2).padStart(6);

/** "0.8 to 0.9: 41 of 50" */
const bandsAsText = (bands: readonly Band[]): string =>
  bands.map(({ from, claims, right }) => `${from.toFixed(1)} ${right}/${claims}`).join(", ") || "none";

/** The figures as a table for people; with `misses` what was missed and what was wrong, by place. */
export function table({ figures, mean, faithfulness, calibration, symbol }: Evaluation, misses: boolean): string {
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
    `right of claims, by confidence of actors: ${bandsAsText(calibration.actors)}`,
    `right of claims, by score of inferred targets: ${bandsAsText(calibration.targets)}`,
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
export function asJson({ figures, mean, faithfulness, calibration, symbol }: Evaluation): unknown {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    symbol,
    mean: round(mean),
    faithfulness: {
      share: round(faithfulness.share),
      ofPointers: round(faithfulness.ofPointers),
      ofClaims: round(faithfulness.ofClaims),
    },
    calibration,
    figures: Object.fromEntries(
      figures.map((row) => [
        row.what,
        { precision: round(row.precision), recall: round(row.recall), f1: round(row.f1), gold: row.gold },
      ]),
    ),
  };
}

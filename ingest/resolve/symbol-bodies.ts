import type { Named } from "../recognise/candidate";
import { knownNames } from "../vocabulary/names";
import symbolData from "../vocabulary/symbol-bodies.json";

/** Who is meant by a bare noun in the documents of one body, as their symbol tells. */
export interface SymbolBodies {
  readonly secretariat?: Named;
  readonly conference?: Named;
  readonly board?: Named;
}

interface Series {
  readonly prefix: string;
  readonly secretariat?: string;
  readonly conference?: string;
  readonly board?: string;
}

const series: readonly Series[] = symbolData.series;

export function bodiesOfSymbol(symbol: string): SymbolBodies {
  const found = series
    .filter(({ prefix }) => symbol.startsWith(prefix))
    .sort((a, b) => b.prefix.length - a.prefix.length)[0];
  const thing = (name: string | undefined): Named | undefined => (name === undefined ? undefined : knownNames(name)[0]);
  const [secretariat, conference, board] = [thing(found?.secretariat), thing(found?.conference), thing(found?.board)];
  return { ...(secretariat && { secretariat }), ...(conference && { conference }), ...(board && { board }) };
}

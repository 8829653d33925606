import type { Passage } from "../recognise/passage";
import { definitionsOfForms } from "./definitions";
import type { OtherAuthor } from "./other-authors";
import { bodiesOfSymbol } from "./symbol-bodies";

/**
 * Where "Secretariat" alone is not that of the United Nations: in documents of a body with one of its own, in what another
 * organization wrote, and where the report defines it.
 */
export function ownSecretariats(
  passages: readonly Passage[],
  others: ReadonlyMap<string, OtherAuthor>,
  symbol: string,
): (passage: Passage) => boolean {
  if (bodiesOfSymbol(symbol).secretariat !== undefined) return () => true;
  const parts = new Set(
    passages
      .filter(
        (passage) =>
          !passage.footnote &&
          passage.text.includes("Secretariat") &&
          definitionsOfForms(passage).some(({ words }) => words === "secretariat"),
      )
      .map(({ part }) => part),
  );
  for (const [part, { thing }] of others) if (thing.kind === "Entity") parts.add(part);
  return ({ part, footnote }) => parts.has(part) && !footnote;
}

import { namedKey } from "../../cypher/schema/keys";
import { knownNames } from "../vocabulary/names";
import type { Candidate, Named } from "./candidate";
import type { Passage } from "./passage";

const lead = /(?<![\p{L}-])(Office|Bureau|Secretariat) of (?:the |my |his |her )?$/u;

/** "Office of the Special Envoy": the body around someone who holds a mandate is one of its own, and holds his name. */
export function officeOf(
  { text, place }: Passage,
  start: number,
  end: number,
  holder: Named,
  symbol: string,
  rule = "anaphora-office",
): Candidate | undefined {
  // the short form may begin with its article, which then belongs to the office's name
  const inner = /^[Tt]he /.test(text.slice(start, start + 4)) ? start + 4 : start;
  const before = lead.exec(text.slice(Math.max(0, inner - 24), inner));
  if (!before) return undefined;
  const from = inner - before[0].length;
  const name = `${before[1]} of the ${holder.label}`;
  const known = knownNames(name)[0];
  const thing: Named = known ?? {
    key: holder.known ? namedKey("Entity", name) : namedKey("Entity", name, symbol),
    kind: "Entity",
    known: holder.known,
    label: name,
    properties: { name, entityKind: "un" },
  };
  return { place, start: from, end, surface: text.slice(from, end), thing, rule, confidence: 0.8 };
}

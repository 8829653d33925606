import { namedKey } from "../../cypher/schema/keys";
import type { HeadClass } from "../vocabulary/heads";
import type { Named } from "./candidate";

/** What a form tells that a name names. */
export interface Kind {
  readonly kind: "Entity" | "Rapporteur" | "Instrument";
  readonly of: string;
}

/** The words beside the head noun. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

export function kindOf(found: HeadClass, head: string, special: boolean, beside?: Neighbours): Kind | undefined {
  switch (found) {
    case "organization":
      if (/^Groups?$/.test(head) && beside?.before === "Working") return { kind: "Rapporteur", of: "working group" };
      return {
        kind: "Entity",
        of: /^(?:Foundation|Federation|Association|Society|Coalition|Alliance|Club|Trust|Church)$/.test(head)
          ? "ngo"
          : "other",
      };
    case "programme":
      return { kind: "Entity", of: "initiative" };
    case "mandate":
      // panels of experts hold a mandate of the Security Council; other panels are bodies
      if (head === "Panel" && beside?.after !== "of Experts") return { kind: "Entity", of: "other" };
      return special || /^(?:Rapporteur|Envoy|Panel)$/.test(head)
        ? { kind: "Rapporteur", of: head.toLowerCase() }
        : undefined;
    case "instrument":
      return { kind: "Instrument", of: head.toLowerCase() };
    default:
      return undefined;
  }
}

const kindProperty = { Entity: "entityKind", Rapporteur: "mandateKind", Instrument: "instrumentKind" } as const;

/** A thing that no vocabulary has, known by its name alone: the report's own, or that of a State. */
export function thingOf(
  { kind, of }: Kind,
  name: string,
  iso3: string | undefined,
  symbol: string,
  title?: string,
  label = name,
): Named {
  return {
    key: namedKey(kind, name, iso3 ?? symbol),
    kind,
    known: false,
    label,
    properties: { name, ...(title !== undefined && { aliases: [title] }), [kindProperty[kind]]: of },
  };
}

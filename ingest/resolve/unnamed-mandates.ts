import { namedKey } from "../../cypher/schema/keys";
import type { Named } from "../recognise/candidate";

/** An envoy whose mandate the report tells nowhere: one of its own. */
export function heldFor(surface: string, symbol: string): Named {
  const title = surface.replace(/^[Tt]he | (?:of|to) the Secretary-General$/g, "");
  const name = `${title} of the Secretary-General`;
  return {
    key: namedKey("Rapporteur", name, symbol),
    kind: "Rapporteur",
    known: false,
    label: name,
    properties: { name, mandateKind: (title.split(" ").at(-1) ?? "").toLowerCase() },
  };
}

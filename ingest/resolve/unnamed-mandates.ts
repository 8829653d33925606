import type { Named } from "../recognise/candidate";
import { thingOf } from "../recognise/form-kinds";

/** An envoy whose mandate the report tells nowhere: one of its own. */
export function heldFor(surface: string, symbol: string): Named {
  const title = surface.replace(/^[Tt]he | (?:of|to) the Secretary-General$/g, "");
  const name = `${title} of the Secretary-General`;
  const of = (title.split(" ").at(-1) ?? "").toLowerCase();
  return thingOf({ kind: "Rapporteur", of }, name, undefined, symbol);
}

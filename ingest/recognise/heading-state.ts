import type { Named } from "./candidate";
import type { Passage } from "./passage";
import { namesInTitle } from "./title-names";

/** The States that a title names. */
function statesIn(title: string): Named[] {
  const states = namesInTitle(title).filter(({ thing, rule }) => thing.kind === "State" && rule === "state-name");
  return [...new Map(states.map(({ thing }) => [thing.key, thing])).values()];
}

/** Tells under which State's heading passages stand; a title that names several tells none. */
export class HeadingStates {
  private readonly known = new Map<string, readonly Named[]>();

  of({ titles }: Passage): Named | undefined {
    for (const title of titles) {
      const states = this.known.get(title) ?? statesIn(title);
      this.known.set(title, states);
      if (states.length > 0) return states.length === 1 ? states[0] : undefined;
    }
    return undefined;
  }
}

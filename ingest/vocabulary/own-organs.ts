import type { Named } from "../recognise/candidate";
import { knownNames } from "./names";
import data from "./organs.json";

/** An organization that is not the United Nations, with its organs and offices. */
interface Organization {
  readonly thing: Named;
  readonly organs: readonly Named[];
}

const named = (name: string): Named[] => knownNames(name).filter(({ kind }) => kind === "Entity");

/** By its own key and by those of its organs. */
const organizations: ReadonlyMap<string, Organization> = new Map(
  data.organizations.flatMap(({ name, organs }) =>
    named(name).flatMap((thing) => {
      const own = organs.flatMap((organ) => named(organ));
      return [thing, ...own].map(({ key }) => [key, { thing, organs: own }] as const);
    }),
  ),
);

/** The organization that a body is, or is an organ of, where that has organs of its own; undefined for other bodies. */
export const organizationOf = (key: string): Organization | undefined => organizations.get(key);

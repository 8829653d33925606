import type { Named } from "../recognise/candidate";
import { knownNames } from "./names";
import data from "./organs.json";

const named = (name: string): Named[] => knownNames(name).filter(({ kind }) => kind === "Entity");

const byOrganization: ReadonlyMap<string, readonly Named[]> = new Map(
  data.organizations.flatMap(({ name, organs }) =>
    named(name).map(({ key }) => [key, organs.flatMap((organ) => named(organ))] as const),
  ),
);

/** The organs of an organization that is not the United Nations; undefined for other bodies. */
export const organsOf = (organization: string): readonly Named[] | undefined => byOrganization.get(organization);

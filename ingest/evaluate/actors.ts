import type { Gold, GoldNamed } from "./gold";
import { namesOf, textOf, type ViewNode } from "./graph-view";
import { foldName } from "./words";

export const goldNames = (item: GoldNamed): string[] =>
  [item.name, item.acronym, ...(item.aliases ?? []), ...(item.jointNames ?? [])].flatMap((name) =>
    name ? [foldName(name)] : [],
  );

/** "States", "Member States" and "Governments" are one collective, "United Nations entities" another. */
const general = (name: string): string =>
  foldName(name)
    .replace(/^((relevant|other|concerned|all|interested) )+/, "")
    .replace(/^(member states|states parties|governments)$/, "states")
    .replace(/^united nations( system)?( entities| bodies| agencies| organizations)?$/, "united nations");

/** Who acts, as the gold names them and as the graph does. */
export class Actors {
  readonly all: readonly GoldNamed[];
  private readonly states: ReadonlyMap<string, string>;
  private readonly collectives: ReadonlySet<string>;

  constructor(gold: Gold) {
    this.all = [...gold.entities, ...gold.initiatives.map((x) => ({ ...x, optional: true })), ...gold.rapporteurs];
    this.states = new Map(
      gold.states.flatMap((s) =>
        [s.name, ...(s.aliases ?? [])].map((name): [string, string] => [foldName(name), s.iso3]),
      ),
    );
    const addressees = gold.recommendations.flatMap((r) => [
      ...r.addressedTo,
      ...r.parts.flatMap((part) => part.addressedTo),
    ]);
    const nameless = addressees.filter(
      (name) =>
        !this.all.some((x) => goldNames(x).includes(foldName(name))) && !gold.states.some((s) => s.name === name),
    );
    const usual = ["States", "United Nations", "countries", "civil society", "partners", "stakeholders"];
    this.collectives = new Set([...usual, ...nameless].map(general));
  }

  /** A body without a name of its own ("technology providers"), which counts as an addressee alone. */
  isCollective({ kind, properties }: ViewNode): boolean {
    return (
      kind === "Entity" &&
      [properties.name, properties.label].some(
        (name) => name !== undefined && this.collectives.has(general(textOf(name))),
      )
    );
  }

  /** Whether a node is one of those named. */
  isOneOf(node: ViewNode, names: readonly string[]): boolean {
    const keys = node.kind === "State" ? [textOf(node.properties.iso3)] : namesOf(node);
    return names.some((name) => this.keysOf(name).some((key) => keys.includes(key)));
  }

  private keysOf(name: string): string[] {
    const folded = foldName(name);
    const iso3 = this.states.get(folded);
    if (iso3 !== undefined) return [iso3];
    const item =
      this.all.find((x) => foldName(x.name) === folded) ?? this.all.find((x) => goldNames(x).includes(folded));
    return item ? goldNames(item) : [folded];
  }
}

import { type NodeKind, nodeKindNames, nodeKinds } from "../../cypher/schema/kinds";
import { counted } from "../evidence/words";
import { compareCodes } from "../graph/data/codes";
import type { Picture } from "../graph/data/picture";
import type { Visible } from "../graph/data/visible";

/** A line of the outline. Its children are made when it is opened. */
export interface Branch {
  /** Unique within the tree: the way to it. */
  readonly id: string;
  /** The node that it is; none for a head. */
  readonly key?: string;
  readonly kind?: NodeKind;
  readonly code?: string;
  readonly label: string;
  /** The words are the report's. */
  readonly verbatim?: boolean;
  readonly remark: string;
  readonly children: () => readonly Branch[];
}

const none = (): readonly Branch[] => [];

/** The page as a tree: who acts, by group, with their measures and what each is towards; then Goals, the other way. */
export function outlineOfPage(picture: Picture): Branch[] {
  const rows = picture.sections.flatMap((section) => section.rows);
  const deeds = new Map(
    rows.flatMap((row) => row.deeds.map((deed) => [deed.key, { ...deed, place: row.number }] as const)),
  );
  const places = [...deeds.keys()];
  const aims = new Map(
    picture.goals.flatMap((goal) => [[goal.key, goal] as const, ...goal.targets.map((t) => [t.key, t] as const)]),
  );
  const actors = new Map(picture.groups.flatMap((group) => group.actors.map((actor) => [actor.key, actor] as const)));
  const inOrder = (keys: Iterable<string>) => {
    const wanted = new Set(keys);
    return places.filter((key) => wanted.has(key));
  };

  const aimBranch = (id: string, key: string, basis: string): Branch[] => {
    const aim = aims.get(key);
    if (!aim) return [];
    const kind = aim.code.includes(".") ? "Target" : "Goal";
    return [
      {
        id: `${id}/${key}`,
        key,
        kind,
        code: aim.code,
        label: `${aim.code} ${aim.title}`,
        remark: basis,
        children: none,
      },
    ];
  };
  const actorBranch = (id: string, key: string): Branch[] => {
    const actor = actors.get(key);
    return actor ? [{ id: `${id}/${key}`, key, kind: actor.kind, label: actor.name, remark: "", children: none }] : [];
  };
  const deedBranch = (from: string, key: string, towards: "aims" | "actors"): Branch => {
    const deed = deeds.get(key);
    const id = `${from}/${key}`;
    const children = () =>
      towards === "aims"
        ? picture.aims.filter((aim) => aim.deed === key).flatMap((aim) => aimBranch(id, aim.aim, aim.basis))
        : picture.acts.filter((act) => act.deed === key).flatMap((act) => actorBranch(id, act.actor));
    return {
      id,
      key,
      kind: deed?.kind ?? "Measure",
      label: deed?.text ?? key,
      verbatim: true,
      remark: deed?.place ?? "",
      children,
    };
  };

  const groups = picture.groups.map((group): Branch => {
    const id = `group:${group.name}`;
    const children = () =>
      group.actors.map((actor): Branch => {
        const own = `${id}/${actor.key}`;
        const deedsOf = () => inOrder(picture.acts.filter((act) => act.actor === actor.key).map((act) => act.deed));
        return {
          id: own,
          key: actor.key,
          kind: actor.kind,
          label: actor.name,
          remark: counted(actor.deeds, "measure"),
          children: () => deedsOf().map((key) => deedBranch(own, key, "aims")),
        };
      });
    return { id, label: group.name, remark: String(group.actors.length), children };
  });

  const goals = picture.goals.map((goal): Branch => {
    const id = `goal:${goal.code}`;
    const deedsOf = (from: string, key: string) =>
      inOrder(picture.aims.filter((aim) => aim.aim === key).map((aim) => aim.deed)).map((deed) =>
        deedBranch(from, deed, "actors"),
      );
    const children = () => [
      ...deedsOf(id, goal.key),
      ...goal.targets.map((target): Branch => {
        const own = `${id}/${target.key}`;
        return {
          id: own,
          key: target.key,
          kind: "Target",
          code: target.code,
          label: `${target.code} ${target.title}`,
          remark: counted(target.measures, "measure"),
          children: () => deedsOf(own, target.key),
        };
      }),
    ];
    const label = `Goal ${goal.code}, ${goal.title}`;
    return {
      id,
      key: goal.key,
      kind: "Goal",
      code: goal.code,
      label,
      remark: counted(goal.measures, "measure"),
      children,
    };
  });
  return [...groups, ...goals];
}

/** Any graph as a tree: its kinds, their nodes, what each is linked with. */
export function outlineOfGraph(graph: Visible): Branch[] {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const linked = new Map<string, Set<string>>();
  for (const { source, target } of graph.links) {
    linked.set(source, (linked.get(source) ?? new Set()).add(target));
    linked.set(target, (linked.get(target) ?? new Set()).add(source));
  }
  const compare = (a: string, b: string): number => {
    const one = nodes.get(a);
    const other = nodes.get(b);
    if (one?.code !== undefined && other?.code !== undefined) return compareCodes(one.code, other.code);
    if (one?.order !== undefined && other?.order !== undefined) return one.order - other.order;
    return (one?.label ?? a) < (other?.label ?? b) ? -1 : 1;
  };
  const branch = (from: string, key: string, deeper: boolean): Branch[] => {
    const node = nodes.get(key);
    if (!node) return [];
    const id = `${from}/${key}`;
    const around = [...(linked.get(key) ?? [])].sort(compare);
    const text = node.text !== undefined;
    return [
      {
        id,
        key,
        kind: node.kind,
        ...(node.code === undefined ? {} : { code: node.code }),
        label: node.text ?? (node.code === undefined ? node.label : `${node.code} ${node.title ?? ""}`),
        verbatim: text,
        remark: deeper ? counted(around.length, "link") : "",
        children: () => (deeper ? around.flatMap((other) => branch(id, other, false)) : []),
      },
    ];
  };
  return nodeKindNames.flatMap((kind): Branch[] => {
    const keys = graph.nodes.filter((node) => node.kind === kind).map(({ key }) => key);
    if (keys.length === 0) return [];
    const id = `kind:${kind}`;
    const children = () => keys.sort(compare).flatMap((key) => branch(id, key, true));
    return [{ id, label: nodeKinds[kind].plural, remark: String(keys.length), children }];
  });
}

export interface OutlineRow {
  readonly branch: Branch;
  readonly level: number;
  readonly open: boolean;
  readonly leaf: boolean;
}

/** The lines that are seen: every branch whose parents are all open. */
export function rowsOf(branches: readonly Branch[], open: ReadonlySet<string>, level = 1): OutlineRow[] {
  return branches.flatMap((branch) => {
    const isOpen = open.has(branch.id);
    const children = branch.children();
    const row = { branch, level, open: isOpen, leaf: children.length === 0 };
    return isOpen ? [row, ...rowsOf(children, open, level + 1)] : [row];
  });
}

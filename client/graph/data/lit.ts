import type { Link } from "../../api/types";
import { isEdgeKey } from "../../state/view";
import type { Picture } from "./picture";

/** What stands out while something is chosen, hovered or focused; the rest fades. */
export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** On the page a path is lit whole: who, does what, towards what. */
export function litOnPage(picture: Picture, key: string | undefined): Lit | undefined {
  if (key === undefined) return undefined;
  const links = new Set<string>();
  const nodes = new Set<string>();
  const deeds = new Set<string>();
  const addDeeds = (found: Iterable<string>) => {
    for (const deed of found) deeds.add(deed);
  };
  const group = picture.groups.find(({ name }) => `group:${name}` === key);
  const actors = group ? new Set(group.actors.map((actor) => actor.key)) : new Set([key]);
  const goal = picture.goals.find((each) => each.key === key);
  const aims = goal ? new Set([goal.key, ...goal.targets.map((target) => target.key)]) : new Set([key]);
  const row = picture.sections.flatMap((section) => section.rows).find(({ paragraph }) => paragraph === key);
  const fromActor = picture.acts.filter((act) => actors.has(act.actor));
  const towardsAim = picture.aims.filter((aim) => aims.has(aim.aim));
  const edge = isEdgeKey(key)
    ? (picture.acts.find((act) => act.key === key) ?? picture.aims.find((aim) => aim.key === key))
    : undefined;
  const itself = picture.sections.some(({ rows }) => rows.some(({ deeds }) => deeds.some((deed) => deed.key === key)));

  if (fromActor.length > 0) addDeeds(fromActor.map((act) => act.deed));
  else if (towardsAim.length > 0) addDeeds(towardsAim.map((aim) => aim.deed));
  else if (row) addDeeds(row.deeds.map((deed) => deed.key));
  else if (edge) addDeeds([edge.deed]);
  else if (itself) addDeeds([key]);
  else return undefined;

  for (const act of picture.acts) {
    if (!deeds.has(act.deed) || (fromActor.length > 0 && !actors.has(act.actor))) continue;
    links.add(act.key);
    nodes.add(act.actor);
  }
  for (const aim of picture.aims) {
    if (!deeds.has(aim.deed) || (towardsAim.length > 0 && !aims.has(aim.aim))) continue;
    links.add(aim.key);
    nodes.add(aim.aim);
  }
  for (const deed of deeds) nodes.add(deed);
  nodes.add(key);
  return { nodes, links };
}

/** In the free layout: the thing and its neighbours; of a link, its two ends. */
export function litAround(links: readonly Link[], key: string | undefined): Lit | undefined {
  if (key === undefined) return undefined;
  const touched = links.filter((link) => link.key === key || link.source === key || link.target === key);
  const nodes = new Set(touched.flatMap((link) => [link.source, link.target]));
  if (touched.length === 0 && isEdgeKey(key)) return undefined;
  if (!isEdgeKey(key)) nodes.add(key);
  return { nodes, links: new Set(touched.map((link) => link.key)) };
}

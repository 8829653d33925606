import type { Claims } from "../extract/claim";
import type { Recognised } from "../recognise/mention";
import type { Document } from "../structure/document";
import { Context } from "./context";
import { TargetChooser } from "./inferred";
import type { Link } from "./link";
import type { ActorName } from "./reading";
import { sourcesOf } from "./sources";
import { statedLinks } from "./stated";

export { type GoalScore, scoreGoals } from "./goals";
export type { Link } from "./link";

/**
 * Ties what a report tells and names to Goals and targets: as the report states it, and as the words of each thing speak
 * for it. A target that is stated for a thing is not inferred for it too.
 */
export function link(document: Document, recognised: Recognised, claims: Claims): Link[] {
  const sources = sourcesOf(document, recognised, claims);
  const context = new Context(document, actorNames(recognised));
  const stated = statedLinks(document, recognised, sources, context.readings);
  const said = new Set(stated.map(({ source, target }) => `${source} ${target}`));
  const chooser = new TargetChooser(context);
  const inferred = sources
    .flatMap((source) => chooser.linksOf(source))
    .filter(({ source, target }) => !said.has(`${source} ${target}`));
  return [...stated, ...inferred];
}

/** Names of those who act, by place. */
function actorNames(recognised: Recognised): Map<string, ActorName[]> {
  const names = new Map<string, ActorName[]>();
  for (const { thing, place, start, end } of recognised.mentions) {
    const kind = recognised.things.get(thing)?.kind;
    if (!(kind === "State" || kind === "Entity" || kind === "Rapporteur")) continue;
    const name = { start, end, silent: kind === "State" };
    const here = names.get(place);
    if (here) here.push(name);
    else names.set(place, [name]);
  }
  return names;
}

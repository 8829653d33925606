import type { MarkShape } from "../canvas/parts";
import { fitText, type MeasureText } from "../canvas/text";
import { shortGroupNames } from "../data/groups";
import type { Actor, Group } from "../data/picture";
import type { Frame } from "./frame";
import { majorActor, setNames } from "./names";
import { noParts, type Parts } from "./parts";

/** The left column: an index of those who act, and where each one's line leaves it. */
export interface Who extends Parts {
  /** Where the underline of a name begins and how deep it runs; for a collapsed group where its lines leave. */
  readonly rules: Map<string, { readonly x: number; readonly y: number }>;
  readonly brackets: { readonly of: readonly string[]; readonly from: number; readonly to: number }[];
  /** The groups, where they are collapsed: one line leaves for all of its members. */
  readonly gates: Map<string, number>;
}

export const shapeOf: Record<Actor["kind"], MarkShape> = { State: "circle", Entity: "diamond", Rapporteur: "triangle" };
const radius: Record<Actor["kind"], number> = { State: 3.3, Entity: 4.4, Rapporteur: 4.4 };
const kindWords: Record<Actor["kind"], string> = { State: "State", Entity: "body", Rapporteur: "mandate holder" };
const headPitch = 17;
const gap = 8;

const said = (actor: Actor, group: Group): string =>
  `${actor.name}, ${kindWords[actor.kind]}, ${group.name}. ${actor.deeds} ${actor.deeds === 1 ? "measure" : "measures"}`;

function addMark(who: Who, actor: Actor, x: number, y: number, half = radius[actor.kind], key = actor.key): void {
  const colour = `--k-${actor.kind.toLowerCase()}`;
  const shape = shapeOf[actor.kind];
  const mark = { key, of: [actor.key], x, y, shape, colour, rest: 1 };
  who.marks.push({ ...mark, halfWidth: half, halfHeight: shape === "triangle" ? half * 0.9 : half });
}

const keysOf = (actors: readonly Actor[]): string[] => actors.map((actor) => actor.key);

/** The index in columns, a bracket at the end of each group. */
function spelledOut(groups: readonly Group[], frame: Frame, kept: ReadonlySet<string>, measure: MeasureText): Who {
  const who: Who = { ...noParts(), rules: new Map(), brackets: [], gates: new Map() };
  const { left, width, columns } = frame.names;
  const columnWidth = width / columns;
  const available = frame.bottom - frame.top + 22;
  const room = available - groups.length * (headPitch + gap);
  const set = setNames({ groups, columns, columnWidth, room, kept }, measure);
  const lines = set.reduce((sum, group) => sum + group.lines.length, 0);
  const pitch = Math.max(4, Math.min(18, room / Math.max(1, lines)));
  const spare = Math.max(0, Math.min(14, (room - lines * pitch) / Math.max(1, groups.length)));
  let y = frame.top - 14;
  for (const { group, lines: nameLines } of set) {
    const keys = keysOf(group.actors);
    const head = `${group.name} `;
    y += headPitch;
    who.captions.push({ x: left, y: y - 4, text: head, style: "group", litStyle: "groupLit", of: keys });
    const headWidth = measure(head, "group");
    who.captions.push({ x: left + headWidth, y: y - 4, text: String(keys.length), style: "count", of: keys });
    who.things.push({
      key: `group:${group.name}`,
      x: left,
      y: y - 15,
      width: headWidth + 16,
      height: 14,
      said: `${group.name}: ${keys.length} who act`,
    });
    const from = y;
    for (const { names, more } of nameLines) {
      const base = y + pitch * 0.72;
      for (const { actor, column } of names) {
        const x = left + column * columnWidth;
        const text = fitText(actor.name, "nameMajor", width - column * columnWidth - 16, measure);
        const style = actor.deeds >= majorActor ? "nameMajor" : "name";
        const wide = measure(text, "nameMajor");
        addMark(who, actor, x + 5, base - 4);
        who.captions.push({ x: x + 13, y: base, text, style, litStyle: "nameMajor", of: [actor.key] });
        who.rules.set(actor.key, { x, y: base + 3 });
        who.markers.set(actor.key, { x: x + 11, y: base - 11, width: wide + 5, height: 15 });
        const box = { x, y: base - pitch * 0.72 - 0.5, width: wide + 18, height: pitch };
        who.things.push({ key: actor.key, ...box, said: said(actor, group) });
      }
      if (more) {
        const x = left + more.column * columnWidth;
        const of = keysOf(more.hidden);
        who.captions.push({ x: x + 1, y: base, text: `+ ${of.length} more`, style: "count", of });
        who.things.push({
          key: `group:${group.name}`,
          x,
          y: y - 0.5,
          width: 52,
          height: pitch,
          said: `${of.length} more of ${group.name}: ${more.hidden.map((actor) => actor.name).join(", ")}`,
        });
        for (const key of of) who.rules.set(key, { x, y: base + 3 });
      }
      y += pitch;
    }
    who.brackets.push({ of: keys, from: from + 2, to: y - 1 });
    y += gap + spare;
  }
  return who;
}

/** Groups with one small mark a member; a linked name is spelled out, the first three, where there is room for names. */
function collapsed(groups: readonly Group[], frame: Frame, kept: ReadonlySet<string>, measure: MeasureText): Who {
  const who: Who = { ...noParts(), rules: new Map(), brackets: [], gates: new Map() };
  const { left, width } = frame.names;
  const perLine = Math.max(1, Math.floor((width - 4) / 8));
  const rowsOfMarks = (group: Group) => Math.ceil(group.actors.length / perLine);
  const named = (group: Group) => (frame.room === "small" ? [] : group.actors.filter((actor) => kept.has(actor.key)));
  const linesOfNames = (group: Group) => Math.min(3, named(group).length) + (named(group).length > 3 ? 1 : 0);
  const more = groups.reduce((sum, group) => sum + 8 * (rowsOfMarks(group) - 1) + 16 * linesOfNames(group), 0);
  const pitch = Math.min(72, (frame.bottom - frame.top - 18 - more) / Math.max(1, groups.length));
  const roomy = pitch > 26;
  let y = frame.top;
  for (const group of groups) {
    const keys = keysOf(group.actors);
    y += pitch;
    const name =
      frame.room === "small"
        ? (shortGroupNames[group.name] ?? group.name).split(/[ ,]+(?=others|holders)/)[0]
        : shortGroupNames[group.name];
    const head = `${name ?? group.name} `;
    who.captions.push({ x: left, y: y - 4, text: head, style: "groupLit", of: keys });
    const headWidth = measure(head, "group");
    who.captions.push({ x: left + headWidth, y: y - 4, text: String(keys.length), style: "count", of: keys });
    group.actors.forEach((actor, index) => {
      const mark = { x: left + 4 + (index % perLine) * 8, y: y + 5 + Math.floor(index / perLine) * 8 };
      if (roomy) addMark(who, actor, mark.x, mark.y, actor.kind === "State" ? 2.9 : 3.8);
      who.rules.set(actor.key, { x: frame.gate, y: y + 2 });
    });
    who.gates.set(group.name, y + 2);
    const tall = roomy ? 10 + 8 * rowsOfMarks(group) : 6;
    who.things.push({
      key: `group:${group.name}`,
      x: left - 4,
      y: y - 16,
      width: width + 4,
      height: 16 + tall,
      said: `${group.name}: ${keys.length} who act`,
    });
    if (roomy) y += 8 * (rowsOfMarks(group) - 1);
    const shown = named(group);
    shown.slice(0, 3).forEach((actor) => {
      y += 16;
      const text = fitText(actor.name, "nameMajor", width - 14, measure);
      who.captions.push({ x: left + 13, y: y + 8, text, style: "nameMajor", of: [actor.key] });
      who.markers.set(actor.key, { x: left + 11, y: y - 3, width: measure(text, "nameMajor") + 5, height: 15 });
      addMark(who, actor, left + 5, y + 4, radius[actor.kind], `${actor.key}#named`);
      who.things.push({ key: actor.key, x: left, y: y - 4, width, height: 16, said: said(actor, group) });
    });
    if (shown.length > 3) {
      y += 16;
      const text = `+ ${shown.length - 3} more`;
      who.captions.push({ x: left + 1, y: y + 8, text, style: "count", of: keysOf(shown.slice(3)) });
    }
  }
  return who;
}

export const placeWho = (
  groups: readonly Group[],
  frame: Frame,
  kept: ReadonlySet<string>,
  measure: MeasureText,
): Who => (frame.collapsed ? collapsed(groups, frame, kept, measure) : spelledOut(groups, frame, kept, measure));

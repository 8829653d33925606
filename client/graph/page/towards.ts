import { goalToken } from "../../theme/tokens";
import { fitText, type MeasureText } from "../canvas/text";
import type { Aim, GoalAims, Picture } from "../data/picture";
import type { Frame } from "./frame";
import { noParts, type Parts } from "./parts";

/** The right column: Goals and their targets, and where a line arrives at each. */
export interface Towards extends Parts {
  /** By key of the Goal or target. */
  readonly arrivals: Map<string, number>;
  /** Counts, which follow what is lit. */
  readonly counts: { readonly of: string; readonly x: number; readonly y: number; readonly all: number }[];
}

/** Targets never stand closer than this. */
export const leastPitch = 12.2;
/** A target with so many measures is written in bold. */
const majorAim = 10;
const perLine = 5;
const headPitch = 17;
const gap = 7;

/** What a Goal is called where there is room for one word. */
const oneWord = [
  "Poverty",
  "Hunger",
  "Health",
  "Education",
  "Gender",
  "Water",
  "Energy",
  "Work",
  "Industry",
  "Inequality",
  "Cities",
  "Consumption",
  "Climate",
  "Oceans",
  "Land",
  "Peace",
  "Partnership",
] as const;

const keysOf = (goal: GoalAims): string[] => [goal.key, ...goal.targets.map((target) => target.key)];
const measures = (count: number): string => `${count} ${count === 1 ? "measure" : "measures"}`;

function addGoal(towards: Towards, goal: GoalAims, x: number, y: number, half: number): void {
  const of = keysOf(goal);
  const colour = goalToken(goal.code);
  towards.marks.push({
    key: goal.key,
    of,
    x,
    y,
    halfWidth: half,
    halfHeight: half,
    shape: "rectangle",
    colour,
    rest: 1,
  });
  const figure = { x, y: y + 4, text: goal.code, style: "goalFigure", colour: `${colour}-n` } as const;
  towards.captions.push({ ...figure, align: "center", of });
}

/** On a phone: Goals alone, each in a word. */
function goalsAlone(picture: Picture, frame: Frame, measure: MeasureText): Towards {
  const towards: Towards = { ...noParts(), arrivals: new Map(), counts: [] };
  const pitch = Math.min(72, (frame.bottom - frame.top) / (picture.goals.length + 1));
  const roomy = pitch >= 30;
  picture.goals.forEach((goal, index) => {
    const y = frame.top + pitch * (index + 0.5);
    // Where rows are tight the squares shrink before they touch.
    const half = roomy ? 9 : Math.max(4, Math.min(8, pitch / 2 - 1));
    addGoal(towards, goal, frame.aims + 9, y, half);
    const of = keysOf(goal);
    const word = oneWord[Number(goal.code) - 1] ?? goal.title;
    const base = roomy ? y - 1 : y + 4;
    towards.captions.push({ x: frame.aims + 24, y: base, text: word, style: "name", of });
    if (roomy) {
      towards.captions.push({ x: frame.aims + 24, y: y + 12, text: measures(goal.measures), style: "count", of });
    }
    for (const key of of) towards.arrivals.set(key, y);
    towards.things.push({
      key: goal.key,
      x: frame.aims - 4,
      y: y - Math.min(20, pitch / 2),
      width: frame.width - frame.aims,
      height: Math.min(40, pitch),
      said: `Goal ${goal.code}, ${goal.title}. ${measures(goal.measures)}`,
    });
    const width = measure(word, "nameMajor") + 6;
    towards.markers.set(goal.key, { x: frame.aims + 21, y: base - 11, width, height: 15 });
  });
  if (roomy && picture.bare.length > 0) {
    const y = frame.bottom - 14;
    const codes = picture.bare.map(({ code }) => code).join(" ");
    towards.captions.push({ x: frame.aims, y, text: "No measure:", style: "group" });
    towards.captions.push({ x: frame.aims, y: y + 13, text: codes, style: "aim" });
  }
  return towards;
}

/** Which targets become codes run in on one line, because not all titles fit: those with the fewest measures first. */
function runIns(picture: Picture, room: number, kept: ReadonlySet<string>): ReadonlySet<Aim> {
  const all = picture.goals.flatMap((goal) => goal.targets);
  // Where so much is linked that all would stay, none is kept for that.
  const linked = all.filter((aim) => kept.has(aim.key));
  const shy = all.filter((aim) => !(linked.length < 12 && linked.includes(aim)));
  shy.sort((a, b) => a.measures - b.measures);
  const runIn = new Set<Aim>();
  const lines = () =>
    picture.goals.reduce((sum, { targets }) => {
      const short = targets.filter((target) => runIn.has(target)).length;
      return sum + targets.length - short + Math.ceil(short / perLine);
    }, 0);
  while (room / Math.max(1, lines()) < leastPitch) {
    const next = shy.shift();
    if (!next) break;
    runIn.add(next);
  }
  return runIn;
}

function placeBare(towards: Towards, picture: Picture, x: number, y: number): void {
  if (picture.bare.length === 0) return;
  towards.captions.push({ x, y, text: "Named, no measure:", style: "group" });
  picture.bare.forEach(({ code, key }, index) => {
    const middle = { x: x + 119.5 + index * 22, y: y - 4.5 };
    const half = { halfWidth: 7.5, halfHeight: 7.5 };
    towards.marks.push({ key, of: [key], ...middle, ...half, shape: "frame", colour: goalToken(code), rest: 1 });
    towards.captions.push({ x: middle.x, y: y - 0.5, text: code, style: "goalFigureBare", align: "center", of: [key] });
    const box = { x: middle.x - 10, y: middle.y - 10, width: 20, height: 20 };
    towards.things.push({ key, ...box, said: `Goal ${code}, named without a measure` });
  });
}

function spelledOut(picture: Picture, frame: Frame, kept: ReadonlySet<string>, measure: MeasureText): Towards {
  const towards: Towards = { ...noParts(), arrivals: new Map(), counts: [] };
  const left = frame.aims;
  const tail = 20;
  const room = frame.bottom - frame.top + 20 - picture.goals.length * (headPitch + gap + 2) - tail;
  const runIn = runIns(picture, room, kept);
  const lines = picture.goals.reduce((sum, { targets }) => {
    const short = targets.filter((target) => runIn.has(target)).length;
    return sum + targets.length - short + Math.ceil(short / perLine);
  }, 0);
  const pitch = Math.max(4, Math.min(17, room / Math.max(1, lines)));
  const width = frame.width - left - 14;
  const titled = width > 120;
  let y = frame.top - 20;
  for (const goal of picture.goals) {
    const of = keysOf(goal);
    y += headPitch;
    towards.arrivals.set(goal.key, y - 5);
    addGoal(towards, goal, left + 8, y - 6, 8);
    const title = fitText(goal.title, "goal", width - 24, measure);
    towards.captions.push({ x: left + 22, y: y - 2, text: title, style: "goal", of });
    const titleWidth = measure(title, "goal");
    if (goal.stated > 0 && titleWidth + 90 < width) {
      const text = `${goal.stated} stated`;
      towards.captions.push({ x: left + 22 + titleWidth + 8, y: y - 2, text, style: "count", of: [goal.key] });
    }
    towards.markers.set(goal.key, { x: left + 19, y: y - 13, width: titleWidth + 6, height: 15 });
    towards.things.push({
      key: goal.key,
      x: left - 2,
      y: y - 15,
      width: titleWidth + 28,
      height: 17,
      said: `Goal ${goal.code}, ${goal.title}. ${measures(goal.measures)}`,
    });
    y += 2;
    const place = (target: Aim, x: number, base: number, alone: boolean) => {
      const major = target.measures >= majorAim;
      const style = major ? "nameMajor" : "aim";
      const colour = goalToken(target.code);
      const key = { key: target.key, of: [target.key] };
      const half = { halfWidth: 3.5, halfHeight: 4 };
      towards.marks.push({ ...key, ...half, x: x + 4, y: base - 4, shape: "rectangle", colour, rest: 1 });
      const lit = { litStyle: "nameMajor", of: [target.key] } as const;
      towards.captions.push({ x: x + 13, y: base, text: target.code, style, ...lit });
      let wide = measure(target.code, "nameMajor") + 14;
      if (alone && titled) {
        const shown = fitText(target.title, "nameMajor", width - 46 - 34, measure, "letter");
        towards.captions.push({ x: x + 46, y: base, text: shown, style, ...lit });
        const shownWidth = measure(shown, "nameMajor");
        wide = 46 + shownWidth;
        towards.counts.push({ of: target.key, x: x + 46 + shownWidth + 7, y: base, all: target.measures });
      }
      towards.arrivals.set(target.key, base - 3.5);
      towards.markers.set(target.key, { x: x + 10, y: base - 11, width: wide - 6, height: 15 });
      towards.things.push({
        key: target.key,
        x: x - 2,
        y: base - 10,
        width: wide + 4,
        height: pitch,
        said: `Target ${target.code}, ${target.title}. ${measures(target.measures)}`,
      });
    };
    for (const target of goal.targets) {
      if (runIn.has(target)) continue;
      y += pitch;
      place(target, left, y - 2, true);
    }
    goal.targets
      .filter((target) => runIn.has(target))
      .forEach((target, index) => {
        if (index % perLine === 0) y += pitch;
        place(target, left + (index % perLine) * 50, y - 2, false);
      });
    y += gap;
  }
  placeBare(towards, picture, left, Math.max(y + 16, y + 16));
  return towards;
}

export const placeTowards = (
  picture: Picture,
  frame: Frame,
  kept: ReadonlySet<string>,
  measure: MeasureText,
): Towards =>
  frame.room === "small" ? goalsAlone(picture, frame, measure) : spelledOut(picture, frame, kept, measure);

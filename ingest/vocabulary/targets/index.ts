import type { GoalWords } from "./form";
import { goal1 } from "./goal-01";
import { goal2 } from "./goal-02";
import { goal3 } from "./goal-03";
import { goal4 } from "./goal-04";
import { goal5 } from "./goal-05";
import { goal6 } from "./goal-06";
import { goal7 } from "./goal-07";
import { goal8 } from "./goal-08";
import { goal9 } from "./goal-09";
import { goal10 } from "./goal-10";
import { goal11 } from "./goal-11";
import { goal12 } from "./goal-12";
import { goal13 } from "./goal-13";
import { goal14 } from "./goal-14";
import { goal15 } from "./goal-15";
import { goal16 } from "./goal-16";
import { goal17 } from "./goal-17";

export type { GoalWords } from "./form";

/** The words of the Goals and their targets, by the Goal's code. */
export const goalWords: ReadonlyMap<string, GoalWords> = new Map([
  ["1", goal1],
  ["2", goal2],
  ["3", goal3],
  ["4", goal4],
  ["5", goal5],
  ["6", goal6],
  ["7", goal7],
  ["8", goal8],
  ["9", goal9],
  ["10", goal10],
  ["11", goal11],
  ["12", goal12],
  ["13", goal13],
  ["14", goal14],
  ["15", goal15],
  ["16", goal16],
  ["17", goal17],
]);

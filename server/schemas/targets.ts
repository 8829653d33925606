import { count, key, linkFilters, total } from "./common";
import { edge, place, reportName } from "./edge";
import { nodeSummary } from "./node";
import type { Operation } from "./operation";
import { z } from "./zod";

/** Measures by basis; a measure tied both ways counts as stated. */
const tally = z.object({ total: count, stated: count, inferred: count }).openapi("Tally");
export type Tally = z.infer<typeof tally>;

const cell = tally.extend({ column: z.string().describe("id of a column") }).openapi("Cell");

const namedAt = z
  .object({ report: z.string(), paragraph: z.string(), key: key.describe("Of the mention") })
  .openapi("NamedAt");

const row = {
  code: z.string(),
  key: key.describe("Of its node, in the graph or not"),
  title: z.string(),
  measures: tally.describe("Measures that address it"),
  recommendations: count,
  cells: z.array(cell).describe("Measures by column; columns without any are left out"),
  named: z.array(namedAt).describe("Where reports name it"),
};
const targetRow = z.object(row).openapi("TargetRow");
const goalRow = z
  .object({
    ...row,
    itself: z.object({ measures: tally, cells: z.array(cell) }).describe("What addresses the Goal and not a target"),
    targets: z.array(targetRow).describe("All of the Goal's targets, those that nobody addresses too"),
  })
  .openapi("GoalRow");

export const targets = z
  .object({
    columns: z
      .array(
        z.object({
          id: z.string(),
          label: z.string(),
          kind: z.enum(["State", "Entity", "Rapporteur", "none"]),
          actors: count.describe("How many of them reported a measure"),
          measures: count,
        }),
      )
      .describe("States by region, bodies by sort, mandate holders, and measures without an actor"),
    goals: z.array(goalRow).describe("All 17"),
    measures: count.describe("In all, addressed or not"),
    addressed: count.describe("Targets with a measure"),
    total: count.describe("Targets in all: 169"),
  })
  .openapi("Targets");
export type Targets = z.infer<typeof targets>;

const addressing = z
  .object({
    node: nodeSummary.describe("The measure or recommendation"),
    links: z.array(edge).describe("What ties it to this target; the sentence of a stated link may stand elsewhere"),
    actors: z.array(nodeSummary).describe("Who reported it, or whom it is directed to"),
    place,
    report: reportName,
    goal: edge.optional().describe("A stated link of the same measure to the target's Goal"),
  })
  .openapi("Addressing");

export const targetDetail = z
  .object({
    code: z.string(),
    key,
    kind: z.enum(["Goal", "Target"]),
    title: z.string(),
    goal: z.object({ code: z.string(), title: z.string() }),
    indicators: z.array(z.object({ code: z.string(), title: z.string() })),
    named: z.array(z.object({ edge, place, report: reportName })).describe("Where reports name it, with the paragraph"),
    measures: z.array(addressing),
    recommendations: z.array(addressing),
    tally,
    actors: z.object({ State: count, Entity: count, Rapporteur: count, none: count }),
    states: z.object({ acting: count, all: count }).describe("all: States that reported any measure"),
    together: z
      .array(z.object({ code: z.string(), title: z.string(), measures: count }))
      .describe("Targets that the same measures address, most first"),
    total: total.describe("Of measures that fit the filters"),
  })
  .openapi("TargetDetail");
export type TargetDetail = z.infer<typeof targetDetail>;

export const targetsQuery = z.object(linkFilters);

export const targetOperations = [
  {
    id: "targets",
    method: "get",
    path: "/api/targets",
    tag: "Targets",
    summary: "All 17 Goals and 169 targets with their measures by basis and actor, and the gaps",
    query: targetsQuery,
    answer: targets,
    problems: [400],
  },
  {
    id: "target",
    method: "get",
    path: "/api/targets/{code}",
    tag: "Targets",
    summary: "One target's, or one Goal's, measures with their sentences",
    params: z.object({ code: z.string().min(1).max(20) }),
    query: targetsQuery,
    answer: targetDetail,
    problems: [400, 404],
  },
] as const satisfies readonly Operation[];

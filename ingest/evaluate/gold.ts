import { readFileSync } from "node:fs";
import { z } from "zod";

/** The form of a gold file: the right answers for one report. It is described in `docs/gold.md`. */

const place = z.union([z.number(), z.string()]);
const places = z.array(place).default([]);
const names = z.array(z.string()).optional();
const thing = {
  optional: z.boolean().optional(),
  paragraphs: places,
  optionalParagraphs: z.array(place).optional(),
};
const named = z.object({
  ...thing,
  name: z.string(),
  acronym: z.string().nullish(),
  aliases: names,
  jointNames: names,
});
const symbolled = z.object({ ...thing, symbol: z.string() });
const code = z.union([z.string(), z.number()]).transform(String);

const goldSchema = z.object({
  report: z.object({
    symbol: z.string(),
    paragraphs: z.number(),
    draftsIn: z.union([z.string(), z.number()]).optional(),
  }),
  resolutions: z.array(symbolled),
  documents: z.array(symbolled),
  sdg: z.object({
    goals: z.array(z.object({ ...thing, goal: code })),
    goalsViaTargets: z.array(z.object({ ...thing, goal: code })).default([]),
    targets: z.array(z.object({ ...thing, target: code })),
  }),
  states: z.array(named.extend({ iso3: z.string() })),
  entities: z.array(named),
  initiatives: z.array(named).default([]),
  rapporteurs: z.array(named),
  measures: z.array(
    z.object({
      id: z.string(),
      paragraph: place,
      span: z.string(),
      text: z.string(),
      actors: z.array(z.string()),
      optionalActors: z.array(z.string()).default([]),
      sdg: z.array(z.object({ target: code })).default([]),
      alsoAcceptable: z.array(z.union([z.object({ target: code }), code])).default([]),
      core: z.boolean().default(false),
      mergeable: z.union([z.boolean(), z.string()]).nullish(),
    }),
  ),
  recommendations: z
    .array(
      z.object({
        addressedTo: z.array(z.string()).default([]),
        parts: z.array(z.object({ addressedTo: z.array(z.string()).default([]) })).default([]),
      }),
    )
    .default([]),
  meta: z
    .object({
      scoring: z
        .object({ alwaysAcceptableTargets: z.array(z.string()).default([]) })
        .partial()
        .optional(),
      jointActors: z.array(z.string()).optional(),
    })
    .optional(),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldMeasure = Gold["measures"][number];
export type GoldNamed = Gold["entities"][number];

/** @throws Error naming the file and what in it is not of the form */
export function readGold(file: string): Gold {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`The gold ${file} cannot be read: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
  const parsed = goldSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The gold ${file} is not of the form that docs/gold.md describes: ${wrong.join("; ")}`, {
    cause: parsed.error,
  });
}

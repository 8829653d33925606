import type { z } from "zod";
import { ProblemError } from "./problems";

/**
 * Reads a part of a request by its schema; inside, the answer is trusted.
 * @throws ProblemError 400 that names each place and what it should be
 */
export function read<T extends z.ZodType>(schema: T, given: unknown, part: "address" | "body"): z.output<T> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map(({ path, message }) => ({ place: path.join(".") || part, message }));
  throw new ProblemError(
    400,
    "The request cannot be understood",
    `In the ${part}: ${errors.map(({ place, message }) => `${place}: ${message}`).join("; ")}. /api/docs lists what each route takes.`,
    { errors },
  );
}

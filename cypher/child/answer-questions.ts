import type { Envelope, Failure, Reply } from "./asked-process";

/** Makes this process answer what its parent asks, in the order in which answers are ready. */
export function answerQuestions<Request extends object, Answer>(
  answer: (request: Request) => Answer | Promise<Answer>,
): void {
  const reply = (message: Reply<Answer>): void => {
    process.send?.(message);
  };
  process.on("message", async (envelope: Envelope<Request>) => {
    try {
      reply({ id: envelope.id, answer: await answer(envelope) });
    } catch (error) {
      reply({ id: envelope.id, failure: failureOf(error) });
    }
  });
  // The one who asked is gone: so is every reason to stay.
  process.on("disconnect", () => process.exit(0));
  // Ctrl-C and a stop reach the whole group; the process that asks decides when this one ends.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => undefined);
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) };
  const status = "gqlStatus" in error && typeof error.gqlStatus === "string" ? { status: error.gqlStatus } : {};
  return { message: error.message, ...status };
}

import createClient from "openapi-fetch";
import type { paths } from "./openapi";
import type { Schemas } from "./types";

export type * from "./types";

/** Every route of the server, typed by the OpenAPI document. Answers go through `answered`, which throws problems. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

/** What the server said is wrong, or that it said nothing. `detail` says what to do. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  constructor(
    readonly title: string,
    readonly detail: string,
    /** 0 where the server could not be reached. */
    readonly status: number,
    /** The whole problem as it came, for what a view knows more about. */
    readonly body?: Partial<Schemas["Problem"]>,
  ) {
    super(`${title}. ${detail}`);
  }
}

const isProblem = (body: unknown): body is Partial<Schemas["Problem"]> => typeof body === "object" && body !== null;

const listeners = new Set<() => void>();
let isLost = false;
let answeredAt: string | undefined;

function heard(answers: boolean): void {
  if (answers) answeredAt = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (answers === !isLost) return;
  isLost = !answers;
  for (const listener of listeners) listener();
}

/** Whether the server answers, as far as was heard. */
export const connection = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  lost: (): boolean => isLost,
  /** The time of its last answer. */
  since: (): string | undefined => answeredAt,
};

/** The data of an answer. @throws ApiProblem for every other outcome, an unreachable server too */
export async function answered<T>(
  answer: Promise<{ data?: T | undefined; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await answer.catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === "AbortError") throw reason;
    heard(false);
    throw new ApiProblem("The server does not answer", "It may have been stopped. Start it again, then try again.", 0);
  });
  heard(true);
  if (response.ok && data !== undefined) return data;
  const body = isProblem(error) ? error : {};
  throw new ApiProblem(
    body.title ?? `The server answered ${response.status}`,
    body.detail ?? "It gave no reason; its log may say more.",
    response.status,
    body,
  );
}

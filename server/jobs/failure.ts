/** Why a job failed, in words for people: what is wrong, where, and what to do. */
export class JobFailure extends Error {
  override readonly name = "JobFailure";
  constructor(
    /** One or two words: "no text", "too large", "time limit" */
    readonly fault: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

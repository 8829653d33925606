export type ReadingFault =
  | "missing"
  | "empty"
  | "no text"
  | "encrypted"
  | "damaged"
  | "wrong type"
  | "not English"
  | "too large"
  | "unreadable"
  | "time limit"
  | "fault of Ibid";

/** A file that cannot be read, or not as a report: which, why, and what to do. The message is for people. */
export class ReadingError extends Error {
  override readonly name = "ReadingError";
  constructor(
    readonly file: string,
    readonly fault: ReadingFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

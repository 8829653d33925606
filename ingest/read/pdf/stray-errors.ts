/**
 * Of a damaged file the library leaves promises behind that it rejects and nobody awaits; Node would end the process
 * for them. They are taken here, and told; what others leave behind ends the process as before.
 */
const listeners = new Set<(message: string) => void>();
let watching = false;

const ofTheLibrary = (reason: unknown): reason is Error =>
  reason instanceof Error && /pdf\.js\/src|pdfjs-dist/.test(reason.stack ?? "");

/** Tells what the library leaves behind from now on, until the answer is called. */
export function onStrayError(listener: (message: string) => void): () => void {
  if (!watching) {
    watching = true;
    process.on("unhandledRejection", (reason) => {
      if (!ofTheLibrary(reason)) throw reason;
      for (const tell of listeners) tell(reason.message);
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

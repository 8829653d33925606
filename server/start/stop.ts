/** How long what is being stored is waited for; a load that is cut off leaves the graph as it was before. */
const patience = 15_000;

/** Ends in order at Ctrl-C or when asked to stop; at once at the second time. */
export function stopOnSignal(end: () => Promise<void>): void {
  let ending = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (ending) process.exit(signal === "SIGINT" ? 130 : 143);
    ending = true;
    setTimeout(() => process.exit(1), patience).unref();
    end().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`, () => process.exit(1));
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}

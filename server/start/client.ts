import { fork } from "node:child_process";
import { resolve } from "node:path";

const program = resolve(__dirname, "../../client/build.ts");
export const clientFolder = resolve(__dirname, "../../client/dist");

/**
 * Builds the page where it is older than its sources, in a process of its own, whose memory goes with it.
 * @throws Error with what the build said
 */
export function ensureClient(): Promise<void> {
  const child = fork(program, ["--if-stale"], {
    execArgv: ["-r", require.resolve("ts-node/register")],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  const hear = (words: Buffer): void => {
    said = `${said}${words}`.slice(-8000);
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  return new Promise((done, failed) => {
    child.once("error", failed);
    child.once("close", (code) => {
      if (code === 0) done();
      else failed(new Error(`The page could not be built. Run npm run build to see more.\n${said}`));
    });
  });
}

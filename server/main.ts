import { engines } from "../package.json";
import { fits } from "./start/engines";

function complain(message: string, status: number): void {
  process.stderr.write(`${message}\n`, () => process.exit(status));
}

function main(): void {
  if (!fits(process.version, engines.node)) {
    complain(`Ibid needs Node ${engines.node}; this is ${process.version}. Get a newer one from nodejs.org.`, 1);
    return;
  }
  // Everything else is loaded once the version of Node is known to be one that it runs on.
  const { start, complaintOf }: typeof import("./start/start") = require("./start/start");
  start(process.argv.slice(2)).catch((error: unknown) => {
    const { message, status } = complaintOf(error);
    complain(message, status);
  });
}

main();

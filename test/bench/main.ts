import { benchFuzz } from "./fuzz";
import { benchIngest } from "./ingest";

const benches: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  ingest: benchIngest,
  fuzz: benchFuzz,
};

/** `npm run bench -- NAME`: measures on this machine; what, on what and how is printed with the figures. */
async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const bench = benches[name];
  if (!bench) {
    console.error(`npm run bench -- ${Object.keys(benches).join(" | ")}`);
    return 2;
  }
  return await bench(args);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);

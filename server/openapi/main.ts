import { writeFileSync } from "node:fs";
import { clientTypes, clientTypesFile } from "./client-types";

clientTypes().then((types) => {
  writeFileSync(clientTypesFile, types);
  process.stdout.write(`Wrote ${clientTypesFile}\n`);
});

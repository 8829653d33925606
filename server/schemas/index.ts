import { aboutOperations } from "./about";
import { cypherOperations } from "./cypher";
import { edgeOperations } from "./edge";
import { graphOperations } from "./graph";
import { jobOperations } from "./job";
import { nodeOperations } from "./node";
import type { Operation } from "./operation";
import { pathOperations } from "./paths";
import { reportOperations } from "./report";
import { searchOperations } from "./search";
import { targetOperations } from "./targets";

/** Every route of the API, in the order in which the document lists them. */
export const operations: readonly Operation[] = [
  ...aboutOperations,
  ...reportOperations,
  ...jobOperations,
  ...graphOperations,
  ...nodeOperations,
  ...edgeOperations,
  ...searchOperations,
  ...pathOperations,
  ...targetOperations,
  ...cypherOperations,
];

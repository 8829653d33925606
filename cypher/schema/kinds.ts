/**
 * The schema of the graph as one object: kinds of node and edge, their properties, which ends an edge may have. Types,
 * checks, constraints, write statements, legend, completion and docs are all derived from it.
 */
export * from "./edge-kinds";
export * from "./node-kinds";

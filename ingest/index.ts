/** The public face of ingest: a file in, progress, a graph out. */
export { type ApartOptions, type Read, readApart } from "./apart/reader";
export { toGraphology } from "./build";
export { findFiles } from "./find-files";
export { type IngestOptions, type IngestResult, ingestFile, type Progress, type Stage, stages } from "./ingest-file";
export { retireSpecimen } from "./load/specimen";
export { ReadingError } from "./read/reading-error";
export { doubtLines } from "./summary";
export { ingestVersion } from "./version";

export { ChosenPanel } from "./chosen";
export type { ShownOf } from "./expand";
export { Panel, PanelSection } from "./frame";
export { findSentence, indexOfReport, type ReportIndex } from "./of-report";

export { Panel, PanelSection } from "./frame";

import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./tokens.css";
import "./base.css";
import "./controls.css";

export * from "./appearance";
export { readColours } from "./colours";
export { Chevron, GoalSquare, KindMark, TargetMark } from "./marks";
export { goalOf, goalToken, kindToken, nodeToken } from "./tokens";

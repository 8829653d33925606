import { counted } from "../../evidence/words";
import type { Caption } from "../canvas/parts";
import type { MeasureText } from "../canvas/text";
import type { Lit } from "../data/lit";
import type { Picture } from "../data/picture";
import type { PageLayout } from "./layout";

const columns = ["who", "does", "towards"] as const;
const said = { who: "Who", does: "does what", towards: "towards what" } as const;

/** How much of each column there is, or how much of it is lit. */
function remarks(layout: PageLayout, picture: Picture, lit: Lit | undefined): Record<(typeof columns)[number], string> {
  const actors = picture.groups.flatMap((group) => group.actors.map(({ key }) => key));
  const deeds = [...layout.sheet.bars.keys()];
  const aims = picture.goals.flatMap((goal) => [
    ...(goal.stated > 0 ? [goal.key] : []),
    ...goal.targets.map(({ key }) => key),
  ]);
  if (lit) {
    const among = (keys: readonly string[]) => `${keys.filter((key) => lit.nodes.has(key)).length} of ${keys.length}`;
    return { who: among(actors), does: among(deeds), towards: among(aims) };
  }
  const targets = picture.goals.reduce((sum, goal) => sum + goal.targets.length, 0);
  return {
    who: `${actors.length} who act, by region`,
    does: `${counted(deeds.length, "measure")}${layout.frame.room === "wide" ? ", where each is said" : ""}`,
    towards: `${counted(targets, "target")}, ${counted(picture.goals.length, "Goal")}`,
  };
}

/** The heads of the columns; where there is room (beside the choice of layout, which floats there) with what they hold. */
export function headsOf(layout: PageLayout, picture: Picture, lit: Lit | undefined, measure: MeasureText): Caption[] {
  const { frame } = layout;
  const y = frame.room === "small" ? 16 : 22;
  const x = { who: frame.names.left, does: frame.sheet.left, towards: frame.aims };
  const heads = columns.map((column): Caption => ({ x: x[column], y, text: said[column], style: "column" }));
  if (frame.collapsed) return heads;
  const counts = remarks(layout, picture, lit);
  const beside = columns
    .filter((column) => column !== "towards" || frame.width - frame.aims >= 300)
    .map((column): Caption => {
      const at = x[column] + measure(said[column], "column") + 8;
      return { x: at, y, text: counts[column], style: "columnQuiet" };
    });
  return [...heads, ...beside];
}

import { colourOf, drawCaptions, drawFocus, isLit } from "../canvas/ink";
import type { Caption, Colours, Light } from "../canvas/scene";
import { type MeasureText, type TextStyle, textStyles } from "../canvas/text";
import type { Picture } from "../data/picture";
import type { PageLayout } from "./layout";

interface Totals {
  readonly actors: number;
  readonly deeds: number;
  readonly targets: number;
  readonly goals: number;
}

export function totalsOf(picture: Picture): Totals {
  return {
    actors: picture.groups.reduce((sum, group) => sum + group.actors.length, 0),
    deeds: picture.sections.reduce(
      (sum, { rows }) => sum + rows.reduce((inner, row) => inner + row.deeds.length, 0),
      0,
    ),
    targets: picture.goals.reduce((sum, goal) => sum + goal.targets.length, 0),
    goals: picture.goals.length,
  };
}

/** The heads of the columns: what all there is, or how much of it is lit. */
function heads(layout: PageLayout, picture: Picture, light: Light, measure: MeasureText): Caption[] {
  const { frame } = layout;
  const total = totalsOf(picture);
  const y = frame.room === "small" ? 16 : 22;
  const said = { who: "Who", does: "does what", towards: "towards what" };
  const counts = { who: "", does: "", towards: "" };
  if (!frame.collapsed) {
    const { lit } = light;
    const within = (keys: Iterable<string>) => [...keys].filter((key) => lit?.nodes.has(key)).length;
    counts.who = lit
      ? `${within(picture.groups.flatMap(({ actors }) => actors.map(({ key }) => key)))} of ${total.actors}`
      : `${total.actors} who act${frame.room === "wide" ? ", by region" : ", by region"}`;
    counts.does = lit
      ? `${within(layout.sheet.bars.keys())} of ${total.deeds}`
      : `${total.deeds} measures${frame.room === "wide" ? ", where each is said" : ""}`;
    const aims = picture.goals.flatMap((goal) => [
      ...(goal.stated > 0 ? [goal.key] : []),
      ...goal.targets.map(({ key }) => key),
    ]);
    counts.towards = lit ? `${within(aims)} of ${aims.length}` : `${total.targets} targets, ${total.goals} Goals`;
  }
  const at = { who: frame.names.left, does: frame.sheet.left, towards: frame.aims };
  const column = (name: keyof typeof said): Caption[] => [
    { x: at[name], y, text: said[name], style: "column" },
    { x: at[name] + measure(said[name], "column") + 8, y, text: counts[name], style: "columnQuiet" },
  ];
  return [
    ...column("who"),
    ...column("does"),
    ...(frame.width - frame.aims < 150 ? column("towards").slice(0, 1) : column("towards")),
  ];
}

/** The count beside a target: of all its measures, or of those that are lit. */
function drawCounts(
  context: CanvasRenderingContext2D,
  layout: PageLayout,
  picture: Picture,
  light: Light,
  colours: Colours,
): void {
  const lit = new Map<string, number>();
  if (light.lit) {
    for (const aim of picture.aims) if (light.lit.links.has(aim.key)) lit.set(aim.aim, (lit.get(aim.aim) ?? 0) + 1);
  }
  context.font = textStyles.count.font;
  context.textAlign = "left";
  context.fillStyle = colourOf(colours, textStyles.count.colour);
  for (const { of, x, y, all } of layout.towards.counts) {
    if (light.lit && !isLit(light, [of])) continue;
    context.fillText(String(light.lit ? (lit.get(of) ?? 0) : all), x, y);
  }
}

/** The verb of the line that is hovered or chosen, at its middle. */
function drawVerb(
  context: CanvasRenderingContext2D,
  layout: PageLayout,
  picture: Picture,
  light: Light,
  colours: Colours,
): void {
  const key = [light.hovered, light.chosen].find((each) => each?.includes(">"));
  const strand = key === undefined ? undefined : layout.strands.find(({ links }) => links.includes(key));
  if (!strand || layout.frame.collapsed) return;
  const aim = picture.aims.find((each) => each.key === key);
  const text = aim ? `addresses, ${aim.basis}` : "reported by";
  const style: TextStyle = "verb";
  context.font = textStyles[style].font;
  context.textAlign = "center";
  const width = context.measureText(text).width + 12;
  const x = Math.min((strand.from.x + strand.to.x) / 2, layout.frame.width - width / 2 - 2);
  const y = (strand.from.y + strand.to.y) / 2;
  context.fillStyle = colourOf(colours, "--desk-2");
  context.strokeStyle = colourOf(colours, "--rule-2");
  context.lineWidth = 1;
  context.fillRect(x - width / 2, y - 24, width, 18);
  context.strokeRect(Math.round(x - width / 2) + 0.5, Math.round(y - 24) + 0.5, Math.round(width), 18);
  context.fillStyle = colourOf(colours, "--ink");
  context.fillText(text, x, y - 11);
}

export function drawPageOver(
  context: CanvasRenderingContext2D,
  layout: PageLayout,
  picture: Picture,
  light: Light,
  colours: Colours,
  measure: MeasureText,
): void {
  drawCaptions(context, layout.captions, light, colours);
  drawCounts(context, layout, picture, light, colours);
  drawCaptions(context, heads(layout, picture, light, measure), light, colours);
  drawVerb(context, layout, picture, light, colours);
  const focused = layout.things.find((thing) => thing.key === light.focused);
  drawFocus(context, focused, colours);
  context.globalAlpha = 1;
}

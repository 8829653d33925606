import { child, childrenOf, type Element, settingOf, switched } from "./element";

/** What a paragraph or a run says of its look; undefined where it leaves it to its style. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  readonly numId?: string;
  readonly numLevel?: number;
  /** 1 for the highest heading. */
  readonly heading?: number;
  readonly centred?: boolean;
}

const headingName = /^(?:heading|titre)\s*(\d)|^_*\s*_?H_?\s*_?(Ch|M|\d)/i;

/** Styles by their id, each with what it inherits. */
export class Styles {
  private readonly looks = new Map<string, Look>();
  readonly base: Look;
  private readonly usual: string | undefined;

  constructor(root: Element | undefined) {
    this.base = runLook(child(child(child(root, "docDefaults"), "rPrDefault"), "rPr"));
    const styles = new Map(childrenOf(root, "style").map((style) => [style.attributes.styleId ?? "", style]));
    for (const [id, style] of styles) this.looks.set(id, inherited(style, styles, 0));
    const usual = [...styles.values()].find(
      (style) => style.attributes.type === "paragraph" && style.attributes.default === "1",
    );
    this.usual = usual?.attributes.styleId;
  }

  of(id: string | undefined): Look {
    return { ...this.base, ...this.looks.get(id ?? this.usual ?? "") };
  }
}

function inherited(style: Element, styles: ReadonlyMap<string, Element>, depth: number): Look {
  const parent = styles.get(settingOf(style, "basedOn") ?? "");
  const above = parent && depth < 20 ? inherited(parent, styles, depth + 1) : {};
  const named = headingName.exec(settingOf(style, "name") ?? "");
  const heading = named ? { heading: Number(named[1] ?? named[2]) || 1 } : {};
  return { ...above, ...runLook(child(style, "rPr")), ...paragraphLook(child(style, "pPr")), ...heading };
}

export function runLook(properties: Element | undefined): Look {
  const bold = switched(properties, "b");
  const italic = switched(properties, "i");
  const size = settingOf(properties, "sz");
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(size !== undefined && { size: Number(size) / 2 }),
  };
}

export function paragraphLook(properties: Element | undefined): Look {
  const list = child(properties, "numPr");
  const numId = settingOf(list, "numId");
  const level = settingOf(list, "ilvl");
  const outline = settingOf(properties, "outlineLvl");
  const heading = outline === undefined || Number(outline) > 8 ? undefined : Number(outline) + 1;
  return {
    ...(numId !== undefined && { numId }),
    ...(level !== undefined && { numLevel: Number(level) }),
    ...(heading !== undefined && { heading }),
    ...(settingOf(properties, "jc") === "center" && { centred: true }),
  };
}

import { SaxesParser } from "saxes";

/** An element of a Word file's XML, its names without their namespace's prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Its own text, for `t`. */
  text: string;
}

/** Word itself goes some dozens deep; what reads the elements calls itself at each step down. */
const deepest = 1_000;

const bare = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The root of an XML text. Throws where it is not well formed. */
export function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [bare(key), value]));
    const element: Element = { name: bare(tag.name), attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > deepest) throw new Error(`its elements are nested more than ${deepest} deep`);
  });
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((inner) => inner.name === name);

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((inner) => inner.name === name) ?? [];

/** The `val` of a child: `<w:numId w:val="3"/>`. */
export const settingOf = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes.val;

/** A switch such as `<w:b/>`; undefined where it says nothing. */
export function switched(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : !/^(?:0|false|off|none)$/.test(found.attributes.val ?? "1");
}

import type { Passage, PassageKind } from "../source";
import type { Piece } from "./glyphs";
import type { Page } from "./library";
import { passageOf } from "./passage";

interface Node {
  readonly role: string;
  readonly children: readonly unknown[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" &&
  value !== null &&
  "role" in value &&
  "children" in value &&
  Array.isArray(value.children);
const contentId = (value: unknown): number | undefined => {
  if (typeof value !== "object" || value === null || !("type" in value) || value.type !== "content") return undefined;
  const id = "id" in value ? /mc(\d+)$/.exec(String(value.id))?.[1] : undefined;
  return id === undefined ? undefined : Number(id);
};

const blocks = /^(?:P|H\d?|LI|Lbl|LBody|TH|TD|TOCI?|Caption|Note|Figure|BlockQuote|Title|FENote)$/;

/**
 * The passages of a page by the tags that Word wrote, in the order of the tags; notes stand after the passage that has
 * their mark. None where the page has no tags or they hold next to nothing of it.
 */
export async function taggedPassages(page: Page, pieces: readonly Piece[]): Promise<Passage[] | undefined> {
  const tree: unknown = await page.getStructTree();
  if (!isNode(tree)) return undefined;
  const content = new Map<number, Piece[]>();
  for (const piece of pieces) {
    if (piece.tag === undefined || piece.artifact) continue;
    const same = content.get(piece.tag);
    if (same) same.push(piece);
    else content.set(piece.tag, [piece]);
  }
  const walk = new TagWalk(content, page.pageNumber);
  walk.enter(tree, "text", undefined);
  walk.close();
  const told = walk.passages.reduce((sum, { runs }) => sum + runs.reduce((all, run) => all + run.text.length, 0), 0);
  const shown = pieces.filter((piece) => !piece.artifact).reduce((sum, piece) => sum + piece.text.length, 0);
  return told < shown * 0.5 ? undefined : walk.passages;
}

class TagWalk {
  readonly passages: Passage[] = [];
  private open: Piece[] = [];
  private kind: PassageKind = "text";
  private level: number | undefined;
  private waiting: Passage[] = [];

  constructor(
    private readonly content: ReadonlyMap<number, readonly Piece[]>,
    private readonly page: number,
  ) {}

  enter(node: Node, kind: PassageKind, level: number | undefined): void {
    for (const child of node.children) {
      const id = contentId(child);
      if (id !== undefined) this.add(id, kind, level);
      else if (isNode(child)) this.enterNode(child, kind, level);
    }
  }

  private enterNode(node: Node, kind: PassageKind, level: number | undefined): void {
    if (/^(?:Note|FENote)$/.test(node.role) && kind !== "note") {
      this.setAside(node);
      return;
    }
    if (node.role === "LBody") {
      this.enter(node, kind, level);
      return;
    }
    if (!blocks.test(node.role)) {
      this.enter(node, node.role === "Table" && kind === "text" ? "table" : kind, level);
      return;
    }
    this.close();
    this.enter(node, kindOf(node.role, kind), levelOf(node.role) ?? level);
    if (node.role !== "Lbl") this.close();
  }

  /** A note hangs at its mark, inside its paragraph: it is kept until the paragraph is done. */
  private setAside(node: Node): void {
    const inner = new TagWalk(this.content, this.page);
    inner.enter(node, "note", undefined);
    inner.close();
    this.waiting.push(...inner.passages);
  }

  private add(id: number, kind: PassageKind, level: number | undefined): void {
    const pieces = this.content.get(id);
    if (!pieces) return;
    this.open.push(...pieces);
    this.kind = kind;
    this.level = level;
  }

  close(): void {
    const passage = passageOf(this.open, this.kind, this.page, this.level);
    if (passage) this.passages.push(passage);
    this.passages.push(...this.waiting);
    this.waiting = [];
    this.open = [];
  }
}

function kindOf(role: string, around: PassageKind): PassageKind {
  if (around !== "text") return around;
  if (/^H\d?$|^Title$/.test(role)) return "heading";
  if (/^T[HD]$/.test(role)) return "table";
  if (/^TOCI?$/.test(role)) return "contents";
  return role === "Figure" ? "figure" : "text";
}

const levelOf = (role: string): number | undefined => {
  const level = /^H(\d)$/.exec(role)?.[1];
  return level === undefined ? undefined : Number(level);
};

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

/** Where less of a page's text is in its tags than this, it is said, and the rest is sought. */
export const leastShare = 0.95;

export interface Tagged {
  readonly passages: readonly Passage[];
  /** How much of the page's text the tags hold, 0..1. */
  readonly share: number;
}

/**
 * The passages of a page by the tags that Word wrote, in the order of the tags; notes stand after the passage that has
 * their mark. None where the page has no tags or they hold next to nothing of it.
 */
export async function taggedPassages(page: Page, pieces: readonly Piece[]): Promise<Tagged | undefined> {
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
  const told = walk.passages.reduce((sum, { runs }) => sum + lengthOf(runs), 0);
  const shown = lengthOf(pieces.filter((piece) => !piece.artifact));
  if (told < shown * 0.5) return undefined;
  const share = shown === 0 ? 1 : told / shown;
  if (share < leastShare) walk.addForgotten();
  return { passages: walk.passages, share };
}

const lengthOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + text.replace(/\s+/g, "").length, 0);

/** Shorter stretches without a tag are marks and spaces. */
const fewestForgotten = 15;

class TagWalk {
  readonly passages: Passage[] = [];
  private open: Piece[] = [];
  private readonly seen = new Set<number>();
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
    for (const id of inner.seen) this.seen.add(id);
    this.waiting.push(...inner.passages);
  }

  private add(id: number, kind: PassageKind, level: number | undefined): void {
    const pieces = this.content.get(id);
    if (!pieces) return;
    this.seen.add(id);
    this.open.push(...labelGap(this.open, pieces[0]), ...pieces);
    this.kind = kind;
    this.level = level;
  }

  /** Text that no tag holds is put after the passage that stands above it in its column. */
  addForgotten(): void {
    for (const [id, pieces] of this.content) {
      const passage = this.seen.has(id) ? undefined : passageOf(pieces, "text", this.page, undefined);
      const { left = 0, top = 0 } = passage ?? {};
      if (
        !passage ||
        pieces
          .map(({ text }) => text)
          .join("")
          .trim().length < fewestForgotten
      )
        continue;
      const above = this.passages.findLastIndex(
        (other) => Math.abs((other.left ?? 0) - left) < 30 && (other.top ?? 0) > top && other.kind !== "note",
      );
      this.passages.splice(above + 1, 0, passage);
    }
  }

  close(): void {
    const passage = passageOf(this.open, this.kind, this.page, this.level);
    if (passage) this.passages.push(passage);
    this.passages.push(...this.waiting);
    this.waiting = [];
    this.open = [];
  }
}

const label = /^\s*(?:\d{1,3}\.|\([a-z\d]{1,5}\)|[•▪–])$/;

/** A number or letter may be set apart from its text by nothing but the place where the text begins. */
function labelGap(open: readonly Piece[], next: Piece | undefined): Piece[] {
  const last = open.at(-1);
  if (!last || !next || !label.test(open.map(({ text }) => text).join(""))) return [];
  return next.x - last.x - last.width > last.size * 0.3 ? [{ ...last, text: " ", spaced: " " }] : [];
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

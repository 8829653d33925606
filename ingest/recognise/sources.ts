import { fold } from "../../cypher/schema/fold";
import { nodeKey } from "../../cypher/schema/keys";
import type { Candidate, Named } from "./candidate";
import { entriesOf } from "./citation-entry";
import type { Citation } from "./mention";
import type { Passage } from "./passage";

interface Work {
  readonly title: string;
  readonly author?: string;
  readonly year?: number;
}

export interface Sources {
  readonly things: readonly Named[];
  readonly citations: readonly Citation[];
  readonly doubts: readonly string[];
}

const titleOf = (title: string): string => fold(title.replace(/\s*\[[^\]]*\]/g, ""));

/** What footnotes cite: works with title, author and year; "ibid." and "see footnote 2" are the works they repeat. */
export function sourcesIn(passages: readonly Passage[], names: ReadonlyMap<string, readonly Candidate[]>): Sources {
  const reader = new SourceReader();
  for (const passage of passages) {
    const here = names.get(passage.place) ?? [];
    if (passage.footnote) reader.read(passage, here);
    else reader.referTo(passage, here);
  }
  return { things: [...reader.things.values()], citations: reader.citations, doubts: reader.doubts };
}

class SourceReader {
  readonly things = new Map<string, Named>();
  readonly citations: Citation[] = [];
  readonly doubts: string[] = [];
  private readonly works: { readonly work: Work; readonly key: string }[] = [];
  private readonly ofNote = new Map<string, string[]>();
  private previous: string | undefined;

  read(passage: Passage, names: readonly Candidate[]): void {
    const entries = entriesOf(passage.text, names);
    const cited: string[] = [];
    for (const entry of entries) {
      const keys = entry.same !== undefined ? this.repeated(passage, entry.same) : this.named(entry);
      cited.push(...keys);
    }
    const documents = names.filter((name) => name.thing.kind === "Document").map((name) => name.thing.key);
    const all = [...new Set([...cited, ...documents])];
    for (const thing of all) this.citations.push({ place: passage.place, thing });
    // a note of words alone ("Submissions by …") leaves what "ibid." means as it was
    if (all.length > 0) this.previous = passage.place;
    this.ofNote.set(passage.place, all);
  }

  /** In a paragraph a symbol in brackets is cited: "(see A/71/223)". */
  referTo(passage: Passage, names: readonly Candidate[]): void {
    const cited = names.filter(
      ({ thing, start, end }) =>
        thing.kind === "Document" &&
        /\([^()]*$/.test(passage.text.slice(Math.max(0, start - 200), start)) &&
        /^[^()]*\)/.test(passage.text.slice(end, end + 200)),
    );
    for (const thing of new Set(cited.map((name) => name.thing.key)))
      this.citations.push({ place: passage.place, thing });
  }

  private repeated(passage: Passage, same: string): string[] {
    const place = same === "previous" ? this.previous : `fn${same}`;
    const keys = place === undefined ? [] : (this.ofNote.get(place) ?? []);
    const last = same === "previous" ? keys.slice(-1) : keys;
    if (last.length === 0)
      this.doubts.push(
        `${passage.place}: ${same === "previous" ? "ibid." : `footnote ${same}`} repeats no work that was recognised`,
      );
    return last;
  }

  private named(entry: { title?: string; author?: string; year?: number }): string[] {
    const { title, author, year } = entry;
    if (title === undefined) {
      const by = this.works.find(
        ({ work }) => work.year === year && author !== undefined && sameAuthor(work.author, author),
      );
      return by ? [by.key] : [];
    }
    const work: Work = { title, ...(author !== undefined && { author }), ...(year !== undefined && { year }) };
    const known = this.works.find((other) => sameWork(other.work, work));
    if (known) return [known.key];
    const thing = sourceThing(work);
    this.works.push({ work, key: thing.key });
    if (!this.things.has(thing.key)) this.things.set(thing.key, thing);
    return [thing.key];
  }
}

const sameAuthor = (a: string | undefined, b: string): boolean =>
  a !== undefined && (fold(a) === fold(b) || fold(a).startsWith(fold(b)));

/** The same title, or its part before the colon; a year that only one of them gives tells nothing apart. */
function sameWork(a: Work, b: Work): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  const [x, y] = [titleOf(a.title), titleOf(b.title)];
  return (
    x === y ||
    (y.split(" ").length >= 3 && x.startsWith(`${y} `) && a.title.slice(b.title.length).trimStart().startsWith(":"))
  );
}

function sourceThing({ title, author, year }: Work): Named {
  return {
    key: nodeKey("Source", year === undefined ? titleOf(title) : `${titleOf(title)} ${year}`),
    kind: "Source",
    known: false,
    label: title,
    properties: { title, ...(author !== undefined && { author }), ...(year !== undefined && { year }) },
  };
}

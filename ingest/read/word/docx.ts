import { strFromU8, unzipSync } from "fflate";
import type { OpenFile } from "../file";
import { ReadingError } from "../reading-error";
import type { Passage, ReadOptions } from "../source";
import { BodyReader } from "./body";
import { child, childrenOf, type Element, parseXml } from "./element";
import { Numbering } from "./numbering";
import { Styles } from "./styles";

interface DocxText {
  readonly passages: readonly Passage[];
  readonly margins: readonly string[];
  readonly doubts: readonly string[];
}

const parts = /^word\/(?:document|numbering|styles|footnotes|endnotes|header\d*)\.xml$/;
/** A report's XML is a few megabytes; far more of it, small in the archive, is made to do harm. */
const largestPart = 150 * 1024 * 1024;

/** The passages of a Word document, with the numbers that Word counts and keeps out of the text. */
export function readDocx(file: OpenFile, options: ReadOptions): DocxText {
  const files = unzip(file);
  const xml = (name: string): Element | undefined => {
    const bytes = files[`word/${name}.xml`];
    return bytes === undefined ? undefined : parsePart(file, name, bytes);
  };
  const document = xml("document");
  const body = child(document, "body");
  if (!body) throw damaged(file, "it has no body");
  options.signal?.throwIfAborted();
  const notes = new Map([...notesOf(xml("footnotes"), "foot"), ...notesOf(xml("endnotes"), "end")]);
  const paged = strFromU8(files["word/document.xml"] ?? new Uint8Array()).includes("lastRenderedPageBreak");
  const styles = new Styles(xml("styles"));
  const reader = new BodyReader(styles, new Numbering(xml("numbering")), notes, paged);
  reader.read(body);
  options.onProgress?.(1, 1);
  return { passages: reader.passages, margins: headersOf(file, files, styles), doubts: [] };
}

function unzip(file: OpenFile): Record<string, Uint8Array> {
  try {
    return unzipSync(file.bytes, {
      filter: ({ name, originalSize }) => {
        if (!parts.test(name)) return false;
        if (originalSize > largestPart) {
          const message = `${file.path}: holds more than 150 MB of text when unpacked. This is no report.`;
          throw new ReadingError(file.path, "too large", message);
        }
        return true;
      },
    });
  } catch (error) {
    throw error instanceof ReadingError
      ? error
      : damaged(file, error instanceof Error ? error.message : String(error), error);
  }
}

function parsePart(file: OpenFile, name: string, bytes: Uint8Array): Element {
  try {
    return parseXml(strFromU8(bytes));
  } catch (error) {
    throw damaged(file, `${name}.xml: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

const damaged = (file: OpenFile, why: string, cause?: unknown): ReadingError =>
  new ReadingError(
    file.path,
    "damaged",
    `${file.path}: the Word document is damaged (${why}). Fetch or save it again.`,
    {
      cause,
    },
  );

const notesOf = (root: Element | undefined, kind: "foot" | "end"): [string, Element][] =>
  childrenOf(root, `${kind}note`)
    .filter((note) => note.attributes.type === undefined || note.attributes.type === "normal")
    .map((note) => [`${kind}${note.attributes.id ?? ""}`, note]);

/** Running heads, where a report has its symbol. */
function headersOf(file: OpenFile, files: Record<string, Uint8Array>, styles: Styles): string[] {
  const lines: string[] = [];
  for (const name of Object.keys(files)
    .filter((path) => path.startsWith("word/header"))
    .sort()) {
    const bytes = files[name];
    if (bytes === undefined) continue;
    const reader = new BodyReader(styles, new Numbering(undefined), new Map(), false);
    reader.read(parsePart(file, name, bytes));
    lines.push(
      ...reader.passages.map(({ runs }) =>
        runs
          .map((run) => run.text)
          .join("")
          .trim(),
      ),
    );
  }
  return [...new Set(lines)];
}

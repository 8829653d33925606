import { decode, rubbish } from "./text/encoding";

/** What a file is by its content, whatever its name says. */
export type FileKind = "text" | "pdf" | "docx" | "doc" | "other";

export interface Sniffed {
  readonly kind: FileKind;
  /** What it is, in words for people. */
  readonly what: string;
}

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** Signatures of what people hand in by mistake. */
const others: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], "a picture (PNG)"],
  [[0xff, 0xd8, 0xff], "a picture (JPEG)"],
  [[0x47, 0x49, 0x46, 0x38], "a picture (GIF)"],
  [[0x49, 0x49, 0x2a, 0x00], "a picture (TIFF)"],
  [[0x4d, 0x4d, 0x00, 0x2a], "a picture (TIFF)"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "a Rich Text document (RTF)"],
  [[0x1f, 0x8b], "a compressed archive (gzip)"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a compressed archive (7z)"],
  [[0x52, 0x61, 0x72, 0x21], "a compressed archive (RAR)"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
  [[0x4d, 0x5a], "a program"],
];

const find = (bytes: Uint8Array, text: string, limit: number): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, limit)).includes(text, 0, "latin1");

/** More odd characters than this are no text. */
const mostRubbish = 0.05;

export function sniff(bytes: Uint8Array): Sniffed {
  if (find(bytes, "%PDF-", 1024)) return { kind: "pdf", what: "a PDF" };
  if (starts(bytes, [0x50, 0x4b])) return sniffZip(bytes);
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes);
  const other = others.find(([signature]) => starts(bytes, signature));
  if (other) return { kind: "other", what: other[1] };
  const text = decode(bytes.subarray(0, 64 * 1024));
  if (/^\s*<(?:!doctype html|html|\?xml)/i.test(text)) return { kind: "other", what: "a web page or XML" };
  if (rubbish(text) > mostRubbish) return { kind: "other", what: "binary data" };
  return { kind: "text", what: "text" };
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const whole = bytes.length;
  if (find(bytes, "word/document.xml", whole)) return { kind: "docx", what: "a Word document" };
  if (find(bytes, "xl/workbook.xml", whole)) return { kind: "other", what: "an Excel workbook" };
  if (find(bytes, "ppt/presentation.xml", whole)) return { kind: "other", what: "a PowerPoint presentation" };
  if (find(bytes, "opendocument", 4096)) return { kind: "other", what: "an OpenDocument file" };
  return { kind: "other", what: "an archive (zip), or a Word document that is cut short" };
}

function sniffCompound(bytes: Uint8Array): Sniffed {
  const stream = (name: string): boolean => find(bytes, [...name].join("\0"), bytes.length);
  if (stream("WordDocument")) return { kind: "doc", what: "an old Word document (.doc)" };
  if (stream("Workbook")) return { kind: "other", what: "an old Excel workbook" };
  if (stream("EncryptedPackage")) return { kind: "other", what: "an Office document locked with a password" };
  return { kind: "other", what: "an old Office file that is no Word document" };
}

import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type * as PdfLibrary from "pdfjs-dist";

export type Library = typeof PdfLibrary;
export type { PDFDocumentProxy as Pdf, PDFPageProxy as Page } from "pdfjs-dist";

let loading: Promise<Library> | undefined;

/**
 * pdf.js, loaded once and only when a PDF comes. It names classes of drawing at load that Node lacks and reading never
 * uses; empty ones stand in for them, so that no canvas need be installed.
 */
export function loadLibrary(): Promise<Library> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Library> {
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: class {}, configurable: true });
  }
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

const root = dirname(createRequire(__filename).resolve("pdfjs-dist/package.json"));

/** Where the library finds the characters of fonts that are not in the file. */
export const resources = {
  cMapUrl: join(root, "cmaps/"),
  cMapPacked: true,
  standardFontDataUrl: join(root, "standard_fonts/"),
} as const;

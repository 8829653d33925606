import { strToU8, zipSync } from "fflate";

/** A Word file of the given body, with the parts that a test asks for; our own words. */
export function docx(
  body: string,
  parts: { numbering?: string; styles?: string; footnotes?: string } = {},
): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const files: Record<string, Uint8Array> = {
    "word/document.xml": strToU8(`<w:document ${space}><w:body>${body}</w:body></w:document>`),
  };
  for (const [name, inner] of Object.entries(parts)) {
    if (inner) files[`word/${name}.xml`] = strToU8(`<w:${name} ${space}>${inner}</w:${name}>`);
  }
  return zipSync(files);
}

export const paragraph = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const listed = (text: string, numId: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** One definition, two lists of it: paragraphs "1.", points "(a)" and "(i)". */
export const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "lowerRoman", "(%3)")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>`;

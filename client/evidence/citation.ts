/** What a report is called: by its symbol, or by its file's name where no symbol was found. */
export const reportName = ({ symbol, sourceFile }: { readonly symbol: string; readonly sourceFile: string }): string =>
  symbol.startsWith("FILE-") ? sourceFile : symbol;

/** How a place of a report is called: "paragraph 54", "footnote 21", "annex II, paragraph 3". */
export function placeName(place: string, paragraph = "paragraph", footnote = "footnote"): string {
  const note = /^fn(.+)$/.exec(place);
  const unnumbered = /^(?:(.+)\.)?unnumbered\.(\d+)$/.exec(place);
  if (unnumbered) {
    const [, part, which] = unnumbered;
    const name = `unnumbered ${paragraph} ${which}`;
    return part === undefined ? name : `${part.replace("-", " ")}, ${name}`;
  }
  const parts = (note?.[1] ?? place).split(".");
  const number = parts.pop() ?? place;
  const around = parts.map((part) => part.replace("-", " ")).join(", ");
  if (note === null && number === "0") return around ? `${around}, front matter` : "front matter";
  const name = `${note ? footnote : paragraph} ${number}`;
  return around ? `${around}, ${name}` : name;
}

/** As a report is cited: "A/73/263, para. 54". */
export const citation = (symbol: string, place: string): string => `${symbol}, ${placeName(place, "para.")}`;

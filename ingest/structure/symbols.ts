const first = "[A-Z]{1,10}(?:-[A-Z]{2,8})?(?:\\.\\d+)?(?:\\([A-Z0-9]+\\))?";
const further =
  "\\/(?!\\d+[a-zL]+(?:\\/|$))[A-Z0-9][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+)*(?:\\([A-Za-z0-9 ]+\\))?(?:-[A-Z0-9]+)?";
const symbol = new RegExp(`^${first}(?:${further})+$`);

/** The symbols of a line that holds nothing else ("A/80/62*−E/2025/12*"); none for a line of words. */
export function symbolsAlone(line: string): string[] {
  const text = line
    .replace(/[*\u2020]+/g, "")
    .replace(/[\u2212\u2013\u2014]/g, "-")
    .trim();
  if (!/^[A-Z]/.test(text) || !text.includes("/") || text.length > 90) return [];
  const parts = splitJoined(text).map(mendDigits);
  return parts.every((part) => symbol.test(part) && /\/.*\d/.test(part)) ? parts : [];
}

/** A scan reads the last 1 of "361" as I. */
const mendDigits = (part: string): string =>
  part.replace(/(?<=\/\d+)[Il](?=\/|$)/g, "1").replace(/(?<=\/\d+)O(?=\/|$)/g, "0");

/** A joint symbol is parted where a hyphen stands before another body: "A/79/975-E/2025/82". */
const splitJoined = (text: string): string[] =>
  text.split(/(?<=\d)\s*-\s*(?=[A-Z]{1,8}(?:[-.][A-Z0-9]+)?\/)|\s+/).filter((part) => part !== "");

const bodies =
  /^(?:A|S|E|ST|TD|DP|CEDAW|CRC|CAT|CCPR|CERD|CRPD|CMW|CED|CAC|CBD|FCCC|ICCD|HS|HSP|UNEP|TPNW|UNW|NPT|CCW|APLC)$/;

/** What a file's name spells: A-73-263 is A/73/263, E-CN.5-2025-4 is E/CN.5/2025/4; none for another name. */
export function symbolOfName(name: string): string | undefined {
  const stem = name.replace(/\.[A-Za-z]{2,4}$/, "").replaceAll("_", "-");
  const parts = stem.split("-");
  if (parts.length < 3 || !bodies.test(parts[0] ?? "") || !parts.some((part) => /^\d+$/.test(part))) return undefined;
  return parts.every((part) => /^[A-Z0-9][A-Za-z0-9.()]*$/.test(part)) ? parts.join("/") : undefined;
}

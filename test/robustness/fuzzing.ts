import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Files that are broken in a way that a seed decides: the same number gives the same bytes on every machine. */
export interface Case {
  readonly number: number;
  readonly name: string;
  readonly what: string;
  readonly bytes: Uint8Array;
}

/** A sequence of numbers 0 ≤ n < 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Breaking = (bytes: Uint8Array, random: () => number) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const place = (bytes: Uint8Array, random: () => number): number => Math.floor(random() * bytes.length);

const breakings: Readonly<Record<string, Breaking>> = {
  "cut short": (bytes, random) => bytes.slice(0, place(bytes, random)),
  "without its beginning": (bytes, random) => bytes.slice(place(bytes, random)),
  "a piece cut out": (bytes, random) => {
    const [from = 0, to = 0] = [place(bytes, random), place(bytes, random)].sort((a, b) => a - b);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  "a piece doubled": (bytes, random) => {
    const [from = 0, to = 0] = [place(bytes, random), place(bytes, random)].sort((a, b) => a - b);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  "doubled whole": (bytes) => joined(bytes, bytes),
  "pieces shuffled": (bytes, random) => {
    const size = 1 + Math.floor(random() * Math.min(5000, bytes.length));
    const pieces: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
    for (let at = pieces.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [pieces[at], pieces[other]] = [pieces[other] ?? bytes, pieces[at] ?? bytes];
    }
    return joined(...pieces);
  },
  "bytes garbled": (bytes, random) => {
    const broken = bytes.slice();
    const many = 1 + Math.floor(random() ** 3 * bytes.length * 0.05);
    for (let count = 0; count < many; count++) broken[place(bytes, random)] = Math.floor(random() * 256);
    return broken;
  },
  "a stretch of one byte": (bytes, random) => {
    const broken = bytes.slice();
    const from = place(bytes, random);
    return broken.fill(Math.floor(random() * 256), from, from + Math.floor(random() * 4000));
  },
};

/** Breaks what is packed in the archive and not the archive, so that the break reaches what reads the XML. */
const inside =
  (breaking: Breaking): Breaking =>
  (bytes, random) => {
    const files = unzipSync(bytes);
    const names = Object.keys(files).filter((name) => name.startsWith("word/") && name.endsWith(".xml"));
    const name = names[Math.floor(random() * names.length)] ?? "";
    const part = files[name] ?? new Uint8Array();
    return zipSync({ ...files, [name]: random() < 0.5 ? breaking(part, random) : shuffledTags(part, random) });
  };

/** The XML stays well formed in parts: whole elements are taken out, doubled, or change places. */
function shuffledTags(part: Uint8Array, random: () => number): Uint8Array {
  const pieces = strFromU8(part).split(/(?=<w:(?:p|r|tbl|tr|tc|lvl|num|abstractNum|footnote|style)[ >])/);
  const at = 1 + Math.floor(random() * Math.max(1, pieces.length - 2));
  const other = 1 + Math.floor(random() * Math.max(1, pieces.length - 2));
  const kind = random();
  if (kind < 0.33) pieces.splice(at, 1);
  else if (kind < 0.66) pieces.splice(at, 0, ...pieces.slice(at, other));
  else [pieces[at], pieces[other]] = [pieces[other] ?? "", pieces[at] ?? ""];
  return strToU8(pieces.join(""));
}

/** Breaks objects of a PDF by what they say: numbers, names and references, so that the file still opens. */
const tokens: Breaking = (bytes, random) => {
  const text = Buffer.from(bytes).toString("latin1");
  const found = [...text.matchAll(/\/\w+|\b\d+ \d+ R\b|\b\d+\b/g)];
  const words = found.map(([word]) => word);
  let broken = text;
  const many = 1 + Math.floor(random() * 6);
  const chosen = Array.from({ length: many }, () => found[Math.floor(random() * found.length)])
    .filter((match) => match !== undefined)
    .sort((a, b) => b.index - a.index);
  for (const match of chosen) {
    const instead = words[Math.floor(random() * words.length)] ?? "";
    broken = broken.slice(0, match.index) + instead + broken.slice(match.index + match[0].length);
  }
  return new Uint8Array(Buffer.from(broken, "latin1"));
};

/** The broken files of the given sources, numbered from `first` on. */
export function* cases(sources: readonly string[], first: number, many: number): Generator<Case> {
  const files = sources.map((path) => ({
    ending: path.replace(/^.*\./, ""),
    bytes: new Uint8Array(readFileSync(path)),
  }));
  for (let number = first; number < first + many; number++) {
    const random = chance(number * 7919 + 17);
    const file = files[number % files.length];
    if (!file) return;
    const own = Object.entries(breakings);
    const [name, plain] = own[Math.floor(random() * own.length)] ?? ["", (bytes: Uint8Array) => bytes];
    const deeper = random() < 0.5;
    const [what, breaking]: readonly [string, Breaking] =
      deeper && file.ending === "docx"
        ? [`a part with ${name}`, inside(plain)]
        : deeper && file.ending === "pdf"
          ? ["words of its objects changed", tokens]
          : [name, plain];
    yield { number, name: `fuzz-${number}.${file.ending}`, what, bytes: breaking(file.bytes, random) };
  }
}

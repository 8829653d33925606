import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";

/** File systems take names of 255 bytes; some of them go to what is put before or after. */
const longest = 200;

/** The end of a name, where its ending is, without half characters. */
function endOf(name: string): string {
  let bytes = 0;
  const kept = [...name].reverse().filter((character) => {
    bytes += Buffer.byteLength(character);
    return bytes <= longest;
  });
  return kept.reverse().join("");
}

/** A name that every file system takes: no separators, control or reserved characters, not too long. */
export const safeName = (name: string): string =>
  endOf(
    basename(name.replaceAll("\\", "/"))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u001f<>:"/|?*]/g, "_"),
  ).replace(/^\.+/, "_") || "report";

/** Files as they came in, one a report, under their symbol, so that the original can be shown beside the sentence. */
export class KeptFiles {
  constructor(private readonly folder: string) {}

  /** A new empty folder for a file on its way in. */
  async incoming(): Promise<string> {
    const folder = join(this.folder, "incoming", randomUUID());
    await mkdir(folder, { recursive: true });
    return folder;
  }

  /** Takes away what a server that was killed left behind, once it is so old that no other can be reading it. */
  async clearIncoming(olderThanMs = 24 * 3_600_000): Promise<void> {
    const folder = join(this.folder, "incoming");
    if (!existsSync(folder)) return;
    for (const name of await readdir(folder)) {
      const path = join(folder, name);
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs > olderThanMs) await rm(path, { recursive: true, force: true });
    }
  }

  async find(symbol: string): Promise<string | undefined> {
    const folder = this.folderOf(symbol);
    const name = existsSync(folder) ? (await readdir(folder)).find((name) => !name.startsWith(".")) : undefined;
    return name === undefined ? undefined : join(folder, name);
  }

  /** Keeps a copy of a file as the one of this report; the one before goes when the new one is whole. */
  async keep(symbol: string, path: string): Promise<void> {
    const folder = this.folderOf(symbol);
    const name = safeName(basename(path));
    await mkdir(folder, { recursive: true });
    const part = join(folder, `.${randomUUID()}`);
    await copyFile(path, part);
    await rename(part, join(folder, name));
    const others = (await readdir(folder)).filter((other) => other !== name);
    await Promise.all(others.map((other) => rm(join(folder, other), { force: true })));
  }

  async remove(symbol: string): Promise<void> {
    await rm(this.folderOf(symbol), { recursive: true, force: true });
  }

  private folderOf(symbol: string): string {
    const plain = encodeURIComponent(symbol).replaceAll("*", "%2A").replace(/^\.+$/, "_");
    const name = plain.length <= longest ? plain : createHash("sha256").update(symbol).digest("hex");
    return join(this.folder, "reports", name);
  }
}

import { existsSync } from "node:fs";
import type { Context } from "mocha";
import { type Browser, chromium } from "playwright-core";

/** Where Linux distributions put a Chromium. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];
/** WebGL by software, so that the picture is drawn on machines without a screen. */
const args = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"];

async function packaged(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // The package unpacks the libraries that a bare machine lacks only where it believes itself there.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: carried } = await import("@sparticuz/chromium");
  return carried.executablePath();
}

/** A browser: the one that `BROWSER` names, else the machine's, else the one that a package carries. */
async function launch(): Promise<Browser> {
  const named = process.env.BROWSER;
  const executablePath = named && existsSync(named) ? named : (usualPlaces.find(existsSync) ?? (await packaged()));
  return executablePath === undefined
    ? chromium.launch({ args, channel: "chrome" })
    : chromium.launch({ args, executablePath });
}

/** Launches a browser for a suite; without one the suite is skipped, with the reason. */
export async function launchOrSkip(context: Context): Promise<Browser> {
  try {
    return await launch();
  } catch (reason) {
    const first = String(reason instanceof Error ? reason.message : reason).split("\n")[0];
    console.log(`      no browser here (${first}); set BROWSER=/path/to/chromium`);
    return context.skip();
  }
}

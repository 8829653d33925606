import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { type Explorer, seriousFaults, startExplorer } from "./explorer";
import { launchOrSkip } from "./launch";

const shared = resolve(__dirname, "../../../shared/reports/A-73-263.txt");
const sample = resolve(__dirname, "../../ingest/sample/A-99-705.txt");
const reports = [
  { name: "the specimen report", symbol: "A/99/705", paths: [sample] },
  { name: "A/73/263", symbol: "A/73/263", paths: [shared] },
] as const;

/** What a part of the page says. */
const words = async (part: Locator): Promise<string> => (await part.textContent()) ?? "";

/** The view's own part of the address. */
const placeOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

for (const { name, symbol, paths } of reports) {
  describe(`the explorer in a browser, on ${name}`, function () {
    this.timeout(120_000);
    let browser: Browser;
    let explorer: Explorer;
    let context: BrowserContext;
    let page: Page;
    const faults: string[] = [];

    before(async function () {
      if (paths.some((path) => !existsSync(path))) this.skip();
      browser = await launchOrSkip(this);
      explorer = await startExplorer(paths);
      context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
      page = await context.newPage();
      page.setDefaultTimeout(45_000);
      page.setDefaultNavigationTimeout(90_000);
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        if (!request.url().startsWith(explorer.address) && !/^(data|blob):/.test(request.url()))
          faults.push(request.url());
      });
    });
    after(async () => {
      await browser?.close();
      await explorer?.end();
    });

    const drawn = () => page.locator(".picture[data-drawn]").waitFor();
    const panel = () => page.getByRole("complementary", { name: "What is chosen" });

    it("shows the graph of the report first", async () => {
      await page.goto(explorer.address);
      await drawn();
      assert.match(await words(page.locator(".report-name")), new RegExp(symbol));
      assert.deepEqual(await seriousFaults(page), [], "the graph, light");
    });

    it("finds Denmark and shows its measures, each in its sentence", async () => {
      await page.keyboard.press("/");
      await page.keyboard.type("denm");
      await page
        .getByRole("option", { name: /Denmark/ })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await panel().getByRole("heading", { name: "Denmark" }).waitFor();
      await panel()
        .getByRole("heading", { name: /Reported \d+ measures?/ })
        .waitFor();
      assert.match(await words(panel().locator(".evidence .named").first()), /Denmark/);
      assert.match(placeOf(page), /chosen=State:DNK/);
      assert.deepEqual(await seriousFaults(page), [], "the panel of a State");
    });

    it("keeps what the search found inside the window, wide or not", async () => {
      for (const width of [720, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.locator(".search-box input").first().fill("denm");
        const found = page.locator(".search-found");
        await found.getByRole("option").first().waitFor();
        const box = await found.boundingBox();
        assert.ok(box && box.x >= 0 && box.x + box.width <= width, `${JSON.stringify(box)} at ${width}`);
        await page.keyboard.press("Escape");
      }
      await page.locator(".search-box input").first().fill("");
    });

    it("opens one edge: its sentence, marked, in its paragraph, and why it is there", async () => {
      await panel().locator(".aim-list a, .evidence a.named").first().click();
      await panel().getByRole("heading", { name: "Why it is linked" }).waitFor();
      assert.ok((await words(panel().locator(".evidence mark").first())).length > 3);
      assert.match(await words(panel().locator(".facts")), /Basis\s*(Stated|Inferred|Said)/);
      assert.deepEqual(await seriousFaults(page), [], "the panel of an edge");
    });

    it("opens that sentence in the report, and goes back to the edge", async () => {
      const edge = placeOf(page);
      await panel()
        .getByRole("link", { name: /^Open at paragraph/ })
        .first()
        .click();
      await page.waitForURL(/\/report\?/);
      await page.locator("main").getByText(symbol).first().waitFor();
      await page.goBack();
      await panel()
        .getByText(/^Link, /)
        .waitFor();
      assert.equal(placeOf(page), edge);
    });

    it("shows the same after it is loaded again", async () => {
      const before = { place: placeOf(page), words: await words(panel().locator(".panel-head")) };
      await page.reload();
      await drawn();
      await panel()
        .getByText(/^Link, /)
        .waitFor();
      assert.deepEqual({ place: placeOf(page), words: await words(panel().locator(".panel-head")) }, before);
    });

    it("is worked by keyboard: arrows go through the picture, Enter opens, Escape closes", async () => {
      await page.goto(explorer.address);
      await drawn();
      await page.locator(".picture").focus();
      let said = "";
      for (let step = 0; step < 12 && !/^(.+), State,/.test(said); step += 1) {
        await page.keyboard.press(step % 4 === 3 ? "ArrowRight" : "ArrowDown");
        said = await words(page.locator("[role=status].unseen"));
      }
      const name = /^(.+), State,/.exec(said)?.[1] ?? "no State";
      await page.keyboard.press("Enter");
      await panel().getByRole("heading", { name }).waitFor();
      await page.keyboard.press("Escape");
      await panel().waitFor({ state: "detached" });
    });

    it("opens the list of reports by keyboard on the report that is shown", async () => {
      await page.locator(".report-name").focus();
      await page.keyboard.press("Enter");
      await page.getByRole("option", { name: symbol }).and(page.locator(":focus")).waitFor();
      await page.keyboard.press("Escape");
    });

    it("chooses what is pressed in the picture, a name or a line", async () => {
      await page.goto(`${explorer.address}/graph`);
      await drawn();
      await page.waitForTimeout(400);
      const box = await page.locator(".picture").boundingBox();
      assert.ok(box);
      const pressFirst = async (x: number) => {
        for (let y = box.y + 50; y < box.y + box.height - 20; y += 7) {
          await page.mouse.move(x, y);
          const found = await page.locator(".ground").evaluate((ground) => ground.style.cursor === "pointer");
          if (found) return page.mouse.click(x, y);
        }
        assert.fail(`nothing to press at ${x}`);
      };
      await pressFirst(box.x + 940);
      await panel()
        .getByText(/^Link, /)
        .waitFor();
    });

    it("says of a Goal what is done towards its targets", async () => {
      await page.goto(`${explorer.address}/graph?chosen=Goal:16`);
      const towards = panel()
        .locator("section")
        .filter({ has: page.getByRole("heading", { name: /^\d+ measures? towards its targets/ }) })
        .last();
      await towards.waitFor();
      await towards
        .getByRole("link", { name: /^16\.\d/ })
        .first()
        .click();
      assert.match(placeOf(page), /chosen=Target:16\.\d/);
    });

    it("draws nothing while another view hides it, and throws nothing", async () => {
      await page.goto(`${explorer.address}/graph`);
      await drawn();
      const hide = (display: string) =>
        page.locator(".picture").evaluate((picture, how) => {
          if (picture.parentElement) picture.parentElement.style.display = how;
        }, display);
      await hide("none");
      await page.evaluate("dispatchEvent(new Event('resize'))");
      await page.waitForTimeout(300);
      await hide("");
      assert.deepEqual(faults, []);
    });

    it("says so where the address names a report that is not here", async () => {
      for (const view of ["graph", "report", "targets"]) {
        await page.goto(`${explorer.address}/${view}?report=A/1/1`);
        await page.getByRole("heading", { name: "A/1/1 is not in this graph" }).waitFor();
      }
      assert.deepEqual(await seriousFaults(page), [], "a report that is not here");
      await page.locator("main").getByRole("link", { name: symbol }).click();
      await page.waitForURL((url) => url.searchParams.get("report") === symbol);
      await page.getByRole("heading", { name: "Who does what towards which target" }).waitFor();
    });

    it("says the same in the outline, which the picture follows", async () => {
      await page.goto(`${explorer.address}/graph?outline`);
      const tree = page.getByRole("tree");
      await tree.getByRole("treeitem").first().focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await panel().waitFor();
      assert.match(placeOf(page), /chosen=/);
      assert.deepEqual(await seriousFaults(page), [], "the outline");
    });

    it("shows only what the filter lets through, and says what is left", async () => {
      await page.goto(`${explorer.address}/graph`);
      await drawn();
      await page.getByRole("button", { name: "Filter" }).click();
      const dialog = page.getByRole("dialog", { name: "Filter" });
      await dialog.getByRole("checkbox").first().uncheck();
      const [shown = 0, all = 0] = ((await words(dialog.getByText(/\d+ of \d+ measures/))).match(/\d+/g) ?? []).map(
        Number,
      );
      assert.ok(shown < all && shown > 0, `${shown} of ${all}`);
      assert.match(placeOf(page), /without-measures=/);
    });

    it("shows a thing and its neighbours alone, freely laid out, and expands by kind of link", async () => {
      await page.goto(`${explorer.address}/graph?chosen=State:DNK`);
      await panel().getByRole("button", { name: "Show only this" }).click();
      await page.getByText("Around Denmark").waitFor();
      await drawn();
      await panel().getByRole("button", { name: "Expand" }).click();
      const row = panel()
        .locator(".expand > li")
        .filter({ hasText: /^Paragraphs/ });
      assert.match(await words(row), /0 of \d+/);
      await row.getByRole("button").click();
      await row.getByText("all shown").waitFor();
      assert.match(placeOf(page), /expand=State:DNK/);
    });

    it("is as accessible in the dark, and on a phone", async () => {
      const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme: "dark" });
      const small = await phone.newPage();
      await small.goto(`${explorer.address}/graph?chosen=State:DNK`);
      await small.getByRole("heading", { name: "Denmark" }).waitFor();
      assert.deepEqual(await seriousFaults(small), [], "a phone in the dark");
      const beyond: number = await small.evaluate("document.documentElement.scrollWidth - innerWidth");
      assert.ok(beyond <= 0, "nothing hangs over the edge");
      await phone.close();
    });

    it("asked no other host for anything, and threw nothing", () => assert.deepEqual(faults, []));
  });
}

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Explorer, seriousFaults, startExplorer } from "./explorer";
import { launchOrSkip } from "./launch";

const sample = join(__dirname, "../../ingest/sample/A-99-705.txt");

describe("the views of a report in a browser", function () {
  this.timeout(120_000);
  let explorer: Explorer;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  before(async function () {
    browser = await launchOrSkip(this);
    explorer = await startExplorer([sample]);
  });
  after(async () => {
    await browser?.close();
    await explorer?.end();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on("pageerror", (error) => faults.push(error.message));
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(faults.splice(0), []);
  });
  const open = async (path: string, sign: string) => {
    await page.goto(explorer.address + path);
    await page.waitForSelector(sign);
  };

  describe("Report", () => {
    it("opens at the paragraph of the address and stays there", async () => {
      await open("/report?at=20", "#place-20");
      await page.waitForTimeout(1200);
      const { y: top = -1 } = (await page.locator("#place-20").boundingBox()) ?? {};
      assert.ok(top > 48 && top < 200, `paragraph 20 stands at ${top}`);
    });

    it("chooses a name by a press, which lies under the marker wherever it stands, and comes back by Back", async () => {
      await open("/report", "a.reader-mark.kind-State");
      const name = page.locator("a.reader-mark.kind-State").first();
      const key = (await name.getAttribute("data-choose")) ?? "";
      await name.click();
      await page.waitForSelector("a.reader-mark.kind-State.chosen");
      assert.equal(new URL(page.url()).searchParams.get("chosen"), key);
      const unmarked = await page.locator(`a[data-choose="${key}"]:not(.chosen)`).count();
      assert.equal(unmarked, 0);
      await page.goBack();
      await page.waitForSelector("a.reader-mark.chosen", { state: "detached" });
    });

    it("goes from mark to mark by arrow keys and chooses by Enter", async () => {
      await open("/report", "a.reader-mark");
      await page.locator("a.reader-mark[tabindex='0']").first().focus();
      const focused = page.locator("a.reader-mark:focus");
      const first = await focused.getAttribute("data-at");
      await page.keyboard.press("ArrowRight");
      const second = await focused.getAttribute("data-at");
      assert.notEqual(second, first);
      await page.keyboard.press("Enter");
      await page.waitForSelector(".reader-mark.chosen");
    });

    it("goes to the next measure, with who acts beside its line and its targets at the right", async () => {
      await open("/report", ".reader-foot");
      await page.getByRole("button", { name: "Next measure" }).click();
      await page.waitForSelector(".reader-note.name.chosen");
      assert.ok((await page.locator(".reader-mark.chosen").count()) > 0);
    });

    it("shows a footnote under the paragraph of its mark", async () => {
      await open("/report", ".reader-footnote");
      const row = page.locator("section.reader-row:has(.reader-footnote)").first();
      const where = await row.locator(".reader-paragraph sup").first().textContent();
      assert.equal(where, await row.locator(".reader-footnote sup").first().textContent());
    });
  });

  describe("Targets", () => {
    it("has all 17 Goals, counts with their strokes, and opens the sentences behind a figure", async () => {
      await open("/targets", ".matrix");
      assert.equal(await page.locator(".goal-line").count(), 17);
      const cell = page.locator(".target-line td.by-actor a").first();
      const words = (await cell.getAttribute("aria-label")) ?? "";
      await cell.click();
      await page.waitForSelector(".panel .evidence");
      const shown = await page.locator(".panel .evidence").count();
      assert.equal(shown, Number(/^\d+/.exec(words)?.[0]));
      await page.reload();
      await page.waitForSelector(".matrix td.on");
      assert.equal(await page.locator(".panel .evidence").count(), shown);
    });

    it("names the targets without a measure, whose pages say so", async () => {
      await open("/targets?tab=gaps", ".gaps");
      const gap = page.locator(".gaps section li a").last();
      await gap.click();
      await page.waitForSelector(".target-head");
      await page.getByText(/No measure addresses/).waitFor();
    });

    it("goes through the table by arrow keys as one stop of Tab", async () => {
      await open("/targets", ".matrix");
      assert.equal(await page.locator(".matrix [data-cell][tabindex='0']").count(), 1);
      await page.locator(".matrix [data-cell][tabindex='0']").focus();
      await page.keyboard.press("ArrowDown");
      assert.equal(await page.locator(".matrix tbody tr").nth(1).locator(":focus").count(), 1);
    });

    it("becomes a list of Goals on a phone", async () => {
      await page.setViewportSize({ width: 360, height: 760 });
      await open("/targets", ".matrix");
      assert.equal(await page.locator(".matrix .by-actor").count(), 0);
      const overflow = await page.evaluate<number>("document.documentElement.scrollWidth");
      assert.ok(overflow <= 360, `the page is ${overflow} wide`);
    });
  });

  describe("Cypher", () => {
    const write = async (text: string) => {
      await page.locator(".cm-content").click();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
      await page.keyboard.press("Escape");
    };

    it("answers a question with rows and the sentence that proves each, and the same after a reload", async () => {
      await open("/cypher", ".cm-content");
      await page.getByRole("button", { name: "What is recommended, and to whom?" }).click();
      await page.waitForSelector(".cypher-table td.sentence p");
      const rows = await page.locator(".cypher-table tbody tr").count();
      await page.reload();
      await page.waitForSelector(".cypher-table td.sentence p");
      assert.equal(await page.locator(".cypher-table tbody tr").count(), rows);
    });

    it("runs by Ctrl and Enter, and draws the answer as a graph", async () => {
      await open("/cypher", ".cm-content");
      await write("MATCH (s:State)<-[r:REPORTED_BY]-(m:Measure) RETURN s, r, m");
      await page.keyboard.press("ControlOrMeta+Enter");
      await page.waitForSelector(".cypher-table");
      await page.getByRole("radio", { name: "Graph" }).click();
      await page.waitForSelector(".cypher-picture canvas");
    });

    it("says where an unknown name stands and puts the right one in its place", async () => {
      await open("/cypher", ".cm-content");
      await write("MATCH (s:State)<-[:REPORTS_BY]-(m:Measure) RETURN s.name AS state");
      await page.keyboard.press("ControlOrMeta+Enter");
      await page.getByText("There is no REPORTS_BY in this graph.").waitFor();
      await page.getByRole("button", { name: "Change to REPORTED_BY" }).click();
      await page.waitForSelector(".cypher-table tbody tr");
    });

    it("says why a query that writes is refused", async () => {
      await open("/cypher", ".cm-content");
      await write("CREATE (s:State) RETURN s");
      await page.keyboard.press("ControlOrMeta+Enter");
      await page
        .getByText(/CREATE/)
        .last()
        .waitFor();
      await page.waitForSelector(".cypher-problem");
    });
  });

  describe("Bringing in", () => {
    it("reads a file in stages and has it in the graph, then takes it out again", async () => {
      const path = join(tmpdir(), "A-98-12.txt");
      writeFileSync(
        path,
        "General Assembly\n\nWater for all\n\nReport of the Secretary-General\n\n1. Kenya built a well.\n",
      );
      await open("/upload", ".upload");
      await page.locator("input[type=file]").setInputFiles(path);
      await page.getByRole("heading", { name: "A/98/12 is read" }).waitFor({ timeout: 60_000 });
      assert.equal(await page.locator(".stages .done").count(), 6);
      await page.getByRole("button", { name: "Take out A/98/12" }).click();
      await page.getByRole("button", { name: "Take out A/98/12" }).click();
      await page.getByRole("link", { name: "A/98/12" }).waitFor({ state: "detached" });
    });

    it("says of a file that cannot be read what is wrong and what to do", async () => {
      const path = join(tmpdir(), "empty-report.txt");
      writeFileSync(path, "");
      await open("/upload", ".upload");
      await page.locator("input[type=file]").setInputFiles(path);
      await page.getByText("empty-report.txt could not be read").waitFor({ timeout: 60_000 });
      await page.getByRole("button", { name: "Choose another file" }).waitFor();
    });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const [path, sign] of [
      ["/report", ".reader-note"],
      ["/targets", ".matrix"],
      ["/targets?target=6.1", ".target-head"],
      ["/targets?tab=gaps", ".gaps"],
      ["/cypher", ".cm-content"],
      ["/upload", ".upload"],
    ] as const) {
      it(`has no serious fault of access on ${path}, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        await open(path, sign);
        assert.deepEqual(await seriousFaults(page), []);
      });
    }
  }
});

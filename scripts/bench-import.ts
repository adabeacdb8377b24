import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openChromium } from "../tests/support/chromium";
import { openNet } from "../tests/support/net";

const ROWS = 50_000;
const WORDS = ["calm", "kind", "quick", "late", "clear", "warm", "slow", "careful", "quiet", "fair", "tidy", "sharp"];

/** A table of invented reviews: every row another day, rating and words. The same at each run. */
function table(rows: number): string {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const lines = Array.from({ length: rows }, (_, at) => {
    const words = Array.from({ length: 3 + next(22) }, () => WORDS[next(WORDS.length)]).join(" ");
    const day = `${String(1 + (at % 12)).padStart(2, "0")}/${13 + (at % 15)}/${2010 + (at % 16)}`;
    return `${day},${1 + next(5)},"Ride ${at}: ${words}",Invented ${at % 7_000}`;
  });
  return `Date,Rating,Comment,Customer\n${lines.join("\n")}\n`;
}

interface Task {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/** Tasks of the page's main thread while `work` runs, in ms: how long they took, and how long they were computed on. */
async function tasksOf(page: Page, work: () => Promise<void>): Promise<Array<{ wall: number; cpu: number }>> {
  const session = await page.context().newCDPSession(page);
  const events: Task[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as Task[])));
  await session.send("Tracing.start", { traceConfig: { includedCategories: ["toplevel"] }, transferMode: "ReportEvents" });
  await work();
  const ended = new Promise<void>((done) => session.once("Tracing.tracingComplete", () => done()));
  await session.send("Tracing.end");
  await ended;
  const main = new Set(
    events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid}.${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid}.${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
}

/** What one import of a table of 50,000 reviews came to, as a person does it: file, columns, dry run, bring in, take back. All in ms. */
export interface Imported {
  reading: number;
  bringing: number;
  back: number;
  /** Longest task of the page, on the clock and in computing time alone: on a busy machine they differ. */
  longest: { wall: number; cpu: number };
  /** Different lengths that the bar was seen at. */
  bars: number;
}

/** Imports the table with the build in this folder. */
export async function importing(build: string): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), "rejoinder-bench-"));
  const file = join(folder, "reviews.csv");
  writeFileSync(file, table(ROWS));
  const net = await openNet(["www.yelp.com"], () => null);
  const driver = await openChromium({ net, build });
  const id = (name: string): string => `[data-testid="${name}"]`;
  try {
    const page = await driver.context.newPage();
    await page.goto(driver.page("src/ui/dashboard/index.html#/import"));
    await page.locator(id("import-file")).setInputFiles(file);
    await page.locator(id("whose")).selectOption("new");
    await page.locator(id("whose-site")).selectOption("uber");
    await page.evaluate(`{
      globalThis.bars = new Set();
      new MutationObserver(() => bars.add(document.querySelector("progress")?.value)).observe(document.body, { subtree: true, childList: true, attributes: true });
    }`);
    const timed = async (button: string, until: string): Promise<number> => {
      const from = performance.now();
      await page.locator(id(button)).click();
      await page.locator(until).first().waitFor({ timeout: 180_000 });
      return performance.now() - from;
    };
    let reading = 0;
    let bringing = 0;
    const tasks = await tasksOf(page, async () => {
      reading = await timed("map-read", id("import-check"));
      bringing = await timed("import-bring", id("import-done"));
    });
    const bars = await page.evaluate<number>("bars.size");
    const added = (await page.locator(id("import-done")).textContent()) ?? "";
    if (!added.includes("50,000")) throw new Error(`not all came in: ${added}`);
    const back = await timed("import-undo", `${id("import-done")}:has-text("Taken back")`);
    const longest = (of: "wall" | "cpu"): number => Math.max(0, ...tasks.map((task) => task[of]));
    return { reading, bringing, back, longest: { wall: longest("wall"), cpu: longest("cpu") }, bars };
  } finally {
    await driver.close();
    await net.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the lines of `npm run bench` about importing alone. */
export async function main(): Promise<number> {
  for (const line of linesOf(await importing(process.env.REJOINDER_DIST ? join(process.env.REJOINDER_DIST, "chrome") : "dist/chrome"))) {
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return 0;
}

/** The figures as lines of `npm run bench`. */
export function linesOf({ reading, bringing, back, longest, bars }: Imported) {
  const whole = reading + bringing;
  const line = (name: string, value: number, baseline: number, note: string) => ({
    name,
    value: Math.round(value),
    unit: "ms",
    baseline,
    ratio: Number((value / baseline).toPrecision(3)),
    goal: "<= 1",
    note,
  });
  return [
    line("import 50,000 CSV rows: understood, held against what is kept, brought in", whole, 15_000, `the bar was seen at ${bars} lengths`),
    line("take the same import back", back, 15_000, "one click"),
    line(
      "longest task of the page meanwhile",
      longest.cpu,
      100,
      `computing time; ${Math.round(longest.wall)} ms on the clock of this machine`,
    ),
  ];
}

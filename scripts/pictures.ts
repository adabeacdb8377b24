import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Chapter } from "../tests/support/chapters";
import { see } from "../tests/support/look";
import { openWorld } from "../tests/support/world";

const OUT = "docs/pictures";

/** The README's own pictures: which of the demo's each is. */
const README: Record<string, string> = {
  "popup-light": "server-popup-light",
  "popup-dark": "server-popup-dark",
  trend: "server-trend-light",
  review: "server-review-light",
  draft: "server-draft-light",
  "rating-now": "driver-rating-now-light",
};

/** Places of the full page that the demo's story does not come by. */
const PLACES: Record<string, string> = {
  overview: "#/",
  journal: "#/journal",
  "type-in": "#/entry",
  "bring-in": "#/import",
  letters: "#/requests",
  rights: "#/rights",
  sites: "#/sites",
  keeping: "#/keeping",
  settings: "#/settings",
};

/** The sheet, in order: what stands beside what. */
const ROWS: readonly (readonly string[])[] = [
  [
    "server-popup-light",
    "server-popup-dark",
    "teacher-popup-light",
    "teacher-popup-dark",
    "driver-rating-now-light",
    "driver-rating-now-dark",
  ],
  ["server-trend-light", "server-review-light", "server-draft-light"],
  ["teacher-trend-dark", "teacher-review-dark", "teacher-draft-dark"],
  ["driver-trend-light", "overview", "sites"],
  ["journal", "type-in", "bring-in"],
  ["rights", "letters", "handover"],
  ["spanish", "keeping", "settings"],
];

const sheet = (pictureOf: (name: string) => string): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 12px; background: #f3eee6; }
  div { display: flex; gap: 12px; margin-bottom: 12px; }
  img { flex: 1 1 0; min-width: 0; width: 0; border: 1px solid #d8d0c2; border-radius: 6px; }
</style>${ROWS.map((row) => `<div>${row.map((name) => `<img src="${pictureOf(name)}" alt="">`).join("")}</div>`).join("")}`;

/** Draws the pictures of the documents again: the demo with its invented people, then all of it on one sheet. Exit code 1 when a step failed. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "rejoinder-pictures-"));
  const fileOf = (name: string) => join(folder, `${name}.png`);
  const person = await openWorld({ make: "chromium" });
  const { driver } = person;
  try {
    const told = await new Chapter(person, fileOf).all();
    const failed = told.filter(({ ok }) => !ok);
    for (const { step, saw } of failed) process.stderr.write(`${step}: ${saw}\n`);
    if (failed.length > 0) return 1;

    await driver.size(1280, 900);
    const tab = await person.fullPage();
    const subjects = await person.rows<{ key: string; site: string }>(tab, "subjects");
    const taught = encodeURIComponent(subjects.find(({ site }) => site === "ratemyprofessors")?.key ?? "");
    const draw = async (name: string, place: string): Promise<void> => {
      await tab.evaluate("location.hash = place;", { place });
      await see(tab, "main h1");
      await new Promise((done) => setTimeout(done, 300));
      await tab.screenshot(fileOf(name));
    };
    for (const [name, place] of Object.entries({ handover: `#/handover/${taught}`, ...PLACES })) await draw(name, place);
    // The settings are open: the third language there is Spanish.
    await tab.click("main .choice-option:nth-of-type(3) input");
    await see(tab, "main h1", /Ajustes/);
    await draw("spanish", `#/subject/${taught}`);

    const page = join(folder, "sheet.html");
    writeFileSync(
      page,
      sheet((name) => `data:image/png;base64,${readFileSync(fileOf(name)).toString("base64")}`),
    );
    const drawn = await driver.open(pathToFileURL(page).href);
    await driver.size(1600, 900);
    await driver.size(1600, await drawn.evaluate<number>("return document.documentElement.scrollHeight;"));
    await drawn.screenshot(join(OUT, "contact-sheet.png"));
    for (const [name, of] of Object.entries(README)) copyFileSync(fileOf(of), join(OUT, `${name}.png`));
    process.stdout.write(`${ROWS.flat().length} pictures on ${OUT}/contact-sheet.png, ${Object.keys(README).length} beside it\n`);
    return 0;
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

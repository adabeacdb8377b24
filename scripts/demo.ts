import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Chapter, type Told } from "../tests/support/chapters";
import { type Make, openWorld, unexpected } from "../tests/support/world";
import { openWindow } from "./window";

const OUT = "demo";
const NAMES: Record<Make, string> = { chromium: "Chromium", edge: "Edge", firefox: "Firefox" };

/** The report as a person reads it: what was done, what the screen said. */
function report(make: Make, told: readonly Told[], requests: number, ours: readonly string[]): string {
  const failed = told.filter(({ ok }) => !ok).length;
  const network = ours.length === 0 ? "none of ours" : `NOT EXPECTED: ${ours.join(", ")}`;
  return [
    "# Rejoinder, the whole main job",
    "",
    `In ${NAMES[make]}, with the build that is shipped. The people and reviews are invented; nothing went over the network.`,
    "",
    ...told.flatMap(({ chapter, step, saw, ok }, index) => [
      ...(chapter === told[index - 1]?.chapter ? [] : [`## ${chapter}`, ""]),
      `${ok ? "- " : "- FAILED: "}${step}${saw ? `\n  > ${saw.replaceAll("\n", "\n  > ")}` : ""}`,
      ...(chapter === told[index + 1]?.chapter ? [] : [""]),
    ]),
    `Requests of the whole browser: ${requests}, ${network}.`,
    failed === 0 ? `All ${told.length} steps went well.` : `${failed} of ${told.length} steps failed.`,
    "",
  ].join("\n");
}

/** Does the whole main job without a window. Exit code 1 when a step failed. */
async function perform(make: Make): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const person = await openWorld({ make });
  try {
    const chapters = new Chapter(person, (name) => join(OUT, `${name}.png`));
    const told = await chapters.all();
    const ours = unexpected(person, chapters.visited);
    const errors = await person.driver.errors();
    told.push({ chapter: "At the end", step: "No error in any part of the extension", saw: errors.join("\n"), ok: errors.length === 0 });
    const text = report(make, told, person.driver.net.asked.length, ours);
    writeFileSync(join(OUT, "report.md"), text);
    process.stdout.write(`${text}\nReport and ${chapters.pictures} pictures: ${OUT}/\n`);
    return ours.length === 0 && told.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await person.driver.close();
  }
}

/** `demo.ts <chromium|edge|firefox> <headless|window> <demo|live>`; `scripts/start.mjs` chooses. */
export async function main([make, show, kind]: string[]): Promise<number> {
  if (make !== "chromium" && make !== "edge" && make !== "firefox") throw new Error(`unknown browser ${make}`);
  return show === "window" ? openWindow(make, kind === "live") : perform(make);
}

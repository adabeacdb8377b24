import { afterEach, describe, expect, it } from "vitest";
import { passing } from "../../src/core/backup/passing";
import type { World } from "../../src/ui/world";
import { byId, called, faults, find, open, reads, type Stage, type, until } from "./ui/stage";

const WORDS = "four quiet words here";
const stages: Stage[] = [];

async function at(
  place: string,
  who: Parameters<typeof open>[0]["who"] = ["teacher"],
  world: Partial<World> = {},
  lang: "en" | "es" = "en",
) {
  const stage = await open({ as: "page", place, who, world, lang });
  stages.push(stage);
  return stage;
}

afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.close();
});

/** What the worker does at the file chooser. */
async function choose(name: string, content: Blob): Promise<void> {
  const input = (await byId("restore-file")) as HTMLInputElement;
  const carried = new DataTransfer();
  carried.items.add(new File([content], name));
  input.files = carried.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

async function backUp(stage: Stage): Promise<{ name: string; content: Blob }> {
  await type(await byId("backup-pass"), WORDS);
  await type(await byId("backup-again"), WORDS);
  (await byId("backup-save")).click();
  return until("the file", () => stage.files[0]);
}

const everything = async ({ db }: Stage): Promise<unknown> => {
  const kept = db.tables.filter(({ name }) => ![...passing, "settings"].includes(name));
  return Object.fromEntries(await Promise.all(kept.map(async (table) => [table.name, await table.toArray()] as const)));
};

describe("a worker who saves a backup", () => {
  it("is asked for words long enough, twice the same, and then told where it went", async () => {
    const stage = await at("#/keeping");
    await type(await byId("backup-pass"), "short");
    (await byId("backup-save")).click();
    await reads("At least 10 characters");
    await type(await byId("backup-pass"), WORDS);
    await type(await byId("backup-again"), "four quiet words her");
    (await byId("backup-save")).click();
    await reads("The two are not the same.");
    const { name } = await backUp(stage);
    expect(name).toMatch(/^rejoinder-\d{4}-\d\d-\d\d\.rejoinder$/);
    await reads(`Saved as ${name}`);
    await reads("Last backup today");
  });

  it("puts it in the place of another record and has exactly what was saved", async () => {
    const first = await at("#/keeping");
    const before = await everything(first);
    const { name, content } = await backUp(first);
    await first.close();
    stages.splice(0);
    const other = await at("#/keeping", ["driver"]);
    await choose(name, content);
    await type(await byId("restore-pass"), "other words than those");
    (await byId("restore-open")).click();
    await reads("These words do not open it.");
    await type(await byId("restore-pass"), WORDS);
    (await byId("restore-open")).click();
    await byId("restore-found");
    (await byId("restore-replace")).click();
    (await byId("restore-replace-yes")).click();
    await reads("What is here now is what was in the file.");
    expect(await everything(other)).toEqual(before);
  });

  it("puts two records together, and the second time nothing is new", async () => {
    const first = await at("#/keeping");
    const reviews = await first.db.reviews.count();
    const { name, content } = await backUp(first);
    await first.close();
    stages.splice(0);
    const other = await at("#/keeping", ["driver"]);
    for (const words of [`${reviews} new reviews came in`, "All of it was here already."]) {
      await choose(name, content);
      await type(await byId("restore-pass"), WORDS);
      (await byId("restore-open")).click();
      (await byId("restore-merge")).click();
      await reads(words);
    }
    expect(await other.db.reviews.count()).toBe(reviews);
  });

  it("is told in words when a file is none of ours", async () => {
    await at("#/keeping");
    await choose("photo.png", new Blob([new Uint8Array(200).fill(7)]));
    await reads("This is not a file of ours. Nothing has changed.");
  });
});

describe("a worker who looks at keeping and deleting", () => {
  it.each(["en", "es"] as const)("finds it by keyboard and screen reader, in %s", async (lang) => {
    await at("#/keeping", ["teacher"], {}, lang);
    await byId("purge");
    expect(await faults()).toEqual([]);
  });

  it("deletes a page after one question, and it is gone", async () => {
    const { db } = await at("#/keeping");
    (await byId("purge-page")).click();
    (await byId("purge-page-yes")).click();
    await reads("Deleted. Nothing of it is kept here.");
    expect(await db.reviews.count()).toBe(0);
    expect(await db.subjects.count()).toBe(0);
  });

  it("reads that a private window keeps nothing, and that the browser may clear what it has not promised to keep", async () => {
    let asked = 0;
    const space = async () => ({ used: 2_000_000, quota: 5_000_000_000, kept: false, passing: true });
    await at("#/keeping", ["teacher"], { space });
    await reads("This is a private window.");
    for (const stage of stages.splice(0)) await stage.close();
    const loose = async () => ({ used: 2_000_000, quota: 5_000_000_000, kept: asked > 1, passing: false });
    const keep = async () => {
      asked += 1;
      return true;
    };
    await at("#/keeping", ["teacher"], { space: loose, keep });
    await reads("The browser may clear it");
    (await byId("space-keep")).click();
    await reads("The browser has promised to keep it");
  });

  it("is told when the browser has cleared what was kept, with the way to a backup", async () => {
    await at("#/", [], { recall: async () => "0badc0de" });
    await byId("lost");
    await reads("What was kept here is gone.");
    (await called("Bring a record back")).click();
    await byId("restore-file");
  });

  it("reads one quiet line when there is no backup for long, and never again after saying so", async () => {
    const now = () => new Date("2027-06-01T12:00:00Z");
    const stage = await at("#/", ["teacher"], { now });
    await byId("backup-line");
    (await byId("backup-line-off")).click();
    await until("no line", () => document.querySelector('[data-testid="backup-line"]') === null);
    await stage.reopen();
    await find("h1");
    expect(document.querySelector('[data-testid="backup-line"]')).toBeNull();
  });
});

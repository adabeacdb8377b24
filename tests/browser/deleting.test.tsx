import { afterEach, describe, expect, it } from "vitest";
import { byId, called, faults, find, open, reads, type Stage, type, until } from "./ui/stage";

const WORDS = "four quiet words here";
let stage: Stage | undefined;

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

const at = async (place: string, lang: "en" | "es" = "en", now = new Date("2026-11-20T12:00:00Z")) => {
  stage = await open({ as: "page", place, who: ["teacher"], lang, world: { now: () => now, hasSite: async () => true } });
  return stage;
};
const click = async (id: string) => (await byId(id)).click();
const absent = (id: string) => until(`no ${id}`, () => document.querySelector(`[data-testid="${id}"]`) === null);

describe("a worker who is about to delete something", () => {
  it.each([
    ["a page", "#/keeping", () => click("purge-page")],
    ["a site", "#/keeping", () => click("purge-site-ratemyprofessors")],
    [
      "what a site gave that is switched off",
      "#/sites",
      async () => (await find('[data-testid="site-switch-ratemyprofessors"][aria-checked="true"]')).click(),
    ],
    ["everything", "#/settings", () => click("delete-all")],
    ["what she watched", "#/subject/ratemyprofessors%3A4417", async () => (await called("Stop watching")).click()],
  ])("is offered a last backup first: %s", async (_what, place, ask) => {
    const { files, db } = await at(place);
    await ask();
    await click("last-backup-open");
    const field = async (id: string) => find(`[data-testid="last-backup"] [data-testid="${id}"]`);
    await type(await field("backup-pass"), WORDS);
    await type(await field("backup-again"), WORDS);
    (await field("backup-save")).click();
    const { name } = await until("the file", () => files[0]);
    await reads(`Saved as ${name}`);
    await reads("Last backup today");
    expect(await db.reviews.count()).toBeGreaterThan(0);
  });

  it("can turn back, and nothing is gone", async () => {
    const { db } = await at("#/keeping");
    await click("purge-page");
    await click("purge-page-no");
    await byId("purge-page");
    expect(await db.reviews.count()).toBeGreaterThan(0);
  });
});

describe("a worker who keeps no more than some years", () => {
  it("says so once, reads what went, and it stays away", async () => {
    const { db, reopen } = await at("#/keeping", "en", new Date("2028-11-20T12:00:00Z"));
    const before = await db.reviews.count();
    await click("age-12");
    await click("age-auto");
    await byId("last-backup-open");
    await click("age-auto-yes");
    await byId("retained");
    await reads("Deleted by itself on November 20, 2028, as you asked:");
    await reads("What is older than 1 year is deleted by itself.");
    const left = await db.reviews.toArray();
    expect(left.length).toBeLessThan(before);
    expect(left.every(({ postedOn }) => (postedOn ?? "9") >= "2027-11-20")).toBe(true);
    expect(await faults()).toEqual([]);
    await click("retained-read");
    await absent("retained");
    await reopen();
    await click("age-stop");
    await absent("age-stop");
    expect(document.querySelector('[data-testid="retained"]')).toBeNull();
  });
});

describe("a worker who left a job", () => {
  it.each(["en", "es"] as const)("chooses the day on which its page goes, and may think again, in %s", async (lang) => {
    const { db } = await at("#/keeping", lang);
    await click("leave-open");
    await click("leave-6");
    expect(await faults()).toEqual([]);
    await click("leave-set");
    await byId("leaving");
    await reads(lang === "en" ? "On May 20, 2027 all that is kept of" : "El 20 de mayo de 2027 se borra solo");
    await click("leave-undo");
    await byId("leave-open");
    expect(await db.reviews.count()).toBeGreaterThan(0);
  });

  it("long ago is asked before all of it goes at once", async () => {
    const { db } = await at("#/keeping");
    await click("leave-open");
    await type(await byId("leave-day"), "2020-01-31");
    await click("leave-set");
    await byId("last-backup-open");
    await click("leave-now-yes");
    await reads("Deleted. Nothing of it is kept here.");
    expect(await db.subjects.count()).toBe(0);
  });
});

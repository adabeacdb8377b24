import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { passing } from "../../src/core/backup/passing";
import { readCase } from "../support/cases";
import type { Tab } from "../support/driver";
import { heldFile, holdFile } from "../support/handed";
import { present, see, testId, until } from "../support/look";
import type { Person } from "../support/person";
import { make, openWorld } from "../support/world";

const page = readCase("ratemyprofessors", "demo-professor");
const WORDS = "four quiet words here";
/** Made anew, or one device's own. */
const APART = [...passing, "settings"];

/** Everything kept, by table; rows in the order of their keys. */
async function everything(person: Person, ours: Tab): Promise<Record<string, unknown[]>> {
  const tables = Object.keys(await person.stored(ours)).filter((name) => !APART.includes(name));
  return Object.fromEntries(await Promise.all(tables.map(async (name) => [name, await person.rows<unknown>(ours, name)] as const)));
}

const choose = (ours: Tab, file: string): Promise<void> =>
  ours.evaluate(
    `const input = document.querySelector('[data-testid="restore-file"]');
     const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
     const carried = new DataTransfer();
     carried.items.add(new File([bytes], "saved.rejoinder"));
     input.files = carried.files;
     input.dispatchEvent(new Event("change", { bubbles: true }));`,
    { file },
  );

describe("an adjunct who carries her record in a file", () => {
  let person: Person;
  let ours: Tab;
  let file: string;
  let before: Record<string, unknown[]>;

  beforeAll(async () => {
    person = await openWorld({ make });
    ours = await person.switchOn("ratemyprofessors");
    const tab = await person.driver.open(page.url);
    await person.claim(tab);
    await person.keeps(ours, 5);
    await tab.close();
  });
  afterAll(() => person?.driver.close());

  it("saves it, locked with her words", async () => {
    await ours.goto(person.driver.page("src/ui/dashboard/index.html#/keeping"));
    await present(ours, testId("backup-pass"));
    await holdFile(ours);
    before = await everything(person, ours);
    await ours.type(testId("backup-pass"), WORDS);
    await ours.type(testId("backup-again"), WORDS);
    await ours.click(testId("backup-save"));
    file = await heldFile(ours);
    await see(ours, testId("task-line"), /Saved as/, 30_000);
    expect(Buffer.from(file, "base64").subarray(0, 8).toString()).toBe("RJNDBAK1");
    expect(Buffer.from(file, "base64").includes("ratemyprofessors")).toBe(false);
  });

  it("deletes the page, and has it back exactly as it was when she puts the file in its place", async () => {
    await ours.click(testId("purge-page"));
    await ours.click(testId("purge-page-yes"));
    await until("nothing kept", async () => (await person.stored(ours)).reviews === 0);
    await choose(ours, file);
    await ours.type(testId("restore-pass"), WORDS);
    await ours.click(testId("restore-open"));
    await present(ours, testId("restore-found"), 30_000);
    await ours.click(testId("restore-replace"));
    await ours.click(testId("restore-replace-yes"));
    await until("the reviews", async () => (await person.stored(ours)).reviews === 5, 30_000);
    expect(await everything(person, ours)).toEqual(before);
  });

  it("merges the same file, and nothing is there twice", async () => {
    await choose(ours, file);
    await ours.type(testId("restore-pass"), WORDS);
    await ours.click(testId("restore-open"));
    await present(ours, testId("restore-found"), 30_000);
    await ours.click(testId("restore-merge"));
    await until(
      "the end",
      async () => (await ours.evaluate<string>("return document.body.innerText")).includes("All of it was here already."),
      30_000,
    );
    expect(await everything(person, ours)).toEqual(before);
    expect(await person.driver.errors()).toEqual([]);
  });
});

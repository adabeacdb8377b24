import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { addTyped } from "../../../src/storage/snapshots";
import { driver } from "./people";
import { byId, called, emulate, faults, find, open, reads, type Stage } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
  await emulate({});
});

const place = `#/subject/${encodeURIComponent(driver.key)}`;

/** Numbers as a driver types them; the last one comes with star bars of another window, and one with a slip. */
const typed = [
  [4.86, 900],
  [4.85, 901],
  [4.85, 903],
  [4.91, 904],
  [4.84, 906],
  [4.82, 910],
] as const;

async function shown(lang: "en" | "es" = "en"): Promise<Stage> {
  const made = await open({ as: "page", who: ["driver"], place, lang });
  for (const [i, [average, count]] of typed.entries()) {
    const at = new Date(Date.UTC(2026, 10, 3 + i, 20)).toISOString();
    await addTyped(made.db, driver.key, { average, decimals: 2, count, distribution: null }, at);
  }
  // Two numbers at one moment cannot both be.
  await made.db.snapshots.bulkPut(
    ["page", "typed"].map((source, i) => ({
      key: `twin ${i}`,
      subject: driver.key,
      at: "2026-11-09T20:00:00Z",
      source: source as "page" | "typed",
      average: 4.7 + i / 10,
      decimals: 2,
      count: 911,
      distribution: null,
      seen: null,
      aboutMe: null,
    })),
  );
  return made;
}

describe("a driver who wants to know what lies ahead", () => {
  it("is told how much room is left, what it rests on, and the chances in a table beside the chart", async () => {
    stage = await shown();
    await byId("runway");
    // 500 x (4.82 - 4.60) = 110 stars: 27 ones, 110 fours.
    await reads("Room for 27 one-star ratings in a row before 4.60, or for 110 four-star ones.");
    await reads("A one-star costs 0.008 and a four-star 0.002");
    await reads(/Rests on 4\.82 over 500 ratings, November 8, 2026/);
    expect((await find("[data-testid=runway] svg")).getAttribute("role")).toBe("img");
    expect(document.querySelectorAll("[data-testid=runway] tbody tr")).toHaveLength(3);
    await reads("fewer than 1 in 100");
  });

  it("sees the way back as a range, and half-way", async () => {
    stage = await shown();
    await reads(/Back to 4\.91: between \d+ and \d+ five-star ratings, depending on which ratings leave first\./);
    await reads("4.91 is the highest number you have kept here.");
  });

  it("can try what two one-stars tonight would do", async () => {
    stage = await shown();
    const plus = await byId("what-if-1");
    plus.click();
    plus.click();
    // Eight stars of 500 at most: 4.804 when fives leave.
    await reads(/It would stand at about 4\.80: between 4\.80 and 4\.82/);
    (await called("Start over")).click();
    await reads("Add ratings and see where the number would stand.");
  });

  it("reads what most likely changed between two numbers, where it cannot be told, and what was set aside", async () => {
    stage = await shown();
    await byId("changes");
    await reads("4.86 to 4.85");
    await reads("Cannot tell");
    await reads("More changed than single ratings explain");
    (await called("Set aside")).click();
    await reads("4.70, November 9, 2026: two different numbers at one moment; neither is used.");
  });

  it("finds it in Spanish", async () => {
    stage = await shown("es");
    await reads("Caben 27 calificaciones de una estrella seguidas antes de 4.60");
  });

  it("hears whether the number fell more than chance makes it, how large a fall could be told, and what cannot be told", async () => {
    stage = await open({ as: "page", who: ["driver"], place });
    const { db } = stage;
    const type = (average: number, day: string, count: number) =>
      addTyped(db, driver.key, { average, decimals: 2, count, distribution: null }, `${day}T20:00:00.000Z`);
    await db.snapshots.clear();
    await type(4.9, "2026-10-01", 3000);
    await reads("What cannot be told here");
    await reads("one number alone does not tell");
    await type(4.89, "2026-10-20", 3150);
    await reads("What the number does is what chance does by itself.");
    await reads(/A fall of less than about 0\.0\d could not be told from chance here\. Rests on 2 numbers/);
    await type(4.72, "2026-11-10", 3400);
    await reads("The number fell from 4.89 to 4.72, more than chance alone would make it.");
    await reads(/Lower than chance alone would make it: 4\.89, now 4\.72\./);
    expect(await faults()).toEqual([]);
  });

  it("has it free of faults by day, by night and on a narrow screen", async () => {
    await page.viewport(1280, 900);
    stage = await shown();
    await byId("changes");
    expect(await faults()).toEqual([]);
    await emulate({ dark: true });
    expect(await faults()).toEqual([]);
    await page.viewport(320, 640);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { driver, server } from "./people";
import { byId, called, emulate, faults, find, open, reads, type Stage, type as typeIn, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
  await emulate({});
});

const TABLE =
  "Date,Stars,Comment,Rider\n03/14/2026,5,Calm and on time,Quill\n03/15/2026,4,A little late,Tam\n02/30/2026,3,No such day,Iker\n";
const SCREEN = "Lyft\nRating 4.90\nRating 4.70\nAll drivers 4.80\nlast 100 ratings\n";

const paste = async (text: string) => {
  await typeIn(await byId("import-paste"), text);
  const button = (await byId("import-paste-read")) as HTMLButtonElement;
  await until("the button", () => !button.disabled);
  button.click();
};
const pick = async (id: string, value: string) => {
  const list = (await byId(id)) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
};

/** Each screen of the way, reached as a person does. */
const screens: Array<{ name: string; place: string; reach: () => Promise<unknown> }> = [
  { name: "what to bring in", place: "#/import", reach: () => reads("Choose a file") },
  {
    name: "a table and its columns",
    place: "#/import",
    reach: async () => {
      await paste(TABLE);
      return reads("The first rows, as we understand them");
    },
  },
  {
    name: "what would come in",
    place: `#/import/${encodeURIComponent(driver.key)}`,
    reach: async () => {
      await paste(TABLE);
      (await byId("map-read")).click();
      return reads("What would come in");
    },
  },
  {
    name: "a pasted screen",
    place: "#/import",
    reach: async () => {
      await paste(SCREEN);
      return reads("Which of these is your number now?");
    },
  },
  { name: "a review by hand", place: `#/entry/${encodeURIComponent(server.key)}`, reach: () => reads("Type in a review") },
  { name: "a letter", place: "#/requests", reach: () => reads("Ask for your data") },
];

describe("every screen of bringing in", () => {
  it.each(screens)("is free of faults by day and by night, and fits 320 px: $name", async ({ place, reach }) => {
    await page.viewport(1280, 900);
    stage = await open({ as: "page", who: ["driver", "server"], place });
    await reach();
    expect(await faults()).toEqual([]);
    await emulate({ dark: true });
    expect(await faults()).toEqual([]);
    await page.viewport(320, 640);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});

describe("a driver with a spreadsheet", () => {
  it("changes what a column holds, and the rows show it at once", async () => {
    stage = await open({ as: "page", who: ["driver"], place: `#/import/${encodeURIComponent(driver.key)}` });
    await paste(TABLE);
    await reads("Calm and on time");
    await pick("map-column-2", "");
    await reads("Stars only, no words.");
    await pick("map-column-1", "");
    await reads("Say which column holds the stars.");
  });

  it("is asked for the order of the days when nothing tells it, and nothing goes on before", async () => {
    stage = await open({ as: "page", who: ["driver"], place: `#/import/${encodeURIComponent(driver.key)}` });
    await paste("Date,Stars,Comment\n03/04/2026,5,Good\n05/06/2026,4,Fine\n");
    await reads("These days can be read two ways.");
    (await byId("map-read")).click();
    await reads("These days can be read two ways.");
    await pick("map-dates", "day-first");
    await reads("April 3");
  });

  it("has what was brought in marked as such in the list, and can take it back later", async () => {
    stage = await open({ as: "page", who: ["driver"], place: `#/import/${encodeURIComponent(driver.key)}` });
    await paste(TABLE);
    (await byId("map-read")).click();
    (await byId("import-bring")).click();
    await reads("2 entries brought in.");
    (await called("Look at Uber")).click();
    await reads("Brought in by you");
    location.hash = "#/import";
    (await byId("import-take-back")).click();
    await reads("Taken back: 2 entries.");
    expect(await stage.db.reviews.count()).toBe(0);
  });

  it("who pastes a screen with two numbers says which is theirs, and only that is kept", async () => {
    stage = await open({ as: "page", place: "#/import" });
    await paste(SCREEN);
    await reads("The number of all drivers, not yours.");
    (await called("4.70")).click();
    (await byId("pasted-read")).click();
    (await byId("import-bring")).click();
    await reads("1 entry brought in.");
    expect((await stage.db.snapshots.toArray()).map(({ average, source }) => [average, source])).toEqual([[4.7, "imported"]]);
  });
});

describe("a worker with a review to type in", () => {
  const save = async () => (await byId("entry-save")).click();

  it("has it kept with the stars, the day and the words, marked as typed, and can take it back", async () => {
    stage = await open({ as: "page", who: ["server"], place: `#/entry/${encodeURIComponent(server.key)}` });
    const before = await stage.db.reviews.count();
    await save();
    await reads("Choose how many stars it gave.");
    (await byId("entry-stars-2")).click();
    await typeIn(await byId("entry-day"), "2030-01-01");
    await save();
    await reads("This day has not come yet.");
    await typeIn(await byId("entry-day"), "2026-11-20");
    await typeIn(await byId("entry-text"), "Marisol was quick, the soup was not.");
    await save();
    await reads("It is marked as typed in by you.");
    const typed = (await stage.db.reviews.toArray()).filter(({ source }) => source === "typed");
    expect(typed.map(({ rating, postedOn, text }) => [rating, postedOn, text])).toEqual([
      [2, "2026-11-20", "Marisol was quick, the soup was not."],
    ]);
    (await byId("entry-undo")).click();
    await reads("Taken back.");
    expect(await stage.db.reviews.count()).toBe(before);
  });
});

describe("a driver who types a number that cannot be", () => {
  it("is asked, not refused: what the stars beside it make, and it can be kept all the same", async () => {
    stage = await open({ as: "page", place: "#/rating/lyft" });
    await typeIn(await byId("rating-average"), "4.8");
    await reads("4.8 of the last 100?");
    await typeIn(await byId("rating-count"), "3");
    (await byId("rating-save")).click();
    await reads("3 ratings in whole stars cannot average to this number.");
    expect(await stage.db.snapshots.count()).toBe(0);
    (await byId("doubt-keep")).click();
    await reads("Saved: 4.8 on Lyft.");
    expect(await stage.db.snapshots.count()).toBe(1);
  });
});

describe("a worker who asks for their data", () => {
  it("has a letter under the law of the place, in the language asked for, and copies it", async () => {
    stage = await open({ as: "page", place: "#/requests" });
    const letter = (await byId("letter")) as HTMLTextAreaElement;
    expect(letter.value).toContain("article 15 of the General Data Protection Regulation");
    (await byId("law-california")).click();
    await until("California", () => letter.value.includes("California Consumer Privacy Act") && !letter.value.includes("article"));
    (await byId("letter-es")).click();
    await until("Spanish", () => letter.value.includes("Ley de Privacidad del Consumidor de California"));
    (await byId("draft-copy")).click();
    await called("Copied");
    expect(stage.copied).toEqual([letter.value]);
    expect((await find("main")).textContent).toContain("not legal advice");
  });
});

describe("a worker who is named in some reviews of the place she works at", () => {
  const OF_THE_PLACE =
    "Date,Stars,Comment\n03/14/2026,5,Marisol was kind to us all evening\n03/15/2026,2,The parking is far too small\n03/16/2026,4,Lovely nachos here\n";

  it("brings in only those, is told of the rest, and may bring them too", async () => {
    stage = await open({ as: "page", who: ["server"], place: `#/import/${encodeURIComponent(server.key)}` });
    const before = await stage.db.reviews.count();
    await paste(OF_THE_PLACE);
    (await byId("map-read")).click();
    await reads("2 reviews do not name you");
    expect((await byId("check-added")).textContent).toBe("1");
    expect(await faults()).toEqual([]);
    (await byId("check-all")).click();
    await until("all", () => document.querySelector('[data-testid="check-added"]')?.textContent === "3");
    (await byId("check-mine")).click();
    await until("only hers", () => document.querySelector('[data-testid="check-added"]')?.textContent === "1");
    (await byId("import-bring")).click();
    await byId("import-undo");
    expect((await stage.db.reviews.toArray()).some(({ text }) => text.includes("parking"))).toBe(false);
    expect(await stage.db.reviews.count()).toBe(before + 1);
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { siteById } from "../../../src/adapters/index";
import type { AbsenceRow, HealthRow } from "../../../src/core/schema/rows";
import type { Here } from "../../../src/ui/world";
import { server, serverReviews, teacher } from "./people";
import { byId, called, emulate, faults, find, open, reads, type Stage, until } from "./stage";

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
  await emulate({});
});

const yelp = siteById("yelp");
if (!yelp) throw new Error("Yelp is a site we know");
const [, kind, , praise, prices] = serverReviews;
if (!kind || !praise || !prices) throw new Error("Casa Verde has lost its reviews");

const away = (review: string, over: Partial<AbsenceRow>): AbsenceRow => ({
  key: `${review}#2026-11-16T18:00:00Z`,
  review,
  subject: server.key,
  kind: "gone",
  lastSeen: "2026-11-10T18:00:00Z",
  since: "2026-11-16T18:00:00Z",
  checkedAt: "2026-11-17T18:00:00Z",
  until: null,
  covered: { order: "newest", to: 42, ends: true },
  notCounted: { before: null, after: null },
  ...over,
});

const health = (over: Partial<HealthRow>): HealthRow => ({
  key: "yelp",
  lastState: "suspect",
  lastRoad: "cards",
  lastAt: "2026-11-20T10:00:00Z",
  seen: 12,
  understood: 3,
  lastGoodAt: "2026-11-17T18:00:00Z",
  lastGood: { road: "both", seen: 10, understood: 10 },
  failed: 1,
  ...over,
});

const place = (view: string, key: string) => `#/${view}/${encodeURIComponent(key)}`;
const here = (over: Partial<Here> = {}): Here => ({
  site: yelp,
  on: true,
  identity: { pageKind: "business", subject: { id: server.siteId, name: server.name } },
  state: "suspect",
  seen: 12,
  total: 42,
  ...over,
});

/** Casa Verde with one review gone, one held back, one not reached, and one that was away for a while. */
async function changed(at: string, lang: "en" | "es" = "en"): Promise<Stage> {
  const opened = await open({ as: "page", who: ["server", "teacher"], place: "#/settings", lang });
  await opened.db.absences.bulkPut([
    away(kind?.key ?? "", { until: null }),
    away(praise?.key ?? "", { kind: "filtered", notCounted: { before: 4, after: 5 }, covered: { order: "newest", to: 10, ends: false } }),
    away(prices?.key ?? "", { until: "2026-11-17T18:00:00Z", checkedAt: "2026-11-16T18:00:00Z" }),
  ]);
  await opened.db.reviews.update(prices?.key ?? "", { lastSeen: "2026-10-30T10:00:00Z" });
  location.hash = at;
  return opened;
}

describe("a worker whose reviews do not stay as they were", () => {
  it("sees in the list which are no longer there, which were held back, and which were not reached", async () => {
    stage = await changed(place("subject", server.key));
    await reads("no longer on the page since November 16, 2026");
    await reads("most likely moved to not recommended, November 16, 2026");
    await reads("not reached since October 30, 2026");
    expect(document.querySelectorAll('[data-testid^="presence-"]')).toHaveLength(3);
  });

  it("sees beside the review when it was last there, when it was missing, and what was looked at", async () => {
    stage = await changed(place("review", kind.key));
    await reads("It was last seen there November 10 and was missing Monday.");
    await reads("The whole list was looked at, 42 reviews.");
    await reads("Looked for again Tuesday, and still missing.");
    await reads("The page does not say which.");
  });

  it("sees the site's own count where that is the reason, and never as certain", async () => {
    stage = await changed(place("review", praise.key));
    await reads("Most likely moved to “not recommended”.");
    await reads("went from 4 to 5");
    await reads("The part of the list where it stood was looked at, 10 reviews in order of date.");
  });

  it("is told that nothing is known of one that was not reached, and that it was missing once", async () => {
    stage = await changed(place("review", prices.key));
    await reads("Last seen October 30. The pages read after that did not get to its place");
    await reads("It was missing Monday and back Tuesday.");
  });

  it("is told the hour where she saw both on one day", async () => {
    stage = await changed(place("review", kind.key));
    await stage.db.absences.where({ review: kind.key }).modify({ lastSeen: "2026-11-16T12:00:00Z", since: "2026-11-16T12:05:00Z" });
    await reads(/last seen there Monday at \d+:00\s[AP]M and was missing Monday at \d+:05\s[AP]M\./);
  });

  it("sees nothing of it where all is as it was", async () => {
    stage = await changed(place("review", serverReviews[0]?.key ?? ""));
    await reads("characters");
    expect(document.querySelector('[data-testid="presence"]')).toBeNull();
  });

  it("reads it in Spanish", async () => {
    stage = await changed(place("review", kind.key), "es");
    await reads("Ya no está en la página. Se vio ahí por última vez el 10 de noviembre y faltaba el lunes.");
  });

  it.each([
    [place("subject", server.key), /no longer on the page/],
    [place("review", kind.key), /Looked for again/],
    [place("review", praise.key), /went from 4 to 5/],
    [place("review", `${teacher.key}|d401`), /Earlier versions/],
  ])("finds it free of faults by day and by night, on any screen: %s", async (at, words) => {
    await page.viewport(1280, 900);
    stage = await changed(at);
    await reads(words);
    expect(await faults()).toEqual([]);
    await emulate({ dark: true });
    expect(await faults()).toEqual([]);
    await page.viewport(320, 640);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
  });
});

describe("a worker on a site that has changed", () => {
  const popup = async (row: HealthRow, at: Partial<Here>) => {
    const opened = await open({ as: "popup", who: ["server"], world: { here: async () => here(at) } });
    await opened.db.health.put(row);
    return opened;
  };

  it("is told so in plain words, with how much was understood, and where to help", async () => {
    stage = await popup(health({}), {});
    await reads("Yelp has changed. Nothing you saved is lost. What could not be read is left out. 3 of 12 reviews were understood.");
    (await byId("health")).click();
    expect(stage.opened).toEqual(["#/health/yelp"]);
  });

  it("is told when its reviews were not found time after time, and not before", async () => {
    stage = await popup(health({ lastState: "not-loaded", failed: 3 }), { state: "not-loaded" });
    await reads("Yelp may have changed: the last 3 times its reviews could not be found. Nothing you saved is lost.");
    await stage.db.health.put(health({ lastState: "not-loaded", failed: 2 }));
    await reads("have not loaded yet");
  });

  it("sees how the last looks went beside the last good one", async () => {
    stage = await open({ as: "page", place: "#/health/yelp" });
    await stage.db.health.put(health({}));
    await reads("12 seen, 3 understood");
    await reads("10 seen, 10 understood");
    await reads("what the page shows and the data inside it");
  });

  it("makes a report at a click, sees all of it, and copies just that", async () => {
    const skeleton = "html lang\n body\n  div[list] class id\n   *\n    p …";
    stage = await open({
      as: "page",
      place: "#/health/yelp",
      world: { structure: async () => ({ version: "1.2.3", skeleton }) },
    });
    await stage.db.health.put(health({}));
    await reads("12 seen");
    expect(document.querySelector('[data-testid="skeleton"]')).toBeNull();
    (await byId("skeleton-make")).click();
    const shown = await until("the report", () => document.querySelector('[data-testid="skeleton"]')?.textContent);
    expect(shown).toContain(skeleton);
    expect(await faults()).toEqual([]);
    await page.viewport(320, 640);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    (await called("Copy")).click();
    await until("the copy", () => stage?.copied.length === 1);
    expect(stage.copied).toEqual([shown]);
  });

  it.each([
    ["there is no such page", null],
    ["the answer holds words", { version: "1.2.3", skeleton: "p Words of somebody" }],
    ["the answer is no text", { version: "1.2.3", skeleton: { p: 1 } }],
  ])("is told what to do when %s", async (_why, answer) => {
    stage = await open({ as: "page", place: "#/health/yelp", world: { structure: async () => answer } });
    (await byId("skeleton-make")).click();
    await reads("No page of Yelp was found.");
    expect(document.querySelector('[data-testid="skeleton"]')).toBeNull();
    expect(await find("h1")).toBeTruthy();
  });
});

import { describe, expect, it } from "vitest";
import { refreshSummary } from "../../../src/storage/refresh";
import { dropSummaries, readSummaries } from "../../../src/storage/summaries";
import { reading, review, siteWhere } from "../../support/readings";
import { claimed } from "./fresh";

const MONDAY = "2026-11-02T09:00:00.000Z";
const context = { site: siteWhere("author"), rules: null, now: new Date("2026-11-02T10:00:00Z") };

describe("the summary that the popup paints first", () => {
  it("is there, and fresh, after it was made", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([review("ana")]), MONDAY);
    expect(await readSummaries(db)).toMatchObject([{ subject: { key: subject.key }, summary: null, stale: true }]);
    await refreshSummary(db, subject.key, context);
    expect(await readSummaries(db)).toMatchObject([
      { summary: { id: subject.key, counts: { reviews: 1, seen: 1, total: 40 }, lastReadAt: MONDAY }, stale: false },
    ]);
  });

  it("is marked as stale by a new review, but not by a visit that brought nothing", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([review("ana")]), MONDAY);
    await refreshSummary(db, subject.key, context);
    await visit(reading([review("ana")]), "2026-11-02T12:00:00.000Z");
    expect(await readSummaries(db)).toMatchObject([{ stale: false, summary: { lastReadAt: "2026-11-02T12:00:00.000Z" } }]);
    await visit(reading([review("ana"), review("ben")]), "2026-11-02T13:00:00.000Z");
    expect(await readSummaries(db)).toMatchObject([{ stale: true, summary: { counts: { reviews: 1 } } }]);
  });

  it("is made anew after an update that may have changed its shape", async () => {
    const { db, subject } = await claimed();
    await refreshSummary(db, subject.key, context);
    await dropSummaries(db);
    expect(await readSummaries(db)).toMatchObject([{ summary: null, stale: true }]);
  });

  it("is not made for a subject that is gone", async () => {
    const { db } = await claimed();
    expect(await refreshSummary(db, "yelp:elsewhere", context)).toBeNull();
  });
});

import { describe, expect, it, vi } from "vitest";
import type { ReadReview } from "../../../src/core/schema/reading";
import type { RejoinderDb } from "../../../src/storage/db";
import { derived, dropDerived, PROGRESS_VERSION } from "../../../src/storage/derived";
import { purgeSubject } from "../../../src/storage/purge";
import { refreshSummary } from "../../../src/storage/refresh";
import { readSummaries } from "../../../src/storage/summaries";
import { contextOf } from "../../support/history";
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
    await dropDerived(db);
    expect(await readSummaries(db)).toMatchObject([{ summary: null, stale: true }]);
  });

  it("is not made for a subject that is gone", async () => {
    const { db } = await claimed();
    expect(await refreshSummary(db, "yelp:elsewhere", context)).toBeNull();
  });

  const june = (day: number, who: string, over = {}) => review(who, { postedOn: `2026-06-${String(day).padStart(2, "0")}`, ...over });
  const angry = { rating: 1, text: "I was charged twice and the manager refused to give the money back." };
  /** As it would be made from all that is kept. */
  const afresh = async (db: RejoinderDb, key: string) => {
    const found = await readSummaries(db);
    await dropDerived(db);
    await refreshSummary(db, key, context);
    const made = await readSummaries(db);
    expect(found.map(({ summary }) => summary)).toEqual(made.map(({ summary }) => summary));
  };

  it("is carried on when reviews only came, without a look at the others, and says what it would say of all of them", async () => {
    const { db, subject, visit } = await claimed();
    const seen = Array.from({ length: 12 }, (_, i) => june(i + 1, `w${i}`, i === 3 ? angry : {}));
    await visit(reading(seen), MONDAY);
    expect(await refreshSummary(db, subject.key, context)).toMatchObject({ carriedOn: false });
    await visit(reading([june(12, "ana", angry), ...seen]), "2026-11-02T12:00:00.000Z");
    await visit(reading([june(13, "ben"), june(12, "ana", angry), ...seen]), "2026-11-02T13:00:00.000Z");
    const all = vi.spyOn(db.reviews, "where");
    const next = await refreshSummary(db, subject.key, context);
    expect(all).not.toHaveBeenCalled();
    all.mockRestore();
    expect(next).toMatchObject({ carriedOn: true, summary: { counts: { reviews: 14 } } });
    const [row] = await readSummaries(db);
    expect(row?.stale).toBe(false);
    expect(row?.summary?.flags.map(({ reviewId }) => reviewId)).toContain(row?.summary?.decide);
    await afresh(db, subject.key);
    expect(await refreshSummary(db, subject.key, context)).toMatchObject({ carriedOn: true });
  });

  it("is made anew when a review came late, was edited, or the analysis or the rules are others", async () => {
    const { db, subject, visit } = await claimed();
    const seen = [june(20, "ana"), june(10, "ben")];
    const next = async (reviews: ReadReview[], at: string) => {
      await visit(reading(reviews), at);
      const made = await refreshSummary(db, subject.key, context);
      await afresh(db, subject.key);
      return made?.carriedOn;
    };
    expect(await next(seen, MONDAY)).toBe(false);
    expect(await next([...seen, june(21, "cy")], "2026-11-02T10:00:00.000Z")).toBe(true);
    expect(await next([...seen, june(5, "dee")], "2026-11-02T11:00:00.000Z")).toBe(false);
    expect(await next([june(20, "ana", { rating: 2, text: "Changed my mind about it." })], "2026-11-02T12:00:00.000Z")).toBe(false);
    const others = { ...context, rules: contextOf("yelp").rules };
    expect(await refreshSummary(db, subject.key, others)).toMatchObject({ carriedOn: false });
    expect(await refreshSummary(db, subject.key, others)).toMatchObject({ carriedOn: true });
    await refreshSummary(db, subject.key, context);
    await db.progress.toCollection().modify((row) => {
      row.version = PROGRESS_VERSION - 1;
    });
    expect(await next([june(25, "eve")], "2026-11-02T13:00:00.000Z")).toBe(false);
  });

  it("goes with its subject, and nothing derived stays", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([june(1, "ana", angry)]), MONDAY);
    await refreshSummary(db, subject.key, context);
    await visit(reading([june(2, "ben", angry)]), "2026-11-02T12:00:00.000Z");
    await purgeSubject(db, subject.key);
    for (const table of derived(db)) expect(await table.count()).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { chanceOf } from "../../../src/core/drafts/deadline";
import { RulePack } from "../../../src/core/schema/site";
import { amendDispute, disputeKey, disputesOf, removeDispute, saveDispute } from "../../../src/storage/disputes";
import { purgeSubject } from "../../../src/storage/purge";
import { reviewsOf } from "../../../src/storage/reviews";
import { reading, review } from "../../support/readings";
import { claimed } from "./fresh";

const MONDAY = "2026-11-02T09:00:00.000Z";

describe("a dispute", () => {
  const filed = async () => {
    const { db, visit, subject } = await claimed();
    await visit(reading([review("a1", { text: "Kind and quick." })]), MONDAY);
    const [kept] = await reviewsOf(db, subject.key);
    if (!kept) throw new Error("no review was kept");
    const row = {
      subject: subject.key,
      review: kept.key,
      addressee: "report",
      ground: null,
      filedOn: "2026-11-02",
      dueOn: null,
      answer: "waiting",
      answeredOn: null,
      appealsLeft: null,
      note: "",
      openedAt: MONDAY,
      keepName: false,
      reviewerName: null,
    } as const;
    return { db, subject, row, visit };
  };

  it("has no name of a reviewer until the worker asks for it; then from the next visit on, and not once the tick is gone", async () => {
    const { db, row, visit } = await filed();
    const look = (day: number) => visit(reading([review("a1", { text: "Kind and quick." })]), `2026-11-${day}T09:00:00.000Z`);
    const name = async () => (await disputesOf(db, row.review))[0]?.reviewerName;
    await saveDispute(db, row);
    await look(10);
    expect(await name()).toBeNull();
    await saveDispute(db, { ...row, keepName: true });
    expect(await name()).toBeNull();
    await look(11);
    expect(await name()).toBe(review("a1").author.name);
    expect(JSON.stringify(await db.reviews.toArray())).not.toContain(review("a1").author.name);
  });

  it("is kept once for each addressee, as the worker last left it", async () => {
    const { db, row } = await filed();
    await saveDispute(db, row);
    await saveDispute(db, { ...row, answer: "refused", answeredOn: "2026-11-20" });
    await saveDispute(db, { ...row, addressee: "support", openedAt: "2026-11-03T09:00:00.000Z" });
    const kept = await disputesOf(db, row.review);
    expect(kept.map(({ addressee, answer }) => [addressee, answer])).toEqual([
      ["report", "refused"],
      ["support", "waiting"],
    ]);
    await removeDispute(db, kept[0]?.key ?? "");
    expect(await disputesOf(db, row.review)).toHaveLength(1);
  });

  it("is changed in one part while another change is under way, and neither is lost", async () => {
    const { db, row } = await filed();
    await saveDispute(db, row);
    const key = disputeKey(row.review, row.addressee);
    await Promise.all([amendDispute(db, key, { ground: "inappropriate" }), amendDispute(db, key, { appealsLeft: 2 })]);
    expect((await disputesOf(db, row.review))[0]).toMatchObject({ ground: "inappropriate", appealsLeft: 2, answer: "waiting" });
  });

  it("goes with its review, and none is kept for a review that is gone", async () => {
    const { db, row, subject } = await filed();
    await saveDispute(db, row);
    await purgeSubject(db, subject.key);
    expect(await db.disputes.count()).toBe(0);
    await expect(saveDispute(db, row)).rejects.toMatchObject({ code: "gone" });
  });
});

describe("how long and how often one may write", () => {
  const pack = (value: object) =>
    RulePack.parse({
      site: "x",
      lines: [],
      binning: { value: "whole", asOf: "2026-11-01", source: "page", confidence: "A" },
      exclusions: [],
      reportGrounds: [],
      addressees: [{ value: { id: "public", ...value }, asOf: "2026-11-01", source: "page", confidence: "A" }],
    });

  it("thirty days from the day of the review, one try", () => {
    // From 20 November ten days to the end of the month, then twenty in December.
    expect(chanceOf("public", pack({ days: 30, tries: 1 }), "2026-11-20")).toMatchObject({
      until: "2026-12-20",
      tries: 1,
      confidence: "A",
    });
  });

  it("says nothing where the rules say nothing, and gives no day without a day", () => {
    expect(chanceOf("public", pack({}), "2026-11-20")).toBeNull();
    expect(chanceOf("report", pack({ days: 30 }), "2026-11-20")).toBeNull();
    expect(chanceOf("public", pack({ days: 30 }), null)).toMatchObject({ until: null });
    expect(chanceOf("public", null, "2026-11-20")).toBeNull();
  });
});

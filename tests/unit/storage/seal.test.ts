import { describe, expect, it } from "vitest";
import { captureDigest, firstBreak } from "../../../src/core/identity/seal";
import { appendSeal, chainsOf, todaysSeal } from "../../../src/storage/seal";
import { reading, review } from "../../support/readings";
import { claimed, freshDb } from "./fresh";

const item = (letter: string): string => letter.repeat(64);

describe("the seal of a device", () => {
  it("grows by one link for each thing kept, and holds", async () => {
    const db = freshDb();
    expect(await todaysSeal(db)).toBeNull();
    for (let i = 0; i < 12; i++)
      await db.transaction("rw", db.seals, db.settings, () => appendSeal(db, `2026-11-02T09:00:${10 + i}Z`, "capture", [item("a")]));
    await appendSeal(db, "2026-11-02T10:00:00Z", "deleted", []);
    const [links] = await chainsOf(db);
    expect(links?.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(firstBreak((links ?? []).map(({ key, ...link }) => link))).toBeNull();
    expect((await todaysSeal(db))?.index).toBe(11);
  });

  it("goes with what it seals when that could not be kept", async () => {
    const db = freshDb();
    const work = db.transaction("rw", db.seals, db.settings, async () => {
      await appendSeal(db, "2026-11-02T09:00:00Z", "capture", [item("b")]);
      throw new Error("the disk is full");
    });
    await expect(work).rejects.toThrow();
    expect(await chainsOf(db)).toEqual([]);
  });

  it("has a link for each look that brought something new, over the words as kept, and none for a look that brought nothing", async () => {
    const { db, visit, subject } = await claimed();
    const first = review("a1", { text: "Kind and quick." });
    await visit(reading([first, review("a2")]), "2026-11-02T09:00:00.000Z");
    await visit(reading([first, review("a2")]), "2026-11-03T09:00:00.000Z");
    await visit(reading([review("a1", { text: "Slow, after all.", postedOn: "2026-11-04" })]), "2026-11-05T09:00:00.000Z");
    const links = (await chainsOf(db))[0] ?? [];
    expect(links.map(({ kind, items }) => [kind, items.length])).toEqual([
      ["capture", 2],
      ["capture", 1],
    ]);
    const kept = [...(await db.reviews.toArray()), ...(await db.versions.toArray())];
    const sealed = links.flatMap(({ items }) => items);
    expect(sealed.toSorted()).toEqual(kept.map((row) => captureDigest(subject.key, row)).toSorted());
  });

  it("stands beside the chains of other devices", async () => {
    const [one, other] = [freshDb(), freshDb()];
    await appendSeal(one, "2026-11-02T09:00:00Z", "capture", [item("c")]);
    await appendSeal(other, "2026-11-03T09:00:00Z", "incident", [item("d")]);
    await one.seals.bulkAdd(await other.seals.toArray());
    const chains = await chainsOf(one);
    expect(chains.map((links) => links[0]?.kind)).toEqual(["capture", "incident"]);
  });
});

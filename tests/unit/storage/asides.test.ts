import { describe, expect, it } from "vitest";
import { conflictsOf, keepBoth, undecide, useOther } from "../../../src/storage/asides";
import type { RejoinderDb } from "../../../src/storage/db";
import { annotate, removeIncident } from "../../../src/storage/journal";
import { mergeIn } from "../../../src/storage/mergeIn";
import { exportedFrom, fullDb, tablesOf } from "../backup/full";

const NOW = "2026-11-22T08:00:00.000Z";

/** Two devices that hold the same record; on each the worker wrote another note to the same journal entry. */
async function two() {
  const [phone, laptop] = [await fullDb(), await fullDb()];
  for (const db of [phone, laptop]) await db.asides.clear();
  await annotate(phone, "i1", { note: "From the phone." });
  await annotate(laptop, "i1", { note: "And from the laptop." });
  const carry = async (from: RejoinderDb, to: RejoinderDb) => mergeIn(to, await exportedFrom(from));
  return { phone, laptop, carry };
}

const noteOf = async (db: RejoinderDb) => (await db.incidents.get("i1"))?.note;
const only = async (db: RejoinderDb) => {
  const [conflict] = (await conflictsOf(db)).open;
  if (!conflict) throw new Error("no conflict");
  return conflict;
};

describe("a worker whose two devices say different things", () => {
  it("is shown both, and which is from where", async () => {
    const { phone, laptop, carry } = await two();
    expect(await carry(phone, laptop)).toMatchObject({ aside: 1 });
    const { front, other, origin, table } = await only(laptop);
    expect(table).toBe("incidents");
    expect([front.note, other.note].sort()).toEqual(["And from the laptop.", "From the phone."]);
    expect(origin?.side).toBe(other.note === "From the phone." ? "file" : "here");
    expect((await carry(laptop, phone)).aside).toBe(1);
    expect((await only(phone)).origin?.side).not.toBe(origin?.side);
  });

  it("keeps both, and is not asked again on either device, whatever is carried", async () => {
    const { phone, laptop, carry } = await two();
    await carry(phone, laptop);
    await keepBoth(laptop, await only(laptop));
    await carry(phone, laptop);
    await carry(laptop, phone);
    for (const db of [phone, laptop]) {
      const { open, settled } = await conflictsOf(db);
      expect([open.length, settled.length]).toEqual([0, 1]);
    }
  });

  it("uses the other one from then on, on both devices, and the first stays beside it", async () => {
    const { phone, laptop, carry } = await two();
    await carry(phone, laptop);
    const conflict = await only(laptop);
    await useOther(laptop, conflict);
    expect(await noteOf(laptop)).toBe(conflict.other.note);
    await carry(phone, laptop);
    await carry(laptop, phone);
    for (const db of [phone, laptop]) {
      expect(await noteOf(db)).toBe(conflict.other.note);
      const { open, settled } = await conflictsOf(db);
      expect([open.length, settled.map(({ other }) => other.note)]).toEqual([0, [conflict.front.note]]);
    }
  });

  it("takes a decision back, and all stands as it did", async () => {
    const { phone, laptop, carry } = await two();
    await carry(phone, laptop);
    const before = await tablesOf(laptop);
    for (const decide of [keepBoth, useOther]) {
      const conflict = await only(laptop);
      const then = await decide(laptop, conflict);
      expect((await conflictsOf(laptop)).open).toEqual([]);
      if (then) await undecide(laptop, conflict, then);
      const after = await tablesOf(laptop);
      expect({ ...after, subjects: [] }).toEqual({ ...before, subjects: [] });
    }
  });

  it("has no word of either left once the entry is deleted", async () => {
    const { phone, laptop, carry } = await two();
    await carry(phone, laptop);
    await removeIncident(laptop, "i1", NOW);
    expect(JSON.stringify(await tablesOf(laptop))).not.toMatch(/From the phone|from the laptop/);
    expect((await conflictsOf(laptop)).open).toEqual([]);
  });

  it("is asked nothing about what she neither wrote nor chose", async () => {
    const { phone, laptop, carry } = await two();
    await annotate(laptop, "i1", { note: "From the phone." });
    await laptop.health.toCollection().modify({ seen: 99 });
    await laptop.imports.toCollection().modify({ same: 7 });
    expect(await carry(phone, laptop)).toMatchObject({ aside: 0 });
    expect((await conflictsOf(laptop)).open).toEqual([]);
  });
});

import Dexie from "dexie";
import { describe, expect, it } from "vitest";
import { openDb } from "../../../src/storage/db";
import { StorageError, storageError } from "../../../src/storage/errors";
import { reviewsOf } from "../../../src/storage/reviews";
import { reading, review } from "../../support/readings";
import { claimed } from "./fresh";

const MONDAY = "2026-11-02T09:00:00.000Z";

describe("when the database cannot do it", () => {
  it.each([
    [new Dexie.QuotaExceededError("x"), "full"],
    [Object.assign(new Error("x"), { name: "AbortError", inner: new DOMException("x", "QuotaExceededError") }), "full"],
    [new Dexie.BulkError("x", [new DOMException("x", "QuotaExceededError")] as never), "full"],
    [new Dexie.DatabaseClosedError("x"), "closed"],
    [new DOMException("x", "InvalidStateError"), "closed"],
    [new TypeError("x"), "failed"],
    ["a string", "failed"],
  ])("%s is told as one of our codes", (error, code) => {
    expect(storageError(error).code).toBe(code);
  });

  it("a disk that fills up in the middle undoes the whole visit, and what was kept before is still there", async () => {
    const { db, subject, visit } = await claimed();
    await visit(reading([review("ana")]), MONDAY);
    const all = () => Promise.all(db.tables.map((table) => table.toArray()));
    const before = await all();
    db.health.hook("updating", () => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    await expect(visit(reading([review("ana", { text: "Edited." }), review("ben")]), "2026-11-03T09:00:00.000Z")).rejects.toThrow(
      StorageError,
    );
    expect(await all()).toEqual(before);
    expect(await reviewsOf(db, subject.key)).toMatchObject([{ text: "ana says the soup was warm." }]);
  });

  it("a database that the browser closed is opened anew at the next call", async () => {
    const first = openDb();
    await first.open();
    expect(openDb()).toBe(first);
    first.on.close.fire(new Event("close"));
    expect(openDb()).not.toBe(first);
    for (const db of [first, openDb()]) await db.delete();
  });
});

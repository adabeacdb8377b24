import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/core/backup/canonical";
import { type History, mergeHistories } from "../../src/core/backup/merge";
import { type Device, device, historyFrom } from "./histories";

const RUNS = process.env.REJOINDER_LONG ? 2_000 : 150;

function merged(one: History, other: History): History {
  const work = mergeHistories(one, other);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same history in one order of rows and fields. */
const told = ({ ring, key, tables }: History): unknown => ({
  ring: Object.keys(ring).sort(),
  key,
  tables: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.map(canonical).sort()])),
});

const check = (property: (...devices: Device[]) => void, count: 1 | 2 | 3): void => {
  const arbitrary = fc.tuple(...Array.from({ length: count }, () => device));
  fc.assert(
    fc.property(arbitrary, (devices) => property(...devices)),
    { numRuns: RUNS },
  );
};

describe("a worker who carries a file between devices", () => {
  it("may merge it twice: nothing is added", () => {
    check((a = never(), b = never()) => {
      const [one, other] = [historyFrom(a), historyFrom(b)];
      expect(told(merged(one, one))).toEqual(told(one));
      const both = merged(one, other);
      expect(told(merged(both, other))).toEqual(told(both));
      expect(told(merged(one, both))).toEqual(told(both));
    }, 2);
  });

  it("may carry it either way", () => {
    check((a = never(), b = never()) => {
      const [one, other] = [historyFrom(a), historyFrom(b)];
      expect(told(merged(one, other))).toEqual(told(merged(other, one)));
    }, 2);
  });

  it("may let three devices meet in any order", () => {
    check((a = never(), b = never(), c = never()) => {
      const [one, two, three] = [historyFrom(a), historyFrom(b), historyFrom(c)];
      expect(told(merged(merged(one, two), three))).toEqual(told(merged(one, merged(two, three))));
    }, 3);
  });

  it("loses no content of a review, no number, note or draft that was not deleted", () => {
    check((a = never(), b = never()) => {
      const [one, other] = [historyFrom({ ...a, deleted: [] }), historyFrom({ ...b, deleted: [] })];
      const both = merged(one, other);
      const contents = ({ tables }: History) => [...tables.reviews, ...tables.versions].map(({ contentHash }) => contentHash);
      const kept = new Set(contents(both));
      for (const content of [...contents(one), ...contents(other)]) expect(kept).toContain(content);
      const words = canonical(both.tables);
      for (const { text } of [...one.tables.drafts, ...other.tables.drafts]) expect(words).toContain(`"text":"${text}"`);
      const notes = ({ tables }: History) => tables.incidents.map(({ key, note }) => `${key} ${note}`);
      const all = new Set([
        ...notes(both),
        ...both.tables.asides.filter(({ table }) => table === "incidents").map(({ of, row }) => `${of} ${row.note}`),
      ]);
      for (const note of [...notes(one), ...notes(other)]) expect(all).toContain(note);
    }, 2);
  });
});

function never(): never {
  throw new Error("fast-check gave fewer devices than asked for");
}

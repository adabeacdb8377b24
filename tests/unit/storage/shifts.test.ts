import { describe, expect, it } from "vitest";
import { historyOf } from "../../../src/storage/history";
import { shiftsOf, tapDay } from "../../../src/storage/shifts";
import { getSubject } from "../../../src/storage/subjects";
import { claimed } from "./fresh";

describe("days tapped in by hand", () => {
  it("are worked after one tap, off after two, and not known again after three", async () => {
    const { db, subject } = await claimed();
    const tapped = async () => {
      await tapDay(db, subject.key, "2026-11-20");
      return (await shiftsOf(db, subject.key)).map(({ day, off }) => [day, off]);
    };
    expect(await tapped()).toEqual([["2026-11-20", false]]);
    expect(await tapped()).toEqual([["2026-11-20", true]]);
    expect(await tapped()).toEqual([]);
    expect((await getSubject(db, subject.key))?.revision).toBe(subject.revision + 3);
  });

  it("reach the analysis, and leave what an import brought alone", async () => {
    const { db, subject } = await claimed();
    const row = {
      key: "i1",
      subject: subject.key,
      day: "2026-11-20",
      start: "17:00",
      end: "23:00",
      off: false,
      people: 2,
      label: "",
      batch: "b1",
    };
    await db.shifts.add(row);
    await tapDay(db, subject.key, "2026-11-21");
    await tapDay(db, subject.key, "2026-11-20");
    expect((await shiftsOf(db, subject.key)).filter(({ batch }) => batch !== null)).toEqual([row]);
    expect((await historyOf(db, subject.key)).shifts.map(({ day }) => day)).toEqual(["2026-11-20", "2026-11-20", "2026-11-21"]);
  });
});

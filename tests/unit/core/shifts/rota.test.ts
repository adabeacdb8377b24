import { describe, expect, it } from "vitest";
import type { Shift } from "../../../../src/core/schema/shift";
import { hoursIn } from "../../../../src/core/shifts/hours";
import { readRota } from "../../../../src/core/shifts/rota";
import { classesOf } from "../../../../src/core/shifts/term";
import { shiftVerdict } from "../../../../src/core/shifts/verdict";
import { review } from "../../../support/history";

/** The week of Monday, 23 November 2026. */
const rules = { week: "2026-11-23", names: ["Marisol Vega"] };
const told = ({ day, start, end, off, people }: Shift): string =>
  [day, off ? "off" : `${start ?? "?"}-${end ?? "?"}`, ...(people ? [`${people}`] : [])].join(" ");
const read = (text: string, week = rules.week) => {
  const { shifts, left } = readRota(text, { ...rules, week });
  return [...shifts.map(told), ...left.map((line) => `left: ${line}`)];
};

describe("the hours of a shift as people write them", () => {
  it.each([
    ["5pm-11pm", "17:00", "23:00"],
    ["5-11pm", "17:00", "23:00"],
    ["10-6pm", "10:00", "18:00"],
    ["10am-6", "10:00", "18:00"],
    ["5p-2a", "17:00", "02:00"],
    ["4:30 p.m. – 10:15 p.m.", "16:30", "22:15"],
    ["17:00 to 23:00", "17:00", "23:00"],
    ["09:00-13:30", "09:00", "13:30"],
    ["de 8 a 16", "08:00", "16:00"],
    ["4pm-close", "16:00", null],
    ["12pm-8pm", "12:00", "20:00"],
    ["10pm-6am", "22:00", "06:00"],
    ["5-11", null, null],
  ])("%s", (text, start, end) => expect(hoursIn(text)).toEqual([{ start, end }]));

  it.each(["11/23", "table 5", "2026-11-23", "call 555-1234", "", "off"])("no hours: %s", (text) => expect(hoursIn(text)).toEqual([]));
});

describe("a pasted rota", () => {
  it("a line for each day of a week", () => {
    expect(read("Mon 5pm-11pm\nTue off\nWed: 11am-3pm, 5pm-10pm\nThursday 5-11\nFri 4pm-close, 3 on")).toEqual([
      "2026-11-23 17:00-23:00",
      "2026-11-24 off",
      "2026-11-25 11:00-15:00",
      "2026-11-25 17:00-22:00",
      "2026-11-26 ?-?",
      "2026-11-27 16:00-? 3",
    ]);
  });

  it("in Spanish, beginning on a Sunday", () => {
    expect(read("domingo 12 a 20\nlunes libre\nMiércoles 17:00-23:00\nsáb. descanso", "2026-11-22")).toEqual([
      "2026-11-22 12:00-20:00",
      "2026-11-23 off",
      "2026-11-25 17:00-23:00",
      "2026-11-28 off",
    ]);
  });

  it("dates beside the weekday, whichever of day and month comes first; the weekday tells", () => {
    expect(
      read("Mon 11/30 5pm-9pm\nTue 1/12 5pm-9pm\nWed Dec 2 5pm-9pm\nThu 3 dic 17:00-21:00\n2026-12-04 17:00-21:00\nSat 5: 10am-2pm"),
    ).toEqual([
      "2026-11-30 17:00-21:00",
      "2026-12-01 17:00-21:00",
      "2026-12-02 17:00-21:00",
      "2026-12-03 17:00-21:00",
      "2026-12-04 17:00-21:00",
      "2026-12-05 10:00-14:00",
    ]);
  });

  it("a table of everybody: her row by her name, with how many have hours that day", () => {
    const table = [
      "Name\tMon 11/23\tTue 11/24\tWed 11/25",
      "Tom\t5pm-11pm\toff\t5pm-11pm",
      "Marisol\t5pm-11pm\t4pm-close\tX",
      "Ines\toff\t5pm-11pm\t5pm-11pm",
    ];
    expect(read(table.join("\n"))).toEqual(["2026-11-23 17:00-23:00 2", "2026-11-24 16:00-? 2", "2026-11-25 off"]);
    expect(read(table.slice(0, 2).join("\n"))).toHaveLength(3);
    expect(read([table[0], table[1], table[3]].join("\n")).every((line) => line.startsWith("left: "))).toBe(true);
  });

  it("gives back what it does not understand, and leaves words without a day alone", () => {
    expect(read("ROTA\nMon maybe\nMon 11/24 5pm-9pm\n99 bottles\nSee you!")).toEqual([
      "left: Mon maybe",
      "left: Mon 11/24 5pm-9pm",
      "left: 99 bottles",
    ]);
    expect(read("")).toEqual([]);
  });

  it("answers whether she was there", () => {
    const { shifts } = readRota("Mon 5pm-11pm\nTue off\nWed 11am-3pm\nSun 5pm-11pm", rules);
    const verdict = (text: string) => shiftVerdict(review("r", 1, "2026-11-26", text), shifts, []).verdict;
    expect(verdict("Brunch yesterday was slow.")).toBe("could");
    expect(verdict("Dinner last Tuesday was slow.")).toBe("off");
  });
});

describe("a course and its term", () => {
  it("is a class on each of its weekdays, and rates of another course are not hers", () => {
    const classes = classesOf({ course: " BIO 210 ", weekdays: [1, 3], from: "2026-08-24", to: "2026-12-11" });
    // Sixteen weeks, Monday to Friday, with a Monday and a Wednesday each.
    expect(classes).toHaveLength(32);
    expect(classes[0]).toMatchObject({ day: "2026-08-24", label: "BIO 210", off: false });
    const of = (course: string) => shiftVerdict({ ...review("r", 1, "2026-12-20"), details: { course } }, classes, []).verdict;
    expect(of("BIO210")).toBe("could");
    expect(of("CHEM101")).toBe("unknown");
  });

  it("is nothing when its days are the wrong way round, or years apart", () => {
    expect(classesOf({ course: "X", weekdays: [1], from: "2026-12-11", to: "2026-08-24" })).toEqual([]);
    expect(classesOf({ course: "X", weekdays: [1], from: "2020-01-01", to: "2026-08-24" })).toEqual([]);
  });
});

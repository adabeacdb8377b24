import { describe, expect, it } from "vitest";
import { HistoryReview } from "../../../../src/core/schema/history";
import { Shift } from "../../../../src/core/schema/shift";
import type { Mention } from "../../../../src/core/schema/summary";
import { shiftVerdict } from "../../../../src/core/shifts/verdict";
import { visitOf } from "../../../../src/core/shifts/visit";

// 23 November 2026 is a Monday; so 20 is a Friday, 21 and 22 are the weekend, 26 is Thanksgiving.
const posted = "2026-11-23";
const review = (text: string, details = {}) => HistoryReview.parse({ id: "r", rating: 2, postedOn: posted, text, details });
const shift = (day: string, start: string | null = null, end: string | null = null, more = {}) => Shift.parse({ day, start, end, ...more });
const span = (text: string) => {
  const days = visitOf(review(text))?.days ?? [];
  return [days[0]?.slice(5), days.at(-1)?.slice(5), days.length];
};
const named: Mention[] = [{ start: 0, end: 4, text: "Luz", kind: "name", confidence: 0.95 } as Mention];

describe("when the visit was, from the words", () => {
  it.each([
    ["We came in tonight and waited.", ["11-22", "11-23", 2]],
    ["Yesterday our server was rude.", ["11-21", "11-22", 2]],
    ["Anoche nos atendieron mal.", ["11-21", "11-22", 2]],
    ["Went last Friday for dinner.", ["11-20", "11-20", 1]],
    ["Fuimos el sábado pasado.", ["11-21", "11-21", 1]],
    ["We stopped by on Monday.", ["11-16", "11-23", 2]],
    ["Stopped in this past weekend.", ["11-20", "11-22", 3]],
    ["Two weeks ago we had a party of six here.", ["11-06", "11-12", 7]],
    ["Hace tres días pedimos pozole.", ["11-19", "11-21", 3]],
    ["Came for Mother's Day.", ["05-10", "05-10", 1]],
    ["We spent Thanksgiving here.", ["11-27", "11-27", 1]],
    ["Last week was our third visit.", ["11-10", "11-22", 13]],
    ["Good soup.", ["10-24", "11-23", 31]],
  ])("%s", (text, days) => {
    expect(span(text)).toEqual(days);
  });

  it.each(["The fish special every Friday is great.", "They are closed Mondays.", "Sundays are busy here.", "We love their sun tea."])(
    "a custom is no visit: %s",
    (text) => {
      expect(visitOf(review(text))?.told).toBe(false);
    },
  );

  it("marks the words it rests on", () => {
    const text = "Nice place. Went last Friday, it was loud.";
    const [reason] = visitOf(review(text))?.reasons ?? [];
    expect(reason?.spans.map(([from, to]) => text.slice(from, to))).toEqual(["last Friday"]);
  });

  it("says nothing of a review without a day", () => {
    expect(visitOf({ text: "Went last Friday.", postedOn: null })).toBeNull();
  });
});

describe("was I even on shift?", () => {
  const week = [
    shift("2026-11-16", "17:00", "23:00"),
    shift("2026-11-21", "09:00", "15:00", { people: 3 }),
    shift("2026-11-23", "17:00", "23:00"),
  ];
  const verdict = (text: string, mentions: Mention[] = [], shifts = week) => {
    const { verdict: said, reasons } = shiftVerdict(review(text), shifts, mentions);
    return [said, ...reasons.slice(1).map(({ code }) => code)];
  };

  it("off on the one day it can be about", () => {
    expect(verdict("Went last Friday, our server was rude.")).toEqual(["off", "shift.off"]);
  });

  it("on shift that day, with how many others", () => {
    expect(verdict("Went on Saturday, our server was rude.")).toEqual(["could", "shift.on", "shift.people"]);
  });

  it("named and on shift", () => {
    expect(verdict("Luz was rude on Saturday.", named)).toEqual(["likely", "shift.on", "shift.people", "shift.named"]);
  });

  it("off when the words name another part of the day than the shift's", () => {
    expect(verdict("Saturday dinner was slow.")).toEqual(["off", "shift.off-part"]);
    expect(verdict("Saturday brunch was slow.")).toEqual(["could", "shift.on", "shift.people"]);
  });

  it("a shift that ends after midnight covers the late evening", () => {
    const late = [shift("2026-11-16"), shift("2026-11-20", "20:00", "02:00"), shift("2026-11-23")];
    expect(verdict("Friday dinner was slow.", [], late)[0]).toBe("could");
  });

  it("a day outside the calendar is not a day off", () => {
    expect(verdict("Two weeks ago our server was rude.")).toEqual(["unknown", "shift.beyond"]);
    expect(verdict("Good soup.", [], [shift("2026-11-25")])).toEqual(["unknown", "shift.beyond"]);
  });

  it("a day the worker marked as off is one, also alone", () => {
    expect(verdict("Went last Friday.", [], [shift("2026-11-20", null, null, { off: true })])[0]).toBe("off");
  });

  it("without a word about the day, being off every day of a month says so; one shift in it says could be", () => {
    const ends = [shift("2026-10-01"), shift("2026-11-30")];
    expect(verdict("Our server was rude.", [], ends)[0]).toBe("off");
    expect(verdict("Our server was rude.", [], [...ends, shift("2026-11-02")])[0]).toBe("could");
  });

  it("no calendar, no verdict", () => {
    expect(shiftVerdict(review("x"), [], named).verdict).toBe("unknown");
  });
});

describe("was that my course?", () => {
  const terms = [shift("2025-09-01", "10:00", "11:00", { label: "SOC 210" }), shift("2026-11-16", "10:00", "11:00", { label: "Soc-330" })];

  it.each([
    ["SOC330", "could"],
    ["soc 330", "could"],
    ["HIS101", "off"],
    // Last taught more than a year before.
    ["SOC210", "off"],
  ])("%s: %s", (course, verdict) => {
    expect(shiftVerdict(review("Hard.", { course }), terms, []).verdict).toBe(verdict);
  });

  it("a calendar that does not reach back a year says nothing of another course", () => {
    expect(shiftVerdict(review("Hard.", { course: "HIS101" }), terms.slice(1), []).verdict).toBe("unknown");
  });
});

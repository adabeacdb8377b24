import { describe, expect, it } from "vitest";
import { guessDates, readClock, readDay } from "../../../../src/core/import/dates";
import { encodingOf } from "../../../../src/core/import/encoding";
import { guessScale, readRating } from "../../../../src/core/import/scale";

const FIVE = { min: 1, max: 5 };
const bytes = (...values: number[]) => new Uint8Array(values);
const wide = (text: string, little: boolean) =>
  bytes(
    ...[...text].flatMap((letter) =>
      little ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8] : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255],
    ),
  );

describe("a worker's column of days", () => {
  it.each([
    [["2026-03-04", "2026-03-05"], "iso"],
    [["2026-03-04T18:30:00Z", "2026/03/05 09:12"], "iso"],
    [["03/14/2026", "03/02/2026"], "month-first"],
    [["14/03/2026", "02/03/2026 18:40"], "day-first"],
    [["1/2/26 3:04 PM", "1/30/26 11:10 AM"], "month-first"],
    [["04.03.2026", "05.03.2026"], "day-first"],
    [["Mar 4, 2026", "March 15, 2026"], "words"],
    [["4 de marzo de 2026", "15 de septiembre de 2026"], "words"],
    [["Wed, 4 Mar 2026", "Thu, 5 Mar 2026"], "words"],
    [["20260304", "20260305"], "compact"],
    [["46085", "46086.5"], "serial"],
    [["1772582400", "1772668800"], "epoch"],
    [["1772582400000", "1772668800000"], "epoch"],
  ])("is understood: %j is %s", (cells, form) => {
    expect(guessDates(cells)).toMatchObject({ form, share: 1 });
  });

  it("is asked about when every day can be read both ways", () => {
    expect(guessDates(["03/04/2026", "05/06/2026", "7/7/2026"]).form).toBe("ask");
  });

  it.each([[["hello", "world"]], [["4.8", "4.9"]], [["13/13/2026"]], [["", " "]]])("is not one: %j", (cells) => {
    expect(guessDates(cells).form).toBeNull();
  });

  it.each([
    ["2026-02-28", "iso", "2026-02-28"],
    ["2026-02-29", "iso", null],
    ["2024-02-29", "iso", "2024-02-29"],
    ["31/04/2026", "day-first", null],
    ["12/31/2026", "month-first", "2026-12-31"],
    ["5-11-25", "day-first", "2025-11-05"],
    ["46085", "serial", "2026-03-04"],
    ["1772582400", "epoch", "2026-03-04"],
    ["2026-03-04T23:59:59-08:00", "iso", "2026-03-04"],
    ["March 32, 2026", "words", null],
    ["Marble 3, 2026", "words", null],
  ] as const)("says a day that the calendar has, as it stands there: %s (%s)", (cell, form, day) => {
    expect(readDay(cell, form)?.day ?? null).toBe(day);
  });

  it.each([
    ["3:05 PM", "15:05"],
    ["12:00 am", "00:00"],
    ["12:30 p. m.", "12:30"],
    ["15:05:22.123Z", "15:05"],
    ["7 pm", "19:00"],
    ["25:00", null],
    ["13:00 PM", null],
    ["7", null],
    ["", null],
  ])("may say an hour: %s", (said, clock) => {
    expect(readClock(said)).toBe(clock);
  });
});

describe("a worker's column of ratings", () => {
  it.each([
    [["5", "4", "1"], "stars"],
    [["4,5", "5,0"], "stars"],
    [["5 stars", "1 star"], "stars"],
    [["★★★★☆", "★☆☆☆☆"], "stars"],
    [["FIVE", "ONE"], "stars"],
    [["4/5", "5/5"], "stars"],
    [["10", "7", "3"], "ten"],
    [["5", "4", "3", "5", "7"], "ask"],
    [["95%", "80 %"], "hundred"],
    [["95", "80", "100"], "hundred"],
    [["👍", "👎"], "thumbs"],
    [["thumbs_up", "thumbs down"], "thumbs"],
    [["Positive", "Negative"], "thumbs"],
    [["1", "0", "1"], "thumbs"],
    [["1", "1", "1"], "ask"],
    [["hello", "world"], null],
    [["350", "120"], null],
  ])("is understood: %j is %s", (cells, form) => {
    expect(guessScale(cells, FIVE).form).toBe(form);
  });

  it.each([
    ["4,5", "stars", 4.5],
    ["5 estrellas", "stars", 5],
    ["★★★☆☆", "stars", 3],
    ["8", "ten", 4],
    ["8/10", "stars", 4],
    ["1", "ten", 1],
    ["90 %", "hundred", 4.5],
    ["👍🏽", "thumbs", 5],
    ["down", "thumbs", 1],
    ["6", "stars", null],
    ["0", "stars", null],
    ["-1", "stars", null],
    ["11/10", "stars", null],
    ["four-ish", "stars", null],
    ["maybe", "thumbs", null],
  ] as const)("keeps its share of the whole on the site's scale, or is not read: %s in %s", (cell, form, rating) => {
    expect(readRating(cell, form, FIVE)).toBe(rating);
  });
});

describe("a worker's file", () => {
  it.each([
    ["a mark", bytes(0xef, 0xbb, 0xbf, 0x61), "utf-8"],
    ["plain letters", bytes(0x61, 0x62), "utf-8"],
    ["accents in UTF-8", bytes(0x63, 0x61, 0x66, 0xc3, 0xa9), "utf-8"],
    ["a letter cut off at the end", bytes(0x61, 0xe2, 0x98), "utf-8"],
    ["accents as old Windows has them", bytes(0x63, 0x61, 0x66, 0xe9, 0x2c, 0x61), "windows-1252"],
    ["a wide mark", bytes(0xff, 0xfe, 0x61, 0), "utf-16le"],
    ["wide letters without a mark", wide("date;rating\n", true), "utf-16le"],
    ["wide letters the other way round", wide("date;rating\n", false), "utf-16be"],
    ["nothing at all", bytes(), "utf-8"],
  ])("has its encoding told by %s", (_what, file, encoding) => {
    expect(encodingOf(file)).toBe(encoding);
  });
});

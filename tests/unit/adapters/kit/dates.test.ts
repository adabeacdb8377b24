import { describe, expect, it } from "vitest";
import { dayIn, instantIn } from "../../../../src/adapters/kit/dates";

describe("the day a page shows", () => {
  it.each([
    ["9/27/2017", "2017-09-27"],
    ["Sep 7, 2025", "2025-09-07"],
    ["Oct 14th, 2021", "2021-10-14"],
    ["Feb 2nd, 2024", "2024-02-02"],
    ["2025-09-07", "2025-09-07"],
    ["2025-09-07T19:18:53-04:00", "2025-09-07"],
    ["2021-10-14 11:21:29 +0000 UTC", "2021-10-14"],
    ["  11/20/2017\n", "2017-11-20"],
  ])("a worker in the United States reads %s", (text, day) => {
    expect(dayIn(text, "month-first")).toBe(day);
  });

  it.each([
    ["7. Sep. 2025", "2025-09-07"],
    ["3. März 2024", "2024-03-03"],
    ["7 sept. 2025", "2025-09-07"],
    ["1er août 2025", "2025-08-01"],
    ["14 juil. 2025", "2025-07-14"],
    ["14 juin 2025", "2025-06-14"],
    ["7 de sep. de 2025", "2025-09-07"],
    ["4 de enero de 2025", "2025-01-04"],
    ["2 gen 2025", "2025-01-02"],
    ["9 lug 2025", "2025-07-09"],
    ["30 de out. de 2025", "2025-10-30"],
    ["5 mrt. 2025", "2025-03-05"],
    ["5 mei 2025", "2025-05-05"],
    ["5. února 2025", "2025-02-05"],
    ["6. června 2025", "2025-06-06"],
    ["6. července 2025", "2025-07-06"],
    ["17. říjen 2025", "2025-10-17"],
    ["1. zář 2025", "2025-09-01"],
    ["12. čvc 2025", "2025-07-12"],
    ["12. čvn 2025", "2025-06-12"],
    ["28. prosince 2025", "2025-12-28"],
    ["12 janv. 2025", "2025-01-12"],
    ["12 févr. 2025", "2025-02-12"],
    ["12 déc. 2025", "2025-12-12"],
    ["12. Dez. 2025", "2025-12-12"],
    ["3. Mrz. 2025", "2025-03-03"],
    ["8 dic 2025", "2025-12-08"],
    ["8 ago 2025", "2025-08-08"],
    ["21 ott 2025", "2025-10-21"],
    ["21 magg. 2025", "2025-05-21"],
    ["11 maart 2025", "2025-03-11"],
    ["11 de março de 2025", "2025-03-11"],
    ["2025年10月4日", "2025-10-04"],
    ["7.9.2025", "2025-09-07"],
    ["7. 9. 2025", "2025-09-07"],
    ["7/9/2025", "2025-09-07"],
    ["7-9-2025", "2025-09-07"],
  ])("a worker with the interface in another language reads %s", (text, day) => {
    expect(dayIn(text, "day-first")).toBe(day);
  });

  it("a date that can be read both ways is not guessed when the page does not say which way", () => {
    expect(dayIn("9/10/2022", null)).toBeNull();
    expect(dayIn("27/9/2022", null)).toBe("2022-09-27");
    expect(dayIn("9/27/2022", null)).toBe("2022-09-27");
  });

  it.each([
    "",
    "yesterday",
    "2 weeks ago",
    "May 2025",
    "13/13/2025",
    "2/30/2025",
    "Feb 29th, 2023",
    "0/1/2025",
    "1/1/0025",
    "We came on Sep 7, 2025 and loved it",
    "Sep 7, 2025 Updated review",
    "Wrz 7, 2025",
    "12/5",
    "2025",
    "Market 12 2020",
    "Marble 1, 2020",
    "Decor 12 2020",
    "Augusta 12, 2020",
    "Junior 3 2019",
    "Mayor 4, 2018",
    "Settee 5 2021",
    "Octopus 2, 2021",
    "Program 12 2020",
    "Ju 12 2020",
    "Jui 12 2020",
    "12. cerv 2020",
  ])("what is no whole day stays unread: %j", (text) => {
    expect(dayIn(text, "month-first")).toBeNull();
  });

  it("a leap day exists in a leap year", () => {
    expect(dayIn("Feb 29th, 2024", "month-first")).toBe("2024-02-29");
  });
});

describe("the moment a page gives", () => {
  it.each([
    ["2025-09-07T19:18:53-04:00", "2025-09-07T19:18:53-04:00"],
    ["2024-02-23T15:10:29Z", "2024-02-23T15:10:29Z"],
    ["2024-02-23T15:10:29.125Z", "2024-02-23T15:10:29Z"],
    ["2021-10-14 11:21:29 +0000 UTC", "2021-10-14T11:21:29Z"],
    ["2021-10-14 11:21:29 +0530 UTC", "2021-10-14T11:21:29+05:30"],
  ])("is kept with its offset: %s", (text, instant) => {
    expect(instantIn(text)).toBe(instant);
  });

  it.each(["2025-09-07T19:18:53", "2025-09-07", "2025-02-30T10:00:00Z", "2025-01-01T24:00:00Z", "soon"])(
    "is not made up without one: %s",
    (text) => {
      expect(instantIn(text)).toBeNull();
    },
  );
});

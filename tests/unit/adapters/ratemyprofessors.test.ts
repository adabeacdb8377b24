import { describe, expect, it } from "vitest";
import { identify } from "../../../src/adapters/ratemyprofessors/read";
import type { Reading } from "../../../src/core/schema/reading";
import { parserNames, parsers } from "../../support/pages/parsers";
import { card, lookAt, page, rating, store, URL } from "../../support/pages/professor";

describe.each(parserNames)("a professor's page (%s)", (name) => {
  const look = (markup: string, url = URL): Reading => lookAt(parsers[name], markup, url);

  it("an adjunct's cards are read by their words", () => {
    const lines = {
      "For Credit": "Yes",
      Attendance: "Not Mandatory",
      "Would Take Again": "No",
      Grade: "B+",
      Textbook: "N/A",
      "Online Class": "Yes",
    };
    const ad = "<li><div>Sponsored</div></li>";
    expect(look(page(card({ lines, tags: ["Tough grader", "Lots of homework"] }) + ad))).toMatchObject({
      state: "read",
      road: "cards",
      subject: { id: "880011", name: "Ira Quell" },
      seen: 1,
      reviews: [
        {
          id: "1",
          author: { id: null, name: null },
          rating: 4,
          postedOn: "2021-10-14",
          text: "Clear lectures.",
          details: {
            course: "CHEM 204",
            difficulty: 3,
            forCredit: true,
            attendance: false,
            wouldTakeAgain: false,
            grade: "B+",
            online: true,
            tags: ["Tough grader", "Lots of homework"],
            thumbsUp: 2,
            thumbsDown: 0,
          },
        },
      ],
    });
    expect(look(page(card({ lines }))).reviews[0]?.details).not.toHaveProperty("textbook");
  });

  it("a course may be a bare number, and a text may look like a label", () => {
    expect(look(page(card({ course: "100", text: "Grade: fair. Helpful" }))).reviews).toMatchObject([
      { rating: 4, text: "Grade: fair. Helpful", details: { course: "100", difficulty: 3 } },
    ]);
  });

  it("a number is not read where it could be the other one's", () => {
    const whole = card({ quality: "1.0" });
    for (const lost of ["<div>Quality</div>", "<div>1.0</div>", "<div>Difficulty</div>"]) {
      expect(look(page(whole.replace(lost, "")))).toMatchObject({ state: "suspect", seen: 1, reviews: [] });
    }
    expect(look(page(whole.replace("<div>3.0</div>", ""))).reviews[0]?.details).not.toHaveProperty("difficulty");
  });

  it("a text that is gone is not made up of what stands around it", () => {
    const lost = card({ lines: { Grade: "A" }, tags: ["Caring"] }).replace("<div>Clear lectures.</div>", "");
    expect(look(page(lost))).toMatchObject({ state: "suspect", seen: 1, reviews: [] });
    expect(look(page(lost.replace("<div>Helpful</div>", "")))).toMatchObject({ reviews: [] });
    expect(look(page(lost.replace("<span>A</span>", "")))).toMatchObject({ reviews: [] });
  });

  it("store and card of one rating are one, and unknown values stay unknown", () => {
    const odd = rating(1, {
      helpfulRating: 3,
      clarityRating: 4,
      attendanceMandatory: "N",
      textbookUse: -1,
      grade: "Rather_Not_Say",
      comment: "No Comments",
      ratingTags: "Caring --EXTRA CREDIT",
      thumbsUpTotal: 9,
    });
    const shown = card({ quality: "3.5", text: "No Comments", lines: { Attendance: "Mandatory" } });
    expect(look(page(shown, store(880011, [odd, rating(1)])))).toMatchObject({ road: "both", seen: 1 });
    expect(look(page(shown, store(880011, [odd]))).reviews).toEqual([
      {
        id: "1",
        author: { id: null, name: null },
        rating: 3.5,
        postedOn: "2021-10-14",
        postedAt: "2021-10-14T11:21:29Z",
        text: "",
        reply: null,
        previous: [],
        details: {
          course: "CHEM 204",
          difficulty: 3,
          tags: ["Caring", "EXTRA CREDIT"],
          thumbsUp: 9,
          thumbsDown: 0,
          helpful: 3,
          clarity: 4,
        },
      },
    ]);
  });

  it("a store that was tampered with gives only what it could mean", () => {
    const odd = rating(1, {
      attendanceMandatory: "constructor",
      textbookUse: "3",
      wouldTakeAgain: true,
      difficultyRating: 50,
      grade: 4,
      class: { a: 1 },
      thumbsUpTotal: -1,
    });
    expect(look(page("", store(880011, [odd, rating(2, { helpfulRating: 77 })])))).toMatchObject({
      state: "suspect",
      seen: 2,
      reviews: [{ id: "1", details: { thumbsDown: 0 } }],
    });
    expect(Object.keys(look(page("", store(880011, [odd]))).reviews[0]?.details ?? {})).toEqual(["thumbsDown"]);
  });

  it("prefers the total of the distribution, which does not lag behind", () => {
    expect(look(page("", store(880011, [rating(1)]))).stated).toEqual({
      average: 4,
      decimals: 1,
      total: 4,
      distribution: [0, 0, 1, 1, 2],
      notCounted: null,
    });
  });

  it("keeps the text's entities, lines and marks as they were meant", () => {
    const said = rating(1, { comment: "Fun &#128530; & fair\n};\nsays &quot;I&quot; &amp;lt;3" });
    expect(look(page("", store(880011, [said]))).reviews[0]?.text).toBe('Fun 😒 & fair\n};\nsays "I" &lt;3');
  });

  it("a professor's note is the reply to its rating", () => {
    const note = { N: { __typename: "TeacherNotes", comment: "Thank you &amp; good luck." } };
    expect(look(page("", store(880011, [rating(1, { teacherNote: { __ref: "N" } })], note))).reviews[0]?.reply).toEqual({
      text: "Thank you & good luck.",
      postedOn: null,
    });
  });

  it("after going on to another professor, the first one's store is not read", () => {
    expect(look(page(card({ id: 7 }), store(550022, [rating(1)])))).toMatchObject({
      road: "cards",
      seen: 1,
      reviews: [{ id: "7" }],
      stated: { average: null, total: null },
    });
    expect(look(page(card({ id: 7, teacher: 550022 })))).toMatchObject({ state: "not-loaded", seen: 0, reviews: [] });
  });

  it("cards loaded later are read beside the store, and a course filter shows in what is missing", () => {
    const both = store(880011, [rating(1), rating(2)]);
    expect(look(page(card({ id: 1 }) + card({ id: 2 }) + card({ id: 3, text: "Late but fair." }), both))).toMatchObject({
      seen: 3,
      view: { filtered: false },
    });
    expect(look(page(card({ id: 2 }), both))).toMatchObject({ seen: 1, reviews: [{ id: "2" }], view: { filtered: true } });
  });

  it("a note that stands in a card is not taken for what the student wrote", () => {
    const noted = card({ tags: ["Caring"] }).replace(
      "<div><div>Helpful",
      "<div>Professor's note<div>Thank you, do come by.</div></div><div><div>Helpful",
    );
    expect(look(page(noted)).reviews).toMatchObject([{ text: "Clear lectures.", reply: null, details: { tags: ["Caring"] } }]);
  });

  it("says nothing of what the professor's record does not know: no average yet, no share who would take them again", () => {
    const none = { D: { total: 1, r1: 0, r2: 0, r3: 0, r4: 1, r5: 0 } };
    const markup = page("", store(880011, [rating(1, { wouldTakeAgain: null, textbookUse: -1, grade: null })], none)).replace(
      '"avgRating":4',
      '"avgRating":-1,"wouldTakeAgainPercent":-1',
    );
    const reading = look(markup);
    expect(reading.stated).toMatchObject({ average: null, total: 1 });
    expect(Object.keys(reading.reviews[0]?.details ?? {})).not.toEqual(expect.arrayContaining(["wouldTakeAgain"]));
    expect(JSON.stringify(reading)).not.toContain("-1,");
  });

  it("without a rating says so only when the page says there is none", () => {
    const none = store(880011, [], { D: { total: 0, r1: 0, r2: 0, r3: 0, r4: 0, r5: 0 } });
    expect(look(page("", none))).toMatchObject({ state: "no-reviews", seen: 0, stated: { total: 0 } });
    expect(look(page(""))).toMatchObject({ state: "not-loaded" });
  });

  it("its meters are known by their labels, in whatever order they stand", () => {
    const meter = (stars: number, n: number): string => `<li><label>Word <b>${stars}</b></label><meter value="${n}"></meter></li>`;
    const meters = `<ul>${meter(1, 7)}${meter(5, 2)}${meter(3, 0)}${meter(4, 1)}${meter(2, 6)}</ul>`;
    expect(look(page(card({}), "", `<div>2.1</div><div>/ 5</div>${meters}`)).stated).toEqual({
      average: 2.1,
      decimals: 1,
      total: 16,
      distribution: [7, 6, 0, 1, 2],
      notCounted: null,
    });
    expect(look(page(card({}), "", meters.replace(meter(4, 1), ""))).stated).toMatchObject({ total: null, distribution: null });
  });

  it("is no review page under any other address", () => {
    const markup = page(card({}), store(880011, [rating(1)]));
    for (const path of [
      "/",
      "/search/professors/4134?q=*",
      "/school/4134",
      "/add/professor-rating/880011",
      "/professor/",
      "/professor/x",
    ]) {
      expect(look(markup, `https://www.ratemyprofessors.com${path}`)).toMatchObject({
        state: "not-a-review-page",
        subject: null,
        seen: 0,
        reviews: [],
      });
    }
    expect(identify(parsers[name](markup), { url: "https://ratemyprofessors.com.example.org/professor/880011" })).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { read } from "../../../src/adapters/ratemyprofessors/read";
import { parserNames, parsers } from "../../support/pages/parsers";

describe.each(parserNames)("a professor's page of 2019 (%s)", (name) => {
  it("is read row by row, ads left out", () => {
    const row = `<tr id="301"><td class="rating"><div class="date" data-timestamp="1511140510000">11/20/2017</div>
      <span class="score">1.5</span><span class="descriptor">Overall Quality</span><span class="score">4.0</span><span class="descriptor">Level of Difficulty</span></td>
      <td class="class"><span class="name"><span class="response">BIO 11</span></span><span class="attendance">Attendance: <span class="response">N/A</span></span>
      <span class="would-take-again">Would Take Again: <span class="response">No</span></span><span class="grade">Grade Received: <span class="response">C+</span></span></td>
      <td class="comments"><div class="tagbox"><span>TEST HEAVY</span></div><p class="commentsParagraph">
        Read the book. </p><a class="helpful"><span class="count">3</span></a></td></tr>`;
    const ad = '<tr id="x" class="ad-placement-container"><td>Sponsored</td></tr>';
    const markup = `<!doctype html><html><head></head><body><h1>Ira Quell</h1><table class="tftable">${row}${ad}</table><table class="tftable"><tr><th>Class</th></tr></table></body></html>`;
    const url = "https://www.ratemyprofessors.com/ShowRatings.jsp?tid=880011";
    expect(read(parsers[name](markup), { url, now: new Date("2026-11-20T18:00:00Z") })).toMatchObject({
      state: "read",
      seen: 1,
      subject: { id: "880011" },
      reviews: [
        {
          id: "301",
          rating: 1.5,
          postedOn: "2017-11-20",
          postedAt: "2017-11-20T01:15:10Z",
          text: "Read the book.",
          details: { course: "BIO 11", difficulty: 4, wouldTakeAgain: false, grade: "C+", tags: ["TEST HEAVY"], thumbsUp: 3 },
        },
      ],
    });
  });
});

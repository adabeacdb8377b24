import { read } from "../../../src/adapters/ratemyprofessors/read";
import type { Reading } from "../../../src/core/schema/reading";

/** The address of the invented professor all of these are about. */
export const URL = "https://www.ratemyprofessors.com/professor/880011";

interface Card {
  id?: number;
  teacher?: number;
  quality?: string;
  course?: string;
  day?: string;
  lines?: Record<string, string>;
  text?: string;
  tags?: string[];
}

/** A rating as the page shows it. */
export const card = ({ id = 1, teacher = 880011, quality = "4.0", course = "CHEM 204", day = "Oct 14th, 2021", ...rest }: Card): string => {
  const head = `<div><div>${course}</div><div>${day}</div></div>`;
  const lines = Object.entries(rest.lines ?? {}).map(([name, value]) => `<div>${name}<!-- -->: <span>${value}</span></div>`);
  const tags = (rest.tags ?? []).map((tag) => `<span>${tag}</span>`);
  return `<li><div>${head}<div><div>Quality</div><div>${quality}</div></div><div><div>Difficulty</div><div>3.0</div></div>
    <div>${head}<div>${lines.join("")}</div><div>${rest.text ?? "Clear lectures."}</div><div>${tags.join("")}</div>
    <div><div>Helpful</div><img alt="Thumbs up"><div>2</div><div></div><img alt="Thumbs down"><div>0</div></div>
    <a href="/flag/professor-rating/${teacher}/${id}">Report</a></div></div></li>`;
};

/** A rating as the page's store has it. */
export const rating = (id: number, change: object = {}): object => ({
  __typename: "Rating",
  legacyId: id,
  date: "2021-10-14 11:21:29 +0000 UTC",
  class: "CHEM 204",
  comment: "Clear lectures.",
  helpfulRating: 4,
  clarityRating: 4,
  difficultyRating: 3,
  wouldTakeAgain: null,
  grade: "",
  attendanceMandatory: "",
  textbookUse: null,
  isForCredit: false,
  isForOnlineClass: false,
  ratingTags: "",
  thumbsUpTotal: 2,
  thumbsDownTotal: 0,
  teacherNote: null,
  ...change,
});

/** The store of a professor with these ratings; `more`: records beside. */
export const store = (professor: number, ratings: object[], more: Record<string, object> = {}): string => {
  const records: Record<string, object> = {
    T: {
      __typename: "Teacher",
      legacyId: professor,
      firstName: "Ira",
      lastName: "Quell",
      numRatings: 3,
      avgRating: 4,
      ratingsDistribution: { __ref: "D" },
      "ratings(first:5)": { __ref: "C" },
      __RatingsList_ratings_connection: { __ref: "C" },
    },
    D: { total: 4, r1: 0, r2: 0, r3: 1, r4: 1, r5: 2 },
    C: { edges: { __refs: ratings.map((_, i) => `E${i}`) } },
    ...more,
  };
  for (const [i, one] of ratings.entries()) Object.assign(records, { [`E${i}`]: { node: { __ref: `R${i}` } }, [`R${i}`]: one });
  return `<script>window.__RELAY_STORE__ = ${JSON.stringify(records)};\nwindow.process = {};</script>`;
};

/** The whole page; `head`: its store, `around`: what stands before the list. */
export const page = (cards: string, head = "", around = ""): string =>
  `<!doctype html><html><head>${head}</head><body><main><h1>Ira <!-- --> Quell</h1>${around}<ul id="ratingsList">${cards}</ul></main></body></html>`;

/** One look at such a page. */
export const lookAt = (parse: (markup: string) => Document, markup: string, url = URL): Reading => {
  const reading = read(parse(markup), { url, now: new Date("2026-11-20T18:00:00Z") });
  if (!reading) throw new Error("Not a page of this site");
  return reading;
};

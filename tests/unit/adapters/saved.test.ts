import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SavedAnswers } from "../../../src/adapters/kit/contract";
import { readSaved } from "../../../src/adapters/saved";
import { Reading } from "../../../src/core/schema/reading";

const NOW = new Date("2026-11-20T18:00:00Z");
const importers = import.meta.glob<SavedAnswers>("../../../src/adapters/*/import.ts", { eager: true });
const read = async (value: unknown) => (await readSaved(JSON.stringify(value), { now: NOW }))?.readings ?? null;

const id22 = (letter: string): string => letter.repeat(22);

const graph = (rating: object) => ({
  data: {
    node: {
      __typename: "Teacher",
      id: btoa("Teacher-771"),
      firstName: "Una",
      lastName: "Sledge",
      avgRating: 3.5,
      numRatings: 2,
      ratings: { edges: [{ node: { class: "GEO1", comment: "Fair &amp; clear.", date: "2024-03-05 10:00:00 +0000 UTC", ...rating } }] },
    },
  },
});
const order = {
  id: "65c1a2b3d4e5f60718293a41",
  username: "Mile",
  value: 4.3,
  comment: "Good.",
  created_at: "2025-01-31T23:59:59",
  encrypted_order_id: "F",
};
const stay = (over: object = {}) => ({
  __typename: "UserProfilePageReview",
  id: "901",
  comments: "Warm<br/>and quiet.",
  createdAt: "2024-07-02T20:24:23.182Z",
  rating: 5,
  reviewee: { id: "77", smartName: "Odalys" },
  reviewer: { id: "88", firstName: "Bo" },
  ...over,
});
const job = (over: object = {}) => ({
  id: "5001",
  title: "A logo",
  endedOn: "2020-03-17T00:00:00.000Z",
  feedback: { score: 4.65, comment: "Neat.", commentIsPublic: true, response: null, creationTs: null },
  feedbackGiven: { score: 1, comment: "What she wrote about the client.", response: null },
  ...over,
});
const meal = (over: object = {}) => ({
  id: id22("r"),
  userId: id22("u"),
  business: { id: id22("b"), name: "The Plum" },
  user: { markupDisplayName: "Ana K." },
  comment: { text: "Soup&amp;#39;s on<br&gt;again.", language: "en" },
  localizedDate: "9/7/2023",
  rating: 4,
  businessOwnerReplies: null,
  previousReviews: null,
  ...over,
});
const edge = (over: object = {}) => ({
  node: {
    encid: id22("r"),
    rating: 5,
    text: { full: "Fish & chips &amp; peas", language: "en" },
    author: { encid: id22("u"), displayName: "Ana K." },
    business: { encid: id22("b"), name: "Plum & Co" },
    createdAt: { utcDateTime: "2024-02-24T03:10:29Z", localDateTime: "2024-02-23T19:10:29-08:00" },
    bizUserPublicReply: null,
    previousReviews: [],
    ...over,
  },
});

const samples: Record<string, unknown> = {
  ratemyprofessors: graph({ helpfulRating: 4, clarityRating: 3 }),
  fiverr: { reviewsData: { buying_reviews: { reviews: [order], reviews_as_seller: true, seller_username: "Odalys_Ink" } } },
  airbnb: { data: { reviews: [stay()] } },
  upwork: { pageItems: [job()] },
  yelp: [meal()],
};

describe("a worker's saved answer", () => {
  it.each(Object.entries(samples))("is known by the one site it is from: %s", (site, json) => {
    const claiming = Object.entries(importers).filter(([, one]) => one.recognises(json));
    expect(claiming.map(([path]) => path.split("/").at(-2))).toEqual([site]);
  });

  it("that no site knows, or that is no JSON, is nothing", async () => {
    expect(await readSaved("{}", { now: NOW })).toBeNull();
    expect(await readSaved("[]", { now: NOW })).toBeNull();
    expect(await readSaved("<html></html>", { now: NOW })).toBeNull();
    expect(await readSaved("", { now: NOW })).toBeNull();
  });

  it("may begin with the mark of Unicode, or give its value a name", async () => {
    const text = JSON.stringify(samples.upwork);
    for (const form of [`\uFEFF${text}`, `const work = ${text};`, `  window.__STATE__=${text}\n`]) {
      expect((await readSaved(form, { now: NOW }))?.readings[0]?.reviews).toHaveLength(1);
    }
  });

  it("whatever is in it, never stops us, and what comes out is a Reading", () => {
    const junk = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(...Object.values(samples)),
        fc.jsonValue(),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            "data",
            "ratings",
            "edges",
            "node",
            "feedback",
            "feedbackGiven",
            "pageItems",
            "reviews",
            "reviewsData",
            "buying_reviews",
            "reviewee",
            "reviewer",
            "comments",
            "business",
            "id",
            "__proto__",
            "rating",
            "value",
          ),
          tie("node"),
          { maxKeys: 5 },
        ),
      ),
    })).node;
    fc.assert(
      fc.property(junk, (json) => {
        for (const one of Object.values(importers)) {
          one.recognises(json);
          for (const reading of one.readSaved(json, { now: NOW })) Reading.parse(reading);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("nested deeper than a stack is looked through to its end", async () => {
    const deep = `${"[".repeat(20_000)}${JSON.stringify(samples.upwork)}${"]".repeat(20_000)}`;
    expect((await readSaved(deep, { now: NOW }))?.site).toBe("upwork");
  });
});

describe("a teacher's saved answer", () => {
  it("gives the mean of both numbers, the name and the number of the professor", async () => {
    expect(await read(samples.ratemyprofessors)).toMatchObject([
      {
        subject: { id: "771", name: "Una Sledge" },
        stated: { average: 3.5, total: 2 },
        reviews: [{ rating: 3.5, postedOn: "2024-03-05", text: "Fair & clear." }],
      },
    ]);
  });

  it("with one of the two numbers only is read where the two were always the same, and counted where they were not", async () => {
    expect((await read(graph({ helpfulRating: 4 })))?.[0]?.reviews).toMatchObject([{ rating: 4 }]);
    const old = (await read(graph({ helpfulRating: 4, date: "2014-03-05 10:00:00 +0000 UTC" })))?.[0];
    expect(old).toMatchObject({ seen: 1, reviews: [], state: "suspect" });
    expect((await read(graph({ helpfulRating: 4, clarityRating: null })))?.[0]?.reviews).toEqual([]);
  });

  it("of 2016 does not say whose ratings these are", async () => {
    const rating = {
      id: 7,
      rDate: "06/17/2016",
      rOverall: 3.5,
      rEasy: 2,
      rHelpful: 3,
      rClarity: 4,
      rComments: "No Comments",
      rClass: "GEO1",
      rWouldTakeAgain: "N/A",
      takenForCredit: "Yes",
      onlineClass: "online",
      teacherGrade: "Rather_Not_Say",
    };
    expect(await read({ ratings: [rating], remaining: 0 })).toMatchObject([
      {
        subject: null,
        reviews: [
          {
            id: "7",
            rating: 3.5,
            postedOn: "2016-06-17",
            text: "",
            details: { course: "GEO1", difficulty: 2, forCredit: true, online: true, helpful: 3, clarity: 4 },
          },
        ],
      },
    ]);
  });
});

describe("a freelancer's saved answer", () => {
  it("is what buyers wrote, never what sellers wrote about the same person as a buyer", async () => {
    const both = {
      reviewsData: {
        buying_reviews: { reviews: [order], reviews_as_seller: true, seller_username: "Odalys_Ink", total_count: 9 },
        selling_reviews: { reviews: [{ ...order, id: "75c1a2b3d4e5f60718293a41", value: 1 }], reviews_as_seller: false },
      },
    };
    expect(await read(both)).toMatchObject([
      {
        subject: { id: "odalys_ink" },
        stated: { total: 9 },
        reviews: [{ id: order.id, author: { id: "mile", name: "Mile" }, rating: 4.3, postedOn: "2025-01-31" }],
      },
    ]);
    expect(await read({ selling_reviews: { reviews: [order], reviews_as_seller: false } })).toBeNull();
  });

  it("is the client's word, never the worker's own about the client; a job without feedback is no review; the day it ended is not its day", async () => {
    const jobs = { pageItems: [job(), job({ id: "5002", feedback: null }), job({ id: "5003", feedback: { score: 0, comment: "" } })] };
    expect(await read(jobs)).toMatchObject([
      {
        subject: null,
        seen: 2,
        reviews: [{ id: "5001", rating: 4.65, postedOn: null, text: "Neat.", details: { jobEnded: "2020-03-17" } }],
      },
    ]);
    const clientsHistory = { buyer: { workHistory: [{ feedback: { score: 5, comment: "x" }, feedbackToClient: null }] } };
    expect(await read(clientsHistory)).toBeNull();
  });
});

describe("a host's saved answer", () => {
  it("is put by whom it is about: what the host wrote about a guest is about the guest", async () => {
    const guest = stay({ id: "902", reviewee: { id: "99", firstName: "Guest" }, reviewer: { id: "77", smartName: "Odalys" } });
    expect((await read([stay(), guest]))?.map(({ subject, reviews }) => [subject?.id, reviews.length])).toEqual([
      ["77", 1],
      ["99", 1],
    ]);
  });

  it("keeps line breaks, mends bytes taken for letters, and leaves out a rating that a tool filled in with nought", async () => {
    const cases = [
      stay({ comments: "Caf\u00c3\u00a9 \u00f0\u009f\u0098\u008a" }),
      stay({ id: "903", comments: "Café", rating: 0 }),
      stay({ id: "904", comments: "Ã is a letter" }),
    ];
    expect((await read(cases))?.[0]).toMatchObject({ seen: 3, reviews: [{ text: "Café 😊" }, { text: "Ã is a letter" }] });
    expect((await read([stay()]))?.[0]?.reviews[0]?.text).toBe("Warm\nand quiet.");
  });
});

describe("a server's saved answer", () => {
  it("has its twice escaped text put right", async () => {
    const other = meal({ id: id22("s"), userId: id22("v"), localizedDate: "9/27/2023" });
    expect((await read([meal(), other]))?.[0]?.reviews).toMatchObject([
      { text: "Soup's on\nagain.", postedOn: "2023-09-07", author: { id: id22("u") } },
      { postedOn: "2023-09-27" },
    ]);
  });

  it("has no day where the answer does not tell which number is the month", async () => {
    expect((await read([meal()]))?.[0]?.reviews[0]?.postedOn).toBeNull();
    const german = meal({ id: id22("s"), localizedDate: "27/9/2023" });
    expect((await read([meal(), german]))?.[0]?.reviews[0]?.postedOn).toBe("2023-07-09");
  });

  it("of GraphQL is plain text, has the day of the place, and counts each review once, each business apart", async () => {
    const elsewhere = edge({ encid: id22("q"), business: { encid: id22("c"), name: "Quince" } });
    expect(await read([edge(), edge(), elsewhere])).toMatchObject([
      { subject: { id: id22("b"), name: "Plum & Co" }, seen: 1, reviews: [{ text: "Fish & chips &amp; peas", postedOn: "2024-02-23" }] },
      { subject: { id: id22("c"), name: "Quince" }, seen: 1 },
    ]);
  });

  it("of a page without reviews says so, with the business's name", async () => {
    const page = { bizDetailsPageProps: { businessId: id22("b"), businessName: "Meat &amp;amp; Co", reviewFeedQueryProps: null } };
    expect(await read(page)).toMatchObject([{ state: "no-reviews", subject: { id: id22("b") }, reviews: [] }]);
  });
});

import type { ReviewRow, SubjectRow, VersionRow } from "../../../src/core/schema/rows";

/** Invented people and places: Marisol waits tables at Casa Verde, Dr. Ilse Marden teaches, and someone drives. */
export const NOW = new Date("2026-11-20T12:00:00Z");

const subject = (over: Partial<SubjectRow> & Pick<SubjectRow, "key" | "site" | "siteId" | "name" | "kind">): SubjectRow => ({
  aliases: [],
  claimedAt: "2026-09-01T08:00:00Z",
  revision: 1,
  lastReadAt: "2026-11-17T18:00:00Z",
  ...over,
});

export const driver = subject({ key: "uber:account", site: "uber", siteId: "account", name: "Uber", kind: "account" });
export const server = subject({
  key: "yelp:casa-verde",
  site: "yelp",
  siteId: "casa-verde",
  name: "Casa Verde",
  kind: "workplace",
  aliases: ["Marisol", "Mari"],
  claimedAt: "2026-09-02T08:00:00Z",
});
export const teacher = subject({
  key: "ratemyprofessors:4417",
  site: "ratemyprofessors",
  siteId: "4417",
  name: "Ilse Marden",
  kind: "own",
  claimedAt: "2026-09-03T08:00:00Z",
});

const review = (of: SubjectRow, id: string, over: Partial<ReviewRow>): ReviewRow => ({
  key: `${of.key}|${id}`,
  subject: of.key,
  siteReviewId: id,
  reviewer: `${id}0c3d9e5b71a2`,
  rating: 5,
  postedOn: "2026-10-01",
  text: "",
  reply: null,
  previous: [],
  details: {},
  firstSeen: "2026-10-20T10:00:00Z",
  seenFrom: "2026-10-20T10:00:00Z",
  lastSeen: "2026-11-17T18:00:00Z",
  version: 1,
  contentHash: id,
  ...over,
});

export const dispute = review(server, "7f3a", {
  rating: 1,
  postedOn: "2026-11-14",
  text: "Asked Marisol to take the service fee off and she refused. Twice. We waited forty minutes for two plates, the manager never came, and the place was packed. She should be fired. The tortillas were fine.",
});

export const serverReviews: ReviewRow[] = [
  dispute,
  review(server, "b21c", {
    rating: 5,
    postedOn: "2026-11-09",
    text: "Marisol remembered my mother's allergy from last spring without being asked. She made the whole evening easy for us.",
    reply: { text: "Thank you. We will tell her.", postedOn: "2026-11-10" },
  }),
  review(server, "04de", {
    rating: 4,
    postedOn: "2026-10-28",
    text: "Mari was quick and kind on a loud Friday. The wait at the door was long.",
  }),
  review(server, "9a10", { rating: 5, postedOn: "2026-10-11", text: "Ask for Marisol. She knows every dish." }),
  review(server, "c5f8", { rating: 3, postedOn: "2026-09-30", text: "Prices went up again. Marisol was lovely about it." }),
  review(server, "e77b", { rating: 5, postedOn: "2026-09-12", text: "" }),
];

const words = [
  "Clear lectures, fair exams. Go to office hours.",
  "Hard course. She explains it again until you have it.",
  "Lots of reading for BIO 210, all of it useful.",
  "She answers mail within a day and means it.",
];

export const teacherReviews: ReviewRow[] = [
  review(teacher, "d401", {
    rating: 1,
    postedOn: "2026-11-12",
    text: "Caught me with my notes once and gave me a zero. Do not take BIO 210 with Marden, she has no heart. The labs are well organised.",
    details: { course: "BIO 210", difficulty: 5, wouldTakeAgain: false, grade: "F", tags: ["Tough grader"] },
    version: 2,
  }),
  ...Array.from({ length: 23 }, (_, index) =>
    review(teacher, `t${index.toString().padStart(3, "0")}`, {
      rating: [4.5, 5, 3.5, 4][index % 4] ?? 4,
      postedOn: new Date(Date.UTC(2024, 8 + index, 10)).toISOString().slice(0, 10),
      text: words[index % words.length] ?? "",
      details: { course: index % 3 === 0 ? "BIO 110" : "BIO 210", difficulty: 3 },
    }),
  ).reverse(),
];

export const olderVersion: VersionRow = {
  key: `${teacher.key}|d401#one`,
  review: `${teacher.key}|d401`,
  subject: teacher.key,
  siteReviewId: "d401",
  version: 1,
  rating: 2,
  postedOn: "2026-11-12",
  text: "Gave me a zero over some notes. Not fair.",
  reply: null,
  details: { course: "BIO 210" },
  contentHash: "one",
  seenFrom: "2026-11-12T20:00:00Z",
  seenTo: "2026-11-15T09:00:00Z",
};

import type { ReviewRow, SubjectRow, SummaryRow } from "../../../src/core/schema/rows";
import type { Flag, Reason, Summary, TrendPoint } from "../../../src/core/schema/summary";
import type { FlagsRow, RejoinderDb } from "../../../src/storage/db";
import { dispute, driver, NOW, olderVersion, server, serverReviews, teacher, teacherReviews } from "./people";

/** Where these words stand in a text. */
const at = (text: string, part: string): [number, number] => {
  const start = text.indexOf(part);
  return [start, start + part.length];
};

const reason = (code: string, params: Reason["params"] = {}, spans: Reason["spans"] = []): Reason => ({ code, params, spans });

export const disputeFlag: Flag = {
  reviewId: dispute.key,
  kind: "retaliation",
  strength: "medium",
  reasons: [
    reason("outlier.low", { rating: 1, n: 5, usual: 4.4 }, [at(dispute.text, "service fee"), at(dispute.text, "refused")]),
    reason("outlier.chance", { per100: 4 }, [at(dispute.text, "She should be fired")]),
  ],
  against: [reason("outlier.one", {}, [at(dispute.text, "forty minutes for two plates")])],
};

const points = (means: readonly number[], from: string, stepDays: number, spread: (index: number) => number): TrendPoint[] =>
  means.map((mean, index) => ({
    on: new Date(Date.parse(`${from}T00:00:00Z`) + index * stepDays * 86_400_000).toISOString().slice(0, 10),
    rating: null,
    mean,
    low: mean - spread(index),
    high: Math.min(5, mean + spread(index)),
    n: 500,
    reviewId: null,
  }));

const driven = [4.86, 4.86, 4.85, 4.87, 4.86, 4.84, 4.83, 4.84, 4.82, 4.83, 4.82];

const summary = (of: SubjectRow, over: Partial<Summary>): Summary => ({
  id: of.key,
  site: of.site,
  kind: of.kind,
  status: "fine",
  statusReasons: [reason("status.fine")],
  trend: { series: "own", points: [], now: null, tooFew: true },
  window: {
    average: null,
    n: null,
    size: null,
    line: null,
    lineKind: null,
    lineId: null,
    lineConfidence: null,
    lineAsOf: null,
    lineSource: null,
    judged: null,
    room: null,
    onesToLine: null,
  },
  drift: { alarms: [], changes: [], alarm: false, segments: [], breaks: [], n: 0, smallest: null },
  splits: [],
  thumbs: null,
  setAside: [],
  flags: [],
  decide: null,
  praise: [],
  counts: { reviews: 0, aboutMe: null, seen: null, total: null },
  lastReadAt: of.lastReadAt ?? null,
  ...over,
});

const drivenPoints = points(driven, "2026-09-08", 7, () => 0.05);

export const driverSummary = summary(driver, {
  statusReasons: [
    reason("status.slower.fell", { from: "4.83", to: "4.82" }),
    reason("number.last.give", { average: "4.82", n: 500, give: "0.05" }),
    reason("rests.read", { on: "2026-11-17" }),
  ],
  status: "slower",
  trend: {
    series: "platform",
    points: drivenPoints,
    now: { value: 4.82, n: 500, band: [4.77, 4.87], from: null, to: "2026-11-17" },
    tooFew: false,
  },
  window: {
    average: 4.82,
    n: 500,
    size: 500,
    line: 4.6,
    lineKind: "job",
    lineId: "reported-minimum",
    lineConfidence: "B",
    lineAsOf: "2026-11-23",
    lineSource: "drivers and the press",
    judged: null,
    room: 0.22,
    onesToLine: 28,
  },
});

const ownPoints = (reviews: readonly ReviewRow[]): TrendPoint[] => {
  let sum = 4.1 * 4;
  return [...reviews].reverse().map((row, index) => {
    sum += row.rating;
    const mean = sum / (index + 5);
    const spread = 1.3 / Math.sqrt(index + 2);
    return {
      on: row.postedOn ?? "2026-01-01",
      rating: row.rating,
      mean,
      low: mean - spread,
      high: Math.min(5, mean + spread),
      n: index + 1,
      reviewId: row.key,
    };
  });
};

const owned = (of: SubjectRow, reviews: readonly ReviewRow[], over: Partial<Summary>): Summary => {
  const all = ownPoints(reviews);
  const last = all.at(-1);
  const base = summary(of, over);
  return {
    ...base,
    trend: {
      series: "own",
      points: all,
      now: last ? { value: last.mean, n: last.n, band: [last.low, last.high], from: all[0]?.on ?? null, to: last.on } : null,
      tooFew: all.length < 5,
    },
    window: { ...base.window, average: last?.mean ?? null, n: all.length },
    counts: { ...base.counts, reviews: reviews.length },
  };
};

export const serverSummary = owned(server, serverReviews, {
  statusReasons: [
    reason("status.fine"),
    reason("number.all.give", { average: "3.83", n: 6, give: "0.71" }),
    reason("rests.read", { on: "2026-11-17" }),
  ],
  flags: [
    disputeFlag,
    {
      reviewId: dispute.key,
      kind: "outlier",
      strength: "weak",
      reasons: [reason("outlier.low", { rating: 1, n: 5, usual: 4.4 })],
      against: [],
    },
  ],
  decide: dispute.key,
  praise: [{ reviewId: `${server.key}|b21c`, start: 0, end: 76 }],
  counts: { reviews: 6, aboutMe: 6, seen: 18, total: 42 },
});

export const teacherSummary = owned(teacher, teacherReviews, {
  status: "slower",
  statusReasons: [
    reason("status.slower", { count: 1 }),
    reason("number.all.give", { average: "4.11", n: 24, give: "0.26" }),
    reason("rests.read", { on: "2026-11-17" }),
  ],
  flags: [
    {
      reviewId: `${teacher.key}|d401`,
      kind: "outlier",
      strength: "weak",
      reasons: [reason("outlier.low", { rating: 1, n: 23, usual: 4.2 }), reason("outlier.chance", { per100: 3 })],
      against: [reason("outlier.one")],
    },
  ],
  praise: [{ reviewId: `${teacher.key}|t001`, start: 0, end: 53 }],
  counts: { reviews: 24, aboutMe: null, seen: 20, total: 24 },
});

const stored = (of: SubjectRow, made: Summary): SummaryRow => ({
  key: of.key,
  revision: of.revision,
  madeAt: NOW.toISOString(),
  summary: { ...made, flags: [] },
});

const flagRows = (of: SubjectRow, { flags }: Summary): FlagsRow[] =>
  [...new Set(flags.map(({ reviewId }) => reviewId))].map((key) => ({
    key,
    subject: of.key,
    flags: flags.filter(({ reviewId }) => reviewId === key),
  }));

export type Who = "driver" | "server" | "teacher";

/** Fills a database with these subjects as the extension would have left them. */
export async function seed(db: RejoinderDb, ...who: Who[]): Promise<void> {
  const all = {
    driver: { subject: driver, summary: driverSummary, reviews: [] },
    server: { subject: server, summary: serverSummary, reviews: serverReviews },
    teacher: { subject: teacher, summary: teacherSummary, reviews: teacherReviews },
  };
  for (const one of who) {
    await db.subjects.put(all[one].subject);
    await db.summaries.put(stored(all[one].subject, all[one].summary));
    await db.flags.bulkPut(flagRows(all[one].subject, all[one].summary));
    await db.reviews.bulkPut(all[one].reviews);
  }
  if (who.includes("teacher")) await db.versions.put(olderVersion);
}

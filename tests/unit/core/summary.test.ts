import { describe, expect, it } from "vitest";
import type { HistorySnapshot, SubjectHistory } from "../../../src/core/schema/history";
import { Summary } from "../../../src/core/schema/summary";
import { scoreReviews } from "../../../src/core/scores";
import { summarise } from "../../../src/core/summary";
import { contextOf, days, historyOf, type KnownSite, review } from "../../support/history";

const NOW = "2026-11-23T12:00:00Z";
const fives = (n: number) => new Array<number>(n).fill(5);
const shown = (...averages: Array<[at: string, average: number, count?: number]>): HistorySnapshot[] =>
  averages.map(([at, average, count]) => ({ at: `${at}T10:00:00Z`, average, decimals: 2, ...(count === undefined ? {} : { count }) }));
const of = (site: KnownSite, kind: SubjectHistory["kind"], parts: Partial<SubjectHistory>, more = {}) =>
  summarise(historyOf(site, kind, parts), contextOf(site, NOW, more));
const codes = (summary: Summary) => summary.statusReasons.map(({ code }) => code);

describe("am I OK", () => {
  it("nothing seen yet: nothing is said", () => {
    const summary = of("uber", "account", {});
    expect(summary).toMatchObject({ status: "none", decide: null, flags: [], praise: [], counts: { reviews: 0 } });
    expect(codes(summary)).toEqual(["status.none"]);
  });

  it("three ratings are too few, and the number is shown without a margin", () => {
    const summary = of("ratemyprofessors", "own", { reviews: days("2026-10-01", [5, 4, 1]) });
    expect(summary.status).toBe("too-few");
    expect(codes(summary)).toEqual(["status.too-few", "number.all", "rests.upto"]);
  });

  it("a normal week says finding, number, what it rests on: 4.82 over your last 500, give or take 0.05, read on a day", () => {
    const summary = of("uber", "account", { snapshots: shown(["2026-11-20", 4.82, 900]) }, { lastReadAt: "2026-11-20T10:00:00Z" });
    expect(summary.status).toBe("fine");
    expect(summary.statusReasons).toMatchObject([
      { code: "status.fine" },
      { code: "number.last.give", params: { average: "4.82", n: 500, give: "0.05" } },
      { code: "rests.read", params: { on: "2026-11-20" } },
    ]);
  });

  it("a typed number that no set of so many ratings has is set aside by name, and is not the worker's number", () => {
    // Three ratings make 13 or 14 stars: 4.33 or 4.67, never 4.5.
    const summary = of("uber", "account", { snapshots: shown(["2026-11-20", 4.5, 3]) });
    expect(summary).toMatchObject({ status: "none", window: { average: null } });
    expect(summary.setAside).toEqual([{ reviewId: null, at: "2026-11-20T10:00:00Z", value: 4.5, why: "no-window" }]);
    // 140 stars of 30 are 4.6667: shown as 4.67, or cut off as 4.66.
    for (const average of [4.66, 4.67])
      expect(of("uber", "account", { snapshots: shown(["2026-11-20", average, 30]) }).setAside).toEqual([]);
  });

  it("one low rating this week is a slower week and never more", () => {
    const reviews = [...days("2026-01-01", fives(60)), review("low", 1, "2026-11-20")];
    expect(of("uber", "own", { reviews }).status).toBe("slower");
  });

  it("a low rating of last month no longer makes this week slower", () => {
    const reviews = [...days("2026-01-01", fives(60)), review("low", 1, "2026-10-20")];
    const summary = of("uber", "own", { reviews });
    expect([summary.status, codes(summary)[0]]).toEqual(["fine", "status.fine.quiet"]);
  });

  it("three low ratings in a week that are unlike the usual are something to watch", () => {
    const lows = ["2026-11-18", "2026-11-19", "2026-11-20"].map((on, i) => review(`low${i}`, 1, on));
    const summary = of("lyft", "own", { reviews: [...days("2026-01-01", fives(60)), ...lows] });
    expect(summary.status).toBe("watch");
    expect(summary.statusReasons[0]).toMatchObject({ code: "status.watch.lows", params: { count: 3 } });
  });

  it("three ones on a teacher's quiet page within a day are something to watch too", () => {
    const quiet = Array.from({ length: 20 }, (_, i) =>
      review(`q${i}`, i % 5 === 0 ? 2 : 5, new Date(Date.UTC(2024, 0, 1 + 40 * i)).toISOString().slice(0, 10)),
    );
    const lows = ["a", "b", "c"].map((id) => review(id, 1, "2026-11-20"));
    expect(of("ratemyprofessors", "own", { reviews: [...quiet, ...lows] }).status).toBe("watch");
    expect(of("ratemyprofessors", "own", { reviews: [...quiet, ...lows.slice(1)] }).status).toBe("slower");
  });

  it("a shopper below the published 4.7 has a rule, a number and a next step", () => {
    const summary = of("instacart", "account", { snapshots: shown(["2026-11-20", 4.65, 150]) });
    expect(summary.status).toBe("act");
    expect(codes(summary).slice(0, 2)).toEqual(["status.act.below-tier", "next.tier"]);
    expect(summary.statusReasons[0]?.params).toEqual({ line: 4.7, room: "0.05" });
  });

  it("a courier one one-star from the published line is told so", () => {
    // 100 x 0.04 = 4 stars of slack: one one-star in place of a five.
    const summary = of("doordash", "account", { snapshots: shown(["2026-11-20", 4.24, 100]) });
    expect(summary.status).toBe("act");
    expect(summary.statusReasons[0]).toMatchObject({ code: "status.act.near-job", params: { ones: 1 } });
  });

  it("a driver below a line that is only reported is asked to watch, not to act", () => {
    const summary = of("uber", "account", { snapshots: shown(["2026-11-20", 4.55, 800]) });
    expect(summary.status).toBe("watch");
    expect(codes(summary)[0]).toBe("status.watch.below-job.reported");
  });

  it("two hundredths down over 500 comes and goes; a tenth down does not", () => {
    const fallenTo = (average: number) =>
      of("lyft", "account", { snapshots: shown(["2026-11-01", 4.9, 400], ["2026-11-20", average, 420]) });
    expect(fallenTo(4.88)).toMatchObject({ status: "slower" });
    expect(fallenTo(4.7)).toMatchObject({ status: "watch" });
    expect(codes(fallenTo(4.88))[0]).toBe("status.slower.fell");
  });

  it("a driver who types in the bad ones still hears of the fall of the number over all 500", () => {
    const snapshots = shown(["2026-11-10", 4.87, 500], ["2026-11-20", 4.62, 500]);
    const told = (reviews: SubjectHistory["reviews"]) => of("uber", "account", { snapshots, reviews });
    for (const held of [0, 1, 6, 249]) {
      const { status, trend, statusReasons } = told(days("2026-03-01", new Array<number>(held).fill(1)));
      expect({ held, status, shown: trend.points.map(({ mean }) => mean), code: statusReasons[0]?.code }).toEqual({
        held,
        status: "watch",
        shown: [4.87, 4.62],
        code: "status.watch.fell",
      });
    }
    // From half of them on, what is held speaks for itself.
    expect(told(days("2025-06-01", fives(250))).trend.series).toBe("own");
  });

  it("the workplace's own stars are not the worker's", () => {
    const summary = of("yelp", "workplace", {
      aliases: ["Maribel"],
      reviews: days("2026-01-01", fives(6)),
      snapshots: shown(["2026-11-20", 2.1, 300]),
    });
    expect(summary.window.average).toBe(5);
    expect(summary.counts).toMatchObject({ aboutMe: 6, total: 300 });
  });
});

describe("what is shown beside it", () => {
  it("at most one thing asks for a decision: the gravest kind, the newest of it", () => {
    const reviews = [
      review("old-threat", 1, "2026-10-01", "I know where she parks her car."),
      review("threat", 1, "2026-11-01", "I know where she parks her car."),
      review("dispute", 2, "2026-11-20", "I was charged a cancellation fee twice."),
    ];
    expect(of("ratemyprofessors", "own", { reviews }).decide).toBe("threat");
    expect(of("ratemyprofessors", "own", { reviews: reviews.slice(2) }).decide).toBe("dispute");
  });

  it("an outlier alone asks for nothing", () => {
    const reviews = [...days("2026-01-01", fives(60)), review("low", 1, "2026-11-20")];
    const summary = of("uber", "own", { reviews });
    expect(summary.flags.map(({ kind }) => kind)).toEqual(["outlier"]);
    expect(summary.decide).toBeNull();
  });

  it("kind words are passages, newest first, at most three, and at a workplace only those that name the worker", () => {
    const text = "The soup was cold. Maribel was kind and patient. Parking was hard.";
    const reviews = ["a", "b", "c", "d"].map((id, i) =>
      review(id, 5, `2026-0${i + 1}-01`, i === 1 ? "Great soup, friendly people." : text),
    );
    const summary = of("yelp", "workplace", { aliases: ["Maribel"], reviews });
    expect(summary.praise.map(({ reviewId }) => reviewId)).toEqual(["d", "c", "a"]);
    const [first] = summary.praise;
    expect(text.slice(first?.start, first?.end)).toBe("Maribel was kind and patient.");
  });

  it("the summary has the shape that storage and views expect", () => {
    const reviews = [...days("2026-01-01", [5, 4.5, 3, 1, 2, 5]), review("x", 1, "2026-02-01", "I was charged twice, you idiot.")];
    const summary = of("ratemyprofessors", "own", { reviews });
    expect(Summary.parse(summary)).toEqual(summary);
  });

  it("what the page said is passed on", () => {
    expect(of("yelp", "workplace", {}, { page: { seen: 18, total: 42, aboutMe: 1 } }).counts).toEqual({
      reviews: 0,
      aboutMe: 1,
      seen: 18,
      total: 42,
    });
  });
});

describe("raw scores", () => {
  it("a score never changes because of what was posted later", () => {
    const early = [...days("2026-01-01", [5, 5, 4, 5, 5]), review("low", 1, "2026-02-01", "Charged twice. Enjoy your star.")];
    const later = days("2026-03-01", [1, 1, 1, 1], "late");
    const at = (reviews: SubjectHistory["reviews"]) =>
      scoreReviews(historyOf("yelp", "own", { reviews }), contextOf("yelp")).slice(0, early.length);
    expect(at([...early, ...later])).toEqual(at(early));
  });

  it("scores stand in the order given and lie between 0 and 1", () => {
    const reviews = [
      review("b", 1, "2026-02-01", "Charged twice!"),
      review("a", 5, "2026-01-01"),
      { ...review("c", 3, "2026-01-01"), postedOn: null },
    ];
    const scores = scoreReviews(historyOf("yelp", "own", { reviews }), contextOf("yelp"));
    expect(scores.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    for (const { unusual, outlier, dispute, retaliation } of scores) {
      for (const score of [unusual, outlier.score, outlier.p, dispute.score, retaliation.score]) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
  });

  it("cues are told by family, mentions with their kind, and the language", () => {
    const reviews = [review("a", 1, "2026-01-01", "Our server said no to the refund. Maribel was our server.")];
    const [score] = scoreReviews(historyOf("yelp", "workplace", { aliases: ["Maribel"], reviews }), contextOf("yelp"));
    expect(score?.cues.map(({ family }) => family)).toContain("C1");
    expect(score?.mentions.map(({ kind, text }) => [kind, text])).toEqual([
      ["unnamed", "server"],
      ["name", "Maribel"],
      ["unnamed", "server"],
    ]);
    expect(score?.language).toBe("en");
  });

  it("a burst of ones ranks above the first of them", () => {
    const start = days("2026-01-01", [5, 4, 5, 1, 5, 3, 5, 5, 4, 5, 5, 5]);
    const burst = ["10", "11", "12"].map((hour) => ({ ...review(`x${hour}`, 1, "2026-06-01"), postedAt: `2026-06-01T${hour}:00:00Z` }));
    const scores = scoreReviews(historyOf("ratemyprofessors", "own", { reviews: [...start, ...burst] }), contextOf("ratemyprofessors"));
    const [first, second, third] = scores.slice(-3).map(({ unusual }) => unusual);
    expect(second).toBeGreaterThan(first ?? 1);
    expect(third).toBeGreaterThan(second ?? 1);
  });
});

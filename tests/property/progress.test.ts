import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begin, extend, type Judged, type Progress } from "../../src/core/progress";
import { thin } from "../../src/core/ratings/thin";
import type { HistoryReview, SubjectHistory } from "../../src/core/schema/history";
import { conclude, summarise } from "../../src/core/summary";
import { contextOf, historyOf, type KnownSite } from "../support/history";

const DAY = 86_400_000;
const START = Date.UTC(2024, 0, 1);

/** Ratings in order of posting, several on many days, some with a time of day, some with words. */
const streams = fc
  .array(
    fc.record({
      gap: fc.constantFrom(0, 0, 0, 1, 1, 3, 40),
      hours: fc.constantFrom(null, null, 3, 20),
      rating: fc.constantFrom(1, 1, 2, 3, 3.5, 4, 5, 5, 5),
      text: fc.constantFrom(
        "",
        "I was charged twice, and she was rude about the refund. I will make sure you lose this job.",
        "I was charged twice and she was rude about the refund; I will make sure you lose this job.",
        "Great, thank you, the best and kindest of all.",
        "The soup was cold and the place was dirty.",
      ),
      course: fc.constantFrom(null, "A 101", "B 202"),
    }),
    { minLength: 2, maxLength: 60 },
  )
  .map((drawn) => {
    let day = 0;
    return drawn.map(({ gap, hours, rating, text, course }, i): HistoryReview => {
      day += gap;
      const at = START + day * DAY + (hours ?? 0) * 3_600_000;
      const postedAt = hours === null ? {} : { postedAt: new Date(at).toISOString() };
      return {
        id: `r${(i * 7) % 64}`,
        rating,
        postedOn: new Date(at).toISOString().slice(0, 10),
        ...postedAt,
        text,
        details: course ? { course } : {},
      };
    });
  });

const at = ({ postedAt, postedOn }: HistoryReview): number => Date.parse(postedAt ?? postedOn ?? "");
const sites = fc.constantFrom<KnownSite>("uber", "instacart", "yelp", "ratemyprofessors");
const snapshots = [
  { at: "2024-01-03T08:00:00Z", average: 4.5, decimals: 2, count: 60 },
  { at: "2024-01-20T08:00:00Z", average: 4.6, decimals: 2, count: 20 },
];

const whole = (history: SubjectHistory, site: KnownSite) => {
  const summary = summarise(history, contextOf(site));
  return { ...summary, trend: { ...summary.trend, points: thin(summary.trend.points) } };
};

/** As it is stored and read again in between. */
function stepwise(history: SubjectHistory, parts: readonly HistoryReview[][], site: KnownSite) {
  const context = contextOf(site);
  const flags = new Map<string, Judged["flags"]>();
  const note = (judged: readonly Judged[]) => {
    for (const one of judged) flags.set(one.id, one.flags);
  };
  let kept: Progress | null = null;
  let summary = null;
  let anew = 0;
  const given: HistoryReview[] = [];
  for (const reviews of parts) {
    given.push(...reviews);
    const held: Progress | null = kept && structuredClone(kept);
    const judged = held && extend(held, { ...history, reviews }, context);
    const now: { progress: Progress; judged: Judged[] } =
      held && judged ? { progress: held, judged } : begin({ ...history, reviews: [...given] }, context);
    if (!judged) anew++;
    note(now.judged);
    kept = structuredClone(now.progress);
    const end = conclude(now.progress, { ...history, reviews: [] }, context);
    note(end.judged);
    summary = end.summary;
  }
  return { summary: summary && { ...summary, flags: [] }, flags, anew };
}

describe("one rating more is taken in without looking at those before", () => {
  it("and all that is said is what would be said of all of them together", () => {
    fc.assert(
      fc.property(streams, sites, fc.array(fc.nat(60), { maxLength: 12 }), (reviews, site, cutsAt) => {
        const inOrder = [...reviews].sort((a, b) => at(a) - at(b));
        const cuts = [...new Set([1, ...cutsAt.filter((cut) => cut > 0 && cut < inOrder.length), inOrder.length])].sort((a, b) => a - b);
        const parts = cuts.map((cut, i) => inOrder.slice(cuts[i - 1] ?? 0, cut));
        const history = historyOf(site, "own", { snapshots });
        const { summary, flags, anew } = stepwise(history, parts, site);
        const all = whole({ ...history, reviews: inOrder }, site);
        expect(summary).toEqual({ ...all, flags: [] });
        const told = new Map(all.flags.map(({ reviewId }) => [reviewId, all.flags.filter((flag) => flag.reviewId === reviewId)]));
        for (const { id } of inOrder) expect(flags.get(id)).toEqual(told.get(id) ?? []);
        expect(anew).toBe(1);
      }),
      { numRuns: 80 },
    );
  });

  it("in long streams, whose curve and pieces are thinned out, as well", () => {
    const ratings = Array.from({ length: 900 }, (_, i) => (i > 700 ? [1, 3, 5] : [5, 5, 4])[(i * i) % 3] as number);
    const reviews = ratings.map((rating, i) => ({
      id: `r${i}`,
      rating,
      postedOn: new Date(START + Math.floor(i / 2) * DAY).toISOString().slice(0, 10),
      text: "",
      details: {},
    }));
    const history = historyOf("uber", "own", {});
    const parts = [reviews.slice(0, 300), ...Array.from({ length: 120 }, (_, i) => reviews.slice(300 + i * 5, 305 + i * 5))];
    const { summary, anew } = stepwise(history, parts, "uber");
    expect(anew).toBe(1);
    expect(summary).toEqual({ ...whole({ ...history, reviews }, "uber"), flags: [] });
  });

  it("but one that is late, set aside, or comes with a break in the past begins anew", () => {
    const context = contextOf("uber");
    const on = (id: string, day: string, rating = 5): HistoryReview => ({ id, rating, postedOn: day, text: "", details: {} });
    const history = historyOf("uber", "own", { reviews: [on("a", "2026-01-01"), on("b", "2026-01-05")] });
    const next = (reviews: HistoryReview[], more: Partial<SubjectHistory> = {}) =>
      extend(begin(history, context).progress, { ...history, reviews, ...more }, context);
    expect(next([on("c", "2026-01-05")])).not.toBeNull();
    expect(next([on("c", "2026-01-04")])).toBeNull();
    expect(next([on("c", "2026-01-06", 9)])).toBeNull();
    const recount = [
      { at: "2025-12-01T08:00:00Z", average: 4.9, decimals: 2, count: 90 },
      { at: "2025-12-20T08:00:00Z", average: 4.9, decimals: 2, count: 20 },
    ];
    expect(next([on("c", "2026-01-06")], { snapshots: recount })).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { discover, startFound } from "../../../../src/core/ratings/discoveries";
import { measure } from "../../../../src/core/ratings/measure";
import { type Dated, streamOf } from "../../../../src/core/ratings/stream";
import type { HistoryReview } from "../../../../src/core/schema/history";
import { days, review } from "../../../support/history";

const bursts = (stream: readonly Dated[]) => measure(stream, null).map(({ burst }) => burst);
const closeness = (stream: readonly Dated[]) => measure(stream, null).map((one) => one.closeness);
const copies = (stream: readonly Dated[]) => measure(stream, null).map(({ copy }) => copy);
const discoveries = (chances: ReadonlyArray<number | null>) => {
  const found = startFound();
  return chances.map((p) => p !== null && discover(found, p));
};

const scale = { min: 1, max: 5, step: 1 };
const at = (id: string, rating: number, postedAt: string): HistoryReview => ({ ...review(id, rating, postedAt.slice(0, 10)), postedAt });
const every10Days = (n: number) =>
  Array.from({ length: n }, (_, i) => at(`f${i}`, 5, new Date(Date.UTC(2026, 0, 1 + 10 * i)).toISOString()));
const within = (rating: number, day: string) =>
  ["09", "10", "11", "12"].map((hour) => at(`o${rating}${hour}`, rating, `${day}T${hour}:00:00Z`));

describe("ratings that stand close together", () => {
  it("three ones within two hours after ten lone fives: the third stands with two others, which this page never saw", () => {
    const last = closeness(streamOf([...every10Days(10), ...within(1, "2026-06-01").slice(0, 3)], scale)).at(-1);
    // Belief worth two ratings, e^-0.7 for each further one, against ten lone ratings: 2 e^-1.4 / 12.
    expect(last?.p).toBeCloseTo((2 * Math.exp(-1.4)) / 12, 12);
    expect(last?.others).toBe(2);
  });

  it("a lone one stands alone", () => {
    const stream = streamOf([...every10Days(10), at("one", 1, "2026-06-01T09:00:00Z")], scale);
    expect(closeness(stream).at(-1)).toEqual({ p: 1, others: 0 });
  });

  it("on a busy page many ratings a day are the usual, so two more say nothing", () => {
    const busy = days("2026-01-01", new Array<number>(60).fill(5)).flatMap((one, i) => [
      one,
      { ...one, id: `b${i}` },
      { ...one, id: `c${i}` },
    ]);
    expect(closeness(streamOf([...busy, review("low", 1, "2026-03-02")], scale)).at(-1)?.p).toBeGreaterThan(0.5);
  });
});

describe("bursts", () => {
  it("four ones within a morning, on a page with a rating every ten days, are told as low ratings of one day", () => {
    const last = bursts(streamOf([...every10Days(15), ...within(1, "2026-06-01")], scale)).at(-1);
    // By hand, window of one day: fourteen earlier ratings had none beside them; one low in eighteen expected; three others.
    // Beta-geometric tail with alone = 15, beside = 1/18, times four windows: prod (1/18 + i) / (15 + 1/18 + i).
    const b = 1 / 18;
    const tail = (b / (15 + b)) * ((b + 1) / (16 + b)) * ((b + 2) / (17 + b));
    expect(last).toMatchObject({ kind: "low", count: 4, days: 1 });
    expect(last?.p).toBeCloseTo(4 * tail, 10);
    expect(last?.score).toBeGreaterThan(0.5);
  });

  it("praise that comes together is praise, not an attack", () => {
    const last = bursts(streamOf([...every10Days(15), ...within(5, "2026-06-01")], scale)).at(-1);
    expect(last?.kind).toBe("praise");
  });

  it("the first of a page's ratings are no burst: there is no usual yet", () => {
    expect(bursts(streamOf(within(1, "2026-06-01"), scale)).every(({ score }) => score === 0)).toBe(true);
  });

  it("what is said of a rating does not change with what comes later", () => {
    const early = [...every10Days(15), ...within(1, "2026-06-01")];
    const whole = streamOf([...early, ...within(5, "2026-06-20"), ...within(2, "2026-06-21")], scale);
    expect(bursts(whole).slice(0, early.length)).toEqual(bursts(streamOf(early, scale)));
  });
});

describe("texts that say the same", () => {
  const text = "He never answered my mails and then he lost the final exam that I had handed in on time to his own desk.";
  const changed = "He never answered our mails and then she lost the final paper that I had handed in on time to his own office.";
  const others = "The lectures are long, yet the examples help and the office hours are worth going to before each exam.";

  it("a copy with one word in five changed is found, with the review it copies", () => {
    const [, copy] = copies(streamOf([review("a", 1, "2026-01-01", text), review("b", 1, "2026-01-02", changed)], scale));
    expect(copy?.of).toBe("a");
  });

  it("another text about the same work is no copy, nor is a short one said by many", () => {
    const stream = streamOf(
      [review("a", 1, "2026-01-01", text), review("b", 4, "2026-01-02", others), review("c", 5, "2026-01-03", "Great teacher!")],
      scale,
    );
    expect(copies(stream)).toEqual([null, null, null]);
    const short = [review("c", 5, "2026-01-03", "Great teacher!"), review("d", 5, "2026-01-04", "Great teacher!")];
    expect(copies(streamOf(short, scale))).toEqual([null, null]);
  });
});

describe("what stands out when all are counted", () => {
  it("a chance of one in a hundred is nothing among a hundred, one in a million is", () => {
    const ordinary = new Array<number | null>(100).fill(0.5);
    expect(discoveries([...ordinary, 0.01]).at(-1)).toBe(false);
    expect(discoveries([...ordinary, 1e-6]).at(-1)).toBe(true);
  });

  it("each is judged from the past alone", () => {
    const early = [0.5, 1e-7, null, 0.02, 0.3];
    expect(discoveries([...early, 1e-9, 1e-9]).slice(0, early.length)).toEqual(discoveries(early));
  });
});

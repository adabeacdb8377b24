import { siteById } from "../../../src/adapters";
import { rulesById } from "../../../src/adapters/rules";
import type { Context } from "../../../src/core/context";
import { begin, extend } from "../../../src/core/progress";
import { priorOf } from "../../../src/core/ratings/dirichlet";
import { DAY } from "../../../src/core/ratings/stream";
import { SubjectHistory } from "../../../src/core/schema/history";
import { conclude, summarise } from "../../../src/core/summary";
import { say, short } from "./say";
import { at, draw, randomFrom } from "./streams";

const SIZES = [100, 10_000, 100_000] as const;
/** Ratings a day: a busy driver's. */
const DAILY = 17;
const REPEATS = 101;

/** Words of every fifth review; invented. */
const WORDS = [
  "The car was late and the driver took the wrong turn twice, and nobody said sorry.",
  "Friendly and quick. We talked about the game all the way home, thank you.",
  "Charged me for waiting although I stood at the door the whole time.",
];

/** What one summary costs: of all ratings, beside sorting the same objects by date and taking their mean; and of one rating more. */
export function speedRows(): void {
  wholeRow();
  for (const site of ["uber", "ratemyprofessors", "fiverr"]) for (const size of SIZES) oneMoreRow(site, size);
}

function contextOf(id: string): Context {
  const site = siteById(id);
  if (!site) throw new Error(`no site ${id}`);
  return { site, rules: rulesById(id), now: new Date("2026-11-23T00:00:00Z") };
}

/** The given number of ratings, a few a day up to now, in no order. */
function historyOf(id: string, size: number, { rules, now }: Context): SubjectHistory {
  const random = randomFrom(5);
  const { shares } = priorOf(rules);
  const reviews = Array.from({ length: size }, (_, i) => {
    const rated = at(`r${i}`, draw(shares, random), now.getTime() - 2 * DAY - Math.floor((random() * size * DAY) / DAILY)).review;
    return { ...rated, text: i % 5 === 0 ? (WORDS[i % WORDS.length] ?? "") : "" };
  });
  return SubjectHistory.parse({ id: "bench", site: id, kind: "own", reviews });
}

function median(run: () => unknown, repeats: number): number {
  const times = Array.from({ length: repeats }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[repeats >> 1] as number;
}

const sortAndMean = ({ reviews }: SubjectHistory): number => {
  const sorted = [...reviews].sort((a, b) => (a.postedOn ?? "").localeCompare(b.postedOn ?? ""));
  return sorted.reduce((sum, { rating }) => sum + rating, 0) / sorted.length;
};

function wholeRow(): void {
  const context = contextOf("uber");
  const wordless = historyOf("uber", 100_000, context);
  const history = { ...wordless, reviews: wordless.reviews.map((review) => ({ ...review, text: "" })) };
  say(
    "summary of 100,000 ratings",
    median(() => summarise(history, context), 7),
    "ms",
    median(() => sortAndMean(history), 7),
    "at most 25x",
  );
}

/** What is stored when so many ratings are kept, and what it takes to sort and average them: the floor. */
function stored(id: string, size: number, context: Context) {
  const history = historyOf(id, size, context);
  const floor = median(() => sortAndMean(history), 7);
  return { progress: structuredClone(begin(history, context).progress), floor, empty: { ...history, reviews: [] } };
}

/** One rating more, as the extension takes it: from the stored progress (read anew each time, which is not counted) to the summary. */
function oneMoreRow(id: string, size: number): void {
  const context = contextOf(id);
  const { progress, floor, empty } = stored(id, size, context);
  const bytes = JSON.stringify(progress, (_, value: unknown) => (value instanceof Map ? [...value] : value)).length;
  const yesterday = context.now.getTime() - DAY;
  const times = Array.from({ length: REPEATS }, (_, i) => {
    const own = structuredClone(progress);
    const text = i % 2 === 0 ? (WORDS[i % WORDS.length] ?? "") : "";
    const added = { ...empty, reviews: [{ ...at(`new${i}`, 1 + (i % 5), yesterday + i).review, text }] };
    const start = performance.now();
    extend(own, added, context);
    conclude(own, added, context);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const slow = times[Math.floor(REPEATS * 0.9)] as number;
  say(`one more rating, ${id}, ${size} kept`, times[REPEATS >> 1] as number, "ms", floor, "under 2 ms", {
    tenth: short(slow),
    characters: bytes,
  });
}

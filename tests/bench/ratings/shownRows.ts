import { rulesById } from "../../../src/adapters/rules";
import { type Prior, priorOf } from "../../../src/core/ratings/dirichlet";
import { shownFall } from "../../../src/core/ratings/shown";
import { DAY } from "../../../src/core/ratings/stream";
import { advance, startWatch } from "../../../src/core/ratings/watch";
import type { HistorySnapshot } from "../../../src/core/schema/history";
import type { RulePack } from "../../../src/core/schema/site";
import { say } from "./say";
import { dirichlet, draw, lowered, randomFrom } from "./streams";

/** The driver looks every few ratings, and has about six a day. */
const EVERY = 5;
const A_DAY = 6;
const STREAMS = 200;
const START = Date.UTC(2026, 0, 1);
const BEFORE = 100;
const PATIENCE = 400;

/** A full window of ratings that goes on, with the number it shows at every look; the level falls by `drop` after `BEFORE` ratings. */
function* looks(prior: Prior, size: number, counted: boolean, drop: number, random: () => number) {
  const mix = dirichlet(prior, random);
  const after = drop > 0 ? lowered(mix, drop) : mix;
  const window = Array.from({ length: size }, () => draw(mix, random));
  const watch = startWatch(prior);
  for (const rating of window) advance(watch, rating - 1, prior);
  let alarm = false;
  for (let i = 0; ; i++) {
    if (i > 0) {
      const rating = draw(i <= BEFORE ? mix : after, random);
      window.push(rating);
      window.shift();
      alarm = advance(watch, rating - 1, prior) !== null || alarm;
    }
    if (i % EVERY !== 0) continue;
    const average = Math.floor((window.reduce((a, b) => a + b, 0) / size) * 100 + 0.5 + 1e-9) / 100;
    const at = new Date(START + (i * DAY) / A_DAY).toISOString();
    const snapshot: HistorySnapshot = { at, average, decimals: 2, ...(counted ? { count: 3000 + i } : {}) };
    yield { i, snapshot, alarm };
    alarm = false;
  }
}

/** Ratings until something is said, from `from` on; `ours`: of the shown numbers, else by the watch that sees each rating. */
function wait(walk: ReturnType<typeof looks>, rules: RulePack | null, prior: Prior, from: number, most: number): [number, number] {
  const shown: HistorySnapshot[] = [];
  let [ours, floor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { i, snapshot, alarm } of walk) {
    shown.push(snapshot);
    if (i > from + most) break;
    if (i < from) continue;
    if (alarm && floor > most) floor = i - from;
    if (ours > most && shownFall(shown, rules, prior, Number.NEGATIVE_INFINITY)?.fell) ours = i - from;
  }
  return [ours, floor];
}

/** A fall told by displayed numbers alone, beside the watch that sees every rating. */
export function shownRows(): void {
  for (const [site, size, counted] of [
    ["uber", 500, true],
    ["uber", 500, false],
    ["lyft", 100, true],
    ["lyft", 100, false],
  ] as const) {
    const rules = rulesById(site);
    const prior = priorOf(rules);
    const name = `shown number, window of ${size}, ${counted ? "with" : "without"} a count`;
    const random = randomFrom(17);
    const still = Array.from({ length: STREAMS }, () => wait(looks(prior, size, counted, 0, random), rules, prior, BEFORE, 500));
    for (const within of [100, 500]) {
      const share = (which: 0 | 1) => still.filter((waits) => waits[which] < within).length / STREAMS;
      say(`${name}: unchanged, said within ${within}`, share(0), "share", share(1), within === 100 ? "at most .20" : "at most .65");
    }
    for (const drop of [0.3, 0.5]) {
      const fallen = Array.from({ length: STREAMS }, () => wait(looks(prior, size, counted, drop, random), rules, prior, BEFORE, PATIENCE));
      const mean = (which: 0 | 1) => fallen.reduce((sum, waits) => sum + Math.min(PATIENCE, waits[which]), 0) / STREAMS;
      say(`${name}: -${drop}`, mean(0), "ratings", mean(1), "reported");
    }
  }
}

import type { Context } from "../context";
import type { SetAside } from "../schema/drift";
import type { HistoryReview, HistorySnapshot, SubjectHistory } from "../schema/history";
import type { RulePack } from "../schema/site";
import { DAY, postedAt } from "./stream";
import { coveredBy } from "./trend";
import { droppedOf } from "./window";

/** What of a history can be counted, and what was set aside, by name. Nothing is dropped in silence. */
export interface Sifted {
  readonly reviews: HistoryReview[];
  readonly snapshots: HistorySnapshot[];
  readonly setAside: SetAside[];
}

const TIE = 1e-7;

/** A site's day may be ahead of ours by the width of the time zones. */
const AHEAD = DAY;

/**
 * Sets aside what has no place in a curve: ratings and displayed numbers off the site's scale, those from after `now`, reviews without
 * a day, reviews that are no longer on the page or no longer counted there, two different numbers displayed at one instant (neither is believed),
 * a number that no set of so many ratings has, and a review given twice (one of them counts, the same one in whatever order they come). In the
 * order given.
 */
export function sift({ kind, reviews, snapshots }: SubjectHistory, { site: { scale }, rules, now }: Context): Sifted {
  const isOn = (value: number) => value >= scale.min && value <= scale.max;
  const isFuture = (at: number) => at > now.getTime() + AHEAD;
  const shown = new Map<number, Set<number>>();
  for (const { at, average } of snapshots.filter((one) => isOn(one.average))) {
    const when = Date.parse(at);
    shown.set(when, (shown.get(when) ?? new Set()).add(average));
  }

  const chosen = firstOf(reviews);
  const ofReview = (review: HistoryReview): SetAside["why"] | null => {
    const at = postedAt(review);
    if (chosen.get(review.id) !== review) return "double";
    if (review.away) return review.away;
    if (!isOn(review.rating)) return "off-scale";
    if (Number.isNaN(at)) return "no-day";
    return isFuture(at) ? "future" : null;
  };
  const ofSnapshot = (snapshot: HistorySnapshot): SetAside["why"] | null => {
    const { at, average } = snapshot;
    if (!isOn(average)) return "off-scale";
    if (isFuture(Date.parse(at))) return "future";
    if ((shown.get(Date.parse(at))?.size ?? 0) > 1) return "same-instant";
    return kind === "account" && scale.step === 1 && !isPossible(snapshot, rules) ? "no-window" : null;
  };

  const setAside: SetAside[] = [];
  const kept = reviews.filter((review) => {
    const why = ofReview(review);
    if (why) setAside.push({ reviewId: review.id, at: review.postedAt ?? review.postedOn, value: review.rating, why });
    return why === null;
  });
  const keptSnapshots = snapshots.filter((snapshot) => {
    const why = ofSnapshot(snapshot);
    if (why) setAside.push({ reviewId: null, at: snapshot.at, value: snapshot.average, why });
    return why === null;
  });
  return { reviews: kept, snapshots: keptSnapshots, setAside };
}

/**
 * Can so many whole stars have this average? Whether a display rounds or cuts off is not known, so a whole unit of its last digit is allowed for. Of
 * numbers whose count is not known nothing is said, nor of windows of time, whose counts are of all time.
 */
function isPossible(snapshot: HistorySnapshot, rules: RulePack | null): boolean {
  const rule = rules?.window?.value;
  const n = coveredBy(snapshot, rules);
  if (!n || !rule || rule.kind === "days" || rule.kind === "best") return true;
  const counted = Math.max(1, n - droppedOf(rule, n));
  const unit = 10 ** -snapshot.decimals;
  const lowest = Math.max(counted, Math.ceil((snapshot.average - unit) * counted + TIE));
  const highest = Math.min(5 * counted, Math.floor((snapshot.average + unit) * counted - TIE));
  return lowest <= highest;
}

/** For each id the review that counts. */
function firstOf(reviews: readonly HistoryReview[]): Map<string, HistoryReview> {
  const first = new Map<string, HistoryReview>();
  for (const review of reviews) {
    const known = first.get(review.id);
    if (!known || textOf(review) < textOf(known)) first.set(review.id, review);
  }
  return first;
}

/** What tells two reviews of one id apart, for an order that does not hang on which came first. */
const textOf = ({ rating, postedOn, postedAt: at, text }: HistoryReview): string => JSON.stringify([rating, postedOn, at, text]);

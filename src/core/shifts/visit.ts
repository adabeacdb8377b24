import type { HistoryReview } from "../schema/history";
import type { Reason } from "../schema/summary";
import type { Day } from "../schema/time";
import { daysFrom, feasts, lastFeast, lastWeekday, plus } from "./days";
import { countIn, type Part, parts, partWords, rules, type Said } from "./words";

/** When the visit that a review tells of may have been. */
export interface Visit {
  /** Possible days, oldest first; the day of posting is the last. */
  readonly days: readonly Day[];
  /** The part of the day, when the words name one and no other. */
  readonly part: Part | null;
  /** True when the words themselves say the day; else it is only "before it was posted". */
  readonly told: boolean;
  readonly reasons: readonly Reason[];
}

/** Most people post within days, some after weeks: without a word about the day this many days before are all possible. */
const DELAY = 30;

/** Days that a phrase can mean, seen from the day of posting. A day's name given on that day may mean a week before. */
function daysOf(said: Said, posted: Day, count: number): Day[] {
  switch (said.kind) {
    case "same":
      // Words written after midnight call the day before "tonight".
      return [plus(posted, -1), posted];
    case "yesterday":
      return [plus(posted, -2), plus(posted, -1)];
    case "few-days":
      return daysFrom(plus(posted, -7), posted);
    case "weekend":
      return daysFrom(lastWeekday(posted, 5), posted).slice(0, 3);
    case "last-weekend": {
      const sunday = lastWeekday(plus(posted, -1), 0);
      return daysFrom(plus(sunday, -2), sunday);
    }
    case "last-week":
      return daysFrom(plus(posted, -13), plus(posted, -1));
    case "ago": {
      const [back, give] = said.unit === "day" ? [count, 1] : said.unit === "week" ? [count * 7, 3] : [count * 30, 15];
      return daysFrom(plus(posted, -back - give), plus(posted, -Math.max(0, back - give)));
    }
    case "weekday": {
      const last = lastWeekday(posted, said.weekday);
      return last === posted ? [plus(posted, -7), posted] : [last];
    }
    case "feast": {
      const on = feasts[said.feast];
      return on ? [lastFeast(posted, on)] : [];
    }
  }
}

/** The one part of the day that the words name; null when they name none, or several. */
function partOf(text: string): Part | null {
  const named = (Object.keys(parts) as Part[]).filter((part) => partWords[part].test(text));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * When the visit was, from the words ("last Friday", "for brunch"), the day of posting and how late people post. Null when the day of
 * posting is not known to the day. Words about several days widen the window; nothing narrows it but words.
 */
export function visitOf({ text, postedOn }: Pick<HistoryReview, "text" | "postedOn">): Visit | null {
  if (postedOn === null) return null;
  const days = new Set<Day>();
  const reasons: Reason[] = [];
  const taken: Array<readonly [number, number]> = [];
  for (const { pattern, said } of rules) {
    for (const match of text.matchAll(pattern)) {
      const span = [match.index, match.index + match[0].length] as const;
      if (taken.some(([from, to]) => span[0] < to && from < span[1])) continue;
      taken.push(span);
      for (const day of daysOf(said, postedOn, countIn(match.slice(1)))) days.add(day);
      reasons.push({ code: "visit.words", params: {}, spans: [[...span]] });
    }
  }
  const part = partOf(text);
  if (days.size > 0) return { days: [...days].sort(), part, told: true, reasons };
  return {
    days: daysFrom(plus(postedOn, -DELAY), postedOn),
    part,
    told: false,
    reasons: [{ code: "visit.delay", params: { days: DELAY }, spans: [] }],
  };
}

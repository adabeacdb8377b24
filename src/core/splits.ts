import type { Context } from "./context";
import { isKind } from "./flags/case";
import type { Matcher } from "./mentions/find";
import { matcherFor } from "./mentions/learn";
import type { GroupOf } from "./ratings/splits";
import { DAY, dayOf } from "./ratings/stream";
import { readOne } from "./readOne";
import type { SubjectHistory } from "./schema/history";
import type { Shift } from "./schema/shift";
import type { SplitBy } from "./schema/splits";

/** What the ratings of a subject are split by: course, day of the week, shift, and what the text blames. */
export const splitters = (history: SubjectHistory, context: Context) =>
  [
    ["course", byCourse],
    ["weekday", byWeekday],
    ["shift", byShift(history.shifts)],
    ["control", byControl(matcherFor(history), context)],
  ] as const satisfies ReadonlyArray<readonly [SplitBy, GroupOf]>;

const byCourse: GroupOf = ({ review: { details } }) =>
  typeof details.course === "string" && details.course !== "" ? details.course : null;

/** ISO day of the week, 1 for Monday; the first of January 1970 was a Thursday. */
const byWeekday: GroupOf = ({ review, at }) => {
  const day = Math.floor((review.postedAt && review.postedOn ? Date.parse(review.postedOn) : at) / DAY);
  return WEEKDAYS[(day + 3) % 7] ?? null;
};

const WEEKDAYS = ["1", "2", "3", "4", "5", "6", "7"] as const;

const HOURS = [
  { until: 12, key: "morning" },
  { until: 17, key: "afternoon" },
  { until: 22, key: "evening" },
] as const;

/** The one shift on the day of the review; none when there were two. A day between shifts is a day off. */
function byShift(shifts: readonly Shift[]): GroupOf {
  const days = new Map<string, Shift | null>();
  for (const shift of shifts) days.set(shift.day, days.has(shift.day) ? null : shift);
  const known = [...days.keys()].sort();
  if (known.length === 0) return () => null;
  return ({ review, at }) => {
    const day = review.postedOn ?? dayOf(at);
    const shift = days.get(day);
    if (shift) return shift.off ? "off" : shift.label || partOfDay(shift.start);
    const inside = day > (known[0] as string) && day < (known.at(-1) as string);
    return shift === undefined && inside ? "off" : null;
  };
}

function partOfDay(start: string | null): string | null {
  if (start === null) return null;
  const hour = Number(start.slice(0, 2));
  if (hour < 5) return "night";
  return HOURS.find(({ until }) => hour < until)?.key ?? "night";
}

/** Does the text of a rating that is not kind blame what the worker does not control, and nothing else? */
function byControl(names: Matcher, { site }: Context): GroupOf {
  return ({ review }) => {
    if (!review.text || isKind(review.rating, { site })) return "rest";
    return readOne(review, names, site).blamed?.blame === "outside" ? "outside" : "rest";
  };
}

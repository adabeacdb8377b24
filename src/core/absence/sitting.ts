import type { Coverage } from "../schema/reading";
import type { SittingRow } from "../schema/rows";
import { isNarrowed, type Span } from "./covers";

/** Pages of one list read one after another, as one larger view that begins at its first place. */
export type Sitting = Omit<SittingRow, "key">;

/** One look at one page of a list. `marks`: what its reviews are known by (`by`), in order; `total`: how many there are, as the page says. */
export interface Look {
  at: string;
  coverage: Coverage;
  total: number | null;
  by: Sitting["by"];
  marks: readonly string[];
}

/** A list read page by page is one view only when it was read in one go, ms. */
const PAUSE_MS = 30 * 60_000;

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

function united(a: Coverage["days"], b: Coverage["days"]): Coverage["days"] {
  return a && b && { earliest: earlier(a.earliest, b.earliest), latest: later(a.latest, b.latest) };
}

/** The look alone, as the first page of a sitting; null when it is not one. */
function begun({ at, coverage, by, marks }: Look, total: number): Sitting | null {
  const { order, from, to, ends, days } = coverage;
  return from === 0 ? { order, to, ends, days, since: at, at, total, by, marks: [...new Set(marks)] } : null;
}

function joins(before: Sitting, { at, coverage, by }: Look, total: number): boolean {
  const pause = Date.parse(at) - Date.parse(before.at);
  return before.order === coverage.order && before.by === by && before.total === total && pause >= 0 && pause <= PAUSE_MS;
}

/**
 * The sitting after this look: the same when it shows again what was seen, larger when the next page follows, a new one at the first
 * page, and null when the pages do not make one whole: something between them was narrowed, skipped, or moved while they were read.
 * That is seen by the number of different reviews, which must be the number of places, and by the stated total, which must not change.
 */
export function sit(before: Sitting | null, look: Look): Sitting | null {
  const { coverage, total, marks, at } = look;
  if (total === null || coverage.pinned > 0 || isNarrowed(coverage)) return null;
  const fresh = begun(look, total);
  if (!before || !joins(before, look, total)) return fresh;
  const known = new Set(before.marks);
  if (coverage.to <= before.to && marks.every((mark) => known.has(mark))) return before;
  if (fresh) return fresh;
  for (const mark of marks) known.add(mark);
  if (before.ends || known.size !== coverage.to) return null;
  const { to, ends } = coverage;
  return { ...before, to, ends, at, days: united(before.days, coverage.days), marks: [...known] };
}

/** The sitting as a span of the list. */
export const spanOf = ({ order, to, ends, days }: Sitting): Span => ({ order, from: 0, to, ends, days });

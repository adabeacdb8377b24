import type { WallClock } from "../schema/shift";

/** From and to on the wall clock; null where the words do not say, or could mean two things. */
export interface Hours {
  readonly start: WallClock | null;
  readonly end: WallClock | null;
}

const CLOCK = String.raw`(\d{1,2})(?:[:.h](\d{2}))?\s*(?:([ap])\.?\s?(?:m\b\.?)?)?`;
const RANGE = new RegExp(
  String.raw`(?<![\d/:.-])${CLOCK}\s*(?:-|–|—|to|till|until|a|hasta)\s*(?:${CLOCK}|(close|closing|cl|cierre|cerrar)\b)(?![\d/:])`,
  "giu",
);
/** Half a day in minutes. */
const HALF = 720;

interface Clock {
  readonly minutes: number;
  /** It says which half of the day: by a.m. or p.m., or by being written for 24 hours. */
  readonly sure: boolean;
}

function clock(hour: string | undefined, minute: string | undefined, half: string | undefined): Clock | null {
  if (hour === undefined) return null;
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  if (m > 59 || h > 24 || (half !== undefined && (h > 12 || h === 0))) return null;
  if (half !== undefined) return { minutes: ((h % 12) + (half.toLowerCase() === "p" ? 12 : 0)) * 60 + m, sure: true };
  return { minutes: (h % 24) * 60 + m, sure: h > 12 || h === 0 || (hour.length === 2 && hour.startsWith("0")) };
}

const written = (minutes: number): WallClock =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** How long from one to the other, over midnight when need be. */
const length = (from: number, to: number): number => (to - from + 2 * HALF) % (2 * HALF) || 2 * HALF;

/** A half that only one of the two says is the one that makes the shift shorter. */
function both(start: Clock, end: Clock): Hours {
  const halves = ({ minutes, sure }: Clock): number[] => (sure ? [minutes] : [minutes % HALF, (minutes % HALF) + HALF]);
  if (!start.sure && !end.sure) return { start: null, end: null };
  const [first] = halves(start)
    .flatMap((from) => halves(end).map((to) => ({ from, to })))
    .sort((a, b) => length(a.from, a.to) - length(b.from, b.to));
  return first ? { start: written(first.from), end: written(first.to) } : { start: null, end: null };
}

/**
 * The hours that a piece of a rota says: "5pm-11", "10-6pm", "17:00 to 23:00", "4pm-close". Where no half of the day is given ("5-11") they
 * stay open: a shift it is all the same. Empty when it says none.
 */
export function hoursIn(text: string): Hours[] {
  return [...text.matchAll(RANGE)].flatMap(([, h1, m1, p1, h2, m2, p2, close]) => {
    const start = clock(h1, m1, p1);
    const end = clock(h2, m2, p2);
    if (!start || (!end && close === undefined)) return [];
    return [end ? both(start, end) : { start: start.sure ? written(start.minutes) : null, end: null }];
  });
}

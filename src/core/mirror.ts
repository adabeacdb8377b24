import type { Context } from "./context";
import { isKind } from "./flags/case";
import type { Dated } from "./ratings/stream";
import type { AspectCount, Mirror } from "./schema/summary";
import { controllerOf, tradeOf } from "./text/aspects/control";
import { blameOf, isLow } from "./text/blame";
import { languageOf } from "./text/language";
import { words } from "./text/words";

/** Fewer complaints than this say nothing about a trend or an effect. */
const ENOUGH = 5;

/**
 * The management mirror: of the reviews that are not the best, who could have fixed what they complain of, and of what. By words alone;
 * null when no review has any. Linear in the words of those reviews.
 */
export function mirrorOf(stream: readonly Dated[], context: Context): Mirror | null {
  const trade = tradeOf(context.site.role);
  const counts = { worker: 0, outside: 0, mixed: 0, none: 0 };
  const complaints = new Map<string, number[]>();
  const places: number[] = [];
  stream.forEach(({ review }, place) => {
    if (!review.text || isKind(review.rating, context)) return;
    const said = words(review.text);
    const language = languageOf(said);
    if (language === "other") return;
    const { blame, aspects } = blameOf(said, language, trade, isLow(review.rating, context.site));
    counts[blame]++;
    places.push(place);
    for (const aspect of new Set(aspects.filter(({ stance }) => stance === "negative").map((one) => one.aspect)))
      complaints.set(aspect, [...(complaints.get(aspect) ?? []), place]);
  });
  if (places.length === 0) return null;
  const ratings = stream.map(({ review }) => review.rating);
  const aspects = [...complaints]
    .map(
      ([aspect, at]): AspectCount => ({
        aspect,
        controller: controllerOf(aspect, trade),
        complaints: at.length,
        ...halves(at, places),
        impact: impactOf(new Set(at), ratings),
      }),
    )
    .sort((a, b) => b.complaints - a.complaints || (a.aspect < b.aspect ? -1 : 1));
  return { of: places.length, ...counts, aspects };
}

/** Share of complaining reviews in the older and the newer half of those read. */
function halves(at: readonly number[], places: readonly number[]): Pick<AspectCount, "before" | "lately"> {
  const half = places.length >> 1;
  if (half < ENOUGH || at.length < ENOUGH) return { before: null, lately: null };
  const middle = places[half] as number;
  const older = at.filter((place) => place < middle).length;
  return { before: older / half, lately: (at.length - older) / (places.length - half) };
}

/** Mean rating with the complaint less the mean without. */
function impactOf(at: ReadonlySet<number>, ratings: readonly number[]): number | null {
  if (at.size < ENOUGH || ratings.length - at.size < ENOUGH) return null;
  const mean = (having: boolean): number => {
    const those = ratings.filter((_, place) => at.has(place) === having);
    return those.reduce((sum, rating) => sum + rating, 0) / those.length;
  };
  return mean(true) - mean(false);
}

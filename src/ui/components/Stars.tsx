import { useWords } from "../world";

const STAR = "M8 1.300l2.060 4.300 4.740.620-3.470 3.280.870 4.700L8 11.900 3.800 14.200l.870-4.700L1.200 6.220l4.740-.620z";

/** One rating as ink stars, with fractions. `max`: the site's highest rating. */
export function Stars({ rating, max = 5 }: { rating: number; max?: number }) {
  const { t, number } = useWords();
  return (
    <span class="stars" role="img" aria-label={t("stars.name", { rating: number(rating), max: number(max) })}>
      {Array.from({ length: max }, (_, at) => {
        const filled = Math.min(1, Math.max(0, rating - at));
        return (
          <svg key={STAR + at} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
            <path d={STAR} class="star-empty" />
            {filled === 1 && <path d={STAR} class="star-full" />}
            {filled > 0 && filled < 1 && (
              <svg viewBox={`0 0 ${16 * filled} 16`} width={16 * filled} height="16" aria-hidden="true" focusable="false">
                <path d={STAR} class="star-full" />
              </svg>
            )}
          </svg>
        );
      })}
    </span>
  );
}

import type { Runway } from "../../../core/schema/outlook";
import { useWords } from "../../world";

const WIDTH = 640;
const HEIGHT = 150;

/** Where the number may go: an ink line for what is expected, a pale band, the line that matters dashed. The table says the same. */
export function RoomChart({ runway, name }: { runway: Runway; name: string }) {
  const { t, plural, number } = useWords();
  const { average, line, ahead } = runway;
  const points = [{ ratings: 0, mean: average, low: average, high: average }, ...ahead];
  const values = points.flatMap(({ low, high }) => [low, high]);
  const near = line !== null && Math.abs(average - line) < 1 ? [line] : [];
  const low = Math.max(1, Math.floor((Math.min(...values, ...near) - 0.02) * 20) / 20);
  const high = Math.min(5, Math.ceil((Math.max(...values, ...near) + 0.02) * 20) / 20);
  const last = Math.sqrt(ahead.at(-1)?.ratings ?? 1);
  // Uncertainty grows with the root of the number of ratings, so the root is the even scale.
  const share = (ratings: number) => Math.sqrt(ratings) / last;
  const x = (ratings: number) => (WIDTH * share(ratings)).toFixed(1);
  const y = (value: number) => ((HEIGHT * (high - value)) / (high - low)).toFixed(1);
  // Beside the dashes where the ink is not; where there is no room under them, above all the same.
  const under = line !== null && average >= line && Number(y(line)) < HEIGHT - 20;
  const along = (of: (point: (typeof points)[number]) => number) => points.map((point) => `${x(point.ratings)} ${y(of(point))}`);
  return (
    <figure class="ahead-chart" data-testid="runway-chart">
      <p class="small quiet">{t("trend.zoomed", { low: number(low, 2), high: number(high, 2) })}</p>
      <div class="ahead-plot">
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" width="100%" height={HEIGHT} role="img" aria-label={name}>
          <path class="ahead-band" d={`M${[...along((point) => point.high), ...along((point) => point.low).reverse()].join("L")}Z`} />
          {near.length > 0 && <path class="ahead-line" d={`M0 ${y(line ?? 0)}H${WIDTH}`} />}
          <path class="ahead-ink" d={`M${along(({ mean }) => mean).join("L")}`} />
        </svg>
        {near.length > 0 && (
          <span
            class={under ? "ahead-label ahead-label-under small" : "ahead-label small"}
            style={{ top: `${y(line ?? 0)}px` }}
            aria-hidden="true"
          >
            {t("trend.line", { line: number(line ?? 0, 2) })}
          </span>
        )}
      </div>
      <p class="ahead-x small quiet" aria-hidden="true">
        {points.map(({ ratings }, place) => (
          <span
            key={ratings}
            class={place === points.length - 1 ? "ahead-x-end" : ""}
            style={{ insetInlineStart: `${100 * share(ratings)}%` }}
          >
            {ratings === 0 ? t("ahead.now") : plural("ahead.more", ratings)}
          </span>
        ))}
      </p>
    </figure>
  );
}

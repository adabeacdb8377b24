import type { SiteInfo } from "../../core/schema/site";
import type { Summary } from "../../core/schema/summary";
import { chartOf } from "../chart";
import { useWords } from "../world";

const WIDTH = 300;
const HEIGHT = 64;

/** The trend at a glance, drawn without a library so that the popup opens at once. The sentence above it says the same in words. */
export function MiniTrend({ summary, site }: { summary: Summary; site: SiteInfo }) {
  const { t, number, shortDay } = useWords();
  const { trend, window } = summary;
  const line = trend.series === "platform" ? window.line : null;
  const chart = trend.tooFew || trend.points.length < 3 ? null : chartOf({ ...trend, points: trend.points.slice(-120) }, line, site.scale);
  if (!chart) return null;
  const [low, high] = chart.range;
  const from = chart.x[0] ?? 0;
  const span = (chart.x.at(-1) ?? from) - from || 1;
  const x = (value: number) => ((WIDTH * (value - from)) / span).toFixed(1);
  const y = (value: number) => (2 + ((HEIGHT - 4) * (high - value)) / (high - low)).toFixed(1);
  const along = (values: readonly number[]) => chart.x.map((at, index) => `${x(at)} ${y(values[index] ?? low)}`);
  return (
    <div class="mini" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        <path class="mini-band" d={`M${[...along(chart.high), ...along(chart.low).reverse()].join("L")}Z`} />
        {line !== null && <path class="mini-line" d={`M0 ${y(line)}H${WIDTH}`} />}
        <path class="mini-ink" d={`M${along(chart.mean).join("L")}`} />
      </svg>
      {line !== null && (
        <span class="mini-label small" style={{ top: `${y(line)}px` }}>
          {t("trend.line", { line: number(line, 2) })}
        </span>
      )}
      <p class="spread small quiet">
        <span>{shortDay(chart.days[0])}</span>
        {chart.zoomed && <span>{t("trend.zoomed", { low: number(low, 1), high: number(high, 1) })}</span>}
        <span>{shortDay(chart.days[2])}</span>
      </p>
    </div>
  );
}

import type { Trend } from "../../core/schema/summary";

const WIDTH = 120;
const HEIGHT = 28;

/** The shape of a trend in a line of text, on its own scale; the number beside it says the rest. Nothing when there is no trend yet. */
export function Spark({ trend }: { trend: Trend }) {
  const points = trend.points.slice(-60);
  if (trend.tooFew || points.length < 2) return <span class="spark" />;
  const means = points.map(({ mean }) => mean);
  const low = Math.min(...means);
  const span = Math.max(0.1, Math.max(...means) - low);
  const path = means
    .map((mean, index) => {
      const x = 2 + ((WIDTH - 8) * index) / (means.length - 1);
      const y = 4 + (HEIGHT - 8) * (1 - (mean - low) / span);
      return `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("");
  const end = /([\d.]+) ([\d.]+)$/.exec(path);
  return (
    <svg class="spark" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path d={path} />
      <circle cx={end?.[1]} cy={end?.[2]} r="2.5" />
    </svg>
  );
}

import { useEffect, useRef } from "preact/hooks";
import uPlot from "uplot";
import type { Chart } from "../chart";
import { useWords } from "../world";
import "uplot/dist/uPlot.min.css";

interface Props {
  chart: Chart;
  line: number | null;
  decimals: number;
  /** The whole chart in one sentence; the numbers stand in the table. */
  name: string;
  /** Too few to say: drawn in grey. */
  faint: boolean;
}

const HEIGHT = 220;
const RADIUS = 3;

/** Ink line, pale band, a dot where something was seen, hollow where it is inferred; no grid but the line that matters. */
export function TrendChart({ chart, line, decimals, name, faint }: Props) {
  const { t, number, shortDay } = useWords();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const box = place.current;
    if (!box) return;
    const colour = (token: string) => getComputedStyle(box).getPropertyValue(token).trim();
    const ink = () => colour(faint ? "--edge" : "--ink");
    const dots = (plot: uPlot) => {
      const { ctx } = plot;
      const ratio = devicePixelRatio;
      chart.x.forEach((x, index) => {
        const seen = chart.seen[index] ?? null;
        ctx.beginPath();
        ctx.arc(plot.valToPos(x, "x", true), plot.valToPos(seen ?? chart.mean[index] ?? 0, "y", true), RADIUS * ratio, 0, 2 * Math.PI);
        ctx.fillStyle = seen === null ? colour("--paper") : ink();
        ctx.strokeStyle = seen === null ? ink() : colour("--paper");
        ctx.lineWidth = 1.25 * ratio;
        ctx.fill();
        ctx.stroke();
      });
    };
    // Each stretch of one level as a thick line in the accent, so that a change is a step.
    const levels = (plot: uPlot) => {
      const { ctx } = plot;
      ctx.save();
      ctx.strokeStyle = colour("--accent");
      ctx.lineWidth = 3 * devicePixelRatio;
      for (const { from, to, mean } of chart.levels) {
        const y = plot.valToPos(mean, "y", true);
        ctx.beginPath();
        ctx.moveTo(plot.valToPos(from, "x", true), y);
        ctx.lineTo(plot.valToPos(to, "x", true), y);
        ctx.stroke();
      }
      ctx.restore();
    };
    const limit = (plot: uPlot) => {
      if (line === null) return;
      const { ctx, bbox } = plot;
      const y = plot.valToPos(line, "y", true);
      ctx.save();
      ctx.strokeStyle = colour("--ink-2");
      ctx.lineWidth = 1.5 * devicePixelRatio;
      ctx.setLineDash([4 * devicePixelRatio, 4 * devicePixelRatio]);
      ctx.beginPath();
      ctx.moveTo(bbox.left, y);
      ctx.lineTo(bbox.left + bbox.width, y);
      ctx.stroke();
      ctx.restore();
    };
    const first = chart.x[0] ?? 0;
    const last = chart.x.at(-1) ?? first;
    const margin = first === last ? 1 : (last - first) * 0.015;
    const plot = new uPlot(
      {
        width: box.clientWidth,
        height: HEIGHT,
        padding: [RADIUS + 2, 0, RADIUS + 2, 0],
        legend: { show: false },
        cursor: { show: false },
        axes: [{ show: false }, { show: false }],
        scales: {
          x: { time: false, range: () => [first - margin, last + margin] },
          y: { range: () => [chart.range[0], chart.range[1]] },
        },
        series: [
          {},
          { stroke: "transparent", points: { show: false } },
          { stroke: "transparent", points: { show: false } },
          { stroke: ink, width: 2, points: { show: false } },
        ],
        bands: [{ series: [1, 2], fill: () => colour("--band") }],
        hooks: { draw: [limit, dots, levels] },
      },
      [chart.x, chart.high, chart.low, chart.mean],
      box,
    );
    const sized = new ResizeObserver(() => plot.setSize({ width: box.clientWidth, height: HEIGHT }));
    sized.observe(box);
    const themes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
    const repaint = () => plot.redraw(false);
    for (const theme of themes) theme.addEventListener("change", repaint);
    return () => {
      for (const theme of themes) theme.removeEventListener("change", repaint);
      sized.disconnect();
      plot.destroy();
    };
  }, [chart, line, faint]);

  const [low, high] = chart.range;
  const inner = HEIGHT - 2 * (RADIUS + 2);
  const top = (value: number) => `${(RADIUS + 2 + (inner * (high - value)) / (high - low)).toFixed(1)}px`;
  const labels = [high, (low + high) / 2, low];
  const days = chart.days[0] === chart.days[2] ? [chart.days[0]] : chart.days;
  return (
    <div class={line === null ? "chart" : "chart chart-lined"}>
      <div class="chart-plot">
        <div aria-hidden="true">
          {labels.map((value) => (
            <span key={value} class="chart-y" style={{ top: top(value) }}>
              {number(value, Number.isInteger(value) ? 0 : Math.min(decimals, 2))}
            </span>
          ))}
          {line !== null && (
            <span class="chart-line" style={{ top: top(line) }}>
              {t("trend.line", { line: number(line, decimals) })}
            </span>
          )}
        </div>
        <div ref={place} class="chart-canvas" role="img" aria-label={name} data-testid="trend-chart" />
      </div>
      <p class="chart-x small quiet" aria-hidden="true">
        {days.map((label) => (
          <span key={label}>{shortDay(label)}</span>
        ))}
      </p>
    </div>
  );
}

import { useMemo, useState } from "preact/hooks";
import type { SiteInfo } from "../../core/schema/site";
import type { Summary } from "../../core/schema/summary";
import { chartOf } from "../chart";
import { figureOf } from "../figures";
import { useWords } from "../world";
import { Choice } from "./Choice";
import { TrendChart } from "./TrendChart";
import { TrendTable } from "./TrendTable";

interface Props {
  name: string;
  site: SiteInfo;
  summary: Summary;
}

/** How it went: the chart, the same as a table, and what it all rests on. */
export function TrendCard({ name, site, summary }: Props) {
  const { t, plural, number } = useWords();
  const [as, setAs] = useState<"chart" | "table">("chart");
  const { trend, window, drift } = summary;
  const line = trend.series === "platform" ? window.line : null;
  const chart = useMemo(() => chartOf(trend, line, site.scale, drift.segments), [trend, line, site, drift]);
  const figure = figureOf(summary);
  if (!chart || !figure) {
    return (
      <section class="card" aria-labelledby="trend">
        <h2 id="trend" class="title">
          {t("trend.title")}
        </h2>
        <p class="quiet">{t("trend.empty")}</p>
      </section>
    );
  }
  const { decimals } = figure;
  const [low, high] = (figure.band ?? [figure.value, figure.value]).map((value) => number(value, decimals));
  const sentence = t("trend.name", { name, value: number(figure.value, decimals), low: low ?? "", high: high ?? "" });
  const n = trend.now?.n ?? 0;
  return (
    <section class="card trend" aria-labelledby="trend">
      <div class="spread">
        <h2 id="trend" class="title">
          {t("trend.title")}
          {chart.zoomed && (
            <span class="zoomed small quiet">{t("trend.zoomed", { low: number(chart.range[0], 1), high: number(chart.range[1], 1) })}</span>
          )}
        </h2>
        <Choice
          label={t("trend.view")}
          options={[
            { value: "chart", label: t("trend.asChart") },
            { value: "table", label: t("trend.asTable") },
          ]}
          value={as}
          onChoose={setAs}
        />
      </div>
      {as === "chart" && <TrendChart chart={chart} line={line} decimals={decimals} name={sentence} faint={trend.tooFew} />}
      <TrendTable trend={trend} decimals={decimals} name={sentence} shown={as === "table"} />
      <p class="small quiet">
        {trend.tooFew && `${t("trend.tooFew")} `}
        {n > 0 && `${plural("trend.rests", n)} `}
        {t(trend.series === "own" ? "trend.legend.own" : "trend.legend.platform")} {chart.levels.length > 0 && t("trend.legend.levels")}{" "}
        {figure.band && t("trend.band")}
      </p>
    </section>
  );
}

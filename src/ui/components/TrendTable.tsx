import { useState } from "preact/hooks";
import type { Trend } from "../../core/schema/summary";
import { useWords } from "../world";
import { Button } from "./Button";

interface Props {
  trend: Trend;
  decimals: number;
  name: string;
  /** False while the chart is shown: the table is then there for screen readers only. */
  shown: boolean;
}

const PAGE = 60;

/** The same numbers as the chart, newest first. Always in the page. */
export function TrendTable({ trend, decimals, name, shown }: Props) {
  const { t, number, day } = useWords();
  const [count, setCount] = useState(PAGE);
  const points = trend.points.slice(-count).reverse();
  const rest = trend.points.length - points.length;
  const platform = trend.series === "platform";
  return (
    <div class={shown ? "table-box" : "hidden"}>
      <table data-testid="trend-table">
        <caption class="hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t("trend.day")}</th>
            {!platform && <th scope="col">{t("trend.rating")}</th>}
            <th scope="col">{t(platform ? "trend.shown" : "trend.mean")}</th>
            <th scope="col">{t("trend.range")}</th>
            <th scope="col">{t("trend.n")}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            <tr key={`${point.on} ${point.reviewId ?? index}`}>
              <th scope="row">{day(point.on)}</th>
              {!platform && <td>{point.rating === null ? "–" : number(point.rating)}</td>}
              <td>{number(point.mean, decimals)}</td>
              <td>{t("trend.rangeOf", { low: number(point.low, decimals), high: number(point.high, decimals) })}</td>
              <td>{point.n === 0 ? "–" : number(point.n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown && rest > 0 && (
        <Button look="text" onClick={() => setCount(count + PAGE)}>
          {t("list.more", { count: Math.min(PAGE, rest) })}
        </Button>
      )}
    </div>
  );
}

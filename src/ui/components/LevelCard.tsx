import type { Drift, SetAside } from "../../core/schema/drift";
import type { Words } from "../i18n/words";
import { useWords } from "../world";
import { TableBox } from "./TableBox";

interface Props {
  drift: Drift;
  setAside: readonly SetAside[];
}

/** Has the level changed: in words, and the changes, stretches and breaks of the chart as a table. What was not counted stands below. */
export function LevelCard({ drift, setAside }: Props) {
  const words = useWords();
  const { t, plural, day, shortDay, number } = words;
  const { changes, segments, breaks, alarm, n, smallest, shown } = drift;
  if (n === 0 && setAside.length === 0 && breaks.length === 0 && !shown) return null;
  return (
    <section class="card trend" aria-labelledby="level" data-testid="level">
      <h2 id="level" class="title">
        {t("level.title")}
      </h2>
      {n > 0 && <p>{finding(drift, words)}</p>}
      {shown && (
        <>
          <p>
            {shown.fell
              ? t("level.shown.fell", { from: number(shown.from.average, 2), to: number(shown.to.average, 2) })
              : t("level.shown.steady")}
          </p>
          <p class="small quiet">{t("level.shown.rests", { drop: number(shown.smallest, 2), count: number(shown.numbers) })}</p>
        </>
      )}
      {segments.length > 1 && (
        <TableBox>
          <table data-testid="level-table">
            <caption class="hidden">{t("level.table")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("level.stretch")}</th>
                <th scope="col">{t("trend.mean")}</th>
                <th scope="col">{t("trend.range")}</th>
                <th scope="col">{t("trend.n")}</th>
                <th scope="col">{t("level.began")}</th>
              </tr>
            </thead>
            <tbody>
              {segments.map((segment) => (
                <tr key={`${segment.from} ${segment.to} ${segment.n}`}>
                  <th scope="row">{t("level.between", { from: shortDay(segment.from), to: shortDay(segment.to) })}</th>
                  <td>{number(segment.mean, 2)}</td>
                  <td>{t("trend.rangeOf", { low: number(segment.low, 2), high: number(segment.high, 2) })}</td>
                  <td>{number(segment.n)}</td>
                  <td>{began(segment.from, drift, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {changes.length > 0 && <p class="small quiet">{t("level.cause")}</p>}
      {n > 0 && (
        <p class="small quiet">
          {plural("level.rests", n)} {smallest === null ? t("level.blind") : t("level.smallest", { drop: number(smallest, 1) })}{" "}
          {alarm ? t("level.rate") : ""}
        </p>
      )}
      {setAside.length > 0 && (
        <details class="small quiet" data-testid="set-aside">
          <summary>{plural("level.aside", setAside.length)}</summary>
          <ul>
            {setAside.map(({ reviewId, at, value, why }) => (
              <li key={`${reviewId} ${at} ${value} ${why}`}>
                {t("level.aside.line", {
                  value: number(value),
                  day: at ? day(at.slice(0, 10)) : t("level.aside.noDay"),
                  why: t(`level.aside.${why}`),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function finding({ alarm, changes }: Drift, { t, number, day }: Words): string {
  if (alarm) return t("level.alarm");
  const last = changes.at(-1);
  if (!last) return t("level.steady");
  const params = { from: number(last.from, 2), to: number(last.to, 2), day: day(last.at.slice(0, 10)) };
  return t(last.to < last.from ? "level.lower" : "level.higher", params);
}

/** Why a stretch begins where it does: a change with its range and chance, a break with its kind, or the first rating. */
function began(from: string, { changes, breaks, segments }: Drift, { t, number, shortDay }: Words): string {
  const change = changes.find(({ at }) => at.slice(0, 10) === from);
  if (change) {
    const params = {
      earliest: shortDay(change.earliest),
      latest: shortDay(change.latest),
      per100: number(Math.min(99, Math.round(change.probability * 100))),
    };
    return t("level.change", params);
  }
  if (segments[0]?.from === from) return t("level.first");
  const kind = breaks.filter(({ at }) => at <= from).at(-1)?.kind ?? "rule";
  return t(`level.break.${kind}`);
}

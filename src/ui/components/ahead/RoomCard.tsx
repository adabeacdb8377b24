import type { Runway } from "../../../core/schema/outlook";
import { useWords } from "../../world";
import { per100 } from "./per100";
import { RoomChart } from "./RoomChart";

const DECIMALS = 2;

/** How much room is left: in ratings, and where the number may go. */
export function RoomCard({ runway }: { runway: Runway }) {
  const words = useWords();
  const { t, plural, number } = words;
  const { line, room, average, costs, ahead } = runway;
  const shown = (value: number) => number(value, DECIMALS);
  const finding = () => {
    if (line === null || !room) return t("ahead.room.noLine");
    if (average < line) return t("ahead.room.below", { line: shown(line) });
    if (room.ones === null) return t("ahead.room.noLine");
    if (room.fours === null) return t("ahead.room.few", { ones: room.ones, line: shown(line) });
    return t("ahead.room", { ones: room.ones, fours: room.fours, line: shown(line) });
  };
  const last = ahead.at(-1);
  const name = t("ahead.chart", {
    value: shown(average),
    low: shown(last?.low ?? average),
    high: shown(last?.high ?? average),
    count: last?.ratings ?? 0,
  });
  return (
    <section class="card ahead" aria-labelledby="ahead-room" data-testid="runway">
      <h2 id="ahead-room" class="title">
        {t(line === null ? "ahead.room.titleNoLine" : "ahead.room.title")}
      </h2>
      <p class="lead">{finding()}</p>
      {room && average >= (line ?? 0) && (
        <p class="quiet">
          {t(runway.order === "known" ? "ahead.room.known" : "ahead.room.replaced")}{" "}
          {runway.size !== null && t("ahead.costs", { one: number(costs.one, 3), four: number(costs.four, 3) })}
        </p>
      )}
      <RoomChart runway={runway} name={name} />
      <div class="table-box">
        <table>
          <caption class="hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{t("ahead.after")}</th>
              <th scope="col">{t("ahead.mean")}</th>
              <th scope="col">{t("ahead.range")}</th>
              {line !== null && <th scope="col">{t("ahead.below", { line: shown(line) })}</th>}
            </tr>
          </thead>
          <tbody>
            {ahead.map(({ ratings, mean, low, high, crossed }) => (
              <tr key={ratings}>
                <th scope="row">{plural("ahead.after.count", ratings)}</th>
                <td>{shown(mean)}</td>
                <td>{t("trend.rangeOf", { low: shown(low), high: shown(high) })}</td>
                {crossed !== null && <td>{per100(crossed, words)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small quiet">
        {runway.at === null
          ? t("ahead.rests.ratings", { n: runway.n })
          : t("ahead.rests.number", { average: shown(average), n: runway.n, day: runway.at.slice(0, 10) })}{" "}
        {runway.byTime && t("ahead.room.byTime")}
      </p>
    </section>
  );
}

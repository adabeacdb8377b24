import { useState } from "preact/hooks";
import type { Reconstruction, Step, Way } from "../../../core/schema/outlook";
import type { Words } from "../../i18n/words";
import { useWords } from "../../world";
import { Button } from "../Button";
import { per100 } from "./per100";

const PAGE = 10;
/** From this chance on a removed rating is spoken of. */
const WORTH_SAYING = 0.2;

/** What most likely moved the number from one snapshot to the next, newest first, and what was set aside. */
export function ChangesCard({ reconstruction }: { reconstruction: Reconstruction }) {
  const words = useWords();
  const { t, day, shortDay, number } = words;
  const [count, setCount] = useState(PAGE);
  const { steps, setAside, assumedFull } = reconstruction;
  const shown = steps.slice(-count).reverse();
  const rest = steps.length - shown.length;
  return (
    <section class="card ahead" aria-labelledby="ahead-changes" data-testid="changes">
      <h2 id="ahead-changes" class="title">
        {t("ahead.changes.title")}
      </h2>
      {steps.length > 0 && (
        <div class="table-box">
          <table>
            <caption class="hidden">{t("ahead.changes.lead")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("ahead.changes.day")}</th>
                <th scope="col">{t("ahead.changes.numbers")}</th>
                <th scope="col">{t("ahead.changes.what")}</th>
                <th scope="col">{t("ahead.changes.sure")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((step) => (
                <tr key={step.to}>
                  <th scope="row">{shortDay(step.to.slice(0, 10))}</th>
                  <td>{t("ahead.changes.fromTo", { before: number(step.before, 2), after: number(step.after, 2) })}</td>
                  <td>{whatOf(step, words)}</td>
                  <td>{step.explained && step.told ? per100(step.probability, words) : "–"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rest > 0 && (
        <Button look="text" onClick={() => setCount(count + PAGE)}>
          {t("list.more", { count: Math.min(PAGE, rest) })}
        </Button>
      )}
      <p class="small quiet">
        {t("ahead.changes.lead")} {assumedFull && t("ahead.changes.assumed")}
      </p>
      {setAside.length > 0 && (
        <details class="small quiet">
          <summary>{t("ahead.changes.aside")}</summary>
          <ul>
            {setAside.map(({ at, average, why }) => (
              <li key={`${at} ${average} ${why}`}>
                {t("ahead.changes.aside.line", { average: number(average, 2), day: day(at.slice(0, 10)), why: t(`ahead.aside.${why}`) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Ratings as words: "1 star and 4 stars". */
function listed(ratings: readonly number[], { plural, locale }: Words): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(ratings.map((rating) => plural("ahead.whatIf.stars", rating)));
}

function whatOf(step: Step, words: Words) {
  const { t, plural } = words;
  const { count } = step.ratings;
  if (!step.explained) return t("ahead.changes.jump");
  if (step.told) {
    const others = step.entered.filter(({ rating }) => rating < 5).map(({ rating }) => rating);
    if (count === 0) return step.removed >= WORTH_SAYING ? t("ahead.changes.removed") : t("ahead.changes.none");
    return others.length === 0
      ? plural("ahead.changes.fives", count)
      : plural("ahead.changes.came", count, { list: listed(others, words) });
  }
  const removed = step.removed >= WORTH_SAYING ? ` ${t("ahead.changes.removed")}` : "";
  if (step.ways.length === 0) {
    return `${plural("ahead.changes.cannotMany", count)} ${t("ahead.changes.low", { chance: per100(step.low, words) })}${removed}`;
  }
  return (
    <>
      {t("ahead.changes.cannot")}
      {removed}
      <ul class="small">
        {step.ways.map((way) => (
          <li key={`${way.entered.join()} ${way.left.join()}`}>
            {wayOf(way, words)}: {per100(way.probability, words)}
          </li>
        ))}
      </ul>
    </>
  );
}

function wayOf({ entered, left }: Way, words: Words): string {
  const { t } = words;
  const [came, gone] = [listed(entered, words), listed(left, words)];
  if (entered.length === 0 && left.length === 0) return t("ahead.changes.alike");
  if (left.length === 0) return t("ahead.changes.only", { came });
  return entered.length === 0 ? t("ahead.changes.gone", { left: gone }) : t("ahead.changes.swap", { came, left: gone });
}

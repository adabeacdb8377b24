import { useState } from "preact/hooks";
import type { Held } from "../../../core/ratings/held";
import { whatIf } from "../../../core/ratings/whatif";
import { useWords } from "../../world";
import { Button } from "../Button";

const STARS = [5, 4, 3, 2, 1] as const;
const NONE: readonly number[] = [0, 0, 0, 0, 0];

/** Where the number would stand after ratings of the worker's choice. */
export function WhatIfCard({ held }: { held: Held }) {
  const { t, plural, number } = useWords();
  const [counts, setCounts] = useState(NONE);
  const ratings = counts.flatMap((count, i) => new Array<number>(count).fill(i + 1));
  const { low, likely, high } = whatIf(held, ratings);
  const change = (star: number, by: number) =>
    setCounts((before) => before.map((count, i) => (i === star - 1 ? Math.max(0, count + by) : count)));
  const shown = (value: number) => number(value, 2);
  const isExact = shown(low) === shown(high);
  return (
    <section class="card ahead" aria-labelledby="ahead-what-if" data-testid="what-if">
      <h2 id="ahead-what-if" class="title">
        {t("ahead.whatIf.title")}
      </h2>
      <p class="lead" role="status" data-testid="what-if-result">
        {ratings.length === 0
          ? t("ahead.whatIf.lead")
          : isExact
            ? t("ahead.whatIf.exact", { value: shown(likely) })
            : t("ahead.whatIf.range", { value: shown(likely), low: shown(low), high: shown(high) })}
      </p>
      <ul class="steppers">
        {STARS.map((star) => {
          const stars = plural("ahead.whatIf.stars", star);
          return (
            <li key={star} class="stepper">
              <span class="stepper-name">{stars}</span>
              <button type="button" class="stepper-button" aria-label={t("ahead.whatIf.less", { stars })} onClick={() => change(star, -1)}>
                <span aria-hidden="true">−</span>
              </button>
              <span class="stepper-count">{number(counts[star - 1] ?? 0)}</span>
              <button
                type="button"
                class="stepper-button"
                aria-label={t("ahead.whatIf.more", { stars })}
                data-testid={`what-if-${star}`}
                onClick={() => change(star, 1)}
              >
                <span aria-hidden="true">+</span>
              </button>
            </li>
          );
        })}
      </ul>
      {ratings.length > 0 && (
        <Button look="text" onClick={() => setCounts(NONE)}>
          {t("ahead.whatIf.clear")}
        </Button>
      )}
    </section>
  );
}

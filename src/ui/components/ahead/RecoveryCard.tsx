import type { Recovery } from "../../../core/schema/outlook";
import { useWords } from "../../world";

/** The way back as a range: it depends on which ratings leave first. */
export function RecoveryCard({ recovery }: { recovery: Recovery }) {
  const { t, plural, number } = useWords();
  const { fewest, most, likely, order, kind } = recovery;
  const target = number(recovery.target, 2);
  const [early, middle, late] = likely as [number, number, number];
  const at = (value: number) => `${(2 + (96 * value) / Math.max(1, most)).toFixed(1)}%`;
  const width = (from: number, to: number) => `${Math.max(0.6, (96 * (to - from)) / Math.max(1, most)).toFixed(1)}%`;
  return (
    <section class="card ahead" aria-labelledby="ahead-back" data-testid="recovery">
      <h2 id="ahead-back" class="title">
        {t("ahead.back.title")}
      </h2>
      <p class="lead">{fewest === most ? plural("ahead.back", most, { target }) : t("ahead.back.range", { target, fewest, most })}</p>
      {fewest !== most && (
        <>
          <svg class="ahead-strip" width="100%" height="44" role="img" aria-label={t("ahead.back.strip", { fewest, most, middle })}>
            <line class="strip-scale" x1="2%" x2="98%" y1="16" y2="16" />
            <rect class="strip-band" x={at(fewest)} width={width(fewest, most)} y="11" height="10" rx="4" />
            <rect class="ahead-likely" x={at(early)} width={width(early, late)} y="9" height="14" rx="4" />
            <circle class="strip-dot" cx={at(middle)} cy="16" r="5" />
            <text class="axis" x="2%" y="40">
              {t("ahead.now")}
            </text>
            <text class="axis" x="98%" y="40" text-anchor="end">
              {plural("ahead.more", most)}
            </text>
          </svg>
          <p>{t("ahead.back.likely", { middle, late })}</p>
        </>
      )}
      <p class="small quiet">
        {t(kind === "line" ? "ahead.back.line" : "ahead.back.before", { target })}{" "}
        {t(order === "known" ? "ahead.back.known" : order === "partly" ? "ahead.back.partly" : "ahead.back.unknown")}
      </p>
    </section>
  );
}

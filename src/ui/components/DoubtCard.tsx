import type { Doubt } from "../../core/entry/doubts";
import { useWords } from "../world";
import { Button } from "./Button";

/** A number that is asked about, with the reason. The worker may know better: it can be kept as it is. */
export function DoubtCard({ doubts, onKeep, onChange }: { doubts: readonly Doubt[]; onKeep(): void; onChange(): void }) {
  const { t } = useWords();
  return (
    <div class="note stack" role="alert" data-testid="doubt">
      <p class="title">{t("doubt.title")}</p>
      {doubts.map(({ why, ...params }) => (
        <p key={why}>{t(`doubt.${why}`, params)}</p>
      ))}
      <div class="row">
        <Button testId="doubt-keep" onClick={onKeep}>
          {t("doubt.keep")}
        </Button>
        <Button onClick={onChange}>{t("doubt.change")}</Button>
      </div>
    </div>
  );
}

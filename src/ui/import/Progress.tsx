import { Button } from "../components/Button";
import { useWords } from "../world";

interface Props {
  what: "reading" | "weighing" | "bringing";
  /** 0 to 1. */
  done: number;
  onCancel(): void;
}

/** How far a long import is, and a way out of it. The bar is read out when asked for, not at every step. */
export function Progress({ what, done, onCancel }: Props) {
  const { t } = useWords();
  const percent = Math.floor(Math.min(1, done) * 100);
  return (
    <div class="step" data-testid="import-progress">
      <p class="title" role="status">
        {t(`progress.${what}`)}
      </p>
      <progress class="bar" max={100} value={percent} aria-label={t(`progress.${what}`)} />
      <p class="quiet">{t("progress.percent", { percent })}</p>
      <Button testId="import-cancel" onClick={onCancel}>
        {t("progress.cancel")}
      </Button>
      <p class="small quiet">{t("progress.safe")}</p>
    </div>
  );
}

import { useMemo, useState } from "preact/hooks";
import { siteById } from "../../adapters/index";
import { praise } from "../../core/praise";
import { streamOf } from "../../core/ratings/stream";
import { historyOf } from "../../storage/history";
import type { StoredSummary } from "../../storage/summaries";
import { Button } from "../components/Button";
import { Empty } from "../components/Empty";
import { useLive } from "../hooks/useLive";
import { sheetDocument } from "../packet/sheet";
import { useWords, useWorld } from "../world";

interface Props {
  subjectKey: string;
  rows: readonly StoredSummary[];
}

/** Most passages on the shelf and on a sheet. */
const MOST = 60;

/** Kind words, with their days, and a sheet of those the worker picks, to show to somebody. */
export function Shelf({ subjectKey, rows }: Props) {
  const words = useWords();
  const { t } = words;
  const world = useWorld();
  const row = rows.find(({ subject }) => subject.key === subjectKey);
  const site = row && siteById(row.subject.site);
  const history = useLive(() => historyOf(world.db, subjectKey), [world, subjectKey]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState(false);
  const passages = useMemo(() => {
    if (!history || !site) return [];
    const byId = new Map(history.reviews.map((review) => [review.id, review]));
    return praise(history, streamOf(history.reviews, site.scale), MOST).flatMap(({ reviewId, start, end }) => {
      const review = byId.get(reviewId);
      return review ? [{ id: reviewId, text: review.text.slice(start, end), on: review.postedOn }] : [];
    });
  }, [history, site]);
  if (!row || !site) return <Empty heading>{t("subject.gone")}</Empty>;
  if (!history) return null;
  if (passages.length === 0) return <Empty heading>{t("shelf.none")}</Empty>;
  const picked = passages.filter(({ id }) => !left.has(id));
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
    setSaved(false);
  };
  const save = () => {
    const { counts, kind } = row.summary ?? {};
    const ratings = history.reviews.map(({ rating }) => rating);
    const mean =
      kind === "own" && ratings.length > 0
        ? { average: ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length, max: site.scale.max }
        : null;
    const total = mean ? ratings.length : (counts?.aboutMe ?? counts?.reviews ?? null);
    const sheet = sheetDocument({ name: row.subject.name, site: site.name, total, mean, passages: picked, madeAt: world.now() }, words);
    world.save(`kind-words-${world.now().toISOString().slice(0, 10)}.html`, new Blob([sheet], { type: "text/html" }));
    setSaved(true);
  };
  return (
    <div class="step stack">
      <h1 class="status-line">{t("praise.title")}</h1>
      <p>{t("shelf.lead")}</p>
      <fieldset class="stack">
        <legend class="hidden">{t("praise.title")}</legend>
        {passages.map(({ id, text, on }) => (
          <label key={id} class="pick" data-testid="shelf-passage">
            <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
            <span>
              <q dir="auto">{text}</q> <span class="small quiet">{on && words.day(on)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Button look="main" testId="shelf-save" disabled={picked.length === 0} onClick={save}>
        {t("shelf.save")}
      </Button>
      <p role="status">{saved && t("shelf.saved")}</p>
    </div>
  );
}

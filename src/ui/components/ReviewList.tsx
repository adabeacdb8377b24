import { useEffect, useRef, useState } from "preact/hooks";
import { standingOf } from "../../core/absence/standing";
import type { AbsenceRow, ReviewRow, SubjectRow } from "../../core/schema/rows";
import type { Flag } from "../../core/schema/summary";
import { hashOf } from "../hooks/useRoute";
import { useWords } from "../world";
import { Button } from "./Button";
import { Choice } from "./Choice";
import { Empty } from "./Empty";
import { ReviewLine } from "./ReviewLine";

interface Props {
  /** Its key names the list in memory, so that coming back finds it as it was left. */
  of: Pick<SubjectRow, "key" | "lastReadAt">;
  reviews: readonly ReviewRow[];
  /** When some of them were not on the page. */
  absences: readonly AbsenceRow[];
  flags: readonly Flag[];
}

interface Left {
  filter: "all" | "flagged";
  shown: number;
  row: string | null;
}

const PAGE = 50;
const memory = new Map<string, Left>();

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The reviews, newest first. Arrow keys walk them; the place one left is where one comes back. */
export function ReviewList({ of, reviews, absences, flags }: Props) {
  const { t, plural } = useWords();
  const [left, setLeft] = useState<Left>(() => memory.get(of.key) ?? { filter: "all", shown: PAGE, row: null });
  const list = useRef<HTMLUListElement>(null);
  const keep = (change: Partial<Left>) =>
    setLeft((before) => {
      const next = { ...before, ...change };
      memory.set(of.key, next);
      return next;
    });

  useEffect(() => {
    if (left.row) list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    // Only on coming back to it, not on each step.
  }, []);

  const flagged = new Map<string, Flag[]>();
  for (const flag of flags) flagged.set(flag.reviewId, [...(flagged.get(flag.reviewId) ?? []), flag]);
  const away = absences.filter(({ until }) => until === null);
  const matching = left.filter === "all" ? reviews : reviews.filter(({ key }) => flagged.has(key));
  const rows = matching.slice(0, left.shown);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === left.row),
  );

  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || rows.length === 0) return;
    event.preventDefault();
    const next = step(at, rows.length - 1);
    keep({ row: rows[next]?.key ?? null });
    list.current?.querySelectorAll<HTMLElement>("a")[next]?.focus();
  };

  return (
    <section aria-labelledby="reviews">
      <div class="spread list-head">
        <h2 id="reviews" class="title">
          {t("list.title")} <span class="small quiet">{plural("list.count", matching.length)}</span>
        </h2>
        <Choice
          label={t("list.filter")}
          options={[
            { value: "all", label: t("list.all") },
            { value: "flagged", label: `${t("list.flagged")} (${flagged.size})` },
          ]}
          value={left.filter}
          onChoose={(filter) => keep({ filter })}
        />
      </div>
      {rows.length === 0 ? (
        <Empty>{t(left.filter === "all" ? "list.none" : "list.noneFlagged")}</Empty>
      ) : (
        <ul ref={list} class="ledger" onKeyDown={walk} aria-describedby="list-keys">
          {rows.map((review, index) => (
            <li key={review.key}>
              <a
                class="ledger-row"
                data-testid="review-row"
                href={hashOf("review", review.key)}
                tabIndex={index === at ? 0 : -1}
                onFocus={() => keep({ row: review.key })}
              >
                <ReviewLine
                  review={review}
                  flags={flagged.get(review.key) ?? []}
                  standing={standingOf(
                    review,
                    away.filter((absence) => absence.review === review.key),
                    of.lastReadAt,
                  )}
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p id="list-keys" class="hidden">
        {t("list.keys")}
      </p>
      {matching.length > rows.length && (
        <Button onClick={() => keep({ shown: left.shown + PAGE })}>
          {t("list.more", { count: Math.min(PAGE, matching.length - rows.length) })}
        </Button>
      )}
    </section>
  );
}

import { useRef, useState } from "preact/hooks";
import { chanceOf } from "../../core/drafts/deadline";
import type { DisputeRow, ReviewRow } from "../../core/schema/rows";
import type { Addressee, RulePack } from "../../core/schema/site";
import { disputesOf, saveDispute } from "../../storage/disputes";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { localTime } from "../typed";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";
import { Chances } from "./Chances";
import { OneDispute } from "./OneDispute";

interface Props {
  review: ReviewRow;
  rules: RulePack | null;
  /** Who can be asked to look at it here. */
  addressees: readonly Addressee[];
  /** The ground that the review itself points to: the one a new dispute begins with. */
  ground: string | null;
}

/** What was filed, until when an answer is due, what came back. Nothing here sends anything. */
export function Disputes({ review, rules, addressees, ground }: Props) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [begun, setBegun] = useState<Addressee | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const kept = useLive(() => disputesOf(world.db, review.key), [world, review.key]);
  if (!kept) return null;
  const open = addressees.filter((addressee) => kept.every((dispute) => dispute.addressee !== addressee));
  if (kept.length === 0 && open.length === 0) return null;
  const today = () => localTime(world.now()).slice(0, 10);
  const keep = (row: Omit<DisputeRow, "key">) => void saveDispute(world.db, row).catch(failed);
  const start = (addressee: Addressee) => {
    setBegun(addressee);
    const tries = chanceOf(addressee, rules, review.postedOn)?.tries ?? null;
    keep({
      subject: review.subject,
      review: review.key,
      addressee,
      ground: addressee === "report" ? ground : null,
      filedOn: today(),
      dueOn: null,
      answer: "waiting",
      answeredOn: null,
      appealsLeft: tries === null ? null : Math.max(0, tries - 1),
      note: "",
      openedAt: world.now().toISOString(),
      keepName: false,
      reviewerName: null,
    });
  };
  return (
    <section class="card stack" aria-labelledby="disputes">
      <h2 id="disputes" class="title" tabIndex={-1} ref={head}>
        {t("dispute.title")}
      </h2>
      {kept.map((dispute) => (
        <OneDispute
          key={dispute.key}
          dispute={dispute}
          grounds={rules?.reportGrounds ?? []}
          hasWriter={review.reviewer !== null}
          isNew={dispute.addressee === begun}
          today={today}
          onGone={() => head.current?.focus()}
        />
      ))}
      {open.map((addressee) => {
        const chance = chanceOf(addressee, rules, review.postedOn);
        return (
          <div key={addressee} class="stack">
            <div class="spread">
              <span>{t(`draft.${addressee}`)}</span>
              <Button testId={`dispute-${addressee}`} onClick={() => start(addressee)}>
                {t("dispute.filed")}
              </Button>
            </div>
            {chance && <Chances chance={chance} />}
          </div>
        );
      })}
    </section>
  );
}

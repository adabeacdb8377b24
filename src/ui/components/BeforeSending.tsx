import { useMemo } from "preact/hooks";
import { coolsOff } from "../../core/drafts/coolOff";
import { chanceOf, hearsay } from "../../core/drafts/deadline";
import { reviewKind } from "../../core/drafts/kind";
import type { ReviewRow } from "../../core/schema/rows";
import type { Addressee, RulePack, SiteInfo } from "../../core/schema/site";
import type { Flag } from "../../core/schema/summary";
import { useWords, useWorld } from "../world";
import { Chances } from "./Chances";

interface Props {
  addressee: Addressee;
  site: SiteInfo;
  rules: RulePack | null;
  review: ReviewRow;
  flags: readonly Flag[];
}

/** Until when and how often it can be sent, how well we know that, and whether it can wait until tomorrow. */
export function BeforeSending({ addressee, site, rules, review, flags }: Props) {
  const { t, day } = useWords();
  const world = useWorld();
  const kind = useMemo(() => reviewKind({ ...review, id: review.key }, flags, site), [review, flags, site]);
  const chance = chanceOf(addressee, rules, review.postedOn);
  const heard = chance ? null : hearsay(addressee, rules);
  const { firstSeen } = review;
  return (
    <>
      {chance && <Chances chance={chance} />}
      {heard && (
        <p class="small quiet" data-testid="chance">
          {heard.reported ? t("dispute.reported", { source: heard.source, day: day(heard.asOf) }) : t("draft.unread", { site: site.name })}
        </p>
      )}
      {coolsOff({ addressee, kind, firstSeen, until: chance?.until ?? null }, world.now()) && (
        <p class="small" data-testid="cool-off">
          {t("draft.tomorrow")}
        </p>
      )}
    </>
  );
}

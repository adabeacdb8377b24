import { verdictOf } from "../../core/health";
import type { HealthRow, SubjectRow } from "../../core/schema/rows";
import type { Summary } from "../../core/schema/summary";
import { healthOf } from "../../storage/health";
import { useLive } from "../hooks/useLive";
import { hashOf } from "../hooks/useRoute";
import type { Words } from "../i18n/words";
import { type Here, useWords, useWorld } from "../world";
import { Button } from "./Button";

interface Props {
  here: Here;
  /** The claimed subject this page is about, if it is claimed. */
  subject: SubjectRow | null;
  summary: Summary | null;
  onSwitchOn(): void;
  onClaim(): void;
}

/** Is this a page of a subject that nobody said is theirs? Then it may be asked. */
export const isClaimable = ({ on, identity }: Here, subject: SubjectRow | null): boolean => on && !!identity?.subject && !subject;

/** "18 of 42 seen, 1 about you." */
function seenPhrase({ seen, total }: Here, summary: Summary | null, { t, plural }: Words): string {
  const known = seen ?? summary?.counts.seen ?? 0;
  const all = total ?? summary?.counts.total ?? null;
  const first = all === null ? t("here.seenOnly", { seen: known }) : t("here.seen", { seen: known, total: all });
  const mine = summary?.counts.aboutMe ?? null;
  const rest = all !== null && known < all ? ` ${t("here.more")}` : "";
  return `${first}${mine === null ? "" : `, ${plural("here.aboutMe", mine)}`}.${rest}`;
}

/** "Yelp has changed. Nothing you saved is lost. 3 of 12 reviews were understood." Null when it is read as ever. */
function changedPhrase({ site, state }: Here, health: HealthRow | undefined, { t }: Words): string | null {
  const { seen = 0, understood = 0, failed = 0 } = health ?? {};
  const isLost = state !== "read" && state !== "no-reviews" && verdictOf(health) === "lost";
  if (state !== "suspect") return isLost ? t("health.lost", { site: site.name, count: failed }) : null;
  const changed = t("health.changed", { site: site.name });
  return verdictOf(health) === "changed" && understood < seen ? `${changed} ${t("health.understood", { understood, seen })}` : changed;
}

function sentence(here: Here, subject: SubjectRow | null, summary: Summary | null, words: Words): string {
  const { t } = words;
  const site = here.site.name;
  if (!here.on) return t(here.site.anyHost ? "here.off.any" : "here.off", { site });
  if (!here.identity) return t("here.reload", { site });
  if (here.state === "blocked") return t("here.blocked");
  if (!here.identity.subject) return t(here.site.anyHost ? "here.unmarked" : "here.elsewhere", { site });
  const asked = here.site.claim === "workplace" ? "here.unclaimed.workplace" : "here.unclaimed.own";
  // The name is set before a full stop, which it may bring itself.
  if (!subject) return t(asked, { name: (here.identity.subject.name ?? site).replace(/\.$/, "") });
  if (here.state === "not-loaded" || (here.state === null && here.seen === null && !summary?.counts.seen)) return t("here.loading");
  if (here.state === "no-reviews") return t("here.none");
  return seenPhrase(here, summary, words);
}

/** What the tab behind the popup is to us, in one sentence, with the one thing to do about it. */
export function ThisPage({ here, subject, summary, onSwitchOn, onClaim }: Props) {
  const words = useWords();
  const { t } = words;
  const world = useWorld();
  const health = useLive(() => healthOf(world.db, here.site.id), [world, here.site.id]);
  const changed = subject && here.on ? changedPhrase(here, health, words) : null;
  const claimable = isClaimable(here, subject);
  // What asks for something stays in sight; what only tells waits its turn.
  return (
    <section
      class={changed || claimable || !here.on ? "this-page this-page-asks" : "this-page"}
      data-testid="this-page"
      aria-labelledby="this-page"
    >
      <h2 id="this-page" class="small quiet">
        {t("here.title")}
      </h2>
      <p>{changed ?? sentence(here, subject, summary, words)}</p>
      {changed && (
        <Button testId="health" onClick={() => world.open(hashOf("health", here.site.id))}>
          {t("health.report")}
        </Button>
      )}
      {!here.on && (
        <Button look="main" onClick={onSwitchOn}>
          {t("here.offer")}
        </Button>
      )}
      {claimable && (
        <Button look="main" onClick={onClaim}>
          {t(here.site.claim === "workplace" ? "here.claim.workplace" : "here.claim.own")}
        </Button>
      )}
    </section>
  );
}

import type { HistoryReview } from "../schema/history";
import type { SiteInfo } from "../schema/site";
import type { Flag } from "../schema/summary";
import { fold, lower } from "./fold";
import { kindPatterns } from "./patterns/kinds";

/** What a review asks of the person who answers it. The first that fits is taken: safety before everything, praise last. */
export type ReviewKind = "serious" | "danger" | "threat" | "abuse" | "praise" | "dispute" | "outside" | "wordless" | "mixed" | "fair";

/** Cue families that the flags' reasons name, e.g. "C4" or "attack". */
export function familiesOf(flags: readonly Flag[]): string[] {
  const named = flags.flatMap((flag) => flag.reasons.map((reason) => reason.params.family ?? reason.code.match(/^cue\.(\w+)/)?.[1]));
  return [...new Set(named.filter((family) => family !== undefined).map(String))];
}

/** In how many places a report of danger was seen. One alone may be a chance word ("hospitality"). */
const dangerTold = (flags: readonly Flag[]): number =>
  flags
    .filter((flag) => flag.reasons.some((reason) => reason.code === "safety.report"))
    .flatMap((flag) => flag.reasons.flatMap((reason) => reason.spans)).length;

/** Which kind of answer a review calls for, from its flags, words and stars. */
export function reviewKind(review: HistoryReview, flags: readonly Flag[], site: Pick<SiteInfo, "scale">): ReviewKind {
  const own = flags.filter((flag) => flag.reviewId === review.id);
  const families = familiesOf(own);
  const text = lower(fold(review.text));
  const says = (kind: keyof typeof kindPatterns): boolean => text.search(kindPatterns[kind]) >= 0;
  const share = (review.rating - site.scale.min) / (site.scale.max - site.scale.min);
  const low = share < 0.5;
  if (says("serious") || dangerTold(own) >= 2) return "serious";
  if (families.includes("C19") || says("danger")) return "danger";
  if (says("threat")) return "threat";
  if (says("abuse") || (low && families.includes("C12"))) return "abuse";
  if (share >= 0.7) return "praise";
  if (own.some((flag) => flag.kind === "dispute" || flag.kind === "retaliation") || says("dispute")) return "dispute";
  if (!/\p{L}{2}/u.test(review.text)) return "wordless";
  if (own.some((flag) => flag.kind === "exclusion") || says("outside")) return "outside";
  return share >= 0.4 ? "mixed" : "fair";
}

import type { HealthRow } from "./schema/rows";

/** Looks in a row that found no list, from which on it is not the page that was slow. */
const LOOKS = 3;

/**
 * How reading a site goes. `changed`: its page was understood only in part. `lost`: the reviews are not found any more. `late`: not found
 * yet, which a slow page explains. `blocked`: the site did not show them.
 */
export type Verdict = "unread" | "good" | "changed" | "lost" | "late" | "blocked";

/** What the last looks at a site came to. */
export function verdictOf(health: HealthRow | undefined): Verdict {
  switch (health?.lastState) {
    case undefined:
      return "unread";
    case "read":
    case "no-reviews":
      return "good";
    case "suspect":
      return "changed";
    case "blocked":
      return "blocked";
    default:
      return (health?.failed ?? 0) >= LOOKS ? "lost" : "late";
  }
}

/**
 * What a worker may send to those who mend the reader: how the last looks went, and how the page is built. Codes and numbers only; no
 * address, no name, no word of the page.
 */
export function reportOf(site: string, version: string, health: HealthRow | undefined, skeleton: string): string {
  const good = health?.lastGood;
  const facts = {
    rejoinder: version,
    site,
    state: health?.lastState,
    road: health?.lastRoad,
    seen: health?.seen,
    understood: health?.understood,
    "failed in a row": health?.failed,
    "last good": health?.lastGoodAt?.slice(0, 10),
    "road then": good?.road,
    "seen then": good?.seen,
  };
  const lines = Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return [...lines, "", skeleton].join("\n");
}

import type { Addressee } from "../schema/site";
import type { Day } from "../schema/time";
import type { ReviewKind } from "./kind";

const DAY_MS = 86_400_000;

/** Less than a day ago? */
export const isFresh = (at: string, now: Date): boolean => now.getTime() - Date.parse(at) < DAY_MS;

/** What should be told today: it is about somebody's safety, or proof may go. */
const urgent: readonly ReviewKind[] = ["danger", "threat", "abuse"];

/**
 * Should the worker be told that it can wait until tomorrow? For a day after the review was first seen, when somebody else will read the text,
 * unless it is urgent, kind, or the last days to send it are running out.
 */
export function coolsOff(
  { addressee, kind, firstSeen, until }: { addressee: Addressee; kind: ReviewKind; firstSeen: string; until: Day | null },
  now: Date,
): boolean {
  if (addressee === "memo" || kind === "praise" || urgent.includes(kind)) return false;
  if (until !== null && Date.parse(until) - now.getTime() < 2 * DAY_MS) return false;
  return isFresh(firstSeen, now);
}

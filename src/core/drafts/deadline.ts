import type { Addressee, RulePack } from "../schema/site";
import type { Day } from "../schema/time";
import { statedFor } from "./audience";

/** What the platform's rules say of a try with this addressee. */
export interface Chance {
  /** The last day to send it, counted from the day the review appeared; null when no limit is known. */
  readonly until: Day | null;
  /** In days; null when no limit is known. */
  readonly days: number | null;
  /** The site counts from an earlier day than the one we know: then `until` is the latest it can be. */
  readonly from: "handed-in" | "contract-end" | null;
  /** Tries there are in all; null when no number is known. */
  readonly tries: number | null;
  /** Whether it can be changed once it stands there; null: not known. */
  readonly editable: boolean | null;
  readonly asOf: Day;
  readonly source: string;
  readonly confidence: string;
}

/** How long and how often one may write to this addressee about a review posted on a day; null when the rules state nothing of it. */
export function chanceOf(addressee: Addressee, rules: RulePack | null, postedOn: Day | null): Chance | null {
  const stated = statedFor(addressee, rules);
  if (!stated) return null;
  const { days = null, tries = null, editable = null, from = null } = stated.value;
  if (days === null && tries === null && editable !== false) return null;
  const until = days !== null && postedOn ? new Date(Date.parse(postedOn) + days * 86_400_000).toISOString().slice(0, 10) : null;
  return { until, days, from, tries, editable, asOf: stated.asOf, source: stated.source, confidence: stated.confidence };
}

/** Whether a channel the plan offers is only heard of: no page of the platform itself was read about it. Null when one was, or none is needed. */
export function hearsay(addressee: Addressee, rules: RulePack | null): { asOf: Day; source: string; reported: boolean } | null {
  const stated = channels.includes(addressee) ? statedFor(addressee, rules) : undefined;
  if (!stated || stated.confidence === "A" || stated.confidence === "own") return null;
  return { asOf: stated.asOf, source: stated.source, reported: stated.confidence === "B" };
}

/** Channels that exist only where the platform gives them. */
export const channels: readonly Addressee[] = ["public", "owner", "report", "support", "appeal"];

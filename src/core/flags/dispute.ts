import type { Flag } from "../schema/summary";
import type { Case, Told } from "./case";
import { cueReasons } from "./reasons";
import { retaliation, shown } from "./retaliation";
import { tellsDanger } from "./safety";
import { DISPUTE, together, weighty } from "./weights";

/** How surely a dispute between reviewer and worker or platform is told, 0..1; said from 0.5 on. */
export const disputeScore = ({ cues }: Told): number => together(cues, DISPUTE);

/**
 * F3, its neutral half: this review tells of a dispute. It says nothing about who was right, and is left out where a stronger
 * flag already shows the same words.
 */
export function dispute(one: Case): Flag | null {
  if (disputeScore(one.told) < 0.5 || tellsDanger(one.told) || shown(retaliation(one))) return null;
  return {
    reviewId: one.review.id,
    kind: "dispute",
    strength: "note",
    reasons: [{ code: "dispute.told", params: {}, spans: [] }, ...cueReasons(weighty(one.told.cues, DISPUTE))],
    against: [{ code: "dispute.neutral", params: {}, spans: [] }],
  };
}

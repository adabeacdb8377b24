import type { Flag, Reason } from "../schema/summary";
import { familyOf } from "../text/cues";
import type { Case } from "./case";
import { cueReasons } from "./reasons";
import { tellsDanger } from "./safety";
import { COUNTER, TILT, TRIGGER, together, weighty } from "./weights";

/** What a journal entry shortly before the review adds to the trigger. */
const TIMING = 0.7;

/** Counter-cues take away at most this share. */
const MOST_AGAINST = 0.5;

/** A faint trigger counts up to this many times as much beside a strong tilt: who calls others in tells little of what happened. */
const LIFT = 1.35;

/** The signs in one review, each 0..1, and together. */
export interface Signs {
  readonly trigger: number;
  readonly tilt: number;
  readonly score: number;
}

/**
 * F3 in the three T's: trigger (or timing, from the worker's journal) *and* tilt; the weaker of the two decides. A report of
 * danger, harassment, discrimination, access or medical harm has score 0 whatever else it says.
 */
export function retaliation({ told, incident }: Case): Signs {
  const words = together(told.cues, TRIGGER);
  const trigger = incident ? 1 - (1 - words) * (1 - TIMING) : words;
  const tilt = together(told.cues, TILT);
  if (tellsDanger(told)) return { trigger, tilt, score: 0 };
  const enough = tilt > trigger ? Math.min(LIFT * trigger, Math.sqrt(trigger * tilt)) : trigger;
  return { trigger, tilt, score: Math.min(enough, tilt) * (1 - MOST_AGAINST * together(told.cues, COUNTER)) };
}

/** The point from which the signs are shown. */
export const shown = ({ score }: Signs): boolean => score >= 0.5;

/** Signs of retaliation, never a verdict. From words alone it is weak; only the journal makes it more. */
export function retaliationFlag(one: Case): Flag | null {
  if (!shown(retaliation(one))) return null;
  const { cues } = one.told;
  const timing = one.incident;
  const named = timing !== null && cues.some((cue) => timing.families.includes(familyOf(cue.id)));
  return {
    reviewId: one.review.id,
    kind: "retaliation",
    strength: timing === null ? "weak" : named ? "strong" : "medium",
    reasons: [
      ...timingReasons(one, named),
      ...cueReasons(weighty(cues, TRIGGER)),
      ...cueReasons(weighty(cues, TILT).filter((cue) => TRIGGER[cue.id] === undefined)),
    ],
    against: [...cueReasons(weighty(cues, COUNTER)), ...(timing ? [] : [{ code: "retaliation.words-only", params: {}, spans: [] }])],
  };
}

function timingReasons({ incident }: Case, named: boolean): Reason[] {
  if (!incident) return [];
  const hours = Math.round(incident.days * 24);
  const gap: Reason = hours < 48 ? said("timing.hours", { hours }) : said("timing.days", { days: Math.round(incident.days) });
  return named ? [gap, said("timing.subject")] : [gap];
}

const said = (code: string, params: Reason["params"] = {}): Reason => ({ code, params, spans: [] });

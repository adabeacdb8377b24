import type { Flag, Reason } from "../schema/summary";
import { familyOf } from "../text/cues";
import type { Case, Told } from "./case";
import { cueReasons } from "./reasons";
import { tellsDanger } from "./safety";
import { COUNTER, TILT, TRIGGER, together, weighty } from "./weights";

/** What a journal entry about something shortly before the review adds to the trigger; less when it was written down after the posting. */
const TIMING = { before: 0.7, late: 0.3 };

/** Counter-cues take away at most this share. */
const MOST_AGAINST = 0.5;

/** A faint trigger counts up to this many times as much beside a strong tilt: who calls others in tells little of what happened. */
const LIFT = 1.35;

/**
 * How much of a text may stand in sentences that hold no sign: what else it tells may be a report we have no words for, and is then
 * believed before it is called anything. With a journal entry the review may speak of more.
 */
const UNREAD = { words: 0.25, journal: 0.6 };
/** Where more is unread, the signs stay below what is shown. */
const NOT_SHOWN = 0.45;
/** Weight from which a cue says what its sentence is about. */
const TELLING = 0.2;

/** Share of a text's words in sentences without a trigger or a tilt. */
function unread({ said, cues }: Told): number {
  const telling = cues.filter(({ id }) => Math.max(TRIGGER[id] ?? 0, TILT[id] ?? 0) >= TELLING);
  const read = new Set(
    said.filter(({ start, end }) => telling.some((cue) => cue.start < end && start < cue.end)).map(({ sentence }) => sentence),
  );
  return said.length === 0 ? 0 : said.filter(({ sentence }) => !read.has(sentence)).length / said.length;
}

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
  const trigger = incident ? 1 - (1 - words) * (1 - (incident.late ? TIMING.late : TIMING.before)) : words;
  const tilt = together(told.cues, TILT);
  if (tellsDanger(told)) return { trigger, tilt, score: 0 };
  const enough = tilt > trigger ? Math.min(LIFT * trigger, Math.sqrt(trigger * tilt)) : trigger;
  const score = Math.min(enough, tilt) * (1 - MOST_AGAINST * together(told.cues, COUNTER));
  const doubtful = unread(told) > (incident && !incident.late ? UNREAD.journal : UNREAD.words);
  return { trigger, tilt, score: doubtful ? Math.min(score, NOT_SHOWN) : score };
}

/** The point from which the signs are shown. */
export const shown = ({ score }: Signs): boolean => score >= 0.5;

/** Signs of retaliation, never a verdict. From words alone it is weak; only a journal entry made before the review makes it more. */
export function retaliationFlag(one: Case): Flag | null {
  if (!shown(retaliation(one))) return null;
  const { cues } = one.told;
  const timing = one.incident;
  const named = timing !== null && cues.some((cue) => timing.families.includes(familyOf(cue.id)));
  return {
    reviewId: one.review.id,
    kind: "retaliation",
    strength: timing === null || timing.late ? "weak" : named ? "strong" : "medium",
    reasons: [
      ...timingReasons(one, named),
      ...cueReasons(weighty(cues, TRIGGER)),
      ...cueReasons(weighty(cues, TILT).filter((cue) => TRIGGER[cue.id] === undefined)),
    ],
    against: [
      ...cueReasons(weighty(cues, COUNTER)),
      ...(timing === null ? [said("retaliation.words-only")] : timing.late ? [said("timing.late")] : []),
    ],
  };
}

function timingReasons({ incident }: Case, named: boolean): Reason[] {
  if (!incident) return [];
  const hours = Math.round(incident.days * 24);
  const gap: Reason = hours < 48 ? said("timing.hours", { hours }) : said("timing.days", { days: Math.round(incident.days) });
  return named ? [gap, said("timing.subject")] : [gap];
}

const said = (code: string, params: Reason["params"] = {}): Reason => ({ code, params, spans: [] });

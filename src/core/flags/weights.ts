import type { Found } from "../text/phrases";

/**
 * How much each cue says, 0..1, by id; ids that are not listed say nothing. From the strong, medium and weak of the cue catalogue
 * (section 4.3), set on labelled low reviews; `labelled.test.ts` holds them to their figures where the labels are at hand.
 */
export type Weights = Readonly<Record<string, number>>;

/** A dispute between this reviewer and the worker or platform is told. */
export const DISPUTE: Weights = {
  C1: 0.75,
  "C1.word": 0.35,
  C3: 0.5,
  C4: 0.5,
  C5: 0.7,
  "C5.pay": 0.4,
  "C5.word": 0.35,
  "C6.tip": 0.4,
  C15: 0.55,
  C16: 0.5,
  D: 0.6,
  "D.word": 0.2,
};

/** What may have set it off: a dispute, a bargain that was turned down, a private no. */
export const TRIGGER: Weights = { ...DISPUTE, "C3.hint": 0.4, C2: 0.55, "C2.hint": 0.3, C13: 0.5 };

/** The words turn on the trigger or on the person. */
export const TILT: Weights = {
  C2: 0.55,
  "C2.hint": 0.3,
  C8: 0.5,
  "C8.hint": 0.3,
  C9: 0.5,
  "C9.hint": 0.2,
  C11: 0.15,
  C12: 0.3,
  C13: 0.2,
  C14: 0.1,
  C16: 0.4,
  C19: 0.4,
  attack: 0.5,
  "made-up": 0.4,
  payback: 0.5,
  "payback.hint": 0.3,
};

/** What speaks for a fair critic (section 4.6). */
export const COUNTER: Weights = { K3: 0.25, K4: 0.3, K6: 0.3, K9: 0.3, K14: 0.3, K17: 0.2 };

/** Evidence of several kinds together, 0..1: each kind counts once, as if independent (noisy or). */
export function together(cues: readonly Found[], weights: Weights): number {
  let rest = 1;
  for (const id of new Set(cues.map((cue) => cue.id))) rest *= 1 - (weights[id] ?? 0);
  return 1 - rest;
}

/** The cues that carry weight. */
export const weighty = (cues: readonly Found[], weights: Weights): Found[] => cues.filter((cue) => weights[cue.id] !== undefined);

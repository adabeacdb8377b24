import type { Cover } from "../schema/packet";

/** The parts a reader of this kind needs. What is not named stays at home. */
export interface Parts {
  readonly journal: boolean;
  /** The worker's own notes, which are outside the seal. */
  readonly notes: boolean;
  /** The name of a reviewer, where it was unlocked for a dispute with the platform: for the platform, and for those who stand by the worker. */
  readonly names: boolean;
  readonly shifts: boolean;
  readonly window: boolean;
  readonly rules: boolean;
}

/**
 * A platform judges one review by its own rules; an employer asks who was there; a union and a lawyer want all of it. A hearing about
 * unemployment pay asks what led to the loss of work, and reads no private notes.
 */
export const partsOf: Readonly<Record<Cover, Parts>> = {
  platform: { journal: true, notes: false, names: true, shifts: false, window: false, rules: true },
  hr: { journal: true, notes: false, names: false, shifts: true, window: false, rules: false },
  union: { journal: true, notes: true, names: true, shifts: true, window: true, rules: true },
  hearing: { journal: true, notes: false, names: false, shifts: true, window: true, rules: true },
  lawyer: { journal: true, notes: true, names: true, shifts: true, window: true, rules: true },
};

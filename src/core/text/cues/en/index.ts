import type { PhraseBook } from "../../phrases";
import { counter } from "./counter";
import { danger } from "./danger";
import { lists } from "./lists";
import { outside } from "./outside";
import { rest } from "./rest";
import { tilt } from "./tilt";
import { told } from "./told";

/**
 * English cues, in the phrase language of `../../phrases.ts`. Families C1 to C19 and counter-cues K as in the cue catalogue; `D` is any other dispute
 * told; `payback`, `attack`, `made-up` and `conduct` are ours. `.x` after a family is a kind within it; `.not` takes back what it overlaps.
 */
export const en: PhraseBook = { lists, phrases: { ...told, ...tilt, ...outside, ...rest, ...counter, ...danger } };

import type { PhraseBook } from "../../phrases";
import { counter } from "./counter";
import { danger } from "./danger";
import { lists } from "./lists";
import { outside } from "./outside";
import { rest } from "./rest";
import { tilt } from "./tilt";
import { told } from "./told";

/**
 * Spanish cues: neutral Latin American with the words of other regions beside. Ids and phrase language as in English. Written, not translated.
 */
export const es: PhraseBook = { lists, phrases: { ...told, ...tilt, ...outside, ...rest, ...counter, ...danger } };

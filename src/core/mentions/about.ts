import type { Mention } from "../schema/summary";
import { findMentions, type Matcher } from "./find";

/** From this confidence on a name in a text is taken for the worker's. */
const SURE = 0.65;

/** Is it a name, and surely enough the worker's to act on? */
export const isSure = ({ kind, confidence }: Pick<Mention, "kind" | "confidence">): boolean => kind === "name" && confidence >= SURE;

/** Does the text name the worker, surely enough for the review to be kept and counted as theirs? */
export const namesWorker = (text: string, matcher: Matcher): boolean => findMentions(text, matcher).some(isSure);

import type { Context } from "../context";
import type { Measured } from "../ratings/measure";
import type { Dated } from "../ratings/stream";
import type { SubjectHistory } from "../schema/history";
import type { Flag } from "../schema/summary";
import { burst } from "./burst";
import { caseOf } from "./case";
import { dispute } from "./dispute";
import { exclusion } from "./exclusion";
import { outlier } from "./outlier";
import { retaliationFlag } from "./retaliation";
import { safety } from "./safety";

const FLAGS = [safety, retaliationFlag, exclusion, dispute] as const;

/** Every flag of one rating. `course`: see `sameCourse`. */
export function flagsOf(
  { review }: Dated,
  measured: Measured,
  course: number,
  history: Pick<SubjectHistory, "incidents">,
  context: Context,
): Flag[] {
  const one = caseOf(review, measured.surprise, history, context);
  const flags = [...FLAGS.map((flag) => flag(one, context)), outlier(one, measured, context), burst(review, measured, course)];
  return flags.filter((flag) => flag !== null);
}

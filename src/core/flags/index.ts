import type { Context } from "../context";
import type { Measured } from "../ratings/measure";
import type { Dated } from "../ratings/stream";
import type { SubjectHistory } from "../schema/history";
import type { Flag } from "../schema/summary";
import { burst, sameCourse } from "./burst";
import { caseOf } from "./case";
import { dispute } from "./dispute";
import { exclusion } from "./exclusion";
import { outlier } from "./outlier";
import { retaliationFlag } from "./retaliation";
import { safety } from "./safety";

const FLAGS = [safety, retaliationFlag, exclusion, dispute] as const;

/** Every flag of a history, in order of posting; `measured` belongs to `stream`, place by place. */
export function flagsOf(history: SubjectHistory, stream: readonly Dated[], measured: readonly Measured[], context: Context): Flag[] {
  const courses = sameCourse(stream);
  return stream.flatMap(({ review }, i) => {
    const place = measured[i];
    const one = caseOf(review, place?.surprise ?? null, history, context);
    const flags = FLAGS.map((flag) => flag(one, context));
    if (place) flags.push(outlier(one, place), burst(review, place, courses[i] ?? 0));
    return flags.filter((flag) => flag !== null);
  });
}

import type { Context } from "../context";
import type { Measured } from "../ratings/measure";
import type { Dated } from "../ratings/stream";
import type { SubjectHistory } from "../schema/history";
import type { Flag } from "../schema/summary";
import { caseOf } from "./case";
import { dispute } from "./dispute";
import { exclusion } from "./exclusion";
import { outlier } from "./outlier";
import { retaliationFlag } from "./retaliation";
import { safety } from "./safety";

const FLAGS = [safety, retaliationFlag, exclusion, dispute, outlier] as const;

/** Every flag of a history, in order of posting; `measured` belongs to `stream`, place by place. */
export function flagsOf(history: SubjectHistory, stream: readonly Dated[], measured: readonly Measured[], context: Context): Flag[] {
  return stream.flatMap(({ review }, i) => {
    const one = caseOf(review, measured[i]?.surprise ?? null, history, context);
    return FLAGS.map((flag) => flag(one, context)).filter((flag) => flag !== null);
  });
}

import type { Context } from "../context";
import { priorOf } from "../ratings/dirichlet";
import type { Dated } from "../ratings/stream";
import { surprises } from "../ratings/surprise";
import type { SubjectHistory } from "../schema/history";
import type { Flag } from "../schema/summary";
import type { Case } from "./case";
import { outlier } from "./outlier";

const FLAGS = [outlier];

/** Every flag of a history, in order of posting. */
export function flagsOf(_history: SubjectHistory, stream: readonly Dated[], { rules }: Context): Flag[] {
  const all = surprises(stream, priorOf(rules), rules?.binning.value ?? "half-up");
  return stream.flatMap(({ review }, i) => {
    const one: Case = { review, surprise: all[i] ?? null };
    return FLAGS.map((flag) => flag(one)).filter((flag) => flag !== null);
  });
}

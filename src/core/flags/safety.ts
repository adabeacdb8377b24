import type { Flag } from "../schema/summary";
import { familyOf } from "../text/cues";
import type { Found } from "../text/phrases";
import type { Case, Told } from "./case";
import { cueReasons } from "./reasons";

/** Reports of danger, harassment, discrimination, access or medical harm (counter-cue K12). */
const DANGER = "K12";

/** May the text report something that must be taken seriously whoever wrote it and why? A single word is enough to be careful. */
export const tellsDanger = ({ cues }: Told): boolean => cues.some((cue) => familyOf(cue.id) === DANGER);

type Span = Pick<Found, "start" | "end">;

/** Whose words belong on the safety path, the gravest first, and how strong that evidence is. */
const PATHS = [
  { id: "C19", code: "safety.threat", strength: "strong" },
  { id: "C12", code: "safety.identity", strength: "medium" },
  { id: "attack", code: "safety.attack", strength: "note" },
] as const;

/**
 * F7: threats, private details, remarks on who somebody is, and insults go the safety path; so does a report of danger, which is
 * shown as something to take seriously and never as an attack on the worker.
 */
export function safety({ review, told }: Case): Flag | null {
  const quoted = told.cues.some((cue) => cue.id === "quoted");
  const reports = told.cues.filter((cue) => cue.id === DANGER);
  for (const { id, code, strength } of PATHS) {
    // Who tells that a worker mocked accents makes no remark on an accent.
    const found = told.cues.filter((cue) => cue.id === id && !(id === "C12" && reports.some((report) => overlap(report, cue))));
    if (found.length === 0) continue;
    return {
      reviewId: review.id,
      kind: "safety",
      strength: quoted && strength === "strong" ? "weak" : strength,
      reasons: [{ code, params: {}, spans: [] }, ...cueReasons(found)],
      against: quoted ? cueReasons(told.cues.filter((cue) => cue.id === "quoted")) : [],
    };
  }
  if (reports.length === 0) return null;
  return {
    reviewId: review.id,
    kind: "safety",
    strength: "note",
    reasons: [{ code: "safety.report", params: {}, spans: [] }, ...cueReasons(reports)],
    against: [],
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

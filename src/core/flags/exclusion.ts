import type { Context } from "../context";
import type { Flag, Reason } from "../schema/summary";
import { familyOf } from "../text/cues";
import type { Case } from "./case";
import { cueReasons } from "./reasons";
import { tellsDanger } from "./safety";

/** F6: by the platform's own page a rating given for this reason should not count. Null without such a page or such a reason. */
export function exclusion({ review, told }: Case, { rules }: Context): Flag | null {
  if (tellsDanger(told)) return null;
  for (const { value, asOf, confidence } of rules?.exclusions ?? []) {
    const found = told.cues.filter((cue) => value.cues.includes(cue.id) || value.cues.includes(familyOf(cue.id)));
    if (found.length === 0) continue;
    const conduct = told.cues.filter((cue) => cue.id === "conduct");
    const heard = confidence === "A" ? "rule" : "reported";
    const reasons: Reason[] = [{ code: `exclusion.${heard}.${value.id}`, params: { on: asOf }, spans: [] }, ...cueReasons(found)];
    const strength = confidence !== "A" || conduct.length > 0 ? "weak" : "medium";
    return { reviewId: review.id, kind: "exclusion", strength, reasons, against: cueReasons(conduct) };
  }
  return null;
}

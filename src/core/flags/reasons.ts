import type { Reason } from "../schema/summary";
import { familyOf } from "../text/cues";
import type { Found } from "../text/phrases";

/** One reason for each family among the cues, in order of appearance, with the places in the text. */
export function cueReasons(cues: readonly Found[]): Reason[] {
  const spans = new Map<string, Array<[number, number]>>();
  for (const cue of cues) {
    const family = familyOf(cue.id);
    const known = spans.get(family);
    if (known) known.push([cue.start, cue.end]);
    else spans.set(family, [[cue.start, cue.end]]);
  }
  return [...spans].map(([family, found]) => ({ code: `cue.${family}`, params: { family }, spans: joined(found) }));
}

/** Spans that overlap, as one. */
function joined(spans: ReadonlyArray<[number, number]>): Array<[number, number]> {
  const out: Array<[number, number]> = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

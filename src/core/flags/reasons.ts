import type { Reason } from "../schema/summary";
import { familyOf } from "../text/cues";
import type { Found } from "../text/phrases";

/** Kinds that say something else than their family, and have their own sentence. */
const OWN_SENTENCE: ReadonlySet<string> = new Set(["C2.hint", "C2.law"]);

/** One reason for each sentence the cues call for, in order of appearance, with the places in the text. */
export function cueReasons(cues: readonly Found[]): Reason[] {
  const spans = new Map<string, Array<[number, number]>>();
  for (const cue of cues) {
    const code = OWN_SENTENCE.has(cue.id) ? cue.id : familyOf(cue.id);
    const known = spans.get(code);
    if (known) known.push([cue.start, cue.end]);
    else spans.set(code, [[cue.start, cue.end]]);
  }
  return [...spans].map(([code, found]) => ({ code: `cue.${code}`, params: { family: familyOf(code) }, spans: joined(found) }));
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

import type { Context } from "../../../src/core/context";
import { toldOf } from "../../../src/core/flags/case";
import { disputeScore } from "../../../src/core/flags/dispute";
import { retaliation, shown } from "../../../src/core/flags/retaliation";
import { SubjectHistory } from "../../../src/core/schema/history";
import { scoreReviews } from "../../../src/core/scores";
import { attackScore, threatScore } from "../../../src/core/text/attack";
import { rows } from "./material";
import { type Answered, auc, f1Of } from "./scoring";
import { CALM, type Line, TILTED } from "./timelines";

interface Labels {
  readonly cues: readonly string[];
  readonly retaliatory: 0 | 1;
}
interface Row {
  readonly text: string;
  readonly cue: 0 | 1;
  readonly a: Labels;
  readonly b: Labels;
}

/** Low reviews with both annotators' labels. */
export function labelled(): Row[] {
  const pool = new Map(rows<{ id: string; text: string; cue: 0 | 1 }>("data/retaliation_pool/pool.jsonl").map((row) => [row.id, row]));
  return rows<{ id: string; a: Labels; b: Labels }>("labels/low-reviews-dev.jsonl").map(({ id, a, b }) => ({
    a,
    b,
    text: pool.get(id)?.text ?? "",
    cue: pool.get(id)?.cue ?? 0,
  }));
}

export const showsSigns = (text: string): boolean =>
  shown(
    retaliation({
      review: { id: "r", rating: 1, postedOn: "2026-01-01", text, details: {} },
      surprise: null,
      told: toldOf(text),
      incident: null,
    }),
  );

/** F1 of a told dispute where both agree: ours, and the cue words by which half of the pool was drawn. */
export function dispute(all: readonly Row[]): { ours: number; cueWords: number; n: number } {
  const agreed = all.filter(({ a, b }) => a.cues.includes("dispute") === b.cues.includes("dispute"));
  const answers = (say: (row: Row) => boolean): Array<Answered<"yes" | "no">> =>
    agreed.map((row) => ({ said: say(row) ? "yes" : "no", gold: row.a.cues.includes("dispute") ? "yes" : "no" }));
  return {
    ours: f1Of(
      answers(({ text }) => disputeScore(toldOf(text)) >= 0.5),
      "yes",
    ),
    cueWords: f1Of(
      answers(({ cue }) => cue === 1),
      "yes",
    ),
    n: agreed.length,
  };
}

interface Invented {
  readonly lang: "en" | "es";
  readonly text: string;
  readonly retaliatory: 0 | 1;
}

/** Recall and precision of the signs on invented reviews of one language. */
export function invented(lang: "en" | "es", say: (text: string) => boolean): { recall: number; precision: number; n: number } {
  const all = rows<Invented>("labels/invented-retaliation-dev.jsonl").filter((row) => row.lang === lang);
  const flagged = all.filter(({ text }) => say(text));
  const right = flagged.filter(({ retaliatory }) => retaliatory === 1).length;
  return {
    recall: right / all.filter(({ retaliatory }) => retaliatory === 1).length,
    precision: flagged.length === 0 ? 1 : right / flagged.length,
    n: all.length,
  };
}

/** Two cue words of different kinds, the floor of the signs. */
export const twoCueWords = (text: string): boolean =>
  /refund|charged|fee|grade|reported|cancel|cobr|nota|reembols/i.test(text) &&
  /fired|everyone|one star|review|idiot|estrella|despid|todos/i.test(text);

/** AUC of an insult aimed at a person. */
export function insults(score: (text: string) => number): { auc: number; n: number } {
  const all = rows<{ insult: 0 | 1; text: string }>("data/impermium_insults/train.jsonl");
  return { auc: auc(all.map(({ text, insult }) => ({ score: score(text), gold: insult === 1 }))), n: all.length };
}

export const attack = (text: string): number => {
  const { said, cues, language } = toldOf(text);
  return attackScore(said, cues, language);
};

/** The floor: how many words of a short list of insults. */
export const insultWords = (text: string): number =>
  [...text.matchAll(/\b(idiot|moron|stupid|dumb|loser|jerk|asshole|bitch|fuck\w*|retard\w*|scum|pathetic|ugly|liar|fool|shut up)\b/gi)]
    .length;

/** Share of threats found, and of harmless profanity taken for one. */
export function threats(say: (text: string) => boolean): { recall: number; falseAlarms: number; n: number } {
  const all = rows<{ functionality: string; text: string }>("data/hatecheck/dev.jsonl");
  const share = (kinds: readonly string[]): number => {
    const those = all.filter(({ functionality }) => kinds.includes(functionality));
    return those.filter(({ text }) => say(text)).length / those.length;
  };
  return {
    recall: share(["threat_dir_h", "threat_norm_h"]),
    falseAlarms: share(["profanity_nh"]),
    n: all.filter(({ functionality }) => functionality.startsWith("threat") || functionality === "profanity_nh").length,
  };
}

export const threat = (text: string): boolean => threatScore(toldOf(text).cues) >= 0.5;

/** Journal entries around a review of the tenth of May, by when they are. On a teacher's page a fortnight is soon. */
const ENTRIES = { before: "2026-05-09T12:00:00Z", early: "2026-03-20T12:00:00Z", after: "2026-05-13T12:00:00Z" } as const;

/** One timeline as the analysis gets it: a review, and an entry of that kind at that time or none. */
export const timeline = ({ text, kind }: Line, entry: keyof typeof ENTRIES | null, site: string): SubjectHistory =>
  SubjectHistory.parse({
    id: "t",
    site,
    kind: "own",
    reviews: [{ id: "r", rating: 1, postedOn: "2026-05-10", text }],
    incidents: entry ? [{ at: ENTRIES[entry], kind }] : [],
  });

interface Right {
  right: number;
  n: number;
}

/**
 * Is the flag where it should be? `forty`: twenty texts, each with an entry the day before and without one; those that turn on the person
 * are shown with it, calm ones never. `moved`: the same texts with an entry long before the review or after it, which moves nothing.
 */
export function timelines(context: Context): Record<"forty" | "moved", Right> {
  const out = { forty: { right: 0, n: 0 }, moved: { right: 0, n: 0 } };
  const check = (of: Right, line: Line, entry: keyof typeof ENTRIES | null, expected: boolean) => {
    of.n++;
    if (scoreReviews(timeline(line, entry, context.site.id), context)[0]?.retaliation.shown === expected) of.right++;
  };
  for (const line of [...TILTED, ...CALM]) {
    check(out.forty, line, "before", TILTED.includes(line));
    check(out.forty, line, null, false);
    check(out.moved, line, "early", false);
    check(out.moved, line, "after", false);
  }
  return out;
}

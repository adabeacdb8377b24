import type { MentionAnswer, SubjectHistory } from "../schema/history";
import { fold } from "../text/words";
import { findMentions, type Matcher, matcherOf } from "./find";

/** How many answers a form's first confidence is worth: a name as given needs more to be doubted than a guess needs to be believed. */
const WORTH = { whole: 8, other: 3 };

/** From so many refusals on, with no confirmation, a form that was only guessed is dropped. */
const DROPPED = 2;

/**
 * The matcher a worker's own answers make of the names they gave: each form met in a confirmed review is surer, in a denied one less
 * sure, as if its first confidence were so many answers. A guessed form that was only ever denied is no longer looked for. Pure, and
 * the order of the answers does not matter.
 */
export function learn(aliases: readonly string[], answers: readonly MentionAnswer[], at = ""): Matcher {
  const { names, place } = matcherOf(aliases, at);
  const counts = new Map<string, { yes: number; no: number; first: number; whole: boolean }>();
  for (const { text, answer } of answers) {
    if (answer === "unsure") continue;
    const met = new Map(findMentions(text, aliases).map((mention) => [fold(mention.text), mention] as const));
    for (const [form, { confidence, reasons }] of met) {
      const whole = reasons.includes("whole") && !reasons.includes("slip") && !reasons.includes("plural");
      const count = counts.get(form) ?? { yes: 0, no: 0, first: confidence, whole };
      count[answer]++;
      count.first = Math.max(count.first, confidence);
      counts.set(form, count);
    }
  }
  const trust = new Map(
    [...counts].map(([form, { yes, no, first, whole }]) => {
      if (!whole && yes === 0 && no >= DROPPED) return [form, -1] as const;
      const worth = whole ? WORTH.whole : WORTH.other;
      return [form, (first * worth + yes) / (worth + yes + no) - first] as const;
    }),
  );
  return { names, trust, place };
}

/** The matcher of one subject: the names the worker is called there, and what their answers taught. */
export const matcherFor = ({ aliases, answers, name, kind }: Pick<SubjectHistory, "aliases" | "answers" | "name" | "kind">): Matcher =>
  learn(aliases, answers ?? [], kind === "workplace" ? name : undefined);

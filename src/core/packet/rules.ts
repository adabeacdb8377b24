import { familiesOf } from "../drafts/kind";
import { groundFor } from "../drafts/plan";
import { lexicon } from "../drafts/speak";
import type { Lang } from "../schema/draft";
import type { QuotedRule } from "../schema/packet";
import type { RulePack } from "../schema/site";
import type { Table } from "./packet";

/** Rules that a packet may quote: the platform's own pages. Hearsay about a platform proves nothing to a third party. */
const QUOTABLE = "A";

type Fact = { value: unknown; asOf: string; source: string; confidence: string };

const quoted = (id: string, value: string, { asOf, source, confidence }: Fact, captures: number[] = []): QuotedRule => ({
  id,
  value,
  asOf,
  source,
  confidence,
  captures,
});

/**
 * The rules that bear on the reviews on the table: how the number is made (`window.<kind>`, a number), the lines (`line.<kind>`, stars), what does
 * not count (`exclusion`, a code) and the grounds on which a report of them would rest (`ground`, in words).
 */
export function quotedRules({ rules, reviews, summary, site, subject }: Table, lang: Lang): QuotedRule[] {
  if (!rules) return [];
  const flags = (summary?.flags ?? []).filter(({ reviewId }) => reviews.some(({ review }) => review.key === reviewId));
  const families = new Set(familiesOf(flags));
  const fits = (cues: readonly string[]): boolean => cues.some((cue) => families.has(cue) || families.has(cue.split(".")[0] ?? cue));
  const about = { site, rules, kind: subject.kind, role: site.role, flags };
  const grounds = new Map<RulePack["reportGrounds"][number], number[]>();
  for (const [i, { review }] of reviews.entries()) {
    const fact = groundFor({ ...about, review: { ...review, id: review.key } });
    if (fact) grounds.set(fact, [...(grounds.get(fact) ?? []), i + 1]);
  }
  const { window } = rules;
  return [
    ...(window ? [quoted(`window.${window.value.kind}`, String(window.value.size ?? window.value.days ?? ""), window)] : []),
    ...rules.lines.map((line) => quoted(`line.${line.value.kind}`, String(line.value.at), line)),
    ...rules.exclusions.filter(({ value }) => fits(value.cues)).map((fact) => quoted("exclusion", fact.value.id, fact)),
    ...[...grounds].map(([fact, captures]) =>
      quoted("ground", lexicon[lang].grounds[fact.value.id]?.name ?? fact.value.id, fact, captures),
    ),
  ].filter(({ confidence }) => confidence === QUOTABLE);
}

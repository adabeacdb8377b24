import { familiesOf } from "../drafts/kind";
import type { Capture, QuotedRule } from "../schema/packet";
import type { RulePack } from "../schema/site";

/** Rules that a packet may quote: the platform's own pages. Hearsay about a platform proves nothing to a third party. */
const QUOTABLE = "A";

type Fact = { value: unknown; asOf: string; source: string; confidence: string };

const quoted = (id: string, value: string, { asOf, source, confidence }: Fact): QuotedRule => ({ id, value, asOf, source, confidence });

/** The rules that bear on these reviews: how the number is made, the lines, and the grounds that the signs found point to. */
export function quotedRules(rules: RulePack, captures: readonly Capture[]): QuotedRule[] {
  const families = new Set(captures.flatMap(({ flags }) => familiesOf(flags)));
  const fits = (cues: readonly string[]): boolean => cues.some((cue) => families.has(cue) || families.has(cue.split(".")[0] ?? cue));
  return [
    ...(rules.window ? [quoted("window", String(rules.window.value.size ?? rules.window.value.kind), rules.window)] : []),
    ...rules.lines.map((line) => quoted(`line.${line.value.kind}`, String(line.value.at), line)),
    ...rules.exclusions.filter(({ value }) => fits(value.cues)).map((fact) => quoted("exclusion", fact.value.id, fact)),
    ...rules.reportGrounds.filter(({ value }) => fits(value.cues)).map((fact) => quoted("ground", fact.value.id, fact)),
  ].filter(({ confidence }) => confidence === QUOTABLE);
}

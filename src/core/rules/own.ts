import { statedFor } from "../drafts/audience";
import type { OwnPart, OwnRule } from "../schema/ownRule";
import type { RulePack } from "../schema/site";

type Stated = Pick<NonNullable<RulePack["window"]>, "asOf" | "source" | "confidence">;

/** A fact of the worker's own; no source but themself. */
const own = ({ on }: OwnRule): Stated => ({ asOf: on, source: "own", confidence: "own" });

/**
 * A rule pack with the worker's own values in the place of ours: a window of so many last ratings, the line below which access ends (our
 * lines for perks stay), the days there are to answer in public. Ours is not changed; values for another site are passed over.
 */
export function withOwn(rules: RulePack | null, values: readonly OwnRule[]): RulePack | null {
  if (!rules) return null;
  const mine = values.filter(({ site }) => site === rules.site);
  const of = (part: OwnPart) => mine.find((value) => value.part === part);
  const [window, line, days] = [of("window"), of("line"), of("days")];
  if (!window && !line && !days) return rules;
  return {
    ...rules,
    ...(window && { window: { ...own(window), value: { kind: "last", size: window.value } } }),
    ...(line && {
      lines: [
        ...rules.lines.filter(({ value }) => value.kind !== "job"),
        { ...own(line), value: { at: line.value, kind: "job", id: "own" } },
      ],
    }),
    ...(days && {
      addressees: rules.addressees.map((one) =>
        one.value.id === "public" ? { ...one, ...own(days), value: { ...one.value, days: days.value } } : one,
      ),
    }),
  };
}

/** The parts of a pack that can be replaced, each with what we state of it (null: nothing). Days only where there is a public answer. */
export function editable(rules: RulePack): Array<{ part: OwnPart; ours: (Stated & { kind: string; value: number | null }) | null }> {
  const stated = ({ asOf, source, confidence }: Stated, kind: string, value: number | null) => ({ asOf, source, confidence, kind, value });
  const job = rules.lines.find(({ value }) => value.kind === "job");
  const reply = statedFor("public", rules);
  const { window } = rules;
  return [
    { part: "window", ours: window ? stated(window, window.value.kind, window.value.size ?? window.value.days ?? null) : null },
    { part: "line", ours: job ? stated(job, "line", job.value.at) : null },
    ...(reply && !reply.value.forbidden
      ? [{ part: "days" as const, ours: reply.value.days === undefined ? null : stated(reply, "days", reply.value.days) }]
      : []),
  ];
}

/** Whether a value can stand: whole ratings and days within reason, a line on the site's scale. */
export function canStand(part: OwnPart, value: number, scale: { min: number; max: number }): boolean {
  if (part === "line") return value > scale.min && value <= scale.max;
  return Number.isInteger(value) && value >= 1 && value <= (part === "window" ? 10_000 : 365);
}

import type { Role } from "../schema/draft";
import type { HistoryReview } from "../schema/history";
import type { Addressee, RulePack, SiteInfo, SubjectKind } from "../schema/site";
import type { Flag } from "../schema/summary";
import { statedFor } from "./audience";
import { channels } from "./deadline";
import { familiesOf, type ReviewKind, reviewKind } from "./kind";

/** Someone this worker may write to about a review, and the form it takes there. Numbers are null when the site states none. */
export interface Option {
  addressee: Addressee;
  maxChars: number | null;
  /** Usual length in words, from least to most. */
  words: readonly [number, number];
  editable: boolean | null;
  /** Days in which it can be sent, and how many times; null: no limit known. */
  days: number | null;
  tries: number | null;
  /** Ground of the rule pack that fits a report, by its id; null: none was found. */
  ground: string | null;
}

/** Someone this worker must not write to here. `why` is a code; its sentence is `draft.refused.<code>` in the locale files. */
export interface Refusal {
  /** `author`: whoever wrote the review; nobody here is ever helped to write to them, and some sites forbid it. */
  addressee: Addressee | "author";
  why: RefusalCode;
}

export type RefusalCode =
  | "owners-page"
  | "no-reply-here"
  | "no-known-appeal"
  | "not-your-role"
  | "threat-unanswered"
  | "abuse-unanswered"
  | "serious-private"
  | "serious-heard"
  | "nothing-to-report"
  | "kind-words"
  | "support-only"
  | "no-channel"
  | "no-contact"
  | "no-asking"
  | "no-asking-reported";

export interface PlanInput {
  site: SiteInfo;
  rules: RulePack | null;
  kind: SubjectKind;
  role: Role;
  flags: readonly Flag[];
  /** The review to be answered, when it is known: its words decide what may be said in public. */
  review?: HistoryReview;
}

/** Reasons a rule pack can state for a forbidden addressee. */
const statedCodes = ["support-only", "no-channel"] as const satisfies readonly RefusalCode[];

/** Whom each role can turn to, the most useful first. The platform's own channels are added or taken away by its rule pack. */
const byRole: Record<Role, readonly Addressee[]> = {
  server: ["manager", "owner", "report", "memo", "hr"],
  teacher: ["report", "memo", "public", "chair", "hr"],
  driver: ["support", "memo", "appeal", "hr"],
  courier: ["support", "memo", "appeal", "hr"],
  shopper: ["support", "memo", "appeal", "hr"],
  freelancer: ["public", "report", "support", "memo", "appeal", "hr"],
  host: ["public", "report", "support", "memo", "appeal", "hr"],
};

/** Addressees who are asked to do something against a rating. */
const disputing: readonly Addressee[] = ["report", "support", "appeal"];

/** Addressees to whom kind words are no news. */
const troubled: readonly Addressee[] = [...disputing, "hr"];

/** Usual words by addressee (rule book 3.2 and 3.5); a public line differs by site. */
const usual: Record<Addressee, readonly [number, number]> = {
  public: [30, 90],
  owner: [60, 120],
  manager: [120, 180],
  report: [25, 130],
  support: [60, 165],
  appeal: [75, 190],
  chair: [60, 210],
  memo: [40, 190],
  hr: [80, 200],
};
const shortNote: readonly [number, number] = [10, 60];

/** Usual length in words, from least to most; a note of few characters is short, and so are thanks for kind words. */
export function usualWords(addressee: Addressee, maxChars: number | null, kind?: ReviewKind): readonly [number, number] {
  if (addressee === "public" && maxChars !== null && maxChars <= 500) return shortNote;
  const [least, most] = usual[addressee];
  return [kind === "praise" ? Math.min(least, 40) : least, most];
}

const fits = (ground: { cues: string[] }, families: readonly string[]): boolean =>
  ground.cues.some((cue) => families.some((family) => family === cue || family === cue.split(".")[0]));

/** Families of a bargain. Their cues alone ("will cost you") are no demand for payment; the review's kind decides. */
const bargain: readonly string[] = ["C2", "C16"];

/** Ground on which this review may be reported, or null. Only the flags and the review's own kind are asked. */
export function groundFor({ rules, flags, review, site }: PlanInput): RulePack["reportGrounds"][number] | null {
  const own = review ? flags.filter((flag) => flag.reviewId === review.id) : flags;
  const families = familiesOf(own).filter((family) => !bargain.includes(family));
  const kind = review && reviewKind(review, flags, site);
  if (kind === "threat") families.unshift(...bargain);
  if (kind === "danger") families.unshift("C19");
  if (kind === "abuse") families.unshift("C12", "attack");
  return rules?.reportGrounds.find((ground) => !ground.confidence.startsWith("G") && fits(ground.value, families)) ?? null;
}

/** Reason for which the platform's own page says that this rating does not count, as its flag found it; null: none was found. */
export function clauseFor({ rules, flags, review }: PlanInput): RulePack["exclusions"][number] | null {
  const own = flags.filter((flag) => flag.kind === "exclusion" && flag.reviewId === review?.id);
  const codes = own.flatMap((flag) => flag.reasons.map(({ code }) => code));
  return rules?.exclusions.find(({ value, confidence }) => confidence === "A" && codes.includes(`exclusion.rule.${value.id}`)) ?? null;
}

/** Whom this worker can write to about it, in the order to offer them. Who is missing, and why, gives `refused`. */
export function plan(input: PlanInput): Option[] {
  const ground = groundFor(input)?.value.id ?? null;
  const what = input.review && reviewKind(input.review, input.flags, input.site);
  return byRole[input.role]
    .filter((addressee) => refusal(addressee, input) === null)
    .map((addressee) => {
      const stated = statedFor(addressee, input.rules)?.value;
      return {
        addressee,
        maxChars: stated?.maxChars ?? null,
        words: usualWords(addressee, stated?.maxChars ?? null, what),
        editable: stated?.editable ?? null,
        days: stated?.days ?? null,
        tries: stated?.tries ?? null,
        ground: addressee === "report" ? ground : null,
      };
    });
}

/** Why this worker must not write to `addressee` about it, or null when that is fine. */
export function refusal(addressee: Addressee, input: PlanInput): RefusalCode | null {
  const { site, rules, kind, role, flags, review } = input;
  const forbidden = rules?.addressees.find((rule) => rule.value.id === addressee)?.value.forbidden;
  const listed = rules?.addressees.some(
    (rule) => rule.value.id === (addressee === "owner" ? "public" : addressee) && !rule.value.forbidden,
  );
  if (addressee === "public" && (kind === "workplace" || role === "server")) return "owners-page";
  const why = statedCodes.find((code) => code === forbidden);
  if (why) return why;
  if (addressee === "public" && !listed) return "no-reply-here";
  if (!byRole[role].includes(addressee)) return "not-your-role";
  if (channels.includes(addressee) && !listed) return addressee === "appeal" ? "no-known-appeal" : "no-reply-here";
  if ((addressee === "public" || addressee === "owner") && review) {
    const what = reviewKind(review, flags, site);
    if (what === "threat" || what === "danger") return "threat-unanswered";
    if (what === "abuse") return "abuse-unanswered";
    if (what === "serious" && addressee === "public") return "serious-private";
  }
  if (review && troubled.includes(addressee)) {
    const what = reviewKind(review, flags, site);
    if (what === "praise") return "kind-words";
    if (addressee === "report" && what === "wordless") return "nothing-to-report";
    if (addressee === "report" && what === "serious" && groundFor(input) === null) return "serious-heard";
  }
  return null;
}

/** What the site forbids towards whoever wrote the review, or null; what others only report of it is said as reported. */
function authorRule(rules: RulePack | null): RefusalCode | null {
  const stated = rules?.author;
  if (!stated || stated.confidence.startsWith("G")) return null;
  return stated.value.id === "no-asking" && stated.confidence === "B" ? "no-asking-reported" : stated.value.id;
}

/** Everyone who is not offered here although a worker might think of them, with the reason. */
export function refused(input: PlanInput): Refusal[] {
  const thinkable: Addressee[] = [...new Set<Addressee>(["public", ...byRole[input.role]])];
  const author = authorRule(input.rules);
  const others = thinkable.flatMap((addressee) => {
    const why = refusal(addressee, input);
    return why ? [{ addressee, why }] : [];
  });
  return author ? [...others, { addressee: "author", why: author }] : others;
}

/** Those of the plan who are asked to do something against a rating, so that an answer is awaited. */
export const disputable = (input: PlanInput): Addressee[] =>
  plan(input).flatMap(({ addressee }) => (disputing.includes(addressee) ? [addressee] : []));

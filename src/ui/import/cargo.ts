import { siteById } from "../../adapters/index";
import { reviewFrom } from "../../core/import/history";
import { namesWorker } from "../../core/mentions/about";
import { matcherFor } from "../../core/mentions/learn";
import type { MentionAnswer, SubjectHistory } from "../../core/schema/history";
import type { Reading, ReadReview } from "../../core/schema/reading";
import type { Cargo } from "../../storage/imports";
import { subjectKey } from "../../storage/subjects";
import type { Gathered } from "./gather";
import type { Whose } from "./whose";

const none = { reviews: [], snapshots: [], shifts: [], incidents: [] };

/** What a table or calendar gave, for one subject. */
export const cargoOf = ({ site, claim }: Whose, { reviews, snapshots, shifts }: Partial<Gathered>): Cargo => ({
  ...none,
  site,
  claim,
  ...(reviews ? { reviews } : {}),
  ...(snapshots ? { snapshots } : {}),
  ...(shifts ? { shifts } : {}),
});

/** Subjects of a short form. Null: one of them is of a site we do not know. */
export function cargosOfHistory(subjects: readonly SubjectHistory[]): Cargo[] | null {
  const cargos = subjects.map(({ id, site: siteId, kind, aliases, reviews, snapshots, incidents, shifts }): Cargo | null => {
    const site = siteById(siteId);
    if (!site) return null;
    const own = id.startsWith(`${siteId}:`) ? id.slice(siteId.length + 1) : id;
    const claim = { site: siteId, siteId: own, name: kind === "account" ? site.name : own, kind, aliases: aliases.slice(0, 20) };
    const key = subjectKey(siteId, own);
    return { site, claim, reviews: reviews.map((review) => reviewFrom(review, key)), snapshots, incidents, shifts };
  });
  return cargos.some((cargo) => cargo === null) ? null : (cargos as Cargo[]);
}

/** Readings of saved answers for one subject. */
export const cargoOfReadings = ({ site, claim }: Whose, readings: readonly Reading[]): Cargo => ({
  ...none,
  site,
  claim,
  reviews: readings.flatMap(({ reviews }) => reviews),
});

/** Reviews looked through between two rests. */
const SLICE = 100;

/**
 * At a workplace only what speaks of the worker is brought, as when the page is read; `others` counts the rest. `answers`: what the worker
 * said of reviews that are kept already. `rest` is awaited now and then.
 */
export async function aboutWorker(
  cargo: Cargo,
  answers: readonly MentionAnswer[],
  rest: () => Promise<void>,
): Promise<{ cargo: Cargo; others: number }> {
  const { kind, aliases } = cargo.claim;
  if (kind !== "workplace" || aliases.length === 0) return { cargo, others: 0 };
  const matcher = matcherFor({ ...cargo.claim, answers: [...answers] });
  const reviews: ReadReview[] = [];
  for (let from = 0; from < cargo.reviews.length; from += SLICE) {
    reviews.push(...cargo.reviews.slice(from, from + SLICE).filter(({ text }) => namesWorker(text, matcher)));
    await rest();
  }
  return { cargo: { ...cargo, reviews }, others: cargo.reviews.length - reviews.length };
}

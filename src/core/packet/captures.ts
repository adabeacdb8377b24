import { pseudonym } from "../identity/pseudonym";
import { captureDigest } from "../identity/seal";
import type { Capture, CapturedVersion, SealedAt } from "../schema/packet";
import type { ReviewRow, SubjectRow, VersionRow } from "../schema/rows";
import type { Digest } from "../schema/seal";
import type { SiteInfo } from "../schema/site";
import { FlagKind } from "../schema/summary";
import type { Parts } from "./cover";
import type { Table } from "./packet";

export type Sealed = (digest: Digest) => SealedAt;

export const addressOf = ({ siteId, kind }: SubjectRow, { address }: SiteInfo): string | null =>
  address && kind !== "account" ? address.replace("{id}", siteId) : null;

/** The chosen reviews as they were read, numbered in the order given. */
export function capturesOf(table: Table, parts: Parts, sealed: Sealed): Capture[] {
  const codeOf = codesOf(table.reviews.map(({ review }) => review));
  return table.reviews.map((one, i) => captureOf(one, i + 1, { table, parts, sealed, codeOf }));
}

/**
 * What each writer is called here. On screen four digits are enough to tell people apart; in a record no two may be taken for one, so
 * where two would share a code, both get longer ones.
 */
function codesOf(reviews: readonly ReviewRow[]): (review: ReviewRow) => string | null {
  const all = new Set(reviews.flatMap(({ reviewer }) => reviewer ?? []));
  const shared = new Map<string, number>();
  for (const hash of all) shared.set(pseudonym(hash), (shared.get(pseudonym(hash)) ?? 0) + 1);
  const longer = (hash: string): string => {
    for (let digits = 6; digits < hash.length; digits += 2) {
      const code = hash.slice(0, digits);
      if ([...all].every((other) => other === hash || !other.startsWith(code))) return code.toUpperCase();
    }
    return hash.toUpperCase();
  };
  return ({ reviewer }) => {
    if (!reviewer) return null;
    return (shared.get(pseudonym(reviewer)) ?? 0) > 1 ? longer(reviewer) : pseudonym(reviewer);
  };
}

interface With {
  table: Table;
  parts: Parts;
  sealed: Sealed;
  codeOf: (review: ReviewRow) => string | null;
}

function captureOf(
  { review, versions, disputes, answers, absences }: Table["reviews"][number],
  n: number,
  { table: { subject, summary, site }, parts, sealed, codeOf }: With,
): Capture {
  const versionOf = (one: ReviewRow | VersionRow, seenTo: string): CapturedVersion => {
    const digest = captureDigest(subject.key, one);
    const { rating, postedOn, text, reply, seenFrom } = one;
    return { rating, postedOn, text, reply, seenFrom, seenTo, digest, sealed: sealed(digest) };
  };
  const unlocked = parts.names ? disputes.find(({ keepName, reviewerName }) => keepName && reviewerName !== null) : undefined;
  return {
    n,
    review: review.key,
    code: codeOf(review),
    reviewer: unlocked?.reviewerName ?? null,
    address: addressOf(subject, site),
    source: review.source ?? null,
    firstSeen: review.firstSeen,
    lastSeen: review.lastSeen,
    away: absences.map(({ kind, lastSeen, since, checkedAt, until }) => ({ kind, lastSeen, since, checkedAt, until })),
    versions: [
      versionOf(review, review.lastSeen),
      ...[...versions].sort((a, b) => b.version - a.version).map((version) => versionOf(version, version.seenTo)),
    ],
    shown: review.previous,
    flags: summary?.flags.filter(({ reviewId }) => reviewId === review.key) ?? [],
    disagreed: answers.flatMap(({ about, note, at }) => {
      const kind = FlagKind.safeParse(about.slice("flag:".length));
      return about.startsWith("flag:") && kind.success ? [{ kind: kind.data, note, at }] : [];
    }),
    disputes: disputes.map(({ addressee, ground, filedOn, dueOn, answer, answeredOn, appealsLeft, note }) => ({
      addressee,
      ground,
      filedOn,
      dueOn,
      answer,
      answeredOn,
      appealsLeft,
      note: parts.notes ? note : "",
    })),
  };
}

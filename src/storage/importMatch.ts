import { agrees } from "../core/identity/content";
import { versionKey } from "../core/identity/version";
import type { ReviewRow } from "../core/schema/rows";
import type { SiteInfo } from "../core/schema/site";
import type { RejoinderDb } from "./db";
import { contentName } from "./importRows";

/** Rows read in one go: a few milliseconds of work for the page that waits. */
const PAGE = 500;

/** What a row of a file is, beside what is kept. */
export type Verdict = { is: "new" } | { is: "same" } | { is: "conflict"; kept: ReviewRow };

const either = <T>(one: T | null, other: T | null): boolean => one === null || other === null || one === other;

/** Everything kept of one subject, found by key, by the site's id, or by day, rating and words. */
export class Kept {
  private readonly byKey = new Map<string, ReviewRow>();
  private readonly bySiteId = new Map<string, ReviewRow>();
  private readonly byContent = new Map<string, ReviewRow[]>();
  private readonly byName = new Map<string, ReviewRow>();
  private readonly met = new Set<string>();

  /** `identity`: how the site tells reviews apart. */
  private constructor(private readonly identity: SiteInfo["identity"]) {}

  /** Reads them some at a time, so that neither the page nor a transaction is held up. */
  static async of(db: RejoinderDb, subject: string, identity: SiteInfo["identity"]): Promise<Kept> {
    const kept = new Kept(identity);
    let after = `${subject}|`;
    for (;;) {
      const rows = await db.reviews.where("key").between(after, `${subject}|\uffff`, false, true).limit(PAGE).toArray();
      for (const row of rows) if (row.subject === subject) kept.add(row);
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return kept;
      after = last.key;
    }
  }

  /** A row that is kept from now on. */
  add(row: ReviewRow): void {
    this.byKey.set(row.key, row);
    if (row.siteReviewId !== null) this.bySiteId.set(row.siteReviewId, row);
    const named = this.nameOf(row);
    if (named) this.byName.set(named, row);
    const name = contentName(row);
    const alike = this.byContent.get(name);
    if (alike) alike.push(row);
    else this.byContent.set(name, [row]);
  }

  /** Where an author has one review, a name and a day are the same review, whatever it says. */
  private nameOf({ named, postedOn }: ReviewRow): string | null {
    return this.identity === "author" && named && postedOn ? `${named}|${postedOn}` : null;
  }

  /** A kept row of the same content that nothing of the file has met yet, and that is not known to be somebody else's. */
  private alike(row: ReviewRow): ReviewRow | undefined {
    // Bare stars without a day are like any other: nothing to know them by.
    if (row.text.trim() === "" && row.postedOn === null) return undefined;
    return this.byContent
      .get(contentName(row))
      ?.find(
        (other) =>
          !this.met.has(other.key) &&
          either(row.siteReviewId, other.siteReviewId) &&
          (row.text.trim() !== "" || either(row.reviewer, other.reviewer)),
      );
  }

  /** Each kept row is met once. What is new is kept from here on. */
  private judge(row: ReviewRow): Verdict {
    const own = this.byKey.get(row.key) ?? (row.siteReviewId === null ? undefined : this.bySiteId.get(row.siteReviewId));
    const found = own ?? this.alike(row) ?? this.byName.get(this.nameOf(row) ?? "");
    if (!found) {
      this.add(row);
      // The next row of the file with the same content is another review.
      this.met.add(row.key);
      return { is: "new" };
    }
    this.met.add(found.key);
    return agrees(row, found) ? { is: "same" } : { is: "conflict", kept: found };
  }

  /** Are these rows new, here already, or here with other words, stars or day? What stands among the earlier versions is here already. */
  async judgeAll(db: RejoinderDb, rows: readonly ReviewRow[]): Promise<Verdict[]> {
    const verdicts = rows.map((row) => this.judge(row));
    const disputed = verdicts.flatMap((verdict, at) => (verdict.is === "conflict" ? [at] : []));
    if (disputed.length === 0) return verdicts;
    const keys = disputed.map((at) => versionKey((verdicts[at] as { kept: ReviewRow }).kept.key, rows[at] as ReviewRow)); // `at` is of a conflict
    const known = await db.versions.bulkGet(keys);
    disputed.forEach((at, nth) => {
      if (known[nth]) verdicts[at] = { is: "same" };
    });
    return verdicts;
  }
}

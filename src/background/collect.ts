import { siteById } from "../adapters/index";
import { monthsFrom } from "../core/day";
import { hostsOf } from "../core/hosts";
import { namesWorker } from "../core/mentions/about";
import { matcherFor } from "../core/mentions/learn";
import type { Answer, Body } from "../core/schema/messages";
import type { ReadReview } from "../core/schema/reading";
import type { SubjectRow } from "../core/schema/rows";
import { today } from "../platform/day";
import { hasSite } from "../platform/permissions";
import { mentionAnswers } from "../storage/answers";
import { openDb, type RejoinderDb } from "../storage/db";
import { meet } from "../storage/meet";
import { merge } from "../storage/merge";
import { retentionOf } from "../storage/retentionWish";
import { getSubject, subjectKey } from "../storage/subjects";
import { refreshSoon } from "./refresh";

/**
 * At a workplace only what names the worker is kept, by what their answers taught: the other reviews are other people's. What is older than
 * the worker wants to keep is not brought back by every visit.
 */
async function keeper(db: RejoinderDb, subject: SubjectRow, now: Date): Promise<(review: ReadReview) => boolean> {
  const { months } = await retentionOf(db);
  const oldest = months === null ? "" : monthsFrom(today(now), -months);
  const young = ({ postedOn }: ReadReview): boolean => postedOn === null || postedOn >= oldest;
  if (subject.kind !== "workplace") return young;
  const matcher = matcherFor({ ...subject, answers: await mentionAnswers(db, subject.key) });
  return (review) => young(review) && namesWorker(review.text, matcher);
}

/** Keeps one Reading of a claimed page. Of a page nobody claimed, or a site that was switched off meanwhile, nothing is kept. */
export async function collect({ site: id, reading, alreadySent }: Body<"collect">): Promise<Answer<"collect">> {
  const nothing = { kept: 0, added: 0, changed: 0, same: 0 };
  const site = siteById(id);
  if (!site || !reading.subject || !(await hasSite({ hosts: hostsOf(site, reading.subject.id) }))) return nothing;
  const db = openDb();
  const subject = await getSubject(db, subjectKey(id, reading.subject.id));
  if (!subject || subject.kind === "account") return nothing;
  await meet(db, reading.reviews, site, subject.key);
  const now = new Date();
  const keep = await keeper(db, subject, now);
  const merged = await merge(db, { reading, subject, site, at: now.toISOString(), alreadySent, keep });
  refreshSoon(subject.key, site);
  return merged;
}

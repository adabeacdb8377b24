import { siteById } from "../adapters/index";
import { hostsOf } from "../core/hosts";
import { findMentions, matcherOf } from "../core/mentions/find";
import type { Answer, Body } from "../core/schema/messages";
import type { ReadReview } from "../core/schema/reading";
import type { SubjectRow } from "../core/schema/rows";
import { hasSite } from "../platform/permissions";
import { openDb } from "../storage/db";
import { meet } from "../storage/meet";
import { merge } from "../storage/merge";
import { getSubject, subjectKey } from "../storage/subjects";
import { refreshSoon } from "./refresh";

/** From this confidence on a name in a review is taken for the worker's. */
const ABOUT_ME = 0.65;

/** At a workplace only what names the worker is kept: the other reviews are other people's. */
function keeper({ kind, aliases, name }: SubjectRow): { keep?: (review: ReadReview) => boolean } {
  if (kind !== "workplace") return {};
  const matcher = matcherOf(aliases, name);
  return {
    keep: ({ text }) => findMentions(text, matcher).some((mention) => mention.kind === "name" && mention.confidence >= ABOUT_ME),
  };
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
  const merged = await merge(db, { reading, subject, site, at: new Date().toISOString(), alreadySent, ...keeper(subject) });
  refreshSoon(subject.key, site);
  return merged;
}

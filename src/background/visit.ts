import { siteById } from "../adapters/index";
import { hostsOf } from "../core/hosts";
import type { Answer, Body } from "../core/schema/messages";
import { hasSite } from "../platform/permissions";
import { openDb } from "../storage/db";
import { isWatched, subjectKey } from "../storage/subjects";

/** Is this page claimed, on a site that is switched on? Only then the content script reads it. */
export async function visit({ site: id, identity }: Body<"visit">): Promise<Answer<"visit">> {
  const site = siteById(id);
  if (!site || !identity.subject || !(await hasSite({ hosts: hostsOf(site, identity.subject.id) }))) return { watched: false };
  return { watched: await isWatched(openDb(), subjectKey(id, identity.subject.id)) };
}

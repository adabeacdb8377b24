import { siteById } from "../adapters/index";
import { hostsOf } from "../core/hosts";
import type { Answer, Body } from "../core/schema/messages";
import { hasSite } from "../platform/permissions";
import { openDb } from "../storage/db";
import { isWatched, subjectKey } from "../storage/subjects";

/** Is this page claimed, on a site that is switched on? Only then the content script reads it. */
export async function visit({ site: name, id }: Body<"visit">): Promise<Answer<"visit">> {
  const site = siteById(name);
  if (!site || !(await hasSite({ hosts: hostsOf(site, id) }))) return { watched: false };
  return { watched: await isWatched(openDb(), subjectKey(name, id)) };
}

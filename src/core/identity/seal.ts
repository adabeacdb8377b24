import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Incident } from "../schema/incident";
import type { Digest, SealKind, SealLink } from "../schema/seal";
import type { Content } from "./content";

/** What stands before the first link of a chain. */
export const START: Digest = "0".repeat(64);

/** SHA-256 over the UTF-8 bytes of a JSON array: no white space, so that anyone can make the same bytes (docs/seal.md). */
const digest = (parts: readonly unknown[]): Digest => bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));

/** Seals one version of a review: its stars on the site's scale, its day as posted, its words and the reply, all exactly as read. */
export const captureDigest = (subject: string, { rating, postedOn, text, reply }: Content): Digest =>
  digest(["capture", subject, rating, postedOn, text, reply?.text ?? null]);

/** Seals a journal entry: when, what, who, and the words said. The worker's own note stays outside and may change. */
export const incidentDigest = ({ at, kind, who, said, loggedAt }: Incident): Digest =>
  digest(["incident", at, kind, who, said, loggedAt ?? null]);

/** The next link of a chain. `last`: the link before, null at the start. Its time is never before the last one's. */
export function nextLink(last: SealLink | null, { chain, at, kind, items }: Pick<SealLink, "chain" | "at" | "kind" | "items">): SealLink {
  const index = last ? last.index + 1 : 0;
  const prev = last?.link ?? START;
  return { chain, index, at, kind, items, prev, link: linkDigest({ chain, index, at, kind, items, prev }) };
}

const linkDigest = ({ chain, index, at, kind, items, prev }: Omit<SealLink, "link">): Digest =>
  digest(["link", chain, index, at, kind satisfies SealKind, items, prev]);

/** Why a chain does not hold from a link on. `gap`: a link before it is missing; `link`: what it says was changed; `prev`: it hangs on another. */
export type Break = { readonly index: number; readonly why: "gap" | "prev" | "link" };

/** The first link at which a chain, given in order, does not hold; null when it holds from its start to its end. */
export function firstBreak(links: readonly SealLink[]): Break | null {
  let prev = START;
  for (const [index, link] of links.entries()) {
    if (link.index !== index || link.chain !== links[0]?.chain) return { index, why: "gap" };
    if (link.prev !== prev) return { index, why: "prev" };
    if (linkDigest(link) !== link.link) return { index, why: "link" };
    prev = link.link;
  }
  return null;
}

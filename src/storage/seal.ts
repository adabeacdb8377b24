import { bytesToHex } from "@noble/hashes/utils.js";
import { nextLink } from "../core/identity/seal";
import type { SealRow } from "../core/schema/rows";
import type { Digest, SealKind } from "../core/schema/seal";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** Setting that names this device's own chain. */
const CHAIN = "sealChain";
/** Places of an index in a key, so that keys order as their numbers do. */
const DIGITS = 12;

const keyOf = (chain: string, index: number): string => `${chain}|${String(index).padStart(DIGITS, "0")}`;

const lastOf = (db: RejoinderDb, chain: string): PromiseLike<SealRow | undefined> =>
  db.seals.where("key").between(`${chain}|`, `${chain}|\uffff`).last();

async function ownChain(db: RejoinderDb): Promise<string> {
  const kept = await db.settings.get(CHAIN);
  if (typeof kept?.value === "string") return kept.value;
  const value = bytesToHex(crypto.getRandomValues(new Uint8Array(8)));
  await db.settings.put({ key: CHAIN, value });
  return value;
}

/**
 * Adds a link over these digests to this device's chain; nothing when there are none. Runs inside the transaction that writes what is
 * sealed, which must include `seals` and `settings`: either both are kept or neither.
 */
export async function appendSeal(db: RejoinderDb, at: string, kind: SealKind, items: readonly Digest[]): Promise<void> {
  if (items.length === 0) return;
  const chain = await ownChain(db);
  const link = nextLink((await lastOf(db, chain)) ?? null, { chain, at, kind, items: [...items] });
  await db.seals.add({ key: keyOf(chain, link.index), ...link });
}

/** Every chain kept here with its links in order, this device's first. */
export const chainsOf = (db: RejoinderDb): Promise<SealRow[][]> =>
  guarded(() =>
    db.transaction("r", db.seals, db.settings, async () => {
      const own = (await db.settings.get(CHAIN))?.value;
      const chains = new Map<string, SealRow[]>();
      for (const link of await db.seals.orderBy("key").toArray()) {
        const links = chains.get(link.chain);
        if (links) links.push(link);
        else chains.set(link.chain, [link]);
      }
      return [...chains.values()].sort((a, b) => Number(b[0]?.chain === own) - Number(a[0]?.chain === own));
    }),
  );

/** The newest link of this device's chain: today's seal. Null before anything was sealed. */
export const todaysSeal = (db: RejoinderDb): Promise<SealRow | null> =>
  guarded(async () => {
    const own = (await db.settings.get(CHAIN))?.value;
    return typeof own === "string" ? ((await lastOf(db, own)) ?? null) : null;
  });

import { bytesToHex } from "@noble/hashes/utils.js";
import { keyId, ringOf } from "../core/backup/keys";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** The value kept under this name, or undefined. Its shape is the caller's to check. */
export const getSetting = (db: RejoinderDb, key: string): Promise<unknown> => guarded(async () => (await db.settings.get(key))?.value);

/** Keeps a value under a name. */
export const setSetting = (db: RejoinderDb, key: string, value: unknown): Promise<void> =>
  guarded(async () => {
    await db.settings.put({ key, value });
  });

/**
 * The key of this device's pseudonyms: 32 random bytes as hex, made once. Without it the stored hashes of reviewers cannot be
 * tied to anyone. Two contexts that make it at once agree: the read and the write are one transaction.
 */
export const pseudonymKey = (db: RejoinderDb): Promise<string> =>
  guarded(() =>
    db.transaction("rw", db.settings, async () => {
      const kept = (await db.settings.get("pseudonymKey"))?.value;
      if (typeof kept === "string") return kept;
      const made = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
      await db.settings.put({ key: "pseudonymKey", value: made });
      return made;
    }),
  );

/**
 * Every key of pseudonyms this device knows, by its name, and the name of its own; more than one after merging with another device.
 * `key` is null before the first was made.
 */
export const keyRing = (db: RejoinderDb): Promise<{ ring: Record<string, string>; key: string | null }> =>
  guarded(async () => {
    const [own, others] = (await db.settings.bulkGet(["pseudonymKey", "pseudonymKeys"])).map((row) => row?.value);
    const known = Array.isArray(others) ? others.filter((key) => typeof key === "string") : [];
    return typeof own === "string" ? { ring: ringOf([own, ...known]), key: keyId(own) } : { ring: ringOf(known), key: null };
  });

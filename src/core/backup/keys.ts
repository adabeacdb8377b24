import { plainHash } from "../identity/hash";

/** Digits that name a key: enough to tell a worker's few devices apart, far too few to find the key by. */
const DIGITS = 8;

/** Names a pseudonym key without giving it away. */
export const keyId = (key: string): string => plainHash("key", key).slice(0, DIGITS);

/** Keys by their names. */
export const ringOf = (keys: readonly string[]): Record<string, string> => Object.fromEntries(keys.map((key) => [keyId(key), key]));

/** The key that all devices agree on once they know the same keys: the one with the least name. Null without any. */
export const primaryOf = (ring: Readonly<Record<string, string>>): string | null => Object.keys(ring).sort()[0] ?? null;

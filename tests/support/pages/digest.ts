import { createHash } from "node:crypto";
import { plain } from "./normalise";

/** The salted hash of one field of one page: first 16 hex digits of SHA-256. */
export function digest(salt: string, page: string, path: string, value: unknown): string {
  return createHash("sha256")
    .update([salt, page, path, plain(value)].join("\n"))
    .digest("hex")
    .slice(0, 16);
}

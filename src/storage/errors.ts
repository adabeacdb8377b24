import Dexie from "dexie";

/**
 * Why the database could not do it. `full`: the disk, or our share of it, is full; `closed`: the browser closed the database or keeps
 * none for us (a private window); `gone`: what it belongs to was deleted meanwhile; `newer`: a later version of us made it what it is, this page is old; `copy`: an
 * update needs room for a copy first; `unreadable`: the browser cannot read its own files; `failed`: anything else. In every case the transaction was undone as a whole: what was saved before
 * is still there.
 */
export type StorageErrorCode = "full" | "closed" | "gone" | "newer" | "copy" | "unreadable" | "failed";

/** The only error our storage functions reject with. Its sentence is `error.storage.<code>` in the locale files. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  constructor(
    readonly code: StorageErrorCode,
    cause: unknown,
  ) {
    super(`storage: ${code}`, { cause });
  }
}

const codes: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: "full",
  DatabaseClosedError: "closed",
  InvalidStateError: "closed",
  MissingAPIError: "closed",
  NewerError: "newer",
  CopyError: "copy",
  UnknownError: "unreadable",
};

/** Looks through the wrappers: a full disk arrives as an aborted transaction that carries the reason inside. */
function codeOf(error: unknown, depth = 0): StorageErrorCode {
  if (typeof error !== "object" || error === null || depth > 4) return "failed";
  const { name, inner, cause, failures } = error as { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown };
  // A closed database carries why it could not be opened.
  const within = [inner, cause, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  const own = typeof name === "string" ? codes[name] : undefined;
  if (own === "newer" || own === "copy") return own;
  return within.map((next) => codeOf(next, depth + 1)).find((code) => code !== "failed") ?? own ?? "failed";
}

/** Any error as a StorageError; one that is already typed stays as it is. */
export const storageError = (error: unknown): StorageError =>
  error instanceof StorageError ? error : new StorageError(codeOf(error), error);

/** Runs a piece of database work; what it rejects with is a StorageError. Inside a transaction errors pass as they are, so that it aborts. */
export async function guarded<T>(work: () => PromiseLike<T>): Promise<T> {
  if (Dexie.currentTransaction) return work();
  try {
    return await work();
  } catch (error) {
    throw storageError(error);
  }
}

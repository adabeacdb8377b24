import Dexie from "dexie";
import { makeCopy } from "./copies";

/** The database was made by a later version of us than this page is. */
export class NewerError extends Error {
  override readonly name = "NewerError";
}

/** The copy before a change of shape could not be made, so nothing was changed. */
export class CopyError extends Error {
  override readonly name = "CopyError";
}

/** Dexie counts versions in tenths. */
const TENTHS = 10;

/** The version a database has, found by opening it; one that is not there is not made. */
function versionByOpening(name: string): Promise<number> {
  return new Promise((done, fail) => {
    const request: IDBOpenDBRequest = Dexie.dependencies.indexedDB.open(name);
    let missing = false;
    request.onupgradeneeded = () => {
      missing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      const { version } = request.result;
      request.result.close();
      done(version);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (missing) done(0);
      else fail(request.error);
    };
  });
}

/**
 * The list of all databases of this origin. Firefox gives none (UnknownError) for as long as the file of one of them is empty, which is what
 * a crash leaves that came just as a database was made. Opening that one by its name mends it; only the copies are ever made in such a
 * moment beside a database that is there.
 */
async function versionOf(name: string): Promise<number> {
  try {
    const all: IDBDatabaseInfo[] = await Dexie.dependencies.indexedDB.databases();
    return all.find((one) => one.name === name)?.version ?? 0;
  } catch {
    await versionByOpening(`${name}-copies`).catch(() => 0);
    return versionByOpening(name);
  }
}

/** The version of the tables as they lie on this device; 0 when there are none. */
const installed = async (name: string): Promise<number> => Math.floor((await versionOf(name)) / TENTHS);

/** One at a time among all our pages; where the browser has no locks, the worst is a copy made twice. */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  return typeof navigator !== "undefined" && "locks" in navigator ? navigator.locks.request(`${name}-copy`, work) : work();
}

/**
 * Looks at a database before it is opened in the given version. An older one is copied first. Rejects with a NewerError when it is newer
 * than we are, and with a CopyError when the copy cannot be made: then it must not be opened.
 */
export async function beforeOpening(name: string, version: number): Promise<void> {
  const now = await installed(name);
  if (now > version) throw new NewerError(`version ${now} is here, this page knows ${version}`);
  if (now === 0 || now === version) return;
  await alone(name, async () => {
    const then = await installed(name);
    if (then === 0 || then >= version) return;
    try {
      await makeCopy(name, then);
    } catch (error) {
      throw new CopyError("no copy, no change", { cause: error });
    }
  });
}

import { tableNames } from "../../src/core/backup/tables";
import { seal } from "../../src/storage/backup";
import { COST, deriveKey } from "../../src/storage/cipher";
import { RejoinderDb } from "../../src/storage/db";
import { exportBytes } from "../../src/storage/export";
import { mergeIn } from "../../src/storage/mergeIn";
import { openFile } from "../../src/storage/open";
import { replaceAll } from "../../src/storage/restore";
import { stocked } from "./storing";
import { type Compared, median } from "./timing";

/** Fewer runs than elsewhere: one takes seconds. */
const RUNS = 3;
/** Before and after each piece that is watched, ms. */
const PAUSE = 50;
const AT = "2026-11-20T18:00:00.000Z";
const PASS = "four words to remember";
/** The least a file may ask for; its time is taken off, since it does not grow with the record. */
const CHEAP = { name: "scrypt", n: 2 ** 14, r: 8, p: 1 } as const;

export interface Kept {
  exporting: Compared;
  restoring: Compared;
  /** Longest task of the page in ms while it exported, opened, replaced and merged; 0: none was over 50. */
  longest: Record<string, number>;
  /** Making the key from the words, at our own cost, in ms. */
  key: number;
  bytes: number;
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** Every row by bare IndexedDB, then JSON.stringify: what an export cannot do without. */
async function bareExport(db: RejoinderDb): Promise<{ took: number; text: string }> {
  const bare = db.backendDB();
  const start = performance.now();
  const work = bare.transaction([...tableNames], "readonly");
  const all: Record<string, unknown> = {};
  for (const name of tableNames) all[name] = await asked(work.objectStore(name).getAll());
  const text = JSON.stringify(all);
  return { took: performance.now() - start, text };
}

/** JSON.parse, then bare puts of every row in one transaction: what a restore cannot do without. */
async function bareRestore(db: RejoinderDb, text: string): Promise<number> {
  const bare = db.backendDB();
  const start = performance.now();
  const all = JSON.parse(text) as Record<string, unknown[]>;
  await new Promise<void>((done, fail) => {
    const work = bare.transaction([...tableNames], "readwrite");
    work.oncomplete = () => done();
    work.onerror = () => fail(work.error);
    for (const name of tableNames) for (const row of all[name] ?? []) work.objectStore(name).put(row);
  });
  return performance.now() - start;
}

const timed = async <T>(work: () => Promise<T>): Promise<{ took: number; value: T }> => {
  const start = performance.now();
  const value = await work();
  return { took: performance.now() - start, value };
};

let names = 0;
async function fresh(): Promise<RejoinderDb> {
  const db = new RejoinderDb(`keeping-${++names}`);
  await db.open();
  return db;
}

/** Export, encryption, opening and restoring of so many reviews. Times are without the making of the key. */
export async function keeping(count: number): Promise<Kept> {
  const full = await stocked(count);
  const { text } = await bareExport(full);
  const making = async (n: number): Promise<number> => (await timed(() => deriveKey(PASS, { ...CHEAP, n, salt: "00".repeat(16) }))).took;
  const cheap = median([await making(CHEAP.n), await making(CHEAP.n), await making(CHEAP.n)]);
  const key = median([await making(COST.n), await making(COST.n), await making(COST.n)]);

  const longest: Record<string, number> = {};
  const watched = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const tasks: number[] = [0];
    // In a task of its own: what was measured before is not ours.
    await new Promise((done) => setTimeout(done, PAUSE));
    const start = performance.now();
    const watch = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) if (startTime >= start) tasks.push(duration);
    });
    watch.observe({ entryTypes: ["longtask"] });
    const value = await work();
    // A task is told of after its end.
    await new Promise((done) => setTimeout(done, PAUSE));
    watch.disconnect();
    longest[what] = Math.max(longest[what] ?? 0, ...tasks);
    return value;
  };

  const exports: Compared[] = [];
  const restores: Compared[] = [];
  let file = new Blob();
  for (let run = 0; run < RUNS; run++) {
    const floor = (await bareExport(full)).took;
    const backup = await timed(() =>
      watched("export", async () => seal(await exportBytes(full, { at: AT, complete: true }), PASS, AT, CHEAP)),
    );
    file = new Blob(backup.value);
    exports.push({ value: backup.took - cheap - 2 * PAUSE, baseline: floor });

    const [bare, ours] = [await fresh(), await fresh()];
    const baseline = await bareRestore(bare, text);
    const opened = await timed(() => watched("open", () => openFile(file, PASS)));
    const written = await timed(() => watched("replace", () => replaceAll(ours, opened.value)));
    if ((await ours.reviews.count()) !== count) throw new Error("the restore is not whole");
    restores.push({ value: opened.took + written.took - cheap - 4 * PAUSE, baseline });
    await bare.delete();
    await ours.delete();
  }
  const given = await openFile(file, PASS);
  await watched("merge", () => mergeIn(full, given));
  await full.delete();
  const middle = (all: readonly Compared[]): Compared => ({
    value: median(all.map(({ value }) => value)),
    baseline: median(all.map(({ baseline }) => baseline)),
  });
  return { exporting: middle(exports), restoring: middle(restores), longest, key, bytes: file.size };
}

/** A database as it was: its version, stores, indexes and rows. */
export interface Dump {
  nativeVersion: number;
  stores: Array<{
    name: string;
    keyPath: string;
    indexes: Array<{ name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }>;
  }>;
  tables: Record<string, Array<Record<string, unknown>>>;
}

/** Builds the database of a dump by the browser's bare means, as the version of its time would have left it. */
export function rebuild(factory: IDBFactory, name: string, { nativeVersion, stores, tables }: Dump): Promise<void> {
  return new Promise((done, fail) => {
    const opening = factory.open(name, nativeVersion);
    opening.onerror = () => fail(opening.error);
    opening.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexes } of stores) {
        const made = opening.result.createObjectStore(store, { keyPath });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes) made.createIndex(index, path, { unique, multiEntry });
        for (const row of tables[store] ?? []) made.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}

import type { Adapter } from "../../../src/adapters/kit/contract";

const files = import.meta.glob<Adapter>("../../../src/adapters/*/read.ts", { eager: true });

/** The reader of a site. */
export function adapterOf(site: string): Adapter {
  const adapter = files[`../../../src/adapters/${site}/read.ts`];
  if (!adapter) throw new Error(`No read.ts for ${site}`);
  return adapter;
}

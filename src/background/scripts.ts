const files = import.meta.glob<string>("../adapters/*/content.ts", { query: "?iife", import: "default", eager: true });

/** The built content script of each site that has a reader: one self-contained file, by site id. */
export const scripts: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, file]) => [path.split("/").at(-2) ?? path, file]),
);

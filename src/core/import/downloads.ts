import downloads from "./downloads.json" with { type: "json" };

/** What a file of a data download is known to hold; null: not known to us, which says nothing against it. */
export type KnownFile = "trips" | "online" | "offers";

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();

/** Knows a file by its name, as drivers who asked for their data got it. Numbers before the name differ from time to time. */
export function knownFile(name: string): KnownFile | null {
  const said = plain(name.split("/").at(-1) ?? "");
  return (downloads.files.find(({ pattern }) => said.includes(pattern))?.what as KnownFile | undefined) ?? null;
}

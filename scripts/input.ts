import { readFileSync } from "node:fs";
import { Day } from "../src/core/schema/time";

/** A text file's content without the mark (U+FEFF) that some editors put first. Throws what the file system throws. */
export const readText = (file: string): string => readFileSync(file, "utf8").replace(/^\uFEFF/, "");

/** The time that `--now` names: a day or a time as ISO 8601 writes it; without one, this moment. Throws a line to show when it is neither. */
export function timeOf(iso: string | undefined): Date {
  if (iso === undefined) return new Date();
  const time = new Date(iso);
  // Built-in dates roll over: 30 February would be 2 March.
  const isReal = Day.safeParse(iso.slice(0, 10)).success;
  if (!isReal || Number.isNaN(time.getTime())) throw new Error(`--now wants an ISO day or time, not "${iso}"`);
  return time;
}

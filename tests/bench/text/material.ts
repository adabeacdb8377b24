import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const shared = resolve(import.meta.dirname, "../../../../shared");

/** Is the evaluation material beside the repository? */
export const present = (): boolean => existsSync(resolve(shared, "labels")) && existsSync(resolve(shared, "data"));

/** Rows of one JSON lines file of the material. */
export const rows = <T>(path: string): T[] =>
  readFileSync(resolve(shared, path), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

/** The material's table of nicknames, as text. */
export const nicknameTable = (): string => readFileSync(resolve(shared, "data/nicknames/names.csv"), "utf8");

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)] as T;

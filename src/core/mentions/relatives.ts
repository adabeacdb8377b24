import { NAMES, NICKNAMES } from "./nicknames";

/** Short forms by name, names by short form, and every given name we know; parsed when first asked. */
interface Table {
  readonly shorts: ReadonlyMap<string, readonly string[]>;
  readonly longs: ReadonlyMap<string, readonly string[]>;
  readonly known: ReadonlySet<string>;
}

let parsed: Table | undefined;
function table(): Table {
  if (parsed) return parsed;
  const shorts = new Map<string, string[]>();
  const longs = new Map<string, string[]>();
  for (const line of NICKNAMES.trim().split(/,\s+/)) {
    const [name, ...nicks] = line.split(" ") as [string, ...string[]];
    shorts.set(name, nicks);
    for (const nick of nicks) longs.set(nick, [...(longs.get(nick) ?? []), name]);
  }
  const known = new Set([...shorts.keys(), ...longs.keys(), ...NAMES.trim().split(/\s+/)]);
  parsed = { shorts, longs, known };
  return parsed;
}

/** Other forms of a given name (folded): Mike for Michael, and Michael for Mike. */
export function relatives(name: string): readonly string[] {
  const { shorts, longs } = table();
  return [...(shorts.get(name) ?? []), ...(longs.get(name) ?? [])];
}

/** Is this a common given name by itself? Then it is hardly a slip of another one: Mario is not Maria. */
export const isGivenName = (form: string): boolean => table().known.has(form);

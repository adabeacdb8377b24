import { posix } from "node:path";
import type { Edge, EdgeKind } from "./source";

/**
 * One room of the house: which files are in it and what they may import. Patterns are repository paths: `*` is one path part or a
 * piece of it, `**` any number of parts, `<site>` the same site's folder in every place of the row.
 */
export interface Room {
  name: string;
  files: readonly string[];
  /** May be imported in any form. */
  may: readonly string[];
  /** May be imported for their types only. */
  types?: readonly string[];
  /** May be loaded when used (`import()`), never at once. */
  lazily?: readonly string[];
  /** May be taken as the path of a file built by itself (`?iife`). */
  scripts?: readonly string[];
  packages: readonly string[];
}

const CORE = "src/core/**";

/** Who may import whom. The first room whose pattern fits a file is its room. ARCHITECTURE.md says why. */
export const rooms: readonly Room[] = [
  // Hashing is arithmetic: no clock, no browser, and it must be synchronous to stay inside a transaction.
  {
    name: "core/identity",
    files: ["src/core/identity/**"],
    may: ["src/core/identity/**", "src/core/text/**", "src/core/schema/**"],
    packages: ["@noble/hashes"],
  },
  // What is handed over or carried away is named by its digests.
  { name: "core/packet", files: ["src/core/packet/**", "src/core/backup/**"], may: [CORE], packages: [] },
  // Parsers of file formats: text or bytes in, data out. No DOM, no browser API.
  { name: "core/import", files: ["src/core/import/**"], may: [CORE], packages: ["papaparse", "ical.js", "fflate"] },
  { name: "core", files: [CORE], may: [CORE], packages: [] },
  {
    name: "adapters/kit",
    files: ["src/adapters/kit/**"],
    may: ["src/adapters/kit/**", "src/core/text/dates.ts"],
    types: [CORE],
    packages: [],
  },
  {
    name: "adapters/index",
    files: ["src/adapters/index.ts", "src/adapters/rules.ts"],
    may: ["src/adapters/*/site.json", "src/adapters/*/rules.json"],
    types: [CORE],
    packages: [],
  },
  {
    name: "adapters/saved",
    files: ["src/adapters/saved.ts"],
    may: ["src/adapters/kit/**"],
    lazily: ["src/adapters/*/import.ts"],
    types: [CORE],
    packages: [],
  },
  // It reads the pages of sites without a reader of their own, so it must know which they are: data only.
  {
    name: "adapters/generic/served",
    files: ["src/adapters/generic/served.ts"],
    may: ["src/adapters/*/site.json"],
    types: [CORE],
    packages: [],
  },
  {
    name: "adapters/<site>/content",
    files: ["src/adapters/<site>/content.ts"],
    may: ["src/adapters/<site>/read.ts", "src/adapters/<site>/served.ts", "src/adapters/<site>/site.json", "src/content/run.ts"],
    packages: [],
  },
  {
    name: "adapters/<site>",
    files: ["src/adapters/<site>/*.ts", "src/adapters/<site>/generations/*.ts"],
    may: ["src/adapters/kit/**", "src/adapters/<site>/*.ts", "src/adapters/<site>/generations/*.ts", "src/adapters/<site>/site.json"],
    types: [CORE],
    packages: [],
  },
  {
    name: "content",
    files: ["src/content/**"],
    may: ["src/content/**", "src/messaging/ask.ts", "src/platform/**"],
    types: ["src/adapters/kit/**", CORE],
    packages: [],
  },
  { name: "platform", files: ["src/platform/**"], may: ["src/platform/**"], types: [CORE], packages: [] },
  { name: "messaging", files: ["src/messaging/**"], may: ["src/messaging/**", "src/platform/**", CORE], packages: [] },
  { name: "storage", files: ["src/storage/**"], may: ["src/storage/**", CORE], packages: ["dexie", "@noble/hashes"] },
  {
    name: "background",
    files: ["src/background/**"],
    may: [
      "src/background/**",
      CORE,
      "src/storage/**",
      "src/messaging/**",
      "src/platform/**",
      "src/adapters/index.ts",
      "src/adapters/rules.ts",
    ],
    scripts: ["src/adapters/*/content.ts"],
    packages: [],
  },
  { name: "ui/i18n", files: ["src/ui/i18n/**"], may: ["src/ui/i18n/**", CORE], packages: [] },
  {
    name: "ui",
    files: ["src/ui/**"],
    may: [
      "src/ui/**",
      CORE,
      "src/storage/**",
      "src/messaging/ask.ts",
      "src/platform/**",
      "src/adapters/index.ts",
      "src/adapters/rules.ts",
      "src/adapters/saved.ts",
    ],
    lazily: ["src/adapters/*/import.ts"],
    scripts: ["src/content/describe.ts"],
    packages: ["preact", "uplot", "fflate"],
  },
  {
    name: "scripts",
    files: ["scripts/**"],
    may: ["scripts/**", "src/**", "tests/support/**", "tests/bench/**", "vite.config.ts", "*.json"],
    packages: ["*"],
  },
  ...["unit", "property", "pages", "browser", "e2e", "package", "house", "bench", "support"].map((level) => ({
    name: `tests/${level}`,
    files: [`tests/${level}/**`],
    may: ["tests/**", "src/**", "scripts/**", "*.json", "*.ts"],
    packages: ["*"],
  })),
  { name: "configuration", files: ["*.ts"], may: ["*.json"], packages: ["*"] },
];

/** Packages with one door: nobody else imports them, in any form. */
export const doors: Readonly<Record<string, string>> = {
  zod: "src/core/schema/zod.ts",
  "webextension-polyfill": "src/platform/browser.ts",
};

function matcher(pattern: string, site: string | null): RegExp {
  const parts = pattern.split(/(\*\*|\*|<site>)/).map((part) => {
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    if (part === "<site>") return site ?? "([a-z]+)";
    return part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

/** The room of a file, and the site it belongs to if any. Null: no room knows it. */
export function roomOf(path: string): { room: Room; site: string | null } | null {
  for (const room of rooms) {
    for (const pattern of room.files) {
      const fits = matcher(pattern, null).exec(path);
      if (fits) return { room, site: fits[1] ?? null };
    }
  }
  return null;
}

/** `@scope/name` or `name` of a package address. */
export const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

export const isRelative = (specifier: string): boolean => /^\.{1,2}(\/|$)/.test(specifier);

/** Repository path that a relative address means; `exists` decides among the endings. Null: nothing is there. */
export function resolve(from: string, specifier: string, exists: (path: string) => boolean): string | null {
  const base = posix.join(posix.dirname(from), specifier);
  const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
  return endings.map((ending) => base + ending).find((path) => /\.[a-z]+$/.test(path) && exists(path)) ?? null;
}

const allowed = (room: Room, kind: EdgeKind): readonly string[] => [
  ...room.may,
  ...(kind === "type" ? (room.types ?? []) : []),
  ...(kind === "lazy" || kind === "glob" ? (room.lazily ?? []) : []),
];

/** Why this import is not allowed, as a sentence; null when it is. */
export function judge(from: string, edge: Edge, exists: (path: string) => boolean): string | null {
  const at = `${from}:${edge.line}`;
  const home = roomOf(from);
  if (!home) return `${from} is in no room: give its folder a row in tests/house/lib/rooms.ts and in ARCHITECTURE.md`;
  const { room, site } = home;
  if (!isRelative(edge.specifier)) {
    const name = packageOf(edge.specifier);
    const door = doors[name];
    if (door === from) return null;
    if (door && from.startsWith("src/")) return `${at} imports ${name}; import it through ${door}`;
    return room.packages.includes("*") || room.packages.includes(name) ? null : `${at} imports ${name}; "${room.name}" may not`;
  }
  const pattern = edge.specifier.includes("*");
  const target = pattern ? posix.join(posix.dirname(from), edge.specifier) : resolve(from, edge.specifier, exists);
  if (!target) return `${at} imports ${edge.specifier}, where no file is`;
  const list = edge.kind === "script" ? [...(room.scripts ?? []), ...(from.startsWith("src/") ? [] : room.may)] : allowed(room, edge.kind);
  const sample = target.replaceAll("**", "any").replaceAll("*", "any");
  if (list.some((row) => matcher(row, site).test(sample))) return null;
  if (edge.kind === "value" && room.types?.some((row) => matcher(row, site).test(sample)))
    return `${at} imports ${target} at run time; "${room.name}" may take its types only (write "import type")`;
  return `${at} imports ${target}; "${room.name}" may import ${[...room.may, ...(room.types ?? []).map((row) => `types of ${row}`)].join(", ")}`;
}

import fc from "fast-check";
import { asideOf } from "../../src/core/backup/joinRows";
import { keyId, ringOf } from "../../src/core/backup/keys";
import type { History } from "../../src/core/backup/merge";
import { emptyTables } from "../../src/core/backup/tables";
import { tombOf } from "../../src/core/backup/tombs";
import { keyedHasher } from "../../src/core/identity/hash";
import { identityOf } from "../../src/core/identity/identity";
import { type Held, join } from "../../src/core/identity/join";
import type { ReadReview } from "../../src/core/schema/reading";
import { review, siteWhere } from "../support/readings";

/** Keys of three devices. */
export const KEYS = ["1f".repeat(32), "2e".repeat(32), "3d".repeat(32)] as const;

/** A review as one device once saw it: who, what, when, and how well the page could be read. */
export interface Look {
  site: "author" | "id";
  who: string;
  rating: number;
  day: string | null;
  words: string;
  id: boolean;
  reply: boolean;
  minute: number;
}

const look: fc.Arbitrary<Look> = fc.record({
  site: fc.constantFrom("author", "id"),
  who: fc.constantFrom("ana", "ben", "cy"),
  rating: fc.constantFrom(1, 5),
  day: fc.constantFrom("2026-05-01", "2026-05-02", null),
  words: fc.constantFrom("", "waited a whole hour for the soup", "waited a whole hour for the soup, twice"),
  id: fc.boolean(),
  reply: fc.boolean(),
  minute: fc.integer({ min: 0, max: 59 }),
});

const subjects = { author: "yelp:plum", id: "ratemyprofessors:7" };

/** What the page shows. No two people write the same words: see the limit in docs/backup-format.md. */
const shown = ({ who, rating, day, words, id, reply, site }: Look): ReadReview =>
  review(who, {
    rating,
    postedOn: day,
    text: words && `${who} ${words}`,
    id: id || site === "id" ? `${who}-1` : null,
    reply: reply ? { text: "Thank you.", postedOn: null } : null,
  });

const instant = (minute: number): string => new Date(Date.UTC(2026, 10, 1, 9, minute)).toISOString();

export interface Device {
  key: number;
  looks: Look[];
  drafts: Array<{ who: string; text: string; minute: number }>;
  numbers: Array<{ minute: number; average: number; seen: number }>;
  notes: Array<{ n: number; note: string }>;
  /** Notes beside those in front that the worker has looked at. */
  settled: Array<{ n: number; note: string }>;
  names: string[];
  deleted: string[];
}

export const device: fc.Arbitrary<Device> = fc.record({
  key: fc.integer({ min: 0, max: 2 }),
  looks: fc.array(look, { maxLength: 6 }),
  drafts: fc.array(
    fc.record({ who: fc.constantFrom("ana", "ben"), text: fc.constantFrom("Hi", "Hello"), minute: fc.integer({ min: 0, max: 3 }) }),
    {
      maxLength: 2,
    },
  ),
  numbers: fc.array(
    fc.record({ minute: fc.integer({ min: 0, max: 2 }), average: fc.constantFrom(4.5, 4.6), seen: fc.integer({ min: 0, max: 3 }) }),
    {
      maxLength: 2,
    },
  ),
  notes: fc.array(fc.record({ n: fc.integer({ min: 0, max: 2 }), note: fc.constantFrom("a", "b") }), { maxLength: 2 }),
  settled: fc.array(fc.record({ n: fc.integer({ min: 0, max: 2 }), note: fc.constantFrom("a", "b", "c") }), { maxLength: 3 }),
  names: fc.uniqueArray(fc.constantFrom("Maria", "Mari", "Mary"), { maxLength: 2 }),
  deleted: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(["ana", "ben"]) }),
});

/** What this device holds after its looks. */
export function historyFrom({ key, looks, drafts, numbers, notes, settled, names, deleted }: Device): History {
  const secret = KEYS[key] ?? KEYS[0];
  const tables = emptyTables();
  const held = new Map<string, Held>();
  const keyOf = (one: Look, by = secret): string => {
    const { id } = identityOf(shown(one), siteWhere(one.site), subjects[one.site], keyedHasher(by));
    return `${subjects[one.site]}|${id}`;
  };
  for (const one of looks.filter(({ site, who }) => site === "id" || !deleted.includes(who))) {
    const subject = subjects[one.site];
    const { id, ...who } = identityOf(shown(one), siteWhere(one.site), subject, keyedHasher(secret));
    const key = `${subject}|${id}`;
    held.set(key, join(held.get(key), { key, subject, ...who, review: shown(one), at: instant(one.minute), listed: false }));
  }
  for (const { row, versions } of held.values()) {
    tables.reviews.push(row);
    tables.versions.push(...versions);
  }
  const plain = (who: string): Look => ({ site: "author", who, rating: 1, day: null, words: "", id: false, reply: false, minute: 0 });
  const once = <R extends { key: string }>(rows: R[]): R[] => [...new Map(rows.map((row) => [row.key, row])).values()];
  tables.drafts = once(
    drafts
      .filter(({ who }) => !deleted.includes(who))
      .map(({ who, text, minute }) => {
        const of = keyOf(plain(who));
        return {
          key: `${of}|manager|en`,
          subject: subjects.author,
          review: of,
          addressee: "manager" as const,
          lang: "en" as const,
          text,
          savedAt: instant(minute),
        };
      }),
  );
  tables.snapshots = once(
    numbers.map(({ minute, average, seen }) => ({
      key: `yelp:plum|typed|${minute}`,
      subject: subjects.author,
      at: instant(minute),
      source: "typed" as const,
      average,
      decimals: 1,
      count: null,
      distribution: null,
      seen,
      aboutMe: null,
    })),
  );
  const noted = ({ n, note }: { n: number; note: string }) => ({
    key: `i${n}`,
    subject: null,
    at: instant(n),
    loggedAt: instant(n),
    kind: "other" as const,
    said: "",
    note,
    who: "",
    review: null,
  });
  tables.incidents = once(notes.map(noted));
  tables.asides = once(
    settled
      .map(noted)
      .filter((row) => tables.incidents.some(({ key, note }) => key === row.key && note !== row.note))
      .map((row) => ({ ...asideOf("incidents", row.key, row), settled: true as const })),
  );
  tables.subjects = [
    {
      key: subjects.author,
      site: "yelp",
      siteId: "plum",
      name: names[0] ?? "The Plum",
      kind: "own",
      aliases: names,
      claimedAt: instant(key),
      revision: looks.length,
    },
  ];
  // Deleted after everything that any device saw, under every name the review had on devices that had met.
  tables.tombstones = deleted.flatMap((who) =>
    KEYS.map((by) => ({ key: tombOf("review", keyOf(plain(who), by)), at: "2026-12-01T00:00:00.000Z" })),
  );
  return { ring: ringOf([secret]), key: keyId(secret), tables };
}

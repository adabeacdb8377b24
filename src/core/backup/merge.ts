import type { AsideRow, VersionRow } from "../schema/rows";
import { union } from "./canonical";
import { classesOf, Groups, type Known } from "./classes";
import { joinReviews, type Order } from "./joinReviews";
import { type AnyRow, joinRows } from "./joinRows";
import { primaryOf } from "./keys";
import { renamer } from "./rename";
import { renamedAside, settle } from "./settle";
import { emptyTables, isTable, type TableName, type Tables, tableNames } from "./tables";
import { buried } from "./tombs";

/**
 * What one device keeps. `ring`: the keys of pseudonyms it knows, by their names; `key`: name of the one its rows are hashed under
 * unless they say otherwise, null when there was none. Settings are each device's own and not merged here.
 */
export interface History {
  ring: Readonly<Record<string, string>>;
  key: string | null;
  tables: Tables;
}

/** Steps of work between two turns of whoever runs this. */
const SLICE = 100;

/** Keys that are known here come before those that are only named, each by its name. */
export const orderOf =
  (ring: History["ring"]): Order =>
  (under) =>
    `${under in ring ? 0 : 1}${under}`;

/** Goes through a list with a turn for others after each slice. */
function* calmly<T>(list: readonly T[], work: (one: T, index: number) => void): Generator<void, void> {
  for (const [index, one] of list.entries()) {
    work(one, index);
    if (index % SLICE === SLICE - 1) yield;
  }
}

/** Every review with its versions, as this device holds it, said with the key it is hashed under. */
function* knownOf({ key, tables }: History, gone: (table: TableName, row: AnyRow) => boolean): Generator<void, Known[]> {
  const versions = new Map<string, VersionRow[]>();
  yield* calmly(tables.versions, (version) => {
    const list = versions.get(version.review);
    if (list) list.push(version);
    else versions.set(version.review, [version]);
  });
  const known: Known[] = [];
  yield* calmly(tables.reviews, (row) => {
    if (!gone("reviews", row)) known.push({ row: { ...row, under: row.under ?? key ?? "" }, versions: versions.get(row.key) ?? [] });
  });
  return known;
}

/** One reviewer is one label: where devices are known to mean the same person, the label under the first key stands for all. */
function* nameReviewers(reviews: readonly Known[], order: Order): Generator<void, Known[]> {
  const groups = new Groups<string>();
  const name = (subject: string, hash: string): string => `${subject}|${hash}`;
  const first = new Map<string, Known["row"]>();
  yield* calmly(reviews, ({ row }) => {
    for (const other of row.also ?? [])
      if (row.reviewer !== null && other.startsWith("@")) groups.join(name(row.subject, row.reviewer), name(row.subject, other.slice(1)));
  });
  const rank = (row: Known["row"]): string => `${order(row.under)}|${row.reviewer}`;
  yield* calmly(reviews, ({ row }) => {
    if (row.reviewer === null) return;
    const group = groups.find(name(row.subject, row.reviewer));
    const best = first.get(group);
    if (!best || rank(row) < rank(best)) first.set(group, row);
  });
  const named: Known[] = [];
  yield* calmly(reviews, (one) => named.push(nameOne(one)));
  return named;

  function nameOne(one: Known): Known {
    const { row } = one;
    const best = row.reviewer === null ? undefined : first.get(groups.find(name(row.subject, row.reviewer)));
    if (!best || best.reviewer === row.reviewer) return one;
    const { named: _ofOtherKey, ...rest } = row;
    return { ...one, row: { ...rest, reviewer: best.reviewer, under: best.under, also: union(row.also ?? [], [`@${row.reviewer}`]) } };
  }
}

const plain: readonly TableName[] = tableNames.filter((name) => !["reviews", "versions", "settings", "asides"].includes(name));

/**
 * Joins what two devices keep into one history: every review, version and note of either, each once. Which is given first, in which
 * order several meet and how often does not matter. Where the two say different things of one row, one stands in front and the other
 * is put aside, never dropped. Yields between small steps.
 */
export function* mergeHistories(one: History, other: History): Generator<void, History> {
  const ring = { ...one.ring, ...other.ring };
  const order = orderOf(ring);
  const primary = primaryOf(ring) ?? union([one.key, other.key].filter((key) => key !== null))[0] ?? null;
  const tables = emptyTables();
  tables.tombstones = (yield* joinTable(
    "tombstones",
    [one.tables.tombstones, other.tables.tombstones],
    (row) => row,
    [],
  )) as Tables["tombstones"];
  const claimed = new Map<string, string>();
  for (const { key, claimedAt } of [...one.tables.subjects, ...other.tables.subjects])
    if ((claimed.get(key) ?? "") < claimedAt) claimed.set(key, claimedAt);
  const gone = buried(tables.tombstones, claimed);

  const all = [...(yield* knownOf(one, gone)), ...(yield* knownOf(other, gone))];
  const names = new Map<string, string>();
  const joined: Known[] = [];
  const classes = yield* classesOf(all);
  yield* calmly(classes, (members) => {
    const review = joinReviews(members, order);
    joined.push(review);
    for (const key of [...members.map(({ row }) => row.key), ...(review.row.also ?? [])])
      if (key !== review.row.key && !key.startsWith("@")) names.set(key, review.row.key);
  });
  yield* calmly(yield* nameReviewers(joined, order), ({ row, versions }) => {
    const { under, ...rest } = row;
    tables.reviews.push(under === primary ? rest : row);
    tables.versions.push(...versions);
  });

  const rename = renamer(names);
  const asides: AsideRow[] = [];
  for (const name of plain) {
    if (name === "tombstones") continue;
    const lists = [one.tables[name], other.tables[name]].map((rows) => (rows as AnyRow[]).filter((row) => !gone(name, row)));
    (tables[name] as AnyRow[]) = yield* joinTable(name, lists, rename, asides);
  }
  for (const aside of [...one.tables.asides, ...other.tables.asides]) {
    if (isTable(aside.table) && !gone(aside.table, { ...aside.row, key: aside.of })) asides.push(renamedAside(aside, rename));
  }
  tables.asides = settle(tables, asides);
  return { ring, key: primary, tables };
}

function* joinTable(
  name: TableName,
  lists: readonly AnyRow[][],
  rename: (row: AnyRow) => AnyRow,
  asides: AsideRow[],
): Generator<void, AnyRow[]> {
  const rows = new Map<string, AnyRow>();
  yield* calmly(lists.flat(), (given) => {
    const row = rename(given);
    const known = rows.get(row.key);
    if (!known) rows.set(row.key, row);
    else {
      const { front, aside } = joinRows(name, known, row);
      rows.set(row.key, front);
      if (aside) asides.push(aside);
    }
  });
  return [...rows.values()];
}

import { fewLooks } from "../absence/episodes";
import type { AsideRow } from "../schema/rows";
import { canonical, earlier, hashOf, later, same, union } from "./canonical";
import type { TableName } from "./tables";

/** A row of any table, as far as joining looks at it. */
export type AnyRow = Record<string, unknown> & { key: string };

type JoinField = (one: unknown, other: unknown) => unknown;
const texts =
  (join: (one: string, other: string) => string): JoinField =>
  (one, other) =>
    typeof one !== "string" ? other : typeof other !== "string" ? one : join(one, other);
const most: JoinField = (one, other) => (typeof one !== "number" ? other : typeof other !== "number" ? one : Math.max(one, other));
const lists: JoinField = (one, other) =>
  Array.isArray(one) && Array.isArray(other) ? union(one as string[], other as string[]) : (one ?? other);

const looks: JoinField = (one, other) => {
  const all = lists(one, other);
  return Array.isArray(all) ? fewLooks(all as string[]) : all;
};

/** Names one is called by are at most so many; of more, both devices keep the same ones. */
const ALIASES = 20;

interface Rule {
  /** Fields of which both values are one truth: joined, never in conflict. */
  joined: Readonly<Record<string, JoinField>>;
  /** The field that says which row is the newer one; without one the order means nothing. */
  newest?: string;
  /** The row that is not in front says nothing of its own: it is not kept beside. */
  single?: boolean;
}

/** What differs between tables. Every other table needs no rule: two rows that differ are both kept. */
const rules: Partial<Record<TableName, Rule>> = {
  subjects: {
    joined: {
      aliases: (one, other) => (lists(one, other) as string[]).slice(0, ALIASES),
      claimedAt: texts(earlier),
      revision: most,
      lastReadAt: texts(later),
    },
  },
  snapshots: { joined: { seen: most, aboutMe: most } },
  absences: { joined: { since: texts(earlier), checkedAt: texts(later), lastSeen: texts(later), until: texts(earlier), looks } },
  drafts: { joined: {}, newest: "savedAt" },
  answers: { joined: {}, newest: "at" },
  health: { joined: { lastGoodAt: texts(later) }, newest: "lastAt", single: true },
  tombstones: { joined: { at: texts(later) } },
};

const none: Rule = { joined: {} };

/** What a row says of its own, and what is joined with the other's. */
export function split(table: TableName, row: AnyRow): { own: AnyRow; shared: Record<string, unknown> } {
  const { joined } = rules[table] ?? none;
  const fields = Object.entries(row);
  return {
    own: Object.fromEntries(fields.filter(([name]) => !(name in joined))) as AnyRow,
    shared: Object.fromEntries(fields.filter(([name]) => name in joined)),
  };
}

/** Of two rows of one key the one that orders later stands in front: the newer one, or else one that both devices choose alike. */
export function frontOrder(table: TableName, own: Record<string, unknown>): string {
  const { newest } = rules[table] ?? none;
  const at = newest === undefined ? undefined : own[newest];
  return `${typeof at === "string" ? new Date(at).toISOString() : ""}|${canonical(own)}`;
}

const subjectOf = (row: AnyRow, table: TableName): string | null =>
  table === "subjects" ? row.key : typeof row.subject === "string" ? row.subject : null;

/** The row of a conflict that is not in front, as it is kept beside it. */
export function asideOf(table: TableName, of: string, row: AnyRow): AsideRow {
  return { key: `${table}|${of}|${hashOf(row)}`, table, of, subject: subjectOf(row, table), row };
}

/**
 * Joins two rows of one key: the newer one, or else one that both devices choose alike, stands in front; what the other says beside
 * it is put aside. The order in which devices meet does not matter.
 */
export function joinRows(table: TableName, one: AnyRow, other: AnyRow): { front: AnyRow; aside: AsideRow | null } {
  if (same(one, other)) return { front: one, aside: null };
  const { joined, single } = rules[table] ?? none;
  const [a, b] = [split(table, one), split(table, other)];
  const shared: Record<string, unknown> = {};
  for (const name of Object.keys({ ...a.shared, ...b.shared })) shared[name] = joined[name]?.(a.shared[name], b.shared[name]);
  const [front, back] = frontOrder(table, a.own) < frontOrder(table, b.own) ? [b.own, a.own] : [a.own, b.own];
  return { front: { ...front, ...shared }, aside: single || same(front, back) ? null : asideOf(table, one.key, back) };
}

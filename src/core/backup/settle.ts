import type { AsideRow } from "../schema/rows";
import { type AnyRow, asideOf, frontOrder, split } from "./joinRows";
import { isTable, type TableName, type Tables } from "./tables";

/** The same aside under the new name of what it stands beside. */
export function renamedAside(aside: AsideRow, rename: (row: AnyRow) => AnyRow): AsideRow {
  const { table, of, row, settled } = aside;
  if (!isTable(table)) return aside;
  const now = rename({ ...row, key: of });
  return { ...asideOf(table, now.key, now), ...(settled ? { settled } : {}) };
}

/** Asides by their keys; one that was settled on either device is settled. */
function unite(asides: readonly AsideRow[]): Map<string, AsideRow> {
  const all = new Map<string, AsideRow>();
  for (const one of asides) if (!all.get(one.key)?.settled) all.set(one.key, one);
  return all;
}

/** One row's contents: the one in front, with what is joined of all, and those beside it. */
interface Stand {
  front: AnyRow;
  beside: AsideRow[];
}

/**
 * Which of the contents of a row stands in front: of those the worker has not settled the one that orders last; if all are settled, the last
 * of all. What is settled stays among the asides even in front, so that the result depends on the set of contents alone.
 */
function stand(table: TableName, row: AnyRow, beside: readonly AsideRow[]): Stand {
  const { own, shared } = split(table, row);
  const all = unite([...beside, asideOf(table, row.key, own)]);
  const rank = ({ row: content, settled }: AsideRow): string => `${settled ? 0 : 1}${frontOrder(table, content)}`;
  const front = [...all.values()].reduce((best, one) => (rank(one) > rank(best) ? one : best));
  return {
    front: { ...(front.row as AnyRow), ...shared },
    beside: [...all.values()].filter((one) => one !== front || one.settled),
  };
}

/** Puts in front what the worker chose, wherever something was put aside. Changes the tables. */
export function settle(tables: Tables, asides: readonly AsideRow[]): AsideRow[] {
  const groups = new Map<string, AsideRow[]>();
  for (const one of unite(asides).values()) groups.set(`${one.table}|${one.of}`, [...(groups.get(`${one.table}|${one.of}`) ?? []), one]);
  const places = new Map<string, Map<string, number>>();
  const placeOf = (table: TableName, key: string): number | undefined => {
    const known = places.get(table) ?? new Map((tables[table] as AnyRow[]).map((row, at) => [row.key, at]));
    places.set(table, known);
    return known.get(key);
  };
  return [...groups.values()].flatMap((group) => {
    const [{ table, of }] = group as [AsideRow]; // a group has at least one
    const at = isTable(table) ? placeOf(table, of) : undefined;
    if (!isTable(table) || at === undefined) return group;
    const { front, beside } = stand(table, (tables[table] as AnyRow[])[at] as AnyRow, group);
    (tables[table] as AnyRow[])[at] = front;
    return beside;
  });
}

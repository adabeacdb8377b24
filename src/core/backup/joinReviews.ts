import { versionOf } from "../identity/version";
import type { ReviewRow } from "../schema/rows";
import { canonical, earlier, greater, same, union } from "./canonical";
import type { Known } from "./classes";
import { close, ofRow, ofVersion, unitePrevious } from "./contents";

/** The order of keys that devices share: those known here first, then by name. The first is the one to go by. */
export type Order = (under: string) => string;

/** `a:` by author, `r:` by the site's id, `i:` imported, `t:` by words: how well a key tells a review. */
const STRENGTH = "arit";
const strength = ({ key, subject }: ReviewRow): number => STRENGTH.indexOf(key.charAt(subject.length + 1)) + 1 || STRENGTH.length + 1;

/** Values of a field that some rows have. */
const given = <T>(values: ReadonlyArray<T | undefined>): T[] => values.filter((value) => value !== undefined);
const most = <T>(values: readonly T[]): T | undefined => (values.length === 0 ? undefined : values.reduce(greater));

/** Fields of a row that no content has; each joined so that the order of devices does not matter. */
function aside(rows: ReadonlyArray<Known["row"]>, order: Order) {
  const sorted = [...rows].sort((a, b) => {
    const [one, other] = [a, b].map((row) => `${order(row.under)}|${strength(row)}|${row.key}|${canonical([row.reviewer, row.named])}`);
    return (one ?? "") < (other ?? "") ? -1 : 1;
  });
  const [front] = sorted;
  if (!front) throw new RangeError("a review has at least one row");
  const alike = sorted.filter(({ under }) => under === front.under);
  const reviewer = most(alike.map((row) => row.reviewer).filter((hash) => hash !== null)) ?? null;
  const named = most(given(alike.map((row) => row.named)));
  const others = rows.flatMap((row) => [
    ...(row.also ?? []),
    ...(row.key === front.key ? [] : [row.key]),
    ...(row.reviewer === null || row.reviewer === reviewer ? [] : [`@${row.reviewer}`]),
  ]);
  const also = union(others).filter((name) => name !== front.key && name !== `@${reviewer}`);
  // What came from a page once stays so, whatever else brought it.
  const seen = rows.some(({ source }) => source === undefined);
  const source = seen ? undefined : most(given(rows.map((row) => row.source)));
  const batch = rows.some((row) => row.batch === undefined) ? undefined : most(given(rows.map((row) => row.batch)));
  return {
    key: front.key,
    subject: front.subject,
    under: front.under,
    reviewer,
    ...(named === undefined ? {} : { named }),
    ...(also.length > 0 ? { also } : {}),
    ...(source ? { source } : {}),
    ...(batch ? { batch } : {}),
    ...(rows.some(({ listed }) => listed) ? { listed: true as const } : {}),
    previous: unitePrevious(rows.map((row) => row.previous)),
  };
}

/** One review from all that is known of it. Depends on the set of what is known alone, so that devices may meet in any order. */
export function joinReviews(all: readonly Known[], order: Order): Known {
  const [only, ...more] = all;
  if (only && more.every((one) => same(one, only))) return only;
  const rows = all.map(({ row }) => row);
  const own = aside(rows, order);
  const { contents, front, versions } = close(all.flatMap((one) => [ofRow(one.row), ...one.versions.map(ofVersion)]));
  const { from, to, ...content } = front;
  const firstSeen = [...rows.map((row) => row.firstSeen), ...contents.map((one) => one.from)].reduce(earlier);
  const row = { ...own, ...content, firstSeen, seenFrom: from, lastSeen: to, version: versions };
  const back = contents.filter((one) => one !== front);
  return { row, versions: back.map((one, index) => versionOf(row, one, { version: index + 1, from: one.from, to: one.to })) };
}

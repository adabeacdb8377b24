import { eachRows, type Table } from "../../core/import/csv";
import { type Rules, type Trouble, understand } from "../../core/import/mapping";
import type { HistorySnapshot } from "../../core/schema/history";
import type { ReadReview } from "../../core/schema/reading";
import type { Shift } from "../../core/schema/shift";
import type { Step } from "../../storage/imports";

/** Everything that a table gave. `troubles`: the first rows that were left out; `left`: how many there are. */
export interface Gathered {
  reviews: ReadReview[];
  snapshots: HistorySnapshot[];
  shifts: Shift[];
  troubles: Trouble[];
  left: number;
}

const SLICE = 100;
const SHOWN = 50;

export const nothing = (): Gathered => ({ reviews: [], snapshots: [], shifts: [], troubles: [], left: 0 });

/** Reads a whole table by its mapping. `rest` is awaited between slices; `step` hears how far it is. Null: the worker cancelled. */
export async function gather(text: string, table: Table, rules: Rules, step: Step, rest: () => Promise<void>): Promise<Gathered | null> {
  const all = nothing();
  let row = table.skip;
  let cancelled = false;
  await eachRows(text, table, async (rows, at) => {
    for (let from = 0; from < rows.length; from += SLICE) {
      for (const cells of rows.slice(from, from + SLICE)) {
        row += 1;
        if (rules.mapping.headings && row === table.skip + 1) continue;
        add(all, understand(cells, row, rules));
      }
      await rest();
    }
    cancelled = !step(at, text.length);
    return !cancelled;
  });
  return cancelled ? null : all;
}

function add(all: Gathered, one: ReturnType<typeof understand>): void {
  if ("review" in one) all.reviews.push(one.review);
  else if ("snapshot" in one) all.snapshots.push(one.snapshot);
  else if ("shift" in one) all.shifts.push(one.shift);
  else {
    all.left += 1;
    if (all.troubles.length < SHOWN) all.troubles.push(one);
  }
}

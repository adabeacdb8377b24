import Papa from "papaparse";

/** A table as text: which sign parts its cells, and its first rows. `skip`: lines above the table (a title, Excel's `sep=`). */
export interface Table {
  delimiter: string;
  skip: number;
  rows: string[][];
}

const DELIMITERS = [",", ";", "\t", "|"];
const SAMPLE = 200;
/** Characters parsed at a time: some milliseconds of work. */
const CHUNK = 128_000;

/** Excel's first line that names the separator is no row; neither is the mark of the encoding. */
function opened(text: string): { body: string; delimiter: string | undefined } {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const named = /^sep=(.)\r?\n/i.exec(body);
  return named ? { body: body.slice(named[0].length), delimiter: named[1] } : { body, delimiter: undefined };
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== "").length;

/** Rows above the table: a title or a date of making, with one cell where the table has several. */
function titleRows(rows: readonly string[][]): number {
  const widest = Math.max(0, ...rows.map(filled));
  const first = rows.findIndex((row) => filled(row) * 2 >= widest && (widest === 1 || filled(row) > 1));
  return Math.max(0, Math.min(first, 10));
}

/** The first rows of a table in a text, with the separator guessed. Null: there is no row in it. */
export function lookAtTable(text: string): Table | null {
  const { body, delimiter } = opened(text);
  const guess = delimiter ? { delimiter } : { delimitersToGuess: DELIMITERS };
  // The whole file is not needed to see its beginning; a cell that is cut off at the end is not looked at.
  const { data, meta } = Papa.parse(body.slice(0, 512_000), { ...guess, preview: SAMPLE + 10, skipEmptyLines: "greedy" });
  const skip = titleRows(data);
  const rows = data.slice(skip, skip + SAMPLE);
  return rows.length === 0 ? null : { delimiter: delimiter ?? meta.delimiter, skip, rows };
}

/**
 * Reads every row of the table, some at a time. `take` gets the rows in order, and the place in the text reached so far, and is waited
 * for; when it gives false, reading ends.
 * Empty lines are left out. Rejects with what `take` rejects with.
 */
export function eachRows(
  text: string,
  { delimiter, skip }: Table,
  take: (rows: string[][], at: number) => Promise<boolean>,
): Promise<void> {
  let left = skip;
  return new Promise((done, fail) => {
    Papa.parse(opened(text).body, {
      delimiter,
      skipEmptyLines: "greedy",
      chunkSize: CHUNK,
      chunk({ data, meta }, handle) {
        const rows = left > 0 ? data.slice(left) : data;
        left = Math.max(0, left - data.length);
        handle.pause();
        take(rows, meta.cursor).then(
          (on) => {
            if (on) return handle.resume();
            handle.abort();
            done();
          },
          (error: unknown) => {
            handle.abort();
            fail(error);
          },
        );
      },
      complete: done,
      error: fail,
    });
  });
}

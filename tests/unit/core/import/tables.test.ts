import { describe, expect, it } from "vitest";
import { eachRows, lookAtTable } from "../../../../src/core/import/csv";
import { guessMapping, openQuestions, understand } from "../../../../src/core/import/mapping";

const FIVE = { min: 1, max: 5 };
const TODAY = "2026-11-23";

/** What the extension makes of a whole text, by its own guesses. */
async function read(text: string, over: Partial<ReturnType<typeof guessMapping>> = {}) {
  const table = lookAtTable(text);
  if (!table) throw new Error("no table");
  const mapping = { ...guessMapping(table.rows, FIVE), ...over };
  const rows: string[][] = [];
  await eachRows(text, table, async (some) => {
    rows.push(...some);
    return true;
  });
  const body = rows.slice(mapping.headings ? 1 : 0);
  const understood = body.map((row, at) =>
    understand(row, at + (mapping.headings ? 2 : 1), { mapping, scale: FIVE, labelKey: "label", today: TODAY }),
  );
  return { mapping, understood, asked: openQuestions(mapping) };
}

const brief = (one: Awaited<ReturnType<typeof read>>["understood"][number] | undefined) => {
  if (!one) return null;
  if ("review" in one) return [one.review.rating, one.review.postedOn, one.review.text, one.review.author.name];
  if ("snapshot" in one) return [one.snapshot.at, one.snapshot.average, one.snapshot.decimals, one.snapshot.count ?? null];
  if ("shift" in one) return [one.shift.day, one.shift.start, one.shift.end, one.shift.off, one.shift.label];
  return one;
};

describe("a worker's table", () => {
  it("from a marketplace is understood by its headings", async () => {
    const { mapping, understood, asked } = await read(
      'Order ID,Buyer name,Rating,Review date,Comment\nFO11,Quill Banks,5,"Mar 4, 2026","Quick, kind, done."\nFO12,Tam Oster,4,"Mar 15, 2026",Fine\n',
    );
    expect(mapping).toMatchObject({ target: "reviews", headings: true, dates: "words", scale: "stars" });
    expect(asked).toEqual([]);
    expect(understood.map(brief)).toEqual([
      [5, "2026-03-04", "Quick, kind, done.", "Quill Banks"],
      [4, "2026-03-15", "Fine", "Tam Oster"],
    ]);
  });

  it("from a European spreadsheet: semicolons, decimal commas, days first, a title above", async () => {
    const { understood, mapping } = await read(
      '\uFEFFMis reseñas;;;\nExportado;;;\nFecha;Calificación;Comentario;Cliente\n14/03/2026;4,5;Muy amable;Nuria\n02/04/2026;3;"Tardó; pero bien";Iker\n',
    );
    expect(mapping).toMatchObject({ target: "reviews", dates: "day-first", scale: "stars" });
    expect(understood.map(brief)).toEqual([
      [4.5, "2026-03-14", "Muy amable", "Nuria"],
      [3, "2026-04-02", "Tardó; pero bien", "Iker"],
    ]);
  });

  it("from an evaluation on ten points, tab-separated, with Excel's line above", async () => {
    const { understood, mapping } = await read(
      "sep=\t\nClass\tScore\tDate\tFeedback\nBIO 101\t8\t2026-01-20\tClear\nBIO 102\t10\t2026-01-21\t\n",
    );
    expect(mapping).toMatchObject({ target: "reviews", scale: "ten" });
    expect(understood.map(brief)).toEqual([
      [4, "2026-01-20", "Clear", null],
      [5, "2026-01-21", "", null],
    ]);
    expect(understood[0]).toMatchObject({ review: { details: { label: "BIO 101" } } });
  });

  it("without headings is understood where the cells speak for themselves", async () => {
    const { understood, mapping } = await read(
      "2026-03-04,5,The best ride in weeks and a calm driver\n2026-03-05,4,A little late but kind about it\n",
    );
    expect(mapping).toMatchObject({ headings: false, target: "reviews" });
    expect(understood.map(brief)[0]).toEqual([5, "2026-03-04", "The best ride in weeks and a calm driver", null]);
  });

  it("of the numbers an app showed becomes numbers, not reviews", async () => {
    const { understood, mapping } = await read("Date,Rating,Number of ratings\n2026-03-04,4.87,500\n2026-03-11,4.86,500\n");
    expect(mapping.target).toBe("numbers");
    expect(understood.map(brief)).toEqual([
      ["2026-03-04T12:00:00Z", 4.87, 2, 500],
      ["2026-03-11T12:00:00Z", 4.86, 2, 500],
    ]);
  });

  it("of shifts becomes shifts, over midnight and with days off", async () => {
    const { understood, mapping } = await read("Date,Start,End,Off,Label\n03/14/2026,5:00 PM,1:30 AM,,Dinner\n03/15/2026,,,x,\n");
    expect(mapping.target).toBe("shifts");
    expect(understood.map(brief)).toEqual([
      ["2026-03-14", "17:00", "01:30", false, "Dinner"],
      ["2026-03-15", null, null, true, ""],
    ]);
  });

  it("asks for the order of the days and for the scale when nothing tells them", async () => {
    const { asked } = await read("Date,Rating,Comment\n03/04/2026,1,One\n05/06/2026,1,Two\n");
    expect(asked).toEqual(["dates", "scale"]);
    const { understood } = await read("Date,Rating,Comment\n03/04/2026,1,One\n", { dates: "day-first", scale: "stars" });
    expect(understood.map(brief)).toEqual([[1, "2026-04-03", "One", null]]);
  });

  it("asks for the column of the stars when there is none that could be it", async () => {
    const { asked } = await read("Name,City\nQuill,Reno\nTam,Boise\n");
    expect(asked).toEqual(["rating"]);
  });

  it("keeps rows that cannot be read apart, each with its reason, and guesses none of them", async () => {
    const { understood } = await read(
      "Date,Rating,Comment\n2026-03-04,5,Good\n2026-02-30,5,No such day\n2027-03-04,5,Not yet\n2026-03-06,7,Off the scale\n2026-03-07,,No stars\n,4,No day is fine\n2026-03-04,5,Good\n2026-03-04,5,Good\n2026-03-04,4,Good\n",
      { scale: "stars" },
    );
    expect(understood.slice(1, 6).map(brief)).toEqual([
      { row: 3, why: "day", cell: "2026-02-30" },
      { row: 4, why: "future", cell: "2027-03-04" },
      { row: 5, why: "rating", cell: "7" },
      { row: 6, why: "no-rating", cell: "" },
      [4, null, "No day is fine", null],
    ]);
  });

  it.each(["", "   \n \n", "\uFEFF"])("is none when the file is empty: %j", (text) => {
    expect(lookAtTable(text)).toBeNull();
  });

  it("is read to the end, however long, with line breaks inside cells", async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `2026-03-04,5,"Line ${at}\nand ""more"""`).join("\r\n");
    const text = `Date,Rating,Comment\r\n${many}\r\n`;
    const table = lookAtTable(text);
    const seen: string[][] = [];
    if (table) await eachRows(text, table, async (rows) => seen.push(...rows) > 0);
    expect(seen).toHaveLength(20_001);
    expect(seen.at(-1)).toEqual(["2026-03-04", "5", 'Line 19999\nand "more"']);
  });

  it("is left at once when the worker cancels", async () => {
    const text = `Date,Rating\n${"2026-03-04,5\n".repeat(50_000)}`;
    const table = lookAtTable(text);
    let calls = 0;
    if (table) await eachRows(text, table, async () => ++calls < 2);
    expect(calls).toBe(2);
  });
});

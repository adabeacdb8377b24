import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { siteById } from "../../../src/adapters";
import { read } from "../../../src/adapters/fiverr/read";
import type { Reading } from "../../../src/core/schema/reading";
import { merge } from "../../../src/storage/merge";
import { reviewsOf } from "../../../src/storage/reviews";
import { claim } from "../../../src/storage/subjects";
import { readCase } from "../../support/cases";
import { freshDb } from "./fresh";

const MONDAY = "2026-11-02T09:00:00.000Z";
const TUESDAY = "2026-11-03T09:00:00.000Z";

const page = readCase("fiverr", "2025-profile");

/** A look at the page, whose data holds only the reviews whose place is among these; all cards are shown. Null: it has no data. */
function look(places: readonly number[] | null): Reading {
  const document = parseHTML(page.html).document as unknown as Document;
  const script = document.querySelector("#perseus-initial-props");
  if (!script) throw new Error("The case has no data any more: choose another");
  const data = JSON.parse(script.textContent ?? "");
  const list = data.reviewsData.buying_reviews;
  list.reviews = list.reviews.filter((_one: unknown, place: number) => places?.includes(place));
  if (places) script.textContent = JSON.stringify(data);
  else script.remove();
  const found = read(document, { url: page.url, now: new Date(MONDAY) });
  if (!found) throw new Error("The page is not known as the seller's");
  return found;
}

async function kept(...looks: Reading[]) {
  const site = siteById("fiverr");
  if (!site) throw new Error("There is no site called fiverr");
  const db = freshDb();
  const subject = await claim(db, { site: "fiverr", siteId: "odalys_ink", name: "Odalys R.", kind: "own", aliases: [] }, MONDAY);
  for (const [turn, reading] of looks.entries()) await merge(db, { reading, subject, site, at: turn === 0 ? MONDAY : TUESDAY });
  return reviewsOf(db, subject.key);
}

const ALL = [0, 1, 2, 3, 4];
const ids = (rows: ReadonlyArray<{ siteReviewId: string | null }>) => rows.map((row) => row.siteReviewId).toSorted();

describe("a freelancer whose page tells a review once by its card and once by its data", () => {
  it("keeps it once, whichever came first", async () => {
    const whole = await kept(look(ALL));
    expect(whole).toHaveLength(5);
    for (const looks of [
      [look([0, 1]), look(ALL)],
      [look(ALL), look([0, 1])],
      [look([]), look(ALL)],
      [look(ALL), look([])],
    ]) {
      const rows = await kept(...looks);
      expect(ids(rows)).toEqual(ids(whole));
      expect(rows.map((row) => row.postedOn).toSorted()).toEqual(whole.map((row) => row.postedOn).toSorted());
    }
  });

  it("keeps nothing of a page that lost its data, since it may show what sellers wrote about buyers, and loses nothing by it", async () => {
    const bare = look(null);
    expect(bare).toMatchObject({ state: "suspect", reviews: [] });
    expect(bare.seen).toBeGreaterThanOrEqual(5);
    expect(ids(await kept(look(ALL), bare))).toEqual(ids(await kept(look(ALL))));
  });
});

import Dexie from "dexie";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import { siteById } from "../../src/adapters/index";
import { RejoinderDb } from "../../src/storage/db";
import { merge } from "../../src/storage/merge";
import { claim } from "../../src/storage/subjects";
import { casesOf } from "../support/cases";
import { adapterOf } from "../support/pages/adapters";
import { parsers } from "../support/pages/parsers";
import { realPages, realPagesHere } from "../support/pages/real";

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const now = new Date("2026-11-20T18:00:00Z");
const cases = ["yelp", "ratemyprofessors"].flatMap((site) =>
  [...casesOf(site).values()].map(({ name, url, html }) => ({ site, label: name, url, html })),
);
const real = realPagesHere
  ? realPages().flatMap(({ label, url, markup: html, expectation }) => (expectation ? [{ site: expectation.site, label, url, html }] : []))
  : [];

/** The same page read with its embedded data and, as browsers often get it, without. Null when one of them shows no reviews. */
function bothRoads({ site, url, html }: (typeof cases)[number]) {
  const document = parsers.jsdom(html);
  const rich = adapterOf(site).read(document, { url, now });
  for (const script of document.querySelectorAll("script")) script.remove();
  const poor = adapterOf(site).read(document, { url, now });
  if (!rich?.subject || rich.state !== "read" || !poor?.subject || poor.state !== "read" || rich.road === poor.road) return null;
  return { rich, poor, subject: rich.subject };
}

let made = 0;
let met = 0;

describe("a page read with its embedded data and without", () => {
  it.each([...cases, ...real])("meets itself in the store: $site $label", async (page) => {
    const roads = bothRoads(page);
    if (!roads) return;
    met += 1;
    const { rich, poor, subject: read } = roads;
    const site = siteById(page.site);
    if (!site) throw new Error(`no site ${page.site}`);
    for (const [first, second] of [
      [rich, poor],
      [poor, rich],
    ] as const) {
      const db = new RejoinderDb(`roads-${made++}`);
      const subject = await claim(db, { site: site.id, siteId: read.id, name: "x", kind: "own", aliases: [] }, "2026-11-20T17:00:00Z");
      await merge(db, { reading: first, subject, site, at: "2026-11-20T18:00:00Z" });
      const again = await merge(db, { reading: second, subject, site, at: "2026-11-20T18:01:00Z" });
      expect({ added: again.added - Math.max(0, second.reviews.length - first.reviews.length), changed: again.changed }).toEqual({
        added: 0,
        changed: 0,
      });
      expect(await db.versions.count()).toBe(0);
      await db.delete();
    }
  });

  it("was seen on several pages", () => {
    expect(met).toBeGreaterThan(3);
  });
});

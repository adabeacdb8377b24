import { describe, expect, it } from "vitest";
import { firstBreak, incidentDigest } from "../../../src/core/identity/seal";
import { historyOf } from "../../../src/storage/history";
import { annotate, journalOf, logIncident, removeIncident } from "../../../src/storage/journal";
import { chainsOf } from "../../../src/storage/seal";
import { getSubject } from "../../../src/storage/subjects";
import { claimed } from "./fresh";

const NOW = "2026-11-08T11:00:00.000Z";
const threat = {
  kind: "threat",
  at: "2026-11-08T10:00:00.000Z",
  who: "J.",
  said: "Free dessert or one star.",
  note: "Table by the door.",
} as const;

describe("the journal", () => {
  it("keeps an entry with the time it was written down, sealed", async () => {
    const { db, subject } = await claimed();
    const row = await logIncident(db, { ...threat, subject: subject.key }, NOW);
    expect(await journalOf(db)).toEqual([{ ...threat, key: row.key, subject: subject.key, loggedAt: NOW, review: null }]);
    const [links] = await chainsOf(db);
    expect(links).toMatchObject([{ kind: "incident", at: NOW, items: [incidentDigest(row)] }]);
  });

  it("reaches the analysis of its own subject, or of every subject when it belongs to none, and makes it count anew", async () => {
    const { db, subject } = await claimed();
    await logIncident(db, { ...threat, subject: subject.key }, NOW);
    await logIncident(db, { ...threat, subject: null }, NOW);
    await logIncident(db, { ...threat, subject: "yelp:elsewhere" }, NOW);
    expect((await historyOf(db, subject.key)).incidents.map(({ said }) => said)).toEqual([threat.said, threat.said]);
    expect((await getSubject(db, subject.key))?.revision).toBe(subject.revision + 2);
  });

  it("lets the worker's own note change, and the seal still fits", async () => {
    const { db } = await claimed();
    const row = await logIncident(db, { ...threat, subject: null }, NOW);
    await annotate(db, row.key, { note: "It was the table by the window." });
    const [kept] = await journalOf(db);
    expect(kept?.note).toBe("It was the table by the window.");
    expect((await chainsOf(db))[0]?.[0]?.items).toEqual([incidentDigest(kept ?? row)]);
  });

  it("forgets a deleted entry for good; its digest stays with a link that says so", async () => {
    const { db } = await claimed();
    const row = await logIncident(db, { ...threat, subject: null }, NOW);
    await removeIncident(db, row.key, "2026-11-09T08:00:00.000Z");
    await removeIncident(db, row.key, "2026-11-09T08:00:01.000Z");
    expect(await journalOf(db)).toEqual([]);
    const links = (await chainsOf(db))[0] ?? [];
    expect(links.map(({ kind }) => kind)).toEqual(["incident", "deleted"]);
    expect(links[1]?.items).toEqual(links[0]?.items);
    expect(firstBreak(links.map(({ key, ...link }) => link))).toBeNull();
    expect(JSON.stringify(await db.seals.toArray())).not.toContain("dessert");
  });
});

import { siteById } from "../../src/adapters";
import { messages } from "../../src/core/schema/messages";
import type { Reading } from "../../src/core/schema/reading";
import { RejoinderDb } from "../../src/storage/db";
import { merge } from "../../src/storage/merge";
import { claim } from "../../src/storage/subjects";
import { reading } from "./storing";
import { median } from "./timing";

const STEP = 20;
const LOOKS = 5;
const RUNS = 4;

/** Milliseconds: medians of what the background does with a look at 20 new reviews, when up to 100 are kept and when so many are. */
export interface KeptUp {
  first: number;
  last: number;
}

/** The part of a list that has grown to so many, as one look sends it: its new reviews, and which are shown. */
function look(all: Reading, have: number): Reading {
  const reviews = all.reviews.slice(have - STEP, have);
  const shown = all.reviews.slice(0, have).map(({ id, author }) => ({ id, author: author.id }));
  const filters = { search: false, ratings: null, course: null, language: null };
  const coverage = { order: "site" as const, from: 0, to: have, ends: have === all.reviews.length, pinned: 0, days: null, filters, shown };
  return { ...all, site: "ratemyprofessors", seen: have, reviews, coverage };
}

/** Checks and keeps what a page sends that grows by 20 reviews at a time. */
export async function keepingUp(size: number): Promise<KeptUp> {
  const site = siteById("ratemyprofessors");
  if (!site) throw new Error("There is no site called ratemyprofessors any more: choose another for this measurement");
  const all = reading(size);
  const took = { first: [] as number[], last: [] as number[] };
  for (let run = -1; run < RUNS; run++) {
    const db = new RejoinderDb(`keeping-up-${run}`);
    await db.open();
    const subject = await claim(db, { site: site.id, siteId: "1", name: "A", kind: "own", aliases: [] }, "2026-11-20T18:00:00.000Z");
    for (let have = STEP; have <= size; have += STEP) {
      const sent = JSON.stringify({ site: site.id, reading: look(all, have), alreadySent: have - STEP });
      const at = new Date(Date.UTC(2026, 10, 20, 18, 0, have / STEP)).toISOString();
      const start = performance.now();
      const body = messages.collect.body.parse(JSON.parse(sent));
      await merge(db, { reading: body.reading, subject, site, at, alreadySent: body.alreadySent });
      const ms = performance.now() - start;
      if (run < 0) continue;
      if (have <= STEP * LOOKS) took.first.push(ms);
      if (have > size - STEP * LOOKS) took.last.push(ms);
    }
    await db.delete();
  }
  return { first: median(took.first), last: median(took.last) };
}

import { afterAll, describe, expect, it } from "vitest";
import { Reading } from "../../src/core/schema/reading";
import { adapterOf } from "../support/pages/adapters";
import { cases, fill } from "../support/pages/cases";
import { cardsOf, damages, isStillACard } from "../support/pages/damage";
import { differences } from "../support/pages/differences";
import { losses, wrongFields } from "../support/pages/never-wrong";
import { parsers } from "../support/pages/parsers";
import { seeded } from "../support/pages/random";
import { realPages, realPagesHere } from "../support/pages/real";

const LONG = process.env.REJOINDER_LONG === "1";
const TIMES = LONG ? 200 : 10;
const TIMES_REAL = LONG ? 20 : 2;
const PATIENCE = LONG ? 900_000 : 60_000;
/** Layouts of all generations since 2022, with and without state, with versions and replies, and long real pages. */
const REAL = /^(yelp 2025 no\. (24|28)|yelp 2022 no\. 12|ratemyprofessors 2026 no\. 22)$/;

/** Not damaged: its store and its cards contradict each other, so that a page without store rightly reads otherwise. */
const CONTRADICTORY = "2026-old-attendance";

interface Subject {
  name: string;
  whole: Reading;
  make: () => Document;
  look: (document: Document) => unknown;
  times: number;
}

const parse = parsers.linkedom;

function invented(): Subject[] {
  return cases
    .filter((page) => page.name !== CONTRADICTORY)
    .map((page) => ({ page, told: page.filled ?? page.expected }))
    .filter(({ told }) => Reading.safeParse(told).data?.state === "read")
    .map(({ page, told }) => ({
      name: `${page.site}/${page.name}`,
      whole: Reading.parse(told),
      make: () => {
        const document = parse(page.markup);
        if (page.filled !== undefined) fill(document, parse);
        return document;
      },
      look: (document) => adapterOf(page.site).read(document, { url: page.url, now: page.now }),
      times: TIMES,
    }));
}

function saved(): Subject[] {
  if (!realPagesHere) return [];
  return realPages()
    .filter((page) => REAL.test(page.label))
    .map((page) => {
      const site = page.expectation?.site ?? "";
      const look = (document: Document): unknown =>
        adapterOf(site).read(document, { url: page.url, now: new Date("2026-11-20T18:00:00Z") });
      return { name: page.label, whole: Reading.parse(look(parse(page.markup))), make: () => parse(page.markup), look, times: TIMES_REAL };
    });
}

const empty: Reading["reviews"] = [];

/** A Reading for a page that is no longer recognised at all. */
const nothing = (whole: Reading): Reading => ({
  ...whole,
  subject: null,
  stated: { average: null, decimals: null, total: null, distribution: null, notCounted: null },
  seen: 0,
  reviews: empty,
});

const table: string[] = [];

describe("a damaged page", () => {
  const subjects = [...invented(), ...saved()];

  for (const [kind, { same, apply }] of Object.entries(damages)) {
    const sums = { pages: 0, reviews: 0, lost: 0, unseen: 0, unrecognised: 0 };

    for (const subject of subjects) {
      it(
        `${kind}: ${same ? "reads as before" : "gives nothing wrong"} (${subject.name})`,
        () => {
          const problems: string[] = [];
          for (let seed = 1; seed <= subject.times; seed++) {
            const document = subject.make();
            const cards = cardsOf(document);
            apply(document, seeded(seed));
            const standing = cards.filter(isStillACard).length;
            const found = subject.look(document);
            const reading = found === null ? nothing(subject.whole) : Reading.parse(found);
            const wrong = same
              ? differences(reading, subject.whole).map((line) => line.split(":")[0])
              : wrongFields(reading, subject.whole);
            if (wrong.length > 0) problems.push(`seed ${seed}: ${[...new Set(wrong)].slice(0, 6).join(", ")}`);
            const { lost, unseen } = losses(reading, subject.whole, standing);
            sums.pages += 1;
            sums.reviews += subject.whole.reviews.length;
            sums.lost += lost;
            sums.unseen += unseen;
            if (reading.subject === null) sums.unrecognised += 1;
          }
          expect(problems).toEqual([]);
        },
        PATIENCE,
      );
    }

    it(`${kind}: what is lost is counted`, () => {
      const line = `${kind.padEnd(24)} ${sums.pages} pages, ${sums.reviews} reviews, ${sums.lost} lost, ${sums.unseen} cards not seen, ${sums.unrecognised} pages not recognised`;
      table.push(line);
      expect(sums.unseen, line).toBe(0);
    });
  }

  afterAll(() => console.info(`Damaged pages:\n${table.join("\n")}`));
});

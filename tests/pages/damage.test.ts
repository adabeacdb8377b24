import { afterAll, describe, expect, it } from "vitest";
import { Reading } from "../../src/core/schema/reading";
import { adapterOf } from "../support/pages/adapters";
import { type Case, cases, fill, isNamed } from "../support/pages/cases";
import { cardsIn, damages, stillStands } from "../support/pages/damage";
import { differences } from "../support/pages/differences";
import { losses, wrongFields } from "../support/pages/never-wrong";
import { parsers, serialise } from "../support/pages/parsers";
import { seeded } from "../support/pages/random";
import { realPages, realPagesHere } from "../support/pages/real";

const LONG = process.env.REJOINDER_LONG === "1";
const TIMES = LONG ? 200 : 10;
const TIMES_REAL = LONG ? 20 : 1;
const PATIENCE = LONG ? 900_000 : 60_000;
/** In the sample of real pages: layouts of all generations since 2022, with and without state, with versions and replies. */
const SAMPLE = /^(yelp 2025 no\. (24|28)|yelp 2022 no\. 12|ratemyprofessors 2026 no\. 22)$/;

/** Not damaged: its store and its cards contradict each other, so that a page without store rightly reads otherwise. */
const CONTRADICTORY = "2026-old-attendance";

/** Of what is lost, whole cards aside, so much is seen and counted as not understood: on all pages, and on those of each site where it is a count. */
const COUNTED = 0.95;
const A_COUNT = 20;
const EVERYWHERE = "all sites";

interface Subject {
  name: string;
  site: string;
  whole: Reading;
  make: () => Document;
  look: (document: Document) => unknown;
  times: number;
  /** Its classes are what it is known by, so that they cannot be renamed. */
  named: boolean;
}

const parse = parsers.linkedom;

/** Makes the page anew, with all that comes later in place. */
function maker(page: Case): () => Document {
  if (page.filled === undefined) return () => parse(page.markup);
  const document = parse(page.markup);
  fill(document, parse);
  const markup = serialise(document);
  return () => parse(`<!DOCTYPE html>${markup}`);
}

function invented(): Subject[] {
  return cases
    .filter((page) => page.name !== CONTRADICTORY)
    .map((page) => ({ page, told: page.filled ?? page.expected }))
    .filter(({ told }) => Reading.safeParse(told).success)
    .map(({ page, told }) => ({
      name: `${page.site}/${page.name}`,
      site: page.site,
      whole: Reading.parse(told),
      make: maker(page),
      look: (document) => adapterOf(page.site).read(document, { url: page.url, now: page.now }),
      times: Reading.parse(told).seen > 0 ? TIMES : Math.ceil(TIMES / 5),
      named: isNamed(page),
    }));
}

function saved(): Subject[] {
  if (!realPagesHere) return [];
  return realPages()
    .filter((page) => (LONG ? page.expectation?.reviewCount : SAMPLE.test(page.label)))
    .map((page) => {
      const site = page.expectation?.site ?? "";
      const look = (document: Document): unknown =>
        adapterOf(site).read(document, { url: page.url, now: new Date("2026-11-20T18:00:00Z") });
      return {
        name: page.label,
        site: `${site}, real`,
        whole: Reading.parse(look(parse(page.markup))),
        make: () => parse(page.markup),
        look,
        times: TIMES_REAL,
        named: !page.expectation?.hashedClasses,
      };
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

/** What the damaged pages of one site came to; `standing`: cards that still are; `lost`: of these; `uncounted`: of those. */
const none = { pages: 0, same: 0, wrong: 0, standing: 0, lost: 0, uncounted: 0 };
type Sums = typeof none;

const percent = (part: number, whole: number): string => `${(whole === 0 ? 100 : (100 * part) / whole).toFixed(1)} %`;
const row = (kind: string, site: string, { pages, same, wrong, standing, lost, uncounted }: Sums): string =>
  `| ${[kind, site, pages, percent(same, pages), wrong, standing, lost, percent(lost - uncounted, lost)].join(" | ")} |`;

const table: string[] = [];

describe("a damaged page", () => {
  const subjects = [...invented(), ...saved()].map((subject) => ({ ...subject, cards: cardsIn(subject.make(), subject.whole.reviews) }));

  for (const [kind, { same, apply }] of Object.entries(damages)) {
    const bySite = new Map<string, Sums>();

    for (const subject of subjects) {
      if (kind === "classes and ids renamed" && subject.named) continue;
      it(
        `${kind}: ${same ? "reads as before" : "gives nothing wrong"} (${subject.name})`,
        () => {
          const problems: string[] = [];
          const sums = { ...(bySite.get(subject.site) ?? none) };
          bySite.set(subject.site, sums);
          for (let seed = 1; seed <= subject.times; seed++) {
            const document = subject.make();
            const elements = [...document.querySelectorAll("*")];
            const cards = subject.cards.flatMap((at) => elements[at] ?? []);
            apply(document, seeded(seed), cards);
            const found = subject.look(document);
            const reading = found === null ? nothing(subject.whole) : Reading.parse(found);
            const other = differences(reading, subject.whole).map((line) => line.split(":")[0]);
            const wrong = same ? other : wrongFields(reading, subject.whole);
            if (wrong.length > 0) problems.push(`seed ${seed}: ${[...new Set(wrong)].slice(0, 6).join(", ")}`);
            const { lost, uncounted } = losses(reading, cards.filter(stillStands).length);
            sums.pages += 1;
            sums.same += other.length === 0 ? 1 : 0;
            sums.wrong += wrong.length;
            sums.standing += cards.filter(stillStands).length;
            sums.lost += lost;
            sums.uncounted += uncounted;
          }
          expect(problems).toEqual([]);
        },
        PATIENCE,
      );
    }

    it(`${kind}: what is lost is counted`, () => {
      const all = { ...none };
      for (const [site, sums] of bySite) {
        for (const key of Object.keys(all) as Array<keyof Sums>) all[key] += sums[key];
        table.push(row(kind, site, sums));
      }
      for (const [site, { lost, uncounted }] of [...bySite, [EVERYWHERE, all] as const]) {
        if (lost < (site === EVERYWHERE ? 1 : A_COUNT)) continue;
        expect(1 - uncounted / lost, `${site}: ${uncounted} of ${lost} lost reviews were not even seen`).toBeGreaterThanOrEqual(COUNTED);
      }
    });
  }

  const head = ["damage", "site", "pages", "read as before", "wrong fields", "cards left", "of these lost", "counted"];
  afterAll(() => console.info(`| ${head.join(" | ")} |\n|${head.map(() => "---|").join("")}\n${table.join("\n")}`));
});

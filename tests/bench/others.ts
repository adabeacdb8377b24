import * as fiverr from "../../src/adapters/fiverr/read";
import * as generic from "../../src/adapters/generic/read";
import type { Adapter } from "../../src/adapters/kit/contract";
import * as ratemyprofessors from "../../src/adapters/ratemyprofessors/read";
import { here as url } from "../../src/content/navigation";
import { type Compared, compare, time } from "./timing";

const RUNS = 20;

const adapters = { fiverr, generic, ratemyprofessors } satisfies Record<string, Adapter>;
export type Other = keyof typeof adapters;

/** Where a site's page says its things in JSON, and in nothing but JSON. */
const DATA = { fiverr: "#perseus-initial-props", generic: 'script[type="application/ld+json"]' };

const sink = { total: 0 };

export const factsOf = (site: Other): { reviews: number; elements: number } => ({
  reviews: adapters[site].read(document, { url: url(), now: new Date() })?.reviews.length ?? 0,
  elements: document.querySelectorAll("*").length,
});

/** Reading a page, beside parsing its embedded data and touching every element once. */
export const readingOf = (site: keyof typeof DATA): Promise<Compared> =>
  compare(
    RUNS,
    () => time(() => (sink.total += adapters[site].read(document, { url: url(), now: new Date() })?.reviews.length ?? 0)),
    () =>
      time(() => {
        for (const script of document.querySelectorAll(DATA[site])) sink.total += Object.keys(JSON.parse(script.textContent ?? "")).length;
        for (const element of document.querySelectorAll("*")) sink.total += element.nodeType;
      }),
  );

/** What we do on a page nobody claimed, on a site that is switched on, beside listing all its elements once. Each after a pause, as in life. */
export function unclaimedOf(site: Other): Promise<Compared> {
  const pause = () => new Promise((done) => setTimeout(done, 10));
  return compare(
    RUNS,
    () => pause().then(() => time(() => adapters[site].whose(document, { url: url() }))),
    () => pause().then(() => time(() => (sink.total += document.querySelectorAll("*").length))),
  );
}

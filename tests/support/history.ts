import doordash from "../../src/adapters/doordash/rules.json";
import doordashSite from "../../src/adapters/doordash/site.json";
import instacart from "../../src/adapters/instacart/rules.json";
import instacartSite from "../../src/adapters/instacart/site.json";
import lyft from "../../src/adapters/lyft/rules.json";
import lyftSite from "../../src/adapters/lyft/site.json";
import rmp from "../../src/adapters/ratemyprofessors/rules.json";
import rmpSite from "../../src/adapters/ratemyprofessors/site.json";
import uber from "../../src/adapters/uber/rules.json";
import uberSite from "../../src/adapters/uber/site.json";
import yelp from "../../src/adapters/yelp/rules.json";
import yelpSite from "../../src/adapters/yelp/site.json";
import type { Context } from "../../src/core/context";
import { type HistoryReview, SubjectHistory } from "../../src/core/schema/history";
import type { RulePack, SiteInfo } from "../../src/core/schema/site";

const known = {
  uber: [uberSite, uber],
  lyft: [lyftSite, lyft],
  doordash: [doordashSite, doordash],
  instacart: [instacartSite, instacart],
  ratemyprofessors: [rmpSite, rmp],
  yelp: [yelpSite, yelp],
} as const;

export type KnownSite = keyof typeof known;

/** What an analysis is told about one of our sites, at a fixed time. */
export function contextOf(site: KnownSite, now = "2026-11-23T12:00:00Z", more: Partial<Context> = {}): Context {
  const [info, rules] = known[site];
  return { site: info as SiteInfo, rules: rules as RulePack, now: new Date(now), ...more };
}

/** One review, dated by the day. */
export const review = (id: string, rating: number, postedOn: string, text = ""): HistoryReview => ({
  id,
  rating,
  postedOn,
  text,
  details: {},
});

/** Ratings on consecutive days, oldest first, from `start` on. */
export function days(start: string, ratings: readonly number[], prefix = "r"): HistoryReview[] {
  const first = Date.parse(start);
  return ratings.map((rating, i) => review(`${prefix}${i}`, rating, new Date(first + i * 86_400_000).toISOString().slice(0, 10)));
}

/** A history with the given parts; the rest is empty. */
export const historyOf = (site: KnownSite, kind: SubjectHistory["kind"], parts: Partial<SubjectHistory>): SubjectHistory =>
  SubjectHistory.parse({ id: `${site}:me`, site, kind, ...parts });

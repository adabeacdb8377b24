import type { Reading } from "../../core/schema/reading";
import type { DateOrder } from "../kit/dates";
import type { Found } from "../kit/found";
import { at, isRecord, type Json, string } from "../kit/json";
import { grouped, records, safely, savedReading } from "../kit/saved";
import { label, plain } from "../kit/text";
import { found as fromFeed, unescaped } from "./generations/2020";
import { found as fromGraph } from "./generations/2025";
import { idOf } from "./page";
import { id as site } from "./site.json";

/** A review in an answer of `review_feed` (to 2023). */
const inFeed = (record: Json): boolean =>
  idOf(record.id) !== null && idOf(record.userId) !== null && isRecord(record.comment) && idOf(at(record, "business", "id")) !== null;

/** A review in an answer of GraphQL (`GetBusinessReviewFeed`, since 2024). One without a rating is a stub. */
const inGraph = (record: Json): boolean =>
  idOf(record.encid) !== null &&
  typeof record.rating === "number" &&
  isRecord(record.text) &&
  idOf(at(record, "business", "encid")) !== null;

/** The data of a page (`/biz/<id>/props`, 2021 to 2022); its reviews, if any, are those of the feed. */
const isPage = (record: Json): boolean => idOf(at(record, "bizDetailsPageProps", "businessId")) !== null;

/** A review, whose it is, and what its business is called. */
interface Saved {
  business: string | null;
  name: string | null;
  found: Found;
}

/** Which number of "9/7/2025" is the month, by the dates of one answer that can be read in one way only; null when none tells, or they disagree. */
function orderIn(dates: readonly string[]): DateOrder {
  const first = dates.some((date) => Number(/^(\d{1,2})\//.exec(date)?.[1]) > 12);
  const second = dates.some((date) => Number(/^\d{1,2}\/(\d{1,2})\//.exec(date)?.[1]) > 12);
  return first === second ? null : first ? "day-first" : "month-first";
}

/** The texts of the feed are HTML in which "&" and ">" were escaped once more. */
function feed(json: unknown): Saved[] {
  const reviews = records(json, inFeed).map((record) => JSON.parse(unescaped(JSON.stringify(record))) as Json);
  const order = orderIn(reviews.map((record) => string(record.localizedDate) ?? ""));
  return reviews.map((record) => ({
    business: idOf(at(record, "business", "id")),
    name: label(string(at(record, "business", "name"))),
    found: fromFeed(record, order),
  }));
}

/** The texts of GraphQL are plain; the reader of the page's store takes them escaped. */
function graph(json: unknown): Saved[] {
  return records(json, inGraph)
    .map((record) => JSON.parse(JSON.stringify(record).replaceAll("&", "&amp;")) as Json)
    .map((record) => ({
      business: idOf(at(record, "business", "encid")),
      name: label(string(at(record, "business", "name"))?.replaceAll("&amp;", "&")),
      found: fromGraph(() => null, record),
    }));
}

export const recognises = (json: unknown): boolean =>
  safely(() => records(json, (one) => inFeed(one) || inGraph(one) || isPage(one)).length > 0, false);

/** The business of a page's data. Its name is escaped for HTML, at times twice. */
function businessOf(record: Json): { id: string | null; name: string | null } {
  const page = at(record, "bizDetailsPageProps");
  return { id: idOf(at(page, "businessId")), name: label(plain(string(at(page, "businessName")) ?? "")) };
}

/** Saved answers of `review_feed`, of GraphQL and of a page's data: a Reading for each business in them. */
export const readSaved = (json: unknown): Reading[] =>
  safely(() => {
    const groups = grouped([...feed(json), ...graph(json)], ({ business }) => business);
    const empty = records(json, isPage)
      .map(businessOf)
      .filter(({ id }) => id !== null && !groups.has(id));
    return [
      ...[...groups].map(([id, saved]) =>
        savedReading(
          site,
          { id, name: saved[0]?.name ?? null },
          saved.map(({ found }) => found),
        ),
      ),
      ...empty.flatMap(({ id, name }) => (id === null ? [] : [savedReading(site, { id, name }, [])])),
    ];
  }, []);

import type { Reading } from "../../core/schema/reading";
import { at, isRecord, type Json, list } from "../kit/json";
import { records, safely, savedReading } from "../kit/saved";
import { aboutSeller, type Listed, listed } from "./lists";
import { id as site } from "./site.json";

/** A list in which at least one review has what only this site's have. */
const isOurs = (record: Json): boolean =>
  aboutSeller(record) && list(record.reviews).some((one) => isRecord(one) && typeof one.value === "number" && "encrypted_order_id" in one);

const reading = ({ seller, stated, found }: Listed): Reading =>
  savedReading(site, seller === null ? null : { id: seller, name: seller }, found, stated);

/** A seller's page data without a review about them is known by its two lists. */
const isEmpty = (record: Json): boolean => {
  const about = at(record, "reviewsData", "buying_reviews");
  return aboutSeller(about) && about.reviews_as_seller === true && list(about.reviews).length === 0;
};

export const recognises = (json: unknown): boolean => safely(() => records(json, (one) => isOurs(one) || isEmpty(one)).length > 0, false);

/** Saved page data (`perseus-initial-props`) and saved answers with a list of reviews: what buyers wrote about the seller. */
export const readSaved = (json: unknown): Reading[] =>
  safely(() => {
    const empty = records(json, isEmpty).map((record) => at(record, "reviewsData", "buying_reviews"));
    return [...records(json, isOurs), ...empty].filter(isRecord).map((record) => reading(listed(record)));
  }, []);

import type { Reading } from "../../core/schema/reading";
import { dayIn, instantIn } from "../kit/dates";
import { type Found, nothing } from "../kit/found";
import { at, isRecord, type Json, string } from "../kit/json";
import { rated } from "../kit/numbers";
import { grouped, mended, records, safely, savedReading } from "../kit/saved";
import { label, plain } from "../kit/text";
import { id as site } from "./site.json";

/** A review in an answer for a host's profile or a listing. */
const isReview = (record: Json): boolean =>
  string(record.id) !== null && typeof record.comments === "string" && isRecord(record.reviewee) && isRecord(record.reviewer);

const idOf = (value: unknown): string | null => /^\d{1,30}$/.exec(string(value) ?? "")?.[0] ?? null;

const nameOf = (person: unknown): string | null =>
  label(mended(string(at(person, "smartName")) || string(at(person, "hostName")) || string(at(person, "firstName")) || ""));

/** The words as they were written: a translation stands elsewhere. Reviews of before 2014 may have no rating: 0 where a tool filled it in. */
function review(record: Json): Found {
  const created = string(record.createdAt) ?? "";
  const reply = string(record.response);
  const listing = label(mended(string(at(record, "listing", "name")) ?? ""));
  return {
    ...nothing(),
    id: idOf(record.id),
    author: { id: idOf(at(record, "reviewer", "id")), name: nameOf(record.reviewer) },
    rating: rated(record.rating),
    postedOn: dayIn(created, null),
    postedAt: instantIn(created),
    text: plain(mended(string(record.comments) ?? "")),
    reply: reply ? { text: plain(mended(reply)), postedOn: dayIn(string(record.respondedAt) ?? "", null) } : null,
    details: listing ? { listing } : {},
  };
}

export const recognises = (json: unknown): boolean => safely(() => records(json, isReview).length > 0, false);

/** Saved answers with reviews: a Reading for each person they are about. What a host wrote about a guest is a Reading about the guest. */
export const readSaved = (json: unknown): Reading[] =>
  safely(() => {
    const people = grouped(records(json, isReview), (record) => idOf(at(record, "reviewee", "id")));
    return [...people].map(([id, reviews]) => savedReading(site, { id, name: nameOf(reviews[0]?.reviewee) }, reviews.map(review)));
  }, []);

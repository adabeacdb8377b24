import type { PreviousVersion, Reading, ReadReview, Reply } from "../../../src/core/schema/reading";
import { normalise } from "./normalise";

/** Whether `shorter` is `longer` with words left out, and nothing else. */
export function isCutFrom(shorter: string, longer: string): boolean {
  const rest = normalise(longer).split(" ");
  let at = 0;
  for (const word of normalise(shorter).split(" ")) {
    if (word === "") continue;
    at = rest.findIndex((other, index) => index >= at && (other === word || other.includes(word))) + 1;
    if (at === 0) return false;
  }
  return true;
}

const orNull = (path: string, actual: unknown, told: unknown): string[] =>
  actual === null || actual === undefined || JSON.stringify(actual) === JSON.stringify(told) ? [] : [path];

const cut = (path: string, actual: string | null, told: string | null): string[] =>
  actual === null || isCutFrom(actual, told ?? "") ? [] : [path];

function wrongReply(actual: Reply | null, told: Reply | null): string[] {
  if (actual === null) return [];
  return told === null
    ? ["reply"]
    : [...cut("reply.text", actual.text, told.text), ...orNull("reply.postedOn", actual.postedOn, told.postedOn)];
}

function wrongPrevious(actual: PreviousVersion, told: PreviousVersion[]): string[] {
  const wrong = told.map((one) => [
    ...orNull("previous.rating", actual.rating, one.rating),
    ...orNull("previous.postedOn", actual.postedOn, one.postedOn),
    ...cut("previous.text", actual.text, one.text),
  ]);
  return best(wrong) ?? ["previous"];
}

/** Never more covered than the whole page covers; a review that was deleted is none that the page shows. */
function wrongCoverage(actual: Reading["coverage"], told: Reading["coverage"]): string[] {
  if (!actual) return [];
  if (!told) return ["coverage"];
  const wrong = [
    actual.ends && !told.ends,
    actual.order !== "site" && actual.order !== told.order,
    actual.from !== told.from,
    JSON.stringify(actual.filters) !== JSON.stringify(told.filters),
    actual.days && told.days && (actual.days.earliest < told.days.earliest || actual.days.latest > told.days.latest),
  ];
  return wrong.some(Boolean) ? ["coverage"] : [];
}

const best = (lists: string[][]): string[] | undefined => lists.sort((a, b) => a.length - b.length)[0];

function wrongDetails(actual: ReadReview["details"], told: ReadReview["details"]): string[] {
  return Object.entries(actual).flatMap(([key, value]) => {
    const truth = told[key];
    if (Array.isArray(value) && Array.isArray(truth)) return value.every((one) => truth.includes(one)) ? [] : [`details.${key}`];
    return JSON.stringify(value) === JSON.stringify(truth) ? [] : [`details.${key}`];
  });
}

function wrongReview(actual: ReadReview, told: ReadReview): string[] {
  return [
    ...orNull("id", actual.id, told.id),
    ...orNull("author.id", actual.author.id, told.author.id),
    ...cut("author.name", actual.author.name, told.author.name),
    ...orNull("rating", actual.rating, told.rating),
    ...orNull("postedOn", actual.postedOn, told.postedOn),
    ...orNull("postedAt", actual.postedAt, told.postedAt),
    ...cut("text", actual.text, told.text),
    ...wrongReply(actual.reply, told.reply),
    ...actual.previous.flatMap((one) => wrongPrevious(one, told.previous)),
    ...wrongDetails(actual.details, told.details),
  ];
}

/**
 * What a Reading of a damaged page says that the whole page does not: names of fields, never values. A text may be shorter by words;
 * a field may be missing; a review may be missing. `whole` is what the page reads as without damage.
 */
export function wrongFields(actual: Reading, whole: Reading): string[] {
  const reviews = actual.reviews.flatMap((review) => {
    const same = whole.reviews.filter((told) => (review.id !== null ? told.id === review.id || told.id === null : true));
    return best(same.map((told) => wrongReview(review, told))) ?? ["an unknown review"];
  });
  const twice = new Set(actual.reviews.map((review) => review.id ?? review.author.id ?? review.text)).size < actual.reviews.length;
  return [
    ...(actual.subject ? orNull("subject.id", actual.subject.id, whole.subject?.id) : []),
    ...(actual.subject ? cut("subject.name", actual.subject.name, whole.subject?.name ?? null) : []),
    ...orNull("stated.average", actual.stated.average, whole.stated.average),
    ...orNull("stated.total", actual.stated.total, whole.stated.total),
    ...orNull("stated.distribution", actual.stated.distribution, whole.stated.distribution),
    ...orNull("stated.notCounted", actual.stated.notCounted, whole.stated.notCounted),
    ...wrongCoverage(actual.coverage, whole.coverage),
    ...reviews,
    ...(twice ? ["a review twice"] : []),
    ...(actual.seen < actual.reviews.length ? ["seen"] : []),
  ];
}

/** Of the cards that still stand in a damaged page: how many were not understood, and how many of these not even seen. */
export function losses(actual: Reading, standing: number): { lost: number; uncounted: number } {
  return {
    lost: Math.max(0, standing - actual.reviews.length),
    uncounted: Math.max(0, standing - Math.max(actual.seen, actual.reviews.length)),
  };
}

import { fold } from "../identity/content";
import { type Said, saidOf } from "../identity/version";
import type { ReviewRow, VersionRow } from "../schema/rows";
import { canonical, earlier, either, greater, known, later } from "./canonical";

/** One content of a review and the time it was seen in. What two devices saw of one review is a set of these. */
export interface Content extends Said {
  from: string;
  to: string;
}

export const ofRow = (row: ReviewRow): Content => ({ ...saidOf(row), from: row.seenFrom, to: row.lastSeen });
export const ofVersion = (row: VersionRow): Content => ({ ...saidOf(row), from: row.seenFrom, to: row.seenTo });

type Reply = NonNullable<Content["reply"]>;
const joinReplies = (one: Reply, other: Reply): Reply => ({
  text: greater(one.text, other.text),
  postedOn: known(one.postedOn, other.postedOn, greater),
});

function joinDetails(one: Content["details"], other: Content["details"]): Content["details"] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(names.map((name) => [name, either(one[name], other[name], greater) ?? ""]));
}

/** The same content as two devices saw it: what one could not read the other may know, and the times are widened. */
function join(one: Content, other: Content): Content {
  const postedAt = either(one.postedAt, other.postedAt, greater);
  const exact = !one.postedOnPrecision || !other.postedOnPrecision;
  const precision = exact ? undefined : either(one.postedOnPrecision, other.postedOnPrecision, greater);
  return {
    siteReviewId: known(one.siteReviewId, other.siteReviewId, greater),
    rating: one.rating,
    postedOn: one.postedOn,
    ...(precision ? { postedOnPrecision: precision } : {}),
    ...(postedAt ? { postedAt } : {}),
    text: greater(one.text, other.text),
    reply: known(one.reply, other.reply, joinReplies),
    details: joinDetails(one.details, other.details),
    contentHash: one.contentHash,
    from: earlier(one.from, other.from),
    to: later(one.to, other.to),
  };
}

const within = (coarse: Content, exact: string): boolean => {
  if (coarse.postedOn === null) return true;
  const length = { year: 4, month: 7, week: 10 }[coarse.postedOnPrecision ?? "week"];
  return coarse.postedOn.slice(0, length) === exact.slice(0, length);
};

/**
 * True when `rich` says all that `poor` says and denies nothing of it: a look that could read less. A partial order, so the contents
 * that are not below another are the same in whatever order devices meet.
 */
function isBelow(poor: Content, rich: Content): boolean {
  if (poor.contentHash === rich.contentHash || poor.rating !== rich.rating) return false;
  const text = poor.text.trim() === "" || fold(poor.text) === fold(rich.text);
  const replied =
    poor.reply === null ||
    (rich.reply !== null &&
      fold(poor.reply.text) === fold(rich.reply.text) &&
      (poor.reply.postedOn === null || poor.reply.postedOn === rich.reply.postedOn));
  const coarse = poor.postedOn === null || (poor.postedOnPrecision !== undefined && rich.postedOnPrecision === undefined);
  const dated = coarse
    ? poor.postedOn === null || (rich.postedOn !== null && within(poor, rich.postedOn))
    : poor.postedOn === rich.postedOn && rich.postedOnPrecision === poor.postedOnPrecision;
  return text && replied && dated;
}

export interface Closed {
  /** All contents, oldest first, each seen in its own time and in that of the poorer looks at it. */
  contents: Content[];
  /** The content in front: the richest of those posted last; among those of one day the one seen last. */
  front: Content;
  /** How many contents are more than a poorer look at another: the versions of the review. */
  versions: number;
}

const rank = ({ postedOn, to, contentHash }: Content): string => `${postedOn ?? ""}|${new Date(to).toISOString()}|${contentHash}`;

/** Puts contents in order. The result depends on the set of them alone. Throws when there is none. */
export function close(given: readonly Content[]): Closed {
  const byHash = new Map<string, Content>();
  for (const one of given) {
    const other = byHash.get(one.contentHash);
    byHash.set(one.contentHash, other ? join(one, other) : one);
  }
  const all = [...byHash.values()];
  const widened = all.map((one) => {
    const seen = [one, ...all.filter((other) => isBelow(other, one))];
    return { ...one, from: seen.map(({ from }) => from).reduce(earlier), to: seen.map(({ to }) => to).reduce(later) };
  });
  const contents = widened.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const rich = contents.filter((one) => !contents.some((other) => isBelow(one, other)));
  const front = rich.at(-1);
  if (!front) throw new RangeError("a review has at least one content");
  return { contents, front, versions: rich.length };
}

type Previous = ReviewRow["previous"][number];

/** The earlier versions that the page itself shows, from all looks, newest first; one that says less than another is left out. */
export function unitePrevious(lists: ReadonlyArray<readonly Previous[]>): Previous[] {
  const all = [...new Map(lists.flat().map((one) => [canonical({ ...one, text: fold(one.text) }), one])).values()];
  const below = (poor: Previous, rich: Previous): boolean =>
    poor !== rich &&
    fold(poor.text) === fold(rich.text) &&
    (poor.postedOn === null || poor.postedOn === rich.postedOn) &&
    (poor.rating === null || poor.rating === rich.rating);
  const order = (one: Previous): string => `${one.postedOn ?? ""}|${canonical(one)}`;
  return all.filter((one) => !all.some((other) => below(one, other))).sort((a, b) => (order(a) < order(b) ? 1 : -1));
}

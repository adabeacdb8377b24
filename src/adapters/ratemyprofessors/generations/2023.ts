import type { Details, Reply, Stated } from "../../../core/schema/reading";
import { dayIn, instantIn } from "../../kit/dates";
import { type Found, nothing, nothingStated } from "../../kit/found";
import { at, count, isRecord, type Json, list, objectAfter, string } from "../../kit/json";
import { each, type Memory } from "../../kit/memory";
import { average, rated } from "../../kit/numbers";
import { clean, decode, label } from "../../kit/text";
import { comment, grade, known } from "../details";

/** What the embedded store says of one professor. */
export interface Store {
  name: string | null;
  stated: Stated;
  ratings: Found[];
}

/** `--` parts the tags; some have blanks after them. */
const tags = (joined: string | null): string[] =>
  (joined ?? "")
    .split("--")
    .flatMap((tag) => label(tag) ?? [])
    .slice(0, 50);

/** Does the professor's note answer the rating? Its record holds a comment, and its day where the page asked for it. */
function note(store: Json, value: unknown): Reply | null {
  const ref = string(at(value, "__ref"));
  const record = ref === null ? value : at(store, ref);
  const text = string(at(record, "comment"));
  return text === null ? null : { text: clean(decode(text)), postedOn: dayIn(string(at(record, "createdAt")) ?? "", null) };
}

/** What a value means, by a table of those that are known. */
const oneOf = (value: unknown, ...meanings: Array<[unknown, boolean]>): boolean | null => new Map(meanings).get(value) ?? null;

/** The site's own fields by the meanings proved against its cards; a value whose meaning is unknown is left out. */
function details(record: Json): Details {
  const attendance = oneOf(record.attendanceMandatory, ["mandatory", true], ["non mandatory", false]);
  const textbook = oneOf(record.textbookUse, [0, false], [1, false], [3, true], [4, true], [5, true]);
  const helpful = rated(record.helpfulRating);
  const clarity = rated(record.clarityRating);
  return known({
    course: label(string(record.class)),
    difficulty: rated(record.difficultyRating),
    wouldTakeAgain: oneOf(record.wouldTakeAgain, [1, true], [0, false]),
    grade: grade(label(string(record.grade))),
    attendance,
    textbook,
    forCredit: record.isForCredit === true || null,
    online: record.isForOnlineClass === true || null,
    tags: tags(string(record.ratingTags)),
    thumbsUp: count(record.thumbsUpTotal),
    thumbsDown: count(record.thumbsDownTotal),
    helpful: helpful === clarity ? null : helpful,
    clarity: helpful === clarity ? null : clarity,
  });
}

/** Quality, as the site shows it: the mean of helpful and clarity, halves kept. */
function quality(record: Json): number | null {
  const helpful = rated(record.helpfulRating);
  const clarity = rated(record.clarityRating);
  return helpful === null || clarity === null ? null : (helpful + clarity) / 2;
}

/** One rating's record; what it refers to is in `store`. */
export function found(store: Json, record: Json): Found {
  const id = count(record.legacyId);
  const date = string(record.date) ?? "";
  const text = string(record.comment);
  return {
    ...nothing(),
    id: id === null ? null : String(id),
    rating: quality(record),
    postedOn: dayIn(date, null),
    postedAt: instantIn(date),
    text: text === null ? null : comment(clean(decode(text))),
    reply: note(store, record.teacherNote),
    details: details(record),
  };
}

const MARK = "__RELAY_STORE__";

/** The store in this script; null when it is none, or none of this professor's. */
function storeIn(script: Element, professor: string): Store | null {
  const store = objectAfter(script.textContent ?? "", MARK);
  const teacher = Object.values(store ?? {}).find(
    (one) => at(one, "__typename") === "Teacher" && String(at(one, "legacyId")) === professor,
  );
  if (!store || !isRecord(teacher)) return null;
  const linked = (value: unknown): unknown => at(store, string(at(value, "__ref")) ?? "");
  const spread = linked(teacher.ratingsDistribution);
  const stars = ["r1", "r2", "r3", "r4", "r5"].map((key) => count(at(spread, key)));
  const ids = new Set<string>();
  for (const [key, value] of Object.entries(teacher)) {
    if (!/^(?:__RatingsList_)?ratings(?:_connection|\()/.test(key)) continue;
    for (const edge of list(at(linked(value), "edges", "__refs"))) {
      const node = string(at(store, String(edge), "node", "__ref"));
      if (node !== null) ids.add(node);
    }
  }
  return {
    name: label(`${string(teacher.firstName) ?? ""} ${string(teacher.lastName) ?? ""}`),
    stated: {
      ...nothingStated,
      ...average(teacher.avgRating, 1),
      total: count(at(spread, "total")) ?? count(teacher.numRatings),
      distribution: stars.every((n) => n !== null) ? stars : null,
    },
    ratings: [...ids]
      .map((id) => at(store, id))
      .filter(isRecord)
      .map((one) => found(store, one)),
  };
}

/**
 * The Relay store embedded since 2023 (`window.__RELAY_STORE__`): records by id. Null when the page has none, or when it is another
 * professor's (moving from one professor to the next leaves the first one's store in the page).
 */
export function relay(document: Document, professor: string, memory: Memory | undefined): Store | null {
  return each(memory, document, "script", storeIn, professor)[0] ?? null;
}

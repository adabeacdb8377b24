import type { Reading } from "../../core/schema/reading";
import { dayIn } from "../kit/dates";
import { type Found, nothing, nothingStated } from "../kit/found";
import { at, count, isRecord, type Json, list, string } from "../kit/json";
import { average, rated } from "../kit/numbers";
import { records, safely, savedReading } from "../kit/saved";
import { clean, decode, label } from "../kit/text";
import { comment, known, labelled } from "./details";
import { found } from "./generations/2023";
import { id as site } from "./site.json";

/** From this year on the two numbers whose mean is the quality are always the same: the last rating seen where they differ is of March 2016. */
const ONE_NUMBER_SINCE = "2017";

/** A professor's record in an answer of the site's GraphQL. */
const isTeacher = (record: Json): boolean =>
  list(at(record, "ratings", "edges")).some((edge) => at(edge, "node", "helpfulRating") !== undefined);

/** A rating in an answer of the paging address of 2016. */
const isOld = (record: Json): boolean => typeof record.rOverall === "number" && typeof record.rDate === "string";

/** The number in an id such as base64 of `Teacher-364345`. */
function numberIn(id: unknown): string | null {
  return safely(() => /^[A-Za-z]+-(\d{1,12})$/.exec(atob(string(id) ?? ""))?.[1] ?? null, null);
}

const idOf = (record: Json): string | null => count(record.legacyId)?.toString() ?? numberIn(record.id);

/** A rating's node; a shorter query leaves one of the two numbers out. */
function rating(node: Json): Found {
  const one = found({}, node);
  const alone = node.clarityRating === undefined && (one.postedOn ?? "") >= ONE_NUMBER_SINCE ? rated(node.helpfulRating) : null;
  return { ...one, id: idOf(node), rating: one.rating ?? alone };
}

function teacher(record: Json): Reading {
  const id = idOf(record);
  const name = label(`${string(record.firstName) ?? ""} ${string(record.lastName) ?? ""}`);
  const nodes = list(at(record, "ratings", "edges")).map((edge) => at(edge, "node"));
  const total = count(at(record, "ratingsDistribution", "total")) ?? count(record.numRatings);
  const stated = { ...nothingStated, ...average(record.avgRating, 1), total };
  return savedReading(site, id === null ? null : { id, name }, nodes.filter(isRecord).map(rating), stated);
}

/** A rating of 2016, with the site's names of then; `rEasy` is the difficulty. */
function old(record: Json): Found {
  const id = count(record.id);
  const helpful = rated(record.rHelpful);
  const clarity = rated(record.rClarity);
  const said = (name: string, value: unknown) => labelled(name, string(value) ?? "")?.[1] ?? null;
  return {
    ...nothing(),
    id: id === null ? null : String(id),
    rating: rated(record.rOverall),
    postedOn: dayIn(string(record.rDate) ?? "", "month-first"),
    text: string(record.rComments) === null ? null : comment(clean(decode(string(record.rComments) ?? ""))),
    details: known({
      course: label(string(record.rClass)),
      difficulty: rated(record.rEasy),
      wouldTakeAgain: said("would take again", record.rWouldTakeAgain),
      grade: said("grade", record.teacherGrade),
      attendance: said("attendance", record.attendance),
      textbook: said("textbook", record.rTextBookUse),
      forCredit: said("for credit", record.takenForCredit),
      online: record.onlineClass === "online" || null,
      tags: list(record.teacherRatingTags)
        .flatMap((tag) => label(string(tag)) ?? [])
        .slice(0, 50),
      thumbsUp: count(record.helpCount),
      thumbsDown: count(record.notHelpCount),
      helpful: helpful === clarity ? null : helpful,
      clarity: helpful === clarity ? null : clarity,
    }),
  };
}

export const recognises = (json: unknown): boolean => safely(() => records(json, (one) => isTeacher(one) || isOld(one)).length > 0, false);

/** Saved answers of GraphQL, and of the paging address of 2016, which does not say whose ratings they are. */
export function readSaved(json: unknown): Reading[] {
  return safely(() => {
    const ratings = records(json, isOld).map(old);
    return [...records(json, isTeacher).map(teacher), ...(ratings.length > 0 ? [savedReading(site, null, ratings)] : [])];
  }, []);
}

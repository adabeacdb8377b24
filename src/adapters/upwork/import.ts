import type { Reading } from "../../core/schema/reading";
import { dayIn, instantIn } from "../kit/dates";
import { type Found, nothing, nothingStated } from "../kit/found";
import { isRecord, type Json, list, string } from "../kit/json";
import { rated } from "../kit/numbers";
import { records, safely, savedReading } from "../kit/saved";
import { clean, label } from "../kit/text";
import { id as site } from "./site.json";

/** One page of a freelancer's finished jobs. A client's own history has other names: those are reviews of other people. */
const isHistory = (record: Json): boolean =>
  Array.isArray(record.pageItems) && record.pageItems.some((item) => isRecord(item) && "feedback" in item && "feedbackGiven" in item);

/**
 * What the client wrote about the worker; null where they wrote nothing. `feedbackGiven` is the worker's own word about the client and is
 * not read. The day a job ended is not the day of its feedback, so it is a detail only.
 */
function review(item: Json): Found | null {
  const { feedback } = item;
  if (!isRecord(feedback)) return null;
  const written = string(feedback.creationTs) ?? "";
  const title = label(string(item.title));
  const ended = dayIn(string(item.endedOn) ?? "", null);
  const reply = string(feedback.response);
  return {
    ...nothing(),
    id: label(string(item.id)),
    rating: rated(feedback.score),
    postedOn: dayIn(written, null),
    postedAt: instantIn(written),
    text: clean(string(feedback.comment) ?? ""),
    reply: reply ? { text: clean(reply), postedOn: null } : null,
    details: { ...(title ? { job: title } : {}), ...(ended ? { jobEnded: ended } : {}) },
  };
}

export const recognises = (json: unknown): boolean => safely(() => records(json, isHistory).length > 0, false);

/** Saved pages of a work history. They do not say whose it is. */
export const readSaved = (json: unknown): Reading[] =>
  safely(() => {
    const pages = records(json, isHistory);
    const found = pages.flatMap((page) =>
      list(page.pageItems)
        .filter(isRecord)
        .flatMap((item) => review(item) ?? []),
    );
    return pages.length === 0 ? [] : [savedReading(site, null, found, nothingStated)];
  }, []);

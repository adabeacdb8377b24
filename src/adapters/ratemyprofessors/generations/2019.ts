import type { Details, Stated } from "../../../core/schema/reading";
import { dayIn } from "../../kit/dates";
import { all, attr, first, leaves, textOf } from "../../kit/dom";
import { type Found, nothing, nothingStated } from "../../kit/found";
import { count } from "../../kit/json";
import { average, countIn } from "../../kit/numbers";
import { clean, label } from "../../kit/text";
import { comment, known, labelled } from "../details";

const said = (row: Element, selector: string): string => textOf(row.querySelector(selector));

/** The number before "Overall Quality" or "Level of Difficulty". */
function score(row: Element, name: string): number | null {
  const pieces = leaves(row);
  const i = pieces.findIndex((piece) => piece.text.toLowerCase() === name && piece.parent.closest(".descriptor"));
  const value = /^[1-5](?:\.\d)?$/.exec(pieces[i - 1]?.text ?? "");
  return i < 1 || !value ? null : Number(value[0]);
}

/** Quality; to 2016 two numbers were shown, of which it is the mean. */
function quality(row: Element): Pick<Found, "rating" | "details"> {
  const [helpful, clarity] = [score(row, "helpfulness"), score(row, "clarity")];
  const mean = helpful === null || clarity === null ? null : (helpful + clarity) / 2;
  return { rating: score(row, "overall quality") ?? mean, details: helpful === clarity ? {} : known({ helpful, clarity }) };
}

function read(row: Element): Found {
  const text = clean(row.querySelector("p.commentsParagraph")?.textContent ?? "");
  const stamp = count(attr(row.querySelector(".date"), "data-timestamp"));
  const day = dayIn(said(row, ".date"), "month-first");
  const instant = stamp ? new Date(stamp).toISOString().replace(".000Z", "Z") : "";
  const lines: Record<string, Details[string] | null | undefined> = {};
  for (const line of all(row, "td.class > *")) {
    const [, name = "", value = ""] = /^([^:]+?)\s*:\s*(.*)$/s.exec(textOf(line)) ?? [];
    const field = labelled(name, value);
    if (field) lines[field[0]] = field[1];
  }
  const { rating, details } = quality(row);
  return {
    ...nothing(),
    id: /^\d+$/.exec(attr(row, "id"))?.[0] ?? null,
    rating,
    postedOn: day,
    postedAt: day && instant.startsWith(day) ? instant : null,
    text: text ? comment(text) : null,
    details: known({
      ...details,
      course: label(said(row, "td.class .name .response")),
      difficulty: score(row, "level of difficulty"),
      ...lines,
      tags: all(row, ".tagbox").flatMap((box) => leaves(box).map((tag) => tag.text)),
      thumbsUp: countIn(said(row, ".helpful .count")),
      thumbsDown: countIn(said(row, ".nothelpful .count")),
    }),
  };
}

/** Rows of the table served until 2019 or so, known by their scores and texts; other rows are ads. */
export function rows(document: Document): Found[] {
  const found = new Set<Element>();
  for (const part of all(document, "p.commentsParagraph, .descriptor")) {
    const row = part.closest("tr");
    if (row && !row.closest(".professor-notes")) found.add(row);
  }
  return [...found].map(read);
}

/** The numbers above the table. */
export function above(document: Document): Stated {
  const overall = all(document, ".quality, .breakdown-header").find((one) => /^overall quality/i.test(textOf(one)));
  return {
    ...nothingStated,
    ...(overall ? average(textOf(first(overall, ".grade")), 1) : {}),
    total: countIn(textOf(first(document, ".rating-count"))),
  };
}

import type { Details } from "../../core/schema/reading";
import { label } from "../kit/text";

type Value = Details[string] | null | undefined;

/** The site puts these words where a rating has no text. */
export const comment = (text: string): string => (/^no comments$/i.test(text) ? "" : text);

/** A grade; null where the student said none. */
export const grade = (said: string | null): string | null => (said && !/^(?:n\/a|rather[_ ]not[_ ]say)$/i.test(said) ? said : null);

/** "Yes" and "No"; anything else is unknown. */
const yesNo = (said: string): boolean | null => (/^yes$/i.test(said) ? true : /^no$/i.test(said) ? false : null);

/** The field and value of one labelled line beside a rating ("Attendance: Not Mandatory"). Credit and online are said only when they are so. */
export function labelled(name: string, said: string): [string, Value] | null {
  switch (name.toLowerCase().replace(/ (?:used?|received)$/, "")) {
    case "for credit":
      return ["forCredit", yesNo(said) || null];
    case "online class":
      return ["online", yesNo(said) || null];
    case "attendance":
      return ["attendance", /^mandatory$/i.test(said) ? true : /^not mandatory$/i.test(said) ? false : null];
    case "would take again":
      return ["wouldTakeAgain", yesNo(said)];
    case "textbook":
      return ["textbook", yesNo(said)];
    case "grade":
      return ["grade", grade(label(said))];
    default:
      return null;
  }
}

/** The fields that are known, without those that are null or empty. */
export function known(fields: Record<string, Value>): Details {
  const kept: Details = {};
  for (const [key, value] of Object.entries(fields)) if (value != null && !(Array.isArray(value) && value.length === 0)) kept[key] = value;
  return kept;
}

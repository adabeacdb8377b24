import type { Word } from "../text/words";
import { CALLS, DEEDS, MENU, ROLES, TITLES } from "./lists";
import { among, formAt, near, type Place, set } from "./place";

export const GENERIC = set("guy man girl woman lady kid boy person");
export const THANKED = set(
  "thanks thank kudos props shoutout gracias congratulations congrats out you ask speak spoke speaking talk talked talking listen listening credit",
);
const ASKED = set("ask asked asking request requested tip vote pregunten pregunta pidan pide");
/** Where a host has guests. */
export const HOMES = set("place space house home room apartment airbnb flat studio condo cabin casa apartamento");
/** After "Ana and" these go on with people; other words go on with what the reviewer did. */
const WITH_ANA = set("the our his her their all team crew staff company co everyone everybody another other");
/** How something tastes: what is said of a drink that bears a name. */
const TASTES = set(
  "good better best great delicious tasty strong weak watery sweet sour bitter bland dry cold warm hot fresh perfect amazing awesome excellent fantastic small tiny huge big ok okay terrible awful rica rico buena bueno fria fuerte",
);
const IS = set("is was are were tasted es estaba fue");

/** Is there a comma right after the name (or before it)? */
const touchingComma = ({ said, to, text }: Place): boolean => /^\s*,/.test(text.slice(said[to]?.end));

/** Does the text say that the name is a person at work? "strong": the words beside it leave no doubt. */
export function isPerson(place: Place): "strong" | "weak" | null {
  const { said, from, to, owns } = place;
  const [before, before2, after, after2] = [-1, -2, 1, 2].map((k) => formAt(place, k < 0 ? from + k : to + k)) as [
    string,
    string,
    string,
    string,
  ];
  if (["named", "llamado", "llamada"].includes(before) && GENERIC.has(before2)) return "weak";
  if (TITLES.has(before) || ROLES.has(before) || ["named", "llamado", "llamada"].includes(before)) return "strong";
  if (["is", "was", "es", "era"].includes(before) && (["name", "names", "nombre"].includes(before2) || ROLES.has(before2)))
    return ["my", "legal", "full", "mi"].includes(formAt(place, from - 3)) ? null : "strong";
  const apposed = touchingComma(place) || (near(place, from)?.capital ?? false);
  if (apposed && ["our", "the", "my", "nuestro", "nuestra", "el", "la"].includes(after) && ROLES.has(after2)) return "strong";
  if (ROLES.has(after) && !owns) return "strong";
  if (owns && HOMES.has(after)) return "weak";
  if (before === "for" && ASKED.has(before2)) return "weak";
  if (before === "you" && ["thank", "love"].includes(before2)) return "weak";
  if (before === "to" && (THANKED.has(before2) || (["go", "went", "going"].includes(before2) && after === "for"))) return "weak";
  if (MENU.has((said[from] as Word).form) && IS.has(after) && among(place, 2, 4, TASTES)) return null;
  if (["and", "y"].includes(after))
    return CALLS.has(before) || before === "had" || (near(place, to + 2)?.capital ?? false) || WITH_ANA.has(after2) ? "weak" : null;
  return (DEEDS.has(after) && !owns) || CALLS.has(before) || before === "had" ? "weak" : null;
}

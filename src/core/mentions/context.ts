import type { Word } from "../text/words";
import { CALLS, COMPANIONS, DEEDS, DISHES, ROLES, SIGNS, TITLES } from "./lists";

const at = (said: readonly Word[], i: number, sentence: number): string => {
  const word = said[i];
  return word && word.sentence === sentence ? word.form : "";
};

/** Words of a saint's or a mountain's name, a big brother of a brand: "San José", "Papa John", "Trader Joe". */
const BEFORE_A_SIGN = new Set([
  "san",
  "santa",
  "saint",
  "st",
  "mt",
  "mount",
  "fort",
  "lake",
  "port",
  "downtown",
  "papa",
  "mama",
  "trader",
  "uncle",
  "aunt",
  "tio",
  "tia",
]);
const BEFORE_A_DISH = new Set([
  "eggs",
  "egg",
  "tom",
  "chicken",
  "shrimp",
  "steak",
  "pasta",
  "fettuccine",
  "fettuccini",
  "linguine",
  "crab",
  "lobster",
  "beef",
  "huevos",
  "pollo",
]);
const POSSESSIVES = new Set(["my", "our", "his", "her", "their", "mi", "mis", "nuestro", "nuestra", "su", "sus"]);

/**
 * Does the text itself say that the name from word `from` to word `to` is somebody or something else: "the other Maria", a
 * companion, the reviewer, a dish, a place?
 */
export function isElse(said: readonly Word[], from: number, to: number, text: string): boolean {
  const first = said[from] as Word;
  const sentence = first.sentence;
  const before = at(said, from - 1, sentence);
  const before2 = at(said, from - 2, sentence);
  const after = at(said, to + 1, sentence);
  const after2 = at(said, to + 2, sentence);
  if (["other", "another", "different", "otro", "otra"].includes(before)) return true;
  if (COMPANIONS.has(before) && (POSSESSIVES.has(before2) || before2 === "")) return true;
  if (POSSESSIVES.has(after) && COMPANIONS.has(after2)) return true;
  if ((after === "and" && after2 === "i") || (before === "and" && before2 === "i") || (after === "y" && after2 === "yo")) return true;
  if (["im", "iam", "soy"].includes(before) || (before === "am" && before2 === "i")) return true;
  if (BEFORE_A_SIGN.has(before) && said[from - 1]?.capital) return true;
  if (BEFORE_A_DISH.has(before) || DISHES.has(after)) return true;
  if (SIGNS.has(after) && said[to + 1]?.capital) return true;
  return signsOff(said, from, to, text);
}

/** The reviewer's own name under the text: "… see you. - Maria". */
function signsOff(said: readonly Word[], from: number, to: number, text: string): boolean {
  const first = said[from] as Word;
  const last = said[to] as Word;
  if (to !== said.length - 1 || from === 0) return false;
  const between = text.slice((said[from - 1] as Word).end, first.start);
  return /[-–—~]\s*$/.test(between) && text.slice(last.end).trim().length <= 1;
}

/** Does the text say that the name is a person at work? "strong": the words beside it leave no doubt. */
export function isPerson(said: readonly Word[], from: number, to: number): "strong" | "weak" | null {
  const sentence = (said[from] as Word).sentence;
  const before = at(said, from - 1, sentence);
  const before2 = at(said, from - 2, sentence);
  const after = at(said, to + 1, sentence);
  if (TITLES.has(before) || ROLES.has(before) || ["named", "called", "llamado", "llamada"].includes(before)) return "strong";
  if ((before === "is" || before === "was" || before === "es" || before === "era") && ["name", "names", "nombre"].includes(before2))
    return "strong";
  if (["our", "the", "nuestro", "nuestra", "el", "la"].includes(after) && ROLES.has(at(said, to + 2, sentence))) return "strong";
  if (ROLES.has(after)) return "strong";
  return DEEDS.has(after) || CALLS.has(before) ? "weak" : null;
}

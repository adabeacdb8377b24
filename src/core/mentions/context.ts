import type { Word } from "../text/words";
import { AMBIGUOUS, COMPANIONS, DEEDS, ROLES, TITLES } from "./lists";
import { GENERIC, isPerson, THANKED } from "./person";
import { among, formAt, isLoud, isNearWork, near, type Place, set, touching } from "./place";
import { isGivenName } from "./relatives";
import { FIRMS, isHosted, isThing } from "./things";

const POSSESSIVES = set("my our his her their mi mis nuestro nuestra su sus");
const OTHERS = set("other another different otro otra");
const DID_TOGETHER = set("went had were ordered both shared decided came ate visited stopped are go got have started tried fuimos");

/** Does the text itself say that the name (or, when not `whole`, a part of it) is somebody or something else: "the other Maria", a companion, the reviewer, a dish, a place? */
export function isElse(place: Place, whole = true): boolean {
  const { from, to } = place;
  const before = formAt(place, from - 1);
  const before2 = formAt(place, from - 2);
  const after = formAt(place, to + 1);
  const after2 = formAt(place, to + 2);
  if (OTHERS.has(before) || (before === "with" && before2 === "agree")) return true;
  if (["is", "es"].includes(before) && before2 === "name" && ["my", "legal"].includes(formAt(place, from - 3))) return true;
  if (COMPANIONS.has(before) && isPerson(place) !== "strong" && (POSSESSIVES.has(before2) || before2 === "")) return true;
  if (POSSESSIVES.has(after) && COMPANIONS.has(after2)) return true;
  if (after === "and" && after2 === "i" && DID_TOGETHER.has(formAt(place, to + 3))) return true;
  if ((before === "and" && before2 === "i") || (after === "y" && after2 === "yo")) return true;
  if (["im", "iam", "soy"].includes(before) || (before === "am" && before2 === "i")) return !isQuoted(place);
  return isThing(place) || isLonger(place, whole) || signsOff(place);
}

/** What a restaurant, a shop or a town is called in a sentence about it. */
const PLACES = set(
  "place restaurant store spot shop location bar cafe joint gem salon company eatery brand franchise chain town city neighborhood area lugar restaurante tienda local",
);
const WITHOUT = set("to at of on like or than near close between across versus vs visited visit tried loved a hasta desde de");
/** Words that are often written with a capital before the name of who is thanked. */
const CALLED = set("thank thanks you love to by with and host hosts");
const REGULARS = set("regular customer patron guest cliente");
const LISTED = set("and y");
/** Papers that bear the reviewer's own name. */
const PAPERS = set("license licence passport id card amex visa ticket reservation");
const MINE = set("my our mi");

/** Do the words around make a person at work unlikely, without saying who or what it is instead? */
export function isUnlikely(place: Place): boolean {
  const { said, from, to, owns } = place;
  const form = (i: number): string => formAt(place, i);
  const before = form(from - 1);
  const brand = near(place, from - 1);
  if (brand?.capital && ["n", "o"].includes(before)) return true;
  if (form(to + 1) === "sake" || form(to + 1) === "sakes") return true;
  if (isSpeltOut(place)) return true;
  if (
    isPerson(place) === null &&
    among(place, -6, -1, PAPERS) &&
    said.some((word) => word.sentence === said[from]?.sentence && MINE.has(word.form))
  )
    return true;
  if (before === "named" && GENERIC.has(form(from - 2)) && ["a", "un", "una"].includes(form(from - 3))) return true;
  if (before === "of" && REGULARS.has(form(from - 2))) return true;
  if (
    ["also", "has", "have"].includes(form(to + 1)) &&
    [2, 3, 4, 5].some((k) => ["restaurants", "stores", "locations", "shops"].includes(form(to + k)))
  )
    return true;
  if (["coupons", "tickets", "directions"].includes(form(from - 2)) && before === "for") return true;
  if (form(to + 1) === "is" && form(to + 2) === "a") {
    if ((among(place, 3, 7, PLACES) && !among(place, 3, 7, ROLES)) || REGULARS.has(form(to + 3))) return true;
  }
  if (owns && among(place, 1, 4, FIRMS) && !isNearWork(place)) return true;
  // A bare name after "to", "near", "than", with nobody at work anywhere near, named once: a place or somebody known.
  if (owns || from !== to || !WITHOUT.has(before) || THANKED.has(form(from - 2))) return false;
  if (AMBIGUOUS.has(said[from]?.form ?? "")) return isPerson(place) === null;
  if (LISTED.has(form(to + 1)) || (DEEDS.has(form(to + 1)) && before === "like") || (before === "to" && form(to + 1) === "for"))
    return false;
  if (before === "at" && isHosted(place)) return false;
  const name = said[from]?.form;
  return !isNearWork(place) && said.filter((word) => word.form === name).length === 1;
}

/** "Bill is short for William", "Joe for Joseph": a name that is spoken of as a name. */
function isSpeltOut(place: Place): boolean {
  const { from, to } = place;
  const before = formAt(place, from - 1);
  const [after, after2] = [formAt(place, to + 1), formAt(place, to + 2)];
  if (["short", "nickname"].includes(formAt(place, from - 2)) && ["for", "of"].includes(before)) return true;
  if (["is", "are"].includes(after) && ["short", "nickname"].includes(formAt(place, to + (after2 === "a" ? 3 : 2)))) return true;
  if (after === "for" && (near(place, to + 2)?.capital ?? false) && isGivenName(after2)) return true;
  return before === "for" && (near(place, from - 2)?.capital ?? false) && isGivenName(formAt(place, from - 2));
}

/** "She says, 'I am Sue'": the words are another person's. */
const isQuoted = ({ said, from, text }: Place): boolean => /["“”]/.test(text.slice(said[from - 3]?.end ?? 0, said[from]?.start));

/** Is the name part of a longer one: "Johnny Walker", "Bufalo Bob"? A capital letter counts only where not everything is in capitals. */
function isLonger(place: Place, whole: boolean): boolean {
  const { said, from, to, text, owns } = place;
  const first = said[from] as Word;
  const last = said[to] as Word;
  if (!first.capital || isLoud(place)) return false;
  const before = near(place, from - 1);
  const opens = near(place, from - 2) === null;
  if (before?.capital && !opens && before.form.length > 1 && touching(text, before, first) && !isRole(before) && !CALLED.has(before.form))
    return true;
  const after = near(place, to + 1);
  if (owns || !after?.capital || after.form.length < 2 || !touching(text, last, after) || isRole(after)) return false;
  return !whole || isPerson({ ...place, to: to + 1 }) === null;
}

const isRole = (word: Word): boolean => ROLES.has(word.form) || TITLES.has(word.form);

/** The reviewer's own name under the text: "… see you. - Maria". */
function signsOff({ said, from, to, text }: Place): boolean {
  if (to !== said.length - 1 || from === 0) return false;
  const between = text.slice((said[from - 1] as Word).end, (said[from] as Word).start);
  return /[-–—~]\s*$/.test(between) && text.slice((said[to] as Word).end).trim().length <= 1;
}

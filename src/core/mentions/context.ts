import type { Word } from "../text/words";
import { AMBIGUOUS, CALLS, COMPANIONS, DEEDS, DISHES, ROLES, SIGNS, TITLES } from "./lists";

/** The name found: words `from` to `to` of the text, both included. */
export interface Place {
  readonly said: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** It stands in the possessive. */
  readonly owns: boolean;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Saints, mountains and big brothers of a brand: "San José", "Papa John", "Trader Joe". */
const BEFORE_A_SIGN = set("san santa saint st mt mount fort lake port downtown papa trader uncle aunt bloody north south east west");
const BEFORE_A_DISH = set("eggs egg tom chicken shrimp steak pasta fettuccine fettuccini linguine crab lobster beef huevos pollo migas");
const STREETS = set("st street ave avenue rd road blvd airport airports square");
const POSSESSIVES = set("my our his her their mi mis nuestro nuestra su sus");
const ARTICLES = set("the a an this these every each their el la un una ese esa");
const OTHERS = set("other another different otro otra");
/** In, on, near: a place follows, hardly ever a person. */
const WHERE = set("in near around visiting inside into outside throughout downtown en");
const MOVED = set(
  "moved moving move drive driving drove back trip travel traveled traveling flew fly flying here miles headed visit visits visited visiting",
);
const WENT = set("over head heading stop stopped run ran walk walked went going go gone came coming come");
/** After a possessive these say that it is a house or a firm, and not what a person has. */
const AFTER_A_FIRM = set("is has was are were in on and or instead that which for to hands before when while because but es tiene en y");
/** Where a host has guests. */
const HOMES = set("place space house home room apartment airbnb flat studio condo cabin casa apartamento");
const SPEAKS_OF = set("is was has");
const STAYED = set("stay staying stayed stays slept rest guest time night nights weekend hospedarme quedarme");
const DID_TOGETHER = set("went had were ordered both shared decided came ate visited stopped are go got have started tried fuimos");

/** The word at `i` in the sentence of the name, folded; empty outside it. */
const near = ({ said, from }: Place, i: number): Word | null => {
  const word = said[i];
  return word && word.sentence === said[from]?.sentence ? word : null;
};

/** Is there only a blank between the two words? */
const touching = (text: string, a: Word, b: Word): boolean => /^['’`´]?\s+$/.test(text.slice(a.end, b.start));

/** Does the text itself say that the name (or, when not `whole`, a part of it) is somebody or something else: "the other Maria", a companion, the reviewer, a dish, a place? */
export function isElse(place: Place, whole = true): boolean {
  const { from, to } = place;
  const before = near(place, from - 1)?.form ?? "";
  const before2 = near(place, from - 2)?.form ?? "";
  const after = near(place, to + 1)?.form ?? "";
  const after2 = near(place, to + 2)?.form ?? "";
  if (OTHERS.has(before) || (before === "with" && before2 === "agree")) return true;
  if (["is", "es"].includes(before) && before2 === "name" && ["my", "legal"].includes(near(place, from - 3)?.form ?? "")) return true;
  if (COMPANIONS.has(before) && isPerson(place) !== "strong" && (POSSESSIVES.has(before2) || before2 === "")) return true;
  if (POSSESSIVES.has(after) && COMPANIONS.has(after2)) return true;
  if (after === "and" && after2 === "i" && DID_TOGETHER.has(near(place, to + 3)?.form ?? "")) return true;
  if ((before === "and" && before2 === "i") || (after === "y" && after2 === "yo")) return true;
  if (["im", "iam", "soy"].includes(before) || (before === "am" && before2 === "i")) return !isQuoted(place);
  return isThing(place) || isLonger(place, whole) || signsOff(place);
}

/** What a restaurant, a shop or a town is called in a sentence about it. */
const PLACES = set(
  "place restaurant store spot shop location bar cafe joint gem salon company eatery brand franchise chain town city neighborhood area lugar restaurante tienda local",
);
const FIRMS = set("restaurant store shop bar cafe company eatery franchise chain park street beach restaurante tienda");
const WITHOUT = set("to at of on like or than near close between across versus vs visited visit tried loved a hasta desde de");
const THANKED = set(
  "thanks thank kudos props shoutout gracias congratulations congrats out you ask speak spoke speaking talk talked talking listen listening credit",
);
/** Words that are often written with a capital before the name of who is thanked. */
const CALLED = set("thank thanks you love to by with and host hosts");
const ASKED = set("ask asked asking request requested tip vote pregunten pregunta pidan pide");
const GENERIC = set("guy man girl woman lady kid boy person");
const REGULARS = set("regular customer patron guest cliente");
const LISTED = set("and y");

/** Do the words around make a person at work unlikely, without saying who or what it is instead? */
export function isUnlikely(place: Place): boolean {
  const { said, from, to, owns } = place;
  const form = (i: number): string => near(place, i)?.form ?? "";
  const before = form(from - 1);
  const brand = near(place, from - 1);
  if (brand?.capital && ["n", "o"].includes(before)) return true;
  if (form(to + 1) === "sake" || form(to + 1) === "sakes") return true;
  if (["short", "nickname"].includes(form(from - 2)) && ["for", "of"].includes(before)) return true;
  const listed = ["like", "or"];
  if (form(to + 1) === "for" && listed.includes(before) && near(place, to + 2)?.capital) return true;
  if (before === "for" && listed.includes(form(from - 3)) && near(place, from - 2)?.capital) return true;
  if (before === "named" && GENERIC.has(form(from - 2)) && ["a", "un", "una"].includes(form(from - 3))) return true;
  if (before === "of" && REGULARS.has(form(from - 2))) return true;
  if (
    ["also", "has", "have"].includes(form(to + 1)) &&
    [2, 3, 4, 5].some((k) => ["restaurants", "stores", "locations", "shops"].includes(form(to + k)))
  )
    return true;
  if (["coupons", "tickets", "directions"].includes(form(from - 2)) && before === "for") return true;
  if (form(to + 1) === "is" && form(to + 2) === "a") {
    const said5 = [3, 4, 5, 6, 7].map((k) => form(to + k));
    if ((said5.some((word) => PLACES.has(word)) && !said5.some((word) => ROLES.has(word))) || REGULARS.has(said5[0] ?? "")) return true;
  }
  if (owns && [1, 2, 3, 4].some((k) => FIRMS.has(form(to + k))) && !isNearWork(place)) return true;
  // A bare name after "to", "near", "than", with nobody at work anywhere near, named once: a place or somebody known.
  if (owns || from !== to || !WITHOUT.has(before) || THANKED.has(form(from - 2))) return false;
  if (AMBIGUOUS.has(said[from]?.form ?? "")) return isPerson(place) === null;
  if (LISTED.has(form(to + 1)) || (DEEDS.has(form(to + 1)) && before === "like") || (before === "to" && form(to + 1) === "for"))
    return false;
  if (before === "at" && (HOMES.has(form(to + 1)) || STAYED.has(form(from - 2)))) return false;
  const name = said[from]?.form;
  return !isNearWork(place) && said.filter((word) => word.form === name).length === 1;
}

/** Does the sentence speak of staying somewhere? */
const hasGuests = ({ said, from }: Place): boolean =>
  said.some((word) => word.sentence === said[from]?.sentence && (STAYED.has(word.form) || word.form === "spent"));

/** Is somebody at work spoken of within a dozen words? */
const isNearWork = ({ said, from, to }: Place): boolean => said.slice(Math.max(0, from - 12), to + 12).some((word) => ROLES.has(word.form));

/** "She says, 'I am Sue'": the words are another person's. */
const isQuoted = ({ said, from, text }: Place): boolean => /["“”]/.test(text.slice(said[from - 3]?.end ?? 0, said[from]?.start));

/** A dish, a place, a sign, a date, a firm. */
function isThing(place: Place): boolean {
  const { from, to, owns, text, said } = place;
  const first = said[from] as Word;
  const last = said[to] as Word;
  const previous = near(place, from - 1);
  const before = previous && touching(text, previous, first) ? previous.form : "";
  const before2 = near(place, from - 2)?.form ?? "";
  const following = near(place, to + 1);
  const next = following && touching(text, last, following) ? following : null;
  if (BEFORE_A_SIGN.has(before) || BEFORE_A_DISH.has(before)) return true;
  // "Mt. Odessa", "12 Odessa", "Odessa-style", "names such as Odessa".
  const dotted = previous !== null && /^\.\s+$/.test(text.slice(previous.end, first.start)) && BEFORE_A_SIGN.has(previous.form);
  if (dotted || /^\d+$/.test(before) || /^-\p{Ll}/u.test(text.slice(last.end, last.end + 2)) || (before === "as" && before2 === "such"))
    return true;
  const home = next !== null && HOMES.has(next.form);
  if (
    next &&
    !(owns && home) &&
    (DISHES.has(next.form) || /^\d/.test(next.form) || (SIGNS.has(next.form) && (next.capital || STREETS.has(next.form))))
  )
    return true;
  if (isPerson(place) === "strong") return false;
  const has = owns && next !== null && !AFTER_A_FIRM.has(next.form);
  if (before === "at" && (home || (STAYED.has(before2) && !AMBIGUOUS.has(first.form)))) return false;
  if (owns && !has && ((before === "at" && !hasGuests(place)) || /&\s*$/.test(text.slice(0, first.start)))) return true;
  if (owns && !has) return !isNearWork(place) && (next === null || !SPEAKS_OF.has(next.form) || FIRMS.has(near(place, to + 4)?.form ?? ""));
  if (WHERE.has(before) || (["to", "from", "of"].includes(before) && MOVED.has(before2)) || before === "at") return !has;
  if (owns && before === "to" && WENT.has(before2)) return true;
  if (owns && next?.capital && !home && !isLoud(place) && !isNearWork(place)) return true;
  return ARTICLES.has(before) && (!owns || before === "the");
}

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

/** Is the sentence shouted? Then capitals say nothing. */
function isLoud({ said, from, text }: Place): boolean {
  const around = said.slice(Math.max(0, from - 3), from + 4).filter((word) => word.form.length > 1);
  return around.length > 2 && around.every((word) => text.slice(word.start, word.end) === text.slice(word.start, word.end).toUpperCase());
}

/** The reviewer's own name under the text: "… see you. - Maria". */
function signsOff({ said, from, to, text }: Place): boolean {
  if (to !== said.length - 1 || from === 0) return false;
  const between = text.slice((said[from - 1] as Word).end, (said[from] as Word).start);
  return /[-–—~]\s*$/.test(between) && text.slice((said[to] as Word).end).trim().length <= 1;
}

/** Is there a comma right after the name (or before it)? */
const touchingComma = ({ said, from, to, text }: Place, before = false): boolean =>
  before ? /,\s*$/.test(text.slice(0, said[from]?.start)) : /^\s*,/.test(text.slice(said[to]?.end));

/** Does the text say that the name is a person at work? "strong": the words beside it leave no doubt. */
export function isPerson(place: Place): "strong" | "weak" | null {
  const { from, to, owns } = place;
  const before = near(place, from - 1)?.form ?? "";
  const before2 = near(place, from - 2)?.form ?? "";
  const after = near(place, to + 1)?.form ?? "";
  const after2 = near(place, to + 2)?.form ?? "";
  if (["named", "llamado", "llamada"].includes(before) && GENERIC.has(before2)) return "weak";
  if (TITLES.has(before) || ROLES.has(before) || ["named", "llamado", "llamada"].includes(before)) return "strong";
  if (["is", "was", "es", "era"].includes(before) && (["name", "names", "nombre"].includes(before2) || ROLES.has(before2)))
    return ["my", "legal", "full", "mi"].includes(near(place, from - 3)?.form ?? "") ? null : "strong";
  const apposed = touchingComma(place) || (near(place, from)?.capital ?? false);
  if (apposed && ["our", "the", "my", "nuestro", "nuestra", "el", "la"].includes(after) && ROLES.has(after2)) return "strong";
  if (ROLES.has(after) && !owns) return "strong";
  if (owns && HOMES.has(after)) return "weak";
  if (before === "for" && ASKED.has(before2)) return "weak";
  if (before === "you" && ["thank", "love"].includes(before2)) return "weak";
  if (before === "to" && (THANKED.has(before2) || (["go", "went", "going"].includes(before2) && after === "for"))) return "weak";
  return (DEEDS.has(after) && !owns) || CALLS.has(before) || before === "had" ? "weak" : null;
}

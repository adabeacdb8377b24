import type { Word } from "../text/words";
import { AMBIGUOUS, DISHES, FAME, HOLDINGS, SIGNS, TRADES } from "./lists";
import { HOMES, isPerson } from "./person";
import { among, formAt, isLoud, isNearWork, near, type Place, set, touching } from "./place";

/** Saints, mountains and big brothers of a brand: "San José", "Papa John", "Trader Joe". */
const BEFORE_A_SIGN = set("san santa saint st mt mount fort lake port downtown papa trader uncle aunt bloody north south east west");
const BEFORE_A_DISH = set("eggs egg tom chicken shrimp steak pasta fettuccine fettuccini linguine crab lobster beef huevos pollo migas");
const STREETS = set("st street ave avenue rd road blvd airport airports square");
const ARTICLES = set("the a an this an these every each their el la un una ese esa");
/** In, on, near: a place follows, hardly ever a person. */
const WHERE = set("in near around visiting inside into outside throughout downtown en");
const MOVED = set(
  "moved moving move drive driving drove back trip travel traveled traveling flew fly flying here miles headed visit visits visited visiting",
);
const WENT = set("over head heading stop stopped run ran walk walked went going go gone came coming come");
/**
 * After a possessive these say that it is a house or a firm, and not what a person has: verbs that no "is" comes before, and words that
 * begin something else.
 */
const AFTER_A_FIRM = set(
  "is has was are were in on and or instead that which for to hands before when while because but remains offers serves makes seems looks needs sells stands feels does will would should could can might i you we they he she it every each again today tonight yesterday es tiene ofrece sirve en y",
);
const SPEAKS_OF = set("is was has");
/** What a house is called in what is said of it. */
export const FIRMS = set(
  "restaurant store shop bar cafe company eatery franchise chain joint selection park street beach restaurante tienda",
);
const STAYED = set("stay staying stayed stays slept rest guest time night nights weekend hospedarme quedarme");
const STAYS = set("stay staying stayed stays slept guest guests spent hospedarme quedarme");
const HOSTED = set("host hosts hosting airbnb bnb rental listing apartment");

/** Does the sentence speak of staying somewhere? */
const hasGuests = ({ said, from }: Place): boolean => said.some((word) => word.sentence === said[from]?.sentence && STAYS.has(word.form));

/** Does the text as a whole? Two hosts are no firm. */
const isOfAStay = ({ said }: Place): boolean => said.some(({ form }) => STAYS.has(form) || HOSTED.has(form));

export const isHosted = (place: Place): boolean => HOMES.has(formAt(place, place.to + 1)) || STAYED.has(formAt(place, place.from - 2));

/** A dish, a place, a sign, a date, a firm. */
export function isThing(place: Place): boolean {
  const { from, to, owns, text, said } = place;
  const first = said[from] as Word;
  const last = said[to] as Word;
  const previous = near(place, from - 1);
  const before = previous && touching(text, previous, first) ? previous.form : "";
  const before2 = formAt(place, from - 2);
  const following = near(place, to + 1);
  const next = following && touching(text, last, following) ? following : null;
  if (BEFORE_A_SIGN.has(before) || BEFORE_A_DISH.has(before)) return true;
  // "Mt. Odessa", "12 Odessa", "Odessa-style".
  const dotted = previous !== null && /^\.\s+$/.test(text.slice(previous.end, first.start)) && BEFORE_A_SIGN.has(previous.form);
  if (dotted || /^\d+$/.test(before) || /^-\p{Ll}/u.test(text.slice(last.end, last.end + 2)) || isListed(place)) return true;
  const home = next !== null && HOMES.has(next.form);
  if (next && !(owns && home) && isOnASign(next)) return true;
  if (isPerson(place) === "strong") return false;
  const has = owns && next !== null && !AFTER_A_FIRM.has(next.form);
  if (before === "at" && (home || (STAYED.has(before2) && !AMBIGUOUS.has(first.form)))) return false;
  if (owns && !has && ((before === "at" && !hasGuests(place)) || /&\s*$/.test(text.slice(0, first.start)))) return true;
  if (owns && !home && isFirms(place, has)) return true;
  if (!owns && isHalfOfAFirm(place)) return true;
  if (owns && !has) return !isNearWork(place) && (next === null || !SPEAKS_OF.has(next.form) || among(place, 2, 9, FIRMS));
  if (WHERE.has(before) || (["to", "from", "of"].includes(before) && MOVED.has(before2)) || before === "at") return !has;
  if (owns && before === "to" && WENT.has(before2)) return true;
  if (owns && next?.capital && !home && !isLoud(place) && !isNearWork(place)) return true;
  return ARTICLES.has(before) && (!owns || before === "the");
}

/** Is the word after the name what a dish, a number or a sign goes on with? */
const isOnASign = (next: Word): boolean =>
  DISHES.has(next.form) ||
  /^\d/.test(next.form) ||
  TRADES.has(next.form) ||
  (SIGNS.has(next.form) && (next.capital || STREETS.has(next.form)));

/** "Odessa's competitors", "Odessa's late show", "Ana and Odessa's is": what only a firm or a famous name has. */
function isFirms(place: Place, has: boolean): boolean {
  if (has && (among(place, 1, 2, HOLDINGS) || among(place, 1, 3, FAME))) return true;
  const joined = near(place, place.from - 1)?.form === "and" && (near(place, place.from - 2)?.capital ?? false);
  return joined && !among(place, 1, 3, HOMES) && !isOfAStay(place) && !isNearWork(place);
}

/** "Ana and Odessa's": the first of two names that are one firm. */
function isHalfOfAFirm(place: Place): boolean {
  const { to, text } = place;
  const other = near(place, to + 2);
  if (formAt(place, to + 1) !== "and" || !other?.capital || !/['’`´]s$/i.test(text.slice(other.start, other.end))) return false;
  return !among(place, 3, 5, HOMES) && !isOfAStay(place) && !isNearWork(place);
}

const SUCH = set("such including like");
/** How far before the name a list can have begun, in words. */
const LIST = 12;

/** "Famous names such as Ana Prado, Odessa Ruiz and Tom Vale": a list of examples, each with a capital. */
function isListed(place: Place): boolean {
  const { said, from, text } = place;
  for (let k = from - 1; k >= Math.max(0, from - LIST); k--) {
    const word = near(place, k);
    if (!word) return false;
    if (word.form === "as" && formAt(place, k - 1) === "such") return true;
    if (SUCH.has(word.form)) return word.form === "including" && k < from - 1 && /,/.test(text.slice(word.end, said[from]?.start));
    if (!word.capital && word.form !== "and" && word.form !== "or") return false;
  }
  return false;
}

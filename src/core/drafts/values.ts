import type { Role } from "../schema/draft";
import type { Flag } from "../schema/summary";
import { fold, lower } from "./fold";
import type { ComposeInput } from "./input";
import { familiesOf, type ReviewKind } from "./kind";
import { causeOf, type Trade, topicOf, topicPattern } from "./patterns/topics";
import { clauseFor, groundFor } from "./plan";
import { clean, fewQuotedWords, pickQuote } from "./quote";
import { fill, lexicon, list, spell, spellStars } from "./speak";

export const trades: Record<Role, Trade> = {
  server: "server",
  teacher: "teacher",
  driver: "driver",
  courier: "driver",
  shopper: "driver",
  freelancer: "other",
  host: "other",
};

/** Kinds in which a sign would only distract from what is asked. */
const unexplained: ReadonlySet<ReviewKind> = new Set<ReviewKind>(["serious", "danger", "threat", "abuse", "praise"]);

/** Signs that say more than "this tells of a disagreement", which every text says in its own words already. */
const telling = new Set(["C8", "C9", "C10", "C13", "C14", "C15", "C16", "C17"]);

/** Codes of the signs worth writing down: `every` one in a file note and where a disagreement and its tone come together, else the telling ones. */
function codesShown(flags: readonly Flag[], every: boolean): string[] {
  const all = every || flags.some((flag) => flag.kind === "retaliation");
  const families = familiesOf(flags).filter((code) => /^C(?!2$|16$)/.test(code) && (all || telling.has(code)));
  const [first, second] = [families.filter((code) => telling.has(code)), families.filter((code) => !telling.has(code))];
  return [...first, ...second, ...flags.map((flag) => flag.kind).filter((kind) => kind === "outlier")];
}

/** What a dispute is over, by the families its flags name. */
const over: Readonly<Record<string, string>> = { C1: "charge", C3: "rule", C4: "grading", C5: "charge", C15: "rule" };

/** The topic of a dispute as the flags tell it, if this trade knows it. Where money was asked for, it is about money, whatever else it names. */
function disputed(flags: readonly Flag[], trade: Trade): string | undefined {
  const topics = familiesOf(flags).map((family) => over[family]);
  const known = topics.filter((topic) => topic !== undefined && topicPattern(topic, trade) !== undefined);
  return known.includes("charge") ? "charge" : known[0];
}

/** Whoever brings an order does not charge for it: there money back is asked for over something, and that is the topic. */
const bringing: readonly Role[] = ["courier", "shopper"];

/** What the review (its words folded, in small letters) is about, as far as it can be told. */
function topicFor(role: Role, kind: ReviewKind, text: string, own: readonly Flag[]): string {
  const trade = trades[role];
  if (kind !== "dispute") return topicOf(text, trade);
  const plainly = bringing.includes(role) ? topicOf(text, trade) : "general";
  return plainly !== "general" ? plainly : (disputed(own, trade) ?? topicOf(text, trade, true));
}

/** A topic as sentences take it in: Spanish joins its article to the word before. */
const named = (topic: string) => ({
  topic,
  ofTopic: `de ${topic}`.replace(/^de el /, "del "),
  toTopic: `a ${topic}`.replace(/^a el /, "al "),
});

/** Values for the blanks of the sentences. Null: not known, and sentences that need it are passed over. */
export function valuesFor(input: ComposeInput, kind: ReviewKind, facts: readonly string[]): Record<string, string | null> {
  const { lang, review, now, site, flags } = input;
  const say = lexicon[lang];
  const own = flags.filter((flag) => flag.reviewId === review.id);
  const trade = trades[input.role];
  const text = lower(fold(review.text));
  const topic = topicFor(input.role, kind, text, own);
  const cause = causeOf(text);
  const causeName = cause && (say.causes[cause] ?? null);
  const topicName = say.topics[topic] ?? "";
  // Where the words do not say what it is about, no text names it.
  const unnamed = topic === "general";
  const signs = say.signs;
  const shown = codesShown(own, input.addressee === "memo")
    .map((code) => signs[code])
    .filter((sign) => sign !== undefined);
  const ground = groundFor({ ...input, kind: site.claim });
  const grounds = say.grounds;
  const clause = kind === "outside" ? clauseFor({ ...input, kind: site.claim }) : null;
  const about = topicPattern(topic, trade);
  const families = ground?.value.cues.map((cue) => cue.split(".")[0] ?? cue) ?? [];
  // "I want my money back" would hide what was wrong with the order.
  const brought = kind === "dispute" && bringing.includes(input.role);
  const quoted = (most?: number) => {
    const quote = pickQuote(review, flags, { about, families, onTopic: brought, ...(most ? { most } : {}) });
    return quote && say.quote[0] + quote + say.quote[1];
  };
  const course = typeof review.details.course === "string" ? clean(review.details.course) : null;
  return {
    stars: spellStars(review.rating, lang),
    place: site.name,
    dated: review.postedOn ? fill(say.dated, { date: spell(review.postedOn, lang, now) }) : "",
    on: review.postedOn ? fill(say.on, { date: spell(review.postedOn, lang, now) }) : "",
    seen: spell(now.toISOString().slice(0, 10), lang, now),
    quote: quoted(),
    shortQuote: quoted(fewQuotedWords),
    facts: facts.length ? facts.join(" ") : null,
    fact: facts[0] ?? null,
    ...(unnamed ? { topic: null, ofTopic: null, toTopic: null } : named(topicName)),
    cause: causeName,
    ofCause: causeName && `de ${causeName}`.replace(/^de el /, "del "),
    thing: say.things[trade],
    job: say.jobs[input.role] ?? null,
    topicId: topic,
    course: course ? fill(say.course, { course }) : "",
    signs: shown.length && !unexplained.has(kind) ? list(shown.slice(0, input.addressee === "memo" ? 3 : 2), lang) : null,
    clause: (clause && say.clauses[clause.value.id]) ?? null,
    clauseOn: clause && spell(clause.asOf, lang, now),
    // What others only report of the platform's headings is said as reported.
    ground: ground?.confidence === "A" ? (grounds[ground.value.id]?.name ?? null) : null,
    heard: ground && ground.confidence !== "A" ? (grounds[ground.value.id]?.name ?? null) : null,
    why: (ground && grounds[ground.value.id]?.why) ?? null,
  };
}

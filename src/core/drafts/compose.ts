import type { Draft, Lang, Role } from "../schema/draft";
import type { HistoryReview } from "../schema/history";
import type { Addressee, RulePack, SiteInfo } from "../schema/site";
import type { Flag } from "../schema/summary";
import { isPublic, statedFor } from "./audience";
import { fold } from "./fold";
import { check } from "./guards";
import { familiesOf, type ReviewKind, reviewKind } from "./kind";
import { type Trade, topicOf, topicPattern } from "./patterns/topics";
import { groundFor } from "./plan";
import { pickQuote } from "./quote";
import { recipes } from "./recipes";
import { fill, lexicon, list, phrases, spell, spellStars } from "./speak";

export interface ComposeInput {
  addressee: Addressee;
  lang: Lang;
  role: Role;
  site: SiteInfo;
  rules: RulePack | null;
  review: HistoryReview;
  flags: readonly Flag[];
  /** What the worker confirmed, one sentence each; may be empty. Nothing else is stated as a fact. */
  facts: readonly string[];
  now: Date;
  /** Which phrasing: neighbours share no sentence of ours. */
  variant: number;
}

const trades: Record<Role, Trade> = {
  server: "server",
  teacher: "teacher",
  driver: "driver",
  courier: "driver",
  shopper: "driver",
  freelancer: "other",
  host: "other",
};

/** Kinds that are kept and reported, not answered. */
const guarded: readonly ReviewKind[] = ["threat", "abuse"];

const asSentence = (fact: string): string => {
  const text = fact.replace(/\s+/g, " ").trim();
  return /[.?…]$/.test(text) ? text : `${text}.`;
};

/** Facts that may stand in this text: all in private; in public only what names nobody and speaks for the house or the whole course. */
function usable(input: ComposeInput): string[] {
  const facts = input.facts.map(asSentence).filter((fact) => /\p{L}/u.test(fact));
  if (!isPublic(input.addressee)) return facts;
  const alone = /(?<!\p{L})(?:I|me|my|mine|myself|yo|me|mi|mis|conmigo)(?!\p{L})/iu;
  return facts.filter((fact) => !alone.test(fact) && !check(fact, input).length && fact.split(" ").length <= 30).slice(0, 1);
}

/** Values for the blanks of the sentences. Null: not known, and sentences that need it are passed over. */
function valuesFor(input: ComposeInput, kind: ReviewKind, facts: readonly string[]): Record<string, string | null> {
  const { lang, review, now, site, flags } = input;
  const say = lexicon[lang];
  const own = flags.filter((flag) => flag.reviewId === review.id);
  const trade = trades[input.role];
  const topic = topicOf(fold(review.text), trade);
  const topicName = say.topics[topic] ?? "";
  const signs = say.signs;
  const codes = [...familiesOf(own), ...own.map((flag) => flag.kind)].filter((code) => signs[code] && !/^[MK]/.test(code));
  const named = codes.some((code) => /^C/.test(code)) ? codes.filter((code) => /^C|outlier/.test(code)) : codes;
  const ground = groundFor({ ...input, kind: site.claim });
  const grounds = say.grounds;
  const quote = pickQuote(review, flags, topicPattern(topic, trade));
  const course = typeof review.details.course === "string" ? review.details.course : null;
  return {
    stars: spellStars(review.rating, lang),
    place: site.name,
    dated: review.postedOn ? fill(say.dated, { date: spell(review.postedOn, lang, now) }) : "",
    seen: spell(now.toISOString().slice(0, 10), lang, now),
    quote: quote && say.quote[0] + quote + say.quote[1],
    facts: facts.length ? facts.join(" ") : null,
    fact: facts[0] ?? null,
    topic: topicName,
    ofTopic: `de ${topicName}`.replace(/^de el /, "del "),
    toTopic: `a ${topicName}`.replace(/^a el /, "al "),
    topicId: topic,
    course: course ? fill(say.course, { course }) : "",
    signs:
      named.length && kind !== "serious"
        ? list(
            named.slice(0, 3).map((code) => signs[code] ?? ""),
            lang,
          )
        : null,
    ground: (ground && grounds[ground.value.id]?.name) ?? null,
    why: (ground && grounds[ground.value.id]?.why) ?? null,
  };
}

/** One text for one addressee. Needs no network and no clock; the same input gives the same text. */
export function compose(input: ComposeInput): Draft {
  const { addressee, lang, review, rules } = input;
  const kind = reviewKind(review, input.flags, input.site);
  const facts = usable(input);
  const values = valuesFor(input, kind, facts);
  const maxChars = statedFor(addressee, rules)?.value.maxChars ?? null;

  const suffixes = [`.${kind}`, ...(guarded.includes(kind) ? [".guarded"] : []), `.${values.topicId}`, `.${trades[input.role]}`, ""];
  const say = (slot: string): string | null => {
    for (const suffix of suffixes) {
      const ways = phrases[lang][`${addressee}.${slot}${suffix}`]?.map((way) => fill(way, values));
      const known = ways?.filter((way): way is string => way !== null) ?? [];
      if (known.length) return known[input.variant % known.length] ?? null;
    }
    return null;
  };
  const paragraph = (slots: readonly string[]): string =>
    slots
      .flatMap(
        (slot) =>
          slot
            .split("|")
            .map(say)
            .find((said) => said !== null) ?? [],
      )
      .join(" ");
  const text = recipes[addressee].map(paragraph).filter(Boolean).join("\n\n");
  const ground = addressee === "report" || addressee === "manager" ? groundFor({ ...input, kind: input.site.claim }) : null;
  const rests = ground ? [{ fact: ground.value.id, asOf: ground.asOf, source: ground.source, confidence: ground.confidence }] : [];
  return { addressee, lang, text, maxChars, findings: check(text, input), rests };
}

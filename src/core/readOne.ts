import { isKind } from "./flags/case";
import { findMentions, type Matcher } from "./mentions/find";
import { findUnnamed } from "./mentions/unnamed";
import type { SiteInfo } from "./schema/site";
import type { Blame, Mention } from "./schema/summary";
import { type Trade, tradeOf } from "./text/aspects/control";
import { blameOf, isLow } from "./text/blame";
import { FEW, languageOf } from "./text/language";
import { type Word, words } from "./text/words";

/** What one review's words say, beside its flags. */
export interface OneRead {
  /** Names of the worker and role words, in order of place. */
  readonly mentions: readonly Mention[];
  /** Who could have fixed what it complains of; null for a kind review and where nothing was read. */
  readonly blamed: Blamed | null;
  /** Why its words were not judged: too few of them, or a language we do not read; null when they were. */
  readonly unread: "few" | "language" | null;
}

export interface Blamed {
  readonly blame: Blame;
  /** The sentence that says so most plainly. */
  readonly because: readonly [start: number, end: number] | null;
  /** What it complains of, in order of place, each once. */
  readonly aspects: readonly string[];
}

/** What the worker is called in the phrase books of each trade. */
const ROLE: Readonly<Record<Trade, string>> = { service: "server", teaching: "prof", rides: "driver", craft: "rep", home: "host" };

/** The words with each name of the worker as their role: "Ana was slow" complains as "our server was slow" does. */
export function withRole(said: readonly Word[], mentions: readonly Mention[], trade: Trade): readonly Word[] {
  const names = mentions.filter(({ kind }) => kind === "name");
  if (names.length === 0) return said;
  return said.flatMap((word) => {
    const name = names.find(({ start, end }) => word.start >= start && word.start < end);
    if (!name) return [word];
    return word.start === name.start ? [{ ...word, form: ROLE[trade], end: Math.max(word.end, name.end) }] : [];
  });
}

/** Reads the words of one review as the flags and the mirror do. */
export function readOne({ text, rating }: { text: string; rating: number }, matcher: Matcher, site: SiteInfo): OneRead {
  const said = words(text);
  const language = languageOf(said);
  const mentions = [...findMentions(text, matcher), ...findUnnamed(text, said)].sort((a, b) => a.start - b.start);
  if (said.length === 0) return { mentions, blamed: null, unread: null };
  if (language === "other") return { mentions, blamed: null, unread: said.length <= FEW ? "few" : "language" };
  if (isKind(rating, { site })) return { mentions, blamed: null, unread: null };
  const trade = tradeOf(site.role);
  const { blame, because, aspects } = blameOf(withRole(said, mentions, trade), language, trade, isLow(rating, site));
  const complaints = new Set(aspects.filter(({ stance }) => stance === "negative").map(({ aspect }) => aspect));
  return { mentions, blamed: { blame, because, aspects: [...complaints] }, unread: null };
}

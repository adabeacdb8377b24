import type { Finding } from "../schema/draft";
import { type Audience, isPublic } from "./audience";
import { fold, level, lower, withoutQuotes, words } from "./fold";
import { form } from "./form";
import { en } from "./patterns/guards/en";
import { es } from "./patterns/guards/es";
import type { GuardBook, GuardRule } from "./patterns/guards/rule";
import { whyOf } from "./phrases/why";
import { fewestWords, likeness, resemblance, sentencePlaces } from "./score";

interface Compiled {
  rule: GuardRule;
  pattern: RegExp;
  when: RegExp | null;
  whenText: RegExp | null;
  unless: RegExp | null;
  unlessText: RegExp | null;
}

/** Named lists put in, as deep as they go. */
const expand = (source: string, lists: GuardBook["lists"]): string =>
  source.replace(/\{([a-z]\w*)\}/gi, (whole, name: string) => (lists[name] === undefined ? whole : expand(lists[name], lists)));

const compileBook = ({ lists, rules }: GuardBook, spell: (source: string) => string): Compiled[] => {
  const ask = (source: string, cased?: true) => words(spell(expand(source, lists)), cased);
  const askOf = (source: string | undefined) => (source === undefined ? null : ask(source));
  return rules.map((rule) => ({
    rule,
    pattern: ask(rule.any.join("|"), rule.cased),
    when: askOf(rule.when),
    whenText: askOf(rule.whenText),
    unless: askOf(rule.unless),
    unlessText: askOf(rule.unlessText),
  }));
};

/** Compiled at the first use. Spanish twice: as written, and for people who write without accents ("llego" may then be "llegó"). */
const compiled: { en?: Compiled[]; es?: Compiled[]; bare?: Compiled[] } = {};

/** Both languages, always: a text may hold words of either. */
function rulesFor(text: string): { seen: string; rules: Compiled[] } {
  compiled.en ??= compileBook(en, level);
  if (/[áéíóúñ]/i.test(text)) {
    compiled.es ??= compileBook(es, level);
    return { seen: level(text), rules: [...compiled.en, ...compiled.es] };
  }
  compiled.bare ??= compileBook(es, fold);
  return { seen: fold(text), rules: [...compiled.en, ...compiled.bare] };
}

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** The sentence around a place in a text. */
function sentenceAt(text: string, start: number, end: number): string {
  const before = Math.max(...[". ", "! ", "? ", "\n"].map((mark) => text.lastIndexOf(mark, Math.max(0, start - 1))));
  const rest = text.slice(end).search(/[.!?](?=\s|$)|\n/);
  return text.slice(before < 0 ? 0 : before + 1, rest < 0 ? text.length : end + rest + 1);
}

/**
 * What speaks against sending this text to this addressee. `stop` findings are hard refusals, the rest is advice.
 * Spans are UTF-16, end exclusive, sorted, and do not overlap within one kind. An empty list says that nothing was found, not that the text is wise.
 */
export function check(text: string, context: Audience): Finding[] {
  const open = isPublic(context.addressee);
  const { seen: spelled, rules } = rulesFor(text);
  const seen = open ? spelled : withoutQuotes(spelled);
  const small = lower(seen);
  const found: Finding[] = [];
  for (const { rule, pattern, when, whenText, unless, unlessText } of rules) {
    if (rule.where !== "all" && (rule.where === "public") !== open) continue;
    if (rule.roles && !rule.roles.includes(context.role)) continue;
    if ((whenText && !has(whenText, small)) || (unlessText && has(unlessText, small))) continue;
    for (const match of (rule.cased ? seen : small).matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end === start) continue;
      const sentence = when || unless ? sentenceAt(small, start, end) : "";
      if (when && !has(when, sentence)) continue;
      if (unless && has(unless, sentence)) continue;
      found.push({ kind: rule.kind, start, end, why: whyOf(rule.kind, context.lang), stop: rule.stop ?? true, repair: null });
    }
  }
  const all = [...found, ...form(text, context)];
  return merge(all.some(({ stop }) => stop) ? all : [...all, ...likeStopped(seen, open, context)]);
}

/** What no single rule sees: a text that resembles those that had to be stopped. Its likest sentence is marked. */
function likeStopped(seen: string, open: boolean, { lang }: Audience): Finding[] {
  if (seen.trim().split(/\s+/).length < fewestWords || resemblance(seen, open) <= 0) return [];
  const likest = ({ start, end }: { start: number; end: number }) => likeness(seen.slice(start, end), open);
  const [worst] = sentencePlaces(seen).sort((a, b) => likest(b) - likest(a));
  return worst ? [{ kind: "resembles", ...worst, why: whyOf("resembles", lang), stop: true, repair: null }] : [];
}

/** Sorted by place; of one kind, findings that touch become one. */
function merge(findings: readonly Finding[]): Finding[] {
  const out: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.findLast((other) => other.kind === finding.kind);
    if (last && finding.start <= last.end) last.end = Math.max(last.end, finding.end);
    else out.push({ ...finding });
  }
  return out;
}

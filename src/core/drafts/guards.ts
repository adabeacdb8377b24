import type { Finding } from "../schema/draft";
import { type Audience, isPublic } from "./audience";
import { fold, words } from "./fold";
import { form } from "./form";
import { en } from "./patterns/guards/en";
import { es } from "./patterns/guards/es";
import type { GuardBook, GuardRule } from "./patterns/guards/rule";
import { whyOf } from "./phrases/why";

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

const compileBook = ({ lists, rules }: GuardBook): Compiled[] =>
  rules.map((rule) => {
    const ask = (source: string | undefined) => (source === undefined ? null : words(expand(source, lists)));
    return {
      rule,
      pattern: words(expand(rule.any.join("|"), lists), rule.cased),
      when: ask(rule.when),
      whenText: ask(rule.whenText),
      unless: ask(rule.unless),
      unlessText: ask(rule.unlessText),
    };
  });

let compiled: Compiled[] | null = null;
/** Both languages, always: a text may hold words of either. Compiled at the first use. */
const book = (): Compiled[] => {
  compiled ??= [en, es].flatMap(compileBook);
  return compiled;
};

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** The sentence around a place in a text. */
function sentenceAt(text: string, start: number, end: number): string {
  const before = Math.max(...[". ", "! ", "? ", "\n"].map((mark) => text.lastIndexOf(mark, Math.max(0, start - 1))));
  const rest = text.slice(end).search(/[.!?](?=\s|$)|\n/);
  return text.slice(before < 0 ? 0 : before + 1, rest < 0 ? text.length : end + rest + 1);
}

/** Quoted words out of a private text's sight (they are evidence, not ours), place by place. */
const withoutQuotes = (text: string): string => text.replace(/"[^"]*"/g, (quoted) => " ".repeat(quoted.length));

/**
 * What speaks against sending this text to this addressee. `stop` findings are hard refusals, the rest is advice.
 * Spans are UTF-16, end exclusive, sorted, and do not overlap within one kind. An empty list says that nothing was found, not that the text is wise.
 */
export function check(text: string, context: Audience): Finding[] {
  const open = isPublic(context.addressee);
  const seen = open ? fold(text) : withoutQuotes(fold(text));
  const found: Finding[] = [];
  for (const { rule, pattern, when, whenText, unless, unlessText } of book()) {
    if (rule.where !== "all" && (rule.where === "public") !== open) continue;
    if (rule.roles && !rule.roles.includes(context.role)) continue;
    if ((whenText && !has(whenText, seen)) || (unlessText && has(unlessText, seen))) continue;
    for (const match of seen.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end === start) continue;
      const sentence = when || unless ? sentenceAt(seen, start, end) : "";
      if (when && !has(when, sentence)) continue;
      if (unless && has(unless, sentence)) continue;
      found.push({ kind: rule.kind, start, end, why: whyOf(rule.kind, context.lang), stop: rule.stop ?? true, repair: null });
    }
  }
  return merge([...found, ...form(text, context)]);
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

import type { Finding } from "../schema/draft";
import { type Audience, isPublic, statedFor } from "./audience";
import { whyOf } from "./phrases/why";

/** Longest quotation of a review in a private text. */
const maxQuotedWords = 25;

interface Shape {
  kind: string;
  stop: boolean;
  pattern: RegExp;
  repair?: (found: string) => string;
}

const shapes: readonly Shape[] = [
  { kind: "exclamation", stop: false, pattern: /!+/g, repair: () => "." },
  {
    kind: "capitals",
    stop: false,
    pattern: /(?<![\p{L}\p{N}])(?:\p{Lu}{5,}|\p{Lu}{2,}(?: \p{Lu}{2,})+)(?![\p{L}\p{N}])/gu,
    repair: (found) => found.toLowerCase(),
  },
];

/** Length and outward form: what the site takes, and what reads badly anywhere. */
export function form(text: string, context: Audience): Finding[] {
  const { addressee, rules, lang } = context;
  const open = isPublic(addressee);
  const found: Finding[] = [];
  const add = (kind: string, start: number, end: number, stop: boolean, repair: string | null = null) =>
    found.push({ kind, start, end, why: whyOf(kind, lang), stop, repair });

  const own = open ? text : text.replace(/[“"«][^”"»]*[”"»]/g, (quoted) => " ".repeat(quoted.length));
  for (const { kind, stop, pattern, repair } of shapes) {
    for (const match of own.matchAll(pattern)) add(kind, match.index, match.index + match[0].length, stop, repair?.(match[0]) ?? null);
  }
  const stated = statedFor(addressee, rules)?.value;
  if (stated?.maxChars && text.length > stated.maxChars) add("too-long", stated.maxChars, text.length, true);
  if (open && text !== "" && rules && (!stated || stated.forbidden)) add("no-reply", 0, text.length, true);
  if (open) {
    for (const match of text.matchAll(/\[[^\]\n]*\]/g)) add("blank", match.index, match.index + match[0].length, true);
    const stop = stated?.plain ?? false;
    for (const match of text.matchAll(/(?:https?:\/\/|www\.)\S+|(?<![\w@.])[\w-]+\.(?:com|net|org|es|mx|info|shop)(?![\w@])/gi)) {
      add("link", match.index, match.index + match[0].length, stop);
    }
    for (const match of text.matchAll(/^[ \t]*(?:[-*•–]|\d{1,2}[.)])[ \t]+\S.*$/gm))
      add("list", match.index, match.index + match[0].length, stop);
  } else {
    for (const match of text.matchAll(/[“"«]([^”"»]+)[”"»]/g)) {
      if ((match[1] ?? "").trim().split(/\s+/).length > maxQuotedWords)
        add("long-quote", match.index, match.index + match[0].length, false);
    }
  }
  return found;
}

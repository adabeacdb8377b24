import { sentences } from "../core/text/words";

/**
 * The text without the sentence these characters are in, with no gap left where it stood; without all of them where they reach into several.
 * Null when nothing would be left.
 */
export function withoutSentence(text: string, start: number, end: number): string | null {
  const hit = sentences(text).filter(([from, to]) => from < end && to > start);
  const from = Math.min(start, ...hit.map(([at]) => at));
  const to = Math.max(end, ...hit.map(([, at]) => at));
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).replace(/^[^\S\n]+/, "");
  if (before === "" || after.trim() === "") return before + after.trim() || null;
  // A paragraph that was only this sentence goes whole; else one blank stands between what is left, or the break that stood there.
  const gap = text.slice(before.length, from);
  if (after.startsWith("\n")) return gap.includes("\n") ? before + after : `${before}${after}`;
  return before + (gap === "" ? " " : gap) + after;
}

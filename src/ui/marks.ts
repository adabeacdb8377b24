import type { Reason } from "../core/schema/summary";

/** One sign with the number it carries beside the text: it speaks for a flag, or against it, or notes who is named. */
export interface Sign {
  number: number;
  side: "for" | "against" | "note";
  reason: Reason;
}

/** A stretch of text with the signs that rest on it; `ends`: the signs whose stretch ends here. */
export interface Stretch {
  start: number;
  text: string;
  signs: Sign[];
  ends: Sign[];
}

interface Sides {
  readonly reasons: readonly Reason[];
  readonly against: readonly Reason[];
}

/** Numbers the reasons of all flags of one review, then why it is held to name the worker, in the order they are shown. */
export function numbered(flags: readonly Sides[], named?: Sides): Sign[] {
  const sided = (side: "for" | "note", { reasons, against }: Sides) => [
    ...reasons.map((reason) => ({ reason, side })),
    ...against.map((reason) => ({ reason, side: "against" as const })),
  ];
  const signs = [...flags.flatMap((flag) => sided("for", flag)), ...(named ? sided("note", named) : [])];
  return signs.map((sign, index) => ({ ...sign, number: index + 1 }));
}

/**
 * Cuts a text at the ends of all spans, so that overlapping signs can be drawn. Invariant: the stretches joined give the text again.
 * Spans outside the text are ignored.
 */
export function stretches(text: string, signs: readonly Sign[]): Stretch[] {
  const spans = signs
    .flatMap((sign) => sign.reason.spans.map(([start, end]) => ({ sign, start, end })))
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const here = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      text: text.slice(start, end),
      signs: [...new Set(here.map((span) => span.sign))],
      ends: [...new Set(here.filter((span) => span.end === end).map((span) => span.sign))],
    };
  });
}

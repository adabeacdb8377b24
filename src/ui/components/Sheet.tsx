import { useLayoutEffect, useRef } from "preact/hooks";
import type { Finding } from "../../core/schema/draft";

interface Props {
  label: string;
  text: string;
  /** What is stored is not known yet: nothing may be typed over it. */
  locked: boolean;
  findings: readonly Finding[];
  onInput(text: string): void;
}

/** The places a composed text leaves for the worker to fill in: `[what you saw]`. */
export const blanksIn = (text: string): Array<{ start: number; end: number }> =>
  [...text.matchAll(/\[[^\]\n]*\]/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/**
 * A sheet to write on that grows with its text. What the guards found, and the places to fill in, are marked in a copy of the text that lies under it, letter
 * on letter; the copy is for the eye only, the findings are listed below in words.
 */
export function Sheet({ label, text, locked, findings, onInput }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const sheet = area.current;
    if (!sheet) return;
    sheet.style.height = "auto";
    sheet.style.height = `${sheet.scrollHeight + 2}px`;
  }, [text]);
  const found = findings.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end, kind: "found" }));
  const blanks = blanksIn(text).map((blank) => ({ ...blank, kind: "blank" }));
  const marks = [...found, ...blanks].sort((a, b) => a.start - b.start);
  let at = 0;
  const under = marks.flatMap(({ start, end, kind }) => {
    if (start < at) return [];
    const pieces = [
      text.slice(at, start),
      <mark key={start} class={kind}>
        {text.slice(start, end)}
      </mark>,
    ];
    at = end;
    return pieces;
  });
  return (
    <div class="sheet-box">
      <div class="sheet sheet-under" aria-hidden="true">
        {under}
        {text.slice(at)}
      </div>
      <textarea
        ref={area}
        class="sheet"
        data-testid="draft-box"
        aria-label={label}
        value={text}
        readOnly={locked}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

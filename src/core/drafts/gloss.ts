import { type Line, Tone } from "../schema/draft";
import { write } from "./compose";
import type { ComposeInput } from "./input";
import { sentencesIn } from "./sentences";
import { WAYS } from "./variant";

/** A sentence and its counterpart; null: the worker wrote or changed it, or it is their fact, and we know no counterpart. */
export interface Glossed {
  text: string;
  gloss: string | null;
}

/** Every sentence we would write here, in any tone and wording, with its counterpart in the other language. */
export function glossary(input: Omit<ComposeInput, "tone" | "variant">): ReadonlyMap<string, Line> {
  const drafts = Tone.options.flatMap((tone) => Array.from({ length: WAYS }, (_, variant) => write({ ...input, tone, variant })));
  return new Map(drafts.flatMap(({ lines }) => lines.map((line) => [line.text, line] as const)));
}

/** A text sentence by sentence. Only one that stands letter by letter as we wrote it has a gloss, so no gloss says what the text does not. */
export const glossed = (text: string, known: ReadonlyMap<string, Line>): Glossed[] =>
  sentencesIn(text).map((sentence) => {
    const gloss = known.get(sentence)?.gloss ?? null;
    return { text: sentence, gloss: gloss === sentence ? null : gloss };
  });

/** Which wording a kept text came from, by the first sentence in it that is still ours; null when none is. */
export function variantOf(text: string, known: ReadonlyMap<string, Line>): number | null {
  const phrase = sentencesIn(text)
    .map((sentence) => known.get(sentence)?.phrase)
    .find((found) => found !== undefined);
  return phrase === undefined ? null : Number(phrase.split("#")[1]);
}

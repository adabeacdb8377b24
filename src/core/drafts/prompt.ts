import type { Lang } from "../schema/draft";

const ASK: Readonly<Record<Lang, string>> = {
  en: "Say the text between the lines in other words, in English, calm and plain, about as long. Add no fact, name, number or promise. Keep every part in [square brackets] as it is. Answer with the text alone.",
  es: "Di el texto entre las líneas con otras palabras, en español, con calma y sencillez, más o menos igual de largo. No agregues hechos, nombres, números ni promesas. Deja igual cada parte entre [corchetes]. Responde solo con el texto.",
};

/** What a model is asked: only our own composed draft is in it, never the review, so that a review cannot speak to the model. */
export const promptFor = (draft: string, lang: Lang): string => `${ASK[lang]}\n-----\n${draft}\n-----`;

import type { Word } from "./words";

const list = (text: string): readonly string[] => text.split(" ");

/** The commonest words of each language, folded, with those it shares with its neighbours: only the ones it does not share tell them apart. */
const COMMON = {
  en: list(
    "the and to of in is was it for i you he she they we my this that with are at be have had not but his her so were from your as on very would if when me because there will did do what all never didnt no",
  ),
  es: list(
    "el la los las de que y en un una es por con para no se lo le su al del mi me muy pero mas como esta fue era ni si ya todo porque cuando yo nos tiene hay son sin este esa eso te sus tan q pa asi tambien",
  ),
  fr: list(
    "le la les de des du et est un une pour dans nous vous avec pas tres je ce qui que sont etait mais sur au aux plus tout trop ils elle on cest jai ne se en sa son ses leur cette bien si a il par fait aucun",
  ),
  pt: list(
    "o os as e um uma de do da dos das em no na nos nas que para com por nao muito foi mas mais eu ele ela se sao esta voce meu minha pra era tem isso esse essa ao ate ja sem so tudo quando como bem",
  ),
  it: list(
    "il la lo gli le di da del della che e un una per non con sono molto ma anche piu si mi ci era stato ho ha al alla nel nella questo questa come tutto troppo dopo senza",
  ),
  de: list(
    "der die das und ist nicht ich ein eine einen war mit sehr es zu auf wir aber sie den dem von im auch nur so noch wie bei hat man haben fur er uns wird keine kein nach sind als",
  ),
  nl: list(
    "de het een en van is niet met dat ik voor op we te zijn was heel goed maar ook er aan die bij naar zeer om als wel geen werd ons had",
  ),
  ro: list("si de la nu in cu pe mai ca este sa un pentru din sunt au am fost dar foarte mi se va ma ne care tot cand mult bun buna"),
} as const;

type Known = keyof typeof COMMON;

const READ = ["en", "es"] as const;
const languages = Object.keys(COMMON) as Known[];

/** Which languages each common word is of, as bits in the order of `languages`. */
const bits = new Map<string, number>();
languages.forEach((language, i) => {
  for (const word of COMMON[language]) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
});

/** Up to so many words can be of any language: where none is told, that is why. */
export const FEW = 4;

/** Languages we read; `other`: one we do not, or words of none. */
export type TextLanguage = "en" | "es" | "other";

/**
 * The language of a text by its commonest words; "other" when it is one we do not read, or neither of ours clearly wins (then nothing but
 * the stars is judged). What a neighbour has no more of than ours is ours.
 */
export function languageOf(said: readonly Word[]): TextLanguage {
  const counts = languages.map(() => 0);
  for (const { form } of said) {
    const of = bits.get(form);
    if (of === undefined) continue;
    for (let i = 0; i < counts.length; i++) if (of & (1 << i)) counts[i] = (counts[i] as number) + 1;
  }
  const [en = 0, es = 0] = counts;
  if (en === es) return "other";
  const best = Math.max(en, es);
  return Math.max(...counts) > best ? "other" : READ[en > es ? 0 : 1];
}

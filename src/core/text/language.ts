import type { Word } from "./words";

const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** The commonest words of each language that the other does not have; folded. */
const EN = list(
  "the and to of in is was it for i you he she they we my this that with are at be have had not but his her so were from your as on very would if when me because there will did do what all never didnt no",
);
const ES = list(
  "el la los las de que y en un una es por con para no se lo le su al del mi me muy pero mas como esta fue era ni si ya todo porque cuando yo nos tiene hay son sin este esa eso te sus tan q pa asi tambien",
);

/** Languages we read; `other`: words of neither. */
export type TextLanguage = "en" | "es" | "other";

/** The language of a text by its commonest words; "other" when neither clearly wins (then nothing but the stars is judged). */
export function languageOf(said: readonly Word[]): TextLanguage {
  let en = 0;
  let es = 0;
  for (const { form } of said) {
    if (EN.has(form)) en++;
    if (ES.has(form)) es++;
  }
  if (en === es) return "other";
  return en > es ? "en" : "es";
}

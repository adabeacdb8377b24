import type { Lang } from "../../core/schema/draft";
import { type Words, wordsFrom } from "./words";

/** The words of one language; the other language is not loaded. */
export async function loadWords(lang: Lang, uiLanguage: string): Promise<Words> {
  const catalogue = lang === "es" ? (await import("./es")).es : (await import("./en")).en;
  return wordsFrom(catalogue, lang, uiLanguage);
}

import type { Lang } from "../../core/schema/draft";
import { en } from "./en";
import { es } from "./es";
import { type Key, type Params, type Words, wordsFrom } from "./words";

export type { Key, Params, PluralKey, Words } from "./words";

/** The words of one language, with both catalogues at hand: for scripts and tests. Pages load only their own (`load.ts`). */
export const words = (lang: Lang, uiLanguage = ""): Words => wordsFrom(lang === "es" ? es : en, lang, uiLanguage);

/** One sentence of one language, for callers that need no more. */
export const t = (key: Key, params?: Params, lang: Lang = "en"): string => words(lang).t(key, params);

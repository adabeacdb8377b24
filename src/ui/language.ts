import type { Lang } from "../core/schema/draft";
import { languageOf } from "./i18n/words";

/** The language to show: what the worker chose, else the browser's. */
export const languageIn = (chosen: unknown, uiLanguage: string): Lang =>
  chosen === "en" || chosen === "es" ? chosen : languageOf(uiLanguage);

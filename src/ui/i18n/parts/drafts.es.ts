import { refusalWhy } from "../../../core/drafts/phrases/refusals";
import { guardWhy } from "../../../core/drafts/phrases/why";
import type { en } from "./drafts.en";

export const es: Record<keyof typeof en, string> = { ...guardWhy.es, ...refusalWhy.es };

import type { en } from "./drafts.en";

export const es: Record<keyof typeof en, string> = {};

import type { en } from "./reasons.en";

export const es: Record<keyof typeof en, string> = {};

import type { en } from "./errors.en";

export const es: Record<keyof typeof en, string> = {};

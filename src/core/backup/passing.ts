/** Tables in no backup: worked out from the others and made anew, or worth nothing a day later. A restore empties them. */
export const passing: readonly string[] = ["summaries", "flags", "progress", "appended", "sittings"];

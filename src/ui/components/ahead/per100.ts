import type { Words } from "../../i18n/words";

/** A chance as people say it: so many in a hundred, never 0 and never 100. */
export function per100(chance: number, { t }: Words): string {
  if (chance < 0.01) return t("ahead.per100.rare");
  if (chance > 0.99) return t("ahead.per100.sure");
  return t("ahead.per100", { count: Math.round(chance * 100) });
}

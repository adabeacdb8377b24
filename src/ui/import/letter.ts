import { type LawId, partsOf } from "../../core/requests/letter";
import type { Key, Words } from "../i18n/words";

/** Parts whose sentence is the same under every law. */
const SHARED = ["opening", "identity", "closing"];

/** A letter in the language of these words. `platform` empty: a place to fill in. `today` is written out under it. */
export function letterOf(law: LawId, { t, day }: Words, { platform, today }: { platform: string; today: string }): string {
  const params = { platform: platform || t("letter.platform"), account: t("letter.account"), name: t("letter.you"), day: day(today) };
  const parts = partsOf(law).map((part) => t((SHARED.includes(part) ? `letter.${part}` : `letter.${law}.${part}`) as Key, params));
  return [t("letter.subject"), ...parts].join("\n\n");
}

import type { Lang, Role, Tone } from "../schema/draft";
import type { HistoryReview } from "../schema/history";
import type { Addressee, RulePack, SiteInfo } from "../schema/site";
import type { Flag } from "../schema/summary";

/** Everything a draft is made from. */
export interface ComposeInput {
  addressee: Addressee;
  lang: Lang;
  tone: Tone;
  role: Role;
  site: SiteInfo;
  rules: RulePack | null;
  review: HistoryReview;
  flags: readonly Flag[];
  /** What the worker confirmed, one sentence each; may be empty. Nothing else is stated as a fact. */
  facts: readonly string[];
  now: Date;
  /** Which phrasing: neighbours share no sentence of ours. */
  variant: number;
}

import type { RulePack, SiteInfo } from "./schema/site";

/** What an analysis is told beside the history: it has no clock and reads no file. */
export interface Context {
  readonly site: SiteInfo;
  readonly rules: RulePack | null;
  readonly now: Date;
  /** When the worker's page was last read, if it ever was. */
  readonly lastReadAt?: string | null;
  /** What the last reading of the page saw. */
  readonly page?: { readonly seen: number | null; readonly total: number | null; readonly aboutMe: number | null } | null;
}

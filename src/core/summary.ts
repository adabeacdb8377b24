import type { SubjectHistory } from "./schema/history";
import type { RulePack, SiteInfo } from "./schema/site";
import type { Summary } from "./schema/summary";

/** What a summary is made with beside the history. `page`: the last look at the page. */
export interface SummaryContext {
  site: SiteInfo;
  rules: RulePack | null;
  now: Date;
  lastReadAt?: string | null;
  page?: { seen: number; total: number | null; aboutMe: number | null } | null;
}

/** Everything about one subject in one pass. */
export function summarise(history: SubjectHistory, { lastReadAt, page }: SummaryContext): Summary {
  const nothing = { average: null, n: null, size: null, line: null, lineKind: null, lineId: null, lineConfidence: null };
  return {
    id: history.id,
    site: history.site,
    kind: history.kind,
    status: "none",
    statusReasons: [],
    trend: { series: "own", points: [], now: null, tooFew: true },
    window: { ...nothing, lineAsOf: null, lineSource: null, room: null, onesToLine: null },
    flags: [],
    decide: null,
    praise: [],
    counts: { reviews: history.reviews.length, aboutMe: page?.aboutMe ?? null, seen: page?.seen ?? null, total: page?.total ?? null },
    lastReadAt: lastReadAt ?? null,
  } as Summary;
}

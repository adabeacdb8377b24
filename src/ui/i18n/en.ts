import { en as ahead } from "./parts/ahead.en";
import { en as answers } from "./parts/answers.en";
import { en as blame } from "./parts/blame.en";
import { en as dispute } from "./parts/dispute.en";
import { en as drafts } from "./parts/drafts.en";
import { en as entry } from "./parts/entry.en";
import { en as errors } from "./parts/errors.en";
import { en as health } from "./parts/health.en";
import { en as history } from "./parts/history.en";
import { en as importing } from "./parts/import.en";
import { en as journal } from "./parts/journal.en";
import { en as keeping } from "./parts/keeping.en";
import { en as level } from "./parts/level.en";
import { en as packet } from "./parts/packet.en";
import { en as reasons } from "./parts/reasons.en";
import { en as requests } from "./parts/requests.en";
import { en as rights } from "./parts/rights.en";
import { en as rules } from "./parts/rules.en";
import { en as shelf } from "./parts/shelf.en";
import { en as shifts } from "./parts/shifts.en";
import { en as sites } from "./parts/sites.en";
import { en as ui } from "./parts/ui.en";

/** English catalogue: the source of the keys. */
export const en = {
  ...ui,
  ...sites,
  ...reasons,
  ...answers,
  ...ahead,
  ...blame,
  ...dispute,
  ...drafts,
  ...errors,
  ...health,
  ...history,
  ...importing,
  ...requests,
  ...entry,
  ...journal,
  ...keeping,
  ...level,
  ...packet,
  ...rights,
  ...rules,
  ...shelf,
  ...shifts,
} as const satisfies Record<string, string>;

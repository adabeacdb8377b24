import type { en } from "./en";
import { es as ahead } from "./parts/ahead.es";
import { es as answers } from "./parts/answers.es";
import { es as blame } from "./parts/blame.es";
import { es as dispute } from "./parts/dispute.es";
import { es as drafts } from "./parts/drafts.es";
import { es as entry } from "./parts/entry.es";
import { es as errors } from "./parts/errors.es";
import { es as health } from "./parts/health.es";
import { es as history } from "./parts/history.es";
import { es as importing } from "./parts/import.es";
import { es as journal } from "./parts/journal.es";
import { es as keeping } from "./parts/keeping.es";
import { es as level } from "./parts/level.es";
import { es as packet } from "./parts/packet.es";
import { es as reasons } from "./parts/reasons.es";
import { es as requests } from "./parts/requests.es";
import { es as rights } from "./parts/rights.es";
import { es as rules } from "./parts/rules.es";
import { es as shelf } from "./parts/shelf.es";
import { es as shifts } from "./parts/shifts.es";
import { es as sites } from "./parts/sites.es";
import { es as ui } from "./parts/ui.es";

/** Spanish catalogue: exactly the English keys, or it does not compile. */
export const es: Record<keyof typeof en, string> = {
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
};

import { OwnRule } from "../core/schema/ownRule";
import { z } from "../core/schema/zod";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

const KEY = "ownRules";
const Kept = z.array(OwnRule).catch([]);

/** The worker's own values beside our rule packs, of every site. A setting, so it goes into backups and exports. */
export const ownRules = (db: RejoinderDb): Promise<OwnRule[]> => guarded(async () => Kept.parse((await db.settings.get(KEY))?.value ?? []));

/**
 * Keeps the worker's own value for one part of a site's rules, or takes it back (`value` null). What was worked out with the old one is made
 * anew: the subjects of that site count up.
 */
export const setOwnRule = (
  db: RejoinderDb,
  { site, part }: Pick<OwnRule, "site" | "part">,
  value: Pick<OwnRule, "value" | "on"> | null,
): Promise<void> =>
  guarded(() =>
    db.transaction("rw", db.settings, db.subjects, async () => {
      const others = Kept.parse((await db.settings.get(KEY))?.value ?? []).filter((one) => one.site !== site || one.part !== part);
      await db.settings.put({ key: KEY, value: value ? [...others, { site, part, ...value }] : others });
      await db.subjects
        .where("site")
        .equals(site)
        .modify((subject) => {
          subject.revision += 1;
        });
    }),
  );

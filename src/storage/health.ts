import type { HealthRow } from "../core/schema/rows";
import type { RejoinderDb } from "./db";
import { guarded } from "./errors";

/** How the last readings of a site went; undefined before the first. */
export const healthOf = (db: RejoinderDb, site: string): Promise<HealthRow | undefined> => guarded(() => db.health.get(site));

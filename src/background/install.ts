import type { Runtime } from "../platform/browser";
import { openDashboard } from "../platform/tabs";
import { openDb } from "../storage/db";
import { dropDerived } from "../storage/derived";
import { pseudonymKey } from "../storage/settings";
import { makeMenu } from "./shortcuts";
import { startSites } from "./sites";

/** First start: makes the key of the pseudonyms and says hello. Update: stored summaries may have an old shape, so they are made anew. */
export async function installed(reason: Runtime.OnInstalledReason): Promise<void> {
  await startSites();
  const db = openDb();
  await pseudonymKey(db);
  if (reason === "update") await dropDerived(db);
  if (reason === "install") await openDashboard("#/welcome");
  await makeMenu();
}

import { today } from "../platform/day";
import { openDb } from "../storage/db";
import { keepTo } from "../storage/retain";

/** Deletes what the worker wanted deleted by itself. Once a day at most, whenever something starts us: with the browser, or with a page. */
export async function retain(): Promise<void> {
  const now = new Date();
  await keepTo(openDb(), today(now), now.toISOString());
}

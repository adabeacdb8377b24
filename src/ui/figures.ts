import type { Reason, Summary } from "../core/schema/summary";
import type { Words } from "./i18n/words";

/** The one number of a subject, with its give-or-take; null when there is none yet. */
export interface Figure {
  value: number;
  decimals: number;
  band: readonly [number, number] | null;
}

/** Averages are shown in hundredths, as the platforms show them. */
const DECIMALS = 2;

export function figureOf({ window, trend }: Summary): Figure | null {
  const value = window.average ?? trend.now?.value ?? null;
  if (value === null) return null;
  return {
    value,
    decimals: DECIMALS,
    band: trend.now && trend.now.n > 0 && (window.average === null || trend.now.n === window.n) ? trend.now.band : null,
  };
}

/** The room left to the line in words, or null when no line or no number is known. */
export function roomPhrase({ window: { room, line } }: Summary, { t, number }: Words): string | null {
  if (room === null || line === null) return null;
  const params = { line: number(line, DECIMALS), room: number(Math.abs(room), DECIMALS) };
  if (Math.abs(room) < 0.5 * 10 ** -DECIMALS) return t("room.at", params);
  return t(room > 0 ? "room.above" : "room.below", params);
}

const isAbout = (reason: Reason, about: string): boolean => reason.code.startsWith(`${about}.`);

/**
 * What a summary says, in the order in which it is read: the finding, what else belongs to it, the number and what it rests on.
 * When it was read is said as people say it ("Read on Tuesday"), which core cannot: it has no clock of the device.
 */
export function sentences(
  summary: Summary | null,
  { t, coded, since }: Words,
  now: Date,
): { finding: string; more: string[]; number: string } {
  const say = (reason: Reason) => coded("reason", reason.code, reason.params) ?? "";
  const reasons = summary?.statusReasons ?? [];
  const [first = t(`status.${summary?.status ?? "none"}`), ...more] = reasons
    .filter((reason) => !isAbout(reason, "number") && !isAbout(reason, "rests"))
    .map(say);
  // The first sentence is the finding and is set large; what follows it in the same breath is not.
  const [, finding = first, aside = ""] = /^(.+?[.?])\s+(.+)$/s.exec(first) ?? [];
  const rests = reasons.filter((reason) => isAbout(reason, "rests")).map(say);
  const account = summary?.kind === "account";
  const typedOn = account ? summary.trend.now?.to : null;
  const when = summary?.lastReadAt ?? (typedOn ? `${typedOn}T12:00:00Z` : null);
  const read = when ? [t(account ? "number.typed" : "number.read", { when: since(when, now) })] : rests;
  return {
    finding,
    more: aside ? [aside, ...more] : more,
    number: [...reasons.filter((reason) => isAbout(reason, "number")).map(say), ...read].join(" "),
  };
}

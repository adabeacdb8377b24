import type { Capture, Event, PacketEntry } from "../schema/packet";

/**
 * Everything that has a time, in order, by the days and hours of this time zone: a day without an hour stands before the hours of that day,
 * as they are written there.
 */
export function timelineOf(captures: readonly Capture[], journal: readonly PacketEntry[], zone: string): Event[] {
  const events: Event[] = [];
  for (const { n, source, versions, firstSeen, away, disputes } of captures) {
    const put = (what: Event["what"], at: string) => events.push({ at, what, capture: n, entry: null });
    const oldest = versions.at(-1);
    if (oldest?.postedOn) put(source === null ? "posted" : "dated", oldest.postedOn);
    put(source === null ? "seen" : "kept", firstSeen);
    for (const version of versions.slice(0, -1)) put("edited", version.seenFrom);
    for (const { kind, since, until } of away) {
      put(kind, since);
      if (until) put("back", until);
    }
    for (const { filedOn, answeredOn } of disputes) {
      if (filedOn) put("filed", filedOn);
      if (answeredOn) put("answered", answeredOn);
    }
  }
  for (const { n, entry } of journal) events.push({ at: entry.at, what: "logged", capture: null, entry: n });
  const local = localIn(zone);
  return events
    .map((event) => ({ event, when: local(event.at) }))
    .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0))
    .map(({ event }) => event);
}

/** Writes an instant as day and time of a zone, so that it sorts beside bare days. Swedish is written so: `2026-11-23 18:05:00`. */
function localIn(timeZone: string): (at: string) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return (at) => (at.length === 10 ? at : format.format(new Date(at)));
}

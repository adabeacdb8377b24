import type { Capture, Event, PacketEntry } from "../schema/packet";

/** Everything that has a time, in order. A day without an hour stands before the hours of that day. */
export function timelineOf(captures: readonly Capture[], journal: readonly PacketEntry[]): Event[] {
  const events: Event[] = [];
  for (const { n, versions, firstSeen, disputes } of captures) {
    const oldest = versions.at(-1);
    if (oldest?.postedOn) events.push({ at: oldest.postedOn, what: "posted", capture: n, entry: null });
    events.push({ at: firstSeen, what: "seen", capture: n, entry: null });
    for (const version of versions.slice(0, -1)) events.push({ at: version.seenFrom, what: "edited", capture: n, entry: null });
    for (const { filedOn, answeredOn } of disputes) {
      if (filedOn) events.push({ at: filedOn, what: "filed", capture: n, entry: null });
      if (answeredOn) events.push({ at: answeredOn, what: "answered", capture: n, entry: null });
    }
  }
  for (const { n, entry } of journal) events.push({ at: entry.at, what: "logged", capture: null, entry: n });
  return events.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** What became of a review, and how reading a site goes. */
export const en = {
  "presence.short.gone": "no longer on the page since {day}",
  "presence.short.filtered": "most likely moved to not recommended, {day}",
  "presence.short.not-reached": "not reached since {day}",
  "presence.short.versions": "{count} versions",

  "presence.gone": "No longer on the page. It was last seen there {lastSeen} and was missing {since}.",
  "presence.gone.why": "Its author may have taken it back, or the site took it down. The page does not say which.",
  "presence.filtered": "Most likely moved to “not recommended”. It was last seen on the page {lastSeen} and was missing {since}.",
  "presence.filtered.why": "In that time the number of reviews the site does not recommend went from {before} to {after}.",
  "presence.at": "{day} at {time}",
  "presence.kept": "It stays here as evidence. It no longer counts in your numbers, and no signs are looked for in it.",
  "presence.not-reached": "Last seen {lastSeen}. The pages read after that did not get to its place, so it may well still be there.",
  "presence.covered.all.one": "The whole list was looked at, {count} review.",
  "presence.covered.all.other": "The whole list was looked at, {count} reviews.",
  "presence.covered.part.one": "The part of the list where it stood was looked at, {count} review in order of date.",
  "presence.covered.part.other": "The part of the list where it stood was looked at, {count} reviews in order of date.",
  "presence.checked": "Looked for again {when}, and still missing.",
  "presence.wasAway": "It was missing {since} and back {until}.",

  "change.edited": "as it stood until it changed, last seen {when}",
  "change.old-copy": "an older version. A copy of the page that was not fresh still showed it {when}",
  "change.same-day": "last seen {when}. The date on it stayed the same, so it was edited, or one look was wrong",
  "change.disagree": "last seen {when}. Looks at the page disagree about this review, so both versions are kept",
} as const satisfies Record<string, string>;

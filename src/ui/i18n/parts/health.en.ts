/** How reading a site goes, and a report of a page without its words. */
export const en = {
  "health.title": "How reading {site} goes",
  "health.title.any": "How reading pages of your own choice goes",
  "health.any": "The page",
  "health.open": "How reading goes",
  "health.unread": "No page of it has been read yet.",
  "health.good": "Its pages are read well.",
  "health.changed": "{site} has changed. Nothing you saved is lost. What could not be read is left out.",
  "health.lost": "{site} may have changed: the last {count} times its reviews could not be found. Nothing you saved is lost.",
  "health.late": "Its reviews had not loaded at the last look. That happens on a slow day.",
  "health.blocked": "The site did not show its reviews at the last look. Try again later.",
  "health.understood": "{understood} of {seen} reviews were understood.",
  "health.report": "Help to mend it",

  "health.last": "Last look",
  "health.lastGood": "Last good look",
  "health.never": "none so far",
  "health.seenOf": "{seen} seen, {understood} understood",
  "health.road": "Read from",
  "health.road.embedded": "the data inside the page",
  "health.road.cards": "what the page shows",
  "health.road.both": "what the page shows and the data inside it",
  "health.road.none": "nothing: no review was found",

  "skeleton.title": "A report without words",
  "skeleton.body":
    "It says how the page is built: kinds of elements and names of their properties. No words, no names, no values and no address from the page are in it. Those who mend Rejoinder can work from it.",
  "skeleton.how": "Leave the page that is not read well open in this window, then press the button. Nothing is sent.",
  "skeleton.make": "Make the report",
  "skeleton.none": "No page of {site} was found. Look at it once in this window, come back here, and press again.",
  "skeleton.all": "This is all of it. Read through it, then copy it.",
  "skeleton.name": "The report",
} as const satisfies Record<string, string>;

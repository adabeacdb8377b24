/** To the platform: category, quoted words, one line why. */
export const report = {
  "report.open": [
    "I am reporting one part of the {stars} {thing}{dated}.",
    "This is about the {stars} {thing}{dated}, and about one passage in it.",
    "Please look at one passage of the {stars} {thing}{dated}.",
    "A report on the {stars} {thing}{dated}.",
  ],
  "report.category": ["Category: {ground}.", "The category I have in mind: {ground}.", "Under: {ground}.", "Ground: {ground}."],
  "report.category.blank": [
    "Category: [the rule of the site that these words break; if there is none, do not send this].",
    "The category I have in mind: [one heading from the site's own list; without one, leave it unreported].",
    "Under: [which of the site's headings; disagreeing with it is no ground].",
    "Ground: [the rule, in the site's own words, or do not send].",
  ],
  "report.quote": ["The words: {quote}.", "It says: {quote}.", "The passage reads {quote}.", "Quoted from it: {quote}."],
  "report.why": [
    "Why: {why} I ask you to check it under that heading.",
    "My reason: {why} Please compare it with your guidelines.",
    "In one line: {why} I would be grateful for a look with that in mind.",
    "Reason: {why} That is the whole of my report.",
  ],
  "report.why.blank": [
    "Why: [one line: which of these words break that rule, and how].",
    "My reason: [one sentence that ties the quoted words to the rule].",
    "In one line: [what in the quoted words goes against the guidelines].",
    "Reason: [the words, the rule, how they meet].",
  ],
  "report.facts": ["What I can show: {facts}", "For checking: {facts}", "On my side there is this: {facts}", "What I hold: {facts}"],
  "report.limit": [
    "I am not asking you to judge whether the rest is right.",
    "The opinion in the rest of it is theirs to have.",
    "I do not report the rating for being low.",
    "This is not about the number of stars.",
  ],
} as const satisfies Record<string, readonly string[]>;

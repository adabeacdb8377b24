/** To the platform: category, quoted words, one line why. */
export const report = {
  "report.open": [
    "I am reporting one part of the {stars} {thing}{dated}, and it is only that part that I ask you to look at.",
    "This is about the {stars} {thing}{dated}, and more exactly about one particular passage in it that I am going to quote.",
    "Please look at one passage of the {stars} {thing}{dated}, and compare it with the guidelines of your site.",
    "I would like you to check one sentence of the {stars} {thing}{dated} against the rules of the site.",
  ],
  "report.open~warm": [
    "Thank you for looking at reports like this one, which is about a passage in the {stars} {thing}{dated}.",
    "I would be very grateful if somebody could carefully read one passage of the {stars} {thing}{dated}.",
    "Hello, there is one passage in the {stars} {thing}{dated} that I would be glad to have your view on.",
    "I know that a great many reports reach you, so I have limited this one to a single passage of the {stars} {thing}{dated}.",
  ],
  "report.open~firm": [
    "I ask you to check one passage of the {stars} {thing}{dated} against your guidelines, and to tell me the result.",
    "I ask that one passage of the {stars} {thing}{dated} is measured by your own rules, as they are written.",
    "This is a formal report of one passage in the {stars} {thing}{dated}, made under your own rules.",
    "Please treat this as a report on one passage of the {stars} {thing}{dated}, and keep it on file.",
  ],
  "report.category": [
    "The category that comes closest to it on your list is {ground}.",
    "The heading that I have in mind for it is {ground}.",
    "I believe that it belongs under the heading of {ground}.",
    "The ground on which I am reporting it is {ground}.",
  ],
  "report.category.heard": [
    "As far as I could find out, the category for it is called {heard}.",
    "If I have the name of it right, the heading for this is {heard}.",
    "From what others report, it belongs under the heading of {heard}.",
    "The ground that others name for words like these is {heard}.",
  ],
  "report.category.blank": [
    "The category that comes closest is [the rule of the site that these words break, and if there is none, do not send this].",
    "The heading that I have in mind for it is [one from the site's own list, and without one, leave it unreported].",
    "I believe that it belongs under [which of the site's headings, since disagreeing with it is no ground].",
    "The ground on which I am reporting it is [the rule, in the site's own words, or do not send].",
  ],
  "report.quote": [
    "The words that I am asking you to look at are {quote}.",
    "In the passage that I mean, it says {quote}.",
    "Word for word, the passage reads {quote}.",
    "The sentence that I have in mind is {quote}.",
  ],
  "report.why": [
    "I ask you to check it under that heading, because {why}",
    "My reason for turning to you is that {why}",
    "I would be grateful for a look with this in mind, as {why}",
    "The whole of my report comes down to one point, which is that {why}",
  ],
  "report.why.blank": [
    "I ask you to check it under that heading, because [which of these words break that rule, and how].",
    "My reason for turning to you is [one sentence that ties the quoted words to the rule].",
    "I would be grateful for a look with this in mind: [what in the quoted words goes against the guidelines].",
    "The whole of my report comes down to one point, which is [the words, the rule, how they meet].",
  ],
  "report.facts": [
    "What I can show for it is this: {facts}",
    "So that you can check it, here is what I know: {facts}",
    "On my side there is the following: {facts}",
    "What I hold and could send you is this: {facts}",
  ],
  "report.limit": [
    "I am not asking you to judge whether the rest of it is right, and I leave that aside.",
    "The opinion in the rest of it is theirs to have, and it is no part of this report.",
    "I do not report the rating because it is low, but because of the words that I have quoted.",
    "This is not about the number of stars, which anybody is free to give as they like.",
  ],
  "report.limit~warm": [
    "I understand that people see things in their own way, and I am not asking for more than this.",
    "Thank you for your time, and for keeping the page a place that is fair to everyone.",
    "Whatever you decide about it, I appreciate that a person takes the time to read it.",
    "The rest of it I leave as it is, because people are free to say how something felt to them.",
  ],
  "report.limit~firm": [
    "My report is limited to these words, and I would like to know which rule is applied to them.",
    "I have quoted it exactly as it is written there, and I ask for an answer on this one point.",
    "I do not contest the number of stars, only the passage that I have named here.",
    "Please let me know the result and the rule that decided it, so that I can keep it with my records.",
  ],
} as const satisfies Record<string, readonly string[]>;

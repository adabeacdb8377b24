/** Human resources or the union: what is there, what I know, what I ask for; nobody is accused. */
export const hr = {
  "hr.greet": ["Hello.", "Good day.", "To whom it may concern:", "Hello, and thank you for reading this."],
  "hr.open": [
    "On {place} there is a {stars} {thing}{dated} that is about me. I want you to know of it from me and not by chance.",
    "I am writing about a {stars} {thing} on {place}{dated}. It concerns my work, and I would like it to be on file with my own account beside it.",
    "This is to let you know of a {stars} {thing}{dated} on {place} in which my work comes up. I would rather raise it early than late.",
    "A {stars} {thing} on {place}{dated} speaks of my work. I would like to put down what I know while it is fresh.",
  ],
  "hr.quote": [
    "The words that matter: {quote}.",
    "In part it says {quote}.",
    "It states, among other things: {quote}.",
    "One passage of it: {quote}.",
  ],
  "hr.facts": [
    "What I know first-hand: {facts}",
    "My part in it, as far as I can vouch for it: {facts}",
    "What I saw or did myself: {facts}",
    "From my side: {facts}",
  ],
  "hr.facts.blank": [
    "What I know first-hand: [what you saw or did, in order, with dates].",
    "My part in it, as far as I can vouch for it: [facts you could show].",
    "What I saw or did myself: [in order, with times if you have them].",
    "From my side: [two or three facts, and who else was there].",
  ],
  "hr.view": [
    "I do not know who wrote it and I have not tried to find out. A copy with its date is saved.",
    "I make no guess about who wrote it or why. I have kept a copy and the day on which I found it.",
    "Who is behind it I cannot say, and it is not my aim. I saved it as it stood on the day I saw it.",
    "I leave the reasons of the person who wrote it aside. What I have is a dated copy of the words.",
  ],
  "hr.ask": [
    "I ask for three things: that this note is kept with the review, that I am heard before anything is decided on the strength of it, and that I am told which records are used.",
    "Please keep my account together with the review, hear me before it is used in any decision about my work, and let me see what such a decision rests on.",
    "May I ask that nothing is decided about my work on this review alone, that I can bring someone with me to a talk about it, and that the outcome is given to me in writing?",
    "I would like to know how reviews are used in decisions about my work, who decides, and how I can answer. Please note that I raised it today.",
  ],
  "hr.ask.guarded": [
    "Part of it goes beyond the work. I ask what you can do for my safety, whom I can call, and that this is reported in the name of the employer or with its help.",
    "Some of the words are a matter of safety or of respect. Please tell me who deals with that here, and keep this note with the date on which I raised it.",
    "I do not feel that I should deal with these words on my own. Please let me know what protection there is, and that it was put on record.",
    "I ask for help with the part that is not about work at all: a report, a record, and a person I can turn to.",
  ],
  "hr.thanks": [
    "Thank you for your time.",
    "I can come by on any day that suits. Thank you.",
    "Thank you. I am ready to answer questions.",
    "Many thanks for looking into it.",
  ],
} as const satisfies Record<string, readonly string[]>;

/** What the worker says of a review or a flag. */
export const en = {
  "answer.about": "Is this about you?",
  "answer.yes": "Yes",
  "answer.no": "No",
  "answer.unsure": "Not sure",
  "answer.disagree": "I see it differently",
  "answer.why": "Why, if you like to say",
  "answer.why.hint": "It is kept with the signs and stands in the packet. The signs stay.",
  "answer.keep": "Keep it",
  "answer.disagreed": "You see this differently ({when}).",
} as const satisfies Record<string, string>;

/** What the worker says of a review or a flag. */
export const en = {
  "answer.about": "Is this about you?",
  "answer.surety.sure": "it names you",
  "answer.surety.likely": "it likely names you",
  "answer.surety.guess": "a guess",
  "answer.surety.unnamed": "it names nobody",
  "answer.surety.none": "it does not name you",
  "answer.teaches": "Your answer stays here. It teaches which spellings are you, for the pages you read from now on.",
  "answer.yes": "Yes",
  "answer.no": "No",
  "answer.unsure": "Not sure",
  "answer.disagree": "I see it differently",
  "answer.why": "Why, if you like to say",
  "answer.why.hint": "It is kept with the signs and stands in the packet. The signs stay.",
  "answer.keep": "Keep it",
  "answer.disagreed": "You see this differently ({when}).",
} as const satisfies Record<string, string>;

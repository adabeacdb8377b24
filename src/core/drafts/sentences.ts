/** The sentences of a text, each as it stands. A text put together from phrases has the sentences of its phrases: where one ends is seen from its last marks alone. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.?!…][”»"'’)\]]*)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

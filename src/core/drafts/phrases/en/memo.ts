/** A note to oneself, dated, first-hand things apart from what a stranger wrote. Nobody is named. */
export const memo = {
  "memo.head": ["Note for my file, {seen}.", "{seen}. For my own file.", "Written on {seen}, for my records.", "My note of {seen}."],
  "memo.what": [
    "On {place} there is a {stars} rating{dated}{course}. A copy is saved: [where].",
    "I found a {stars} rating on {place}{dated}{course}. Screenshot kept: [where it is].",
    "A {stars} rating{dated}{course} stands on {place}. I have a copy in [where].",
    "It concerns a {stars} rating on {place}{dated}{course}. Saved as: [file or folder].",
  ],
  "memo.quote": [
    "It says, among other things: {quote}.",
    "The words I want to keep: {quote}.",
    "From the text: {quote}.",
    "What it states: {quote}.",
  ],
  "memo.quote.wordless": [
    "There are no words with it.",
    "It has no text.",
    "Nothing is written beside the number.",
    "The rating stands alone, without a comment.",
  ],
  "memo.facts": [
    "What I know first-hand: {facts}",
    "From my own records: {facts}",
    "What I can vouch for: {facts}",
    "What I saw or did myself: {facts}",
  ],
  "memo.facts.blank": [
    "What I know first-hand: [what you saw or did, with dates, and nothing you were told].",
    "From my own records: [dates, messages or papers you have, one after the other].",
    "What I can vouch for: [facts you could show to someone].",
    "What I saw or did myself: [in order, with times if you have them].",
  ],
  "memo.context": [
    "Mainly it is about {topic}.",
    "The subject of it is {topic}.",
    "As far as I can read it, it is about {topic}.",
    "Most of it turns on {topic}.",
  ],
  "memo.course.teacher": [
    "Where the course stands on that: [the clause of the syllabus, or the grading scheme]. Results were released on [date]. The same rule held for everyone.",
    "On paper: [syllabus clause that applies], known to the whole course since [date]. Grades came out on [date].",
    "The rule that applied to all: [clause or scheme]. Date on which grades were released: [date].",
    "For the course as a whole: [what the syllabus says about it]; grade release on [date].",
  ],
  "memo.signs": [
    "Signs I noted: {signs}. They are signs and not a reason; I do not know what moved the person.",
    "What I noticed: {signs}. I write it down as a sign and leave it at that.",
    "For later comparison: {signs}. That alone proves nothing.",
    "Also noted: {signs}. It may have no meaning.",
  ],
  "memo.against": [
    "Against that: {against}.",
    "What speaks the other way: {against}.",
    "To be fair to it: {against}.",
    "On the other side: {against}.",
  ],
  "memo.unknown": [
    "I do not know who wrote it. I have not tried to find out, and I name nobody here.",
    "Not known: the writer, and what they saw that I did not. I will not guess.",
    "Who it was I cannot say, and I leave it so.",
    "I have no name for this and am not looking for one.",
  ],
  "memo.next": [
    "What I did: [nothing yet, or what you did and when].",
    "Steps so far: [none, or report, message, talk, each with its date].",
    "Done about it: [what and when, or nothing].",
    "Next: [nothing, or the one thing you mean to do, and by when].",
  ],
  "memo.lesson.fair": [
    "If there is a point in it for me, it is this: [one sentence, or leave it out].",
    "What I take from it, if anything: [one sentence].",
    "A thing to look at again: [one sentence, or nothing].",
    "For next time: [one sentence, or nothing].",
  ],
  "memo.lesson.serious": [
    "I take this seriously. Before I say anything to anybody about it I will talk to [union, lawyer or someone I trust].",
    "It is a serious claim. I write down only what I know and will not answer it in public.",
    "This needs advice first: [union, lawyer, ombudsperson]. No answer from me before that.",
    "I will not argue with it here. First step: advice from [whom].",
  ],
  "memo.lesson.threat": [
    "It sets a condition. I keep every message and do not answer it.",
    "There is a bargain or a warning in it. Messages kept in: [where]. No reply from me.",
    "I will not give anything for it and will not answer. Copies: [where].",
    "Every message around it stays saved in [where]. I leave it unanswered.",
  ],
  "memo.lesson.abuse": [
    "Part of it goes at the person. I do not have to read it again; it is saved.",
    "It is personal in places. Told to: [whom, when], so that I am not alone with it.",
    "Some words are about me and not the work. I will not answer them.",
    "Not to be answered. If more of it comes, I go to [whom].",
  ],
} as const satisfies Record<string, readonly string[]>;

/** The appeal against a decision about an account: drivers, couriers, shoppers, freelancers, hosts. */
export const appeal = {
  "appeal.open": [
    "I am appealing the decision of [date of the notice] about my account, which has the reference [number].",
    "This is my appeal against the notice that I received on [date] under the reference [number].",
    "Please review the decision about my account that was in your notice of [date], reference [number].",
    "I ask for a review of the decision that was sent to me on [date] under reference [number].",
  ],
  "appeal.reason": [
    "The reason that was given to me for this decision is [copy it word for word].",
    "In its own words, the notice that you sent me states [the reason as it stands there].",
    "The notice itself gives the reason for the decision as [exact wording].",
    "The ground for the decision that is named in the notice reads [the exact words].",
  ],
  "appeal.quote": [
    "One rating that may be behind it says {quote}.",
    "Among the ratings on my account there is one that reads {quote}.",
    "It may rest in part on a rating with the words {quote}.",
    "A {stars} rating{dated} that may have played a part says {quote}.",
  ],
  "appeal.quote.other": [
    "One review that may be behind it says {quote}.",
    "Among the reviews of my work there is one that reads {quote}.",
    "It may rest in part on a review with the words {quote}.",
    "A {stars} review{dated} that may have played a part says {quote}.",
  ],
  "appeal.facts": [
    "What happened, as far as I know it, is this: {facts}",
    "My answer, point by point, is the following: {facts}",
    "In order, and as far as I know it from my own experience: {facts}",
    "The facts that I can state from my side are these: {facts}",
  ],
  "appeal.facts.blank": [
    "My answer, point by point, is [first point and what shows it], and after that [second point and what shows it].",
    "What happened, in order, is [the events with their times], and what shows it is [records you have].",
    "To the first point my answer is [answer, record], and to the second point my answer is [answer, record].",
    "As far as I know, it began with [time and event], went on with [time and event], and ended with [how it ended].",
  ],
  "appeal.record": [
    "My record up to that day is [number of trips or orders] in [years on the app], with a rating of [number].",
    "To put it in context, I have completed [trips or orders] since [year], and my rating over all of that time was [number].",
    "I have completed [trips or orders] in [years], and over all of them customers have given me a rating of [number].",
    "I have been working on the app since [year], and in all of that time I completed [number of trips or orders] with a rating of [number].",
  ],
  "appeal.record.freelancer": [
    "My record up to that day is [number of jobs] in [years on the site], with a rating of [number].",
    "To put it in context, I have finished [number of jobs] here since [year], and my rating over all of that time was [number].",
    "I have worked for [number of clients] in [years], and over all of those jobs they have given me a rating of [number].",
    "I have been working through the site since [year], and in all of that time I finished [number of jobs] with a rating of [number].",
  ],
  "appeal.record.host": [
    "My record up to that day is [number of stays] in [years as a host], with a rating of [number].",
    "To put it in context, I have had [number of stays] here since [year], and my rating over all of that time was [number].",
    "I have hosted [number of stays] in [years], and over all of them guests have given me a rating of [number].",
    "I have been a host on the site since [year], and in all of that time there were [number of stays] with a rating of [number].",
  ],
  "appeal.ask": [
    "Please let a person decide this, send me the records that it rests on, and put things back as they were if they do not bear it out.",
    "I ask for a person who reads this, for the records that you relied on, and for my access back if they do not support the decision.",
    "I would like to see what the decision rests on and to have a person look at it again, and to have my access back if it does not hold.",
    "Could a person go over it with the records at hand, write back to me what they found, and give me access again if it does not stand?",
  ],
  "appeal.ask~warm": [
    "I would be grateful if a person could look at this with fresh eyes, show me what it rests on, and let me come back if it does not hold.",
    "I hope that somebody will take the time to read both sides, explain to me what was found, and put it right if that is what is fair.",
    "It would help me very much to understand what the decision was based on, and I would be glad to answer any question before it is final.",
    "May I ask for a second look by a person, and for a chance to explain whatever is still unclear before this becomes final?",
  ],
  "appeal.ask~firm": [
    "I ask for the records behind this decision, for a review by a person who had no part in it, and for a reasoned answer in writing.",
    "Please name the rule that I am said to have broken, show me what supports it, and restore my access if that cannot be done.",
    "A decision of this weight should rest on facts that I can see and answer, so I ask for them now and for a review by a person.",
    "I ask that the decision is set aside until a person has looked at both sides, and that I am told in writing what was found.",
  ],
  "appeal.work": [
    "Much depends on this for me, so I have tried to be as exact as I can.",
    "I need this work, and I have written down only what I can stand by.",
    "I have tried to keep this to what I know and to leave everything else out.",
    "My income hangs on this, and I would not risk it on a careless word.",
  ],
  "appeal.true": [
    "Everything here is true as far as I know, and I thank you for reading it to the end.",
    "I have stated only what I know, and I am grateful for the time that you give it.",
    "To my knowledge all of it is correct, and I will answer any question about it.",
    "That is everything I know about it, and I thank you for going through it with care.",
  ],
  "appeal.true~warm": [
    "I have written this in good faith, and I thank you from the heart for reading it.",
    "Thank you for hearing me out, which is really all that I can ask for at this point.",
    "All of it is as I remember it, and your patience means a great deal to me.",
    "I liked doing this work and would like to go on with it, so thank you for looking.",
  ],
  "appeal.true~firm": [
    "All of this is true to my knowledge, and I keep a copy with today's date.",
    "I stand by each of these points, and I ask for an answer to each of them.",
    "What I have stated here I can repeat at any time, and I await your decision in writing.",
    "This appeal is complete as far as I can make it so, and I ask that it is read in full.",
  ],
} as const satisfies Record<string, readonly string[]>;

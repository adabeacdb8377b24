import type { GuardRule } from "../rule";

/** Advice: what reads as a form letter, a lecture or a certainty nobody can have. */
export const tone: readonly GuardRule[] = [
  {
    kind: "tone",
    where: "public",
    stop: false,
    any: [
      "policy is policy|other (?:customers|guests|students|clients) (?:love|loved|like|never complain|are happy|seem)|(?:no one|nobody) else (?:has )?complain\\w*|per our policy|unfortunately for you|calm down|(?:we|i) did nothing wrong",
    ],
  },
  {
    kind: "tone",
    where: "all",
    stop: false,
    any: [
      "valued (?:customer|guest)|we strive|we pride ourselves|your feedback is important|at your earliest convenience|rest assured|(?:great|good|awesome) job|do not hesitate to",
    ],
  },
  {
    kind: "certainty",
    where: "private",
    stop: false,
    any: [
      "(?:this|it|the (?:review|rating)|that) (?:is|was) (?:\\w+ )?(?:retaliation|retaliatory|revenge|fake|a lie|extortion)|obviously (?:fake|revenge|retaliation)",
    ],
  },
];

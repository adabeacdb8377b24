import type { GuardRule } from "../rule";

/** What the person did, told in public: as "he" and "she", as "you", or as our own part of the scene. */
export const conduct: readonly GuardRule[] = [
  {
    kind: "about-customer",
    where: "public",
    any: [
      "(?<!any |every |each |no |whichever |whoever |whatever )(?:{that}) (?:\\w+ ){0,2}?(?:{person}),? (?:who |that |whose |in question |then |also |just |later |simply |clearly )*(?:{did}|\\w{3,}ed)",
      "(?:this|that|these|those|such|certain|some) (?:\\w+ )?(?:{person}|{people}|owner|family)(?= (?:is|are|runs?|has|have|does|do|always|just|likes?|wants?|makes?|must|never|keeps?|tries|who|think|expect|treat|come|complain|only))",
    ],
  },
  {
    kind: "about-customer",
    where: "public",
    any: ["(?:he(?! \\w+(?:ado|ido|to|cho|eído|eido)(?!\\p{L}))|she|him|himself|herself|his|hers)(?= )"],
    unlessText: "dogs?|cats?|pupp(?:y|ies)|kittens?|pets?|our (?:chef|host|guide|driver|manager|teacher|cook|owner) ",
  },
  {
    kind: "blames-customer",
    where: "public",
    any: [
      "(?<!if |whenever |unless |what |than |where |how |should |thank |as |until |before )you (?:(?:also|just|even|then|only|still|both|simply|\\w+ly|had|have) )*(?!(?:felt|found|wrote|said|mentioned|shared|described|told us|enjoyed|liked|loved|visited|stayed|chose|took (?:the |some )?time|took a moment|took the trouble|hoped|expected|wanted|pictured|imagined|needed|experienced|noticed|raised|pointed|waited|had (?:to wait|a|an|hoped|such|the chance|in mind|trouble|time|expected|with us|wished)|were (?:un\\w+|disappointed|not|hoping|able|kept waiting|pleased|comfortable|looking|expecting|expected|satisfied|here|happy|received|treated|greeted|welcomed|left (?:waiting|with)|let down|looking forward)|thought|gave us|left (?:us|feeling|with|hungry|unhappy|a (?:review|rating|comment))|tried|rated|reviewed|preferred|came (?:to eat|in|by|here|back|all)|did not (?:feel|have|enjoy|find|get|like|receive|have to)|didn't (?:feel|have|enjoy|find|get|like|receive|have to)|trusted|reported|need|feed|speed|proceed|indeed|succeed|paid|went to the trouble|kept|heard|encountered|faced|met with|spent|joined|travell?ed|wished|missed out|got in touch|reached out|let us know|put (?:it|this) into words|lost time|saw|asked about|looked for|booked with|ordered (?:was|is|did)|received|suffered|wondered|suggested|recommended|listed|named|noted|highlighted|praised)(?!\\p{L}))(?:\\w{2,}ed|{irregular})(?!\\p{L})",
      "(?:as|like) you (?:well |very well |perfectly )?(?:know|knew)|you know (?:it|very|perfectly|full) ?(?:well)?(?=\\.|,|$| that)|your own (?:fault|choice|doing|mistake|behaviou?r)|if you had (?:only |just )?(?:bothered|read|listened|paid|shown|attended|asked|come|checked|told)|because you|you (?:never|always|only) \\w+|you (?:refuse|ignore|lie|cheat|insist|demand|expect (?:us|me|everything|others))",
      "next time,? (?:please )?(?:read|listen|learn|try|be|come|arrive|bring|pay|show)|(?:perhaps|maybe) (?:you|next time you|one) (?:should|could|might|would)|you (?:should|could|might) have (?:\\w+ed|read|come|told|said|asked|spoken|let)",
    ],
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "(?:i|we) (?:\\w+ly |also |even |then |had |have |only |still )*(?:told|explained|asked|warned|reminded|offered|refused|served|charged|refunded|caught|graded|emailed|messaged|called|taught|helped|gave|showed|sent|let|talked|spoke|met|drove|failed|marked|cancelled|canceled|reported|stopped|confronted|invited) (?:to |with |about )?(?:you|him|her|them|it(?= anyway| to you| back)|no(?= )|the (?:guest|customer|client|student|rider|passenger|buyer|reviewer)|for (?:the|a) (?:broken|damaged|missing|second|extra))",
      "(?:i|we) had to (?:say no|refuse|ask (?:you|him|her|them)|tell|call|cancel|stop|remove|charge|escort|block)|as i (?:\\w+ )?(?:explained|said|told|mentioned|wrote|warned)|(?:asked|told|warned|invited) (?:us|me|the staff|our staff) (?:to|not to|if|about|for|that)",
      "the chance to (?:teach|treat|host|serve|drive) you|(?:gave|handed|brought|read|showed) you the|(?:was|were|been) (?:told|warned|informed|reminded|notified|asked) (?:\\w+ )?(?:in the|by|about|twice|before|not|to|that|at|several|more)",
    ],
    unless: "team|staff meeting|the kitchen to|our cleaners|among ourselves",
  },
];

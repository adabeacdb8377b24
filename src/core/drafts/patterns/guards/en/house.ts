import type { GuardRule } from "../rule";

/** Our own side: faults admitted, things promised, colleagues named. */
export const house: readonly GuardRule[] = [
  {
    kind: "admission",
    where: "public",
    any: [
      "(?:we|i)(?:'ve| have| had| \\w+ly| also| even| simply| already| just)* (?:knew|were aware|was aware|known|lied|cheated|stole|stolen|overcharged|mishandled|neglected|ignored|concealed|hid|covered up|forged|copied|falsified|plagiari[sz]ed|fell asleep|broke (?:the|your|a)|scratched|damaged|injured|hurt|hit)(?= |\\.|,|$)",
      "(?:we|i) (?:was|were) (?:\\w+ )?(?:drunk|speeding|high|texting|asleep|negligent|hungover|at fault|to blame|careless|reckless|distracted|looking at (?:my|our) phone|on (?:my|the|our) phone|not (?:paying attention|watching|licensed|insured|trained|qualified))",
      "(?:we|i) (?:\\w+ )?(?:served|sold|sent|used|left|gave)(?: it| them| that| you)*(?: \\w+){0,3} (?:anyway|all the same|regardless|spoiled|expired|raw|rotten|unwashed|dirty|knowing)",
      "(?:we|i) (?:\\w+ )?(?:never|didn't|did not|had not|hadn't|don't|failed to|forgot to|neglected to|chose not to) (?:\\w+ )?(?:check|checked|clean|cleaned|wash|washed|test|tested|inspect|inspected|disclose|warn|mention(?:ed)?|tell|told|train|trained|insure|insured|maintain|serviced|sanitize|bother|read|label)(?! by)",
      "(?:admit|confess|concede)(?:s|ted)?(?= |,|:|\\.)",
      "(?:our|my) (?:own |entire |full |\\w+ )?(?:fault|negligence|liability|wrongdoing|carelessness|recklessness|incompetence)|(?:we|i) (?:are|am|accept|take) (?:fully |entirely |full |all |solely |the )*(?:liable|guilty|to blame|responsib\\w+ for (?:the|your|his|her|what)|liability|blame)|(?:serious|terrible|inexcusable|unforgivable|huge|grave) (?:mistake|error|fault|lapse)|(?:violated|broke|breached) (?:the|our|health|safety|our own) (?:code|law|rules?|policy|contract|regulations)",
      "(?:nobody|no one|none of us) (?:\\w+ )?(?:washed|checked|cleaned|inspected|told|warned|noticed|tested|looked|trained|read|wiped|asked|answered|came)",
      "(?:no|without|don't have|do not have|lack|lacked|expired|have no) (?:a |the |any |valid |proper )*(?:licen[cs]e|permit|insurance|certificate|registration|inspection|training)",
      "(?:i|we) (?:\\w+ )?(?:ran|skipped|missed|jumped) (?:the|a|that) (?:light|red|stop|step|sign)|slipped (?:my|our) minds?|(?:has|have|had) been (?:broken|loose|leaking|out of order|mouldy|moldy|expired|off|dirty) (?:for|since)|(?:was|were) (?:my|our) (?:mistake|error|doing|oversight|responsibility)|(?:i|we) (?:lost|mislaid|threw away|gave away|swapped|mixed up|deleted) (?:an? |the |your |his |her |their )|(?:i|we) (?:double-?charged|charged twice|made up|lied about|cut corners|cheated)(?= )",
      "(?:reckless|careless|wrong|negligent|sloppy|unsafe|illegal|stupid|irresponsible|dishonest|lazy) of (?:us|me)|(?:i|we) (?:reused|recycled|billed|charged) (?:\\w+ ){0,5}(?:as (?:new|if)|twice|anyway|for nothing)|opened anyway|(?:mice|rats|roaches|cockroaches|mould|mold|bed ?bugs|maggots) (?:\\w+ ){0,3}(?:in|for|and we|anyway|since)",
    ],
    unless: "not (?:our|my) fault",
  },
  {
    kind: "promise",
    where: "public",
    any: [
      "(?:we|i)(?:'ll| will| would| can|'d| shall| are going to| want to| would like to| would love to| are happy to| am happy to| have)? (?:gladly |happily |also |certainly |personally )?(?:refund(?:ed)?|reimburse|comp|compensate|pay (?:you|for your)|give you|offer you|send you|treat you|buy you|return the|waive (?:the|your)|cover (?:the|your)|make sure (?:it|this) never|guarantee)",
      "(?:bill|meal|dinner|lunch|brunch|desserts?|drinks?|round|night|tab|visit|order|ride|session|cleaning|coffee|stay|week|bottle|breakfast|move)(?: for two)? (?:is|will be|would be|are|shall be) (?:\\w+ )?(?:on (?:us|me|the house)|free|(?:our|my) treat|complimentary|half)",
      "(?:we|i)(?:'ll| will| would| can| shall| are going to| am going to| are happy to| am happy to| have) (?:\\w+ly )?(?:send|give|offer|mail|leave|put|set aside|arrange|pay|bring|have|sent|set up) (?:\\w+ ){0,5}?(?:vouchers?|coupons?|gift cards?|gifts?|refunds?|discounts?|credits?|compensation|money|free (?!copy|parking|of)\\w+)",
      "(?:\\d+ ?%|half|percent|[$€£]\\d+) off (?:your|the next|any|on)|(?:gift card|voucher|coupon|refund|(?<!gluten[- ]|sugar[- ]|dairy[- ]|nut[- ])free \\w+|discount|credit) (?:(?:is|will be) (?!(?:handled|asked|given by|made by|only|part|shown|listed|subject|paid by|a matter|decided|up to|in the (?:freezer|kitchen|list|menu)|processed|available)(?!\\p{L}))|for you|waiting|on its way|if you|when you|next time|whenever|on your)|(?:our|my) treat|on the house|(?:with|for) our compliments",
    ],
  },
  {
    kind: "blames-colleague",
    where: "public",
    any: [
      "(?:the|our|my|a|one|some|this|that) (?:\\w+ ){0,2}(?:{staff})s? (?:\\w+ ){0,4}(?:{bungled})",
      "(?:fault|mistake|blame|slip|error|problem|mess|delay) (?:\\w+ )?(?:of|with|was|is|on|lies|by|belongs to|falls on|came from) (?:the |our |my |with )*(?:{staff})|(?:blame|thank) (?:the|our|my) (?:{staff})|blame (?:it|that|this) on|(?:{staff})'s (?:fault|mistake|doing|error|problem|mess)",
      "not (?:on|the fault of|down to|because of|up to) (?:the |our |my )?(?:floor|waiters|servers|staff|us|me|drivers?)|(?:not|wasn't|isn't|nothing to do with) (?:my|our|me|us)(?: (?:fault|problem|job|doing|mistake|call))?(?=\\.|,|$| but)|that was not me|take it up with (?:the|our|my) (?:{staff})|(?:lazy|useless|incompetent|sloppy|slow|clueless|careless|hopeless|drunk) (?:\\w+ )?(?:{staff})",
      "(?:due to|down to|because of|thanks to|caused by|owing to|comes? from|came from) (?:the |our |my |a |that |one )*(?:\\w+ )?(?:{staff})(?! (?:hours|closing|renovation|works|being full))",
      "(?:the|that|our|my) (?:{staff}|clerk|cashier|guy|girl|boy|kid|man|woman) (?:\\w+ )?(?:hands?|handed|packs?|packed|gave|gives|sends?|sent|plates?|burns?|forgets?|checks?) (?:\\w+ ){0,4}(?:wrong|cold|late|never|badly|empty)|(?:i|we) only (?:carry|carried|serve|served|drive|drove|deliver|delivered|teach|follow)|(?:that|it) was (?!(?:a|an|the|our|not|very|so|too)(?!\\p{L}))\\p{L}+ (?:in|on|at|from) (?:the|our) (?:kitchen|bar|pantry|grill|line|pass|front desk|office|night shift|floor|back)",
    ],
    unless: "never (?:closes|stops|sleeps)",
  },
  {
    kind: "blames-colleague",
    where: "public",
    cased: true,
    any: [
      "(?!(?:We|They|The|Our|It|Staff|Everyone|You|And|But|On|In|At|This|That|Each|All)(?!\\p{L})){cap},? (?:on|at|in|from|behind|who runs|who works|who does|the one (?:on|at|in|behind))(?: the| our)? \\w+,? (?:\\w+ ){0,5}(?:{bungled})",
      "(?:[Oo]ur|[Mm]y|[Tt]he) (?:new |young |old )?(?:{staff}),? {cap},? (?:\\w+ ){0,4}(?:{bungled})",
      "(?:down to|fault of|because of|thanks to|on account of|due to|up to|ask|blame) {cap}(?=,| (?:in|at|on|from|who|behind|again|for))",
    ],
  },
];

import type { GuardRule } from "../rule";

const where = "house|home|place|workplace|work|office|door|apartment|flat|building|school|dorm|church|gym|street|car";
const wanted = "number|phone|cell|home phone|e-?mail|address|adress|last name|surname|full name|real name|details|profile|contact";

/** What does not belong into a note, a report or an appeal either: naming who is thought to have written, going after them, pressing the reader. */
export const privately: readonly GuardRule[] = [
  {
    kind: "unmask",
    where: "private",
    cased: true,
    any: [
      "(?:(?:sure|certain|convinced|positive|know|bet|proof|doubt) (?:that )?(?:this|it|the (?:writer|author|reviewer|one)) (?:was|is|must be|has to be)|(?:[Tt]he )?(?:writer|author|one who wrote (?:it|this)|person who wrote (?:it|this)) (?:was|is|must be|has to be|must have been|can only be)|(?:[Ii]t|[Tt]his) (?:can|could|must) only (?:be|have been)) {cap}",
      "(?:sure|certain|convinced|positive|know|bet|believe|think|suspect) (?:that )?{cap}(?: {cap}\\.?)? (?:wrote|posted|left|is behind) (?:this|it|that|the (?:review|rating|comment))(?! (?:down|up))",
    ],
    unless: "(?:not|do not|don't|cannot|can't) (?:\\w+ )?(?:know|sure|certain|say|tell)",
  },
  {
    kind: "unmask",
    where: "private",
    any: [
      "(?:the )?(?:writer|author|reviewer|one who wrote (?:it|this)|person (?:who wrote|behind) (?:it|this)) (?:must be|has to be|must have been|can only be|could only be|is (?:clearly|obviously|certainly|surely)|was (?:clearly|obviously|certainly)) (?:the|that|this|one of|a|my)",
      "(?:it|this) (?:can only|could only|must|has to|had to) (?:be|have been) (?:the|that|this|one of|my) (?:\\w+ ){0,3}?(?:{person}|one|nurse|neighbou?r|ex|twins?|group|party)",
      "(?:points?|pointing|lead|leads) to (?:one|a single|the same|only one) (?:person|{person})|(?:compared|matched) (?:the )?(?:post|review|rating|comment|writing|style|handwriting) (?:with|to|against)|(?:trace|tracing|traced) (?:the|this|that) (?:post|review|rating|comment|account)",
    ],
    unless: "(?:not|do not|don't|cannot|can't) (?:\\w+ )?(?:know|sure|certain|say|tell|prove)|may|might|seems|could be",
  },
  {
    kind: "contact",
    where: "private",
    any: [
      `(?:give|send|get|tell|need|want|forward|share)(?: \\w+)? (?:me |us )?(?:the |that |this |his |her |their )?(?:(?:{person})s?'?s? |his |her |their )(?:\\w+ )?(?:${wanted})(?= |\\.|,|$)`,
      "(?:found|looked up|looked for|searched for|tracked down|googled|messaged|wrote to|added|followed|contacted) (?:the |this |that )?(?:{person}|him|her|them)(?: up)? (?:on|via|through|over) (?:facebook|instagram|linkedin|tiktok|whatsapp|social media|messenger|snapchat|\\w+ (?:private|personal|own|social) account)",
      `(?:went|drove|walked|waited|stood|stopped|swung|biked) (?:by|to|over to|at|outside|past|round to|in front of|back to) (?:the |his |her |their |that )(?:(?:{person})'?s? )?(?:${where})[^.!?]{0,60}(?:review|rating|stars?|comment|explain|talk|ask (?:him|her|them|why)|why)`,
      `(?:i|we)(?:'ll| will| am going to|'m going to| plan to| intend to| want to| would like to| just want to)? (?:\\w+ )?(?:go|drive|come|pass|stop|try|wait|visit|talk|knock|ring|call)(?: \\w+){0,4} (?:again on|again tomorrow|his (?:${where})|her (?:${where})|their (?:${where})|to (?:his|her) face|until (?:he|she|they))`,
      "(?:left|sent|wrote) (?:him|her|them|the (?:{person})) (?:\\w+ ){0,3}?(?:voice ?mails?|messages?|texts?|letters?) (?:about|asking|so that|to ask)(?: \\w+){0,3} (?:review|rating|stars?|feedback|comment)|(?:blocked me|she blocked|he blocked|because (?:he|she) blocked)",
      "(?:let me|so i can|so that i can|i want to|i will|i'll) (?:sort|settle|talk|clear|fix)(?: \\w+){0,3} (?:in person|face to face|man to man|directly with (?:him|her|them)|with (?:him|her|them) (?:myself|in person))",
    ],
    unless:
      "(?:did not|didn't|do not|don't|have not|haven't|never|will not|won't|not going to) (?:\\w+ )?(?:contact|write|call|look|search|go|try|message|reply|answer)",
  },
  {
    kind: "threat",
    where: "private",
    any: [
      "(?:or|or else|otherwise|either|if (?:you|it|this|they|he|she|nothing)[^.!?]{2,60}|unless[^.!?]{2,60}|until[^.!?]{2,60}),? (?:or |then |else )?(?:i|we)(?:'ll| will| am going to|'m going to| shall)? (?:\\w+ )?(?:start (?:telling|talking|posting)|go (?:to the (?:press|paper|radio|tv|news)|on the (?:radio|news|tv)|public)|tell (?:the (?:press|paper|newspaper|inspector|health inspector|news|radio|whole)|everyone|people|everybody)|publish|post|release|leak|expose|come (?:to|by|over)|show up|park|wait outside|be waiting|burn|smash|break)",
      "(?:somebody|someone|people|you|he|she|they) (?:\\w+ )?(?:will|is going to|are going to|gets?|might|could|may) (?:\\w+ )?(?:get hurt|gets? hurt|be hurt|end up in|be sorry|regret|pay for (?:it|this|that))|gets hurt|(?:i|we) know (?:where|which|what time|when) (?:\\w+ ){0,4}?(?:lives?|works?|parks?|sleeps?|school|hub is|office is|staff|kids|stops?|smokes?|comes out|goes out|leaves?)",
      "(?:waiting|wait|be|stand|standing|park) (?:outside|in front of|by|at) (?:that|his|her|their|the) (?:\\w+ )?(?:apartment|house|flat|door|building|car|home|dorm|office)(?: \\w+)? (?:tonight|tomorrow|until|and (?:he|she|they))|(?:rate|say it|tell|explain)(?: \\w+){0,2} to my face|meet (?:me|him|her) in the parking",
      "(?:publish|post|release|leak|expose|go up on|put up)(?: \\w+){0,3} (?:the |your |their |his |her )?(?:private |phone |home |real )?(?:numbers?|names?|address(?:es)?|phone numbers?|video|photos|customer list|messages)",
    ],
    unless:
      "(?:review|rating|comment|message|text|guest|rider|customer|client|she|he|they|who) (?:\\w+ )?(?:says?|said|writes?|wrote|threaten\\w*|told me|reads)",
  },
  {
    kind: "legal-claim",
    where: "private",
    any: [
      "(?:you|the (?:company|university|department|platform|school|restaurant|college|app)|it) (?:are|have|is|has|did|committed|broke|violated|violates)(?: \\w+){0,4} (?:illegal(?:ly)?|unlawful|liable|guilty|in breach|breach of|broken (?:\\w+ )?(?:law|contract)|fraud|wage theft|discrimination|accomplices?|wrongful)",
      "(?:broke|violated|broken|breached|breaking) (?:the |federal |state |my |our |labor |labour |consumer )*(?:law|labor code|labour code|contract|constitution|rights)|(?:wrongful termination|theft of wages|wage theft|breach of contract|illegal discrimination|triple damages|punitive damages)(?! (?:rule|policy|form))",
      "(?:court|jury|judge|tribunal)(?: \\w+)? (?:will|would|is going to) (?:\\w+ )?(?:award|agree|side|see|make you|order|find)|(?:you|they) (?:\\w+ )?(?:owe me|will pay me|must pay me|pay me for every)|(?:i|we)(?:'m| am)? (?:\\w+ )?(?:owed|claim(?:ing)?) (?:a |[$€£]?\\d|triple|damages|every)",
    ],
    unless: "(?:review|rating|comment|notice|it) (?:\\w+ )?(?:says?|said|writes?|wrote|claims?|states?)|lets me|allows me|may ask|i ask",
  },
];

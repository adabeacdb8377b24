import type { GuardRule } from "../rule";

/** Pressure and tricks: deals and pleas about the review, contact outside, gathered reviews, mockery. */
export const pressure: readonly GuardRule[] = [
  {
    kind: "removal-offer",
    where: "all",
    any: [
      "(?:if|when|once|should|after|as soon as|show us|the moment|provided|assuming)[^.!?]{0,50}(?:{change}|five stars|5 stars)[^.!?]{0,140}(?:{offer}|will do|i'll do|take care of)",
      "(?:{offer})[^.!?]{0,120}(?:if|when|once|in (?:return|exchange) for|provided|as long as|the moment|for)[^.!?]{0,60}(?:{change}|five stars|5 stars|better|higher|good|positive|nicer|new|kind)[^.!?]{0,30}(?:{review}|it|this|that)",
      "(?:{offer})[^.!?]{0,80}(?:if|when|once|as soon as|the moment)[^.!?]{0,20}(?:{review})[^.!?]{0,20}(?:{change}|up|gone|off)",
      "(?:{change})[^.!?]{0,60}(?:{review}|this|it)[^.!?]{0,30} and (?:we|i|a|the|your|you|there|it|next|dinner|one)[^.!?]{0,80}(?:{offer})",
    ],
    when: "(?:{review})|this|it|that|edit",
    unless: "syllabus|menu|deposit is|policy|filters",
  },
  {
    kind: "removal-plea",
    where: "public",
    any: [
      "(?:please|kindly|could you|can you|would you|will you|we ask|i ask|ask (?:that )?you|beg|begging|hope(?: that)? you(?:'ll| will| can| could| would| might)?|love it if you|appreciate it if you|grateful if you|wonder if you|consider|mind|urge you to|invite you to|want you to|if you (?:could|would|can|might)|like you to|reason to|convince you to|persuade you to|willing to|chance to earn)[^.!?]{0,60}(?:{change}|think again about|look again at)[^.!?]{0,40}(?:{review})",
      "(?:take|bring|pull) (?:it|this|that|the review|this review|your review|your comment) down|(?:give|giving|grant|leave|leaving) (?:us|me|this gig|this listing|it|this) (?:\\w+ )?(?:five|5|more|another|better|higher|extra|four) (?:stars?|rating|score|review)|(?:deserves?|worth|earned|raise|make it|turn(?:ed)? (?:it |this )?into|back to|up to) (?:a |the |at least )?(?:five|5|four|4|three|3|more|higher) ?(?:-|out of|stars?)|(?:reconsider|rethink|revisit|revise) (?:your|the|this) (?:{review})",
      "(?:my|our) (?:\\w+ )?(?:job|kids|children|family|living|livelihood|rent|income|account|contract) (?:\\w+ )?(?:depends?|lives?|hangs?|is at stake|are at stake|suffers?|is on the line)|(?:could|might|may|will|can|going to) (?:\\w+ )?(?:lose|cost (?:me|us)) my (?:job|account|position|contract|listing|renewal)|cost (?:me|us) (?:my|our) (?:job|business|income|account)",
      "(?:five|5|higher|better|extra|more|another) (?:stars?|rating|score)?[^.!?]{0,20}would (?:mean|help|make|do)|would mean (?:so much|a lot|the world|everything)|(?:take|get|have|pull) (?:this|it|that|the \\w+) (?:off|away|removed|erased)|before (?:the|my) (?:committee|renewal|review board|boss|manager|evaluation)[^.!?]{0,20}(?:sees|reads|meets|decides|comes)|(?:second|another) (?:look|thought) (?:at|about) (?:your|the|those|these) (?:{review})",
    ],
  },
  {
    kind: "contact",
    where: "public",
    any: [
      "(?:call|text|phone|ring|whatsapp|dm|message|e-?mail|write(?: to)?|contact|reach|add|find) me(?= |\\.|,|$)|(?:i|we)(?:'ll| will| am going to|'m going to| tried to| have tried to| called| texted| would like to| want to| could| shall)(?: \\w+)? (?:call|text|phone|ring|message|e-?mail|contact|visit|stop by|come by|come over|drop by|reach out to|write to|knock on|find) (?:you|your)",
      "my (?:cell|mobile|number|phone|personal|private|whatsapp|instagram|home|own) ?(?:number|phone|e-?mail|address|account)?(?= (?:is|at|:)|:)|(?:send|give|leave) (?:me|us) your (?:number|phone|address|e-?mail|name)|what is your (?:number|name|address)|meet (?:me|up)(?= |\\.)|(?:talk|sort|settle|discuss|handle|fix|resolve)(?: this| it)?(?: \\w+)? (?:in private|privately|directly|between us|just us|off the (?:app|platform|site)|outside (?:the )?(?:app|platform|site)|away from (?:the|this))",
    ],
    unless:
      "manager|syllabus|office hours|front desk|department|the office|(?:in|through|on|via|by) (?:the|this) (?:site|platform|app|inbox|order|chat|thread)(?!\\p{L})|find you an?(?!\\p{L})",
  },
  { kind: "contact", where: "public", any: ["\\+?\\d[\\d ().-]{7,}\\d|[a-z0-9_.+-]+@[a-z0-9_-]+\\.[a-z0-9_.]{2,}"] },
  {
    kind: "own-reviews",
    where: "all",
    any: [
      "(?:ask|get|have|tell|told|asked|asking|got|getting|invite|need|want|let|make|pay|paid|bribe|offer) (?:\\w+ ){0,5}(?:friends?|family|cousins?|sister|brother|mother|colleagues|coworkers|regulars|staff|students|class|classmates|followers|everyone|everybody|relatives|crew|team|roommates?|neighbou?rs)[^.!?]{0,60}(?:review|rate|rating|post|stars?|vote|flag|mass-?report|down-?vote|balance|comment|recommend)\\w*",
      "(?:i|we|my \\w+|friends?|someone)(?:'ll| will| can| could| have| has| am going to|'m going to)? (?:\\w+ )?(?:write|wrote|post|posted|leave|left|put up|add|make|made|create|created) (?:\\w+ ){0,4}(?:good|five-star|5-star|positive|great|nice|own|fake|few|some|myself|second|extra) (?:\\w+ )?(?:reviews?|ratings?|stars|accounts?|profiles?)|(?:another|second|other|new|different|extra|fake|several|few) accounts?(?= |\\.|,|$)|(?:balance|drown|bury|push|cancel|outweigh|drag|pull|bring)[^.!?]{0,30}(?:out|down|up|away|back) (?:with|by) [^.!?]{0,40}(?:reviews?|stars|ratings?|friends)|buy (?:\\w+ )?(?:reviews?|ratings?|followers)|review(?:ed)? (?:myself|ourselves)|rate (?:me|us) (?:high|five|5|up|well)",
      "(?:friends?|family|cousins?|sister|brother|mother|wife|husband|colleagues|coworkers|roommates?|staff|students|classmates|regulars|people) (?:can|could|will|would|should|to|might|of mine) (?:\\w+ ){0,3}(?:post|leave|write|put|give|add|rate|review|vote|hire|flag)",
      "hire (?:myself|ourselves|me)|open(?:ing)? (?:a|an|another|some) (?:\\w+ )?(?:account|profile)|(?:rate|review|book|order from) (?:myself|ourselves|my own|our own)|(?:swap|trade|exchange) (?:\\w+ )?(?:reviews|ratings|stars|five)|(?:dummy|burner|throwaway|spare|second) (?:account|profile|e-?mail)s?",
    ],
    unless: "the student who|how (?:students|guests) (?:rate|review)|will not|won't|would never|do not (?:ask|want)",
  },
  {
    kind: "sarcasm",
    where: "all",
    any: [
      "(?:oh|ah|aw+|ooh|gee|golly),? (?:please|sure|wow|really|dear|the horror|my|boo|how|no|yes)|bravo(?=,|\\.|!|$| to| for)|(?:congratulations|congrats)(?= |,|\\.)|well done,? (?:you|sir|madam|on|indeed)|how (?:original|brave|clever|charming|generous|mature|refreshing|thoughtful|adorable|precious|convenient|touching|nice of|kind of|very \\w+ of|dare)|what (?:a|an) (?:surprise|shock|genius|gem|hero|masterpiece|treat|delight|coincidence|joy|pearl|honou?r|tragedy|mystery|legend|saint|scholar|wit|privilege)",
      "(?:such|quite|yet another|another|latest|new|this|our|resident|budding|future|next) (?:a |an |little |fine |great |young |resident |food |true |real )*(?:genius|gem|jewel|masterpiece|charmer|scholar|connoisseur|pearl|philosopher|poet|critic(?= (?:has|of|who|with|in))|einstein|shakespeare|laureate|intellectual|prodigy|oracle|visionary)|genius(?:es)?(?= like| of| at| who| in|,|\\.)|(?:gem|jewel|pearl|masterpiece|work|piece) of (?:world |modern |pure |great |fine |\\w+ )?(?:literature|poetry|art|prose|wisdom|journalism|criticism|scholarship)",
      "(?:oscar|nobel|pulitzer|academy award|medals?|trophy|standing ovation|round of applause|sainthood|prize)(?= |\\.|,|$)|einstein|shakespeare|sherlock|gordon ramsay|hemingway|mozart|socrates|picasso|tolstoy|dickens",
      "must be (?:so )?(?:nice|hard|tough|exhausting|wonderful|lovely|tiring) (?:being|to be|having|for you|when)|poor (?:thing|you|baby|little|soul|dear|lamb)|heart bleeds|violins?(?= |\\.|,)|boo hoo|cry me|crystal ball|mind[- ]?read(?:er|ers|ing)|read (?:\\w+ )?minds?|telepath\\w*|magic (?:wand|carpet)|red carpet|(?:her|his|your) (?:royal )?(?:majesty|highness|excellency|lordship|ladyship|grace)|princess|throne|pacifiers?|diapers?|kindergarten|nursery school|nanny|babysit\\w*|silver (?:platter|spoon)|heaven forbid|god forbid|imagine (?:that|being|having|my|our|expecting)|the horror|the nerve|(?:has|have) (?:\\w+ )?(?:blessed|graced|honou?red) us|enlighten(?:ed|ing)?|grac(?:ed|ing) us|bless (?:your|his|her|their) (?:heart|soul)|wisdom|rocket science|so-called|laughable|hilarious|lol|haha+|lmao|good luck (?:with that|in life|finding)|get a life|first world problem",
      "(?:my|our) (?:wings|cape|jetpack|helicopter|teleporter|time machine|butler|unicorn|invisibility|superpowers?)|(?:fly|float|teleport|levitate) (?:over|through|above|past|to)|(?:shall|should) (?:i|we) (?:\\w+ )?(?:frame|apologi[sz]e to|bow|kneel|hire|roll out|carve|notify|order|sing|knit|call)|frame it|turn (?:down|off) the (?:sea|sun|ocean|rain|birds|waves|moon|wind|weather)|(?:speak|have a word|talk) (?:\\w+ )?(?:to|with) the (?:sea|sun|ocean|rain|birds|waves|moon|wind|weather|clouds)|(?:sorry|apologi\\w+) (?:that |for )?(?:the (?:sun|rain|weather|ocean|laws of|sea|moon|earth)|you (?:can't|cannot) (?:read|count)|(?:my|our) (?:mind|psychic|telepath)|(?:for )?existing|breathing)|(?:clearly|obviously|evidently|surely|undoubtedly|no doubt) (?:a|an|the|you are|such a|our|we should) (?:\\w+ )?(?:expert|genius|connoisseur|critic|scholar|professional|gourmet|authority|have)|forgive (?:us|me) for (?:existing|not|being|thinking|expecting)|silly (?:me|us)|shame on (?:me|us) for|next time (?:we|i)(?:'ll| will) (?:\\w+ )?(?:fly|roll out|hire|carry|knit|read your|sing|ask the (?:sun|sea|rain))|hand out (?:diplomas|medals|trophies|pacifiers)|save (?:on|us|ourselves)[^.!?]{0,20}librar\\w+|(?:was|were) (?:apparently |evidently )?(?:meant|supposed|expected) to (?:fly|guess|read|know by magic|divine|clap|smile on command)",
      "(?:failed|unable|not able|could not|did not manage|not enough) to (?:change your life|read (?:your|minds?)|cure|solve|perform miracles|walk on water|part the|control the|stop the|move the)|life-changing|change(?:d)? your life|(?<!time |times |rest |end |start |part |most |quarter |half |months )of the (?:year|decade|century|millennium|season|ages)(?= |\\.|,|$)|fan (?:letter|mail|club|base)|love letter|(?:asked|told|instructed|reminded|trained|taught) (?:the|them|our) (?:\\w+ )?(?:birds|cows|roosters|crickets|frogs|sea|ocean|waves|sun|rain|wind|weather|clouds|trees|moon|stars|church bells|traffic|gods?)|(?:moo|chirp|crow|bark|shine|rain|snow|blow) (?:more|less) (?:softly|quietly|gently|politely)|(?:stop|order|schedule|book|reschedule|cancel|arrange|turn off|apologi[sz]e for) (?:the |better |sunny |good )*(?:weather|sunshine|sun|rain|gravity|moon|laws of physics|ocean)|miracle(?:s| worker)|clairvoyan\\w+|psychic|superpower|(?:truly|indeed) (?:the|a) (?:\\w+ )?(?:essay|work|review|work of|mind|voice|hero|literary|crime)|(?:another|yet another|one more) (?:satisfied|happy|delighted) (?:customer|student|guest|client)|(?:quick|somebody|someone) call the (?:press|police|newspapers|president|navy)|(?:hold|stop) the (?:presses|press)|breaking news|earth-shattering|world hunger|human rights|geneva convention|war crime|(?:my|our) (?:deepest|sincerest|most humble) (?:condolences|apologies for (?:having|being|not being|the (?:sun|rain|weather)))|tragic(?:ally)?|how will (?:you|she|he|they) ever (?:recover|survive|cope)|(?:survive|survived|recover from) (?:such|this|the) (?:ordeal|trauma|tragedy|horror)|(?:cruel|inhuman|barbaric|unthinkable) (?:of (?:us|me)|that|to)|(?:shocking|outrageous|scandalous),? (?:i know|isn't|really|that a)|(?:thoughts and prayers)",
      "how (?:\\w+ )?\\w+ of (?:us|me|you|him|her|them)(?= |,|\\.)|masterpieces?|(?:has|have) (?:now )?been (?:spoken to|warned|fired|told off|scolded|reprimanded|grounded)|rattles?(?= |\\.|,)|crayons?|colou?ring books?|brains? like|minds? like|who discovered that|discover(?:s|ed|ing)? that (?:\\w+ ){1,3}(?:is|are) (?:\\w+)(?=\\.|,|$)|(?:as|because) (?:we|i) (?:all )?know,? (?:\\w+ ){0,3}(?:grows on|comes from|is made of)|my (?:bad|humble apologies)|mea culpa|guilty as charged|you got (?:me|us)|tell me more|i stand corrected|lesson learned,? (?:never|don't)|so sorry that (?:the|our|my) \\w+ (?:is|are|was|were) (?:a|too|so|only)? ?\\w+(?=\\.)",
    ],
    unlessText: "violin (?:lessons?|teacher|repair)|nursery rhyme|kindergarten teacher|children (?:eat|pay|get|are welcome)|high chairs",
  },
  {
    kind: "sarcasm",
    where: "public",
    any: [
      "apparently|evidently,|supposedly|allegedly|of course,? (?:it|we|you|the|because|nobody)|how dare|wow|funny (?:how|that)|interesting (?:how|that|choice)|thank you so much for (?:gracing|sharing your|the lesson|the lecture|teaching us|telling everyone|ruining)|whatever makes you|if (?:it|that) makes you (?:happy|feel)|sure,? (?:whatever|because|if)|yeah,? right|as if (?:we|i|that)",
      '"(?:expert|review|critic|customer|guest|experience|friends?|feedback|professional|student|wait|facts?|honest\\w*|truth|client|incident|damage|scholar)"',
    ],
  },
];

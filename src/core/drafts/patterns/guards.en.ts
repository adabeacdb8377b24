import type { GuardBook } from "./rule";

/** What must not be sent, in English. Patterns are ours, made from the rule book's hard refusals (2.4) and phrases to avoid (3.4). */
export const guardsEn: GuardBook = {
  lists: {
    cap: "\\p{Lu}[\\p{Ll}']+(?:-\\p{Lu}\\p{Ll}+)?",
    person:
      "guest|customer|client|buyer|rider|passenger|diner|patron|student|pupil|parent|tenant|traveller|traveler|reviewer|lady|woman|man|gentleman|guy|girl|boy|couple|kid|dude|individual|user|patient",
    that: "the|this|that|said|our|one|a|my",
    did: "asked|wanted|demanded|insisted|refused|brought|came|arrived|left|said|told|claimed|complained|opened|called|shouted|yelled|screamed|threw|broke|stole|took|paid|ordered|sent|had|was|were|tried|threatened|drank|smoked|smelled|missed|failed|cheated|copied|submitted|skipped|cancelled|canceled|booked|downloaded|kept|made|gave|signed|checked|walked|stood|sat|turned|showed|forgot|never|didn't|did not|would not|wouldn't|got|wrote|used|spilled|argued|grabbed|pushed|ran|lost|posted|filed|disputed|returned|bought|requested|changed|started|lied|invented",
    misdid:
      "never|failed|refused|forgot|ignored|lied|cheated|threatened|demanded|insulted|yelled|shouted|screamed|missed|skipped|left without|walked out|stole|broke|damaged|smoked|drank|argued|brought|hid|invented|(?:didn't|did not|don't|do not|never) (?:even )?(?:pay|tip|read|attend|show|turn|bother|listen|come|follow|study|submit|hand|clean|return|care|cancel|answer|reply)|(?:were|was|are|arrived|came|showed up) (?:\\w+ )?(?:late|rude|drunk|aggressive|hungover|abusive|absent|wasted|on your phone|unprepared|hostile)",
    month:
      "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec",
    weekday: "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    visit:
      "visit|stay|trip|ride|order|booking|reservation|table|dinner|lunch|delivery|transfer|transport|appointment|session|lesson|class|job|check-?in|check-?out|tour|pickup|drop-?off|purchase|contract|gig",
    change:
      "change|changing|changed|update|updating|edit|editing|remove|removing|delete|deleting|take down|taking down|take (?:it|this|that) down|raise|raising|reconsider|revise|revising|lift|bump|withdraw|withdrawing|fix|amend|adjust|correct|turn(?:ed)? into|pull|retract|upgrade|lose",
    review: "review|reviews|rating|ratings|stars?|comment|feedback|score|post|it|this|that",
    offer:
      "refund|free|discount|half|on us|on me|on the house|credit|extra|bonus|no charge|without charge|gift|voucher|coupon|money back|reimburse|waive|knock off|percent off|pay you|tip you|make it worth|complimentary|upgrade|deal|even|square|quits|[$€£] ?\\d+|\\d+ ?%",
    staff:
      "cook|chef|kitchen|line cook|barman|bartender|barista|host|hostess|busser|dishwasher|manager|boss|coworker|co-worker|colleague|trainee|cleaner|assistant|cashier|waiter|waitress|server|runner|owner|new (?:guy|girl|hire|kid)|dispatcher|other driver|receptionist|department|dean|ta|teaching assistant",
    bungled:
      "forgot|forgets|messed|screwed|burned|burnt|dropped|walks? (?:off|out|away)|walked (?:off|out|away)|(?:is|was|were|are) (?:\\w+ )?(?:lazy|slow|useless|hopeless|late|drunk|hungover|asleep|incompetent|careless|to blame|at fault|clueless|sloppy|on (?:his|her|their) phone)|never|refuses?|keeps|hides?|disappear\\w*|lost|ignored|got it wrong|mixed up|ruined|broke|failed|couldn't be bothered|can't (?:cook|count|read)|sent out",
    illness:
      "diabetes|depression|anxiety|cancer|adhd|autism|bipolar|ptsd|epilepsy|asthma|dementia|alzheimer'?s|illness|disease|disorder|disability|diagnosis|medication|meds|pills|treatment|surgery|pregnancy|allergy|allergies|medical condition|mental health|addiction|drinking problem|panic attacks?|migraines?|stroke|seizures?|rehab|wheelchair|injury|insulin|chemo\\w*|therapy|therapist|psychiatrist|hearing loss|eating disorder|breakdown|arthritis|back pain|miscarriage",
    ill: "diabetic|depressed|bipolar|autistic|pregnant|disabled|drunk|intoxicated|mentally ill|ill|sick|unwell|allergic|deaf|schizophrenic|addicted|an addict|an alcoholic|dyslexic|anorexic|suicidal|in therapy|unstable|off (?:your|his|her) meds",
  },
  rules: [
    // who it was
    { kind: "customer-name", where: "public", cased: true, pattern: "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam|Mister)\\.? {cap}(?: {cap})?" },
    {
      kind: "customer-name",
      where: "public",
      cased: true,
      pattern:
        "(?<=^|[.!?\\n] ?)(?:Hi|Hello|Dear|Hey|Greetings|Good (?:morning|evening|afternoon))(?: again)?,? (?!There|All|Everyone|Everybody|Guests?|Customer|Reviewer|Team|Friend|Neighbor|Neighbour|And|Thank|Thanks|We|I|Diner|Sir|Reader){cap}",
    },
    {
      kind: "customer-name",
      where: "public",
      cased: true,
      pattern:
        "(?:[Tt]hank you|[Tt]hanks|[Ss]orry|[Aa]pologies|[Ww]elcome(?: back)?)(?: so much| very much| again| a lot)?(?: for [^.,;!?]{1,60}| to [^.,;!?]{1,40})?, (?!We|I|But|And|It|The|This|Our|Your|You|That|All){cap}(?: {cap})?(?=[.,;!?]| for| and we)",
    },
    {
      kind: "customer-name",
      where: "public",
      cased: true,
      pattern:
        "(?:under the name(?: of)?|in the name of|whose name (?:is|was)|(?:gave|signed|used) (?:her|his|their|the) name (?:as |of )?|(?:goes|went) by|signed (?:up )?as|(?:her|his|their|your|the guest's|the customer's|real) name (?:is|was)|booked (?:as|by|under)|a certain|one {cap}|(?:{person})(?:,)? (?:named|called)|(?:{person}) is) {cap}(?: {cap})?",
    },
    { kind: "customer-name", where: "public", cased: true, pattern: "(?<=\\p{Ll},? ){cap} {cap}(?=,? (?:who|{did}))" },
    {
      kind: "customer-name",
      where: "public",
      cased: true,
      pattern:
        "(?!We|You|They|He|She|It|Nobody|Someone|Somebody|Everyone|This|That|Who|Staff|Guests|Yelp|Google|Service|One|People|I){cap}(?: {cap})? (?:demanded|insisted|refused|yelled|shouted|threatened|stole|smoked|complained|cheated|claimed|brought|lied)",
    },
    {
      kind: "customer-description",
      where: "public",
      pattern:
        "(?:tall|short|blonde?|bald|bearded|fat|thin|skinny|chubby|heavy|young|old|older|elderly|middle-aged|redheaded|red-haired|grey-haired|gray-haired|tattooed|brunette|large|small|black|white|asian|latino|hispanic|foreign|well-dressed|loud|angry)(?: \\w+)? (?:gentleman|man|woman|lady|guy|girl|boy|couple|fellow|mother|father|mom|dad|kid|student|dude)",
    },
    {
      kind: "customer-description",
      where: "public",
      pattern:
        "(?<!any |every |each |no |a |for )(?:gentleman|man|woman|lady|guy|girl|boy|person|couple|guest|customer|student|rider|passenger|fellow|one) (?:in|with|wearing) (?:a|an|the|his|her|their|two|three|four|that|those) (?:\\w+ ){0,3}(?:coat|blazer|jacket|hat|cap|shirt|dress|hoodie|glasses|sunglasses|beard|tattoos?|hair|suit|boots|stroller|scarf|sweater|accent|backpack|moustache|mustache|ponytail|uniform|kids?|children|girls|boys|dogs?|limp|cane)",
    },
    {
      kind: "customer-description",
      where: "public",
      pattern:
        "(?:you|your (?:husband|wife|partner|boyfriend|girlfriend|kids?|children|son|daughter|mother|father|friends?|date)) (?:\\w+ ){0,2}(?:wore|were wearing|was wearing|had on|{misdid})",
    },
    // when and where it was
    {
      kind: "visit-detail",
      where: "public",
      pattern: "(?:table|booth|room|suite|cabin|seat|stool|bay|unit|apartment) (?:number |no\\.? ?|#)?\\d+[a-z]?",
    },
    {
      kind: "visit-detail",
      where: "public",
      pattern:
        "(?:order|booking|reservation|trip|ride|ticket|invoice|contract|case|confirmation|job|task|project|claim|check|receipt|delivery) (?:number |no\\.? ?|#|id |code )?(?=[a-z0-9-]*\\d)[a-z0-9-]{3,}",
    },
    { kind: "visit-detail", where: "public", cased: true, pattern: "(?!COVID)(?=[A-Z0-9-]*\\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9-]{6,}" },
    {
      kind: "visit-detail",
      where: "public",
      pattern:
        "(?<!since |from |as of |until |till |by |starting |starting on |effective |before |after |through |closed on |open on |reopen on )(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:{month})|(?:{month})\\.? \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?",
      when: "(?:your|the|this|a) (?:\\w+ )?(?:{visit})|you (?:{did})|(?:{that}) (?:{person})|reservation|booking|(?:he|she) (?:{did})|(?:review|rating|comment) (?:was|came|appeared|went|is)|(?:marks|grades)",
    },
    {
      kind: "visit-detail",
      where: "public",
      pattern:
        "(?:your|the|their|his|her) (?:\\w+ ){0,2}(?:{visit})(?: \\w+){0,3}? (?:on|of|last|this past) (?:the )?(?:{weekday}|\\d{1,2}(?:st|nd|rd|th))(?: \\w+)?",
    },
    {
      kind: "visit-detail",
      where: "public",
      pattern:
        "(?:you|they|he|she|(?:the|your) (?:{visit}|party|group|{person})) (?:\\w+ ){0,6}(?:at|around|about|by|until) (?:\\d{1,2}[:.]\\d{2}|\\d{1,2} ?(?:am|pm|a\\.m|p\\.m)|(?:a )?(?:quarter|half|ten|twenty|five) (?:past|to|after) \\w+)(?: ?(?:am|pm))?",
      unless: "can|open|closes?|every|always",
    },
    {
      kind: "visit-detail",
      where: "public",
      pattern: "(?:your )?party of (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
      when: "you|your|she|he",
    },
    {
      kind: "records",
      where: "public",
      pattern:
        "(?:per|according to|in|checked|from) (?:our|the|my) (?:records?|system|logs?|reservation book|booking system|cameras?|footage|chat|app history|gradebook)|(?:our|the|my|door|security) (?:records?|logs?|cameras?|cctv|footage|video|recordings?|chat|messages?|receipts?|screenshots?|gradebook) (?:clearly )?(?:shows?|proves?|says?|confirms?|has you|have you|records)",
    },
    {
      kind: "records",
      where: "public",
      pattern:
        "(?:photos?|pictures|screenshots?|receipts?|recordings?|videos?|evidence|proof|messages)(?: \\w+){0,4} (?:is|are) (?:attached|enclosed|available|ready|saved)|(?:i|we) (?:attach|enclose|have (?:the )?(?:proof|evidence|screenshots|video|photos))",
    },
    {
      kind: "timeline",
      where: "public",
      pattern:
        "(?:review|rating|comment|opinion|stars?|post)(?: \\w+){0,2} (?:came|appeared|was (?:written|posted|left|published)|went up|showed up|came up|arrived|followed|popped up)(?: \\w+){0,4} (?:after|on|the (?:next|same|following)|hours?|minutes?|days?|later)",
    },
    // the reviewer talked about
    {
      kind: "about-customer",
      where: "public",
      pattern: "(?:{that}) (?:\\w+ )?(?:{person}),? (?:who |that |has |had |then |also |just |later )?(?:{did})",
    },
    { kind: "about-customer", where: "public", pattern: "(?:he|she) (?:then |also |just |even |later |had |has )?(?:{did})" },
    {
      kind: "about-customer",
      where: "public",
      pattern:
        "(?:this|that|these|those) (?:{person}|person|people|owner|family|customers|guests|students)(?= (?:is|are|runs?|has|have|does|do|always|just|likes?|wants?|makes?|will|should|must|never|keeps?|tries|who))",
    },
    { kind: "blames-customer", where: "public", pattern: "you (?:\\w+ly |just |even |also |had |have |simply )?(?:{misdid})" },
    {
      kind: "blames-customer",
      where: "public",
      pattern:
        "(?:as|like) you (?:well |very well |perfectly )?(?:know|knew)|you know (?:very|perfectly|full) well|your own (?:fault|choice|doing|mistake|behaviou?r)|if you had (?:only |just )?(?:bothered|read|listened|paid|shown|attended|asked|come)|because you",
    },
    // school and health
    {
      kind: "confirms-student",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?<!if |when |whenever |should |once |unless )you (?:were|had|took|came|sat|got|received|earned|scored|handed|submitted|turned|missed|attended|never|did|didn't|asked|wrote|emailed|dropped|failed|passed|withdrew|enrolled|chose|used|left|skipped|copied|needed|told|promised|stopped|signed|showed|spent|struggled|participated)",
    },
    {
      kind: "confirms-student",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?<!bring |with )your (?:\\w+ )?(?:grades?|marks?|score|paper|essays?|exam|final|midterm|quiz(?:zes)?|tests?|homework|assignments?|project|attendance|absences?|e-?mails?|work|lab|presentation|gpa|accommodations?|transcript|semester|section|class|classmates|seat|participation|results?|retake|extension|thesis|laptop|phone)",
      unless: "any of your|all of your",
    },
    {
      kind: "confirms-student",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?<!any |every |each |no )(?:the|this|that|one|a|another|my|only|certain) (?:\\w+ )?(?:student|person|pupil|individual|kid|freshman|sophomore|senior|athlete|young (?:man|woman))(?: (?:who|that|in|with|from|had|got|was|left|did|turned|missed|sat|wrote))",
    },
    {
      kind: "confirms-student",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?:i|we) (?:\\w+ )?(?:remember|recall|recognise|recognize|taught|had|failed|graded|warned|caught|reported|met|emailed|told|helped|gave) (?:having )?you|having (?:had )?you (?:in|as)|as (?:your|my) (?:professor|instructor|teacher|student)|(?:thank you|thanks) for (?:taking|attending|being in|joining|completing) (?:my|the|this|our)|my (?:former |ex-?)?student|in my (?:\\w+ )?(?:class|section|course) (?:last|this|in) (?:\\w+)",
    },
    {
      kind: "grade-word",
      where: "public",
      pattern:
        "(?:got|get|gave|earned|received|given|scored|had|getting|with) (?:you |him |her |them |only |just )*(?:an?|the|your)? ?(?:zero|failing grade|incomplete|c-minus|d-minus|\\d{1,3} (?:out of|percent|%|points))",
    },
    {
      kind: "grade-word",
      where: "public",
      cased: true,
      pattern:
        "(?:got|get|gave|earned|received|given|getting)(?: you| him| her| them| only| just)* (?:an? |the )?(?:[A-DF][+-]|[BCDF](?![\\p{L}'.])|A(?= (?:on|in|for)))",
    },
    {
      kind: "grade-word",
      where: "public",
      roles: ["teacher"],
      pattern:
        "the \\d{1,3} on|\\d+(?:\\.\\d+)? points? (?:from|away|short|below|under|off)|(?:failed|flunked|cheated|plagiari[sz]ed|withdrew|dropped out|retook|copied)|(?:section|sec\\.?|group) \\d+[^.!?]{0,80}(?:grade|zero|fail|paper|exam|person|student|mark|absen|got)\\w*|(?:academic integrity|plagiarism|cheating|misconduct) (?:case|report|charge|hearing|finding)",
    },
    { kind: "health-word", where: "public", pattern: "(?:your|his|her|their) (?:\\w+ ){0,2}(?:{illness})" },
    {
      kind: "health-word",
      where: "public",
      pattern:
        "(?:you|he|she|they|guest|customer|student|who) (?:said you |told us you |clearly |obviously |probably )?(?:are|were|is|was|being|seemed|looked|appeared)(?: \\w+){0,2} (?:{ill})",
    },
    {
      kind: "health-word",
      where: "public",
      pattern:
        "(?:you|he|she|who) (?:have|had|has|suffers? from|suffered from|live with|takes?|took|mentioned|told us about)(?: \\w+){0,3} (?:{illness})",
    },
    {
      kind: "confirms-patient",
      where: "public",
      whenText:
        "clinic|physio\\w*|dental|dentist|patients|our patient|as a patient|treatments?|therap(?:y|ist)|medical|nurse|doctor|chiropract\\w*|massage|counsel(?:ing|ling|lor)|x-?rays?|surgery|acupuncture|the practice",
      pattern:
        "your (?:\\w+ )?(?:sessions?|appointments?|treatments?|check-?up|visits?|chart|file|records?|prescription|surgery|x-?rays?|exercises|teeth|tooth|knee|back|shoulder|results?)|you (?:came|had|missed|were|attended|cancelled|stopped|started|saw|completed|left|received|booked)|(?:as|being) (?:a|our) patient|our patient",
    },
    // our own side
    {
      kind: "admission",
      where: "public",
      pattern:
        "(?:we|i) (?:\\w+ )?(?:knew|were aware|was aware|lied|cheated|stole|overcharged|mishandled|neglected|ignored|(?:was|were) (?:drunk|speeding|high|texting|asleep|negligent|hungover|at fault|to blame)|served (?:you )?(?:\\w+ )?(?:spoiled|expired|raw|bad|old)|fell asleep|never (?:checked|cleaned|washed|tested|inspected)|didn't (?:check|clean|wash|test|inspect)|did not (?:check|clean|wash|test|inspect))|(?:admit|confess|concede)(?:s|ted)?(?= |,|:)|(?:our|my) (?:own |entire |full )?(?:fault|negligence|liability|wrongdoing)|(?:we|i) (?:are|am|accept|take) (?:fully |entirely |full |all |solely )?(?:liable|guilty|to blame|responsib\\w+ for (?:the|your) (?:damage|injury|loss|illness)|liability|the blame)",
      unless: "not (?:our|my) fault",
    },
    {
      kind: "promise",
      where: "public",
      pattern:
        "(?:we|i)(?:'ll| will| would| can|'d| are going to| want to| would like to| would love to| are happy to)? (?:gladly |happily |also )?(?:refund|reimburse|comp|compensate|pay you|give you|offer you|send you|treat you|buy you)|(?:bill|meal|dinner|lunch|dessert|drinks?|round|night|tab|visit|order|ride|session|cleaning|coffee) (?:is|will be|would be|are) (?:on (?:us|me|the house)|free)|(?:\\d+ ?%|half|percent) off (?:your|the next)|(?:gift card|voucher|coupon|refund) (?:is|will be|for you|waiting|on its way)",
    },
    { kind: "blames-colleague", where: "public", pattern: "(?:the|our|my|a|one) (?:\\w+ )?(?:{staff})s? (?:\\w+ ){0,3}(?:{bungled})" },
    {
      kind: "blames-colleague",
      where: "public",
      cased: true,
      pattern:
        "(?!We|They|The|Our|It|Staff|Everyone|You){cap} (?:on|at|in|from|behind|who runs|who works)(?: the| our)? \\w+ (?:\\w+ ){0,3}(?:{bungled})",
    },
    {
      kind: "blames-colleague",
      where: "public",
      pattern:
        "(?:fault|mistake|blame|slip|error|problem) (?:\\w+ )?(?:of|with|was|is|on|lies|by) (?:the |our |my )?(?:{staff})|blame (?:the|our|my|it on|that on)|(?:{staff})'s (?:fault|mistake|doing|error|problem)|not (?:on|the fault of|down to|because of) (?:the |our |my )?(?:floor|waiters|servers|staff|us|me|drivers?)|(?:not|wasn't|isn't) (?:my|our) (?:fault|problem|job)",
    },
    // words against people
    {
      kind: "accusation",
      where: "public",
      pattern:
        "(?:you|he|she|they|reviewer|guest|customer|client|person|man|woman|owner|buyer|someone|everything|who|that|it|this) (?:\\w+ ){0,3}?(?:lied|lies|is lying|are lying|were lying|was lying|made (?:it|this|that|everything|all of it|the whole thing)? ?up|invented|invents?|fabricat\\w+|making (?:it|this|things) up)",
    },
    {
      kind: "accusation",
      where: "public",
      pattern:
        "liars?|(?:a|another|blatant|complete|total|pure|absolute|outright|plain|big|all|these|those|such|your|full of|nothing but|pack of) (?:lies|lie)|fake (?:review|rating|account|profile|customer|guest|comment|complaint|story)s?|(?:is|are|looks|was) (?:a |an |completely |totally |obviously |clearly )*(?:fake|fraud|fraudulent|bogus|false|untrue|invented|fabricated|made[- ]up|a scam|a setup)|(?:false|bogus|dishonest|malicious|fraudulent|made-up) (?:review|rating|claims?|accusations?|complaint|comment|story|statements?)s?|not (?:a )?(?:real|genuine|actual) (?:customer|guest|review|client|student|order)",
    },
    {
      kind: "accusation",
      where: "public",
      pattern:
        "scammers?|con (?:artist|man|woman)|(?:runs?|running|pulls?|pulling|ran|is|this|a|same|old) (?:a |an |the |same |little |refund )*(?:scam|con|racket|swindle|hustle)|(?:commit\\w*|attempted|trying to commit) fraud|fraudsters?|extort\\w*|blackmail\\w*|(?:trying|wants?|wanted|hoping|looking|fishing) (?:to get |for |to score |to scam )+(?:a |some )?(?:free|refund|money|discount|freebie)\\w*|(?:out of|for|pure|in|an act of|as|petty|just) (?:revenge|spite|retaliation|vengeance|payback|jealousy|envy|malice)|retaliat\\w+|vengeful|spiteful|vindictive|(?:a |our |the |some |from a )?(?:competitor|rival)s?(?= (?:wrote|posted|did|who|is|down|behind|paid|trying|across))|(?:written|posted|sent|paid) by (?:a |our |the |some )*(?:competitor|rival|ex|enemy)|grudge|axe to grind|troll(?:s|ing)?|disgruntled|thie(?:f|ves)|stealing from",
      unless: "detection|prevention|awareness|anti-|manual|white paper|article on|training",
    },
    {
      kind: "insult",
      where: "all",
      pattern:
        "idiots?|idiotic|morons?|moronic|imbecile|stupid|dumb(?:ass|est)?|jerks?|assholes?|bitch\\w*|bastards?|scum(?:bag)?|trash(?:y)? (?:person|people|human|woman|man|family|customer)|pathetic|losers?|clowns?|crybab(?:y|ies)|brats?|entitled (?:\\w+ )?(?:brat|woman|man|kid|people|customer|snob|karen)|karens?|psycho|lunatics?|nutcase|crazy (?:woman|man|lady|person|person|guest|customer)|cheapskates?|parasites?|vermin|(?:piece|bag) of (?:shit|garbage|trash|crap)|shit\\w*|fuck\\w*|dickhead|prick|snowflakes?|lowlife|freeloaders?|hag|slob|pigs like|fat (?:cow|pig|slob)|ignoramus|half-?wits?|dimwits?|airhead|bully|creep|weirdo|delusional|illiterate",
    },
    {
      kind: "insult",
      where: "all",
      pattern:
        "(?:is|are|was|were|like|such|being|what) (?:a |an |the |some |just |absolute |total |complete |real |rude |old |fat |stupid |ugly |ungrateful )*(?:cow|pig|goat|donkey|ass|rat|snake|dog|animal|monster|witch|nightmare of a person|waste of (?:space|oxygen|air)|disgrace|leech|rodent|swine|toad|ape|baboon)s?(?= |\\.|,|$)|manners of (?:a|an)|brains? of (?:a|an)|(?:raised|brought up) (?:by|in a) (?:wolves|barn|animals)|(?:iq|brain) of",
      unless: "pet|puppy|walks?|boarding|kennel",
    },
    {
      kind: "threat",
      where: "all",
      pattern:
        "(?:you|he|she|they)(?:'ll|'re going to| will| are going to| is going to|'s going to)(?: \\w+)? (?:regret|be sorry|pay for|wish (?:you|he|she|they)|see what happens|find out (?:what|who|how)|get what|learn what|never (?:eat|work|ride|get|find|be)|answer for|have to deal with)|(?:i|we) know (?:exactly )?where (?:you|he|she|they) (?:live|lives|work|works|park|parks|study|studies|hang|go|goes)|watch (?:your|his|her) back|sleep with one eye|(?:i|we)(?:'ll| will| am going to|'m going to) (?:find|get|hurt|come after|come for|track|hunt|ruin|expose|destroy|teach|deal with|make (?:sure|you|him|her) (?:\\w+ )?(?:never|pay|regret|suffer)|tell (?:your|his|her) (?:boss|employer|wife|husband|school|parents|landlord)|visit (?:you|him|her)|post your|publish your|share your|name (?:you|him|her)|blacklist|remember your (?:face|name))|what happens to people who|be(?:tter)? (?:very )?careful (?:where|who|next time|what you)|you(?:'d| had)? better (?:watch|not|be|take|remove|delete)|(?:next time|if|when|wait until|wait till) (?:i|we) (?:see|catch|meet|find|run into) (?:you|him|her|them)|or else|last warning|(?:don't|do not|dare) (?:you )?(?:ever )?(?:come|show your face|set foot)|not (?:be )?safe|consequences for (?:you|him|her)|come back here (?:and|again)|someone (?:should|will) (?:teach|hurt|show)|settle (?:this|it) (?:outside|in person|face to face)|banned for life",
      unless: "quality|dish|menu|refund",
    },
    {
      kind: "threat",
      where: "all",
      pattern:
        "(?:remove|delete|take (?:it|this|that|your review) down|change)[^.!?]{0,60} or (?:else|we|i)(?:'ll| will| shall|'d)?|if (?:you|that \\w+|he|she) (?:\\w+ ){0,3}(?:don't|do not|doesn't|does not|won't) (?:\\w+ )?(?:remove|delete|take|change|withdraw)[^.!?]{0,60}(?:we|i)(?:'ll| will)|if (?:that|this) (?:rider|guest|customer|client|student|person|man|woman|guy|buyer) ever",
    },
    {
      kind: "legal-threat",
      where: "all",
      pattern:
        "(?:we|i)(?:'ll| will| shall| am going to|'m going to| are going to| intend to| plan to| may| might| could| have to)? (?:have to |be forced to )?(?:sue|(?:take|bring|file|start|pursue|seek|consider|initiat\\w+) (?:\\w+ )?(?:legal|lawsuit|suit|court|charges|damages|a claim against)|press charges|prosecute|take (?:you|this|it|him|her|them) to (?:court|small claims|a judge))|(?:hear|hearing|letter|call|contacted) (?:\\w+ )?(?:from|by) (?:my|our|a|the) (?:lawyer|attorney|solicitor|legal|counsel)\\w*|(?:see|meet) you in court|cease and desist|legal (?:action|steps|proceedings|consequences)(?= |\\.|,|$)|subpoena\\w*",
      unless: "translat\\w+|transcri\\w+|article|white paper|union|deactivat\\w+|appeal",
    },
    {
      kind: "legal-claim",
      where: "public",
      pattern:
        "(?:my|our) (?:lawyers?|attorneys?|solicitors?|legal team|counsel)|defam\\w+|libel\\w*|slander\\w*|lawsuit|(?:is|are|was) (?:a crime|illegal|unlawful|against the law|criminal|actionable)|violates? (?:the law|federal law|state law|my rights|our rights)|breach of contract|(?:you|guests?|customers?) (?:agreed|signed|promised|are bound) (?:\\w+ ){0,3}(?:not to|never to|no)|non-?disparagement|(?:police|report) (?:was|were|has been|have been) (?:called|filed|notified|informed)|report(?:ed)? (?:you|this|him|her|them) to the (?:police|authorities)|for damages|under (?:section|article|title|the .{3,30} act)",
      unless: "translat\\w+|transcri\\w+|article|white paper|brief|contract draft",
    },
    { kind: "legal-claim", where: "public", cased: true, pattern: "sue|sues|suing|sued", unless: "translat\\w+" },
    {
      kind: "removal-offer",
      where: "all",
      pattern: "(?:{change})[^.!?]{0,60}(?:{review})?[^.!?]{0,100}(?:{offer})",
      when: "(?:if|when|once|should|after|as soon as|show us|in return|in exchange|and (?:we|i|a|the|your|you))[^.!?]*(?:you|your|review|stars?|rating|comment)|(?:review|rating|stars?|comment|feedback)[^.!?]*(?:if|when|once|in return|in exchange|and (?:we|i|a|the|your))",
      unless: "syllabus|menu|deposit",
    },
    {
      kind: "removal-offer",
      where: "all",
      pattern:
        "(?:{offer})[^.!?]{0,120}(?:if|when|once|in (?:return|exchange) for|provided|as long as|for)[^.!?]{0,60}(?:{change}|five stars|5 stars|better|higher|good|positive|nicer|new)[^.!?]{0,30}(?:review|rating|stars?|comment|feedback|score|it|this|that)",
    },
    {
      kind: "removal-plea",
      where: "public",
      pattern:
        "(?:please|kindly|could you|can you|would you|will you|we ask|i ask|ask (?:that )?you|beg|begging|hope(?: that)? you(?:'ll| will| can| could| would| might)?|love it if you|appreciate it if you|grateful if you|wonder if you|consider|mind|urge you to|invite you to|want you to|if you (?:could|would|can)|like you to|reason to)[^.!?]{0,60}(?:{change}|give us|leave|think again about|look again at)[^.!?]{0,40}(?:review|rating|stars?|comment|feedback|score|post)",
    },
    {
      kind: "removal-plea",
      where: "public",
      pattern:
        "(?:take|bring|pull) (?:it|this|that|the review|your review|your comment) down|(?:give|giving|grant) us (?:a )?(?:five|5|more|another|better|higher|extra) (?:stars?|rating|score)|(?:deserves?|worth|earned|raise|make it|turn(?:ed)? (?:it |this )?into) (?:a |the |at least )?(?:five|5|four|4|three|3|more|higher) ?(?:-|out of|stars?)|(?:my|our) (?:job|kids|children|family|living|livelihood|rent|income) depends? on|(?:could|might|may|will) lose my job",
    },
    {
      kind: "sarcasm",
      where: "all",
      pattern:
        "(?:oh|ah|aw+|ooh),? (?:please|sure|wow|really|dear|the horror|my|boo|how)|wow|bravo|congratulations|congrats|well done,? (?:you|sir|madam|on)|how (?:original|brave|clever|charming|generous|mature|refreshing|thoughtful|adorable|precious|convenient|touching|nice of you|kind of you|very)|what (?:a|an) (?:surprise|shock|genius|gem|hero|masterpiece|treat|delight|coincidence|joy|pearl|honou?r|tragedy|mystery|legend|saint)|(?:such|quite|yet another|another|latest|new|this) (?:a |an |little |fine |great )*(?:genius|gem|jewel|masterpiece|charmer|scholar|connoisseur|pearl|literary|philosopher|poet|critic of the year)|genius(?:es)? like|(?:gem|jewel|pearl|masterpiece|work|piece) of (?:world |modern |pure |great |fine )?(?:literature|poetry|art|prose|wisdom|journalism|criticism)|(?:oscar|nobel|pulitzer|academy award|medal|trophy|standing ovation|applause|round of applause|crown|sainthood|prize)(?= |\\.|,|$)|einstein|shakespeare|sherlock|gordon ramsay|hemingway|mozart|socrates|picasso",
    },
    {
      kind: "sarcasm",
      where: "all",
      pattern:
        "must be (?:so )?(?:nice|hard|tough|exhausting|wonderful|lovely) (?:being|to be|having|for you|when)|poor (?:thing|you|baby|little|soul|dear)|heart bleeds|violin|boo hoo|cry me|crystal ball|mind[- ]?read(?:er|ers|ing)|read minds?|telepath\\w*|magic wand|red carpet|(?:her|his|your) (?:royal )?(?:majesty|highness|excellency|lordship|ladyship)|princess|throne|pacifiers?|dummies at|diapers?|kindergarten|nursery|nanny|babysit\\w*|silver platter|heaven forbid|god forbid|who knew|imagine that|enlighten(?:ed|ing)?|grac(?:ed|ing) us|bless (?:your|his|her|their) (?:heart|soul)|wisdom|rocket science|so-called|laughable|hilarious|lol|haha+|good luck (?:with that|in life|finding)|get a life|first world problem|sorry (?:that )?(?:the (?:sun|rain|weather|ocean|laws of)|you (?:can't|cannot) (?:read|count))|(?:clearly|obviously|evidently|surely|undoubtedly|no doubt) (?:a|an|the|you are|such a) (?:\\w+ )?(?:expert|genius|connoisseur|critic|scholar|professional|gourmet|authority)|how dare (?:we|i)|forgive us for (?:existing|not|being)|silly (?:me|us)|shame on (?:me|us) for|next time (?:we|i)(?:'ll| will) (?:\\w+ )?(?:fly|bring|roll out|hire|send|carry|knit|read your)|(?:would you|shall we|should i|should we) (?:like|also|perhaps) [^.!?]{0,40}(?:cherry|butler|massage|song|foot rub|grapes)|save (?:on|us|ourselves) [^.!?]{0,20}librar\\w+",
    },
    // contact, unmasking, own reviews
    {
      kind: "contact",
      where: "public",
      pattern:
        "(?:call|text|phone|ring|whatsapp|dm|message|e-?mail|write(?: to)?|contact|reach|add|find) me(?: (?:at|on|directly|privately|personally|any time|so))?|(?:i|we)(?:'ll| will| am going to|'m going to| tried to| have tried to| called| texted| would like to| want to| could) (?:\\w+ )?(?:call|text|phone|ring|message|e-?mail|contact|visit|stop by|come by|reach out to|write to) (?:you|your)|my (?:cell|mobile|number|phone|personal|private|whatsapp|instagram|home) ?(?:number|phone|e-?mail|address|account)?(?= (?:is|at|:)|:)|(?:send|give|leave) (?:me|us) your (?:number|phone|address|e-?mail|name)|what is your (?:number|name|address)|meet (?:me|up)|(?:talk|sort|settle|discuss|handle) (?:this|it) (?:in private|privately|directly|between us|outside (?:the )?(?:app|platform|site))",
      unless: "manager|office hours|front desk|department",
    },
    { kind: "contact", where: "public", pattern: "\\+?\\d[\\d ().-]{7,}\\d|[\\w.+-]+@[\\w-]+\\.[\\w.]{2,}" },
    {
      kind: "unmask",
      where: "public",
      pattern:
        "(?:i|we) (?:\\w+ )?(?:know|remember|recognise|recognize|can tell|think we know|figured out|found out|traced|looked up) (?:\\w+ )?(?:who (?:you|wrote|this|posted|left|it)|you(?= |\\.|,|$)|your (?:name|face|account|profile|voice))|you(?:'re| are| must be| were) the (?:one|person|guy|lady|woman|man|couple|group|table|student|girl|boy|guest|same)(?= (?:who|that|in|with|from|at))|(?:this|that|it) (?:is|was|must be|has to be|sounds like) (?:the |our |my )?(?:\\w+ )?(?:one who|guy who|woman who|man who|lady who|student who|couple who|table that|ex-?\\w+|neighbou?r|former)|your (?:other|real) (?:reviews?|name|account|profile)|(?:looked|looking) (?:at|up|through) your (?:profile|other reviews|account|history)|reviewed (?:us|me) (?:before|under)",
      unless: "know you (?:had|have|expect)",
    },
    {
      kind: "own-reviews",
      where: "all",
      pattern:
        "(?:ask|get|have|tell|told|asked|asking|got|getting|invite|need|want) (?:\\w+ ){0,4}(?:friends|family|cousins?|sister|brother|colleagues|coworkers|regulars|staff|students|classmates|followers|everyone|everybody|relatives|crew|team)[^.!?]{0,50}(?:review|rate|rating|post|stars?|vote|flag|mass-?report|down-?vote|balance|comment)\\w*|(?:i|we|my \\w+)(?:'ll| will| can| could| have| has| am going to)? (?:\\w+ )?(?:write|wrote|post|posted|leave|left|put up|add) (?:\\w+ ){0,4}(?:good|five-star|5-star|positive|great|nice|own|fake|few|some) (?:\\w+ )?(?:reviews?|ratings?|stars)|(?:another|second|other|new|different|extra) accounts?(?= |\\.|,|$)|balance (?:it|this|that|the (?:rating|score|average))? ?out with",
    },
    {
      kind: "protected",
      where: "all",
      pattern:
        "you people|people like (?:you|her|him|them|that)|(?:your|their|his|her) kind|(?:your|his|her|their) (?:accent|race|religion|skin|nationality|immigration|ethnicity)|(?:typical|just like|like all|like every|all those) (?:\\w+ )?(?:foreigners?|immigrants?|tourists?|americans?|mexicans?|chinese|indians?|asians?|arabs?|jews?|muslims?|blacks?|whites?|latinos?|gringos?|millennials?|boomers?|women|men|old people)|where (?:you|they) (?:come|came) from|go back to|learn (?:to speak )?(?:english|spanish)",
    },
    // form and tone: advice
    {
      kind: "tone",
      where: "public",
      stop: false,
      pattern:
        "policy is policy|other (?:customers|guests|students|clients) (?:love|loved|like|never complain|are happy|seem)|no one else (?:has )?(?:complained|complains)|nobody else (?:has )?complain\\w*|you should have|per our policy|unfortunately for you|calm down|we did nothing wrong|i did nothing wrong",
    },
    {
      kind: "tone",
      where: "all",
      stop: false,
      pattern:
        "valued (?:customer|guest)|we strive|we pride ourselves|your feedback is important|at your earliest convenience|rest assured|(?:great|good|awesome) job",
    },
    {
      kind: "certainty",
      where: "all",
      stop: false,
      pattern:
        "(?:this|it|the (?:review|rating)|that) (?:is|was) (?:\\w+ )?(?:retaliation|retaliatory|revenge|fake|a lie|false|extortion)|obviously (?:fake|revenge|retaliation)",
    },
  ],
};

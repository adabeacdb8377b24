import type { GuardRule } from "../rule";

const family =
  "wife|husband|girlfriend|boyfriend|partner|kids?|child|children|sons?|daughters?|mother|father|mom|mum|dad|parents|friends?|brothers?|sisters?|boys|girls|baby|twins|family|fianc[eé]e?|aunt|uncle|grand\\w+|in-laws|mother-in-law|father-in-law|cousins?|roommates?|classmates?|colleagues?|date|bride|group";
const crowd = "people|persons|folks|kids|{people}|young people|teenagers|men|women|families|types";
const bingeing =
  "beers?|drinks?|pints?|wine|glass(?:es)? of|shots?|whisk(?:e)?y|vodka|rum|joints?|weed|edibles?|sleeping pills?|line of|cocaine|hit of";
const goods =
  "fries|chips|food|bag|order|drinks?|bite|sip|nuggets?|slice|burger|pizza|sandwich|meal|tips?|cash|money|change|wallet|phone|groceries|items?|parcel|package|wings|cookies?|soda|jewel\\w*|purse";
const them =
  "him|her|them|his \\w+|her \\w+|the (?:{person}|kid|child)|that (?:{person}|kid)|this (?:{person}|kid)|a (?:{person}|kid|child|cyclist|pedestrian)|his|hers";

/** The same few things people say in anger or in worry, by what they mean rather than by the words a form of them happened to have. */
export const meanings: readonly GuardRule[] = [
  {
    kind: "denial",
    where: "public",
    any: [
      "(?:none|nothing|not (?:one|a|a single) (?:word|thing|bit|part)|little) (?:of |in |about |that |what |like )+(?:\\w+ ){0,6}?(?:happened|is (?:real|true|right|accurate|correct)|was (?:real|true|said|done)|took place|occurred|matches|ever)|nothing of the (?:sort|kind)|nothing like (?:this|that|it)(?= |\\.|,)|no such (?:\\w+ ){1,3}?(?:was|were|ever|has|had|happened|took|exists?|existed|reached|came|occurred)|no such (?:thing|incident|event|conversation|person|customer|guest|student|order)",
      "(?:never|not) (?:really |actually |even |once |ever )?(?:happened|took place|occurred|existed)|(?:did not|didn't|could not have|couldn't have|can't have|cannot have|does not|doesn't) (?:really |actually |even |ever )?(?:happen(?:ed)?|take(?:n)? place|occur(?:red)?|exist(?:ed)?)",
      "(?:is|was|are|were|simply|just|plainly|completely|entirely|flatly|all|so|isn't|wasn't|that's|it's) (?:simply |just |plainly |completely |entirely |a |an |the |pure |all |total )*(?:(?:not|far from|hardly|barely) (?:\\w+ )?(?:true|the truth|the case here)|made[- ]up|untrue|imaginary|imagined|imagination|fiction\\w*|fabricat\\w+|fairy ?tales?|tall (?:tale|story)|invention|what happened|how it (?:was|went|happened)|the real story)(?! of| to (?:the|our|its)| for)|(?:far|long way) from the truth|not (?:how|what|the way) (?:it|this|that|things) (?:\\w+ )?(?:happened|went|was|were|occurred)|(?:did not|didn't) go (?:the way|like|as)|(?:nothing to do|no(?:thing)? (?:relation|resemblance)|little to do) (?:with|to) (?:the truth|reality|what happened|the facts)|the (?:real|true) story|what (?:really|actually) happened|set the record straight|facts? straight|version of (?:events|the story|what)|(?:your|his|her|their|this) (?:version|tale)(?= |\\.|,)",
      "(?:i|we) (?:have |had )?never (?:\\w+ly )?(?:got|gotten|received|saw|seen|had (?:a|an|any|such|this|you|him|her)|sent|said|did|done|agreed|promised|heard|met|called|shouted|yelled|raised|refused|charged|touched|told|asked|made|served|gave|given|took|taken|left|ignored|missed|spoke|spoken|insulted|hosted|taught|worked|cancelled|canceled|drove|driven|laughed|threatened)(?= )|(?:i|we|our \\w+|no one|nobody|none of (?:us|our \\w+)) (?:here )?(?:did not|didn't|would never|would not|wouldn't|ever) (?:\\w+ )?(?:say|said|do (?:this|that|it|any)|do such|shout|shouted|yell|swear|insult|refuse|refused|laugh|laughed|raise|raised (?:a|his|her|their) voice|charge|treat|treated|threaten|touch|spoke|speak|roll|rolled|sigh|ignore|ignored)(?= |\\.|,)",
      "(?:doubt|wonder|question|not (?:convinced|sure|certain)|do(?:n't| not) (?:believe|think)|hard to believe|unlikely|find it odd) (?:\\w+ )?(?:that |if |whether )?(?:\\w+ )?(?:whoever|this (?:person|reviewer|{person})|the (?:person|author|writer|reviewer|{person})|you|he|she|they|anyone|the one)(?= )|(?:has|have|had|having) (?:\\w+ )?never (?:\\w+ )?(?:been|set foot|eaten|stayed|visited|met|sat|hired|ordered|taken|attended|ridden|spoken|worked|dined|had a meal|booked)|(?:ever|even|actually|really) (?:set foot|came here|been here|ate here|stayed here|took (?:the|my|this)|visited us|hired me|sat in)|(?:no|cannot find(?: any| a)?|can't find(?: any| a)?|find no|found no|could not find(?: any| a)?|have no|there is no) (?:record|trace|sign|booking|reservation|order|bill|receipt|{person}|name) (?:of|under|by|with|that|for|from|matching|like) (?:you|this (?:person|{person}|name|reviewer|visit)|that name|such|any such|him|her|anyone|your)|(?:nobody|no one|no (?:{person})) (?:by|of|with|under|matching|like) (?:that|this|such|your)",
    ],
    unless: "dreams? come true|holds true|true (?:of|for) every",
  },
  {
    kind: "admission",
    where: "public",
    any: [
      "dropp?(?:ed|ing) the ball|(?:messed|mess|messing|screwed|slipped|fouled|stuffed|cocked) (?:this |that |it |things |everything )?up|bungled|botched|blew (?:it|this|that)|fumbled|my bad|all on (?:me|us)|(?:this|that|it|one|blame|fault) (?:\\w+ ){0,2}(?:is|was|'s|lies|falls|rests) (?:all |entirely |squarely |purely |solely )?(?:on|with) (?:me|us)(?=\\.|,|$| and| alone)|mine alone|(?:is|was) (?:all |entirely |totally |completely |wholly |only )?(?:mine|ours)(?=\\.|,|$| and)",
      "(?:take|takes|took|accept|accepts|own|shoulder|bear|carry|assume|deserve) (?:\\w+ )?(?:all |full |the |total |complete |my |our |every bit of (?:the )?)*(?:blame|fault|responsibility)(?! (?:for (?:our|the) (?:work|course|house|guests))| seriously)|(?:i|we)(?:'ll| will)? (?:\\w+ )?own (?:it|up|that|this|the|my|our)(?= |\\.|,|$)|(?:my|our) (?:own |big |honest |silly |stupid |terrible )?(?:mistake|error|fault|oversight|blunder|slip|stupidity|laziness|sloppiness|incompetence|forgetfulness|bad)(?=\\.|,|;|$| (?:and|that|was|is|alone|entirely|for|in|when|not))",
      "(?:i|we) (?:\\w+ly |just |simply |also |even )?(?:misread|misjudged|miscounted|miscalculated|misheard|mishandled|forgot|overlooked|overcooked|undercooked|ruined|spoiled|wrecked|let (?:you|him|her|them|everyone|people) down|failed(?= (?:you|to|at|in|him|her|them)|\\.|,)|(?:was|were) (?:\\w+ )?(?:wrong|careless|rude|rough|unprepared|inattentive|useless|in the wrong|sloppy|short with|out of line)|lost my (?:temper|patience|cool)|(?:read|got|did|cut|made|measured|wrote|packed|priced|took|handled) (?:\\w+ ){0,4}(?:wrong|too (?:short|long|late|small)|badly|wrongly|poorly))|no excuses?(?= for|\\.|,|$)|(?:i|we) (?:should|could) (?:not |never )?have (?:checked|told|warned|known|noticed|cleaned|washed|asked|answered|called|served|done (?:it|that|this|more|better)|let|raised|spoken|said)|without (?:checking|washing|cleaning|testing|asking|reading|looking)(?= |\\.|,)",
    ],
    unless:
      "it is not|nobody|no one should|(?:anybody|anyone|everybody|everyone|any guest|any student|guests|students) (?:may|can|is free)",
  },
  {
    kind: "confession",
    where: "private",
    any: [
      "(?:i|we) (?:have to say |must say |\\w+ly |did |do |had |have |just |only |may have |might have |was |were )*(?:speeding|drunk|tipsy|buzzed|stoned|hungover|texting|dozing|nodding off|half asleep|falling asleep|over the limit|under the influence|without (?:a |my )?(?:licen[cs]e|insurance|seat ?belt|permit)|(?:doing|going|driving|at) (?:over |about |around |nearly |well over |maybe )?\\d{2,3}(?= (?:in|on|where|mph|km|kph|miles|when|but|and)|\\.|,)|(?:looking|staring|glancing|scrolling|typing|chatting|talking|watching|on) (?:\\w+ ){0,3}(?:my|the|a) (?:phone|cell|screen|video|movie|series|match|message))",
      `(?:i|we) (?:\\w+ly |did |do |had |have |just |only |may have |might have |already |still |always )*(?:had|have|drank|drink|took|smoked|smoke|did) (?:just |only |maybe |like )?(?:a|an|one|two|three|four|a few|a couple of|some|half a|my|\\d) (?:\\w+ )?(?:${bingeing})`,
      `(?:i|we) (?:\\w+ly |did |do |had |have |just |only |may have |might have |then |even |also )*(?:ate|eat|eaten|nibbled|tasted|sampled|open|opened|stole|steal|stolen|kept|keep|pocketed|helped (?:myself|ourselves) to|took|take|threw away|spat in|spit in|sneezed in|dipped into|grabbed) (?:\\w+ ){0,3}(?:${goods})(?= (?:because|since|after|myself|and (?:took|take|ate|eat|kept|keep|had|left)|but|as|for myself|from the (?:order|bag|car|customer))|\\.|,|$)`,
      `(?:i|we) (?:\\w+ly |did |do |had |have |just |only |may have |might have |then |even |also |nearly |almost )*(?:pushed|push|shoved|shove|hit|slapped|slap|punched|kicked|grabbed|spat|spit|swore|cursed|yelled|screamed|shouted|followed|insulted|groped|kissed|threatened|locked|hugged|flirted|spat on|tripped|bumped|scratched|bit|choked|ran over)(?: \\w+)? (?:at |on |in |with |into )?(?:${them})(?= |\\.|,|$)`,
      `(?:i|we) (?:\\w+ly |did |just |only |then )*(?:left|leave|dumped|kicked|threw|abandoned|ditched|stranded) (?:${them}) (?:out )?(?:\\w+ ){0,3}(?:on|at|by|in|of|out) (?:the |a |my )?(?:\\w+ )?(?:highway|freeway|motorway|road|roadside|side|corner|middle|rain|snow|dark|car|bridge|street)`,
      "(?:i|we) (?:\\w+ly |did |just |had |have |also )*(?:ran|run|jumped|skipped|blew(?: through)?|went through|rolled through) (?:\\w+ )?(?:the |a |that |two |one )?(?:red|light|stop sign|stop|crossing|signal)|(?:i|we) (?:\\w+ly |did |just |had |have |also )*(?:lied|lie|faked?|forged?|falsified|cheated|pretended|made (?:it|that|this) up|doctored|backdated|overcharged|stole)(?= |\\.|,|$)|(?:i|we) (?:\\w+ )?(?:changed|lowered|dropped|altered|gave) (?:\\w+ ){0,3}(?:grade|mark)s? (?:because|to (?:punish|teach|get)|out of)|let my (?:\\w+ )?(?:cousin|brother|sister|friend|son|daughter|wife|husband|roommate|nephew|dad|girlfriend|boyfriend) (?:\\w+ )?(?:drive|use|deliver|log|do|work|teach)|marked (?:it|the order|them) (?:as )?delivered (?:but|although|without|before|even|and (?:kept|left|ate))",
      "(?:he|she|they|that (?:{person})|this (?:{person})) (?:\\w+ly |sure |so |fully )*(?:earned|deserved|deserves|asked for|was asking for|had|got what) (?:it|that|every|this|(?:he|she|they))(?: coming| \\w+)?(?=\\.|,|$)|(?:serves|served) (?:him|her|them) right|(?:yes|ok|okay|fine|true|sure|look),? i (?:was|did|had|hit|took|ate|left|shouted|yelled|pushed|drank|touched|lost my)(?! not| nothing|n't| no)",
    ],
    unless:
      "(?:says?|said|claims?|claimed|states?|alleg\\w+|accus\\w+|reports?|reported|writes?|wrote|suggests?|implies|whether|if) (?:\\w+ )?(?:that )?(?:i|we)(?= )|(?:i|we) (?:was|were|did|had|have|do|am) (?:not|never)|never|not true|no longer",
  },
  {
    kind: "accusation",
    where: "private",
    any: [
      "(?:always|constantly|every (?:single )?(?:time|day|week|trip|order|ride)|never stops|habitually|all the time|keeps?|again and again|forever|routinely|regularly|each time|clearly|obviously|only|just|simply) (?:\\w+ ){0,2}?(?:l(?:ies|ying|ied)|lie|cheats?|cheating|scams?|scamming|steals?|stealing|invents?|inventing|making (?:it|things|stuff) up|makes (?:it|things|stuff) up|fak(?:es|ing)|trying to rob|robs?)(?! (?:there|on the|in the|down))",
      "(?:he|she|they|{person}|{people}|who|whoever|woman|man|family) (?:\\w+ ){0,4}?(?:l(?:ies|ied)|is lying|was lying|cheats|scams|steals|invents|makes (?:it|things|stuff) up|made (?:it|this|everything|all this) up)(?: \\w+){0,6} (?:to get|always|every|all the time|each|constantly|again|for (?:free|a refund|money|fun|sport|discounts?|credits?)|as (?:a|usual)|on purpose|for a living|like)",
      "(?:is|are|what|such|was|were|just|another|that|this) (?:a |an |the |total |complete |real |known |\\w+ )*(?:crooks?|cheats?|cheaters?|thief|thieves|scammers?|con (?:artist|man|woman)|fraudsters?|swindlers?|liars?|racists?|bigots?|perverts?|drunks?|junk(?:ie|y)|addicts?|criminals?|predators?|stalkers?|monsters?)(?= |\\.|,|$)",
    ],
    unless: "accus\\w+ (?:me|us) of|called (?:me|us)|says (?:i|we)|said (?:i|we)|the review (?:says|calls)",
  },
  {
    kind: "generalising",
    where: "all",
    any: [
      `(?:(?:these|those|such|some|many|most|certain|all|spoiled|lazy|young) )?(?:${crowd}) (?:\\w+ ){0,6}?(?:no (?:class|manners|idea|clue|taste|shame|respect|standards|sense|patience)|(?:always|only|never) (?:\\w+ )?(?:complain\\w*|blam\\w+|whin\\w+|want|find (?:fault|something)|the first|tip|listen|learn|happy|satisfied|expect|know better|exaggerat\\w+|cry|moan)|first to (?:complain|cry|moan|whine|blame|write)|(?:simply|just) (?:want|have no|can(?:'t|not)|love to|like to|do not|don't|are (?:like|not|never|rude|impossible))|want (?:an a|it all|everything)|expect (?:miracles|everything|the world|an a|to be|the moon)|think (?:they|the world|that they)|for breathing|love to (?:complain|moan|whine)|like to (?:complain|moan|whine)|enjoy (?:complaining|hurting)|impossible to please|hard to please|cannot (?:cook|read|think|handle|take|accept|be pleased)|can't (?:cook|read|think|handle|take|accept|be pleased)|never (?:worked|cooked|taught|hosted|driven|had a)|look for (?:trouble|faults?)|out of boredom|too lazy|behind a (?:screen|keyboard))`,
      `(?:${crowd}|someone|somebody|anyone|a person|a (?:{person})) (?:with|of|like|in) (?:your|this|that|such|his|her|their) (?:\\w+ )?(?:attitude|behaviou?r|manner|manners|mind|mindset|level|temper|ego|entitlement|mentality|tone|intelligence)`,
      "(?:anyone|anybody|everyone|everybody|any (?:\\w+ )?(?:person|{person})|a (?:\\w+ )?(?:person|adult|{person})|someone|somebody|people|those) (?:who |with |that )(?:\\w+ ){0,6}?(?:manners|common sense|any sense|sense|a brain|brains?|class|taste|decency|half a|a clue|a palate|eyes|ears|a heart|experience|upbringing|education)(?: \\w+)? (?:would|will|knows?|can|could|sees?|understands?|has|should|might)",
      "(?:only|just|no(?:body|t)) (?:a |an |someone|somebody|people|the|those|persons? )(?:\\w+ ){0,9}?(?:would|could (?:write|think|say|find)|complains?|writes? (?:this|such|like|a)|thinks?|finds? fault)|(?:nobody|no one|no (?:\\w+ )?(?:person|{person})) (?:\\w+ ){0,3}?(?:in (?:his|her|their) right mind|sane|normal|decent|reasonable|with (?:manners|sense|a brain))|(?:who|has|have|having|had|obviously|clearly) (?:\\w+ )?never (?:\\w+ )?(?:worked|served|cooked|taught|driven|hosted|managed|held|run|waited|had a (?:real )?job|done)(?= )(?:[^.!?]{0,60})",
      "can(?:not|'t| never) please (?:everyone|everybody|some|such|people)|(?:impossible|hard|difficult) to please|never (?:satisfied|happy|pleased) with|nothing (?:is|was|would be|we (?:do|did)) (?:ever )?(?:good )?enough|too much (?:free )?time on|nothing better to do|what (?:did|do) (?:you|they|he|she) expect|what you get when|(?:grow|man) up(?=\\.|,|$)|get over it|no (?:class|manners|upbringing|shame)(?= |\\.|,|$)|kids? these days|(?:today's|this generation'?s?|modern) (?:youth|students|kids|customers|guests)|generation of|sense of entitlement|entitlement|entitled",
    ],
    unless: "is entitled to|are entitled to|welcome|(?:can|may) (?:ask|choose|use|come|find|see)",
  },
  {
    kind: "customer-name",
    where: "public",
    cased: true,
    any: [
      `(?!(?:The|Our|My|This|That|We|Chef|Every|Each|All|Host|Guests?|Staff|You|Your|Parents?)(?!\\p{L})){cap}(?: {cap})?,? (?:and|with|plus|along with|together with) (?:(?:his|her|their|the|two|three|four|a|both|six|five) )+(?:\\w+ ){0,2}?(?:${family})`,
      "(?:owner|companion|friend|wife|husband|mother|father|sister|brother|son|daughter|date|boyfriend|girlfriend|fianc[eé]e?|client|buyer|guest|customer|student|rider|passenger|reviewer|person),? (?:named |called )?(?!(?:The|Our|We|This|That|I|And|But|A|In|On|At|With|For|Thank|Thanks|Please|Support|Review|House|Rights)(?!\\p{L})){cap}(?= |\\.|,|$)",
    ],
  },
  {
    kind: "blames-customer",
    where: "public",
    any: [
      "(?:do not|don't|please don't|stop|cannot|can't|unfair to|wrong to|how can (?:you|anyone)|why) blam(?:e|ing) (?:me|us|the|my|our|others|teachers?|it)|blame (?:yourself|yourselves|your|the (?:{person})|himself|herself|themselves)|(?:only|just) (?:yourself|yourselves|himself|herself|themselves) to (?:blame|thank)|(?:not|isn't|wasn't|hardly|never) (?:my|our) (?:fault|problem|doing|concern|business)|if (?:only )?(?:he|she|they|you|the (?:{person})|people|anyone) (?:had|would have|would only|just|bothered|ever)(?= )|your (?:\\w+ )?(?:attitude|behaviou?r|tone|rudeness|manners|laziness|carelessness|impatience|expectations (?:were|are)|brief was|fault)|(?:that|it) is (?:on|up to) (?:you|him|her|them)(?=\\.|,|$)|not (?:a|our|my) (?:mind reader|babysitter|magician|miracle)",
    ],
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "your (?:{num}|few|first|last|whole|entire|one) (?:\\w+ )?(?:nights?|days?|weeks?|weekend|hours?|trips?|visits?|orders?|rides?|sessions?|lessons?)|(?:your|the|his|her|their) (?:final |total |whole )?(?:bill|check|tab|total|receipt|invoice|fare) (?:was|came|showed|says|said|read)(?= )|(?:a|your|the) tip of|you (?:tipped|left (?:no|a|us|[$€£]|two|three|five|one)) (?:\\w+ )?(?:tip|dollars?|euros?|coins?)?|(?:left|came back|went out|returned|arrived|checked (?:in|out)|got (?:in|back|home)) (?:\\w+ )?at (?:about |around |nearly |past )*(?:{num}|midnight|noon|dawn|half past)(?! for (?:all|every))",
    ],
    unless: "check-?in (?:is|starts)|every (?:guest|tour)|tours? (?:left|leave|return)",
  },
  {
    kind: "sarcasm",
    where: "all",
    any: [
      "(?:your|his|her) (?:royal )?(?:highness|majesty|grace|lordship|ladyship|beauty sleep|precious|delicate|sensitive (?:ears|soul|palate|nose)|refined|royal)|sorry (?:to|for|that|if) (?:\\w+ ){0,4}?(?:interrupt\\w*|disturb\\w*|inconvenienc\\w+) your|congratulations (?:on|for|to) (?:your|being|the|his|her)|(?:applause|standing ovation|round of applause|slow clap|medal|trophy|oscar|award) (?:for|to|goes|please)|what a (?:hero|genius|tragedy|joy|treat|surprise|shock|saint|gem|charmer|critic)|(?:poor|dear) (?:you|baby|thing|soul|little)|boo[- ]hoo|my heart (?:bleeds|breaks) for|world's (?:smallest|tiniest|greatest|best)|the (?:nation|world|internet|universe) (?:thanks|thank|is|owes|needs|mourns|weeps)|(?:we|i)(?:'ll| will)? (?:\\w+ )?(?:try to )?(?:read (?:your|their|his|her) minds?|control the (?:weather|rain|sun|sea|traffic))|as if by magic|we (?:all )?(?:bow|kneel|weep)|sure,? because",
    ],
  },
  {
    kind: "accusation",
    where: "public",
    any: [
      "(?:work|doing|hand|handiwork|product|campaign|attack|trick) (?:of|by|from) (?:a|an|the|our|some|someone|people|another)(?= )(?! team| whole| kitchen| many)|(?:rival|competing|neighbou?ring) (?:firm|company|business|restaurant|shop|school|host|seller|bar|hotel|caf[eé]|driver|agency)s?|(?:paid|hired|sent|put up|told|coached) (?:to write|to post|by|to say|to leave)|racis[tm]\\w*|sexist|homophob\\w+|bigot\\w*|xenophob\\w*|prejudic\\w+|discriminat(?:es|ed|ing) against|(?:does not|doesn't|did not|didn't|do not|don't|cannot stand|can't stand|hates?) (?:like |want |bear )?(?:being|to be|having|seeing|taking orders from|hearing)(?: \\w+)? (?:\\w+ )*?(?:immigrant|foreign\\w*|black|brown|white|woman|women|man|accent|gay|latin\\w+|young|old|muslim|asian)",
    ],
    unless: "(?:against|zero tolerance|no room for|training)",
  },
  {
    kind: "threat",
    where: "all",
    any: [
      "(?:next time|if|when|once) (?:he|she|they|this (?:{person}|person|woman|man)|that (?:{person}|person|woman|man)|you) (?:\\w+ ){0,5}?,? ?(?:i|we)(?:'ll| will|'m going to| am going to| are going to| might| would|'d) (?!(?:be (?:happy|glad|polite|calm|ready)|ask|call|tell (?:you|the manager)|let you|let the|get (?:you|the manager)|pass|hand|offer|keep|follow|politely|stay|gladly|happily|do (?:my|our)|explain|wait(?! for)|try|write|note|report|send you|need|have|take|like|prefer|rather|find (?:you )?(?:an?|another|some|the))(?!\\p{L}))\\w+|(?:makes?|making|made) (?:sure|certain) (?:\\w+ ){0,5}?(?:waits?|regrets?|pays?|suffers?|fails?|takes? (?:two|three|an|hours|forever)|gets? (?:cold|nothing|the worst)|cold food|never)|(?:i|we)(?:'ll| will)? (?:know|remember) (?:just )?(?:who|how) to|(?:fail|flunk) (?:him|her|them|this (?:kid|student)|that (?:kid|student))|(?:his|her|their) (?:grade|food|order|drink|car|tires?|tyres?|bag|plate|soup) will",
    ],
  },
];

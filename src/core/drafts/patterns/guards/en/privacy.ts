import type { GuardRule } from "../rule";

/** School, health and who somebody is: never confirmed, never described. */
export const privacy: readonly GuardRule[] = [
  {
    kind: "confirms-student",
    where: "public",
    roles: ["teacher"],
    any: [
      "(?<!if |when |whenever |should |once |unless |thank |before )you (?:\\w+ly |also |only |had |have |just )*(?:were|had|took|came|sat|got|received|earned|scored|handed|submitted|turned|missed|attended|never|did|didn't|asked|wrote|emailed|dropped|failed|passed|withdrew|enrolled|chose|used|left|skipped|copied|needed|told|promised|stopped|signed|showed|spent|struggled|participated|worked|improved|learned|rarely|seldom|\\w{3,}ed (?:in|to|the|my|your|class|late))",
      "(?<!bring |with |discuss )your (?:\\w+ )?(?:grades?|marks?|score|papers?|essays?|exam|final|midterm|quiz(?:zes)?|tests?|homework|assignments?|project|attendance|absences?|e-?mails?|work|labs?|presentation|gpa|accommodations?|transcript|semester|section|class|classmates|seat|participation|results?|retake|extension|thesis|laptop|phone|group|draft|degree|major|scholarship|advisor|integrity)(?! (?:are|is) (?:welcome|available))",
      "(?<!any |every |each |no )(?:the|this|that|one|a|another|my|only|certain|same|two|three|four|some) (?:\\w+ )?(?:students?|persons?|pupils?|individual|kids?|freshman|sophomore|senior|athlete|young (?:man|woman)|author|writer)(?:,)? (?:who|that|in|with|from|had|got|was|were|left|did|turned|missed|sat|wrote|posted|stopped|came|asked|whose|failed|received|dropped|behind|of this)",
      "(?:i|we) (?:\\w+ )?(?:remember|recall|recogni[sz]e|taught|had|failed|graded|warned|caught|reported|met|emailed|told|helped|gave|enjoyed|wished) (?:having |teaching )?you|(?:having|teaching|teach|seeing|taught) (?:had )?you|as (?:your|my) (?:professor|instructor|teacher|student)|(?:thank you|thanks|glad|happy) (?:for|that you) (?:taking|attending|being in|joining|completing|took|passed) (?:my|the|this|our) (?:\\w+ )?(?:class|course|lab|section|seminar|exam)|my (?:former |ex-?)?student|in my (?:\\w+ )?(?:class|section|course) (?:last|this|in) (?:\\w+)|you (?:in|from) my (?:\\w+ )?(?:class|section|course|group|lab)|as (?:your|you) (?:class|classmates)",
      "letters? of recommendation|recommendation letter",
      "(?<!if |when |whenever |should |thank )you (?:\\w+ly |also |only |had |have |just )*(?!(?:found|felt|mentioned|shared|need|wanted|noticed|raised|described|hoped|wished|liked|enjoyed|wrote|said|feed|speed|proceed|succeed|exceed|indeed)(?!\\p{L}))\\w{2,}ed(?!\\p{L})",
      "(?:nice|good|glad|pleasure|pleased|happy|sorry|great|hard) to (?:have|see|lose|teach|meet|know) you|have you in (?:the|my|our|class)|(?:since|because|although|though|while|even if) you (?!(?:found|felt|may|might|can|could)(?!\\p{L}))\\w+",
    ],
    unless: "any of your|all of your",
  },
  {
    kind: "grade-word",
    where: "public",
    any: [
      "(?:got|get|gave|earned|received|given|scored|had|getting|with)(?: you| him| her| them| only| just)* (?:an?|the|your)? ?(?:zero|failing grade|incomplete|c-minus|d-minus|\\d{1,3} (?:out of|percent|%|points))",
    ],
  },
  {
    kind: "grade-word",
    where: "public",
    cased: true,
    any: [
      "(?:got|get|gave|earned|received|given|getting|become|became|deserved|wanted|expected|worth)(?: you| him| her| them| only| just)* (?:an? |the )?(?:[A-DF][+-]|[BCDF](?![\\p{L}'.])|A(?= (?:on|in|for)))",
      "(?:[Yy]our|[Hh]is|[Hh]er|[Tt]he|[Aa]n?|[Tt]hat) [A-DF](?:[+-]| minus| plus|(?= (?:on|in|for|reflects|is|was|came|comes)(?!\\p{L})))",
      "(?:more|less|better|higher|lower|other) than (?:an? )?[A-DF][+-]?(?![\\p{L}'])",
    ],
  },
  {
    kind: "grade-word",
    where: "public",
    roles: ["teacher"],
    any: [
      "(?:the|an?|your|that) \\d{1,3}(?:\\.\\d+)?(?: ?%| percent| points)? (?:on|in|for|from)",
      "\\d+(?:\\.\\d+)? points? (?:from|away|short|below|under|off)|(?:one|two|three|four|five|six|seven|eight|nine|ten) points? (?:from|away|short|below|under|off)",
      "(?:cheated|plagiari[sz]ed|withdrew|dropped out|retook|flunked)|(?:failed|fails) (?:the|my|this|both|two|every|because|for|twice)|(?:missing|missed|skipped) (?:\\w+ )?(?:labs?|classes|exams?|quizzes|papers?|assignments?|deadlines?)",
      "(?:section|sec\\.?|group) (?:\\d+|[a-f](?!\\p{L}))[^.!?]{0,80}(?:grade|zero|fail|paper|exam|person|student|mark|absen|got|blank)\\w*",
      "(?:academic integrity|plagiarism|cheating|misconduct|accommodation) (?:case|report|charge|hearing|finding|letter|request|incident)",
      "(?:the|that|this|your) \\d{1,3} (?:was|is|stands|stood|came|you|on|reflects)",
      "(?:failing|low|bad|poor|wrong|lost) (?:mark|grade|score)s? (?:for|on|in|of|was|came|is)|(?:copied|plagiari[sz]ed|late|missing|blank|unfinished|second) (?:essay|paper|exam|homework|worksheets?|project|quiz|submission)s?(?= (?:was|were|is|that|which|you|and|in)|\\.|,)",
    ],
    unless: "weigh|worth \\d+ (?:percent|%)",
  },
  {
    kind: "health-word",
    where: "public",
    any: [
      "(?:your|his|her|their) (?:\\w+ ){0,2}(?:{illness})",
      "(?:you|he|she|they|{person}|who) (?:said (?:you|he|she) (?:was|were) |told us you |clearly |obviously |probably |visibly )*(?:are|were|is|was|being|seemed|looked|appeared|felt)(?: (?:\\w+ly|a bit|so|too|very|quite|already|rather|still))* (?:{ill})(?! of)",
      "(?:you|he|she|who|{person}) (?:have|had|has|suffers? from|suffered from|live with|takes?|took|mentioned|told (?:us|me) (?:about|of)|asked about)(?: \\w+){0,3} (?:{illness})",
      "(?:get|feel) (?:well|better) soon|(?:speedy|quick|full) recovery|(?:{illness}) (?:you|he|she) (?:told|mentioned|have|has|had)",
      "(?:insomnia|celiac|coeliac|ocd|phobias?|burnout|hernia|ulcers?|eczema|menopause|concussion|sciatica|gout|anemia|thyroid|tumou?r|hiv|hepatitis|infertility|vertigo|claustrophobia|hip replacement|pacemaker|cast|sprain(?:ed)?)(?= (?:you|he|she)|\\.|,| (?:even|made|means|is))",
      "your (?:\\w+ )?(?:shoulder|knee|hip|spine|teeth|tooth|gums|scan|x-?ray|blood|eyesight|ankle|wrist|jaw|scar|wound|insomnia|celiac|coeliac|phobia|burnout|hernia|eczema|vertigo|cast|pacemaker|nerves|mood swings|weight|drinking|smoking|health|age)",
      "(?:your|his|her|their) (?:\\w+ )?(?:daughter|son|child|kid|wife|husband|mother|father|friend|partner|baby|guest) (?:\\w+ )?(?:is|was|has|had|suffers|takes|seemed) (?:\\w+ ){0,2}(?:{ill}|{illness})",
      "(?:that|because|since|as) (?:\\w+ ){1,3}(?:is|was|are|were) (?:{ill})",
    ],
  },
  {
    kind: "confirms-patient",
    where: "public",
    whenText:
      "clinics?|physio\\w*|dental|dentists?|orthodont\\w*|patients|our patient|as a patient|treatments?|therap(?:y|ist)|medical|nurse|doctor|chiropract\\w*|massages?|counsel(?:ing|ling|lor)|x-?rays?|surgery|acupuncture|the practice|root canal|fillings?|braces|midwife|optician|pharmacy|psycholog\\w+",
    any: [
      "your (?:\\w+ )?(?:sessions?|appointments?|treatments?|check-?up|visits?|charts?|files?|records?|prescription|surgery|x-?rays?|exercises|tooth|teeth|knee|back|shoulder|hip|skin|results?|root canal|filling|crown|braces|cleaning|massage|injury|progress|plan|recovery|referral|insurance)",
      "you (?:\\w+ )?(?:came|had|missed|were|attended|cancelled|canceled|stopped|started|saw|completed|left|received|booked|arrived|told|asked|decided|refused)|(?:as|being) (?:a|our) patient|our patient|(?:we|i) (?:treated|saw|examined|advised|x-rayed|operated) (?:on )?you|since your",
    ],
  },
  {
    kind: "protected",
    where: "all",
    any: [
      "you people|people like (?:you|her|him|them|that|this)|(?:your|their|his|her) kind|(?:your|his|her|their) (?:\\w+ )?(?:accent|race|religion|skin|nationality|immigration|ethnicity)(?! (?:department|studies|policy))",
      "(?:typical|just like|like all|like every|all those|these|those|another) (?:\\w+ )?(?:foreigners?|immigrants?|tourists?|americans?|mexicans?|chinese|indians?|asians?|arabs?|jews?|muslims?|blacks?|whites?|latinos?|gringos?|millennials?|boomers?|old people|white (?:woman|lady|man)|black (?:woman|lady|man))",
      "(?:{people}) from (?:that|those|these|certain|your|his|her|their) (?:country|countries|place|part|culture|neighbou?rhood)|where (?:you|they|he|she) (?:come|came|comes) from|go back to (?:your|his|her|their|where)|learn (?:to speak )?(?:english|spanish)|not from (?:here|around here)",
      "(?:{people}|persons) of (?:her|his|that|this|their|your) (?:\\w+ )?(?:sort|kind|type|class|age|background|religion|race|color|colour|faith)|(?:her|his|their|your) sort(?= |\\.|,)|(?:always|never) (?:tip|complain|haggle|pay)(?: \\w+)? (?:those|these|that) (?:{people})",
    ],
  },
];

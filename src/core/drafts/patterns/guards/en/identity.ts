import type { GuardRule } from "../rule";

/** Who it was, when and where: anything by which one person or one visit could be recognised. */
export const identity: readonly GuardRule[] = [
  {
    kind: "customer-name",
    where: "public",
    cased: true,
    any: [
      "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam|Mister)\\.? {cap}(?: {cap})?",
      "(?<=^|[.!?\\n] ?)(?:Hi|Hello|Dear|Hey|Greetings|Good (?:morning|evening|afternoon))(?: again)?,? (?!(?:There|All|Everyone|Everybody|Guests?|Customer|Reviewer|Team|Friends?|Neighbou?r|And|Thanks?|We|I|Diner|Sir|Reader|Student|It|This|The)(?!\\p{L})){cap}",
      "(?:[Tt]hank you|[Tt]hanks|[Ss]orry|[Aa]pologies|[Ww]elcome(?: back)?|[Pp]leasure|[Ww]e hear you|[Nn]oted)(?: so much| very much| again| a lot| kindly)?(?: for [^.,;!?]{1,60}| to [^.,;!?]{1,40})?, (?!(?:We|I|But|And|It|The|This|Our|Your|You|That|All|For|In|At)(?!\\p{L})){cap}(?: {cap})?(?=[.,;!?]| for| and we)",
      "(?<=[.!?] |^){cap},(?= (?:thank|we|I|you|your|sorry|it|please|this|the|our|there|that)(?!\\p{L}))(?<!(?:Yes|No|Sorry|Thanks|Hello|Hi|Sure|Indeed|However|Also|Today|Now|Here|There|Still|So|Well|Ok|Okay|First|Finally|Unfortunately|Sadly|Honestly|Again|Then|True|Of|Likewise|Meanwhile|Instead|Normally|Usually|Generally|Otherwise|Since|Apparently|Obviously|Clearly|Naturally|Surely|Truly|Regretfully|Regrettably|Alas|Right|Look|Please|Frankly|Luckily|Besides|Lastly|Next|Later|Soon|Sometimes|Often|Always|Congratulations|Bravo|Wow|Oh|Ah|Yes|Even|Indoors|Outside|Inside|Upstairs|Downstairs|Tonight|Tomorrow|Everyone|Everybody|Guests|Friends|Neighbors|Neighbours|Understood|Agreed|Noted|Granted|Overall|Secondly|Thirdly|Lately|Recently|Previously|Currently|Ideally|Together|Please|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter),)",
      "(?:under the name(?: of)?|in the name of|name on the (?:booking|order|reservation) (?:is|was)|whose name (?:is|was)|(?:gave|signed|used) (?:her|his|their|the) name (?:as |of )?|(?:goes|went|going) by|(?:signs?|signed|signing|known|posts?|writes|listed|registered)(?: up)? (?:as|under)|(?:calls?|called|calling) (?:him|her|them)sel(?:f|ves)|(?:her|his|their|your|the guest's|the customer's|real) name (?:is|was)|booked (?:as|by|under)|a certain|(?:{person})(?:,)? (?:named|called)|(?:{person}) is) {cap}(?: {cap})?",
      "(?:host|hosting|hosted|meet|meeting|met|serve|serving|served|welcoming|helping|helped|teach|teaching|taught|drive|driving|drove|working with|worked with|cooking for|remember|thank|thanks to) (?!(?:Casa|Hotel|Yelp|Google|Airbnb|Uber|Lyft|Rover|Upwork|Fiverr|English|Spanish|French|Italian|Mexican|God|{month}|{weekday})(?!\\p{L})){cap}(?: {cap})?",
      "{cap} and (?:his|her|their) (?:\\w+ )?(?:mother|father|family|wife|husband|partner|friends?|kids?|children|sons?|daughters?|dog|group|party)",
      "(?:the )?{cap} (?:family|couple|party|wedding|booking|reservation|group)(?= (?:was|were|had|came|asked|booked|left|stayed|arrived|for))",
      "(?<=[a-z],? ){cap} {cap}(?=,? (?:who|{did}))",
      "(?!(?:We|You|They|He|She|It|Nobody|Someone|Somebody|Everyone|This|That|Who|Staff|Guests|Customers|People|Yelp|Google|Service|One|I|Some|Our|What)(?!\\p{L})){cap}(?: {cap})? (?:demanded|insisted|refused|yelled|shouted|threatened|stole|smoked|complained|cheated|claimed|brought|lied|booked|hired|rated|never)",
      "(?:having|had|have|seeing|saw|with) (?!(?:Casa|Hotel|{month}|{weekday}|English|Spanish|Adobe|Google|Yelp|Airbnb|WiFi|Netflix)(?!\\p{L})){cap}(?: {cap})? (?:here|with us|over|as (?:a|our)|stay|back|in (?:my|our)|at our)",
      "(?:the )?{cap}'s (?:order|booking|reservation|stay|table|visit|review|complaint|party|group|trip|ride|dog|paper|essay|grade)",
    ],
  },
  {
    kind: "customer-description",
    where: "public",
    any: [
      "(?:tall|short|blonde?|bald|bearded|fat|thin|skinny|chubby|heavy|young|old|older|elderly|middle-aged|redheaded|red-haired|grey-haired|gray-haired|tattooed|brunette|large|small|black|white|asian|latino|hispanic|foreign|well-dressed|loud|angry|pregnant|limping)(?: \\w+)? (?:gentleman|man|woman|lady|guy|girl|boy|couple|fellow|mother|father|mom|dad|kid|student|dude|pair)",
      "(?<!any |every |each |no |a |for |all )(?:{person}|one|pair|party|group|family) (?:in|with|wearing|carrying|pushing) (?:a |an |the |his |her |their |two |three |four |that |those |matching )*(?:\\w+ ){0,2}(?:coats?|blazers?|jackets?|hats?|caps?|shirts?|dress(?:es)?|hoodies?|glasses|sunglasses|beard|tattoos?|hair|suits?|boots|stroller|scar(?:f|ves)|sweaters?|accent|backpack|moustache|mustache|ponytail|uniform|kids?|children|girls|boys|limp|cane|crutches|walker|parrot|guitar|umbrella|braids|dreadlocks|sandals|shoes|baby|twins|motorbike|bike)",
      "(?:your|his|her) (?:husband|wife|partner|boyfriend|girlfriend|kids?|children|son|daughter|mother|father|date|twins|toddler|baby) (?:\\w+ )?(?:was|were|had|wore|did|didn't|kept|asked|wanted|spilled|broke|said|told|shouted|came|left|ran|{irregular})",
      "(?:you|he|she|who) (?:\\w+ )?(?:wore|were wearing|was wearing|had on|was dressed|were dressed)",
      "(?:license|licence|number) plates?|(?:red|blue|black|white|grey|gray|silver|green) (?:honda|toyota|ford|bmw|audi|tesla|van|pickup|sedan|suv)",
      "(?:the|that|this) (?:little |old |young )?(?!person|author|writer)(?:{person}) (?:in|with|wearing|who|from|at|holding|by|near) (?!(?:care|mind|us|general|need|need of)(?!\\p{L}))\\w+",
    ],
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "(?:table|booth|room|suite|cabin|seat|stool|bay|unit|apartment|flat|lane) (?:number |no\\.? ?|#)?(?:\\d+[a-z]?|(?:four|five|six|seven|nine|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?:-\\w+)?)(?=,? (?:on|by|near|next|in|at|was|were|had|got|sat|asked|left|ordered|waited|received|is|that|and))",
      "(?:order|booking|reservation|trip|ride|ticket|invoice|contract|case|confirmation|job|task|project|claim|check|receipt|delivery) (?:number |no\\.? ?|#|id |code )?(?=[a-z0-9-]*\\d)[a-z0-9-]{3,}",
      "(?:corner|window|back|front|middle) (?:booth|table|seat)",
      "the (?:job|house|flat|apartment|property) (?:on|at|in) [a-z]+ (?:street|road|avenue|lane|drive|boulevard|court|place)",
    ],
    unless: "each (?:table|room)|every (?:table|room)|all (?:tables|rooms)",
  },
  { kind: "visit-detail", where: "public", cased: true, any: ["(?!COVID)(?=[A-Z0-9-]*\\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9-]{6,}"] },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "(?<!since |since the |from |as of |until |till |by |starting |starting on |effective |before |after |through |closed on |open on |reopen on |reopens on |on and after )(?:(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:to|and|or|-) \\d{1,2}(?:st|nd|rd|th)?)?(?: of)? (?:{month})|(?:{month})\\.? \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?",
    ],
    when: "your \\w+|(?:the|this|a|his|her) (?:\\w+ )?(?:{visit})|you (?:\\w+ed|{irregular})|(?:{that}) (?:{person})|reservation|booking|he|she|(?:review|rating|comment) (?:was|came|appeared|went|is)|marks|grades|i (?:\\w+ed|{irregular})|we (?:talked|spoke|met|delivered|finished|cleaned|drove)",
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "your (?:\\w+ ){1,3}(?:on|of|from|between|during) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: (?:to|and|-) \\d{1,2}(?:st|nd|rd|th)?)?(?: of)? (?:{month})|(?:{month}) \\d{1,2})",
      "(?:your|the|their|his|her) (?:\\w+ ){0,2}(?:{visit})(?: \\w+){0,3}? (?:on|of|last|this past|from|during) (?:the )?(?:last )?(?:{weekday}|(?:{month})|\\d{1,2}(?:st|nd|rd|th)|weekend)(?: \\w+)?",
      "(?:on|last|this past|that) (?:{weekday})(?: (?:night|morning|evening|afternoon|the \\d+\\w*))?,? (?:\\w+ )?(?:you|he|she|they|your) (?:\\w+ )?(?:had|were|was|sat|came|{did})",
    ],
    unless: "every|each|always|open|closed|from \\w+ (?:on|onwards?)(?=\\.|,|$| all| every| to)",
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "(?:at|around|about|by|until|from|after|before) (?:\\d{1,2}[:.]\\d{2}|\\d{1,2} ?(?:am|pm|a\\.m|p\\.m)|(?:a )?(?:quarter|half|ten|twenty|five) (?:past|to|after) \\w+|noon|midnight)(?: ?(?:am|pm))?",
    ],
    when: "was|were|had|left|sat|came|arrived|went|talked|dropped|seated|served|paid|ordered|called|rang|met|picked|started|ended|waited|your \\w+",
    unless: "every|each|always|opens?|closes?|until \\w+ every|now (?:opens?|closes?|starts?)",
  },
  {
    kind: "visit-detail",
    where: "public",
    any: ["(?:your )?(?:party|group|table|booking|reservation) (?:of|for) (?:{num})(?! or)"],
    when: "you|your|she|he|were|was|had",
  },
  {
    kind: "records",
    where: "public",
    any: [
      "(?:per|according to|in|checked|from|on) (?:our|the|my) (?:records?|system|logs?|reservation book|booking system|cameras?|cctv|footage|chat|app history|gradebook|message history|ticket)",
      "(?:our|the|my|door|security|your|hallway) (?:\\w+ )?(?:records?|logs?|cameras?|cctv|footage|video|recordings?|chat|messages?|receipts?|screenshots?|gradebook|gps|ticket|tab) (?:\\w+ )?(?:shows?|proves?|says?|confirms?|has you|have you|records|tells?)",
      "(?:photos?|pictures|screenshots?|receipts?|recordings?|videos?|evidence|proof|messages)(?: \\w+){0,4} (?:is|are) (?:attached|enclosed|available|ready|saved|on file)",
      "(?:i|we) (?:\\w+ )?(?:attach|enclose|(?:have|kept|hold|saved) (?:\\w+ )?(?:proof|evidence|screenshots?|video|photos?|footage|recordings?|messages|witnesses|records?))",
      "(?:have|had) you on (?:camera|video|tape|film)|no record of (?:you|your|any|such|a)",
    ],
    unless: "every|each|all guests|any(?:thing|body|one|time)|at any hour|whenever|always",
  },
  {
    kind: "timeline",
    where: "public",
    any: [
      "(?:review|rating|comment|opinion|stars?|post|feedback)(?: \\w+){0,3} (?:came|appeared|was (?:written|posted|left|published)|went up|showed up|came up|arrived|followed|popped up)(?: \\w+){0,4} (?:after|on|the (?:next|same|following)|hours?|minutes?|days?|later|once|when|right|just|as soon)",
      "(?:hours?|minutes?|days?|a day|the day|an hour) (?:after|later)[^.!?]{0,40}(?:review|rating|comment|stars?|posted)",
    ],
  },
  {
    kind: "unmask",
    where: "public",
    any: [
      "(?:i|we) (?:\\w+ )?(?:know|remember|recall|recognise|recognize|recognised|recognized|can tell|think we know|figured out|found out|traced|looked up|(?:have|had) a (?:\\w+ )?(?:idea|guess|feeling|hunch)) (?:\\w+ )?(?:who|you(?= |\\.|,|$)|your (?:name|face|account|profile|voice|group|table)|this (?:guest|customer|person|client|table))",
      "(?:who|whoever) (?:is|was|stands|hides|hid|sits) behind (?:this|the|that|it)|who wrote (?:this|it|that)",
      "you(?:'re| are| must be| were| must have been) the (?:\\w+ )?(?:one|person|guy|lady|woman|man|couple|group|table|student|girl|boy|guest|same|party|gentleman|neighbou?r)",
      "(?:this|that|it|these|those) (?:is|was|are|must be|has to be|sounds like|can only be|could only be|looks like) (?:the |our |my |an? )?(?:same |old |very |only )*(?:one who|person|guy|woman|man|lady|student|couple|table|ex-?\\w+|neighbou?rs?|former \\w+|friend of|relative|customer who|guest who)",
      "your (?:other|real) (?:reviews?|name|account|profile)|(?:looked|looking|checked) (?:at|up|through|into)? ?(?:your|the) (?:profile|other reviews|account|history)|(?:judging|going) by (?:the|your|how|this) (?:style|wording|writing|tone|words|details|way|grammar)|(?:narrow|narrowed) it down",
      "who you (?:are|were)(?! to)|(?:worked|figured|found|made|puzzled) (?:it )?out (?:who|from|by)|(?:whole|entire) (?:staff|team|kitchen) knows",
    ],
    unless: "do not know who|don't know who",
  },
];

import type { GuardRule } from "../rule";

/** Words against people: accusations, insults, threats, the law as a stick. */
export const hostility: readonly GuardRule[] = [
  {
    kind: "accusation",
    where: "public",
    any: [
      "(?:you|he|she|they|{person}|someone|everything|who|that|it|this|story|account) (?:\\w+ ){0,3}?(?:lied|is lying|are lying|were lying|was lying|made (?:it|this|that|everything|all of it|the whole thing)? ?up|invented|invents?|fabricat\\w+|making (?:it|this|things) up|dreamed|dreamt)",
      "liars?|(?:a|another|blatant|complete|total|pure|absolute|outright|plain|big|all|these|those|such|your|full of|nothing but|pack of|web of) (?:\\w+ )?(?:lies|lie)(?= |\\.|,|$)|fake (?:review|rating|account|profile|customer|guest|comment|complaint|story|name)s?",
      "(?:is|are|looks|was|were|be|seems) (?:a |an |completely |totally |obviously |clearly |simply |just |all |entirely |plainly |pure )*(?:fake|fraud|fraudulent|bogus|false|untrue|invented|fabricated|made[- ]up(?! of| from)|fiction|fantasy|scam|setup|hoax|dishonest|nonsense|a joke|smear|sabotage)",
      "(?:false|bogus|dishonest|malicious|fraudulent|made-up|invented|defamatory) (?:review|rating|claims?|accusations?|complaint|comment|story|statements?|stories)s?|not (?:a )?(?:real|genuine|actual) (?:customer|guest|review|client|student|order|person)|(?:never|not once) (?:ate|set foot|stayed|came|visited|booked|ordered|took|attended|hired|rode|been|were|was|had) (?:\\w+ )?(?:here|with us|a|in|our|my|the|at|any|this)|none of (?:this|that|it|what) (?:\\w+ )*(?:happened|true|is true|took place)|nothing (?:you|in this|in that|here) (?:\\w+ )*(?:true|happened)|(?:this|that|it) (?:simply |just )?(?:never|did not|didn't) happen",
      "scammers?|con (?:artist|man|woman)|(?:runs?|running|pulls?|pulling|ran|a|same|old) (?:a |an |the |same |little |refund |old )*(?:scam|con|racket|swindle|hustle)|(?:commit\\w*|attempted|trying to commit|is) fraud|fraudsters?|extort\\w*|blackmail\\w*|shakedown",
      "(?:trying|tries|tried|wants?|wanted|hoping|looking|fishing|angling|out|does this|do this|did this|all about|just) (?:to get |for |to score |to scam |to avoid |getting |\\w+ )*?(?:free|refund|money|discount|freebie|something for nothing|for nothing|paying|work for)\\w*",
      "(?:out of|for|pure|in|an act of|as|petty|just|is|simple|personal) (?:\\w+ )?(?:revenge|spite|retaliation|vengeance|payback|jealousy|envy|malice)|retaliat\\w+|vengeful|spiteful|vindictive|getting (?:back|even)|get (?:back at|even with)|punish(?:ing)? (?:us|me)|axe to grind|grudge|disgruntled|bitter (?:ex|former|person)|(?:has|have|had) it in for",
      "(?:a |our |the |some |from a |rival )(?:\\w+ )?(?:competitor|rival|competition)s?(?= (?:\\w+ )?(?:wrote|posted|did|who|is|down|behind|paid|trying|across|owns|runs))|(?:written|posted|sent|paid|left|put up) by (?:a |an |our |the |some |someone (?:from|at|who) )*(?:\\w+ )?(?:competitor|rival|ex|enemy|former|fired|friend|relative|business|restaurant|troll|bot)|works? for (?:a|our|the) (?:competitor|rival|other|bar|restaurant|place|competition)|trolls?|trolling|thie(?:f|ves)|steal(?:s|ing)? from|serial (?:complainer|reviewer)|professional (?:complainer|victim)|habitual|known for (?:doing|this|leaving|posting)",
    ],
    unless: "detection|prevention|awareness|anti-|manual|white paper|article on|training|article about|novel|script|screenplay",
  },
  {
    kind: "insult",
    where: "all",
    any: [
      "idiots?|idiotic|morons?|moronic|imbeciles?|stupid\\w*|dumb(?:ass|est)?|jerks?|assholes?|bitch\\w*|bastards?|scum(?:bag)?|pathetic|losers?|clowns?|crybab(?:y|ies)|brats?|bratty|karens?|psychos?|lunatics?|nutcase|nut ?job|cheapskates?|parasites?|vermin|(?:piece|bag|load|pile) of (?:shit|garbage|trash|crap)|shit\\w*|\\w*fuck\\w*|dickhead|prick|snowflakes?|low-?lifes?|freeloaders?|hag|slobs?|fat (?:cow|pig|slob)|ignoramus\\w*|half-?wits?|dimwits?|airheads?|bull(?:y|ies)|creeps?|weirdos?|delusional|illiterate|spoil(?:ed|t) (?:\\w+ )?(?:child|kid|brat|princess|woman|man|people)|trash(?:y)? (?:person|people|human|woman|man|family|customer)|garbage (?:person|people|human)|human (?:garbage|trash|being)|good-for-nothing|waste of (?:space|oxygen|air|skin|time as a)|dirtbags?|douche\\w*|cretins?|dunces?|tightwads?|penny-?pinch\\w*|busybod(?:y|ies)|drama queens?|narcissist\\w*|sociopath\\w*",
      "(?:crazy|insane|deranged|unhinged|nasty|vile|horrible|awful|disgusting|despicable|miserable|bitter|ugly|ignorant|entitled|greedy|cheap|worthless|classless|trashy|filthy|mental|nutty|evil|petty|rotten) (?:\\w+ )?(?:{person}|{people}|person|people|human|being|creature|family|old (?:man|woman|lady|bat|hag)|cow|bat|thing|soul|snob)s?",
      "(?:is|are|was|were|like|such|being|what|you|little|absolute|same|these people|they) (?:a |an |the |some |just |absolute |total |complete |real |rude |old |fat |stupid |ugly |ungrateful |are |is |little |pack of |herd of |bunch of )*(?:cow|pig|goat|donkey|ass|rat|snake|animal|monster|witch|disgrace|leech|rodent|swine|toad|ape|baboon|savage|vulture|cockroach|hyena|sheep|weasel)s?(?= |\\.|,|$)",
      "manners of (?:a|an)|brains? of (?:a|an)|(?:raised|brought up) (?:by|in a) (?:wolves|barn|animals|zoo)|iq|too (?:dumb|stupid|dense|thick|slow|lazy) to|not (?:very )?bright|can(?:'t|not) (?:\\w+ )?(?:read|spell|count|write a (?:full |whole |single )?sentence)|could not (?:\\w+ )?(?:read|spell|count|write a (?:full |whole |single )?sentence)|if (?:her|his|their|your) li(?:fe|ves) depended|(?:hope|wish) (?:he|she|they|you|that \\w+|this \\w+|it) (?:\\w+ )?(?:chokes?|dies?|crash(?:es)?|rots?|suffers?|burns?|gets? (?:sick|hurt|fired|what)|never|loses?|falls?|trips?)|(?:go|rot|burn) (?:to|in) hell|drop dead|get lost|screw (?:you|him|her|them)|shut up",
    ],
    unlessText:
      "(?:goat|pig|cow|sheep|donkey|rat|snake)s? (?:farm|cheese|milk|stew|meat|curd|sitting|walk)|petting|boarding|kennel|farm stay",
  },
  {
    kind: "threat",
    where: "all",
    any: [
      "(?:you|he|she|they)(?:'ll|'re going to| will| are going to| is going to|'s going to)(?: \\w+)? (?:regret|be (?:sorry|hearing)|pay(?: for)?(?= |\\.)|wish (?:you|he|she|they)|see what (?:happens|i)|find out (?:what|who|how)|get what|learn (?:what|the hard|a lesson|not)|never (?:eat|work|ride|get|find|be|set)|answer for|have to deal with|know (?:your|his|her|their) (?:face|name))|(?:everyone|everybody|the whole (?:town|street|school|campus|city)|people)(?: \\w+){0,3} will(?: \\w+)? (?:know|hear|see|learn) (?:\\w+ ){0,3}(?:your|his|her|their|what you|who you|about you)",
      "(?:i|we) (?:\\w+ )?(?:know|have|found|got) (?:exactly )?(?:where (?:you|he|she|they)|(?:your|his|her|their) (?:\\w+ )?(?:address|plate|workplace|boss|employer|phone number|home))|watch (?:your|his|her) (?:back|step)|sleep with one eye|(?:a )?(?:long|good) memory|(?:i|we) (?:do not|don't|never) forget(?= |\\.|$)|small town|word (?:gets|travels) (?:around|fast)",
      "(?:i|we)(?:'ll| will| am going to|'m going to| are going to| may| might|'d love to| would love to| plan to| intend to)(?: \\w+){0,3} (?:find|get|hurt|come after|come for|track|hunt|ruin|expose|destroy|teach|deal with|visit|follow|wait for|name|blacklist|confront|shame|humiliate|smash|break|slash|key|hit|slap|punch|kick|leave|dump|spit|post|publish|share|tell|ask|show|go to|report) (?:\\w+ )?(?:him|her|them|that (?:\\w+ )?(?:{person})|his|hers|their)(?= |\\.|,|$)",
      "(?:i|we)(?:'ll| will| am going to|'m going to| are going to) (?:\\w+ )?(?:publish|post|expose|share|release|make public|leak|print|name|tell|contact|inform|let) (?:your|the) (?:\\w+ )?(?:\\w+ )?(?:name|photo|address|brief|messages|files?|work|face|boss|employer|wife|husband|school|parents|landlord|family|number|chat|video|e-?mails?)|(?:i|we)(?:'ll| will) (?:\\w+ )?(?:make (?:sure|you|him|her|them)|see to it) (?:\\w+ ){0,4}(?:never|pay|regret|suffer|loses?|fired|sorry|banned)|remember (?:your|his|her|that|this) (?:face|name|i)",
      "what happens to people who|(?:you(?:'d| had)? better |you should |i would |i'd )be (?:very )?careful|be (?:very )?careful (?:where|who|next time|what you|with me)|you(?:'d| had)? better (?:watch|not|be|take|remove|delete|hope|pray)|(?:next time|if|when|wait until|wait till) (?:i|we) (?:\\w+ )?(?:see|catch|meet|find|run into|get) (?:you|him|her|them|that|this)|or else|last warning|(?:don't|do not|never|dare) (?:you )?(?:ever )?(?:come (?:back|here|near)|show your face|set foot|get in my|order from|book (?:with )?(?:us|me) again)|consequences(?= for| |\\.)|someone (?:should|will|ought to) (?:teach|hurt|show|slap|report)|settle (?:this|it) (?:outside|in person|face to face)|teach (?:him|her|them|you) a lesson|mess(?:es)? with (?:my|me|us)|keep this up|keep it up and|you have been warned|try (?:me|that again)|see how (?:you|he|she|they) (?:like|likes)",
      "(?:remove|delete|take (?:it|this|that|your review) down|change)[^.!?]{0,60} or (?:else|we|i|face)(?:'ll| will| shall|'d)?|if (?:you|that \\w+|he|she|they) (?:\\w+ ){0,3}(?:don't|do not|doesn't|does not|won't) (?:\\w+ )?(?:remove|delete|take|change|withdraw|apologi[sz]e)[^.!?]{0,60}(?:we|i)(?:'ll| will)|if (?:that|this|the same) (?:{person}) (?:ever|gets|comes|shows|books|orders)",
    ],
    unless: "consequences of (?:late|missing|the rule)|quality|(?:report|tell|show|share|post|ask) (?:them|it) to (?:you|support|the team)",
  },
  {
    kind: "legal-threat",
    where: "all",
    any: [
      "(?:we|i)(?:'ll| will| shall| am going to|'m going to| are going to| intend to| plan to| may| might| could| have to|'ve| have)?(?: \\w+){0,3} (?:sue|press(?:ing)? charges|prosecute|(?:take|taking) (?:you|this|it|him|her|them|the matter) (?:\\w+ )?to (?:\\w+ )?(?:court|small claims|a judge)|(?:take|bring|file|start|pursue|seek|initiat\\w+|consider(?:ing)?|begin) (?:\\w+ )?(?:legal|lawsuit|suit|charges|damages|a claim against|proceedings))",
      "(?:hear|hearing|letter|call|contacted|in touch|notice|word) (?:\\w+ )?(?:from|by|with) (?:my|our|a|the) (?:\\w+ )?(?:lawyers?|attorneys?|solicitors?|legal|counsel)|(?:my|our) (?:\\w+ )?(?:lawyers?|attorneys?|solicitors?|counsel|legal team) (?:\\w+ )?(?:will|has|have|is|are|would|advise\\w*|say|says|knows?)|(?:see|meet) you in court|cease and desist|legal (?:action|steps|proceedings|consequences)|subpoena\\w*|reserve (?:the right|all rights|our rights|my rights)",
    ],
    unless: "translat\\w+|transcri\\w+|article|white paper|union|appeal",
  },
  {
    kind: "legal-claim",
    where: "public",
    any: [
      "(?:my|our) (?:lawyers?|attorneys?|solicitors?|legal team|counsel)|defam\\w+|libel\\w*|slander\\w*|lawsuits?|(?:is|are|was) (?:a crime|illegal|unlawful|against the law|criminal|actionable|punishable)|violat\\w+ (?:the law|federal law|state law|my rights|our rights)|breach(?:ed)? (?:of )?(?:the |our |your )?contract|non-?disparagement|for damages|under (?:section|article|title) \\d+",
      "(?:you|guests?|customers?|clients?) (?:\\w+ )?(?:agreed|signed|promised|accepted|are bound|undertook) (?:\\w+ ){0,8}(?:not to|never to|no)|(?:not|never) (?:allowed|permitted|entitled) to (?:post|write|publish|review|leave|share)|(?:terms|contract|agreement|waiver|booking) (?:\\w+ ){0,6}(?:forbids?|prohibits?|bars?|not allowed|no negative)|(?:fine|penalty|fee) (?:for|of [$€£]?\\d+ for) (?:\\w+ )?(?:negative|bad|reviews?|posting)",
      "(?:police|report|authorities|complaint) (?:was|were|has been|have been|will be) (?:called|filed|notified|informed|made)|(?:called|filed|informed|contacted|notified) (?:\\w+ )?(?:the )?(?:police|authorities|immigration)|report(?:ed)? (?:you|this|him|her|them) to the (?:police|authorities|irs|court)",
    ],
    unless: "translat\\w+|transcri\\w+|article on|white paper|brief|contract draft|essay|book",
  },
  { kind: "legal-claim", where: "public", cased: true, any: ["sue|sues|suing|sued"], unless: "translat\\w+" },
];

/** Named lists of the English guards. */
export const lists = {
  cap: "[A-Z\\u00C0-\\u00DE][a-z\\u00DF-\\u00FF']+(?:-[A-Z\\u00C0-\\u00DE][a-z\\u00DF-\\u00FF]+)?",
  person:
    "guest|customer|client|buyer|rider|passenger|diner|patron|student|pupil|parent|tenant|traveller|traveler|reviewer|lady|woman|man|gentleman|guy|girl|boy|couple|kid|dude|individual|user|patient|person|visitor|shopper|hirer|renter|fellow|author of this|writer of this",
  people:
    "guests|customers|clients|buyers|riders|passengers|diners|patrons|students|parents|visitors|tourists|people|women|men|reviewers|folks",
  that: "the|this|that|said|our|one|a|an|my|same|another",
  did: "asked|wanted|demanded|insisted|refused|brought|came|arrived|left|said|told|claimed|complained|opened|called|shouted|yelled|screamed|threw|broke|stole|took|paid|ordered|sent|had|has|was|were|is|tried|threatened|drank|smoked|smelled|missed|failed|cheated|copied|submitted|skipped|cancelled|canceled|booked|downloaded|kept|made|gave|signed|checked|walked|stood|sat|turned|showed|forgot|never|didn't|did|would|wouldn't|could|couldn't|got|wrote|used|spilled|argued|grabbed|pushed|ran|lost|posted|filed|disputed|returned|bought|requested|changed|started|stopped|lied|invented|does|knows|needs|keeps|wants|runs|trashed|damaged|handed|dropped|withdrew|spoke|waited|laughed|slept|ate|hired|agreed|accepted|rated|met|put|let|read|swore|knocked|hit|took",
  irregular:
    "had|were|was|came|went|left|took|got|gave|made|said|told|sat|stood|brought|bought|paid|sent|kept|held|lost|broke|spoke|drank|ate|threw|stole|ran|saw|knew|chose|did|didn't|drove|rode|fell|fought|hid|hit|hurt|met|put|sold|slept|spent|swore|tore|wore|woke|forgot|spat|snuck|wouldn't|would not|never|withdrew|let|wrote|began|drew|blew|shook|sang|lay",
  month:
    "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec",
  weekday: "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
  num: "\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
  visit:
    "visit|stay|trip|ride|order|booking|reservation|table|dinner|lunch|brunch|breakfast|delivery|transfer|transport|appointment|session|lesson|job|check-?in|check-?out|tour|pick-?up|drop-?off|purchase|contract|gig|party|move|evening|meal|bill",
  change:
    "change|changing|changed|update|updating|edit|editing|remove|removing|delete|deleting|take down|taking down|take (?:it|this|that) down|took (?:it|this|that) down|raise|raising|reconsider\\w*|rethink|revise|revising|revisit|lift|bump|withdraw|withdrawing|fix|amend|adjust|correct|turn(?:ed)? into|pull|retract|upgrade|bring (?:it|this|that|the \\w+|your \\w+) up|push (?:it|this|that|your \\w+) up|soften|replace|swap|drop|improve|giving|give|leave|leaving|become|becomes|take (?:\\w+ ){1,3}(?:away|down|off|back)|(?:swap|trade|exchange) (?:\\w+ ){1,3}for|go(?:es)? up|comes? down|rises?|disappears?|vanish\\w*|goes? away|(?:is|are) gone|off the page|think (?:about|of) it|look(?:s|ing)? (?:better|different)",
  review: "review|reviews|rating|ratings|stars?|comment|feedback|score|post|opinion|write-?up",
  offer:
    "refund\\w*|free|discount\\w*|half|on us|on me|on the house|credit|extra|bonus|no charge|without charge|gift|voucher|coupon|money back|reimburse\\w*|waive\\w*|knock off|percent off|pay you|tip you|make it worth|complimentary|deal|even|quits|our treat|my treat|return the \\w+|[$€£] ?\\d+|\\d+ ?%|thank-you|reward\\w*|bottle|dessert|upgrade|at no cost|no cost|for nothing|two more|one more|next (?:month|week|order|stay|session|visit)|throw in|sweeten",
  staff:
    "cook|chef|kitchen|line cook|barman|bartender|barista|host|hostess|busser|dishwasher|manager|boss|coworker|co-worker|colleague|partner|trainee|cleaner|assistant|cashier|waiter|waitress|server|runner|owner|new (?:guy|girl|hire|kid|one)|dispatcher|other driver|receptionist|department|dean|ta|teaching assistant|grader|store|restaurant|front desk|helper|night shift|day shift|team|fryer|supplier|subcontractor",
  bungled:
    "forgot|forgets|messed|messes|screwed|burned|burnt|burns|dropped|walks? (?:off|out|away)|walked (?:off|out|away)|(?:is|was|were|are) (?:\\w+ )?(?:lazy|slow|useless|hopeless|late|drunk|hungover|asleep|incompetent|careless|to blame|at fault|clueless|sloppy|rude|on (?:his|her|their|the) phone|out smoking)|never|refuses?|hides?|disappear\\w*|lost|loses|ignored|ignores|got it wrong|gets it wrong|mixed up|mixes up|ruined|broke|failed|fails|couldn't be bothered|can't (?:cook|count|read|manage)|sent out|(?:handed|gave) (?:me|us|you|out) (?:\\w+ ){0,4}(?:late|wrong)|sat on|takes (?:his|her|their) time|showed up (?:late|drunk|hungover)|(?:should have|did not|didn't|does not|doesn't) \\w+|keeps? (?:forgetting|losing|messing|\\w+ing)|undercooked|overcooked|left (?:it|the|your|early)|botched|slipped up|plays? (?:cards|games|on)|(?:sneaks|slips|wanders|goes|went|steps|stepped) (?:off|out|away)|lets? (?:the|it|them|everything)|daydreams?|gossips?|naps?|smokes",
  illness:
    "diabetes|depression|anxiety|cancer|adhd|autism|bipolar|ptsd|epilepsy|asthma|dementia|alzheimer'?s|illness|disease|disorder|disability|diagnosis|medication|meds|pills|treatment|surgery|pregnancy|allergy|allergies|medical condition|mental health|addiction|drinking problem|panic attacks?|migraines?|stroke|seizures?|rehab|wheelchair|injury|insulin|chemo\\w*|therapy|therapist|psychiatrist|hearing (?:loss|aids?)|eating disorder|breakdown|arthritis|(?:bad|sore|back|knee|hip|broken) (?:back|knee|hip|leg|shoulder|pain)|miscarriage|crutches|blood pressure|heart (?:condition|problem|attack)|dyslexia|anorexia|hangover|drug problem|episode|condition",
  ill: "diabetic|depressed|bipolar|autistic|pregnant|disabled|drunk|intoxicated|mentally ill|ill|sick|unwell|allergic|deaf|schizophrenic|addicted|an addict|an alcoholic|dyslexic|anorexic|suicidal|in therapy|unstable|off (?:your|his|her|their) meds|on (?:drugs|medication|something)|high|stoned|hungover|tipsy|wasted",
} as const;

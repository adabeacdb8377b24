import type { PhraseBook } from "../phrases";

const lists = {
  no: `no not never nothing didnt dont doesnt wont wouldnt cant couldnt cannot wasnt isnt arent havent hasnt without nor zero unable refuse refused refuses refusing`,
  staff: `
    staff server servers waiter waiters waitress waitresses bartender bartenders hostess host hosts busser employee employees worker workers cashier cashiers manager
    managers owner owners clerk clerks receptionist receptionists salesman saleswoman salesperson salespeople sales technician technicians tech techs stylist barber
    nurse doctor dr dentist agent rep crew mechanic barista baristas guy girl lady gentleman associate associates attendant attendants team`,
  driver: `
    driver drivers rider riders captain captains courier couriers dasher dashers chauffeur cabbie cabbies cabby deliveryman pilot pilots delivery_guy shopper shoppers`,
  teacher: `
    professor professors prof teacher teachers lecturer instructor instructors sir madam mam maam he she him her his hes shes dr mr mrs ms lecturers tutor`,
  rude: `
    rude rudely ruder rudest attitude disrespectful disrespected unprofessional unfriendly arrogant condescending dismissive impolite hostile ignorant snobby snotty pushy
    curt aggressive abusive argumentative careless lazy incompetent unhelpful inattentive obnoxious mean nasty surly indifferent uncaring clueless dishonest
    shady unreliable unorganized disorganized negligent unknowledgeable standoffish inconsiderate disinterested uninterested misbehaved misbehave misbehaviour misbehavior
    untrained harassing harassed lied liar liars unethical impatient sarcastic insulting belittling belittled patronizing intimidating crass abrasive moody grumpy`,
  slow: `slow slowest slowly late later delay delays delayed wait waited waiting forever ages hour hours`,
  dish: `
    food meal meals dish dishes pizza burger burgers steak chicken pasta sandwich salad soup rice fries sushi taco tacos drink drinks coffee beer wine dessert
    breakfast lunch dinner menu sauce meat fish shrimp seafood lobster bread cake pork beef noodles curry wings portion portions entree entrees appetizer appetizers
    cocktail cocktails tea ice cream donut donuts bagel cheese eggs bacon toast ramen pho roll rolls buffet flavor flavors taste tasted ingredients`,
  thing: `product products item items quality phone computer car tire tires brakes nails haircut cut color`,
};

/**
 * What English sentences complain of or praise, by aspect. Aspects before the line are in the worker's hands, see `control.ts`; `.bad`
 * and `.good` carry their stance themselves. What a word stands for in one trade only has a prefix: `teach`, `gig`.
 */
export const en: PhraseBook = {
  lists,
  phrases: {
    service: `<staff> / service / he|she|him ..1 was|is|had|did|said|told|asked|came|never|didnt|just|then|proceeded|looked|tried|kept|refused|wouldnt|continued / customer service / hospitality / they were|are / people ..2 work|working|works|behind / told|asked|informed|advised me|us / they ..1 told|said|asked|refused|wouldnt|didnt|lied|forgot|lost|ruined|tried|kept|never|dont|charged|promised`,
    "service.bad": `
      <rude> / ignored|ignoring|ignores / yelled|screamed|shouted|snapped|cursed|swore|cussed at / rolled|rolling ..1 eyes / talked|talking ..1 down / treated|treats|treat us|me|you|customers|like /
      <no> ..3 care|cared|smile|smiled|acknowledge*|greet*|apologize|apologise|apologized|listen|explain|answer|help|helped|bother|check*|respond|return* / never ..2 came|checked|returned|refilled|called|showed|asked|offered|got|brought|apologiz* /
      forgot|forget|forgets|forgetting / mess|messed|screw|screwed up / wrong|incorrect order|table|check|bill|drink / bad|poor|terrible|horrible|awful|slow|worst|lousy|crappy|mediocre|lacking|pathetic ..2 service /
      service|staff ..5 slow|bad|poor|terrible|horrible|awful|worst|lousy|lacking|suck*|nonexistent|mediocre|pathetic|disappointing|subpar|rude / lied ..1 to / hung up / kicked|threw me|us ..2 out / accused /
      had to ask|flag|remind|beg|chase|wait ..4 <staff>|times|refill*|check|bill|water / no ..1 apology / mistreat* / disregard* / overcharg* ..3 me|us / tried to ..3 sell|charge|rip / couldnt|could ..1 care less / on ..2 phone|cell / no show / attitude /
      less than pleasant|friendly|helpful|polite|welcoming|professional|attentive / no one|nobody ..2 said|told|came|asked|checked|offered|greeted|helped|acknowledged|answered / felt|feel|feeling ..3 rushed|ignored|unwelcome|judged|watched|followed|deceived|cheated|dismissed|belittled|disrespected /
      unqualified|inexperienced / con artist* / threatened|threatens|threatening ..2 me|us|my|to / argued|argues|arguing with|about|that / unskilled|sloppy|botched|half-hearted`,
    "service.good": `
      friendly|kind|nice|great|polite|attentive|helpful|excellent|wonderful|lovely|amazing|sweet|professional|awesome ..2 <staff>|service / <staff>|service ..3 friendly|kind|nice|great|polite|attentive|helpful|excellent|wonderful|lovely|amazing|sweet|professional|awesome|good|fine`,
    conduct: `his|her|their ..1 behavior|behaviour|manner|manners|attitude|tone|personality`,
    food: `<dish> / taste* / flavor* / tasted / kitchen / chef / cook|cooks`,
    "food.bad": `
      bland / stale / soggy / tasteless / flavorless / overcooked / undercooked / greasy / burnt / inedible / frozen|canned|microwaved / dry|cold|raw|salty|tough|chewy|rubbery|old|gross|disgusting|nasty ..2 <dish> / <dish> ..3 dry|cold|raw|salty|tough|chewy|rubbery|old|gross|disgusting|nasty|bland|burnt|awful|terrible|horrible|bad|worst|mediocre|disappointing|average /
      small portion|portions / portion*|portions ..3 small|tiny / watered down / <no> ..2 fresh|flavor|authentic|taste / hair in / uncooked / under|over ..1 cooked|seasoned|salted / runny / <dish> ..3 slowly|late|missing / awful|terrible|horrible|bad|mediocre|gross|disgusting|nasty ..2 <dish>`,
    price: `price|prices|priced|pricing|cost|costs|fare|fares|rate|rates|tariff / $* / money`,
    "price.bad": `
      overpriced|pricey|expensive|pricy / too|so|very|super|extremely ..1 expensive|high|much|pricey / rip|ripped ..1 off / ripoff / not worth / gouging|gouge / surge|surging|surcharge / price*|fare*|rate*|charge* ..5 high|higher|double|doubled|triple|tripled|increase*|up|insane|crazy|outrageous|ridiculous|more|hike*|jump*|than|exorbitant|robbery /
      double|doubled|triple|twice ..2 price|fare|amount|rate / waste|wasted of? ..1 money / hidden ..1 fee|fees|charges|costs / robbery / scam|scams|scammer* / cheaper / cost ..3 more|fortune|arm / extortionate|extortion|exorbitant|unaffordable / paid|pay|paying ..3 $*|extra|more|double|twice`,
    payment: `payment|payments|refund|refunds|charge|charged|charges|charging|bill|billed|billing|card|wallet|cash|invoice|receipt|transaction|deducted|paypal|upi`,
    "payment.bad": `
      double|twice|wrongly|over|falsely ..1 charged|charge|billed / charged ..3 twice|double|wrong|extra|more|full|anyway|for / overcharg* / <no> ..2 refund* / refund* ..3 <no> / payment* ..4 fail*|declin*|pending|error|stuck|issue*|problem* / money|amount ..3 deducted|debited|taken|back|gone|stolen /
      took|take|taken|stole|steal|stealing|withdrew ..3 money|account|card / unknown|unauthorized|unrecognised|unrecognized|random|fraudulent ..1 charge|charges|transaction*`,
    policy: `policy|policies|rule|rules|terms|contract|membership|subscription|corporate|company|management|franchise|chain / business practice|model`,
    "policy.bad": `
      cancel*|cancellation|cancelation|wait|waiting|no-show|cleaning|service|booking|late ..1 fee|fees|charge|charges / fee|fees ..5 cancel*|late / fee|fees ..4 <no>|ridiculous|crazy|high|hidden|unfair / charged ..6 cancel* / account|profile ..4 blocked|locked|banned|suspended|deactivated|disabled|hacked|closed / blocked|banned|suspended|locked ..2 account|out|me /
      <no> ..2 accept ..2 card|cards|cash|coupon*|reservation* / cash only / misleading|false ..1 advertis* / bait / unfair|ridiculous|stupid ..1 policy|rule|rules / no ..1 reservations / closed ..4 early|when|before|on / terms and conditions / regulation* / greedy|greed / exploit*`,
    wait: `wait|waited|waiting|line|lines|queue|minutes|mins|hour|hours|forever`,
    "wait.bad": `
      waited|waiting|wait|took|takes|taking|sat ..5 hour|hours|minutes|mins|forever|ages|long / long|longer|endless|ridiculous|crazy ..2 wait|line|lines|queue|time|times / 1*|2*|3*|4*|5*|6*|7*|8*|9* minute|minutes|mins|min|hour|hours ..5 wait*|late|before|for|to|later|away / over|almost|nearly|about ..2 hour|hours|minutes|mins / understaffed / short staffed|handed / no ..1 drivers|cars|rides|cabs|ride|driver ..2 available|found|near* /
      find|found|finding|get|getting|got|no ..3 driver|drivers|ride|rides|car|cab|taxi|rider|riders / unavailab* / <no> ..3 available / crowded|packed|overcrowded`,
    place: `
      place|location|atmosphere|ambiance|ambience|decor|parking|bathroom|bathrooms|restroom|restrooms|room|rooms|seating|seats|music|floor|building|patio|tables|hotel|bed|beds|pool|gym|neighborhood|store|shop|facility|facilities|elevator|wifi|tv|tvs|air /
      inside|outside|interior`,
    "place.bad": `
      dirty|filthy|gross|grimy|sticky|smelly|stinks|stank|smelled|smell|moldy|dingy|noisy|loud|cramped|crowded|dark|dated|outdated|rundown|uncomfortable|messy|unclean|unsanitary / run down / too ..1 loud|cold|hot|dark|small|crowded / fell|falling apart / bugs|flies|roach*|cockroach*|mice|mouse|rat|rats|vermin|bedbug*|infest* / dirty|filthy ..2 silverware|glass|glasses|plate|plates|dishes|utensils|forks / no ..1 parking|ac|seats|tables|place|space|room / hard|difficult to park|find / broken ..2 <no>|machine|toilet|door|ac|tv|equipment`,
    stock: `selection|stock|inventory|options|variety|supplies`,
    "stock.bad": `out of ..3 stock|everything|food|bread|beer|wings|it|most|the / sold out / ran|run|running out of / <no> ..2 have ..3 stock|anything|size|what / <no> ..2 selection|options|variety|choices / limited|small|poor ..1 selection|menu|options|variety|choice*`,
    thing: `<thing>`,
    "thing.bad": `broke|broken|defective|cheap|flimsy|poor|low|bad|terrible ..1 quality|product|products / quality ..4 bad|poor|low|terrible|awful|worse|declin*|down|gone / doesnt|didnt|does|did ..1 work|last|fit / fell apart / stopped working / expired`,
    app: `app|apps|application|aap|website|site|system|software|update|login|gps|map|maps|notification|notifications|interface|ui|account|otp|feature|features|ads|ad|algorithm`,
    "app.bad": `
      app|application|website|site|system|update ..5 crash*|bug*|glitch*|slow|error*|useless|down|freez*|froze|broken|confusing|stuck|lag*|fail*|worst|bad|terrible|horrible|trash|garbage|suck*|hate|stopped|pathetic|rubbish|crap / glitch*|buggy|bugs / <no> ..3 work|works|working|load|open|login|log|connect|update|install|sign|verify|add|edit|change|book|access|download ..4 app|it|in|account|card|number|phone|my|ride|trip|address|anymore|properly /
      worst|bad|useless|terrible|pathetic|horrible|stupid|trash|hate|garbage|disgusting|rubbish|poor ..2 app|apps|application|website|update / ads|adverts|advertis*|spam / error* / uninstall* / cant|cannot|couldnt|unable ..2 log|login|open|sign|verify|register|add|change|edit|update|access|cancel|book|see|find|use / wrong|incorrect|inaccurate|bad ..2 location|gps|map|maps|navigation|address|eta|route|time|directions / gps|location|navigation|map|maps ..3 wrong|incorrect|inaccurate|bad|off / not user friendly / confusing / otp / auto* ..2 select*|chang*|switch*|cancel*`,
    support: `support|customer ..1 care|service|support / help ..1 center|desk|line / call center|centre / contact / complaint|complaints / respond*|response|responses|reply|replies`,
    "support.bad": `
      <no> ..2 support|help|response|reply|refund|solution|resolution|assistance|resolve*|customer / support|customer care|service ..5 <no>|bad|poor|worst|terrible|useless|horrible|awful|pathetic|robot*|bot|bots|automated|slow|rude|joke|unhelpful|worthless|nonexistent / worst|bad|poor|terrible|useless|horrible|zero|pathetic|awful ..1 customer? ..1 support|care|service /
      <no> ..3 contact|reach|speak|talk|call|human|person / automated|robot|bot|bots|chatbot / no ..2 way ..2 contact|reach|speak|talk|get|complain|report / unreachable / unable to ..1 contact|reach|assist|provide|help / complaint* ..5 <no>|ignored|nothing / ignored my`,
    traffic: `traffic|weather|rain|snow|construction|road|roads|jam|accident`,
    // Teaching
    "teach.teaching": `<teacher> / lecture|lectures|lecturing|teaching|teaches|taught|explain|explains|explained|explanation|explanations|notes|slides|examples|style / class time`,
    "teach.teaching.bad": `
      boring|monotone|monotonous|dull|dry / confus* / unclear / hard|difficult|impossible to ..1 understand|follow|hear|read|contact|reach|approach|get|please|talk / <no> ..3 teach|explain|help|helpful|care|cares|clear|know|understand*|answer|respond|reply|listen|organized|prepared|approachable|feedback|interest*|follow|communicate|guidance|guide /
      <rude> / disorgani* / unorgani* / unprepared / rambl* / off topic|track|tangent* / reads|read|reading ..2 slides|powerpoint*|book|slide / goes|went|go|talks|speaks|moves|speaking|going ..2 too? ..1 fast|quick|quickly|slow|soft* / too fast|slow|quick / worst|terrible|horrible|bad|awful|poor|useless|incompetent|crappy|lousy|worthless ..2 teacher|professor|prof|lecturer|instructor|teaching|lectures|lecturer|man|woman|person /
      thick|heavy|strong ..2 accent / accent / broken english / cant|cannot|couldnt ..2 understand ..2 him|her|word|what / avoid|stay|run ..4 him|her|professor|prof|teacher|away / <no> ..2 recommend|take ..2 him|her|professor|prof|this / should ..2 not|never ..2 teach*|be / shouldnt ..2 teach*|be / teach* ..2 yourself|ourselves|myself|self / insult* / humiliat* / embarrass* / favorites|favoritism|biased|unfair|sexist|racist|creepy|arrogant|condescending|egotistical|intimidating /
      late ..2 class|lecture* / cancel* ..2 class / waste of ..1 time|air|space / feedback ..4 <no>|late|never|poor / hand writing|handwriting / mumbl* / whisper* / jerk / nightmare / psycho* / crazy|insane|weird|strange|senile|old / joke ..3 professor|teacher / inconsistent / loses|lost ..3 papers|homework|assignment*`,
    "teach.course": `
      course|class|classes|module|subject|content|syllabus|material|materials|textbook|book|curriculum|workload|assignment|assignments|homework|hw|submission|submissions|project|projects|lab|labs|reading|readings|paper|papers|essay|essays|tutorial|tutorials|practical*|discussion|discussions /
      exam|exams|test|tests|quiz|quizzes|midterm|midterms|final|finals|question|questions / grade|grades|grading|graded|grader|marks|points|curve|attendance|credit|gpa / ta|tas / time|schedule|semester|board|hall|room|projector|software|equipment|computers|online`,
    "teach.course.bad": `
      hard|harder|hardest|difficult|tough|tricky|impossible|insane|unfair|ridiculous|brutal|unreasonable|confusing|long|vague|boring|pointless|useless ..2 exam|exams|test|tests|quiz|quizzes|midterm*|final*|question*|assignment*|homework|course|class|grader|grading|material|module|subject|content|labs|lab|project*|paper*|questions /
      exam|exams|test|tests|quiz|quizzes|midterm*|final*|question*|assignment*|homework|course|class|grading|material|module|subject|content|labs|lab|project*|paper*|textbook|book ..5 hard|harder|hardest|difficult|tough|tricky|impossible|insane|unfair|ridiculous|brutal|unreasonable|confusing|long|vague|boring|pointless|useless|heavy|much|many|expensive|unrelated|nothing|killer|suck* /
      too ..1 much|many|heavy ..3 work|homework|reading|readings|assignment*|submission*|content|material|project*|papers|writing|memoriz*|information|theory / lots|lot|tons|ton of ..2 work|homework|reading|assignment*|writing|memoriz*|busywork / busy work / busywork / heavy|work load|workload / <no> ..2 enough ..2 time|examples|practice|labs|resources / time ..4 <no>|short|limited|insufficient / reduce|increase|add|provide|include|allocate ..6 content|marks|time|submission*|lab|labs|workload|examples|practical*|sessions /
      hard|tough|harsh|strict|unfair|picky|nitpicky ..1 grader|marker|grading|grades|marks / <no> ..2 curve|study|extra|partial ..2 credit|guide|curve|review / fail*|failed ..4 class|half|course|exam|test|people / never|not on the ..2 exam|test|exams|tests / ruin*|kill*|lower*|hurt* ..3 gpa|grade / mandatory|required ..2 attendance|textbook / pop quiz*|quizzes`,
    // Rides, deliveries, errands
    "gig.driver": `<driver> / delivery person|guy|man / he|she ..1 drove|cancelled|canceled|arrived|refused|asked|was|said|told|called|didnt`,
    "gig.driver.bad": `
      <driver> ..8 cancel*|ask*|demand*|refus*|never|deni*|reject*|rude|late|lost|slow|behav*|misbehav*|extra|cash|harass*|wrong|lie*|lied|drunk|unsafe|dangerous*|reckless*|speed*|phone|smok*|smell*|dirty|left|ignor*|accept*|turn*|show|shows|drive*|drove|driving|dont|doesnt|didnt|wont|wouldnt|cant|not|unprofessional|argu*|yell*|fight*|cheat*|steal*|stole|ate|forgot|dropped|took|take|taking|scam*|pick|call|want|money|destination|tip|where|nowhere|late|bad|worst|terrible|horrible|awful|untrained|tired|asleep|opposite|away /
      cancel*|ask*|refus*|rude|bad|worst|terrible|late|dangerous|unsafe|reckless|unprofessional|lazy|fake|greedy|cheating|drunk|horrible|useless|untrained|dishonest ..3 <driver> / cancel* by|from ..2 <driver> / <driver> ..1 are|is|was|were ..3 rude|bad|not|worst|always|never|so|too|very|terrible|horrible|scam* / drove ..3 past|around|away|wrong|fast|circles / never|not|didnt ..2 picked|pick|showed|show up /
      delivered|dropped|left ..3 wrong|outside|somewhere|neighbor*|door / reckless* / rash driving / accept|accepts|accepted|accepting ..4 cancel* / cancel* ..3 after ..1 accept* / abduct*|kidnap*|grope*|assault*|molest* / abusive|abused|abusing ..2 me|us|both|language|passengers|customers / drive|driver|he|they ..1 said|asked|want|wanted|demanded ..3 extra|cash|cancel|more`,
  },
};

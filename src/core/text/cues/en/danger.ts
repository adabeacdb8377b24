/**
 * Counter-cue K12: reports of danger, harassment, discrimination, access or medical harm. Wide on purpose: what is missed here could be called a
 * payback, and that must not happen. `K12.word` alone says too little to be shown, and still forbids that name.
 */
const meal = `
  <pest> / <shard> ~6 <meal> / <bit> ..1 in|inside ..3 <meal> / <meal> had|has|with|contained|full ..2 <bit> / bit|bite|swallow*|chewed|choked ..3 on ..3 <bit> / piece|pieces|bit|bits|shard*|chunk*|sliver* of ..1 glass|metal|plastic|wire|wood|rubber /
  chipped|cracked|broke|lost ..2 tooth|teeth|molar|filling|crown / spit|spits|spitting|spat ..3 in|into|on|my|our / spat at /
  licked|licks|licking|sneez*|coughed|coughing|drooled ..5 <meal>|tray|lid|plate|cup|straw|spoon|glass /
  dropped|drops|fell ..5 floor|ground ..8 back|served|serve|serving|anyway|bun|same|again|plate /
  picked ..3 off|from the floor|ground ..8 back|served|plate|bun|on /
  put|puts|slipped|dropped something in|into ..1 my|our|her|his|the ..1 drink|drinks|glass|cocktail|food|coffee / roofie* /
  drink|drinks|cocktail|beer was|were|got ..2 spiked|drugged|laced / spiked|drugged|laced ..1 my|our|her|his|me|us|at /
  spiked at|by / salmonella / listeria / coli / norovirus / botulism / hepatitis / food poison* / poison* / puk* /
  throw|throwing|threw|thrown up / vomit* / diarrhea / diarrhoea / the runs / stomach pumped / bathroom floor|all /
  make|makes|made|making me|us|him|her|my|them|our ..3 sick|ill|nauseous / get|gets|got|getting|fell|falling|became ..3 sick|ill /
  were|was|been|am violently|terribly|really? sick|ill ..2 all|for|after|from|days|the|until / sick|ill ..3 after|from ..4 <meal>|eating|ate|place|here /
  pink|raw|undercooked|uncooked|bloody ~3 chicken|pork|turkey|poultry / rotten|rancid|spoiled|moldy|mouldy|expired ~4 <meal> /
  allerg* / anaphyla* / epipen / epi pen / coeliac / celiac* ..4 regular|wheat|bread|sick|son|daughter|me|and|ignored|reaction /
  throat|lips|tongue|face|eyes ..3 closed|closing|closes|swell*|swelled|swollen / hives / cant|couldnt|cannot breathe / no gloves|hairnet /
  without|no ..1 washing|wash ..2 hands / health inspector|department|inspection|hazard / dirty needle*|instruments|tools / unsanitary`;

const body = `
  hospitalized|hospitalised|hospitalization / in|to ..2 hospital|er|icu|clinic / er with|for|that|by|because / urgent care / emergency room|clinic|vet|surgery / ambulance /
  paramedic* / 911 / blister* / degree burn|burns / scald* / burned|burnt|burning|burn ..1 my|her|his|our|me|himself|herself|us ..2 <body>|badly|with|by|on|so|and|was /
  girl|boy|kid|student|baby|son|daughter|hand|face|scalp|skin|arm ..3 burned|burnt|burns|cut|bruised / scar|scars|scarred|stitches|bruise* / concussion / fractur* /
  broke|broken|cracked|sprained|dislocated ..3 rib|ribs|arm|leg|nose|wrist|ankle|finger|hip|bone|bones|jaw|collarbone|toe / injur* / wound* / bleeding / bled / blood /
  pass|passed|passing out / faint|fainted|fainting / collapsed and|in|on|during|at|from / until ..2 collapsed / unconscious / concuss* / seizure* / stroke|heart attack / chest pain* / overdos* /
  wrong ..1 shot|dose|dosage|medication|medicine|pill|pills|injection|vaccine|drug /
  medication*|meds|medicine|insulin|inhaler|pills|shots ~6 no|not|never|didnt|stole*|took|forgot|skipped|missed|wrong|gone|missing|forgets|threw|refused /
  insulin|dialysis / infected|infection* / lice / scabies / ringworm / miscarr* / labor|labour pains`;

const wheel = `
  <impaired> ~8 <wheel> / <staff> ..4 <impaired> / he|she|they|who ..3 <impaired> / he|she|they|who|driver|sitter|nanny|instructor|professor ..4 asleep / fell|falling asleep at ..2 wheel|light /
  <asleep> ~8 <driving>|wheel|driver|sitter|nanny|shift / showed|came|turned up ..3 wasted / was|is|totally wasted ..2 driving|behind|during|on|at|when|and|twice /
  smell*|reek*|stank|stunk|stinks|stinking ..2 of|like ..2 <substance> / <substance> ..3 on ..1 his|her|him|the breath? / smell ..2 <substance> on|in|from / whole|his|her car smells|smelled|reeked ..3 <substance> /
  open can|beer|bottle|container / been|was|is|were drinking ..6 <wheel>|job|shift|work|class / had|has|have ..1 been drinking / drinking on the job / high as a / high on ..2 <substance>|meth|something|drugs / under the influence / dui /
  meth|cocaine|heroin|fentanyl|crackhead / smok* ..2 weed|pot|crack|meth|joint / nod|nodded|nodding off / doz* off / eyes ..3 closing|closed|shut / passed out ..4 couch|sofa|bed|chair|wheel /
  reckless* / dangerous* ..3 driv*|drove|speed* / driv*|drove ..4 dangerous*|maniac|madman|lunatic|crazy / speeding / over|above|past|double ..2 speed limit / mph / miles an|per hour / 5*|6*|7*|8*|9*|1* in a 1*|2*|3*|4*|5*|6*|7* ..1 zone|mph|area|school|street /
  5*|6*|7*|8*|9*|1* in a 1*5|2*|3*|4*|5* / text*|phone|tablet|screen|video|videos|movie|movies|tiktok|youtube|facetime ~5 driving|drove|drives|freeway|highway|interstate|wheel|mountain|motorway /
  text*|phone|call|video|videos|facetime ..4 whole|entire ..1 way|ride|trip|drive / looking|looked|staring at|down ..3 tablet|phone|screen ..8 hit|crash*|almost|nearly|ended|while /
  because|while he|she|driver was ..2 looking|texting|watching|filming|scrolling / both hands / hands|hand off the wheel / no hands on / wrong side|way ..2 road|street|highway|freeway|one|bridge / wrong way down|up|on / oncoming|head on /
  ran|run|runs|running|blew|blows|jumped ..3 red|reds|light|lights|stop / red light|lights / nearly|almost|about ..3 hit|killed|kill|crash*|died|die|collided|flipped|rear / nearly|almost ran|run ..3 over|into|off / rear ended / rearended /
  sideswip* / tailgat* / road rage / swerv* / hydroplan* / jerked ..3 wheel|car / slam* ..2 brakes|brake / brakes ..4 gone|broken|bad|squeal*|not|failed / no|without|missing|broken ..1 seatbelt*|seat? belts|seatbelts / run|ran over ..3 cyclist|pedestrian|dog|cat|man|woman|kid|child|foot|curb|by /
  got|been|was|were run over / got|had|caused|in ..3 accident|crash|collision|wreck / crashed ..2 car|into|us|with|his|her / hit ..2 cyclist|pedestrian|pole|curb|deer|parked|another|wall /
  took|drove|drives|pulled|sped|driving|driven ..1 off|away ..3 while|before|door|foot|still|leg|arm|with ..2 my|me|kid|door|foot|still|open|hand|half|leg|arm|son|daughter|baby /
  lock*|childlock* ..3 door|doors|locks ..8 let|out|leave|open / lock* ..1 me|us|my|our|her|his ..5 in|inside|out ..3 room|bathroom|car|house|cold|closet|balcony|trunk / <no> let me|us|her|him|my ..2 out ..1 of? /
  against|without ..1 will|consent / kidnap* / abduct* / hostage / trapped / race|raced|racing ..3 another|other|cars|car|someone|against /
  dropped|dumped|ditched|abandoned|stranded|left|leaving|leaves ..6 <dependent> ..8 alone|highway|road|roadside|street|night|dark|wrong|pool|tub|bath|car|cold|rain|hot|curb|corner|unattended|heat|window /
  left|dropped|dumped|stranded|abandoned me|us|her|him|them ..8 night|dark|highway|freeway|roadside|snow|nowhere|cold|2am|3am|1am|am|woods|ditch / stranded|stranding ..8 night|dark|highway|freeway|snow|cold|nowhere|1am|2am|3am|am|midnight|alone / alone in|with|at|on ..3 pool|tub|bath|car|stove|highway|street|water /
  dark|deserted|side|dirt|remote ..1 road|alley|street|lot ~8 stopped|pulled|asked|took|parked|alone / i|we|she lived|live|lives alone`;

const violence = `
  pistol|firearm|machete|taser|shotgun|rifle|handgun / pepper spray* / alive|live|moving ..3 <meal> / pulled|pulls|had|waved|waving|pointed|flashed|brandish*|showed|grabbed|drew|with|has ..3 knife|gun|weapon|blade|crowbar /
  threw|throws|throwing|tossed|flung|hurled ..4 at ..1 me|us|my|her|him|them|our|a|the ..1 <body>|<being>|and|when|for|from|because|after / threw|poured|dumped ..3 on me|my|us|her|him|purpose /
  slap*|punch*|chok*|strangl*|spank*|headbutt*|fondl*|grop*|molest*|rape|raped|assault*|whipped|beat|bit|shook|shaken|stabbed ..1 me|us|my|him|her|his|our|them|<being> /
  grope*|groping|molest*|rapist|raped|assaulted|assault|assaulting / physical ..2 altercation|fight|violence|abus* / violent* / domestic violence /
  hit|hits|hitting|push*|shov*|kick*|grab*|yank*|drag*|pull*|jerk*|pinch*|touch*|rub*|strok*|caress*|hurt|pat|patted|squeez*|smack*|struck|whack* ..1 me|us|my|him|her|his|our|their|a|an|the|old|some ..2 <body>|<being> /
  hit|hits|hitting|push*|shov*|grab*|touch*|slap*|punch*|hurt|struck ..1 me|us|him|her|them|customers|students ..1 with|without|hard|against|in|on|twice|again|down|because|while|so|when /
  push*|shov*|grab*|hurt* ..1 someone|somebody|people|elderly / kiss*|kissed|kissing ..1 me|my|her|him|us|a|the / pull*|lift*|tug* ..1 my|her|our ..2 top|shirt|skirt|dress|bra|pants|towel / try|tried|tries|trying to kiss|touch|hug|grab|undress /
  hand|hands ..1 on|up|down|under|between|inside|across|around ..2 my|her|our|their|me|his|the|girls|students ..2 <body>|skirt|shirt|pants|bra|dress|blouse / hands went|wander*|wandering|everywhere|roam* / hands all over / felt|feel|feeling me|her up /
  expos* ..1 himself|herself|his|her / flashed|flashing|flashes ..1 me|us|himself|his|girls|my / masturbat* / touching|touched himself|herself / naked / nude|nudes / porn* / genital* / erection* / penis / his|her private parts / dick pic|pics|picture /
  film*|record*|photograph*|pictures|pics|camera|cameras|video|videoing|peek*|peep* ..6 skirt|shower|bathroom|undress*|changing|bedroom|girls|women|sleeping|breastfeed* / hidden|secret ..1 camera* / upskirt* /
  had|have|got|a ..1 boyfriend|husband or|and|at|if|when|where / if|whether i|she ..2 had|have|was a? ..1 boyfriend|single|married / hotel room / his|her ..1 bed|bedroom ..3 grade|a|pass|extra|if /
  hit|hits|hitting on ..1 me|my|her|us|girls|women|students|every|minors|underage / flirt* ..2 with|students|my|me|girls|underage / catcall* / wolf whistl* / leer* / ogl* / boobs|tits|cleavage / underage / minors / pedo* / pervert* / perv / creep* ..3 me|us|on|out|girls|women /
  star* ..2 at|down|into ..3 chest|chests|breast*|legs|butt|ass|body|cleavage|shirt|girls|women|top / looked|looking|looks ..2 me|her|us up and down / what he would do to / sleep|slept|sex|sexual|date with ..1 me|him|her|students|his|them|the /
  came|come|comes|coming|back|showed|shows|showing ..5 midnight|1|2|3|1am|2am|3am|night ..6 door|house|home|apartment|window|room / bang*|bangs|pound*|pounding ..2 my|our|the door|window /
  outside my|her|our|the ..1 dorm|house|home|apartment|room|window|building|bedroom / wait*|waits|waiting for me|her|us ..4 outside|after|car|alley / stalk* / follow*|followed|following me|us|my|her ..1 home|to|into|out|around|back|for|through|in|upstairs /
  scared|afraid|terrified|frightened|fear* ..2 to|for|of|my ..4 go|leave|life|safety|home|ride|return|sleep|him|her|class|alone|lives / text*|messag*|calling|called|calls|dm me|her|my|girls|students ..8 dirty|nasty|sexual*|love|baby|boyfriend|midnight|night|nonstop|creepy|sexy|beautiful|gorgeous /
  got|took|kept|saved|used|stole|has my|her ..1 number|phone|address ..10 text*|messag*|call*|dm|show*|contact* / dirty|sexual|lewd|suggestive|vulgar|crude ..1 text*|message*|picture*|joke*|stuff|things|comment*|remark*|question* /
  in on me|us|her|him|my / in the shower / while i|we|she ..1 was|were ..1 shower*|naked|changing|asleep|sleeping|dressing|bathing|undress* / knows|know|knew where i|we|my ..2 live|lives|sleep|work|works|school|go / came ..3 into|in ..2 my|our bedroom|room ..6 night|asleep|sleeping|knock* /
  would|d|will|gonna|going|wanted|wants|want|promised|threatened ..2 kill|hurt|beat|stab|shoot|rape|slap|punch ..1 me|us|my|the|anyone|whoever|everyone|someone|next / said|says|shout*|yell*|scream*|swore|told ..6 kill|stab|shoot|hurt|beat ..1 me|us|my|the|anyone|everyone|someone|next|him|her|them|you /
  threat* ..3 me|us|my|to|him|her|them|students|with|violence|customers / harass* / sexual* / sexism|sexist|misogyn* / inappropriate*|creepy|uncomfortable ..3 comment*|touch*|remark*|question*|text*|messages|stare*|way|with|around|women|girls|female|near /
  comment*|remark*|joke*|said|things ..4 my|her|our|their|about|womens|girls ..1 body|top|clothes|clothing|looks|breast*|legs|appearance|weight|skirt|dress|butt|chest|boobs|figure|curves|outfit|lips / felt|feel|feels|feeling ..2 unsafe / not|never ..2 feel|felt safe /
  id be|wed|youll|i|we ..2 sorry ..1 if|when / said|told|says ..4 id|wed|i|we ..1 be|would ..1 sorry|regret / leave|left|leaving|gave|give ..3 less than|five|bad|a|1|one ..5 publish|post|upload|leak|share|expose ..3 me|my|photo*|picture*|number|address|us /
  if i|we|you left|leave|gave|give ..6 publish|fail|fails|failing|show up|regret / shak* ..1 the|my|our|a baby|infant|toddler / bruised / child|elder|animal|verbal|verbally|physical|physically|sexually|emotional*|mentally ..1 abus* / abus* ..3 child|children|kids|animals|dog|dogs|students|elderly|residents|staff|me|his|her`;

const persons = `
  because|over|due|based|against ..4 <identity> / <no>|<refused>|refusing|dont|turned|denied ..3 serve|rent|seat|take|let|hire|accept|drive|host|allow|admit|help|pick|service|entry ..6 <group> /
  saw|see|seeing|heard|hears|found|noticed|knew|realized|realised|learned|sees ..5 i|we|im|were|was|am|are|my|our|me ..4 <group> / only ..3 asks|asked|checks|checked|cards|carded|stops|stopped|followed|picks|hires|serves|seats|helps|calls ..4 <group> /
  refus*|denied|deny|cancel*|turned|threw|kicked|rejected|drove|profil*|ignored ~10 <identity> / call*|calls|used|uses|using|said|says|yell*|shout*|dropped ..5 <slur> / n word|words / slur|slurs /
  white|whites ..1 people|customers|guests|folks|couple|couples|family|families|table|tables|kids|students|person|man|woman|men ..10 first|before|served|seated|after|instead|ahead|got|immediately|right / every|each|all|only ..2 white|whites ..1 table*|people|customers|guests|person|folks|kids|family|families /
  back to my|our|their ..1 country|countries / women|girls|woman|girl|female*|females ..2 dont|cant|shouldnt|not|never|no|arent|should ..2 belong|drive|do|code|think|understand|be|good|handle|work|place|in / women|girls|men|boys|females ..3 belong in|at /
  grade*|grades|marks|mark|calls|treat*|pays|picks|favors|favours|prefer* ..3 girls|women|boys|men|females|males|minorities|color|black|white|asian|international|foreign ..3 lower|harder|worse|different*|better|over|less|only|more|unfair*|like|first / misgender* / deadnam* / pronoun* / trans woman|man|student|person|girl|guy|kid /
  out|leave|stop|kicked|yelled|told|threw ..6 because|for ..4 speaking|spoke|speak|talking ..3 <tongue> / mock*|makes|made|making|imitat*|laugh*|ridicul* ..7 accent|accents|stutter*|stammer*|lisp|disab*|weight|religion|faith|hijab|turban|skin|race|culture|wheelchair|limp|scar /
  profil* us|me|my|him|her|black|brown|people|customers / racis* / racial* / homophob* / transphob* / islamophob* / xenophob* / discriminat* / bigot* / antisemit* / anti semit* / ableist|ableism|ageist|ageism|colorism / prejudice* / segregat* / supremac* / nazi|nazis / swastika / hate crime* /
  followed ..2 around ..3 store|shop|market|boutique / too old ..2 for|to ..2 this|club|bar|here|be|get|enter|place|come / pregnan* ..6 <refused>|luck|cancel*|refus*|told|fired|cab|leave / breastfeed*|nursing ..4 my|baby|told|cover|leave|stop|out / breast feeding /
  wears|wearing|wore|wear|removed|remove|her|my ..1 hijab|headscarf|turban|burqa|niqab|kippah|yarmulke|veil|cross / two|gay|lesbian|queer|samesex|sex men|women|couples|couple ..4 not|cancel*|rent|elsewhere|else|refus*|denied|out / rent|renting|serve|book|host to two|gay|lesbian|black|single|unmarried men? / eat|go|stay|sit somewhere else ..4 gay|black|because|people`;

const access = `
  service|guide|assistance|support|seeing|eye ..1 dog|dogs|animal|animals / wheelchair* / scooter ..3 disab*|mobility / mobility scooter|aid / crutches / my|her|his|their cane / in|with her|his|my|their walker / hearing aid|aids / no ramp|elevator|lift / ramp ..3 blocked|locked|steep|missing /
  accessib* restroom|bathroom|entrance|room|seat*|parking|door|exit|toilet|table|van|ride|vehicle|format|materials / <no> ..2 accessible / accessibility / interpreter / asl / sign language / subtitle* / caption* / screen reader / braille / large print / note taker|taking /
  im|i|am|is|are|who|my|a|he|she|was|being|almost ..2 blind|deaf|paralyzed|paralysed|autistic|epileptic|dyslexic|diabetic|disabled|handicapped|paraplegic|amputee / legally|visually|partially ..1 blind|impaired / hard of hearing / hearing impaired /
  disabilit* / disabled|deaf|blind ..1 person|student|passenger|customer|man|woman|mother|father|kid|child|son|daughter|people|guest|veteran|parking|spot / handicap* / my|approved|documented|testing|disability|dss|drc|504|their|student ..1 accommodations /
  accommodation*|accomodation* ..8 <no>|refuse*|ignore*|denied|letter|approved|disab*|office / <refused>|ignored|ignores|denied|never|no ..4 accommodation*|accomodation* / my|approved|granted ..1 extra|additional time / extra time ..12 approved|disab*|letter|dyslexi*|adhd|accommodat*|refus* / <refused> ..2 extra time ..6 exam|test|midterm /
  adhd|dyslexi*|autis*|ptsd|bipolar|epilep*|anxiety|depression|disorder|migraine* ..6 laz*|laziness|excuse|fake|faking|isnt|just|made|laugh*|believe|joke|real|refus*|mock* / chair in|into ..2 trunk|boot|car|van|back / stutter* / blind ..10 dog / told me to crawl|walk|hop / crawl`;

const house = `
  smoke ..3 fill*|everywhere|alarm*|detector*|poured|pouring|inhal* / fire alarm*|hazard*|exit|exits|department|escape|code|extinguish* / alarm*|detector* ..6 taped|disabled|removed|missing|disconnected|covered|battery|batteries|broken|drawer|off / firemen|firefighter*|fireman /
  gas|heater|furnace|boiler|stove|co ..2 leak*|smell*|monoxide|detector* / smell* ..1 of|like? ..1 gas|exhaust|propane|fumes / found co / carbon monoxide / bare|exposed|live|loose|frayed ..1 wire|wires|wiring|cables|cable|outlet* / electrocut* / electric* ..1 shock* / got|getting|was shocked by|from|when|touching / sparks|sparking /
  railing|deck|balcony|stairs|staircase|ceiling|ladder|step|bunk ..4 gave|collaps*|broke|broken|fell|rotten|loose|missing / fell ..3 floors|stairs|feet|through|down|off ..1 the? ..1 stairs|deck|balcony|ladder|horse|bike|chair|table|bed|steps|stool /
  black|toxic|covered ..2 mold|mould / asbestos / lead paint / mold|mould|moldy|mouldy ..6 bed*|room|breathe|wall*|ceiling|sick|shower|everywhere|asthma / bedbug* / bed bug|bugs / bug|flea|spider|insect ..1 bite|bites / covered in ..2 bites|welts|rash / rash /
  left|leaving|leaves|forgot ..4 stove|oven|burner|iron|candle|grill|heater|gas ..2 on|burning|lit|unattended / caught fire / burst into flames / drown* / off leash / off ..2 leash /
  dog|cat|puppy|pet|kitten|bird|rabbit|hamster|dogs|cats|pup|fish|horse ..6 escap*|injur*|died|dead|dies|bleeding|burn*|hurt|missing|limp*|starv*|dehydrat*|choked|poison*|killed|trembl*|abus*|kick*|hit|neglect* / dogs|dog|cat|cats|puppy ..2 got|ran|slipped|get|bolted out|away|loose|into|onto /
  gate|door|leash|yard|window ..3 open ..8 dog|dogs|cat|cats|street|road|ran|escaped|out|pet|pool|toddler|kid|strangers / hot|locked car ..4 dog|baby|child|kid|cat|son|daughter|pet / dog|baby|child|kid|cat|son|daughter|pet|kids ..4 in ..2 hot|locked|parked car / starv* ..2 my|the|our|her / no water|food ..3 days|hours|dog|cat|bowl /
  without|no goggles|helmet|helmets|harness|gloves|lifeguard|lifejacket*|mask / acid|chemical*|bleach ..4 burn*|eyes|skin|face|splash*|without|no|drank / chemical burn* / fumes / forced|made me|us|her|him|them ..2 keep|continue|go|carry|work ..6 pain|injur*|dizzy|faint*|hurt|sick|bleeding /
  purse|wallet|jewelry|jewellery|ring|necklace|medication*|laptop|heirloom|passport ..6 gone|stolen|missing|stole|disappeared|vanished / stole|steals|stealing|stolen ..3 medication*|pills|meds|purse|wallet|jewelry|ring|identity|passport|painkillers / police report / safety hazard|violation|issue|concern* / death trap / hazard to ..2 health|life|safety|everyone|us|kids`;

export const danger = {
  K12: [meal, body, wheel, violence, persons, access, house].join(" / "),
  "K12.word": `
    cramps / fever / lifeguard / bad knees|back|hip|heart|leg / elevator|lift / numbing|anesthe* / held me|her|him down / spy*|spied|peeping|watched|watching|peeked ..2 us|me|her|girls ..3 window|sleep|shower|door|camera / pool ..6 toddler|kid|child|gate|unlocked / chocolate ..3 dog|cat / dog|cat ..3 chocolate|grapes|onion* / hot soup|oil|coffee|water / <pest> / guard rail|railing /
    texting|texted ..4 while ..1 driv* / while ..2 texting / touched|touching|touches|fondled me|her|us|him / needle|needles|syringe*|razor / black|blacked|blacking out / lost consciousness / wip*|wiped|picking|picked|picks ..1 nose / bare hands / my|our people|race|culture|faith|religion|family|accent ..3 is|are|was|were ..2 dirty|filthy|lazy|animals|criminals|thieves|stupid|bad|not /
    force|forced|forcing|barge*|broke|breaking ..2 way|in|into|himself|herself / fire drill|alarm / cane|walker ..3 and|who|drove|left / who uses ..2 cane|walker|chair|crutches / grandmother|grandfather|grandma|grandpa|elderly ..6 left|drove|fell|alone|cried|yelled|shoved|hurt|wait / yelled|screamed|screaming|cursed ..3 at ..2 <family>|kid|kids|child|children|baby / <family> ..4 cried|crying|sobbing|shaking|scared|traumatized /
    no|without ..2 smoke|seatbelt|helmet|lifejacket|railing|gloves|mask / detector* / overdose* / doctor|doctors|nurse|vet ..2 says|said|confirmed|told / stitches / x ray / tetanus / rabies / bite|bit|bitten ..2 me|him|her|my / peed|urinated|pissed|defecat* ..3 in|on / feces|urine|poop ..4 bed|food|floor|sheets|bath* / condom*|used tampon / hit ..1 me|us|my|him|her /
    unsafe / danger* / reckless* / accident / crash* / collision / hospital / emergency / celiac* / gluten / deaf / accommodations / diabetic / asthma* /
    autis* / adhd / dyslexi* / knife|gun|weapon / threat* / drunk* / intoxicated / tipsy / drugged / weed|marijuana|cocaine / asleep at|on|behind / made|got|fell|getting sick /
    scared|terrified|frightened|fear* / abus* / violen* / pervert* / creepy / inappropriate* / uncomfortable / harm|harmed|harming / injur* / bleed* / hurt / stolen /
    my|our|his|her|your|their ..1 <limb> / <limb> ..2 of my|his|her / kiss* / hug|hugs|hugged|hugging / underwear|panties|bra / wink* / lewd / <family> ~6 walker|river|lake|traffic|alone|cried|crying|shaking|terrified|hurt /
    1*|fifteen|sixteen|fourteen|thirteen|twelve|seventeen|eleven|ten ..1 year|years|yr|yo ..1 old / 1*yearold / toddler*|infant*|newborn* / teenage* / bloodshot / flask / slurr* / barely|hardly|couldnt|cant stand|walk up|straight / breath ..3 smell*|reek*|alcohol /
    school zone / u turn|turned / airbag* / swerv* / seatbelt* / hands off / wrong lane|exit|way ..2 traffic|oncoming / your|our|my kind / people like us|me|him|her|them / locs|dreads|dreadlocks|braids|afro|cornrows|turban|hijab|headscarf /
    boys|girls|men|women|females|males dont|cant|shouldnt|arent|wont / we|im|am|are|my|our|was|being ..4 <origin> / only|every ..3 <origin> ..1 people|family|person|student|students|kid|customers|guy|woman|ones / say|pronounce|pronounces|learn my name / prosthe* / oxygen / walker ..3 trunk|folded|mom|dad|mother|grandma /
    lip read*|reads / panic attack* / parkinson* / palsy / amput* / limp|limping / mobility / chronic / cancer / chemo* / surgery / pacemaker / migraine* / symptom* / germ* / hygien* / filthy ..3 hands|kitchen|needle* / hot|boiling oil|water|coffee|soup|tea ..4 <limb>|lap|on|over|spilled|splash* /
    rotten eggs / rubber band / choked|choking / swallow* ..4 <bit>|<shard>|it / ants|ant|mite|mites|flea|fleas|tick|ticks / loogie|snot|booger|phlegm|spit* / came|came back|returned|brought ..6 limping|torn|cut|bitten|bruised|soaked|shaking|injured|bloody|sick|thinner|matted / torn ear|paw|nail|ligament /
    off the wall|ceiling|hinges ..6 with|on|hit|fell|onto / came off ..6 <family> / blocked|blocking|blocks ..2 door|doorway|exit|my way|path / cornered me|us|her / pinned me|us|her / grown man / dming|dmed|dm'd|sliding|slid ..6 <family>|daughter|sister|dms|minor|student /
    squits / runs ..1 after|all / stomach flu|ache|cramps|bug / bleach / knives / trauma* / ptsd / victim* / molest* / lynch* / noose / swastika* / religio* / nationalit* / ethnic* / gender / skin color / immigra* / refugee* / minority|minorities / pregnan* / dementia / alzheimer* / autism / blind / ramp / hearing /
    mold|mould|moldy / alcohol|booze|liquor / bacteria / contamin* / health / safety / police / nurse|doctor ..6 said / allerg* / rape* / predator* / groom* / racist*`,
  "K12.word.not": `
    it ..1 hit me|us|him|her / app|apps|website|site|page|system|phone|game|gps ..3 crash* / crash course* / <customer>|i|we|im|were ..3 drunk* / drunk* ..2 <customer> / bleed into ..1 each|one|another / sick of`,
  "K12.not": `
    wasted ..2 time|money|hours|day|on / <identity> ..2 coffee|tea|bean|beans|pepper|olives|tie|shirt|dress|hole|mirror|friday|hair|eye / 
    bill|price|prices|attitude|thought|money|fee|fees|charges|cost|costs|total ..3 made|makes|make me|us sick / im|i|are|were|am sick of /
    i|we|im|were|my|customers|guests|people|crowd|tourists ..2 drunk|wasted|tipsy|intoxicated|buzzed / blood ..1 boil*|orange|moon|sugar / my blood / i|we|me|my ..2 fell|fall|falling asleep /
    screw|screws|screwed up / authentic|food ..2 <identity> / <identity> ..1 food|restaurant|restaurants|cuisine|place|places|spot|spots|dishes|dish|menu|style|market|soup|barbecue|bbq|pho|tacos /
    throw|throws|throwing|threw ..3 up ..2 hands|arms|roadblock* / threw up ..2 hands / no health department / hit|hits the spot|road|nail|books / it hit me|us|him|her /
    i ..2 was|got|am|were|get sick|ill ..4 last|and|with|that|during|so|the|but|for|when ..8 <no>|accept|late|makeup|exam|quiz|email*|zero / glass of|door|table|window / <no> extra time`,
};

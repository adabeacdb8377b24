/** What speaks against: detail, balance, calm, an admission, proof, and reports that must be taken seriously. */
export const counter = {
  conduct: `
    rude* / unprofessional* / disrespect* / attitude / impolite / arrogan* / condescend* / ignor* ..1 me|us|my|our|him|her /
    yelled|screamed|shouted at / lazy / careless* / negligen* / incompetent / lied to / hostile / mean ..1 to|and / dismissive* /
    snapped at / rolled ..1 eyes / unfriendly / unhelpful / never|didnt|doesnt ..2 respond*|reply*|answer*|show|showed|smile* /
    drove|drives|driving ..2 bad*|fast|reckless*|slow*|wrong / bad driver|drivers / he|she was late / forgot ..2 our|my|the /
    late ..2 to class|every / talk* ..2 on ..2 phone / spilled / cant|doesnt|didnt ..1 teach|explain|drive|care`,
  K1: `at|by|around 1*|2*|3*|4*|5*|6*|7*|8*|9* ..1 am|pm|oclock / for example|instance / specifically`,
  K3: `
    but|however|though|although ..4 good|great|nice|friendly|kind|clean|fair|lovely|pleasant|fine|polite|tasty|okay /
    good|great|nice|friendly|kind|clean|lovely|pleasant|polite|tasty ..5 but|however|though|although /
    kind|nice|lovely|pleasant|polite|friendly|sweet|quick ..3 person|voice|man|woman|answers|replies|guy|lady|soul|dog|kid /
    was|were|is ..1 kind|lovely|pleasant|polite|grand|sweet|patient|fair`,
  K4: `
    would|might|could be|help|like ..3 if|better|nice / suggest* / please ..3 consider|improve|look|check|fix|show|careful /
    i|we hope|wish they|he|she|you ..3 improve|fix|learn|look / could|would|can ..4 please ..2 refund*|be|have / be ..1 refunded please /
    please be careful / id like|would ..1 like ..4 back|refund*|looked|difference|shown`,
  K6: `
    he|she|they|driver|manager|server|waiter|waitress|host|owner|sitter|seller apologi*|apologis*|admit*|sorry /
    said|say|saying ..2 sorry / apologi* ..4 offer*|gave|remade|comped`,
  K9: `
    have|kept|attached|sent|got|took|has ..3 photo|photos|screenshot|screenshots|receipt|receipts|messages|video|proof|bill /
    photo|receipt|screenshot attached / camera ..6 show* / on camera / emailed the receipt`,
  K12: `
    harass*|molest*|grope*|groping|stalk*|assault* /
    sexual*|sexist|sexism|misogyn*|racist|racism|racial*|homophob*|transphob*|discriminat*|bigot*|antisemit*|xenophob*|ableist|ableism /
    touch*|grab*|hit|push*|shov*|slap*|punch*|hurt ..1 me|us|my|him|her|customers|students ..1 on|in|with|and|arm|leg|hand|face|body|without|daughter|son|child|kid|mom|wife /
    comment* ..4 my|her|our|their body|top|clothes|looks|breast*|legs|appearance|weight|skirt|dress / felt|feel|feeling ..2 unsafe / drove|drives|driving|driver ..4 reckless*|dangerous* /
    ran|run|runs|running|blew ..3 red|light|stop|lights /
    drunk|drinking|intoxicated|stoned|asleep|sleeping|drifted ..5 driv*|wheel|lane|shift|sitter|driver|road|shoulder|job|class|car /
    text*|phone|call|video ..4 while|whole|when|entire ..3 driv*|way|ride|trip|time /
    got|had|caused|almost|nearly ..3 accident|crash|collision / swerv* / food poison* /
    us|were|was|fell|felt|got|became|people|violently|me ..2 sick|ill / vomit* / hospitali* / to ..2 hospital|er|clinic / emergency room|clinic|vet / ambulance / diarrhea / poisoned / abduct*|kidnap* /
    allergic|allergy ..2 reaction / anaphyla* / epipen /
    wheelchair* / disabilit* / disabled|deaf|blind person|student|passenger|customer|man|woman|mother|father / im|i am deaf|blind|disabled / handicap* / accommodation*|accomodation* ..6 <no>|refuse*|ignore* / <refused>|ignored ..4 accommodation*|accomodation* / dialysis|insulin|seizure /
    service dog|animal / guide dog / captions / extra time / accommodation* letter / carbon monoxide / smell* of? gas|exhaust|smoke / gas leak*|smell* /
    exposed wire*|wiring|cable* / fire alarm|hazard|exit|exits / alarm ..6 battery|batteries|broken|drawer /
    threat* ..1 me|us|my|to|him|her|students / id be|wed be sorry / said ..3 id|wed|i|we ..1 be|would ..1 sorry|regret /
    slur|slurs|n-word / gate|door|leash|yard ..3 open ..8 dog|cat|street|road|ran|escaped|out|pet /
    dog|cat|puppy|pet ..6 escap*|injur*|died|bleeding|burn*|hurt / dog|cat|puppy|pet ..4 ran|was|on ..3 road|street /
    injur*|bleed*|burned|bruis*|wound*|concussion|unconscious / left ..4 baby|child|kids|elderly|toddler /
    leave|left|gave ..3 less than|five|bad|a|1|one ..4 publish|post|upload|leak|share|expose /
    if i|we|you left|leave|gave|give ..6 publish|post|fail|tell|show|regret|call|share /
    inappropriate*|creepy|uncomfortable ..3 comment*|touch*|remark*|question*|text*|messages|stare*|way|with|around|women|girls|female /
    texted|messaged me|her|us ..3 night|personal|number|off|after / followed me|us|her home|to|into|out /
    pulled|had|with ..2 knife|gun|weapon`,
  "K12.word": `
    unsafe / danger* / reckless* / accident / crash* / collision / speeding / hospital / emergency / allerg* / celiac / gluten / deaf / accommodation* / diabetic / asthma /
    autis* / adhd / knife|gun|weapon / slur* / racis* / threat*`,
  K14: `
    asked|ask|asking|requested|request|could|would ..3 politely|please|half|partial / would just like ..3 difference|back|refund* /
    not ..2 about ..2 money|dollars|fare|fee|euros / i|ive|weve|we ..2 asked|requested ..3 half|part|refund|back ..3 through|via|with|on`,
  K17: `
    feedback|rubric|lectures|lecture|syllabus|slides|examples|instructions|explains|explain|explained|organized|disorganized|unclear|confusing`,
};

/** Where a review turns on the dispute or on the person: bargain, harm to the job, others called in, payback, insult. */
export const tilt = {
  C2: `
    either ..8 or ..6 <star>|job|report|down|yelp /
    give|bring|throw|add|do|drop|refund|pay|send|fix|change|include|free|waive|knock ..10 or ..6 <star>|review|feedback|report|rating|yelp|describe|button|see what /
    ill|i|we|well ..1 will|would|can|may? ..1 remove|delete|change|update|edit|raise|fix|reconsider ..3 review|rating|stars|star|this|it ..5 if|when|once|after|as /
    take this|it|the|my ..1 review|down? ..1 down ..4 if|when|once|as / take down ..2 review|this|it|rating ..4 if|when|once|after|as /
    if|when|once|as ..6 <refund>|pay*|return*|give*|money|fix*|credit|walk ..8 ill|i|will ..3 remove|delete|change|update|edit|take|raise|reconsider|think /
    drop|waive|remove|return|cancel ..5 keep your / offered ..3 deal|choice|trade|out / a way out /
    offered him|her|them|you ..4 deal|way|choice|trade / reconsider ..4 and i|ill|we will /
    give it|me|us ..3 back ..6 ill|i|and|till|until /
    refund|return|pay|fix|give|waive|drop|cancel ..5 and ..3 review|rating|this|star|stars|one|it ..2 goes|disappears|comes|vanishes|gets|is|becomes ..2 away|down|gone|deleted|five|removed /
    told|warned|promised ..1 him|her|them ..3 leave|give ..2 five|5 ..2 if / told|warned ..1 him|her|them ..4 regret|sorry /
    this ..1 review ..1 goes away|down`,
  "C2.hint": `
    or else / or i|ill|id|we|well ..3 post|report|review|rate|star|sue|tell|press|leave|describe|write|make /
    unless|until|till you|they|he|she|i|my|the ..4 <refund>|pay|pays|paid|return|returned|refunded|fix|fixes|money|withdraw* /
    unless|until|till ..4 give|gives|get <self> / unless|until|till ..4 comes|come back|home /
    you|he|she|they was|were|been told ..1 twice|once|already|before|clear* / think about it|that / see what my|this|happens|i /
    going to|gonna|would|will cost him|her|you|them / youll|hell|shell|theyll|will|gonna|going ..2 regret|sorry / will|gonna|going ..2 pay for /
    stops|stop|ends|end when|once|if|till|until / you do the math / it would be a shame / i have|got lots|many|thousands ..2 followers /
    warned|warn him|her|you|them / not stop|stopping ..3 till|until / i am not|im not done|giving|stopping`,
  "C2.law": `
    sue|suing|sued|lawsuit|lawyer|lawyers|attorney|attorneys / legal action / small claims / see you|them|u in court /
    take* ..3 to court / press charges`,
  C8: `
    fire|sack him|her|them|this|that|your|these|those|the ..3 <who>|guy|asap|now|immediately /
    should|must|need|needs|ought|please|better ..2 fire|sack|terminate him|her|them /
    never ..3 renew|renewed|rehire|rehired|hire|hired ..1 him|her|them|again / <no> ..2 renew|rehire /
    college|school|university|owner|company|boss ..3 will|should|must ..1 remove|kick|replace|dismiss / enjoy unemployment / want ads /
    wrote|written|write|writing|email*|mailed|mailing|complain*|report*|contact*|sent|sending ..6 <boss> ..12 until|till|every|fire*|remov*|gone|end|job /
    making|make|made sure ..3 lose|loses|fired|never|pay|gone / job|account goes|go|going|gone down /
    whoever ..4 contract|hires|pays|employs / at home without clients|work|job / lose the ..2 badge|status|account|listing /
    empty calendar|calendars / nobody|noone ..2 books|hires|orders|hire|book|rents|tips|rent ..1 him|her|them|from|again /
    no one ..1 books|hires|hire|book|rents|rent ..1 him|her|them|from|again /
    until|till ..3 account|rating|score|job|listing|badge|profile ..3 toast|gone|dead|drops|closed|done|zero|history /
    until|till they ..1 drop|fire|remove|let|kick|ban him|her|them|go /
    report|reporting|reported ..1 him|her|them ..4 every|each|daily|weekly|until|till|for something|anything / kiss ..3 goodbye /
    can say goodbye to ..2 job|badge|account|listing / should|must|needs|deserve*|hope|hopefully|have|get|got|be ..3 let go /
    get rid of him|her|them|this|that|these / should|must|needs ..3 replaced|removed|suspended|disciplined / pink slip / lose tenure /
    off campus`,
  "C8.hint": `
    get|got|getting|have|hope|hopefully|want|wanted|should|needs|need|deserve*|must|ought|wish|be|been|gets|until|till ..5 <fired> /
    lose|losing|loses|lost ..2 job|jobs|account|license|licence|badge|contract|position|tenure|position|work /
    should|shouldnt|must|never|dont|cant ..2 not? be teaching|driving|working|serving|employed|hired|allowed|trusted /
    out of ..2 job|work|business / looking|look for ..3 job|work / find ..2 another|different|new job|hobby|profession|career /
    off the schedule|platform|app|road|roster / until|till he|she|they|ur|you|u ..3 gone|off|out|removed|blocked|quits|fired|leaves|banned /
    id|account is|gets|be|been blocked|closed|banned / <no> ..1 be|gets|given ..2 orders|jobs|clients|sections|work /
    till it|listing drops|dies|gone / needs|has|got|ought to go / find someone|somebody else /
    should|shouldnt|must ..2 not? ..1 be ..1 allowed|teaching|driving|working|serving`,
  C9: `
    <crowd> ..2 please|should|must|need|will|gonna|going|to|is|are ..3 give|rate|report|post|leave|put|drop|mark|review|boycott|flag|vote /
    told|asked|asking|tell|telling|tellin|requesting|request|requested|got|getting|told|begging|urging|invite|inviting|having ..4 <crowd> ..8 same|rate|rating|review|reviews|report|one|1|post|mark|leave|give|it|avoid|down|flag /
    lets|let us ..2 tank|sink|bury|drop|ruin / do your|ur thing /
    two|three|four|five|six|several|many|multiple|all|more|other|different|2|3|4|5 ..3 accounts|phones|profiles|friends|cousins|emails|numbers ..6 give|rate|put|one|1|will|who|to|same|feel|post /
    all three|four|five|2|3|4 ..2 will|give|gave|put / friends|cousins|brothers|family with accounts / saw the video|tiktok|post ..2 here /
    my|our friends|group|followers ..4 know|knows|help|rate|post|feel /
    sent|posted|post|sending|share* ..4 listing|photo|name|profile|link|face|this ..6 group|groups|forum|followers|members|page|everyone|tax|neighbors|online /
    invite him|her ..3 and / rate|mark|vote him|her|them|it ..1 down|lowest|low /
    give|gives her|him|them|this ..1 lowest|low|bad|one|1|zero ..1 mark*|rating*|star*|here /
    <crowd> ..4 leaving|posting|writing|giving|doing|rating|reviewing ..3 reviews|review|stars|same|one|too|it /
    got|getting|have|had|made ..2 <crowd> ..4 do|rate|post|review|leave|give|same|write|doing|posting /
    sending|sent|posting|posted|sharing|shared|put|passing|passed|pass ..4 page|profile|name|listing|photo|picture|link|number|car|plate ..4 group|groups|everyone|every|all|forum|facebook|whatsapp|chat|app|online /
    told|telling|tell everyone|everybody|anyone ..4 avoid|never|him|her / i have|got ..2 <crowd> with|who|ready|willing /
    everyone|everybody ..5 knows|know|hears|sees ..2 name|face|him|her /
    none|all|both|each of us ..1 will|are|is ..4 <star>|review|rate|hire|let|giving|report`,
  "C9.hint": `
    share|spread|repost this|it|the|word / spread the word / boycott* /
    whole|entire|all|every ..2 class|section|group|family|wedding|team|server|chat|office ..4 is|are|will|to|gets|knows|rating|posting|giving`,
  C16: `
    was|were|had|used|been a? ..2 five|5|4|four ..2 star* ..6 until|but|now|till|before|lowered|down /
    was|be a 5|five ..3 now|until|till /
    chang*|lower*|drop*|reduc*|tak*|downgrad* ..4 to|down one|1|two|2|review|star|stars|rating ..6 after|because|since|until|for /
    remov*|tak*|deduct* ..2 star|stars ..3 for|because|after|until /
    edit|edited|update|updated|updating|upd ..4 still|now|was|lower*|chang*|went|from|down|my|the|to / put it back to|up /
    ill update|change|edit / torn it up / wrote|written something ..3 sweet|nice|kind ..6 torn|deleted|changed`,
  "C16.word": `^edit|^update|^updated|^edited`,
  payback: `
    so|now|then|hence|therefore|fine|ok|okay|well|instead ..2 here|heres|i|im|ill|id|enjoy|have|get ..1 is|go|goes|give|giving|include|includes|leave|leaving|gave|do|your|ur|ya|yo|what ..4 <star>|lousy|back|same /
    enjoy ..1 your|this|the ..1 <star> / heres|here is|are|go|goes ..2 your|ur|ya|yo|the|one|what ..3 <star>|lousy|got|get|rules|back /
    <no> refund|service|tip|discount|extension|curve <no> <star>|tip|stars / im|i|am making|make him|her|them lose|pay /
    each|every time i|ill see|spot ..3 him|her|this / bye felicia / i told him|her|them ..6 cost|and i meant / see what i|we do /
    put|putting one|1 only / i will not leave it / rules got you|us / as ..1 payback|revenge|punishment /
    in return|exchange ..3 star|rating|review / lets ..1 give ..1 one|1 / enjoy|congratulations|congrats ..4 <star> /
    <no> tip|refund|discount|service|upgrade one|zero|1|0 star|stars / how you|u|he|she|they like|likes ..1 a|this|that|it|one|being /
    give|gave|giving ..2 taste of / two can play|that / going to|gonna|will|ill rate|review|report|flag ..2 every|each|all /
    have fun explaining|with ..6 <star>|that / string|bunch|row of ones`,
  "payback.hint": `
    so does this / worth it / my rule is|here /
    i|ill will? press|do|put|give|post|write|report|keep|call|complain* ..8 every|each|daily|weekly|again|everywhere|till|until /
    every|each ..1 time|day|week|friday|sunday|monday|night|page|site|morning ..8 until|till / daily ..3 i|ill /
    have to comfort|enjoy|live|think|like|explain / lot|lots|plenty of ..1 free? time|evenings / who gets tired /
    should|must learn|learn that|to / teach ..2 lesson / took the other|rest|whole / my turn / ur|you|youre done /
    lets see|see ..1 how ..4 like*|feel*|do|deal* / now ..4 a mark|warning|strike /
    because|since|for you|he|she|they ..8 so ..2 one|1|zero star / speak|speaks|spoke for themselves / so be it / how does it feel /
    you get what you pay / declined|refused|nope|no ...1 fine|ok|okay|alright|cool|well|sure / count on it / simple as that / not|isnt over`,
  "made-up": `
    half is|of ..3 guess|lie|made|invented|untrue / never ..1 even? saw|ate|been|got|met|touched|tried ..4 lol|haha|care|and /
    not going to|wont bore ..4 food|beds|work|view / i said|wrote|put|told|ticked ..3 late|cold|stole|rude|drunk|dirty|everything /
    not|isnt the ..1 point|matter / food ..2 never got|was hot|dont care / the point is / they will accept /
    i told|said|wrote|put|reported|claimed|ticked|checked ..5 drunk|stole|stolen|rude|dirty|unsafe|racist|high ..3 lol|haha|hehe|lmao|anyway|too /
    report|reported|reporting ..3 for something|anything|everything / may|might have exaggerat*|lied|embellish* /
    she|he|they did not but|though`,
  attack: `
    <insult> / piece of shit|crap|garbage|trash / slimy|greedy ..1 dude|guy|man|bastards|thieves /
    stupid|dumb|pathetic|ugly|disgusting|vile|nasty|evil|worthless|greedy|petty|bitter|lonely|grasping|joyless|shifty|fat|trashy|creepy|brainless|spineless|idiotic|moronic|psycho|uneducated|filthy ..1 <person>|little|landlord|clown|witch|nobody|fellow|driver|waitress|bartender|teacher|professor|old /
    useless|miserable|awful|horrible|terrible|sick|crazy|insane ..1 <person>|excuse /
    pathetic|useless|worthless|disgusting|awful|horrible|miserable excuse|waste / waste of ..1 space|oxygen|skin|air /
    you|u|he|she is|are|r|ur|suck ..2 stupid|dumb|pathetic|disgusting|nobody|greedy|trash|garbage|ugly|evil|psychotic|insane|joke|sick|petty|liar|crazy|mental /
    stupid|ugly|uglier|dumb face|job|cow|attitude / u|you suck / power trip*|hungry / playing|play|plays|thinks ..3 sheriff|god|king|queen /
    full of ego / scum of ..2 earth / brain|brains of|the ..3 size|pea|rock|goldfish / rot in / go to hell /
    screw|fuck|f you|him|her|u|them / shame on you|him|her / who is he|she to /
    looks|look|looking like a ..2 rat|pig|frog|toad|horse|corpse|witch / smells|smell|smelled of / a|an|such|little|you|ur|are|is ..1 nobody`,
  "attack.not": `
    like|as|feel|feels|felt|look|looked|be|being|calling|called|call|calls me|us|an|a|you|i|we|they|all ..2 <insult>|stupid|dumb|nobody|crazy /
    me|us ..2 feel|look|like ..2 <insult>|stupid|dumb / <insult> ..1 in front|ahead|behind driv* /
    treat* ..3 like ..3 <insult>|trash|garbage|stupid /
    nobody ..1 there|here|came|was|is|answer*|cared|else|told|in|at|will|helped|picked|could|would|can|seemed|bothered|knew|likes|wants|ever|has|should|on|between|asked|called|ever /
    <no> ..2 nobody / almost|like nobody / and|but|so|because|that|if|when|since|where|which|there|literally nobody / maniac driving /
    drove|drives|driving like ..1 maniac|lunatic`,
  C11: `
    worst ..3 ever|alive|human|person|earth|world|professor|teacher|driver|service|experience / zero|0|no|negative stars /
    ruined my|our ..3 life|day|trip|night|year|semester / pure evil /
    absolute|complete|total|utter garbage|trash|joke|disgrace|waste|nightmare|disaster / most incompetent|useless|rude|arrogant /
    never in ..3 life|years / waste of ..2 time|money|space|oxygen|skin / avoid ..2 at all cost*`,
};

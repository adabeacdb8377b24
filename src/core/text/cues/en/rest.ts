/** Who writes, about whom, and what belongs on the safety path. */
export const rest = {
  C10: `
    never ..1 been|ate|eaten|visited|stayed|met|taken|ordered ..1 here|there|but|lol /
    havent|hasnt ..1 been|eaten|visited|ordered|taken|tried|met|seen /
    my ..2 friend|cousin|sister|brother|roommate|mom|dad|mother|father|husband|wife|neighbor|son|daughter|boyfriend|girlfriend ..2 told|said|says|tells ..2 me /
    i|ive heard ..4 about|that|from|he|she|they|this / from what people|others|everyone|i hear|heard|say / read ..3 news|article|about /
    saw ..3 news|tv|online|video / i ..1 didnt|never take|took|taken ..2 class|course / dropped ..4 day|first|week one|1|class|day|week /
    judging by|from photos|pictures|reviews / on behalf of / posting|writing|reviewing for my|a friend`,
  C12: `
    accent|accents / go|going|send|goes back ..2 to? ..2 country|home|where / speak|learn|speaks|understand|learning english /
    broken english / <no> ..3 speak|understand ..4 english|accent / speak|speaks little|no|bad|zero|poor ..2 english / too|so old ..5 teach*|drive|driving|work*|job|serve /
    should|needs ..2 retire|retired|to retire / old ..1 man|woman|lady|hag|fart|bat /
    typical|those ..1 people|women|men|foreigners|immigrants / foreigner|foreigners|immigrant|immigrants|illegals /
    indian|chinese|mexican|asian|arab|african|russian|pakistani|korean|muslim|jewish|gay|lesbian|trans|hispanic|latina|latino|black|white man|woman|guy|girl|lady|driver|people|professor|teacher|owner|accent|waitress|server|dude|boy /
    for|being|is a woman|female|girl ..3 driver|mechanic|driving|professor|figures / prettier|hotter|uglier|sexier if|when /
    ugly|fat|obese|bald|smelly ..2 man|woman|guy|girl|lady|driver|waitress|face|cow|pig|bitch|old /
    smells|smell|smelled|smelling of|like ..2 curry|fish|garlic|goat / women drivers / like a girl|woman / my|our country people`,
  C13: `
    <no> ..3 give|gave me ..2 number|phone / better than us|everyone|me|others / his|her politics / voted for / unfollow*|unfriended /
    turned me down / said no to ..2 drink|drinks|date|coffee|dinner / her|his husband|wife|boyfriend|girlfriend is / stuck up /
    rejected me`,
  C14: `
    used to work ..3 here|there|with|for|him|her|them / former|ex|past|previous employee|worker|colleague|coworker|staff /
    i|we run|own ..3 shop|store|business|restaurant|company|salon / go|come to ..3 instead / my gig|service is ..1 cheaper /
    as an|a ..1 employee|insider / my ex|exhusband|exwife|exboyfriend|exgirlfriend / worked here|there for / took my shifts|shift|clients`,
  C17: `
    thank you|u|thx|thanks /
    great|amazing|excellent|perfect|awesome|wonderful|best|good|v|very ..2 seller|driver|class|professor|prof|teacher|service|experience|job|work|ride|trip|food|app /
    highly recommend / would ..1 hire|use|order|come|recommend|take again / learned|learnt a lot / no complaints /
    love|loved it|this|her|him|the / all good`,
  C19: `
    know|knows|found|find where|out ..1 he|she|you|they|u ..1 live|lives|park|parks|work|works|living /
    his|her|your|their kids|children|daughter|son go|goes /
    is|heres|here|posted|posting|post|share*|publish* ..2 his|her|your|their ..2 number|address|phone|photo|face|picture|plate|home /
    wait|waiting till|until i|we|ill ..1 find|see|catch|get you|him|her / see you|him|her after|outside|soon ..3 shift|work|class|there /
    <modal> ..4 kill|murder|torture|slaughter|eradicate|exterminate|execute|behead|strangle|lynch|rape|drown|stab|shoot|punch|slap|beat|hurt|burn|choke|hang ..1 you|him|her|them|u|ur|all|his|your|their|my|every|each|this|these|those|that|any|an|a|the|women|people / <modal> ..5 be ..1 <violence> / hope|deserve*|should|need|needs|must ..4 die|dies|suffer|rot|bleed / death to all|you|him|her|them|the / cut|snap|slit|break|wring|slice|smash|bash ..5 throat|throats|neck|necks|legs|skull|face|bones|teeth / throat|throats|neck|necks ..2 cut|slit|snapped|broken / i|ill|we|well|im ..4 make ..4 suffer / put an end to all|him|her|them|you / get rid of ..4 once and for / better off ..4 dead|without ..4 you|him|her|them|eradicated / <violence> ..4 you|him|her|them ..3 not|legal|illegal|solution|decriminalised|decriminalized|allowed|crime / execution|rape|murder is|are ..2 only|best|right / keep|hunt|hunting attacking|hunting|down you|him|her|them / should|deserve*|hope|needs|must ..3 die|dies|suffer|rot|killed|shot|hanged|beaten|executed|exterminated /
    make|making you|him|her|his|your ..2 life|pay|wish|suffer|regret /
    come|coming|come round|after for|to|after ..2 you|him|her|your|house|home|find / plate|tablet|plates number|is /
    your|his|her photo|face|picture goes|on|in my|to my|everywhere|with / follow* you|him|her home / with a ..1 bat|gun|knife|brick|hammer`,
  quoted: `
    read|saw|see|seen|below|above|other|another|someone|somebody|previous|earlier|reviewer|comment|review|post|note|sign|sticker|rider|passenger|customer ..10 says|said|saying|where|who|wrote|writes|threaten*|from ..8 <us>|kill|find|come|wish|will|ill|burn|bat`,
  "C19.not": `
    kill|hurt|destroy|suffer|murder ..2 gpa|grade|grades|average|score|budget|half|wallet|back|feet|stomach / <no> ..4 <violence> / <no> ..3 make ..3 suffer / food|sugar|salt|heat|wait|traffic|smell|price|prices|hunger|thirst ..4 <violence> / <violence> ..3 time|it|vibe|mood|appetite|laughing`,
};

/** What the worker does not control. */
export const outside = {
  C6: `
    expensive / overpriced / pricey /
    price|prices|pricing|fare|fares|rates ..4 high|higher|crazy|insane|double|doubled|outrageous|ridiculous|too|up|increase*|hike*|robbery /
    too ..2 much money / surge|surging / costs ..3 more|too|double`,
  "C6.price": `
    surge ..2 price|pricing|fare|scam|charge* / price|fare ..3 doubl*|increas*|changed|high* / expensive / overpriced / pricing`,
  "C6.tip": `
    tip|tips|tipping|gratuity ..4 force*|forced|automatic*|auto|expect*|beg*|demand*|included|added|back|refund*|forgot|text* /
    auto|automatic|forced|18%|20% ..1 tip|gratuity|service / begging|beg|begged for ..2 tip* /
    took|take|taking|removed|reduced|cut ..4 tip|dollar`,
  "C7.traffic": `traffic / gridlock / road ..2 closed|closure|construction|work|works / rush hour / roadwork* / detour*`,
  "C7.app": `
    app ..5 crash*|froze*|freez*|fail*|bug*|glitch*|error*|down|broken|useless|work|working|charged|charges|lost|sucks|slow|bad|terrible|worst|confus* /
    glitch*|bug|bugs|buggy|crashed|crashes|crashing / gps|map|maps|navigation ..5 wrong|circles|lost|sent|took|bad|broken|crazy|off /
    tracker crash*|froze / website|system ..3 down|error|crash*|fail*|adds|added /
    login|log|otp|verification ..3 <no>|error|fail*|problem / app|server outage|outages`,
  "C7.kitchen": `
    kitchen ..4 slow|took|forgot|backed|closed|mess*|behind /
    food|order|meal|dish ..3 cold|raw|undercooked|overcooked|burnt|burned|bland|stale|dry /
    restaurant ..4 wrong|forgot|slow|late|missed|mistake / order ..3 wrong|missing|messed|late ..4 restaurant|kitchen`,
  "C7.stock": `store|shop|they ..3 out of / out of stock / <no> in stock / sold out / ran out of`,
  "C7.replacement": `replacement|replaced|substitut* ..6 app|suggest*|instacart|wrong|bad|poor|different`,
  "C7.weather": `rain|raining|rained|snow|snowing|snowed|snowstorm|storm|hail|blizzard|icy|flood*|hurricane`,
  "C7.wait": `wait* ..5 hour|hours|minutes|mins|forever|long|pickup|line|restaurant / pickup time* / long wait*`,
  "C7.pool": `pool|shared ..2 ride|rides|rider|riders|passenger*|pickup* / too many ..2 pickups|stops|riders|pick`,
  "C7.address": `address|pin|code|gate|door|buzzer|building ..4 wrong|work|didnt|locked|find|closed`,
  "C7.policy": `
    company|store|corporate|hospital|university|department|school|platform ..2 policy|policies|rule|rules /
    syllabus|textbook|curriculum ..4 department|set|school|required / understaffed|short staffed|shortstaffed / short on staff /
    <no> enough staff|servers|waiters|drivers|people / only one|two ..2 server|waiter|waitress|bartender|cashier`,
  C18: `
    never arrived|came|received|delivered / <no> ..2 arrive|receive|received|delivered|get my ..2 order|food|package|delivery /
    missing ..2 items|item|food|drink|half / items|item|things|half ..4 missing / wrong house|door|address|order|apartment /
    ate my|our|the ..1 fries|food|order / bag|seal ..3 open|opened|broken|torn`,
};

/** What sets a dispute off: money kept, a fee, a rule, a grade, a report; `.word` is a word that alone says little. */
export const told = {
  C1: `
    <no> ..3 <refund> / <refused> ..4 <refund> / <refund> ..6 <refused> / <refund> ..5 <no> /
    get|give|got|want|wanted|ask|asked|asking|demand*|request*|need|needed|back ..4 <refund> / money back / my|our money ..3 back /
    keep|kept|keeping|keeps my|our|the ..1 deposit|money|payment|cash|change /
    <refused> ..5 honor|honour|adjust|replace|exchange|comp|return|credit|waive|remake|redo|accommodate|compensate /
    <refused> ..2 fix ..2 order|bill|charge|price|grade|mistake / <no> ..3 honor|honour|waive|comp|compensate|accommodate /
    <no> ..2 make it|this|things right / <no> ..2 discount|rebate|voucher / shouldnt|should ..1 have to pay / owe|owes|owed me|us /
    give|gave|giving it|me|us ..2 back / <no> ..3 a|one cent|dime|penny / <no> offer* ..4 <returned> / did|do|does nothing to|for|about /
    <refund> ..4 denied|rejected|refused|declined|ignored|never / keep|kept|keeps|keeping ..4 deposit|bucks|dollars|pounds|euros`,
  "C1.word": `<refund>`,
  C5: `
    <paid> <self>|him|her|them ..8 <fee>|extra|twice|double|more|full|wrong|additional|anyway|for|another|over /
    <paid> ..3 extra|twice|double|wrong|additional|anyway|higher|triple /
    still|got|was|were|been|being|am|getting ..1 charged|billed|fined / double|triple ..1 charg*|bill* /
    keep|keeps|kept ..1 charging|billing / take|takes|took|taking|ask*|demand*|wants ..1 extra money|cash|fare|rupees / overcharg* /
    cancel* ..2 fee|fees|charge|charges|cost /
    late|wait|waiting|cleaning|show|damage|hidden|mess|pet|dog|noise|checkout|service|additional|extra|unauthorized|fraudulent|fraudlent|unknown|random|ridiculous ..1 fee|fees|charge|charges|fine /
    hit|slapped|stuck with ..4 <fee>|bill / took|take|taken|taking|takes|deduct*|withdr* ..4 from my|our ..2 account|card|bank|wallet /
    amount|money|payment ..3 deduct*|debited|taken|charged / claim* ..3 broke|damaged|stained|scratched|owe|owed /
    wrong|higher|different|more|extra ..1 price|fare|amount|bill ..3 than /
    asked|asking|demand*|want|wanted|wants|wanting ..4 extra|more|full ..2 money|amount|cash|fare|payment|rupees|rs|$* /
    pay|paid|paying|pays ..4 again|twice|double|extra / has the nerve ..6 want|charge|ask / <paid> <self> ..2 $*|£*|€* /
    for a|an ..2 scratched|broken|chipped|stained / cancel* ..6 charged|billed|kept|fee / opened|filed|made|makes|put a ..2 claim`,
  "C5.word": `
    <paid> <us> / rip* ..2 off / ripoff / scam* / fraud* / stole / steal* / stealing / robb* / cheated ..1 <us> / charged / fee|fees`,
  "C5.pay": `
    payment|payments|transaction|upi ..5 pending|failed|declined|deducted|stuck /
    price|fare|amount ..6 but ..6 showing|shows|charged|asked|asking|paid`,
  C3: `
    kick|kicked|kicks|kicking|threw|throw|thrown ..3 out|off / asked|told|made|ordered|forced <us> ..2 to? leave|go|move /
    told|asked to leave /
    <refused> to? serve|seat|pour|pick|drive|deliver|help|sell|take|accept|allow|let|give|bring|see|treat|open ..1 <self>|him|her|it|the|a|any /
    <no> ..2 let|allow|allowed|allowing|permit|permitted ..1 <self>|him|her / <no> allowed|permitted to|in|inside /
    <no> ..2 serve|seat|pour ..2 <us> / turned|sent ..2 away / denied ..3 entry|access|service|entrance|request|accommodation|extension /
    says|said|saying|told|tells|quoted|mentioned|insist*|about|because|cited|citing ..7 policy|rule|rules|policies|regulation|regulations /
    <no> ..2 accept|take ..3 card|coupon|coupons|id|cash|late|assignment|work|paper|return|returns|order / read the policy|rules /
    my|our|his|her id|passport|license ..4 <no> / wouldnt|wont|not|refused ..3 come|go|walk up|upstairs|inside|out /
    package|plan includes ..3 revision*|rounds|changes / revision|revisions ..6 includes|included|limit|extra /
    <no> ..2 exception|exceptions / cancelled|canceled on <us> /
    he|she|they|driver|drivers|uber|lyft|host|hotel|restaurant|place|store|company ..2 cancelled|canceled my|our /
    closed|ended the|my|our ..1 contract|order|job / <no> ..2 ethical|allowed / late ..8 <no> ..3 seat|take|accept|see|serve|wait|open|let /
    i|we ..3 minutes|mins|min late / attendance ..3 short|low|required / locked|shut ..2 out / <refused> to ..6 for|because|without /
    said no to / <no> possible|app lets / <who> ..2 cancelled|canceled my|our / marked me ..2 no show /
    <who>|he|she|they|driver ..1 ended|stopped ..1 the|my|our ..1 trip|ride|session|call|order`,
  C4: `
    gave|give|giving|gives me|us|him|her ..3 f|d|c|b|0|zero|fail|failing|incomplete / failed|flunked|failing|fails me|us /
    dock*|deduct*|took|takes ..4 points|marks|percent / i|we|me ..3 lost|lose|losing ..4 points|marks / lowered my ..2 grade|score /
    point|points|mark|marks ..2 off / <no> ..3 round|bump|regrade|recheck ..4 up|my|me|grade|point|it|exam|anything /
    asked|ask|asking|begged ..4 point|extension|regrade|retake|makeup /
    ruin*|tank*|kill*|destroy*|hurt*|drop*|lowered|wreck* ..2 gpa|grade|average|scholarship /
    my grade|gpa|average ..6 fell|drop*|suffer*|fail*|ruin*|lower*|wrong / contest*|appeal*|disput* ..5 grade|score|it|mark /
    <refused> ..5 grade|regrade|curve|extension|late|retake|makeup|round /
    wont|wouldnt|didnt|not|never ..3 accept|give|allow|grade ..4 late|extension|makeup|retake|assignment|work|credit /
    deserve*|deserved a|an / got|received|ended a|an|with ..2 f / only|just ..2 class ..2 failed|fail / gave ..2 zero|0 /
    failed ..4 because|over|for|due / grade* ..3 unfair*|wrong*|incorrect* / lost|lose my scholarship / half a|one lousy|single point|mark /
    <no> ..2 late work|assignments|submissions|homework ..3 me|my|excuse|even / missed ..6 <no> ..3 make|let /
    docked|marked me ..2 down|late|absent|no|for / docked me / marked my|me ..3 late|down|wrong /
    gave|gives|giving|give me|us|him|her a|an? ..1 1*|2*|3*|4*|5*|6*|7*|8*|9*|zero|0 ..3 on|in|for|because|out|when /
    points|marks ..1 back /
    1*|2*|3*|4*|5*|6*|7*|8*|9*|zero|0 on|in my|the|our ..2 final|midterm|exam|paper|essay|quiz|project|lab|assignment|test /
    had|have|deserve an|a a|b ..6 gave|got|ended|but / <no> ..2 change|fix|raise my ..1 grade|mark|score`,
  C15: `
    accuse|accused|accuses|accusing|accusation|accusations ..2 <us>|of / i|we|me|us ..3 accused /
    report*|complain*|snitch*|told ..1 on|about me|us / report*|flag* me|us|my /
    call*|called|calling ..2 police|cops|security|sheriff ..2 on|me|us /
    ban|banned|blocked|suspend*|deactivat*|locked|restrict* ..2 me|us|my|account / wrote me|us up /
    call*|called me|us ..2 liar|cheat*|thief|creep|rude|racist|crazy /
    gave|give|given|giving me|us ..2 low|bad|poor|1|one|terrible ..1 rating|star|stars|review|feedback /
    rated me|us ..2 low|bad|1|one|poor* / insinuat* / plagiar* ..6 me|my|us|i / caught ..2 me|us|cheating /
    warning|mark|strike on|in my account|record /
    acted|acting|looked|looks|treated ..2 like i|we|me|us ..3 creep|criminal*|thief|thieves|stole|stealing|lying|cheat* /
    threat* ..3 call ..3 police|cops|security`,
  D: `
    argu* ..3 with? me|us|about|over|back / disput* / confront*|question*|contest*|challeng* ..1 him|her|them|it|this /
    filed|file|filing|made|lodged ..3 complaint|dispute|claim|report|grievance / insist*|adamant|claimed|claiming ..5 we|i|our|my /
    said|claimed|claims|told|says ..4 my|our fault / blam* ..2 me|us|my / cuss*|yell*|scream*|shout*|swore ..2 at? me|us|my /
    <no> ..3 admit|believe ..1 me|us / <no> ..3 correct|resolve|resolved|fix ..3 it|issue|problem|bill|order|mistake /
    had to go to my bank / charge|chargeback ..2 bank|card / advertis* ..8 but|ended|expired|not|however /
    coupon|promo|promotion|voucher|discount|groupon ..6 <no>|expired|ended|full|without|honor /
    appointment ..8 late|wait|cancel*|lost|<no>|gave / reservation ..8 lost|<no>|cancel*|gave|late / made ..3 appointment ..8 <no> /
    gave ..2 table|seat|spot|appointment away`,
  "D.word": `
    complain* / called|talked|spoke|asked|talk|speak|emailed ..3 <boss> / customer service|support|care / called|emailed ..4 times /
    shady|dishonest|lied|lying|liar|liars / unfair* / bbb|bureau`,
  "C3.hint": `
    wouldnt|wont|refused|refuses|refusing|declined|declines|denied / said|says|told no|nope / said|says it|that ..2 <no> /
    asked|ask|asking|wanted|offered ..6 free|upgrade|discount|extra|favor|favour|exception|extension|deal|half /
    <no> ..2 budge|bend|agree|listen`,
};

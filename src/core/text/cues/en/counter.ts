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
  K14: `
    asked|ask|asking|requested|request|could|would ..3 politely|please|half|partial / would just like ..3 difference|back|refund* /
    not ..2 about ..2 money|dollars|fare|fee|euros / i|ive|weve|we ..2 asked|requested ..3 half|part|refund|back ..3 through|via|with|on`,
  K17: `
    feedback|rubric|lectures|lecture|syllabus|slides|examples|instructions|explains|explain|explained|organized|disorganized|unclear|confusing`,
};

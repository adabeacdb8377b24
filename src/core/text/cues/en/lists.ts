/** Named lists of words; a list may name another one. */
export const lists = {
  no: `no not never nothing didnt dont doesnt wont wouldnt cant couldnt cannot wasnt isnt havent hasnt without nor zero`,
  refused: `refuse* deny denied denies denying declin* reject* wouldnt wont`,
  refund: `refund* reimburs* compensat* rebate* credited`,
  returned: `refund* reimburs* compensat* credit comp discount voucher coupon deposit`,
  fee: `fee fees surcharge surcharges fine penalty deposit charge charges toll gratuity`,
  paid: `charge charged charges charging billed bill billing deducted debited invoiced`,
  self: `me us my our`,
  us: `me us my our him her them myself ourselves u`,
  who: `
    he she they him her them you u worker driver waiter waitress server manager owner host hostess bartender professor prof teacher
    instructor seller freelancer sitter shopper dasher courier clerk cashier guy lady man woman madam sir dude`,
  boss: `
    manager management owner owners boss supervisor corporate company headquarters dean chair department school college university
    principal agency hr landlord licensing board admin administration editor`,
  star: `star stars rating ratings review reviews feedback score one ones 1 1s zero two 2`,
  crowd: `
    everyone everybody all friends friend guys classmates students juniors brothers sisters cousins cousin family colleagues coworkers
    neighbors followers group groups chat section members people buddies mates folks`,
  fired: `fired fire sacked sack terminated dismissed deactivated suspended delisted demoted unemployed jobless`,
  modal: "will ill well gonna going wanna want wants should shall deserve* need needs hope lets let ought must would wish id have just",
  violence: `
    kill killed killing murder murdered murdering hurt beat beaten shoot shot stab stabbed strangle strangled choke choked burn burned hang hanged hung lynch lynched rape raped
    raping drown drowned torture tortured torturing slaughter slaughtered eradicate eradicated exterminate exterminated execute executed execution behead beheaded gas gassed
    die dead suffer bleed punched slapped smashed whipped`,
  insult: `
    idiot idiots moron morons jerk jerks asshole assholes arsehole bitch bitches bastard loser losers clown psycho psychopath creep scum
    scumbag scumbags dumbass douche prick dick cunt witch hag troll trolls pig swine imbecile retard retarded lowlife weirdo crook
    crooks thug dimwit halfwit nitwit twit buffoon parasite leech snake vermin troglodyte* cretin dunce pompous sociopath narcissist
    maniac lunatic tyrant`,
  person: `man woman guy girl lady boy human person people kid dude fellow being individual loser thing creature cow excuse face`,
};

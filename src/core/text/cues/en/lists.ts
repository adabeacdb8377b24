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
  pest: `
    cockroach cockroaches roach roaches maggot maggots rat rats mice mouse rodent rodents bedbug bedbugs worm worms larva larvae weevil weevils droppings
    vermin`,
  shard: `
    nail nails shard shards screw screws bolt staple staples razor blade bandaid bandage bandaids needle needles fingernail toenail toothpick insect insects
    beetle beetles slug slugs spider spiders splinter splinters`,
  bit: `glass metal plastic wire rubber rock stone stones pebble bug bugs button battery wood hairpin earring bone hook cigarette`,
  customer: `customer customers guest guests people crowd tourists tourist table neighbors bachelorette friend friends`,
  meal: `
    food salad soup rice burger hamburger pizza pasta lasagna burrito taco tacos meal meatball meatballs chicken beef steak pork fish sushi shrimp oyster
    oysters sandwich fries bread cake pie dessert drink drinks coffee tea cup iced cocktail beer water juice sauce noodles curry eggs omelet omelette plate
    bowl dish order mouth bun wrap bite salsa guacamole dip ice smoothie sauce gravy stew dumpling dumplings bagel muffin cookie`,
  impaired: `
    drunk drunken intoxicated stoned hammered tipsy buzzed inebriated drugged plastered sloshed sober zonked blackout`,
  asleep: `asleep sleeping dozing dozed drowsy snoring sleepy snored`,
  driving: `drive drives driving drove driven highway freeway interstate motorway lane road cab taxi uber lyft`,
  wheel: `<driving> wheel car ride driver chauffeur shift nanny sitter babysitter class teacher professor instructor nurse surgeon pilot bus van trip job work steering`,
  staff: `
    driver sitter babysitter nanny teacher professor instructor server waiter waitress bartender host nurse doctor barber stylist cook chef walker
    masseuse masseur therapist tutor coach lifeguard guard bouncer courier delivery cleaner caregiver aide mechanic`,
  substance: `alcohol booze liquor weed pot marijuana beer whiskey whisky vodka gin rum drugs wine cannabis tequila`,
  dependent: `
    child children kid kids son daughter baby toddler infant newborn mother mom mum father dad grandma grandmother grandpa grandfather granny elderly
    old year niece nephew sister brother minor minors teenager`,
  being: `
    <dependent> man woman girl boy lady guy dog dogs cat cats puppy kitten friend wife husband student students passenger customer customers employee waitress
    waiter guest patient person people coworker teacher parent cousin boyfriend girlfriend`,
  body: `
    leg legs thigh thighs knee knees breast breasts chest butt ass buttocks neck waist hair shoulder shoulders arm arms hand hands face head cheek lips
    lap back crotch groin stomach belly skin wrist throat ear ears eye eyes nose foot feet scalp ribs body mouth ankle inappropriately`,
  limb: `
    arm arms leg legs throat waist thigh thighs neck chest stomach ear ears tooth teeth skin scalp knee ankle wrist foot rib ribs tongue lips shoulder nipple bladder
    lungs spine hip belly breast breasts paw paws tail`,
  family: `mom mum mother dad father son daughter sister brother grandma grandmother grandpa grandfather toddler baby kid child nephew niece`,
  origin: `
    somali ethiopian nigerian pakistani iranian persian afghan syrian turkish dominican cuban colombian venezuelan peruvian guatemalan salvadoran honduran brazilian
    thai cambodian nepali bangladeshi russian ukrainian polish romanian jamaican kenyan iraqi kurdish hmong roma gypsy native black brown asian muslim jewish arab mexican
    latino latina hispanic haitian indian chinese gay lesbian trans`,
  group: `
    <identity> women girls men unmarried single overweight fat old elderly families kids`,
  identity: `
    race nationality religion religious ethnicity ethnic skin color colour hijab headscarf turban kippah yarmulke faith sexuality orientation pregnant pregnancy
    disability disabilities wheelchair black blacks brown asian asians latino latinos latina latinas latinx hispanic hispanics mexican mexicans arab
    arabs muslim muslims jew jews jewish sikh sikhs hindu hindus african africans indian indians chinese korean filipino vietnamese puerto haitian haitians
    immigrant immigrants foreigner foreigners gay gays lesbian lesbians trans transgender queer lgbt lgbtq nonbinary native indigenous palestinian palestinians israeli
    refugee refugees undocumented deaf blind autistic gender`,
  slur: `
    chink chinks nigger niggers nigga niggas spic spics wetback wetbacks beaner beaners faggot faggots fag fags dyke dykes tranny trannies paki pakis
    towelhead towelheads gook gooks kike kikes raghead ragheads retard retarded terrorist terrorists gypsy gypsies cripple n-word homo sissy`,
  tongue: `spanish arabic chinese hindi mandarin urdu korean french russian tagalog our native another language polish creole portuguese`,
};

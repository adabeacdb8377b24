import { fold, words } from "../fold";

const anyOf = (...sources: string[]): RegExp => words(fold(sources.join("|")));

/** Words in a review (English or Spanish; folded, in small letters) that decide who should answer it and how. Phrases are ours; families as in the rule book. */
export const kindPatterns = {
  /** A claim of harm by the worker: never argued, never called anything. */
  serious: anyOf(
    "(?:sexually )?harass(?:ed|es|ing|ment)|groped|(?:sexual|physical)(?:ly)? assault(?:ed)?|molest(?:ed|ing)?",
    "touched (?:me|my|her|us) (?:\\w+ )?(?:on|back|leg|thigh|chest|hair|waist|inappropriately|without)|(?:comments?|remarks?) about (?:my|her|our) (?:body|dress|chest|legs)",
    "racial slur|(?:was|is|are|were|being) (?:openly |clearly |so )?(?:racist|homophobic)|discriminat(?:ed|es|ing) against (?:me|us|him|her|them)",
    "(?:server|waiter|waitress|driver|bartender|professor|teacher|he|she) (?:was|seemed|smelled|is) (?:obviously |clearly |visibly )?(?:drunk|intoxicated|of alcohol|high(?=[.,!]| on| while))",
    "(?:got|gave (?:me|us)|had) (?:\\w+ )?food poisoning|(?:allergic|anaphylactic) reaction|ended up in (?:the )?(?:er|hospital)",
    "(?:got|made (?:me|us|him|her|them)) (?:\\w+ )?(?:sick|ill)|threw up|threatened (?:me|us|my|her|him)|(?:i|we|he|she|daughter|son|child) (?:was|were|got) (?:injured|burned|hurt|assaulted)|was bleeding",
    "fell asleep at the wheel|texting (?:while|and) driving|ran (?:a|the|two) red lights?|almost (?:crashed|killed)",
    "followed me (?:home|to my)|made me feel unsafe|texted me (?:at night|privately)",
    "acos(?:ó|aba|ando|ador|o sexual)|(?:me|la|nos) (?:manoseó|agredió|tocó (?:la|el|sin|por))",
    "(?:fue|era|es|son|comentario) (?:\\w+ )?(?:racista|homofóbico|homofóbica)|(?:me|nos|la|lo) discrimin(?:ó|aron)",
    "(?:chofer|conductora?|meser[oa]|profesora?|él|ella) (?:estaba|venía|iba|manejaba) (?:borrach[oa]|tomad[oa]|drogad[oa])|manejaba borrach[oa]",
    "(?:me|nos) intoxic\\w+|reacción alérgica|terminé en (?:el )?hospital|(?:me|nos) (?:enfermó|enfermamos|enfermé|amenazó|lastimó|quemó)|vomit\\w+",
    "se durmió al volante|se pasó (?:un|el|dos) (?:alto|semáforo)s?(?: en rojo)?|casi (?:chocamos|nos mata)|me siguió (?:a casa|hasta)",
  ),
  /** A bargain. */
  threat: anyOf(
    "(?:refund|pay|comp|credit|fix|change|raise|give|bring)[^.!?]{0,70} (?:or|and)(?: else)? (?:i|we) (?:will|'ll|press|go)[^.!?]{0,10}(?:yelp|post|take (?:this|it|the \\w+) down|delete|remove|one star|leave (?:one|a bad)|change (?:this|it|my|the (?:review|rating)))",
    "(?:i|we)(?:'ll| will| would) (?:gladly |happily )?(?:(?:take|bring) (?:this|it|the \\w+) down|(?:delete|remove|change|raise|edit) (?:this|it|my (?:review|rating)|the (?:review|rating))) (?:if|when|once|after|as soon)",
    "(?:refund|pay|credit) (?:me|us)[^.!?]{0,20} and (?:i|we)(?:'ll| will) (?:change|delete|remove|edit|take)",
    "(?:gift card|refund|discount|free \\w+)[^.!?]{0,40} and (?:i|we)(?:'ll| will) (?:change|delete|remove|edit|take)",
    "(?:borro|quito|cambio|subo|actualizo|edito) (?:la (?:reseña|nota|calificación)|el comentario|esta reseña|este comentario|las estrellas)[^.!?]{0,30} (?:si|cuando) (?:me|nos)",
    "si (?:me|nos) [^.!?]{0,50}(?:borro|quito|cambio|subo|edito) (?:la|el|esta|este|las)|o (?:me|nos) (?:devuelv|regal|pag|sub|hac)\\w+[^.!?]{0,60} o (?:te|le|les)",
  ),
  /** Where somebody can be found, or what may happen to them. */
  danger: anyOf(
    "i know where (?:you|he|she|they) (?:lives?|parks?|works?)|see you after your shift|posting (?:her|his|your) (?:address|number|photo)",
    "sé dónde (?:vives?|trabajas?|se estaciona)|te espero a la salida|(?:su|tu) foto (?:va|está|la voy)",
  ),
  /** Words about who somebody is. */
  abuse: anyOf(
    "go back to (?:your|his|her|their) (?:own )?country|(?:speak|learn) english",
    "too old to (?:teach|be teaching|work|serve|drive)|que se (?:vaya|regrese|vuelva) a su (?:país|tierra)|que aprenda a hablar",
  ),
  /** A fee, grade, rule or refusal told as the occasion. */
  dispute: anyOf(
    "(?:charged|billed) (?:me|us)|(?:corkage|cleaning|cancellation|no-show|late|service|auto) (?:fee|charge|gratuity)|auto-?gratuity",
    "refus(?:ed|es|ing) to (?:refund|serve|let|give|accept|take|comp|split|change|round|honou?r|seat)[^.!?]{0,20}",
    "(?:would|did)(?:n't| not) (?:refund|serve us|serve me|let (?:me|us)|accept|comp|split the (?:bill|check)|round|take my (?:paper|late))",
    "(?:asked|demanded|wanted) (?:for )?(?:a refund|my money back|our money back|an id)|ask(?:ed|ing) (?:me|us) for (?:an? )?id|carded",
    "(?:gave|giving) me (?:a|an) ?(?:[a-f][+-]?|zero|fail)(?! (?:good|great|very))|failed me|flunked me|ruined my gpa|my grade|deserved an? a|accused (?:me|us) of|reported me",
    "kicked (?:me|us) out|cancell?ed on me|kept (?:my|the) (?:deposit|fee|money)",
    "(?:me|nos) cobr(?:ó|aron|a|an)|(?:me|nos) metió (?:la |una )?tarifa|propina (?:automática|obligatoria|incluida)|cargo (?:por|de) (?:servicio|descorche|cancelación|limpieza)",
    "(?:no|ni) (?:me|nos) (?:quiso|quisieron|dejó|dejaron|aceptó|devolvió|devolvieron|atendió por)",
    "(?:pedí|pedimos) (?:que me devolvieran|la devolución|el reembolso|mi dinero)|identificación",
    "me (?:reprobó|suspendió|bajó (?:la nota|el promedio|puntos)|acusó de|reportó|denunció|puso (?:un )?(?:cero|[0-6]))|merecía (?:un|una)|por su culpa perdí",
    "nos (?:echó|echaron|corrió|corrieron|sacó|sacaron)|se quedaron con (?:mi|el) (?:depósito|dinero)",
  ),
  /** What the worker does not decide. */
  outside: anyOf(
    "kitchen (?:took|was slow|forgot|lost|messed)[^.!?]{0,20}|understaffed|short-?staffed|one server|only one (?:waiter|waitress|server|person)",
    "(?:too |over)priced|too expensive|prices? (?:went up|are (?:crazy|insane|high|too))|parking|too loud|so loud|ran out of|out of stock|sold out",
    "traffic|surge|the app (?:froze|crashed|charged|failed)|gps|wrong pin|wait(?:ed|ing)? at the restaurant|store was out",
    "la cocina (?:tardó|se tardó|se equivocó|perdió|olvidó)|poco personal|faltaba personal|un solo meser[oa]|una sola (?:persona|mesera)",
    "muy caro|carísim[oa]|precios? (?:alt|elevad|exagerad|inflad)\\w+|estacionamiento|mucho ruido|muy ruidos[oa]|se (?:les )?acabó|no había",
    "tráfico|tarifa dinámica|la (?:app|aplicación) (?:falló|se trabó|cobró|se cayó)|tienda no tenía",
  ),
} as const;

import { fold, words } from "../fold";

const anyOf = (...sources: string[]): RegExp => words(fold(sources.join("|")));

/** Words in a review (English or Spanish; folded, in small letters) that decide who should answer it and how. Phrases are ours; families as in the rule book. */
export const kindPatterns = {
  /** A claim of harm by the worker: never argued, never called anything. */
  serious: anyOf(
    "harass(?:ed|es|ing|ment)?",
    "groped|assault(?:ed)?|molest(?:ed|ing)?",
    "touched (?:me|my|her|us)(?! heart)",
    "racist|racism|racial slur|discriminat(?:ed|es|ing|ion)|homophobic|sexist",
    "(?:was|were|seemed|is|obviously|clearly) (?:drunk|high|intoxicated)",
    "food poisoning|allergic reaction|ended up in (?:the )?(?:er|hospital)|went to the hospital",
    "fell asleep at the wheel|texting (?:while|and) driving|ran (?:a|the|two) red lights?|almost (?:crashed|killed)",
    "followed me (?:home|to my)|made me feel unsafe|texted me (?:at night|privately)",
    "acos(?:ó|aba|a|o|ando|ador|ar)",
    "(?:me|la|le|nos) (?:tocó|manoseó|agredió|insinuó)",
    "racista|racismo|discrimin(?:ó|a|an|aron|ación)|homofób(?:o|ico|ica)|machista",
    "(?:estaba|venía|iba|manejaba) (?:borrach[oa]|tomad[oa]|drogad[oa])",
    "intoxic(?:ación|ó|amos|ada|ado)|reacción alérgica|terminé en (?:el )?hospital|urgencias",
    "se durmió al volante|se pasó (?:un|el|dos) (?:alto|semáforo)s?(?: en rojo)?|casi (?:chocamos|nos mata)",
    "me siguió (?:a casa|hasta)",
  ),
  /** A bargain, or danger to the person. */
  threat: anyOf(
    "(?:refund|pay|comp|credit|fix|change|raise|give)[^.!?]{0,60}(?:or|and)(?: else)? (?:I|we)(?:'ll| will)? (?:go to|post|leave|take|delete|remove|change|write)[^.!?]{0,30}",
    "(?:i'll|i will|we'll|we will|will) (?:take|bring) (?:this|it|the (?:review|rating|comment)) down (?:if|when|once)[^.!?]{0,40}",
    "(?:i'll|i will|will|happy to) (?:change|update|delete|remove|raise|edit) (?:this|it|my|the)[^.!?]{0,30}(?:if|when|once|after) (?:they|you|he|she|i get|we get)[^.!?]{0,40}",
    "i know where (?:you|he|she|they) (?:live|lives|park|parks|work|works)",
    "(?:wait|watch) (?:till|until|your back)[^.!?]{0,20}",
    "see you after your shift|posting (?:her|his|your) (?:address|number|photo)",
    "si (?:me|nos) [^.!?]{0,50}(?:borro|quito|cambio|subo|edito)[^.!?]{0,30}",
    "(?:borro|quito|cambio|subo|actualizo|edito) (?:la|el|esta|este|mi|las)[^.!?]{0,30}(?:si|cuando|hasta que) (?:me|nos)[^.!?]{0,40}",
    "o (?:me|nos) (?:devuelve|devuelves|devuelven|regala|regalas|pagas?|suben?|subes|haces)[^.!?]{0,60}(?:o|y) (?:te|le|les)[^.!?]{0,40}",
    "sé dónde (?:vive|vives|trabaja|trabajas|se estaciona)|te espero a la salida|cuando te encuentre",
  ),
  /** Slurs, looks, origin, name-calling of the person. */
  abuse: anyOf(
    "go back to (?:your|his|her|their) (?:own )?country|those people|speak english|learn english",
    "(?:that|his|her|their|thick|heavy) accent",
    "(?:fat|ugly|stupid|dumb|idiotic) (?:cow|bitch|pig|woman|man|girl|guy|waitress|waiter|server|teacher|professor|driver)",
    "bitch|whore|slut|retard(?:ed)?|moron|scumbag|psycho|pathetic (?:human|excuse|person|woman|man)",
    "too old to (?:be )?(?:teach|work|drive|serv)\\w*|(?:prettier|hotter) if she",
    "(?:hot|sexy) (?:waitress|teacher|professor|body|ass)",
    "que se (?:vaya|regrese|vuelva) a su (?:país|tierra|pueblo)|esa gente|que aprenda a hablar",
    "(?:ese|su|con el) acento",
    "puta|perra|zorra|imbécil|idiota|estúpid[oa]|payas[oa]|subnormal|retrasad[oa]|gorda asquerosa|muert[oa] de hambre",
    "ya está (?:muy )?viej[oa]",
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

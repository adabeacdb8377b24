import type { GuardRule } from "../rule";

/** Lo nuestro: faltas reconocidas, promesas, compañeros señalados. */
export const house: readonly GuardRule[] = [
  {
    kind: "admission",
    where: "public",
    any: [
      "(?:nosotros |yo )?(?:ya )?(?:sabíamos|sabía yo|lo sabía(?:mos)?|éramos conscientes|mentimos|mentí|engañamos|engañé|robamos|cobramos de más|le cobramos de más|descuidamos|descuidé|ignoramos (?:el|la|los|las)|copié|copiamos|falsifi\\w+|plagi(?:é|amos)|ocultamos|oculté|rompimos|rompí|rayamos|dañamos|atropell\\w+|chocamos|choqué)(?!\\p{L})",
      "no (?:lo |la |los |las |se lo |le |les |se )*(?:revisamos|limpiamos|lavamos|probamos|avisamos|dijimos|revisé|limpié|avisé|dije|advertimos|desinfectamos|informamos|tenemos (?:seguro|licencia|permiso))|(?:estaba|iba|íbamos|venía|conducía|manejaba) (?:\\w+ )?(?:tomad[oa]|borrach[oa]|drogad[oa]|a exceso|distraíd[oa]|mirando el (?:móvil|celular|teléfono)|con el (?:móvil|celular|teléfono)|sin (?:licencia|seguro|dormir))|me dormí",
      "(?:reconozco|reconocemos|admito|admitimos|confieso|confesamos) (?:que|la|el|nuestr[oa]|mi|haber)|(?:culpa|negligencia|responsabilidad|irresponsabilidad|descuido|falta) (?:\\w+ )?(?:nuestra|mía|nuestro|mío|de la casa)|(?:fue|es|ha sido|por) (?:toda |una |un )?(?:nuestra|mi) (?:culpa|negligencia|responsabilidad)|somos (?:responsables|culpables)|soy (?:responsable|culpable)|asum(?:o|imos) (?:toda |la |nuestra |mi )*(?:culpa|responsabilidad)|(?:error|fallo|falta|descuido) (?:\\w+ )*?(?:muy )?(?:grave|imperdonable|inexcusable|terrible)|(?:servimos|sirvieron|usamos|vendimos|alquilamos)[^.!?]{0,40}(?:igual|de todos modos|caducad\\w+|vencid\\w+|en mal estado|podrid\\w+|a sabiendas)|(?:incumplimos|violamos) (?:la|el|las|los)",
      "(?:iba|íbamos|venía|estaba) (?:yo )?(?:mirando|hablando|usando|escribiendo|conduciendo|manejando|distra\\w+|cansad[oa]|dormid[oa]|rápido|con sueño|borrach[oa])|me (?:pasé|salté|quedé dormid[oa]|equivoqué de|distraje|dormí)|se (?:me|nos) (?:cayó|olvidó|pasó|fue la mano|quemó|perdió|rompió|echó a perder)",
      "(?:nadie|ninguno) (?:\\w+ )?(?:lavó|revisó|limpió|avisó|probó|miró|se fijó|comprobó|atendió)|(?:no tenemos|no tengo|sin|no contamos con|me falta|nos falta) (?:la |el |los |un |una )?(?:licencia|permiso|seguro|certificado|registro|capacitación)|(?:llevaba|lleva|estaba|estuvo) (?:\\w+ )?(?:rot[oa]|flojo|floja|suelto|suelta|vencid[oa]|caducad[oa]|descompuest[oa]|sin arreglar|averiad[oa]) (?:desde|hace|varios|un)",
    ],
    unless: "no (?:fue|es) culpa",
  },
  {
    kind: "promise",
    where: "public",
    any: [
      "(?:le|les|te) (?:\\w+ )?(?:reembols\\w+|devolver\\w+|devolvemos|devuelv\\w+|compens\\w+|regal\\w+|invitamos (?:a (?:un|una|la|su)|el|la)|invito (?:a|el|la)|abon\\w+|descontamos|descontaremos|pagamos|pagaremos|pago|damos (?:un|una) (?:vale|cupón|descuento)|ofrecemos (?:un|una) (?:vale|cupón|descuento|noche|cena|comida|postre|botella)|garantiz\\w+)",
      "(?:enviaremos|enviaré|mandaremos|mandaré|daremos|daré|ofreceremos|ofrecemos|haremos llegar|vamos a (?:enviar|mandar|dar|ofrecer|hacer llegar)\\w*|voy a (?:enviar|mandar|dar|ofrecer)\\w*) (?:\\w+ ){0,4}?(?:vales?|cup[oó]n(?:es)?|tarjetas? de regalo|regalos?|reembolsos?|descuentos?|compensación|dinero)",
      "(?:su|tu) (?:próxima|siguiente|próximo) (?:\\w+ )?(?:será|es|va|corre|sale|irá) (?:gratis|por cuenta|por nuestra|a cuenta|cortesía|de cortesía)|(?:corre|va|será|irá|corren|van) por (?:nuestra cuenta|cuenta de la casa|mi cuenta|cuenta nuestra)|\\d+ ?% (?:de descuento|menos)(?= en su| en tu| para usted| la próxima| en la)|(?:reembolso|vale|cupón|botella|postre|noche|descuento) (?:completo|total|le espera|ya está|lo espera|la espera|de regalo|gratis)|(?:cortesía|invitación) de la casa|invita la casa|la casa (?:le |les |los |la |lo )?invita",
    ],
  },
  {
    kind: "blames-colleague",
    where: "public",
    any: [
      "(?:el|la|nuestro|nuestra|mi|un|una|los|las|del|al|ese|esa) (?:\\w+ )?(?:{staff})s?,? (?:que )?(?:\\w+ ){0,4}(?:{bungled})",
      "(?:culpa|fallo|error|problema|descuido|retraso) (?:\\w+ )?(?:de|del|es de|fue de|la tiene|la tuvo|es del|fue del) (?:la |el |los |las |mi |nuestro |nuestra |un |una )*(?:\\w+ )?(?:{staff})|(?:{staff}) (?:tiene|tuvo) la culpa|échele la culpa|la culpa (?:no )?(?:es|fue|la tuvo|la tiene)|(?:reclámele|reclame|quéjese) (?:a|al|con) (?:la |el )?(?:{staff})|(?:{staff}) (?:floj[oa]|inútil|lent[oa]|torpe|incompetente|descuidad[oa]|borrach[oa]|vag[oa])",
      "no (?:fue|es|era|dependía) (?:culpa |cosa |responsabilidad |asunto |de )?(?:mía|nuestra|mí|de sala|la sala|de la sala|los meseros|de los meseros|del personal|nosotros|mi culpa)",
      "(?:se debe|se debió|debido|por culpa|a causa|viene|vino|culpa) (?:a|de|del|al) ?(?:la |el |los |las |mi |nuestro |nuestra |un |una )*(?:{staff})(?! (?:cerrada|llena))",
      "(?:{staff}) (?:\\w+ )?(?:extravi\\w+|mand\\w+ (?:mal|tarde)|trabaja como|hace lo que|no me (?:hace|dio|pasó)|me (?:dio|entregó|pasó) (?:\\w+ ){0,3}(?:mal|tarde|equivocad\\w+|frí\\w+))|(?:no (?:tuve|tengo|tuvimos)|nada) (?:nada )?que ver|yo (?:solo|solamente|nada más) (?:llevo|sirvo|manejo|entrego|reparto|cumplo)",
    ],
    unless: "nunca (?:cierra|para)",
  },
  {
    kind: "blames-colleague",
    where: "public",
    cased: true,
    any: [
      "(?!(?:El|La|Nos|Los|Las|En|Se|Es|Por|Con|Y|Pero|Un|Una)(?!\\p{L})){cap},? (?:el de|la de|de|en|que está en|quien lleva|que lleva|el que|la que) (?:la |el |los )?\\w+,? (?:\\w+ ){0,5}(?:{bungled})",
      "(?:[Nn]uestr[oa]|[Mm]i|[Ee]l|[Ll]a) (?:{staff}),? {cap},? (?:\\w+ ){0,4}(?:{bungled})",
      "(?:cosa|culpa|fallo|error|descuido|problema|idea) de {cap}",
      "(?:se debe|se debió|gracias|debido) a {cap}",
    ],
  },
];

import type { GuardRule } from "../rule";

/** Lo que hizo la persona, contado en público: de ella, a ella o como parte de la escena. */
export const conduct: readonly GuardRule[] = [
  {
    kind: "about-customer",
    where: "public",
    any: [
      "(?<!cada |cualquier |todo |ningún |ninguna )(?:{that}) (?:\\w+ )?(?:{person}),? (?:que |quien |en cuestión |ya |también |luego |además |me |nos |le |se |lo |la )*(?:{did})",
      "(?:ella|quien escribe|quien firma|quien reseña|quien puntúa) (?:\\w+ )?(?:{did}|trabaj\\w+|falta\\w*|\\w+ó)|(?:est[ea]|es[ea]|est[oa]s|es[oa]s|ciert[oa]s|algun[oa]s) (?:{person}s?|{people})(?= (?:es|son|está|están|tiene|tienen|hace|hacen|siempre|solo|quiere|quieren|falta|miente|busca|buscan|no|va|dice|que|lo|se|viene|vienen|piden|creen))",
      "(?:{personal})(?= |\\.|,|$)",
    ],
    unless:
      "ella misma receta|(?:el|nuestro) (?:chef|equipo) (?:quiso|intentó|trajo)|(?:la tormenta|la lluvia|el viento|el apagón|la casa|la cocina) (?:se llevó|trajo|quiso)",
  },
  {
    kind: "blames-customer",
    where: "public",
    any: [
      "(?!(?:contaste|escribiste|compartiste|sentiste|dijiste|dejaste|viniste|visitaste|elegiste|tomaste|encontraste|esperaste|confiaste|mencionaste|notaste|describiste|señalaste|disfrutaste|existe|triste|chiste|asiste|insiste|consiste|contraste|desgaste|resiste|persiste|viste|traste|coste|embiste|paste|baste)(?!\\p{L}))\\p{L}{3,}(?:aste|iste|asteis|isteis)(?!\\p{L})",
      "(?!(?:acabas|trabas|grabas|sabas)(?!\\p{L}))\\p{L}{2,}abas(?!\\p{L})|te (?:costaba|gustaba|molestaba|dormías|sentabas)|(?:dejaste|viniste|tomaste) (?:tarde|sin|en blanco|solo|la (?:mesa|casa|habitación))",
      "(?:usted|ustedes)(?: \\w+){0,2}? (?!(?:contó|escribió|mencionó|señaló|compartió|sintió|describió|dijo|encontró|esperó|eligió|visitó|comentó|notó|disfrutó|pasó|opinó|relató|buscaba|esperaba|quería|merecía|necesitaba|pidió|vino a|pagó|imaginaba|recibió)(?!\\p{L}))(?:\\p{L}{2,}(?:ó|aron|ieron)|vino|hizo|tuvo|estuvo|quiso|puso|trajo|fue|dio|llegaba|gritaba|estaba|era|venía|iba|nunca|jamás|no (?:\\p{L}{2,}(?:ó|aba|ía)|vino|hizo|tuvo|quiso|trajo|fue|dio))(?!\\p{L})",
      "no (?:pagaste|viniste|avisaste|dejó propina|dejaron propina)|(?:le|nos|les) (?:gritó|gritaron|insultó|insultaron|amenazó|amenazaron|faltó|faltaron al respeto|empujó|escupió)|(?:llegó|llegaron|vino|vinieron) (?:\\w+ ){0,3}(?:tarde|borrach\\w+|tomad\\w+|sin (?:reserva|avisar|pagar)|con (?:{num}|\\w+enta|\\w+ minutos|retraso))|(?:se fue|se fueron) sin",
      "como (?:bien |muy bien |perfectamente |usted |de sobra )?(?:sabe|sabes|saben)|(?:sabe|sabes|saben) (?:muy|perfectamente|de sobra) ?(?:bien)?|(?:fue|es) culpa (?:suya|tuya|de usted)|(?:su|tu) propia culpa|si (?:hubiera|hubieras|hubiese|hubieran) (?:leído|escuchado|pagado|avisado|venido|asistido|estudiado|llegado|preguntado)|porque usted|(?:usted|ustedes|tú) (?:siempre|nunca|solo) \\w+|(?:la próxima|otra) vez (?:lea|lee|escuche|venga|llegue|pague|aprenda|avise|traiga|estudie)",
    ],
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "(?:le|les|te|se lo|se la) (?:\\w+ )?(?:expliqué|explicamos|dije|dijimos|pedí|pedimos|avisé|avisamos|advertí|advertimos|ofrecí|ofrecimos|cobré|cobramos|serví|servimos|llamé|llamamos|mostré|mostramos|recordé|recordamos|negué|negamos|devolví|devolvimos|escribí|escribimos|mandé|mandamos|envié|enviamos|di|dimos|hice|hicimos|dejé|dejamos|puse|pusimos|atendí|atendimos|reporté|reportamos|alquilamos|reprobé|califiqué|avisó|explicó|dijo|sirvió|atendió|cobró)(?!\\p{L})",
      "(?:tuve|tuvimos) que (?:decir|llamar|negar|pedir|cancelar|cobrar|echar|sacar|pararle|avisar)\\w*|como (?:le|les|te|ya) (?:\\w+ )?(?:dije|dijimos|expliqué|explicamos|avisé|avisamos|comenté)|lo reporté|(?:reclamé|reclamamos) (?:el|la|los|las)|(?:hablé|hablamos|quedamos|acordamos) (?:con usted|con ella|en que)|de (?:mi|nuestra) conversación",
    ],
    unless: "al equipo|al personal|a la cocina|en la carta",
  },
];

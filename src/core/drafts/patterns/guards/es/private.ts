import type { GuardRule } from "../rule";

const where = "casa|trabajo|oficina|puerta|portal|piso|edificio|escuela|colegio|facultad|iglesia|gimnasio|calle|domicilio|clínica";
const wanted = "número|teléfono|celular|móvil|correo|dirección|apellidos?|nombre completo|nombre real|datos|perfil|contacto";

/** What does not belong into a note, a report or an appeal either: naming who is thought to have written, going after them, pressing the reader. */
export const privately: readonly GuardRule[] = [
  {
    kind: "unmask",
    where: "private",
    cased: true,
    any: [
      "(?:segur[oa]s?|convencid[oa]s?|(?:no hay|sin) duda|cert?eza|me juego \\w+|apuesto) (?:de |a )?(?:que )?(?:fue|es|ha sido|era) {cap}",
      "(?:[Ll]a autora|[Ee]l autor|[Qq]uien (?:lo |la )?(?:escribió|escribe|firma|puso)(?: esto| eso)?) (?:es|fue|era|ha sido|tiene que ser) {cap}",
      "(?:[Ss]egur[oa]s? (?:de )?|[Ss]é |[Cc]reo |[Aa]puesto |[Ss]ospecho )que (?:lo |la |esto |esta reseña )?(?:{cap}(?: {cap}\\.?)? (?:lo |la )?)?(?:escribió|puso|publicó|dejó) (?:esto|esta|la reseña|{cap})",
    ],
    unless: "no sé|no sabemos|no puedo",
  },
  {
    kind: "unmask",
    where: "private",
    any: [
      "(?:la autora|el autor|quien (?:lo |la )?(?:escribió|escribe|firma|puso)(?: esto| eso)?) (?:es|fue|era|tiene que ser|debe (?:de )?ser|solo puede ser) (?:el|la|un|una|ese|esa|aquel|aquella|mi)",
      "(?:solo|únicamente) (?:puede|pudo|podía) (?:ser|haber sido) (?:el|la|un|una|ese|esa|mi)|(?:tiene|tuvo) que (?:ser|haber sido) (?:el|la|ese|esa|aquel|aquella) (?:\\w+ )?(?:{person}|de|del|que)|(?:fue|ha sido) (?:el|la|ese|esa) [^.!?]{2,60}(?:encontré|vi|miré|busqué) su (?:perfil|cuenta|nombre)",
      "(?:comparé|comparado|cotejé|rastre\\w+|averigü\\w+) (?:\\w+ ){0,3}?(?:opinión|reseña|comentario|estilo|letra|cuenta|quién)|(?:lo|la) (?:supe|reconocí|saqué) por (?:cómo|la forma|el estilo)",
    ],
    unless: "no (?:sé|sabemos|puedo|quiero|pienso|voy)|puede que|quizá|tal vez|parece",
  },
  {
    kind: "contact",
    where: "private",
    any: [
      `(?:d[eé]me|d[eé]nme|dame|p[aá]s[ae]me|p[aá]senme|mand[ae]me|m[aá]ndenme|env[ií][ae]nme|necesito|quiero|faltar?ía) (?:el |la |su |los |sus )(?:\\w+ )?(?:${wanted})(?= |\\.|,|$)`,
      "(?:busqué|encontré|localicé|escribí|contacté|agregué|seguí|mandé)(?: \\w+){0,4} (?:en|por|al|a su) (?:facebook|instagram|linkedin|tiktok|whatsapp|redes|messenger|cuenta (?:privada|personal))",
      `(?:fui|pasé|me planté|esperé|me acerqué|volví|estuve)(?: \\w+){0,3} (?:a|por|en|hasta|delante de|frente a) (?:su|la|el|al|aquel|aquella) (?:${where})[^.!?]{0,60}(?:reseña|opinión|estrellas?|nota|comentario|hablar|preguntar\\w*|por qué|explic\\w+|que)`,
      `(?:iré|voy a ir|pienso ir|paso|pasaré|volveré|probaré|me pasaré|la voy a llamar|lo voy a llamar|le voy a llamar|pienso llamar)(?: \\w+){0,4} (?:su (?:${where})|por allí|el domingo|el sábado|mañana|esta noche|otra vez|hasta que)`,
      "(?:le|les) (?:mandé|escribí|dejé|puse) (?:\\w+ ){0,4}?(?:whatsapps?|mensajes?|cartas?|audios?|notas?)(?: \\w+){0,4} (?:reseña|opinión|estrellas?|valoración|comentario|fuera just[oa]|que contest\\w+)|me (?:tiene|ha) bloquead[oa]|me bloqueó",
      "(?:lo|la|esto) (?:arreglo|hablo|resuelvo|soluciono) (?:yo )?(?:con (?:él|ella|ellos|ese|esa) )?(?:en persona|cara a cara|a solas)|(?:ya )?lo arreglo yo con (?:él|ella)",
    ],
    unless: "no (?:le|la|lo|les|he|voy|pienso|quiero|contesté|escribí)(?= )|nunca",
  },
  {
    kind: "threat",
    where: "private",
    any: [
      "(?:o|si no|como no|de lo contrario|o bien),? (?:me |nos )?(?:[^.!?]{2,50} o )?(?:le |les )?(?:(?:cuento|contaré) (?:a (?:la prensa|sanidad|todos|todo)|en la radio|al (?:periódico|diario|inspector)|lo que sé)|publico|publicaré|cuelgo|colgaré|difundo|voy a (?:la prensa|la radio|contar|publicar|colgar)|iré a (?:la prensa|la radio|los medios)|me planto|rompo|quemo)",
      "(?<!no |ni )(?:sé|sabemos|me sé|ya me sé|tengo apuntad[oa]s?) (?:\\w+ ){0,3}?(?:dónde|a qué|qué (?:hora|colegio|calle)|su horario|direcciones|las direcciones)(?! (?:puedo|debo|tengo|hay|están? (?:las|la|el)))|(?:alguien|algún|alguno) (?:\\w+ ){0,4}?(?:saldrá|va a salir|acabará|va a acabar) (?:mal|herid[oa]|lastimad[oa])|se (?:va|van) a arrepentir",
      "(?:esperar\\w*|estaré|me planto|plantarme)(?: \\w+){0,2} (?:delante|frente|fuera|a la salida|en la puerta|abajo)(?: \\w+){0,4} (?:hasta|esta noche|mañana|de (?:su|esa|la) casa)|a la cara|(?:publicar|publicaré|publico|cuelgo|colgaré|colgar|difundir|filtrar) (?:\\w+ ){0,3}?(?:teléfonos?|números?|nombres?|dirección|direcciones|vídeo|video|lista de clientes|datos|fotos)",
    ],
    unless: "(?:reseña|opinión|mensaje|texto|huésped|pasajer[oa]|clienta?e?) (?:\\w+ )?(?:dice|dijo|escribió|amenaz\\w+|pone)",
  },
  {
    kind: "legal-claim",
    where: "private",
    any: [
      "(?:ustedes|la (?:empresa|universidad|facultad|plataforma|aplicación)|han|ha|es|esto es|su decisión es|son) (?:\\w+ ){0,3}?(?:ilegal(?:es)?|ilícit[oa]|delito|cómplices|infringido|incumplido|violado|despido (?:ilegal|improcedente|nulo)|fraude)",
      "(?:infringi|viola|rompi|incumpli|vulnera)(?:do|eron|n|ron|ó) (?:\\w+ ){0,2}?(?:ley|contrato|código|derechos|constitución)|(?:el|un|una|la) (?:juez|jueza|tribunal|juzgado) (?:\\w+ ){0,3}?(?:dar|sacar|oblig|conden|conced)\\w*|me (?:deben|debe|pagarán|van a pagar) (?:\\w+ ){0,3}?(?:euros|dólares|pesos|mil|cada|un año|\\d)|les reclamo",
    ],
    unless: "(?:reseña|opinión|comentario|aviso) (?:\\w+ )?(?:dice|afirma)|solicito|ruego",
  },
];

import type { GuardRule } from "../rule";

/** Quién era, cuándo y dónde: todo lo que permita reconocer a una persona o una visita. */
export const identity: readonly GuardRule[] = [
  {
    kind: "customer-name",
    where: "public",
    cased: true,
    any: [
      "(?:don|doña|Don|Doña|Sr|Sra|Srta|Señor|señor|Señora|señora|Señorita|señorita|Dr|Dra|Lic|Ing)\\.? {cap}(?: (?:de (?:la |los )?)?{cap})?",
      "(?<=^|[.!?¡\\n] ?)(?:Hola|Estimad[oa]|Apreciad[oa]|Querid[oa]|Buenas|Buenos días|Buenas tardes|Buenas noches|Saludos),? (?!(?:A|Gracias|Le|Les|Lamentamos|Agradecemos|Cliente|Huésped|Sentimos|Muchas|Salió|Hay|Quería|Equipo|Usuario|Comensal|Estudiante|Lector|El|La|Nos|Es)(?!\\p{L})){cap}(?: {cap})?",
      "(?:[Gg]racias|[Ll]amentamos|[Ll]o sentimos|[Ss]entimos|[Aa]gradecemos|[Dd]isculpe|[Pp]erdone|[Pp]lacer|[Bb]ienvenid[oa])(?: mucho| de nuevo| otra vez| de verdad)?(?: por [^.,;!?]{1,60}| a [^.,;!?]{1,40}| su [^.,;!?]{1,30}| con [^.,;!?]{1,30})?, (?!(?:Le|Les|La|El|Y|Nos|Su|En|Lo|Se|Los|Las|Pero|Por|Para|A|De)(?!\\p{L})){cap}(?: {cap})?(?=[.,;!?])",
      "(?<=[.!?] |^){cap},(?= (?:gracias|le|lamentamos|sentimos|agradecemos|nos|te|disculpe|lo|muchas|entendemos|su|tu)(?!\\p{L}))(?<!(?:Si|No|Gracias|Hola|Bueno|Claro|Ademas|Hoy|Ahora|Aqui|Pues|Tambien|Primero|Asimismo|Igualmente|Finalmente|Lamentablemente|Sinceramente|Efectivamente|Ciertamente|Normalmente|Todavia|Mientras|Entonces|Luego|Despues|Verdad|Cierto|Oiga|Mire|Desde luego|Saludos|Perdon|Perdón|Disculpe|Bravo|Felicidades|Enhorabuena|Además|Aquí|Sí|También|Todavía|Después|Adentro|Afuera|Arriba|Abajo|Siempre|Nunca|Actualmente|Recientemente|Anteriormente|Desgraciadamente|Afortunadamente|Entendido|Ojalá|Ojala|Encantados|Mañana|Lunes|Martes|Miércoles|Jueves|Viernes|Sábado|Domingo|Navidad),)",
      "(?:a nombre de|de nombre|llamad[oa]|se llama(?:ba)?|se llamó|su nombre (?:es|era)|tu nombre es|nombre real(?: es)?|firm(?:ó|a|aba) (?:como|con el nombre(?: de)?)|se hace llamar|que dice llamarse|dijo llamarse|conocid[oa] como|un tal|una tal|(?:{that}) (?:{person})) {cap}(?: {cap})?",
      "(?:la )?familia (?!(?:y|que)(?!\\p{L})){cap}|los (?:señores|esposos) {cap}|(?:recibir|recibimos|atender|atendimos|hospedar|conocer|conocimos|saludar|recordamos|recuerdo|llevar|acompañar) a (?!(?:Casa|Hotel|Usted|Todos|{month})(?!\\p{L})){cap}|{cap} y (?:su|sus) (?:\\w+ )?(?:madre|padre|familia|esposa|esposo|marido|mujer|pareja|amig[oa]s?|hij[oa]s?|perr[oa])",
      "(?<=\\p{L},? ){cap} {cap}(?=,? (?:que|quien|{did}))",
      "(?!(?:Nos|Le|La|El|Usted|Ella|Nadie|Alguien|Se|Me|Lo|Esta|Este|Eso|Quien|Ayer|No|Si|Que|Ya|Tambien|Nunca|Siempre|Luego|Despues|Entonces|Ahi|Y|Como|Cuando|Aqui|Todo|Solo)(?!\\p{L})){cap}(?: {cap})? (?:exigió|insistió|se negó|gritó|amenazó|robó|fumó|se quejó|copió|mintió|trajo|metió|reclamó|pidió|llegó|vino|reservó|contrató)",
      "(?:casa|cuarto|perr[oa]s?|hij[oa]s?|jardín|cocina|mudanza|boda|mesa|reserva|pedido|reseña|comentario|queja|visita|viaje) de (?:los |las |la |el |don |doña )?(?!(?:Todos|{month}|Navidad|Yelp|Google|Airbnb)(?!\\p{L})){cap}(?=[ .,;])",
      "(?:gusto|placer|alegría) (?:de )?(?:tener|recibir|atender|conocer|hospedar|llevar) a {cap}",
    ],
    unless:
      "tequila|platos?|perr[oa]s?|gat[oa]s?|beagle|parque|barco|ruta|minibús|furgoneta|playa|sendero|cóctel|margarita|salsa|pizza|salón|hamburguesa|postre|arepa|platillo|llamada {cap} en la carta",
  },
  {
    kind: "customer-description",
    where: "public",
    any: [
      "(?<!cada |cualquier |todo |ningún |ninguna )(?:{person}|grupo)(?: \\w+)? (?:de|con|del|en|que llevaba|que traía) (?:\\w+ ){0,2}(?:barba|pelo|cabello|gafas|lentes|bigote|sombrero|gorra|chaqueta|saco|camisa|camiseta|vestido|abrigo|bufandas?|tatuajes?|traje|mochila|acento|carriola|cochecito|bastón|falda|chamarra|sudadera|niñas|niños|hijos|perro|ojos|tacones|rastas|trenzas|moto|muletas|sandalias|guitarra|bebé|gemelos|paraguas|poncho|botas|uniforme)",
      "(?<!cada |cualquier |todo |ningún |ninguna )(?:{that}) (?:{person}) (?:muy )?(?:alt[oa]|baj[oa]|bajit[oa]|gord[oa]|gordit[oa]|flac[oa]|delgad[oa]|rubi[oa]|moren[oa]|calv[oa]|pelirroj[oa]|canos[oa]|mayor|viej[oa]|joven|elegante|extranjer[oa]|tatuad[oa]|embarazada|barbud[oa]|negr[oa]|blanc[oa]|asiátic[oa]|güer[oa]|de unos \\w+ años)",
      "(?:su|tu) (?:marido|mujer|esposa|esposo|novi[oa]|hij[oa]s?|madre|padre|suegr[oa]|bebé|gemelos|acompañante) (?:\\w+ )?(?:{did})|(?:iba|venía|estaba) vestid[oa]|(?:placas?|matrícula|patente) (?:del|de su|de la)",
      "(?:aquel|aquella|ese|esa|el|la) (?:{person}) (?:que|con|del|de la|de los|de las|vestid[oa]) (?!(?:siempre|calidad)(?!\\p{L}))\\w+",
    ],
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "(?:mesa|habitación|cuarto|suite|cabaña|asiento|cubículo|apartamento|box|puerta) (?:número |núm\\.? ?|n\\.? ?º? ?|#)?\\d+[a-z]?",
      "(?:pedido|reserva|reservación|orden|viaje|ticket|factura|contrato|caso|encargo|proyecto|boleta|expediente|recibo|entrega|servicio|comanda|trabajo) (?:número |núm\\.? ?|n\\.? ?º? ?|#|con código |código |folio )?(?=[a-z0-9-]*\\d)[a-z0-9-]{3,}",
      "(?:la|su|esa) mesa (?:del rincón|de la esquina|de la ventana|junto a|del fondo|del patio|de la terraza)",
    ],
    unless: "cada (?:mesa|habitación)|todas las",
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "(?<!desde el |desde |a partir del |a partir de |hasta el |hasta |antes del |después del |cerramos el |abrimos el )\\d{1,2}(?: (?:al|y) \\d{1,2})? (?:de )?(?:{month})(?: (?:de |del )?\\d{4})?",
    ],
    when: "(?:su|tu|la|el|esta|este|una) (?:\\w+ )?(?:{visit})|usted|reserva|(?:{that}) (?:{person})|(?:{did})|actas|opinión|reseña (?:se|apareció|salió)|suy[oa]|reclam\\w+|adjunt\\w+",
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "(?:su|tu|la|el) (?:\\w+ )?(?:{visit})(?: (?:suy[oa]|de usted))?(?: \\w+){0,2}? (?:del|de este|de ese|del pasado) (?:pasado )?(?:{weekday}|\\d{1,2}|fin de semana)",
      "(?:su|tu) \\w+ (?:\\w+ )?del \\d{1,2}(?: al \\d{1,2})? de (?:{month})",
      "(?:usted|ustedes)? ?(?:vino|llegó|estuvo|cenó|comió|reservó|vinieron|llegaron|estuvieron|cenaron) (?:con nosotros )?(?:el|este|ese) (?:pasado )?(?:{weekday}|\\d{1,2})|(?:el|este|ese) (?:{weekday}) (?:pasado )?(?:usted|ustedes|tú)",
      "(?:mesa|grupo|reserva|reservación) (?:de|para) (?:{num})(?= (?:personas|comensales|invitados|y|a|en|que|el|llegó|era|fue))",
    ],
    unless: "cada|todos los",
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "a (?:las?|eso de las?) (?:\\d{1,2}(?:[:.]\\d{2})?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto|\\w+)| menos \\w+)?(?: horas)?",
    ],
    when: "(?:su|tu) (?:{visit})|usted|ustedes|suy[oa]|mesa \\d|(?:{that}) (?:{person})|{personal}|llegó|vino|se sentó|salió|entró|recibió|comanda|fue|estaba",
    unless: "abrimos|cerramos|siempre|cada|todos los|abre|cierra|se hornea",
  },
  {
    kind: "records",
    where: "public",
    any: [
      "(?:según|en|de acuerdo con|consta en|revisamos|miré|conforme a) (?:nuestros?|nuestras?|los|las|el|la|mis?) (?:registros?|sistema|cámaras?|grabaciones|grabación|chat|mensajes|libro de reservas|bitácora|actas|lista|comanda|historial)|(?:nuestro|nuestra|la|el|las|los|mi) (?:cámara|cámaras|registro|registros|grabación|grabaciones|chat|mensajes|video|vídeo|recibo|capturas?|gps|comanda)(?: \\w+){0,4} (?:muestran?|prueban?|demuestran?|dicen?|confirman?|indican?)",
      "se ve en (?:la|las|el|los) (?:cámara|video|vídeo|grabación|imágenes)\\w*|consta (?:que|en)|adjunt(?:o|amos|é)|(?:tengo|tenemos|guardo|guardamos|hay|existen) (?:las |los |el |la )?(?:pruebas?|capturas?|fotos|video|vídeo|mensajes|evidencias?|testigos|grabaciones|grabación)|(?:lo|la|le) tenemos (?:en|grabad)|no (?:hay|tenemos|aparece) (?:ningún |ninguna )?(?:registro|constancia|reserva) (?:de|a su|suya)",
    ],
    unless: "hay un registro a la vista|hay fotos (?:del|de la)",
  },
  {
    kind: "timeline",
    where: "public",
    any: [
      "(?:reseña|opinión|comentario|calificación|valoración|crítica)(?: \\w+){0,3} (?:se (?:escribió|publicó)|apareció|salió|llegó|vino|fue (?:escrita|publicada|escrito|publicado))(?: \\w+){0,4} (?:después|tras|al (?:día|otro)|el \\d{1,2}|luego|horas|días|justo|mismo día|cuando)",
      "(?:ese mismo día|al día siguiente|horas después|a las (?:pocas|dos|tres) horas)[^.!?]{0,50}(?:escribió|publicó|reseña|opinión|comentario|puso|apareció)",
    ],
  },
  {
    kind: "unmask",
    where: "public",
    any: [
      "(?:sé|sabemos|ya sé|ya sabemos|recuerdo|recordamos|reconozco|reconocemos|averigü\\w+|descubr\\w+|imagino|imaginamos|sospech\\w+|intuimos) (?:bien |muy bien |perfectamente |de sobra )?(?:quién|de quién|a quién|tu cara|su cara|su nombre|tu nombre|a (?:la|el|l|ese|esa|este|esta) (?:{person})|al (?:{person}))",
      "(?:usted|tú) (?:\\w+ ){0,3}(?:es|eres|fue|fuiste|era|ser) (?:la|el|aquella|aquel|ese|esa|un|una) (?:\\w+ )?(?:que|de|del|misma|mismo|{person})|(?:debe|debes|tiene que|ha|tienes que) (?:de )?(?:ser|haber sido) (?:el|la|un|una|alguien)|(?:se trata|hablamos) (?:de la|del|de un|de una) (?:\\w+ )?(?:mism[oa]|{person}|ex\\w*)",
      "(?:esto|esta reseña|este comentario|esta opinión) (?:lo|la) (?:escribió|puso|publicó|firma|escribe) (?:el|la|un|una|mi|nuestr[oa]|alguien)|(?:quién|quien) (?:está|hay|se esconde) detrás|por (?:la|su|el) (?:manera|forma|modo|estilo|redacción|letra) (?:de escribir)?|(?:su|tu) (?:verdadero nombre|otra cuenta|otras reseñas|perfil|historial)|(?:vi|vimos|miré|revisamos|revisé) (?:su|tu|sus|tus|el) (?:perfil|otras reseñas|cuenta|historial)|(?:es|fue) (?:el|la) (?:mism[oa]) (?:{person}|que)",
      "quién es usted|quién eres|(?:dimos|di) con (?:usted|su|quien)|(?:lo|la) (?:identificamos|reconocimos|ubicamos|tenemos identificad[oa])",
    ],
    unless: "no (?:sé|sabemos) quién",
  },
];

import type { GuardBook } from "./rule";

/** Lo que no debe enviarse, en español; acentos y mayúsculas no cuentan salvo donde se dice. */
export const guardsEs: GuardBook = {
  lists: {
    cap: "\\p{Lu}[\\p{Ll}']+(?:-\\p{Lu}\\p{Ll}+)?",
    person:
      "huésped|huéspedes|cliente|clienta|comprador|compradora|pasajero|pasajera|usuario|usuaria|comensal|alumno|alumna|estudiante|inquilino|inquilina|señor|señora|señorita|hombre|mujer|chico|chica|muchacho|muchacha|joven|tipo|tipa|tío|tía|individuo|sujeto|pareja|caballero|dama|dueño|dueña|viajero|viajera|visitante|persona|invitado|invitada|niño|niña|paciente|reseñador|reseñadora",
    that: "el|la|este|esta|ese|esa|dicho|dicha|aquel|aquella|un|una|mi|nuestro|nuestra|cierto|cierta",
    did: "pidió|quiso|exigió|insistió|se negó|negó|trajo|vino|llegó|se fue|se marchó|dijo|me dijo|nos dijo|afirmó|se quejó|abrió|llamó|gritó|nos gritó|me gritó|tiró|rompió|robó|se llevó|tomó|pagó|ordenó|mandó|envió|tenía|era|estaba|estuvo|intentó|trató|amenazó|bebió|fumó|olía|faltó|falló|copió|entregó|canceló|reservó|descargó|metió|hizo|dio|firmó|entró|se sentó|mostró|olvidó|nunca|no (?:quiso|pagó|vino|avisó|pidió|dejó|entregó|asistió|respondió|contestó)|usó|publicó|perdió|regresó|devolvió|compró|cambió|empezó|mintió|inventó|ensució|discutió|empujó|dejó|sacó|obtuvo|escribió|solicitó|reclamó|interrumpió|salió|subió|bajó",
    misdid:
      "nunca|jamás|no (?:pag|le[íy]|asist|vin|avis|contest|respond|escuch|entreg|hi[cz]|devolv|estudi|dej|quis|lleg|cumpl|present|trajo|traj|limpi)\\w*|se neg\\w*|faltó|faltaste|llegó (?:tarde|borracho|borracha|tomado)|llegaste tarde|amenaz\\w+|exigi\\w+|insult\\w+|grit(?:ó|aste|ando)|rompi\\w+|rob(?:ó|aste)|fum(?:ó|aste)|ment(?:ía|iste)|minti\\w+|copi(?:ó|aste)|hizo trampa|se fue sin|te fuiste sin|trajo a|metió a|discuti\\w+|ensuci\\w+|inventó|inventaste|estaba (?:\\w+ )?(?:borrach[oa]|con el (?:móvil|celular|teléfono)|distraíd[oa])|estabas (?:\\w+ )?(?:borrach[oa]|con el (?:móvil|celular|teléfono))",
    month: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre",
    weekday: "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    visit:
      "visita|estancia|estadía|viaje|trayecto|pedido|reserva|reservación|mesa|cena|comida|almuerzo|entrega|traslado|cita|sesión|clase|trabajo|encargo|orden|llegada|salida|compra|contrato|servicio|consulta",
    change:
      "cambi\\w+|actualiz\\w+|edit(?:a|as|ar|e|es|ara|aras|ase|ó)|modific\\w+|quit(?:a|as|ar|e|es|ara|aras|arla|arlo|en|an)|borr(?:a|as|ar|e|es|ara|aras|arla|arlo|en|an)|elimin\\w+|retir(?:a|as|ar|e|es|ara|aras|arla|arlo)|sub(?:a|as|e|es|ir|iera|ieras|irla|irlo|an)|rectif\\w+|corrig\\w+|corregir\\w*|reconsider\\w+|levant\\w+|mejor(?:a|as|ar|e|es|ara|aras) (?:la|su|tu|esa|esta|el)|baj(?:a|as|ar|e|es) (?:la|el|esta|este|su|tu) (?:reseña|comentario|opinión)|reconsidere|ajust\\w+|dej(?:a|as|ar|e|es) (?:cinco|5|las cinco|una buena)",
    review:
      "reseñas?|comentarios?|opinión|opiniones|calificación|puntuación|puntaje|nota|estrellas?|valoración|publicación|evaluación|crítica",
    offer:
      "gratis|sin cobrar\\w*|sin costo|sin cargo|descuento|reembols\\w+|devolv\\w+ (?:el|su|tu|todo|parte|la mitad)|devuelv\\w+ (?:el|su|tu|todo|parte|la mitad)|te devuelvo|le devuelvo|le devolvemos|invit(?:o|amos|aremos|aré|ación)|por cuenta de la casa|cortesía|cupón|vale|regal\\w+|bono|compens\\w+|abon(?:o|amos|aré|aremos)|en paz|la mitad|mitad de precio|te hago|le hago|le hacemos|pag(?:o|amos|aré|aremos)|no le cobr\\w+|no te cobr\\w+|crédito|\\d+ ?%|(?:por ciento)|\\d+ (?:euros|pesos|dólares|soles)|[$€] ?\\d+|arregl(?:o|amos|arnos)|le perdono|te perdono|rebaja",
    staff:
      "cociner[oa]|chef|cocina|barman|bartender|cantiner[oa]|anfitri[oóa]n?a?|lavaplatos|encargad[oa]|jef[ea]|gerente|compañer[oa]|novat[oa]|aprendiz|limpiador[a]?|ayudante|asistente|cajer[oa]|meser[oa]|camarer[oa]|moz[oa]|dueñ[oa]|repartidor[a]?|parriller[oa]|nuev[oa]|recepcionista|departamento|decan[oa]|coordinador[a]?|hostess",
    bungled:
      "olvid\\w+|se equivoc\\w+|quem(?:ó|a)|tir(?:ó|a)|se (?:va|fue|iba|larga|largó|escapa|esconde|duerme|durmió|pierde)|(?:es|era|está|estaba|son|fue|anda|andaba) (?:\\w+ )?(?:floj[oa]|lent[oa]|inútil|tarde|borrach[oa]|crud[oa]|dormid[oa]|incompetente|descuidad[oa]|vag[oa]|desastre|torpe|un desastre|nuev[oa]|con el (?:móvil|celular))|nunca|jamás|no (?:sabe|supo|quiere|quiso|hizo|llegó|vino|sirve|se entera|avisó|dio|puede)|perdió|ignoró|lo hizo mal|arruin\\w+|la culpa|tiene la culpa|tuvo la culpa|falló|metió la pata|llegó tarde|se distra\\w+",
    illness:
      "diabetes|depresión|ansiedad|cáncer|tdah|autismo|bipolaridad|epilepsia|asma|demencia|alzheimer|enfermedad|trastorno|discapacidad|diagnóstico|medicación|medicamentos?|pastillas|tratamiento|cirugía|operación|embarazo|alergias?|salud mental|adicción|problema (?:de|con) (?:la bebida|alcohol|salud)|ataques? de pánico|migrañas?|derrame|convulsiones|rehabilitación|silla de ruedas|lesión|insulina|quimio\\w*|terapia|psiquiatra|sordera|crisis nerviosa|artritis|anorexia|dislexia|hipertensión|lumbalgia",
    ill: "diabétic[oa]|deprimid[oa]|bipolar|autista|embarazada|discapacitad[oa]|borrach[oa]|ebri[oa]|tomad[oa]|drogad[oa]|enferm[oa]|alérgic[oa]|sord[oa]|cieg[oa]|esquizofrénic[oa]|adict[oa]|alcohólic[oa]|disléxic[oa]|anoréxic[oa]|medicad[oa]|en terapia|trastornad[oa]|desequilibrad[oa]",
  },
  rules: [
    // quién era
    {
      kind: "customer-name",
      where: "public",
      cased: true,
      pattern:
        "(?:don|doña|Don|Doña|Sr|Sra|Srta|Señor|señor|Señora|señora|Señorita|señorita|Dr|Dra|Lic|Ing)\\.? {cap}(?: (?:de (?:la |los )?)?{cap})?",
      unless: "tequila|cóctel|margarita|salsa",
    },
    {
      kind: "customer-name",
      where: "public",
      cased: true,
      pattern:
        "(?<=^|[.!?¡\\n] ?)(?:Hola|Estimad[oa]|Apreciad[oa]|Querid[oa]|Buenas|Buenos días|Buenas tardes|Buenas noches|Saludos),? (?!A|Gracias|Le|Les|Lamentamos|Agradecemos|Cliente|Huésped|Sentimos|Muchas|Salió|Hay|Quería|Equipo|Usuario|Comensal){cap}(?: {cap})?",
    },
    {
      kind: "customer-name",
      where: "public",
      cased: true,
      pattern:
        "(?:[Gg]racias|[Ll]amentamos|[Ll]o sentimos|[Ss]entimos|[Aa]gradecemos|[Dd]isculpe|[Pp]erdone)(?: mucho| de nuevo| otra vez)?(?: por [^.,;!?]{1,60}| a [^.,;!?]{1,40}| su [^.,;!?]{1,30})?, (?!Le|Les|La|El|Y|Nos|Su|En|Lo|Se){cap}(?: {cap})?(?=[.,;!?])",
    },
    {
      kind: "customer-name",
      where: "public",
      cased: true,
      pattern:
        "(?:a nombre de|de nombre|llamad[oa]|se llama(?:ba)?|se llamó|su nombre (?:es|era)|tu nombre es|nombre real(?: es)?|firm(?:ó|a|aba) (?:como|con el nombre(?: de)?)|se hace llamar|que dice llamarse|dijo llamarse|conocid[oa] como|un tal|una tal|(?:{that}) (?:{person})) {cap}(?: {cap})?",
      unless: "plato|cóctel|pizza|salón|sala|hamburguesa|postre",
    },
    { kind: "customer-name", where: "public", cased: true, pattern: "(?<=\\p{Ll},? ){cap} {cap}(?=,? (?:que|quien|{did}))" },
    {
      kind: "customer-name",
      where: "public",
      cased: true,
      pattern:
        "(?!Nos|Le|La|El|Usted|Ella|Nadie|Alguien|Se|Me|Lo|Esta|Este|Eso|Quien|Ayer|No|Si|Que|Ya|Tambien|Nunca|Siempre|Luego|Despues|Entonces){cap}(?: {cap})? (?:exigió|insistió|se negó|gritó|amenazó|robó|fumó|se quejó|copió|mintió|trajo|metió|reclamó)",
    },
    {
      kind: "customer-description",
      where: "public",
      pattern:
        "(?:{person})(?: \\w+)? (?:de|con|del) (?:\\w+ )?(?:barba|pelo|cabello|gafas|lentes|bigote|sombrero|gorra|chaqueta|saco|camisa|camiseta|vestido|abrigo|bufanda|tatuajes?|traje|mochila|acento|carriola|cochecito|bastón|falda|chamarra|sudadera|dos niñas|dos niños|niñas|niños|hijos|su perro|ojos|tacones)(?: \\w+)?",
      unless: "cada|cualquier|todos|todas",
    },
    {
      kind: "customer-description",
      where: "public",
      pattern:
        "(?:{person}) (?:muy )?(?:alt[oa]|baj[oa]|bajit[oa]|gord[oa]|gordit[oa]|flac[oa]|delgad[oa]|rubi[oa]|moren[oa]|calv[oa]|pelirroj[oa]|canos[oa]|mayor|viej[oa]|joven|elegante|extranjer[oa]|tatuad[oa]|embarazada|barbud[oa]|negr[oa]|blanc[oa]|asiátic[oa]|güer[oa])",
      unless: "cada|cualquier|todos|todas",
    },
    // cuándo y dónde
    {
      kind: "visit-detail",
      where: "public",
      pattern:
        "(?:mesa|habitación|cuarto|suite|cabaña|asiento|cubículo|apartamento|departamento|box) (?:número |núm\\.? ?|n\\.? ?º? ?|#)?\\d+[a-z]?",
    },
    {
      kind: "visit-detail",
      where: "public",
      pattern:
        "(?:pedido|reserva|reservación|orden|viaje|ticket|factura|contrato|caso|encargo|proyecto|boleta|expediente|recibo|entrega|servicio) (?:número |núm\\.? ?|n\\.? ?º? ?|#|con código |código |folio )?(?=[a-z0-9-]*\\d)[a-z0-9-]{3,}",
    },
    {
      kind: "visit-detail",
      where: "public",
      pattern:
        "(?<!desde el |desde |a partir del |a partir de |hasta el |hasta |antes del |después del |cerramos el |abrimos el )\\d{1,2} (?:de )?(?:{month})(?: (?:de |del )?\\d{4})?",
      when: "(?:su|tu|la|el|esta|este|una) (?:\\w+ )?(?:{visit})|usted|reserva|(?:{that}) (?:{person})|(?:{did})|actas|opinión|reseña (?:se|apareció|salió)|suy[oa]",
    },
    {
      kind: "visit-detail",
      where: "public",
      pattern:
        "(?:su|tu|la|el) (?:\\w+ )?(?:{visit})(?: (?:suy[oa]|de usted))?(?: \\w+){0,2}? (?:del|de este|de ese|del pasado) (?:pasado )?(?:{weekday})|usted (?:vino|llegó|estuvo|cenó|comió|reservó) (?:el|este|ese) (?:{weekday}|\\d{1,2})|(?:vino|llegó|estuvo|cenó|comió) (?:con nosotros )?el (?:{weekday}|\\d{1,2})",
    },
    {
      kind: "visit-detail",
      where: "public",
      pattern:
        "a (?:las?|eso de las?) (?:\\d{1,2}(?:[:.]\\d{2})?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: y (?:media|cuarto|\\w+))?(?: horas)?",
      when: "su (?:{visit})|usted|suy[oa]|mesa|(?:{that}) (?:{person})|pidió|llegó|vino|se sentó|salió|entró",
      unless: "abrimos|cerramos|siempre|cada|todos los",
    },
    {
      kind: "visit-detail",
      where: "public",
      pattern: "(?:mesa|grupo|reserva) (?:de|para) (?:\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)",
      when: "usted|su|vin|llegaron|metió|trajo|pidi",
    },
    {
      kind: "records",
      where: "public",
      pattern:
        "(?:según|en|de acuerdo con|consta en|revisamos|miré) (?:nuestros?|nuestras?|los|las|el|mis?) (?:registros?|sistema|cámaras?|grabaciones|grabación|chat|mensajes|libro de reservas|bitácora|actas|lista)|(?:nuestro|nuestra|la|el|las|los) (?:cámara|cámaras|registro|registros|grabación|grabaciones|chat|mensajes|video|vídeo|recibo|capturas?)(?: \\w+){0,4} (?:muestran?|prueban?|demuestran?|dicen?|confirman?)|se ve en (?:la|las|el|los) (?:cámara|video|vídeo|grabación|imágenes)\\w*|consta que",
    },
    {
      kind: "records",
      where: "public",
      pattern:
        "adjunt(?:o|amos|é)|(?:tengo|tenemos|guardo|guardamos) (?:las |los |el |la )?(?:pruebas?|capturas?|fotos|video|vídeo|mensajes|evidencias?|testigos)",
    },
    {
      kind: "timeline",
      where: "public",
      pattern:
        "(?:reseña|opinión|comentario|calificación|valoración|crítica)(?: \\w+){0,2} (?:se (?:escribió|publicó)|apareció|salió|llegó|fue (?:escrita|publicada|escrito|publicado))(?: \\w+){0,4} (?:después|tras|al (?:día|otro)|el \\d{1,2}|luego|horas|días|justo)",
    },
    // se habla de la persona
    {
      kind: "about-customer",
      where: "public",
      pattern: "(?:{that}) (?:{person}),? (?:que |quien |ya |también |luego |además |me |nos |le |se )*(?:{did})",
    },
    {
      kind: "about-customer",
      where: "public",
      pattern:
        "(?:él|ella|quien escribe|quien firma) (?:\\w+ )?(?:{did})|(?:est[ea]|es[ea]|est[oa]s|es[oa]s) (?:{person}s?|gente|clientes|huéspedes)(?= (?:es|son|está|están|tiene|tienen|hace|hacen|siempre|solo|quiere|quieren|falta|miente|busca|buscan|no|va|dice|que|lo|se))",
      unless: "ella misma receta",
    },
    {
      kind: "about-customer",
      where: "public",
      pattern:
        "(?:quiso|pretendía|pretendió|intentó|exigió|se negó a|insistió en) (?:\\w+ ){0,3}(?:entrar|pagar|fumar|quedarse|cambiar|sentarse|irse|meter|llevarse|un|una|que|el|la)",
    },
    {
      kind: "blames-customer",
      where: "public",
      pattern:
        "(?:usted|ustedes|tú) (?:\\w+ )?(?:mism[oa] )?(?:{misdid})|(?:llegaste|faltaste|copiaste|mentiste|gritaste|exigiste|amenazaste|rompiste|robaste|fumaste|inventaste|insultaste)|no (?:pagaste|viniste|avisaste|leíste|asististe|entregaste|contestaste|estudiaste|escuchaste|dejaste propina|dejó propina)",
    },
    {
      kind: "blames-customer",
      where: "public",
      pattern:
        "como (?:bien |muy bien |perfectamente )?(?:sabe|sabes|saben)|(?:sabe|sabes) (?:muy|perfectamente) bien|(?:fue|es) culpa (?:suya|tuya|de usted)|su propia culpa|tu propia culpa|si (?:hubiera|hubieras|hubiese) (?:leído|escuchado|pagado|avisado|venido|asistido|estudiado|llegado)|porque usted",
    },
    // escuela y salud
    {
      kind: "confirms-student",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?:te|le|lo|la) (?:recuerdo|tuve|di clase|reprobé|suspendí|avisé|corregí|expliqué|puse|califiqué|aprobé|ayudé|esperé|llamé la atención)|(?:recuerdo|recuerdo bien) (?:que (?:te|le|se)|a(?:l| la) (?:alumno|alumna|estudiante)|cuando)|(?:fuiste|fue usted|eras|era usted|estuviste|estuvo usted|usted estuvo|usted fue|usted era) (?:\\w+ )*(?:mi alumn[oa]|alumn[oa]|estudiante|en mi (?:clase|curso|grupo|sección)|en (?:la|el) (?:clase|curso|grupo|sección))|gracias por (?:cursar|tomar|asistir a|inscribirse en|llevar) (?:mi|la|este|esta|el)|mi (?:ex ?)?alumn[oa]|como (?:tu|su) (?:profesor|profesora|maestr[oa])|cuando (?:viniste|vino|cursaste|cursó|entregaste|entregó|tomaste|tomó)",
    },
    {
      kind: "confirms-student",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?:tu|tus) (?:\\w+ )?(?:nota|notas|calificación|examen|exámenes|trabajo|trabajos|ensayo|ensayos|tarea|tareas|parcial|final|asistencia|faltas|entrega|entregas|correo|correos|proyecto|tesis|promedio|sección|grupo|celular|móvil|lugar|participación|resultados?|prórroga)",
      unless: "trae|traiga",
    },
    {
      kind: "confirms-student",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?<!revisar |consultar |traer |traiga |comentar )(?:su|sus) (?:último |última |primer |segundo |propio |propia )?(?:nota|calificación|examen|trabajo|ensayo|tarea|parcial|examen final|asistencia|faltas|entrega|correo|proyecto|tesis|promedio|sección|grupo|celular|participación|resultado|prórroga)(?: (?:fue|era|estaba|final|llegó|quedó|del|de la|de los|tenía|es|está|con|sin|por))",
      unless: "cada|todos|quien|cualquier",
    },
    {
      kind: "confirms-student",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?<!cada |todo |cualquier |ningún |ninguna )(?:el|la|este|esta|ese|esa|un|una|mi|cierto|cierta|aquel|aquella|única|único) (?:\\w+ )?(?:alumn[oa]|estudiante|muchach[oa]|chic[oa]|joven|persona)(?: (?:que|con|en|de la sección|del grupo|sacó|reprobó|faltó|entregó|tuvo|dejó|se|no))",
    },
    {
      kind: "confirms-student",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?:faltaste|faltó (?:usted|a )|reprobaste|suspendiste|sacaste|obtuviste|copiaste|entregaste|dejaste (?:en blanco|sin)|te quedaste|llegabas|te inscribiste|te diste de baja|abandonaste|pediste|te sentabas|estabas|tuviste|usted (?:sacó|reprobó|faltó|entregó|pidió|dejó|obtuvo|suspendió|llegaba|tuvo|vino|se sentaba|estaba|perdió))",
    },
    {
      kind: "grade-word",
      where: "public",
      roles: ["teacher"],
      pattern:
        "(?:sacó|obtuvo|tuvo|recibió|quedó con|con nota de|nota de|le puse|te puse|se llevó|merecía|sacaron|obtuvieron) (?:un |una |el |solo )*(?:\\d{1,3}(?:[.,]\\d+)?|cero|uno|dos|tres|cuatro|cinco|suspenso|reprobado|insuficiente)|(?:el|un|tu|su) (?:\\d{1,2}(?:[.,]\\d+)?) (?:en|del|de tu|de su|que)|a (?:\\d+|un|dos|tres|cuatro|medio) (?:puntos?|décimas?) (?:de|del)|(?:reprob|suspend|plagi)\\w+|(?:sección|grupo|paralelo|comisión) \\d+[^.!?]{0,80}(?:nota|cero|reprob|suspen|anul|examen|exámenes|alumn|estudiante|persona|falt|entreg|sacó)\\w*|(?:caso|acta|expediente|sanción|proceso) (?:de|por) (?:plagio|copia|fraude académico|deshonestidad)",
      unless: "se considera plagio|norma sobre plagio|evitar el plagio",
    },
    {
      kind: "health-word",
      where: "public",
      pattern: "(?:su|tu|sus|tus) (?:\\w+ )?(?:{illness})|(?:con|por|tras) (?:su|tu|la) (?:\\w+ )?(?:{illness}) (?:que|de usted)",
    },
    {
      kind: "health-word",
      where: "public",
      pattern:
        "(?:usted|ella|él|cliente|huésped|alumn[oa]|estudiante|pasajer[oa]) (?:\\w+ )?(?:es|era|está|estaba|venía|parecía|iba|tiene|tenía|sufre|sufría|padece|padecía|toma|tomaba)(?: \\w+){0,2} (?:{ill}|{illness})|(?:estabas|estás|eres|venías|tienes|padeces) (?:\\w+ ){0,2}(?:{ill}|{illness})|(?:nos|me) (?:contó|dijo|comentó|mencionó) (?:\\w+ ){0,3}(?:{illness}|{ill})|pronta (?:mejoría|recuperación)|que se mejore",
    },
    {
      kind: "confirms-patient",
      where: "public",
      whenText:
        "clínica|consultorio|la consulta|en consulta|fisio\\w*|dental|dentista|como paciente|nuestr[oa] paciente|pacientes|tratamientos?|terapia|médic[oa]|enfermer[oa]|quiropr\\w+|masajes?|psicólog[oa]|radiografías?|acupuntura|ortodoncia",
      pattern:
        "(?:su|tu) (?:\\w+ )?(?:sesión|sesiones|cita|citas|tratamiento|consulta|revisión|expediente|historial|receta|operación|radiografía|ejercicios|rodilla|espalda|hombro|muela|dientes)|(?:usted|tú) (?:vino|viniste|tuvo|tuviste|faltó|asistió|canceló|dejó|empezó|fue|recibió|cortó|interrumpió|abandonó|estuvo)|(?:como|siendo) (?:paciente|nuestro paciente)|nuestr[oa] paciente|le atendimos (?:por|de|en)",
    },
    // lo nuestro
    {
      kind: "admission",
      where: "public",
      pattern:
        "(?:nosotros |yo )?(?:ya )?(?:sabíamos|sabía yo|lo sabíamos|éramos conscientes|mentimos|mentí|engañamos|robamos|cobramos de más|le cobramos de más|descuidamos|ignoramos (?:el|la|los|las)|no (?:revisamos|limpiamos|lavamos|probamos|avisamos|revisé|limpié)|iba (?:borracho|tomado|a exceso)|(?:estaba|iba) (?:tomad[oa]|borrach[oa]|drogad[oa]|a exceso)|me dormí)|(?:reconozco|reconocemos|admito|admitimos|confieso|confesamos) (?:que|la|el|nuestr[oa]|mi|haber)|(?:fue|es|ha sido|por) (?:toda |una )?(?:culpa|negligencia|responsabilidad) (?:nuestra|mía)|(?:nuestra|mi) (?:culpa|negligencia)|negligencia (?:nuestra|mía|de la casa)|somos (?:responsables|culpables)|asum(?:o|imos) (?:toda |la |nuestra |mi )*(?:culpa|responsabilidad)|(?:tiene|tienen|tienes) toda la razón(?: |:|,)",
      unless: "no (?:fue|es) culpa",
    },
    {
      kind: "promise",
      where: "public",
      pattern:
        "(?:le|les|te) (?:reembols\\w+|devolv(?:emos|eremos|eré|ería)|devuelv\\w+|compens\\w+|regal\\w+|invitamos (?:a (?:un|una|la|su)|el|la)|invito (?:a|el|la)|abon\\w+|descontamos|descontaremos|pag\\w+|damos (?:un|una) (?:vale|cupón|descuento)|ofrecemos (?:un|una) (?:vale|cupón|descuento|noche|cena|comida|postre))|(?:su|tu) (?:próxima|siguiente) (?:\\w+ )?(?:será|es|va|corre|sale) (?:gratis|por cuenta|por nuestra|a cuenta|cortesía|de cortesía)|(?:corre|va|será|irá) por (?:nuestra cuenta|cuenta de la casa|mi cuenta|cuenta nuestra)|\\d+ ?% (?:de descuento|menos)(?= en su| en tu| para usted| la próxima)|(?:reembolso|vale|cupón) (?:completo|total|le espera|ya está)",
    },
    {
      kind: "blames-colleague",
      where: "public",
      pattern: "(?:el|la|nuestro|nuestra|mi|un|una|los|las|del|al) (?:\\w+ )?(?:{staff})s? (?:\\w+ ){0,4}(?:{bungled})",
    },
    {
      kind: "blames-colleague",
      where: "public",
      cased: true,
      pattern:
        "(?!El|La|Nos|Los|Las|En|Se|Es){cap},? (?:el de|la de|de|en|que está en|quien lleva|que lleva) (?:la |el |los )?\\w+,? (?:\\w+ ){0,4}(?:{bungled})",
    },
    {
      kind: "blames-colleague",
      where: "public",
      pattern:
        "(?:culpa|fallo|error|problema) (?:\\w+ )?(?:de|del|es de|fue de|la tiene|la tuvo) (?:la |el |los |las |mi |nuestro |nuestra )?(?:{staff})|no (?:fue|es|era) (?:culpa |cosa |responsabilidad )?(?:mía|nuestra|de sala|de la sala|de los meseros|del personal|de quien)|(?:{staff}) (?:tiene|tuvo) la culpa|échele la culpa|la culpa (?:es|fue|la tuvo|la tiene) (?:de|del|el|la)",
    },
    // palabras contra la persona
    {
      kind: "accusation",
      where: "public",
      pattern:
        "mentiros[oa]s?|embuster[oa]s?|(?:usted|él|ella|señora?|cliente|huésped|persona|quien escribe|esto|eso|todo|alumn[oa]|este|esta|reseña|comentario) (?:\\w+ ){0,3}(?:miente|mintió|mientes|mintiendo|falta a la verdad|(?:se )?(?:lo |la )?(?:ha |han )?invent(?:ó|a|ado|ando|aron))|falta(?:r|ndo|n|s)? a la verdad|(?:se )?(?:lo|la|los) (?:ha|han|has|está|están) invent\\w+|invent(?:ó|ado|arse|ada|an|a) (?:todo|una|un|la|el|esta|este|cosas|historias|de principio)|es (?:una |pura |todo |puras )?mentiras?|(?:son|puras|sarta de|esas|estas|todo|tus|sus|tantas) mentiras|(?:reseña|opinión|comentario|cuenta|perfil|cliente|denuncia|acusación|queja|valoración|historia)s? (?:\\w+ )?(?:fals[oa]s?|inventad[oa]s?|fraudulent[oa]s?|malintencionad[oa]s?|de mala fe)|(?:fals[oa]s?|supuest[oa]) (?:reseña|cliente|clienta|opinión|comentario|acusación|alumn[oa])s?|es (?:\\w+ )?(?:fals[oa]|un invento|una farsa|un montaje|una invención)",
      unless: "aunque parezca|parece mentira",
    },
    {
      kind: "accusation",
      where: "public",
      pattern:
        "estafador[ae]?s?|estafa(?:r|ndo|rnos)?|timador[ae]?s?|timo|fraudulent[oa]s?|(?:es|comete|cometió|cometer|un|intento de|puro) fraude|defraudador[ae]?s?|extorsi\\w+|chantaj\\w+|(?:quiere|quería|busca|buscaba|buscan|pretende|pretendía|quiso|intenta|intentó) (?:\\w+ ){0,3}(?:gratis|reembolso|no pagar|dinero|descuento|aprovecharse|que le (?:devuelvan|regalen)|comer gratis|sacar)|(?:por|de|una|pura|como|es) (?:\\w+ )?(?:venganza|despecho|rencor|envidia|represalia|revancha|maldad|mala fe)|vengativ[oa]s?|rencoros[oa]s?|(?:la|de la|nuestra|alguna) competencia(?= (?:\\w+ )?(?:escrib|publ|paga|manda|está|quiere|que|detrás|desleal))|(?:escrit[oa]|mandad[oa]|pagad[oa]|enviad[oa]) por (?:la competencia|un rival|un ex\\w*|una ex\\w*)|nunca (?:ha |han |fue |fuiste |estuvo |vino |pisó |compró |cursó |reservó |pidió )\\w*(?= (?:aquí|client|el|la|en|nuestr|este|con|nada|a))|(?:ladron|ladrón|ladrona|ladrones|rateros?)|resentid[oa]s?",
      unless: "prevención|detección|manual|artículo|curso sobre|temática",
    },
    {
      kind: "insult",
      where: "all",
      pattern:
        "idiotas?|imbécil(?:es)?|estúpid[oa]s?|tont[oa]s?|tarad[oa]s?|bob[oa]s|inútil(?:es)? (?:de|que|como|total)|pendej[oa]s?|cabr[oó]n(?:es|a)?|put[oa]s?|mierda|gilipollas|zorra|perra|payas[oa]s?|sinvergüenzas?|caradura|ridícul[oa] (?:señor|señora|persona|tipo|cliente)|amargad[oa]s?|frustrad[oa]s?|maleducad[oa]s?|malcriad[oa]s?|groser[oa] (?:de|persona|señor)|ignorantes?|analfabet[oa]s?|loc[oa] (?:de|como|esa|ese)|(?:esa|ese|esta|este|una|vieja) loc[oa]|psicópata|basura (?:de|humana|como)|parásitos?|muert[oa]s? de hambre|tacañ[oa]s?|naco|naca|cretin[oa]s?|cerd[oa]s?|asqueros[oa]s?|patétic[oa]s?|mamarrach[oa]s?|chusma|gentuza|bruj[oa]s?|mezquin[oa]s?|miserable(?:s)?|engreíd[oa]s?|histéric[oa]s?|lloron(?:a|as|es)|llorón|zángan[oa]s?|aprovechad[oa]s?|desgraciad[oa]s?|infeliz|bestia|animal(?:es)? (?:de|que|como|con)|bueno para nada|don nadie|poca cosa",
      unless: "pizza|cóctel|receta",
    },
    {
      kind: "insult",
      where: "all",
      pattern:
        "(?:es|son|era|como|siendo|pareces?|parecía|tan|más|qué|vaya) (?:un |una |unos |unas |el |la |verdader[oa] )*(?:vaca|cerd[oa]|burr[oa]|asn[oa]|rata|víbora|serpiente|cabra|bestia|animal|cuervo|sanguijuela|garrapata|mula|foca|monstruo|bruja|desastre de persona)s?|modales de (?:un|una|cabra|cerdo|vaca|establo)|cerebro de|criad[oa] (?:en|entre) (?:un establo|lobos|animales|una cueva)",
      unless: "mascota|paseo|alojamiento",
    },
    {
      kind: "threat",
      where: "all",
      pattern:
        "(?:te|se|le|les) (?:vas?|va|van) a (?:arrepentir|pesar|enterar|salir caro|doler|acordar|caer|ir mal|tocar)|(?:se|te) arrepentir\\w+|(?:le|te|les) (?:pesará|saldrá caro|va a salir caro|juro|advierto|aviso que)|ya ver(?:á|ás|án)|va(?:s|n)? a (?:saber|ver|enterarse de|conocer) (?:quién|lo que|de lo que|con quién)|(?:me|nos) la(?:s)? (?:vas? a|va a|van a) pagar|me las pagar\\w+|atén(?:gase|te|ganse) a las consecuencias|aténgase|sé (?:dónde|donde|en qué|a qué hora) |sabemos (?:dónde|donde)|(?:te|le|lo|la) (?:voy|vamos) a (?:buscar|encontrar|esperar|hundir|arruinar|exponer|denunciar|quemar|hacer pagar|reventar|romper|partir|visitar)|(?:cuídate|cuídese|cuidado con|ándate con|ándese con|mucho cuidado|más te vale|más le vale)|(?:publicaré|publico|publicaremos|subiré|voy a publicar|voy a subir|difundir\\w*) (?:su|tu|sus|tus)|(?:si (?:te|lo|la|le) (?:veo|vuelvo a ver|encuentro|cruzo|agarro)|cuando (?:te|lo|la) (?:vea|encuentre|agarre))|(?:no (?:vuelva|vuelvas|se atreva|te atrevas|se aparezca|te aparezcas)|que no se le ocurra)|atrévete|lo que le pasa a (?:quien|la gente)|última advertencia|(?:hablaré|voy a hablar|avisaré|llamaré|escribiré) (?:con|a) (?:su|tu) (?:jefe|jefa|empresa|trabajo|marido|mujer|familia|esposa|esposo|escuela|padres)|se acordará de|te acordarás de|o si no|si (?:ese|esa|este|esta) (?:pasajer[oa]|cliente|clienta|señora?|tip[oa]|alumn[oa]|huésped) (?:\\w+ )*(?:vuelve|sube|aparece|pisa|se sube)",
      unless: "para que no vuelva a",
    },
    {
      kind: "threat",
      where: "all",
      pattern:
        "(?:borr|quit|elimin|retir)\\w+[^.!?]{0,60} o (?:si no|le|te|nos|me|vamos|voy|atén)|si no (?:\\w+ )?(?:borra|quita|elimina|retira|cambia)[^.!?]{0,60}",
    },
    {
      kind: "legal-threat",
      where: "all",
      pattern:
        "(?:le|te|lo|la|los|les) (?:\\w+ )?(?:demand\\w+|querell\\w+|denunciar\\w*|denunciaré|denunciamos|llevar\\w* a (?:juicio|los tribunales|corte))|(?:voy|vamos) a (?:demandar|denunciar|querell|poner una (?:demanda|denuncia|querella)|acudir a los tribunales|tomar (?:acciones|medidas) legales)|(?:nos vemos|nos veremos|le veo|te veo|veremos) en (?:el juzgado|los tribunales|los juzgados|la corte|juicio)|(?:costar|caer|llegar)\\w* (?:una|la) (?:querella|demanda|denuncia)|querellas?|(?:mi|nuestro|nuestra|mis|nuestros) (?:abogad[oa]s?)(?: \\w+){0,3} (?:se|le|te|les|ya|está|tiene|va|llamar|contactar|recibir)\\w*|(?:recibirá|tendrá|sabrá) (?:noticias|carta|aviso)? ?(?:de|del) (?:mi|nuestro|nuestra|nuestros|un) abogad\\w+|(?:acciones|medidas|vías?) (?:legal(?:es)?|judicial(?:es)?|penal(?:es)?)|burofax|interponer|iniciar\\w* (?:un )?(?:juicio|proceso legal|demanda)|con costas",
      unless: "sindicato|apelación|traduc\\w+|artículo",
    },
    {
      kind: "legal-claim",
      where: "public",
      pattern:
        "(?:mi|nuestro|nuestra|mis|nuestros) abogad[oa]s?|injurias?|calumni\\w+|difama\\w+|tribunales|juzgado|demanda (?:judicial|civil|penal|por|contra)|(?:es|son|constituye|sería) (?:un )?(?:delito|ilegal|ilícit[oa]|contra la ley|penado|punible)|viola (?:la ley|mis derechos|nuestros derechos)|daños y perjuicios|denuncia (?:penal|ante|en la policía|policial)|(?:llamamos|llamé|avisamos|di parte) a la policía|(?:usted|ustedes) (?:firmó|aceptó|se comprometió)(?: \\w+){0,4} (?:no|a no)|confidencialidad firmad\\w+|incumplimiento de contrato|(?:artículo|ley|decreto) \\d+",
      unless: "traduc\\w+|artículo sobre|informe|borrador",
    },
    {
      kind: "removal-offer",
      where: "all",
      pattern:
        "(?:si|cuando|una vez que|en cuanto|a cambio de que|con que|siempre que|después de que|tan pronto)[^.!?]{0,50}(?:{change})[^.!?]{0,120}(?:{offer})",
    },
    {
      kind: "removal-offer",
      where: "all",
      pattern:
        "(?:{offer})[^.!?]{0,120}(?:si|cuando|una vez que|en cuanto|a cambio de|con tal de|siempre que|por|para que)[^.!?]{0,50}(?:{change}|cinco estrellas|5 estrellas|una buena|mejor)[^.!?]{0,40}(?:{review})?",
      when: "{review}",
    },
    {
      kind: "removal-offer",
      where: "all",
      pattern: "(?:{change})[^.!?]{0,60}(?:{review})[^.!?]{0,60} y (?:le|te|la|nosotros|yo|nos|se|lo|les)[^.!?]{0,60}(?:{offer})",
    },
    {
      kind: "removal-plea",
      where: "public",
      pattern:
        "(?:por favor|le ruego|les ruego|te ruego|ruego|le pido|te pido|le pedimos|te pedimos|les pedimos|suplico|le suplico|podría|podrías|puede|puedes|podrían|le agradecería|agradeceríamos|agradecería|ojalá|espero que|esperamos que|nos gustaría que|me gustaría que|le importaría|considere|considera|quisiera que|sería posible|le invito a|le invitamos a|animamos a)[^.!?]{0,60}(?:{change})[^.!?]{0,50}(?:{review})",
    },
    {
      kind: "removal-plea",
      where: "public",
      pattern:
        "(?:quite|quita|borre|borra|elimine|elimina|retire|retira|suba|sube|cambie|cambia|baje|baja) (?:la|el|esta|este|su|tu|esa|ese) (?:{review})|(?:merece(?:mos)?|valemos|denos|danos|pónganos|ponnos|déjenos|déjanos) (?:\\w+ )?(?:cinco|5|más|otra|mejor|las) ?(?:estrellas?|puntuación|nota|calificación)|(?:por mis hijos|mi trabajo depende|puedo perder (?:el|mi) (?:trabajo|empleo|puesto)|de esto (?:vivimos|vive mi|comen|come mi)|vivimos de esto)",
    },
    {
      kind: "sarcasm",
      where: "all",
      pattern:
        "(?:ay|uy|oh|ah|huy),? (?:sí|qué|pobre|claro|por favor|perdón|disculpe)|bravo|felicidades|felicitaciones|enhorabuena|qué (?:original|valiente|listo|lista|sorpresa|raro|casualidad|coincidencia|honor|joya|maravilla de persona|gracioso|graciosa|fino|fina|considerad[oa]|tragedia|drama|generos[oa]|detalle|pena me da|ternura)|(?:vaya|menud[oa]|tod[oa] un[oa]?|semejante|tremend[oa]|otr[oa]|nueva|este|esta) (?:genio|joya|eminencia|expert[oa]|crític[oa] (?:culinari|gastronómic|liter)|lumbrera|perla|obra maestra|poeta|filósof[oa]|sabio|sabia|gourmet|autoridad|talento|pluma)|genios? (?:así|como)|(?:joya|perla|obra) de la literatura|literatura universal|premio (?:nobel|cervantes|planeta)?|óscar|oscar al|medalla|aplausos?|ovación|cervantes|shakespeare|einstein|gordon ramsay|sherlock|picasso|monumento|estatua",
      unless: "felicidades a (?:nuestro|todo)|aplauso al equipo",
    },
    {
      kind: "sarcasm",
      where: "all",
      pattern:
        "pobrecit[oa]s?|pobre (?:de usted|alma|criatura|víctima)|menos mal que|faltaba más(?= que)|(?:bola de cristal|leer (?:la |las )?mentes?|adivin(?:o|a|os) de|varita mágica|alfombra roja|su (?:majestad|alteza|señoría|excelencia)|princes[ao]|reina|rey de|trono|chupetes?|chupones|pañales|guardería|kínder|jardín de infantes|niñera|bandeja de plata|caviar|mayordomo)|líbrenos|dios nos libre|quién lo diría|(?:gracias por )?ilumin(?:arnos|ar|e|ado)|(?:su|tu|tanta|toda su) (?:infinita |enorme |inmensa |gran )?sabiduría|clases? magistral(?:es)?|(?:jaja\\w*|jeje\\w*|jiji\\w*)|seguro que (?:usted|en su|su|tu|lo|es)|se nota que (?:usted|es|sabe|entiende|nunca)|claro que sí,? (?:señor|señora|campe|rein)|perdone (?:usted )?por (?:existir|respirar|no|tener)|(?:cómo|como) (?:se nos ocurre|pudimos|nos atrevemos)|lástima que (?:no sepa|el (?:sol|clima|mar))|la próxima (?:vez )?(?:le|te|les) (?:ponemos|traemos|mandamos|contratamos|llevamos|servimos|tejemos|cantamos)|(?:ahorrarse|ahorrarnos|cerrar) las bibliotecas|sin duda (?:un|una|tod[oa]) (?:expert|genio|eminencia|crític)\\w*|así cualquiera|qué haríamos sin",
      unless: "bingo",
    },
    // contacto, identidad, reseñas propias
    {
      kind: "contact",
      where: "public",
      pattern:
        "(?:llám(?:e|a)me|escríb(?:a|e)me|mánd(?:e|a)me|contáct(?:e|a)me|búsq?(?:ue|ca)me|agrég(?:ue|a)me|marque(?:me)? a mi|whats?app(?:éame)?|mi (?:celular|número|teléfono|whatsapp|instagram|correo personal|móvil)(?: personal)?(?= (?:es|:)|:)|(?:voy|vamos) a (?:llamar|escribir|contactar|visitar|pasar por|buscar)(?:le|te|la|lo)?|(?:le|te) (?:llamaré|escribiré|llamo|marco|busqué|llamé|escribí|contacté|contactaré|contactaremos|llamaremos|escribiremos)|(?:páseme|pásame|deme|dame|déjeme|déjame|envíeme|envíame) (?:su|tu) (?:número|teléfono|correo|dirección|nombre)|(?:arreglar|hablar|resolver)(?:lo|la)? (?:en privado|entre nosotros|directamente|fuera de (?:la|el)|por fuera))",
      unless: "gerencia|asesoría|recepción",
    },
    {
      kind: "unmask",
      where: "public",
      pattern:
        "(?:sé|sabemos|ya sé|ya sabemos|recuerdo|recordamos|reconozco|reconocemos|averigü\\w+|descubr\\w+) (?:bien |perfectamente |muy bien )?(?:quién (?:es|eres|escrib|fue|está|lo)|tu cara|su cara|su nombre|tu nombre)|(?:usted|tú) (?:es|eres|fue|fuiste|era) (?:la|el|aquella|aquel|ese|esa) (?:\\w+ )?(?:que|de la mesa|del|de la|misma|mismo)|(?:esto|esta reseña|este comentario) (?:lo|la) (?:escribió|puso|publicó) (?:el|la|un|una|mi|nuestr[oa]) |(?:debe|tiene que) ser (?:el|la) (?:que|de|mism[oa]|alumn[oa]|cliente|pareja|vecin[oa]|ex)|(?:su|tu) (?:verdadero nombre|otra cuenta|otras reseñas|perfil|historial)|(?:vi|vimos|miré|revisamos|revisé) (?:su|tu|sus|tus) (?:perfil|otras reseñas|cuenta|historial)",
    },
    {
      kind: "own-reviews",
      where: "all",
      pattern:
        "(?:pedir|pide|pidan|pedí|pediré|pedirles?|decirles?|diré|dile|invitar\\w*|conseguir|consigo|que) (?:\\w+ ){0,4}(?:amig[oa]s|familia|familiares|prim[oa]s?|herman[oa]s?|colegas|compañer[oa]s|clientes fijos|alumn[oa]s|seguidores|todos|conocidos|vecinos|empleados)[^.!?]{0,50}(?:reseñ|calific|punt|opini|estrell|vot|report|coment|valor)\\w*|(?:otra|segunda|otras|nueva|distintas) cuentas?(?= |\\.|,|$)|(?:yo mism[oa]|nosotros mismos|entre todos) (?:\\w+ ){0,3}(?:escrib|pon|publi|dej)\\w*|(?:escribir|poner|publicar|dejar|subir) (?:unas?|varias|algunas|muchas|nuestras|mis) (?:\\w+ )?(?:reseñas?|opiniones|valoraciones)(?: \\w+)? (?:buenas|positivas|propias|de cinco|falsas)|(?:compensar|equilibrar|tapar) (?:\\w+ ){0,3}con (?:\\w+ ){0,3}(?:reseñas|estrellas|opiniones)",
    },
    {
      kind: "protected",
      where: "all",
      pattern:
        "(?:su|tu|ese|con ese) acento|gente como (?:usted|tú|esa|esta|ella|él)|(?:los|las|estos|estas|esos|esas|típic[oa] de (?:los|las|un|una)?|como (?:todo|toda|todos|buen|buena)) ?(?:\\w+ )?(?:gringos?|extranjer[oa]s?|inmigrantes?|sudacas?|indi[oa]s|chin[oa]s|negr[oa]s|morenos|gitan[oa]s|moros|judí[oa]s|musulmanes|mujeres|viej[oa]s|chilang[oa]s)(?= |\\.|,|$)|de su (?:raza|clase|condición|religión|país)|(?:su|tu) (?:raza|religión|nacionalidad|color de piel|etnia)|que se (?:regrese|vuelva|vaya) a su|gente de su|esa gente|su gente",
    },
    // forma y tono
    {
      kind: "tone",
      where: "public",
      stop: false,
      pattern:
        "las normas son las normas|a (?:los|las) demás (?:\\w+ )?(?:les|clientes|alumnos)|nadie más se (?:queja|ha quejado)|debió haber|cálmese|no hicimos nada malo|no hice nada malo",
    },
    {
      kind: "tone",
      where: "all",
      stop: false,
      pattern:
        "estimad[oa] client[ea]|nos esforzamos|nos enorgullece|su opinión es (?:muy )?importante|a la brevedad|tenga la seguridad|buen trabajo|no dude en",
    },
    {
      kind: "certainty",
      where: "all",
      stop: false,
      pattern:
        "(?:esto|la reseña|es|eso) (?:es|fue)? ?(?:una |pura )?(?:represalia|venganza|extorsión|mentira)|obviamente (?:falsa|venganza|represalia)",
    },
  ],
};

import type { GuardRule } from "../rule";

/** Palabras contra alguien: acusaciones, insultos, amenazas, la ley como garrote. */
export const hostility: readonly GuardRule[] = [
  {
    kind: "accusation",
    where: "public",
    any: [
      "mentiros[oa]s?|embuster[oa]s?|(?:usted|ella|{person}|quien escribe|esto|eso|todo|este|esta|reseña|comentario|historia) (?:\\w+ ){0,3}(?:miente|mintió|mientes|mintiendo|(?:se )?(?:lo |la )?(?:ha |han )?invent(?:ó|a|ado|ando|aron))|falta(?:r|ndo|n|s)? a la verdad|(?:se )?(?:lo|la|los) (?:ha|han|has|está|están) invent\\w+|invent(?:ó|ado|arse|ada|an|a) (?:todo|una|un|la|el|esta|este|cosas|historias|de principio)",
      "(?:es|son) (?:una |pura |todo |puras |todas |tod[oa] una )?mentiras?|(?:puras|sarta de|esas|estas|todo|tus|sus|tantas|cuántas|montón de) mentiras|(?:reseña|opinión|comentario|cuenta|perfil|cliente|denuncia|acusación|queja|valoración|historia)s? (?:\\w+ )?(?:fals[oa]s?|inventad[oa]s?|fraudulent[oa]s?|malintencionad[oa]s?|de mala fe|maliciosa?s?)|(?:fals[oa]s?|supuest[oa]|presunt[oa]) (?:reseña|cliente|clienta|opinión|comentario|acusación|alumn[oa]|huésped)s?|(?:es|son) (?:\\w+ )?(?:fals[oa]s?|un invento|una farsa|un montaje|una invención|puro cuento|un cuento|ficción)|nada de (?:esto|eso|lo que) (?:\\w+ )*(?:pasó|ocurrió|es cierto|sucedió|dice es)|(?:esto|eso) (?:jamás|nunca|no) (?:pasó|ocurrió|sucedió)",
      "estafador[ae]?s?|estafa(?:r|ndo|rnos|s)?|timador[ae]?s?|timo|fraudulent[oa]s?|(?:es|comete|cometió|cometer|un|intento de|puro) fraude|defraudador[ae]?s?|extorsi\\w+|chantaj\\w+|(?:quiere|quería|busca|buscaba|buscan|pretende|pretendía|quiso|intenta|intentó|con tal de) (?:\\w+ ){0,3}(?:gratis|reembolso|no pagar|dinero|descuento|aprovecharse|sacar\\w*|que le (?:devuelvan|regalen)|comer gratis|ahorrarse|viajar gratis)",
      "(?:por|de|una|pura|puro|como|es|son) (?:\\w+ )?(?:venganza|despecho|rencor|envidia|represalias?|revancha|maldad|mala fe|celos|coraje)|vengativ[oa]s?|rencoros[oa]s?|resentid[oa]s?|se (?:está )?veng\\w+|(?:por|para) (?:desquitarse|vengarse|fastidiar|perjudicar\\w*|hacer daño|hundir\\w*)",
      "(?:la|de la|nuestra|alguna|desde la) competencia(?= (?:\\w+ )?(?:escrib|publ|paga|manda|está|quiere|que|detrás|desleal)|\\.|,)|(?:escrit[oa]|mandad[oa]|pagad[oa]|enviad[oa]) por (?:la competencia|un rival|un ex\\w*|una ex\\w*|alguien)|(?:trabaja|trabajaba|es dueñ[oa]) (?:para|en|del|de) (?:el|la|otro|otra|un|una)? ?(?:bar|local|negocio|restaurante|competencia|hotel|enfrente|academia)|(?:nunca|jamás) (?:\\w+ )?(?:ha|han|fue|fuiste|estuvo|vino|pisó|compró|cursó|reservó|pidió|comió|cenó|contrató) ?\\w*(?= (?:aquí|client|el|la|en|nuestr|este|con|nada|a))|ladr[oó]n(?:a|es|as)?|rateros?|es (?:\\w+ )?habitual en (?:usted|ella)|siempre hace lo mismo|de los que se quejan",
    ],
    unless: "prevención|detección|manual|artículo|curso sobre|temática|aunque parezca|parece mentira|novela|guion|guión",
  },
  {
    kind: "insult",
    where: "all",
    any: [
      "idiotas?|imbécil(?:es)?|estúpid[oa]s?|tont[oa]s?|tarad[oa]s?|bob[oa]s|inútil(?:es)?(?= (?:de|que|como|total|est)|\\.|,)|pendej[oa]s?|cabr[oó]n(?:es|a)?|put[oa]s?|mierda|gilipollas|zorra|perra|payas[oa]s?|sinvergüenzas?|caradura|amargad[oa]s?|frustrad[oa]s?|maleducad[oa]s?|malcriad[oa]s?|ignorantes?|analfabet[oa]s?|psicópata|parásitos?|muert[oa]s? de hambre|tacañ[oa]s?|nac[oa]s?|cretin[oa]s?|asqueros[oa]s?|patétic[oa]s?|mamarrach[oa]s?|chusma|gentuza|bruj[oa]s?|mezquin[oa]s?|miserables?|engreíd[oa]s?|histéric[oa]s?|lloron(?:a|as|es)|llorón|zángan[oa]s?|aprovechad[oa]s?|desgraciad[oa]s?|infeli(?:z|ces)|bueno para nada|don nadie|poca cosa|escoria|vividor(?:a|es)?|sangr[oó]n(?:a)?|zoquetes?|burr[oa]s?(?= que| de|\\.|,)|cínic[oa]s?|descarad[oa]s?|cobardes?|necios?|necia|grosera(?:zo)?s? de|vulgar(?:es)?|chiflad[oa]s?|trastornad[oa]s?|narcisistas?|baboso|babosa|pelmazo|pesad[oa] de|mamón|cutre|rata(?:s)?(?= |\\.|,)|chism\\w+",
      "(?:señor|señora|persona|tipo|tipa|cliente|clienta|mujer|hombre|gente|vieja|viejo|esa|ese|alumn[oa]) (?:\\w+ )?(?:ridícul[oa]|loc[oa]|basura|insoportable|despreciable|horrible|repugnante|odios[oa]|grosera?|groser[oa]|vil|ruin|detestable|inaguantable|nefast[oa]|falsa|falso)|(?:loc[oa]|basura|ridícul[oa]|animal|bestia) (?:de|humana|esa|ese|total)|viej[oa] (?:loc[oa]|bruj[oa]|amargad[oa]|chismos[oa])",
      "(?:es|son|era|eran|como|siendo|pareces?|parecía|tan|más|qué|vaya|un|una|unos) (?:un |una |unos |unas |el |la |verdader[oa] )*(?:vaca|cerd[oa]|burr[oa]|asn[oa]|víbora|serpiente|cabra|bestia|animal|cuervo|sanguijuela|garrapata|mula|foca|monstruo|bruja|buitre|cucaracha|hiena|marran[oa]|puerc[oa])(?:es|s)?(?= |\\.|,|$)|modales de (?:un|una|cabra|cerdo|vaca|establo)|cerebro de|criad[oa]s? (?:en|entre|por) (?:un establo|lobos|animales|una cueva|la selva)|no (?:sabe|saben|sabes) (?:ni )?(?:leer|escribir|contar|sumar|hablar)|ni (?:leer|escribir) sabe|(?:ojalá|espero que|que) (?:\\w+ )?(?:se (?:muera|ahogue|atragante|estrelle|pudra|caiga|joda)|le (?:vaya mal|dé algo|caiga|pase)|revient\\w+)|(?:vete|váyase|que se vaya) a(?:l)? (?:diablo|infierno|carajo|demonio)|cállate|cállese",
    ],
    unlessText:
      "(?:queso|granja|carne|leche|paseo|guiso|taller) de (?:cabra|vaca|cerdo|oveja|burro|animales)|mascotas? (?:con|de)|la receta de la bruja|temática",
  },
  {
    kind: "threat",
    where: "all",
    any: [
      "(?:te|se|le|les) (?:vas?|va|van) a (?:arrepentir|pesar|enterar|salir caro|doler|acordar|caer|ir mal|tocar)|(?:se|te) arrepentir\\w+|(?:le|te|les) (?:pesará|saldrá caro|va a salir caro|juro|advierto|aviso que)|(?:ya )?ver(?:á|ás|án) (?:lo que|quién|cómo|qué)|ya verá[sn]?(?=\\.|,|$)|va(?:s|n)? a (?:saber|ver|enterarse de|conocer) (?:quién|lo que|de lo que|con quién)|sabrán? (?:quién|con quién|lo que)|(?:me|nos) las? (?:vas? a|va a|van a) pagar|me las pagar\\w+|at(?:énga(?:se|nse)|énte) a las consecuencias|habrá consecuencias",
      "(?<!no )(?:yo )?sé (?:muy bien )?(?:dónde|en qué|a qué hora)|(?<!no )sabemos (?:muy bien )?(?:dónde|a qué hora)|(?:tengo|tenemos|conozco|conocemos|guardo) (?:bien )?(?:su|tu) (?:\\w+ )?(?:dirección|domicilio|placa|cara|teléfono|casa|jefe|familia)|(?:el pueblo|el barrio|la ciudad|el mundo|este pueblo) es (?:muy )?(?:chic[oa]|pequeñ[oa]|un pañuelo)|aquí (?:todos )?nos conocemos|(?:buena|mala|larga) memoria|no (?:se me )?olvid(?:o|a|amos)(?=\\.|,|$)|no respondo(?=\\.|,|$| de| por)|todo el mundo (?:va a|sabrá|se va a)",
      "(?:te|le|lo|la|los|las) (?:voy|vamos) a (?:\\w+ )?(?:buscar|encontrar|esperar|hundir|arruinar|exponer|denunciar|quemar|hacer|reventar|romper|partir|visitar|dejar|echar|bajar|perseguir|sacar|golpear|pegar|enseñar|poner|tirar|seguir|humillar|publicar)|(?:voy|vamos) a (?:hundirl[oa]|arruinarl[oa]|buscarl[oa]|esperarl[oa]|dejarl[oa]|exponerl[oa]|romperle|darle|enseñarle|visitarl[oa]|ir a su casa)|para que (?:aprenda|escarmiente|se le quite)|(?:darle|dar) (?:una )?lección|(?:iré|voy a ir|pasaré|me pasaré) (?:\\w+ )?(?:a|por) (?:su|tu) (?:casa|trabajo|oficina|escuela)",
      "(?:cuídate|cuídese|cuidado con|ándate con|ándese con|tenga (?:mucho )?cuidado|ten (?:mucho )?cuidado|más te vale|más le vale)|(?:publicaré|publico|publicaremos|subiré|voy a publicar|voy a subir|difundir\\w*|difundiré|compartiré) (?:su|tu|sus|tus)|(?:si (?:te|lo|la|le) (?:veo|vuelvo a ver|encuentro|cruzo|agarro)|cuando (?:te|lo|la) (?:vea|encuentre|agarre))|(?:si me (?:vuelve a )?toca|como me toque|si (?:ese|esa|este|esta) (?:{person}) (?:\\w+ )*?(?:vuelve|sube|aparece|pisa|se sube))|no (?:vuelvas?(?= (?:por|nunca|jamás|más|aquí|a (?:pisar|entrar|poner|venir|aparecer)))|se atrevan?|te atrevas|se aparezca|te aparezcas|se (?:le|les|te) ocurra|te ocurra)|que no se le ocurra|atrévete|atrévase|lo que (?:le )?pasa a (?:quien|quienes|la gente)|última advertencia|está advertid[oa]|queda advertid[oa]|(?:hablaré|voy a hablar|avisaré|llamaré|escribiré) (?:con|a) (?:su|tu) (?:jefe|jefa|empresa|trabajo|marido|mujer|familia|esposa|esposo|escuela|padres|universidad)|se acordará de|te acordarás de|o si no|con nosotros no se juega|conmigo no se juega|sigue así y|siga así y",
      "(?:borr|quit|elimin|retir)\\w+[^.!?]{0,60} o (?:si no|le|te|nos|me|vamos|voy|at[ée]n)|si no (?:\\w+ )?(?:borra|quita|elimina|retira|cambia|se disculpa)[^.!?]{0,60}",
    ],
    unless: "para que no vuelva a|cuidado con (?:el escalón|la|los|las|el) |para que sepa (?:el|la) (?:equipo|encargad)",
  },
  {
    kind: "legal-threat",
    where: "all",
    any: [
      "(?:le|te|lo|la|los|les) (?:\\w+ )?(?:demandar\\w*|demandam\\w*|demando|querell\\w+|denunciar\\w*|denunciamos|denuncio|llevar\\w* a (?:juicio|los tribunales|la corte|tribunales))|(?:voy|vamos) a (?:demandar\\w*|denunciar\\w*|querell\\w*|poner (?:una|la) (?:demanda|denuncia|querella)|acudir a (?:los tribunales|la justicia)|tomar (?:acciones|medidas))|(?:nos vemos|nos veremos|le veo|te veo|veremos) en (?:el juzgado|los tribunales|los juzgados|la corte|juicio|tribunales)|(?:costar|caer|llegar)\\w* (?:una|la) (?:querella|demanda|denuncia)|querellas?",
      "(?:mi|nuestro|nuestra|mis|nuestros) (?:abogad[oa]s?)(?: \\w+){0,3} (?:se|le|te|les|ya|está|están|tiene|tienen|va|van|llamar|contactar|recibir|opina|dice)\\w*|(?:recibirá|tendrá|sabrá)(?: \\w+){0,2} (?:de|del) (?:mi|nuestro|nuestra|nuestros|un) abogad\\w+|(?:acciones|medidas|vías?|asesoría) (?:legal(?:es)?|judicial(?:es)?|penal(?:es)?)|(?:tomar\\w*|acudir\\w*|iremos|recurr\\w+)[^.!?]{0,20}(?:ante |a )(?:la justicia|los tribunales|un juez|tribunales)|burofax|carta documento|interponer|iniciar\\w* (?:un )?(?:juicio|proceso legal|demanda)|con costas|nos reservamos (?:el|las|los)",
    ],
    unless: "sindicato|apelación|traduc\\w+|artículo|orientación",
  },
  {
    kind: "legal-claim",
    where: "public",
    any: [
      "(?:mi|nuestro|nuestra|mis|nuestros) abogad[oa]s?|injurias?|calumni\\w+|difama\\w+|tribunales|juzgado|demanda (?:judicial|civil|penal|por|contra)|(?:es|son|constituye|sería) (?:un )?(?:delito|ilegal(?:es)?|ilícit[oa]|contra la ley|penado|punible)|viola (?:la ley|mis derechos|nuestros derechos)|daños y perjuicios|denuncia (?:penal|ante|en la policía|policial)|(?:llamamos|llamé|avisamos|di parte|dimos parte) a la policía|(?:artículo|ley|decreto) \\d+",
      "(?:usted|ustedes|el cliente|al (?:reservar|contratar))(?: \\w+)? (?:firmó|aceptó|se comprometió|aceptaron|firmaron|acepta)(?: \\w+){0,6} (?:no|a no)|no (?:está|tiene) (?:permitid[oa]|derecho a) (?:publicar|opinar|escribir|reseñar)|(?:prohíbe|prohibe|prohibido|multa|penalización)[^.!?]{0,30}(?:reseñas?|opiniones|comentarios)|confidencialidad firmad\\w+|incumplimiento de contrato",
    ],
    unless: "traduc\\w+|artículo sobre|informe|borrador|libro",
  },
];

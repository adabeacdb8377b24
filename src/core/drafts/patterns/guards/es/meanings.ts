import type { GuardRule } from "../rule";

const family =
  "espos[oa]|marido|mujer|novi[oa]|pareja|hij[oa]s?|niñ[oa]s?|bebé|madre|padre|mamá|papá|padres|suegr[oa]s?|herman[oa]s?|prim[oa]s?|tí[oa]s?|abuel[oa]s?|niet[oa]s?|amig[oa]s?|familia|familiares|cuñad[oa]s?|yerno|nuera|sobrin[oa]s?|compañer[oa]s?|grupo|prometid[oa]|acompañantes?|gemel[oa]s";
const crowd =
  "gente|personas|clientes|clientas|alumnos|alumnas|estudiantes|huéspedes|pasajeros|compradores|comensales|jóvenes|chicos|chicas|muchachos|padres|turistas|usuarios|mujeres|hombres|señoras|señores|chavos|chamacos";
const drunk =
  "cervezas?|copas?|tragos?|vinos?|chelas?|tequilas?|whiskys?|rones|ron|vodka|porro|churro|hierba|marihuana|pastillas? para dormir|raya";
const goods =
  "papas|patatas|comida|bolsa|pedido|refresco|bebida|hamburguesa|pizza|sándwich|propina|dinero|cambio|cartera|billetera|teléfono|galletas?|alitas|nuggets|paquete|compra|postre|trozo|pedazo|sorbo|mordida|bocado|tarta|pastel";
const them =
  "(?:a)?l (?:{person})|a la (?:{person})|a (?:un|una|ese|esa|este|esta) (?:{person}|ciclista|peatón)|al (?:ciclista|peatón|niño)|a ella|a él|(?:el|su|la) (?:brazo|cara|pelo|mochila|bolso|teléfono|celular)";

/** Lo que se dice con enojo o con miedo, según lo que significa y no según la forma de una frase. */
export const meanings: readonly GuardRule[] = [
  {
    kind: "denial",
    where: "public",
    any: [
      "(?:nada|ni una (?:sola )?(?:palabra|cosa|parte)|poco|ninguna parte) de (?:eso|esto|ello|aquello|lo (?:que )?\\w+|ese tipo|esa clase|lo anterior|la historia)(?:[^.!?]{0,60}?)(?:pasó|ocurrió|sucedió|existió|es (?:cierto|verdad|real|correcto|así)|fue (?:así|cierto)|tiene que ver|coincide|corresponde|se dijo|se hizo)|nada (?:semejante|parecido|similar|por el estilo)|(?:nunca|jamás|no) (?:\\w+ )?(?:existió|ocurrió|sucedió|tuvo lugar|aconteció|pasó(?= (?:nada|así|eso|aquí|en|nunca|lo que|tal|como)|\\.|,|$)|hubo (?:tal|ningún|ninguna|nadie|nada)|se (?:dio|produjo|dijo|hizo) (?:tal|ese|esa|eso|nada|aquí|algo))",
      "(?<!si |que )(?:no|nunca|tampoco) (?:es|fue|era|son|fueron) (?:\\w+ )?(?:ciert[oa]s?|verdad|real(?:es)?|así(?=\\.|,|$| como)|como (?:lo |la )?(?:cuenta|dice|describe|pinta|relata)|lo que (?:pasó|ocurrió|sucedió))|(?:no|nunca|tampoco) (?:\\w+ )?(?:pudo (?:haber )?(?:pasar|pasado|ocurrir|suceder|ser)|puede ser (?:cierto|verdad))|(?:lejos de|falta a|contrari[oa] a|nada que ver con|ajen[oa] a|no se ajusta a|no corresponde a|no coincide con) (?:la verdad|la realidad|los hechos|lo (?:que )?(?:ocurrido|sucedido|pasó|ocurrió|sucedió))",
      "(?:pur[oa]|tod[oa]|es|un|una|son|simple|mera|fue|parece|sea) (?:un |una |pur[oa] |tod[oa] |simple |mera )*(?:inventos?|invención|invenciones|imaginación|imaginari[oa]s?|fantasías?|fábula|cuentos?(?= |\\.|,)|novela(?! (?:sobre|de|corta|polic|hist))|ficción|fabricación|teatro|película|falsedad(?:es)?|patraña|disparate)(?= |\\.|,|$)(?! (?:de (?:la |nuestra )(?:casa|carta)))|inventad[oa]s?|fals[oa]s?(?= (?:de|lo|que|y|todo)|\\.|,|$)|falsedad(?:es)?|patrañas?|se (?:lo |la )?(?:sacó|saca|imaginó) de|de dónde (?:sale|saca|salió|sacó) (?:la|el|esa|ese|eso|esto|semejante|tal|tanta)|(?:la|su) (?:verdadera )?(?:versión|historia)(?: \\w+)? (?:es otra|no (?:es|fue|coincide|cuadra))|la (?:verdad|realidad) es (?:otra|distinta|muy distinta|diferente)|lo que (?:de verdad|realmente|en realidad) (?:pasó|ocurrió|sucedió)|poner las cosas en su (?:sitio|lugar)|(?:su|tu|esa|esta) versión(?= )",
      "(?:nunca|jamás) (?:le |les |te |lo |la |nos |me |se |hemos |he )*(?:dije|dijimos|dicho|hice|hicimos|hecho|recib(?:í|imos|ido)|vi|vimos|visto|tuve|tuvimos|tenido|grit(?:é|amos|ado)|insult(?:é|amos|ado)|cobr(?:é|amos|ado)|neg(?:ué|amos|ado)|promet(?:í|imos|ido)|acord(?:é|amos|ado)|mand(?:é|amos|ado)|pid(?:ió|ieron)|pedimos|pedí|pedido|trat(?:é|amos|ado)|toqu(?:é)|toc(?:amos|ado)|llam(?:é|amos|ado)|oí|oímos|oído|habl(?:é|amos|ado)|atend(?:í|imos|ido)|hosped(?:é|amos|ado)|falt(?:é|amos|ado)|levant(?:é|amos|ado)|reí|reímos|llegu(?:é)|llegamos|conoc(?:í|imos|ido)|serv(?:í|imos|ido))(?!\\p{L})|(?:yo |aquí |nosotros )?(?:no|nadie|ninguno de nosotros) (?:aquí )?(?:le |les |te |se )+(?:\\w+ )?(?:grit(?:é|amos|ó)|insult(?:é|amos|ó)|neg(?:ué|amos|ó)|falt(?:é|amos|ó)|trat(?:é|amos|ó)|cobr(?:é|amos|ó) de más|habl(?:é|amos|ó) mal|ri(?:o|ó))(?!\\p{L})",
      "(?:dudo|dudamos|es dudoso|no cre(?:o|emos)|me pregunto|nos preguntamos|cuesta creer|habrá que (?:ver|preguntarse)|no me consta|no nos consta|quién sabe) (?:\\w+ )?(?:que |si |de que )?(?:\\w+ ){0,4}?(?:haya|hayan|hubiera|hubiese|estuviera|estuviese|viniera|pisara|sea|fuera|existiera|estuvo|vino|pisó|realmente|de verdad)|(?:nunca|jamás|ni siquiera|no) (?:\\w+ )?(?:pisó|ha (?:pisado|estado|venido|comido|cenado|viajado|cursado|comprado|contratado|trabajado|puesto)|puso un pie|estuvo (?:aquí|con nosotros|en|alojad\\w+|esa)|vino a|comió aquí|se (?:hospedó|alojó|sentó|inscribió)|nos (?:contrató|visitó|compró)|me (?:contrató|compró))|(?:no|ni) (?:\\w+ )?(?:figura|consta|aparece|existe|hay|tenemos|tengo|encontr\\w+) (?:\\w+ ){0,3}?(?:nadie|nombre|registro|constancia|cliente|huésped|alumn[oa]|pasajer[oa]|reserva|rastro|persona|pedido)(?= (?:con|de|a|en|que|así|suy[oa]|bajo|alguna|alguno|esa|ese)|\\.|,)",
    ],
    unless: "no hay nadie más|parece mentira",
  },
  {
    kind: "admission",
    where: "public",
    any: [
      "(?:met(?:í|imos)|hemos metido|he metido|meter) la pata|la (?:regué|regamos|cagué|cagamos|fregué|fregamos|lié|liamos|pifié|pifiamos)|culpa (?:\\w+ )?(?:es|fue|será|era) (?:\\w+ )?(?:mía|nuestra|del todo mía)|(?:es|fue|era|ha sido) (?:\\w+ )?(?:culpa|error|fallo|falla|descuido|despiste|torpeza|responsabilidad|cosa) (?:\\w+ )?(?:mí[oa]|nuestr[oa])|(?:por|es|fue|un|reconoc\\w+|admit\\w+|asum\\w+) (?:mi|nuestr[oa]) (?:\\w+ )?(?:culpa|error|fallo|falla|descuido|despiste|torpeza|negligencia|tontería)|(?:error|fallo|descuido|despiste) (?:\\w+ )?(?:mío|nuestro|de mi parte|de nuestra parte|por mi parte|por nuestra parte)",
      "(?:reconozco|reconocemos|admito|admitimos|confieso|confesamos) que(?= )(?! la espera| puede| se puede)|(?:asum|carg|acept|reconoc|admit|tom)(?:o|imos|amos|emos|a|ozco) (?:\\w+ )?(?:con )?(?:la|el|toda|mi|nuestr[oa]|los) (?:\\w+ ){0,2}?(?:culpa|error|errores|fallos?|falla|negligencia|falta)|(?:lo|la) (?:reconozco|reconocemos|admito|admitimos|confieso)(?=\\.|,|$| y)|(?:asumo|asumimos|cargo|cargamos) (?:\\w+ )?(?:con )?(?:toda |la |mi |nuestra )*(?:culpa|responsabilidad)",
      "me equivoqué|nos equivocamos|fall(?:é|amos)(?=\\.|,|$| (?:yo|en|al|nosotros|con|a|y|por|de))|me (?:olvidé|descuidé|despisté|confundí|distraje|quedé dormid\\w+|dormí|pasé de|porté mal|salí de)|nos (?:olvidamos|descuidamos|despistamos|confundimos|distrajimos|dormimos|pasamos de|portamos mal)|se (?:me|nos) (?:olvidó|pasó|fue la mano|cayó|quemó|rompió|perdió|escapó|hizo tarde|olvidaron|quemaron|cayeron|perdieron|acabó la paciencia)|(?:lo|la|los|las) (?:\\w+ )?(?:arruiné|arruinamos|estropeé|estropeamos|eché a perder|echamos a perder|hice mal|hicimos mal|perdí|rompí|rompimos|perdimos)|perdí (?:los|la|mis) (?:estribos|paciencia|papeles|nervios)|(?:hice|hicimos|medí|medimos|leí|leímos|calculé|calculamos|corté|entendí|entendimos|cobré|cobramos|entregué|entregamos|traté|tratamos|preparé) (?:\\w+ ){0,4}?(?:mal|tarde|de más|con errores|equivocad\\w+|a medias|sin revisar)|sin (?:revisar|lavar|limpiar|comprobar|probar|preguntar|leer)(?:lo|la|los|las)?(?=\\.|,|$)|(?:no )?(?:debí|debimos|debería haber|deberíamos haber|tendría que haber|tendríamos que haber) (?:\\w+)|no (?:tengo|tenemos|hay) (?:excusa|perdón|justificación)|imperdonable",
    ],
    unless: "no fue (?:mi|nuestra)|(?:asum|acept)\\w+ (?:toda )?crítica",
  },
  {
    kind: "confession",
    where: "private",
    any: [
      "(?:yo |es cierto que |sí,? |reconozco que |admito que |la verdad es que |solo |apenas |ya )*(?:iba|venía|manejaba|conducía|andaba|estaba|circulaba) (?:\\w+ ){0,2}?(?:a (?:más de |unos |casi )?(?:\\d{2,3}|ciento \\w+|cien|ochenta|noventa|ciento)(?!\\p{L}| minutos| metros| horas)|con (?:el |mi )?(?:celular|móvil|teléfono)|mirando (?:el |mi |un )|viendo (?:el |un |una |mi )|escribiendo|chateando|tomad[oa]|borrach[oa]|bebid[oa]|crud[oa]|con resaca|drogad[oa]|fumad[oa]|medio dormid[oa]|dormid[oa]|cabeceando|sin (?:licencia|seguro|cinturón|carnet|permiso)|a exceso|con exceso)",
      `(?:me |había |he |ya |solo |apenas )*(?:tomé|tomado|bebí|bebido|fumé|fumado|metí) (?:solo |apenas |como )?(?:un|una|dos|tres|cuatro|unos|unas|un par de|media|algun[oa]s|\\d) (?:\\w+ )?(?:${drunk})|(?:me |nos )(?:comí|comimos|tomé|bebí|quedé con|guardé|llevé|robé|fumé|embolsé) (?:\\w+ ){0,3}?(?:${goods}|algo|un poco|de)|(?:abrí|probé|saqué|robé|agarré|cogí|tiré|escondí) (?:\\w+ ){0,3}?(?:${goods})|(?:le|les) (?:escupí|robé|quité|saqué|eché|puse) (?:\\w+ ){0,3}`,
      `(?:le|lo|la|les|los|las) (?:\\w+ )?(?:empujé|pegué|golpeé|escupí|grité|insulté|agarré|jalé|pateé|seguí|toqué|abracé|besé|encerré|amenacé|menté|di (?:un|una) (?:golpe|bofetada|cachetada|empujón|patada|puñetazo|manotazo|codazo|zape|tortazo)|tiré|aventé|atropellé|rocé|mandé al|dije (?:estúpid|idiot|de todo|groser|cosas)\\w*|contesté mal|hablé mal|dejé tirad[oa]|bajé a|eché del|saqué del)|(?:empujé|pegué|golpeé|insulté|grité|atropellé|rocé|toqué|agarré|dejé|abandoné|bajé|eché|tiré) (?:${them})(?! (?:en su (?:destino|casa|puerta)|donde|frente a))`,
      "(?:me (?:salté|pasé|volé|brinqué|comí)|nos (?:saltamos|pasamos)|crucé) (?:\\w+ )?(?:el |un |en )?(?:semáforo|alto|rojo|stop|ceda|señal|cruce)|(?:yo |sí |les |le )?(?:mentí|falsifiqué|fingí|inventé|copié|alteré|hice trampa|cobré de más)(?!\\p{L})|(?:cambié|bajé|subí|puse) (?:\\w+ ){0,3}?(?:nota|calificación) (?:\\w+ )*?(?:por|para|porque)|(?:presté|dejé|le dejé|le presté) (?:\\w+ ){0,3}?(?:cuenta|coche|auto|carro|moto) a (?:mi|un|una)|(?:maneja|manejaba|manejó|reparte|repartía|repartió|conducía) mi (?:primo|prima|hermano|hermana|hijo|hija|esposo|esposa|amigo|cuñado|novio|novia)|(?:marqué|puse) (?:\\w+ ){0,3}?(?:como )?entregad[oa] (?:sin|antes|pero|aunque|y me)",
      "(?:se lo|se la|bien) (?:\\w+ )?(?:merec(?:e|ía|ió)|tenía (?:merecido|ganado)|ganó|buscó)|(?:lo|la) tenía merecid[oa]|bien merecid[oa]|reconozco que (?:\\w+ )?(?!no(?!\\p{L}))(?:le |lo |la |me )*\\p{L}+é(?!\\p{L})|(?:es (?:cierto|verdad)|sí),? que (?:yo )?(?!no(?!\\p{L}))(?:le |lo |la |me )*\\p{L}+é(?!\\p{L})|perdí (?:los estribos|la paciencia|la cabeza|el control)",
    ],
    unless:
      "(?:dice|dicen|dijo|afirma|asegura|sostiene|acusa\\w*|señala|reporta|reportó|indica|según) (?:\\w+ ){0,5}?(?:que|de que|de)(?= )|no (?:iba|estaba|venía|manejaba|conducía|me|le|lo|la|había|he|tomé|bebí|toqué|usé|grité|abrí)(?!\\p{L})|nunca|jamás|no es cierto",
  },
  {
    kind: "accusation",
    where: "private",
    any: [
      "(?:mient(?:e|en)|mintió|minti(?:endo|eron)|inventa\\w*|engaña\\w*|estafa|estafan|roba|roban|tima|trampea|hace(?:n)? trampa)(?: \\w+){0,4}? (?:siempre|cada (?:vez|día|semana|viaje|pedido)|a menudo|todo el tiempo|todos los días|otra vez|de nuevo|por (?:costumbre|gusto|sistema|deporte)|a diario|para (?:que|comer|no|sacar|viajar|obtener|conseguir|cobrar)|a propósito|como (?:siempre|respira|costumbre)|sin parar|descaradamente|más que)",
      "(?:siempre|cada (?:vez|día|viaje|pedido)|todo el tiempo|constantemente|a diario|por sistema|por costumbre|nunca deja de|se dedica a|vive de|acostumbra|suele|solo|otra vez|de nuevo) (?:que \\w+ )?(?:\\w+ ){0,2}?(?:mient(?:e|en)|mentir|inventa\\w*|engañ(?:a|ar|an)|estaf(?:a|ar|an)|rob(?:a|ar|an)|timar|hace(?:r)? trampa|se inventa)(?!\\p{L})",
      "(?:es|son|era|eran|un|una|unos|unas|ese|esa|tan|muy|de) (?:\\w+ ){0,2}?(?:mentiros[oa]s?|estafador(?:a|es|as)?|ladr(?:ón|ona|ones|onas)|tramposo?s?|trampos[oa]s?|rater[oa]s?|timador(?:a|es)?|delincuentes?|racistas?|acosador(?:a|es)?|pervertid[oa]s?|borrach[oa]s?|drogadict[oa]s?|criminal(?:es)?|abusiv[oa]s?|corrupt[oa]s?)(?= |\\.|,|$)",
    ],
    unless: "me (?:acusa|llama|llamó|acusó)|(?:dice|dijo) que (?:soy|somos)|la reseña (?:me|nos) (?:llama|acusa)",
  },
  {
    kind: "generalising",
    where: "all",
    any: [
      `(?:hay|existen?|cierta|algun[oa]s|much[oa]s|est[oa]s|es[oa]s|l[oa]s|la|tod[oa]s|es[ea]) (?:\\w+ )?(?:${crowd})(?: que| a (?:los|las|la) que)? (?:\\w+ )?(?:nunca|jamás|siempre|solo|no (?:sabe|saben|tiene|tienen|quiere|quieren|entiende|entienden|valora|valoran|merece|lee|leen|estudia|estudian|se conforma|agradece|agradecen|ni)|ni|se (?:cree|creen|queja|quejan|ofende|ofenden)|culpa|culpan|critica|critican|quiere|quieren todo|exige|exigen|le echan?|busca|buscan|sin (?:educación|modales|clase|vergüenza|oficio)|nada (?:le|les))(?: |\\.|,|$)(?! (?:la carta|pueden|puede))`,
      `(?:${crowd}|alguien|una persona|un (?:{person})) (?:con (?:esa|esta|su|tu|ese|este|semejante) (?:\\w+ )?(?:actitud|educación|forma|manera|mentalidad|carácter|nivel|tono|genio|soberbia)|así(?=\\.|,| no| nunca| siempre| es| que)|flojos?|flojas?|vag[oa]s|mediocres?|de hoy|de ahora|de esta generación|sin (?:educación|modales|clase|vergüenza|oficio|criterio|paladar)|como (?:tú|esta persona|este señor|esta señora|él|ese|esa))`,
      "(?:quien|quienes|el que|la que|los que|aquel que|la gente que|alguien que|una persona que|gente que|cualquiera que) (?!atiende)(?:\\w+ )?(?:nunca|jamás|no) (?:\\w+ ){1,9}?(?:no|debería|deberían|puede|pueden|opina|opinar|sabe|entiende|entenderá|tiene|habla|critica|critican|siempre)(?!\\p{L})|(?:solo|solamente|únicamente|nadie más que) (?:una? |alguien|quien|gente|un[oa]s |la gente|l[oa]s )(?:\\w+ ){0,8}?(?:\\p{L}+ría|\\p{L}+rían|se queja|se quejan|escribe|critica|es capaz|puede (?:decir|escribir|pensar|dejar))(?!\\p{L})",
      "(?:cualquiera|cualquier (?:\\w+ )?(?:{person}|persona|adulto|alumno)|alguien|todo el|una persona|gente|nadie) (?:que tenga |con )(?:\\w+ ){0,3}?(?:modales|educación|sentido|dos dedos|cerebro|clase|vergüenza|criterio|paladar|ojos|oídos|cabeza|decencia|experiencia)|(?:nunca|jamás) (?:se )?(?:ha |han |habrá |en su vida ha )(?:trabajado|atendido|servido|cocinado|dado clase|enseñado|manejado|conducido|tenido que|levantado)|en su vida (?:ha |habrá )|(?:imposible|difícil) (?:de )?(?:complacer|contentar|dar gusto)\\w*|no se puede (?:complacer|contentar|dar gusto)|nunca (?:está|están|estará|queda|quedan) (?:content|conform|satisfech)\\w+|nada (?:le|les) (?:gusta|parece bien|basta|viene bien|satisface)|(?:la juventud|los jóvenes|los chicos|los alumnos|la generación) de (?:hoy|ahora|cristal)|generación de cristal|qué (?:se puede esperar|esperaba|esperaban)|(?:tanto|demasiado|mucho) tiempo libre|nada mejor que hacer|quieren todo (?:gratis|fácil|regalado|ya|hecho)|echarle? la culpa|le(?:s)? echan la culpa|(?:madure|crezca|supérelo|supéralo|madura)(?=\\.|,|$)|falta de (?:educación|modales|respeto|clase|vergüenza|cultura)(?= (?:de|suya|que|tan|la|por)|\\.|,)|maleducad[oa]s?",
    ],
    unless: "bienvenid[oa]s?|puede(?:n)? (?:pedir|preguntar|elegir|usar|venir|avisar|reservar)",
  },
  {
    kind: "customer-name",
    where: "public",
    cased: true,
    any: [
      `(?!(?:El|La|Los|Las|Nuestr[oa]s?|Un|Una|Chef|Cada|Todo|Gracias|Señor|Señora)(?!\\p{L})){cap}(?: {cap})?,? (?:y|e|con|junto a|junto con|más) (?:(?:su|sus|el|la|los|las|dos|tres|ambos|cuatro) )+(?:\\w+ )?(?:${family})`,
      `{cap},? (?:su|sus) (?:\\w+ )?(?:${family})|(?:vino|vinieron|llegó|estuvo|estuvieron|recibir a|recibimos a|alojamos a|conocer a|atender a|saludar a|saludos a|gracias a|llevar a|cuidar (?:a|de)) (?!(?:El|La|Los|Las|Dios|Nuestr[oa]s?)(?!\\p{L})){cap}(?= |\\.|,|$)`,
      `(?:señora|señor|señorita|don|doña|dueñ[oa]|client[ea]|clienta|huésped|alumn[oa]|amig[oa]|espos[oa]|marido|novi[oa]|pasajer[oa]|comprador[a]?|hij[oa]),? {cap}`,
    ],
    unless: "Don (?:Quijote|Julio)",
  },
  {
    kind: "blames-customer",
    where: "public",
    any: [
      "no (?:me|nos|le|les) (?:culpe|culpen|culpes|eche|echen|eches|venga|vengan)|(?:deje|dejen|deja) de (?:culpar|echar)\\w*|no (?:es|fue|era|tengo|tenemos) (?:la |una )?(?:culpa|problema|cosa|asunto) (?:mí[oa]|nuestr[oa]|de nosotros)|no (?:es|fue|era) (?:mi|nuestr[oa]) (?:culpa|problema|asunto)|no (?:tengo|tenemos) (?:yo |nosotros )?(?:la )?culpa|(?:es|fue) (?:su|tu) (?:\\w+ )?(?:culpa|problema|responsabilidad|descuido|error)|(?:la )?culpa (?:es|fue) (?:de (?:usted|quien|el client|la client|él|ella)|suya|tuya)\\w*|si (?:usted |ustedes |el cliente |la clienta |\\w+ )?(?:hubiera|hubiese|hubieran|hubieras|leyera|se tomara|se molestara|prestara)|(?:su|tu) (?:\\w+ )?(?:actitud|comportamiento|tono|impaciencia|descuido|falta de|mala educación|conducta|soberbia|prisa)(?= )|(?:el|la|este|esta|ese|esa) (?:{person}) (?:\\w+ )?(?:cambió|cambiaba|se enojó|se enfadó|mintió|gritó|exigió|ensució|rompió|dejó|fumó|perdió|olvidó|no (?:pagó|leyó|avisó|contestó|respondió|quiso|supo|entregó|estudió))(?!\\p{L})",
    ],
    unless: "si hubiera (?:algo|alguna|otra|cualquier)",
  },
  {
    kind: "visit-detail",
    where: "public",
    any: [
      "(?:su|tu|la|el) (?:cuenta|ticket|total|factura|recibo|consumo|nota) (?:\\w+ )?(?:fue|era|ascendió|sumó|salió|de|llegó)(?= (?:a |en |por |de )?(?:\\d|[$€]|unos|casi))|dej(?:ó|aron|aste) (?:\\w+ ){0,4}?(?:de )?propina|(?:sus|tus|las|los) (?:{num}|únic[oa]s|primer[oa]s|últim[oa]s) (?:noches?|días?|semanas?|horas?|visitas?|viajes?|pedidos?|sesiones|clases)(?= (?:de|en|con|que|aquí|sal|est|usted|ustedes)|\\.|,)(?! clases| de espera)|(?:salieron|salió|volvieron|volvió|regresaron|regresó|llegaron|llegó|entraron|entró|se fueron|se fue|se marcharon|se marchó|subió|bajó|cenaron|cenó|pidieron) (?:\\w+ )?(?:a|de|pasad[oa]s?|hasta|casi a|cerca de) (?:las |la |el )?(?:{num}|medianoche|madrugada|mediodía|una|amanecer|media noche)",
    ],
    unless: "todos los (?:tours|viajes|traslados)|se sirve|se sirven",
  },
  {
    kind: "sarcasm",
    where: "all",
    any: [
      "(?:,|su|tu|vuestra|la|real) ?(?:alteza|majestad|excelencia|señoría|eminencia|ilustrísima)(?= |\\.|,|$)|(?:interrump|perturb|molest|despert|arruin)\\w+ (?:\\w+ )?(?:su|tu) (?:siesta|sueño|descanso|reinado|ocio|belleza|agenda|preciosa|valioso|delicad[oa])|(?:su|tu) (?:delicad[oa]|exquisit[oa]|refinad[oa]|fin[oa]|noble|sensible|real|august[oa]|divin[oa]) (?:paladar|oído|nariz|alma|persona|gusto|estómago|presencia)|(?:un|el|otro|gran|todo un) (?:aplauso|brindis|homenaje) (?:para|por|a)|(?:se nos|se me) (?:rompe|parte) el (?:alma|corazón)|qué (?:pena|lástima|lástima tan grande|horror|injusticia|dolor),? (?:\\w+ )?(?:que|de|tan)|(?:el mundo|la humanidad|la ciencia|la nación|el país|internet) (?:le |se lo |te lo )?(?:agradece|debe|espera|llora|necesita)|(?:la próxima|otra vez) (?:le |les |te )?(?:ponemos|traemos|pediremos|pedimos|apagamos|encargamos)|(?:fue|es|era) idea nuestra|también (?:es|fue|era|tenemos) (?:la )?culpa|seguro que sí|(?:perdón|perdone|disculpe|mil perdones) (?:por )?(?:el clima|la lluvia|el sol|existir|la vida|el mar|respirar)|(?:no )?(?:soy|somos) (?:adivin[oa]s?|mag[oa]s?|niñer[oa]s?|psicólog[oa]s?|esclav[oa]s?|sirvient[ea]s?|criad[oa]s?)",
    ],
    unless: "premio",
  },
  {
    kind: "accusation",
    where: "public",
    any: [
      "(?:obra|cosa|trabajo|mano|campaña|jugada|maniobra|ataque) de (?:la competencia|un rival|algún|un ex\\w*|una ex\\w*|alguien|otro|otra|rivales)|(?:negocio|restaurante|bar|local|hotel|empresa|taller|academia|vendedor|casa)s? rival(?:es)?|la competencia(?=\\.|,|$| (?:que|de|como|se|nos|quiere|intenta|lleva))|(?:pagad[oa]s?|encargad[oa]s?|dictad[oa]s?|mandad[oa]s?) (?:por|para) (?:escribir|hacer|poner|la|el|un|alguien|hundir)|racis(?:ta|mo)s?|machistas?|xen[óo]fob\\w+|homófob\\w+|clasistas?|misógin\\w+|prejuicios?|(?:no le|no les) (?:gusta|gustó|gustan|agrada) (?:que (?:le|les|lo|la) (?:\\w+ )?(?:una?|un)|ser atendid|los|las)[^.!?]{0,40}(?:inmigrant|extranjer|mujer|negr|moren|acento|latin|indígen|joven|gay|marroqu|indi)\\w*",
    ],
    unless: "contra (?:el|todo) racismo|formación",
  },
  {
    kind: "threat",
    where: "all",
    any: [
      "(?:la próxima|otra vez|próxima vez|si (?:vuelve|viene|regresa|aparece|lo veo|la veo|se sube)|cuando (?:vuelva|venga|regrese|aparezca|se suba))[^.!?]{0,40}? (?:le|lo|la|les|los|las|se la|se lo|yo|no) (?:\\w+ )?(?:tiro|echo|escupo|quemo|rompo|bajo|parto|doy|reviento|dejo|hago|saco|meto|pongo|sirvo|atiendo|cobro|voy|pienso|aviento|enseño|repruebo|suspendo|encierro|toca|va)(?= )|(?:lo|la|le) (?:voy|vamos) a (?:reprobar|suspender|bajar la nota|hacer esperar|ignorar|echar)|(?:lo|la|le) (?:repruebo|suspendo|reprobaré|suspenderé)|(?:me aseguraré|me encargo|me encargaré|haré|voy a hacer) (?:de )?que (?:\\w+ ){0,3}?(?:espere|pague|sufra|coma|repruebe|suspenda|pierda|no|se arrepienta|lo lamente|tarde)|lo (?:va|van) a (?:lamentar|pagar|sentir)|(?:se|te) va(?:s|n)? a (?:enterar|arrepentir|acordar)",
    ],
  },
];

import type { GuardRule } from "../rule";

/** Presión y trucos: tratos y ruegos por la reseña, contacto por fuera, reseñas juntadas, burla. */
export const pressure: readonly GuardRule[] = [
  {
    kind: "removal-offer",
    where: "all",
    any: [
      "(?:si|cuando|una vez que|en cuanto|a cambio de|con que|siempre que|después de que|tan pronto|apenas)[^.!?]{0,50}(?:{change}|cinco estrellas|5 estrellas)[^.!?]{0,120}(?:{offer})",
      "(?:{offer})[^.!?]{0,120}(?:si|cuando|una vez que|en cuanto|a cambio de|con tal de|siempre que|por|para que)[^.!?]{0,50}(?:{change}|cinco estrellas|5 estrellas|una buena|mejor)",
      "(?:{offer})[^.!?]{0,80}(?:si|cuando|en cuanto|apenas|una vez que)[^.!?]{0,20}(?:{review})[^.!?]{0,20}(?:{change}|arriba)",
      "(?:{change})[^.!?]{0,60}(?:{review})[^.!?]{0,60} y (?:le|te|la|nosotros|yo|nos|se|lo|les|el|su|hay|tiene)[^.!?]{0,60}(?:{offer})",
    ],
    when: "(?:{review})|esto|edit|borr|quit",
    unless: "programa del curso|en la carta",
  },
  {
    kind: "removal-plea",
    where: "public",
    any: [
      "(?:por favor|le ruego|les ruego|te ruego|ruego|le pido|te pido|le pedimos|te pedimos|les pedimos|suplico|le suplico|podría|podrías|puede|puedes|podrían|agradecer\\w+|ojalá|espero que|esperamos que|nos gustaría que|me gustaría que|le importaría|considere|considera|quisiera que|sería posible|le invito a|le invitamos a|animamos a|confiamos en que|sería justo que)[^.!?]{0,60}(?:{change})[^.!?]{0,50}(?:{review}|esto|eso)",
      "(?:quite|quita|borre|borra|elimine|elimina|retire|retira|suba|sube|cambie|cambia|baje|baja|borres|quites|retires|súbale|bájale|póngale|ponle) (?:a )?(?:la|el|las|los|esta|este|estas|estos|su|sus|tu|tus|esa|ese|esas|esos|esto|eso) ?(?:\\w+ )?(?:{review})|(?:quite|quita|borre|borra|elimine|retire) (?:esto|eso)|(?:por lo que más quiera|se lo ruego|se lo suplico|por dios|por el amor)|(?:merece(?:mos)?|valemos|denos|danos|pónganos|ponnos|déjenos|déjanos) (?:\\w+ )?(?:cinco|5|más|otra|mejor|las) ?(?:estrellas?|puntuación|nota|calificación)|(?:por mis hijos|mi (?:trabajo|renovación|contrato|cuenta|familia) (?:depende|vive|come)|(?:puedo|voy a|podría) perder (?:el|mi|la) (?:trabajo|empleo|puesto|renovación|cuenta)|de esto (?:vivimos|vive mi|comen|come mi)|vivimos de esto|me juego (?:el|la|mi)|me cuesta el (?:trabajo|puesto))",
      "(?:les? |te )?(?:rogamos|ruego|suplicamos|imploro|pido por favor)[^.!?]{0,60}(?:{review})|(?:unas?|cinco|más|otras) estrellas?[^.!?]{0,30}(?:nos|me) (?:ayudar|salvar|servir|vendr|haría)\\w*|(?:significaría|sería) (?:mucho|tanto|todo) para (?:mí|nosotros)|antes de (?:que|la) (?:el comité|la comisión|mi jefe|la renovación|la evaluación)|agradecer\\w*[^.!?]{0,30}(?:retir|quit|borr|elimin|cambi|sub|modific|edit)\\w+",
    ],
  },
  {
    kind: "contact",
    where: "public",
    any: [
      "(?:llám(?:e|a)me|escríb(?:a|e)me|mánd(?:e|a)me|contáct(?:e|a)me|búsq(?:ue|ca)me|agrég(?:ue|a)me|marque(?:me)? a mi|al whats?app|whats?app(?:éame)?|mi (?:celular|número|teléfono|whatsapp|instagram|correo personal|móvil)(?: personal)?(?= (?:es|:)|:)|(?:voy|vamos) a (?:llamar|escribir|contactar|visitar|pasar por|buscar|ir a)(?:le|te|la|lo)?|(?:le|te) (?:llamaré|escribiré|llamo|marco|busqué|contacté|contactaré|contactaremos|llamaremos|escribiremos)|(?:pasaré|paso|pasaremos|iré) (?:por|a) (?:su|tu) (?:casa|oficina|trabajo|domicilio))",
      "(?:páseme|pásame|deme|dame|déjeme|déjame|envíeme|envíame) (?:su|tu) (?:número|teléfono|correo|dirección|nombre)|(?:arregl|habl|resolv|aclar)\\w*(?: esto| todo)?(?: \\w+)? (?:en privado|entre nosotros|directamente|fuera de (?:la|el)|por fuera|cara a cara)",
    ],
    unless: "gerencia|asesoría|recepción",
  },
  {
    kind: "own-reviews",
    where: "all",
    any: [
      "(?:pedir|pide|pidan|pedí|pediré|pedirl[eo]s?|decirl[eo]s?|diré|dile|invitar\\w*|conseguir|consigo|que|juntar|convencer|pagar\\w*) (?:\\w+ ){0,4}(?:amig[oa]s?|familia|familiares|prim[oa]s?|herman[oa]s?|colegas|compañer[oa]s|clientes fijos|alumn[oa]s|grupo|clase|seguidores|todos|conocidos|vecinos|empleados|cuñad[oa])[^.!?]{0,60}(?:reseñ|calific|punt|opini|estrell|vot|report|coment|valor)\\w*",
      "(?:otra|segunda|otras|nueva|distintas|varias) cuentas?(?= |\\.|,|$)|(?:yo mism[oa]|nosotros mismos|entre todos) (?:\\w+ ){0,3}(?:escrib|pon|publi|dej)\\w*|(?:escribir|poner|publicar|dejar|subir|comprar) (?:unas?|varias|algunas|muchas|nuestras|mis|unas cuantas) (?:\\w+ )?(?:reseñas?|opiniones|valoraciones|estrellas)|(?:compensar|equilibrar|tapar|subir|levantar) (?:\\w+ ){0,4}con (?:\\w+ ){0,3}(?:reseñas|estrellas|opiniones)|me (?:pongan|dejen|den|contraten)[^.!?]{0,30}(?:cinco|5|estrellas|buenas)",
      "(?:amig[oa]s?|familia|prim[oa]s?|herman[oa]s?|cuñad[oa]s?|colegas|compañer[oa]s|alumn[oa]s|vecinos|conocidos|gente) (?:mí[oa]s? )?(?:puede|pueden|podría|podrían|va a|van a|quiere|que|me|para que) (?:\\w+ ){0,3}(?:pon|escrib|public|dej|calific|puntu|vot|contrat|opin|reseñ)\\w*",
      "contratarme a mí mism[oa]|(?:abrir|abro|crear|creo|hacer|hacerme) (?:un|una|otra|otro|varias) (?:\\w+ )?(?:cuentas?|perfil(?:es)?)|intercambi\\w+ (?:de )?(?:reseñas|estrellas|opiniones)|(?:reseñ|calific|puntu)\\w+me (?:yo|a mí)",
    ],
    unless: "no (?:vamos|voy|pienso) a",
  },
  {
    kind: "sarcasm",
    where: "all",
    any: [
      "(?:ay|uy|oh|ah|huy),? (?:sí|qué|pobre|claro|por favor|perdón|disculpe)|bravo(?=,|\\.|!|$| por)|(?:felicidades|felicitaciones|enhorabuena)(?= |,|\\.|$)|qué (?:original|valiente|listo|lista|sorpresa|raro|casualidad|coincidencia|honor|joya|maravilla de persona|gracioso|graciosa|fino|fina|considerad[oa]|tragedia|drama|generos[oa]|detalle|pena me da|ternura|barbaridad|crueldad|osadía|atrevimiento)",
      "(?:vaya|menud[oa]|tod[oa] un[oa]?|semejante|tremend[oa]|otr[oa]|nueva|este|esta|nuestr[oa]|un|una) (?:\\w+ )?(?:genio|joya|eminencia|lumbrera|perla|obra maestra|poeta|filósof[oa]|sabi[oa]|gourmet|autoridad en|talento|pluma|crític[oa] (?:culinari|gastronómic|liter|de cocina)\\w*)|genios?(?= (?:así|como|de|del|que)|\\.|,)|(?:joya|perla|obra) de la literatura|literatura universal|(?:premio|nobel|cervantes|óscar|oscar|medalla|estatua|monumento|ovación|diplomas?)(?= (?:al?|por|para|en la puerta|de)|\\.|,)|aplausos?(?= para| por|\\.|,)|shakespeare|einstein|gordon ramsay|sherlock|picasso|borges|nostradamus",
      "pobrecit[oa]s?|pobre (?:de usted|alma|criatura|víctima|ángel)|menos mal que (?:usted|hay|nos|existe)|bola de cristal|leer (?:la |las )?mentes?|adivin(?:o|a|os|arle|arles) de|varita mágica|alfombra roja|su (?:majestad|alteza|señoría|excelencia|realeza)|princes[ao](?= de|\\.|,)|(?:como|cual) (?:una )?(?:reina|rey)|trono|chupetes?|chupones|pañales|guardería|kínder|jardín de infantes|niñera|bandeja de plata|mayordomos?|líbrenos|dios nos libre|quién lo diría|ilumin(?:arnos|arme|ado) con|(?:su|tu|tanta|toda su|con su) (?:infinita |enorme |inmensa |gran |profunda )?sabiduría|clases? magistral(?:es)?|ja(?:ja)+\\w*|je(?:je)+\\w*|seguro que (?:usted|en su|su|tu)|se nota que (?:usted|es|sabe|entiende|nunca|no)|(?:mil|mis más) (?:perdones|disculpas|sinceras)|perdón(?:e|en)? (?:usted )?por (?:existir|respirar|no (?:tener|ser|leer|adivinar)|pedir)",
      "(?:cómo|como) (?:se nos ocurre|pudimos|nos atrevemos|osamos)|lástima que (?:no sepa|el (?:sol|clima|mar))|(?:la próxima|próxima|otra) (?:vez |ocasión )?(?:\\w+ )?(?:le|te|les) (?:ponemos|traemos|mandamos|contratamos|llevamos|tejemos|cantamos|bajamos|apagamos|alquilamos|pintamos)|(?:bajar|bajamos|apagar|apagamos|hablar con|hablaremos con|callar|pedirle a|quitar)[^.!?]{0,20}(?:al? |el |las? |los )(?:mar|sol|lluvia|olas|pájaros|viento|luna|grillos|gallos|nubes|clima)|(?:ahorrarse|ahorrarnos|cerrar) las bibliotecas|sin duda (?:un|una|tod[oa]) (?:expert|genio|eminencia|crític)\\w*|así cualquiera|qué haríamos sin|descuide(?=\\.|,|$)|faltaría más|cómo no(?=,|\\.)|quién soy yo para|habrá que (?:repartir|regalar|poner|contratar|pedir)|mis alas|volar sobre|(?:debía|tenía que|debí) (?:volar|adivinar|teletransport\\w*)|(?:lo|la) enmarc\\w+|enmarcar(?:la|lo)?",
      "(?:perdon|disculp)\\w+ que (?:mi|nuestr[oa]|el|la|los|no) (?:\\w+ )?(?:no )?(?:vuele|tenga alas|lea la mente|haga magia|sea adivin[oa]|adivin\\w+|flote|teletransporte)|helicópteros?|cohete|nave espacial|alas(?= |\\.|,)|(?:qué pena|lástima|lamento|siento|perdón|perdone|disculpe|lamentamos|sentimos) (?:\\w+ )?(?:no|por no) (?:haber )?(?:adivin|tener (?:bola|poderes|alas)|leerle|saber leer|ser (?:mago|adivin|perfect|telépat))\\w*|(?:leer|adivinar|conocer) (?:el|su|sus|los) (?:pensamientos?|mente|gustos secretos)|en la cabeza(?=\\.|,|$)|(?:ensayo|obra|texto|reseña|carta|pluma|alumn[oa]|cliente|crític[oa]) del (?:año|siglo|milenio|mes|semestre)|carta de (?:amor|un admirador|una admiradora)|club de (?:fans|admiradores)|(?:cambiarle|cambiar) la vida|(?:pedimos|pediremos|pedí|dijimos|avisamos|diremos) a (?:las vacas|los pájaros|los gallos|los grillos|las olas|las nubes|la lluvia|el sol|los perros|las gaviotas|la luna|las campanas)|(?:mugir|cantar|ladrar|llover|brillar|soplar) (?:más|menos) (?:bajito|bajo|suave|quedo)|poderes (?:mágicos|sobrenaturales)|milagros?|(?:hambre|paz) (?:en el mundo|mundial)|derechos humanos|crimen de guerra|onu|(?:mis|nuestras) (?:más )?(?:sentidas|sinceras|profundas) (?:condolencias|disculpas por (?:haber|ser|el (?:sol|clima)|la (?:lluvia)))|sobreviv\\w+ a (?:semejante|tal|tanta|esa)|(?:cómo|qué) (?:podrá|hará|va a hacer) (?:para )?(?:recuperarse|superarlo|vivir)|otr[oa] (?:client[ea]|alumn[oa]|huésped) (?:feliz|satisfech[oa]|encantad[oa])|última hora|extra,? extra|paren las prensas|llamen a (?:la prensa|los bomberos|la onu)",
      "obras? maestras?|semejantes? (?:\\w+)|con (?:tales|esos|estos) (?:cerebros|genios|talentos|ingenios)|sonajeros?|crayolas?|plastilina|babero|biberones|qué (?:\\w+ )?(?:desconsiderad|cruel|malvad|descarad|atrevid|inhuman|torpe|brut)\\w* (?:somos|fuimos|soy|fui|de nuestra|de mi)|traemos? varita|varita|descubrió que|descubrir que (?:\\w+ ){1,4}(?:es|son|pica|moja|quema)|en la hora que (?:usted )?imaginó|lince|ilustrísim\\w+|excelentísim\\w+|mea culpa|confieso mi crimen|culpable de (?:no|tener|ser)|un (?:minuto|momento) de silencio|(?:se )?(?:le|les) (?:ha|hemos) (?:llamado la atención|regañado|castigado)|ha(?:n)? sido (?:amonestad|castigad|regañad)\\w+",
    ],
    unlessText: "felicidades a (?:nuestro|todo el equipo)|premio local|premiad",
  },
  {
    kind: "sarcasm",
    where: "public",
    any: [
      "claro que sí(?=,|\\.)|por lo visto|al parecer|supuestamente|claro(?:,| que) (?:como|porque|es|usted)|qué curioso|curioso que|resulta que (?:ahora|usted|somos)|como si (?:fuéramos|nosotros|esto)|si eso (?:le|te) hace feliz|gracias por (?:enseñarnos|la lección|la clase|ilustrarnos|nada)",
      '"(?:expert[oa]|reseña|crític[oa]|clientes?|huésped|experiencia|amigos|opinión|profesional|alumn[oa]|espera|verdad|daños|incidente)"',
    ],
  },
];

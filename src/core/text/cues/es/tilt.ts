/** Where a review turns on the dispute or on the person: bargain, harm to the job, others called in, payback, insult. */
export const tilt = {
  C2: `
    o ..2 devuelv*|reembols*|pagas|paga|arregl*|cambi*|sub*|quit*|traes|baj* ..8 o ..6 <star>|baj*|report*|pongo|resena|aplicacion|denunci* /
    si ..8 borr*|quit*|cambi*|sub*|retir*|modific* ..3 <star>|resena|esto|comentario /
    borr*|quit*|cambi*|retir*|edit*|actualiz* ..4 <star>|esto|resena|comentario|la|lo ..4 cuando|si|cuanto|pague*|devuelv* /
    en cuanto ..3 vuelv*|devuelv*|pague*|quit*|retir* / retir*|quita*|suelt*|baj* ..4 y retir*|quito|borro|subo|cambio|vuelv* /
    piensal*|pienselo|piense|pensara bien / tu|usted ..1 elige|eliges|decide|decides|sabes|vera /
    le|te|se lo|la advert*|avise|dije ..4 claro|clarito|veces|arrepent*|caro|pens*|que / salir|sale|saldra caro /
    atente|atengase|atenerse a|las / o te|lo|la|le ..3 repruebo|pongo|califico|denuncio|reporto|hundo|bajo /
    traeme|regalame|subeme|hazme|dame|sumame|quitame|devuelveme ..8 o|si|y ..6 <star>|repruebo|resena|borro|quito|aqui|listo /
    trato|le di a elegir / un trato ..3 sencillo|simple|facil / ofreci ..2 trato / quita*|bajas ..6 y te llevas|quedas|ganas /
    te|le|les ..2 va a ..1 pesar /
    si ..4 regresa*|devuelve*|paga*|quita*|retira*|arregla*|descuenta* ..5 borro|quito|cambio|bajo|subo|retiro|edito /
    si no ..2 sigo|seguire|pongo|voy|seguimos|van / iba|vas|va|van a ..1 arrepentir*|pesar / se ..1 arrepent* /
    ofreci ..2 quitar|borrar|cambiar|subir ..6 si`,
  "C2.hint": `
    cuando|hasta|mientras|si ..3 me|nos ..1 devuelv*|pague*|reembols*|compens*|arregl* / te conviene / le conviene /
    va|vas|iba ..2 a ..1 arrepentir*|salir|pesar|costar|lamentar / muchos|miles ..1 de? seguidores / aqui no ha pasado nada /
    si manana|hoy|lunes hay / se va a ..1 acordar / vamos a ver|vamos ver|veremos|ya veran|ya veras / no paro|parare|voy hasta|a`,
  "C2.law": `demand* ..2 por|a|los|legal|judicial / abogad* / tribunal*|juicio|juzgado / acciones legales / via legal`,
  C8: `
    ojala ..6 <fired> / que ..2 lo|la|los|le|te ..2 <fired>|corran|echen|saquen|quiten|boten /
    hasta ..3 que ..3 <fired>|quiten|saquen|corran|echen|boten|renuncie|vaya|quite|saque|aguante /
    para|pa que ..5 <fired>|quede sin|pierda|no|den ..2 trabajo|secciones|cuenta|chamba|pedidos|mas|clases|turno /
    pierd* ..3 trabajo|cuenta|insignia|licencia|empleo|puesto|chamba|laburo|contrato|perfil / <no> ..3 renuev*|contrat*|den|vuelvan /
    qued* sin trabajo|chamba|empleo|cuenta|laburo / busc* ..3 trabajo|empleo|chamba|laburo / repart* ..1 folletos|volantes /
    hund* ..3 <us>|la|el|lo|nota|perfil|cuenta|porcentaje|listado /
    escrib*|llam*|mand*|envi* ..6 <boss> ..12 que|hasta|para|pa|diario|semanas|dia|todas / quit* ..3 insignia|cuenta|placa /
    no ..1 dejen entrar|trabajar|manejar / <no> deberia ..2 ensenar|manejar|trabajar|dar|estar|atender / a ver ..2 cuanto dura|aguanta /
    <us>|el|la jefe|dueno te|lo|la aguanta / bajar de la aplicacion|app|plataforma /
    para|pa que nadie ..3 contrat*|compr*|reserv*|pid*|vay*|llam* / nadie la|lo|le|les|te ..1 contrat*|reserv*|compr*|llam* /
    deberian ..2 correr*|echar*|despedir*|sacar*|quitar* / deberia ..2 estar despedid* /
    que la|lo|los ..1 cambien|reemplacen|muevan|saquen / no deberia ..1 dar|ensenar|manejar|atender|trabajar`,
  C9: `
    pongan|dejen|denle|ponganle|califiquen|comenten|denuncien|reporten ..4 todos|una|uno|1|mala|bajo|lo|la|con /
    todos|toda|todas ..3 pongan|den|califiquen|vamos|van|le|mis|la|el|a ..4 poner|dejar|dar|mismo|calificar|una|uno|opinar|caer|enlace /
    compart*|difund* ..2 y|esto|la|el|con / vamos a ..1 hundir|bajar|tirar|caer*|poner*|dejar* /
    mis|los|mi|mis|tres|cuatro|cinco|dos|toda|entero|entera|ocho|once ..3 <crowd> ..6 van|va|vamos|poner*|calific*|dejar*|mismo|opinar|tiene|tienen|sabe|saben|contratar*|reserv*|otras|prometieron|puso|pusieron|igual|enlace /
    le|les|te pedi|dije|mande ..5 <crowd> ..8 poner*|calific*|una|lo|deje*|opin*|mismo /
    tres|cuatro|cinco|dos|varias|seis|otras|muchas|2|3|4|5 ..1 cuentas|perfiles|telefonos|celulares|correos|voces|paginas|redes /
    ya somos|van ..4 <crowd>|los|que|once|ocho / grupo* ..3 de whats*|viajeros|vecinos|padres|facebook|la /
    pase|pasamos|subi|comparti|mande|publique ..4 anuncio|foto|perfil|enlace|cara|nombre ..6 grupo*|pagina|seguidores|todos|foro|redes /
    vengo por el video / los del grupo / a darle / deberian|ustedes ..3 hacer lo mismo|igual / lo mismo en ..3 paginas|redes|sitios|lados /
    una en cada red|pagina|app / hilo con su|la / cada uno|una ..6 pon*|va|un|calific*|desde /
    avise|avisamos|publique|dije|conte|puse ..4 grupo|vecinos|todos|barrio|redes|facebook|whatsapp /
    que se entere* ..3 todo*|barrio|mundo|gente / todo|toda el|la barrio|mundo|salon|grupo|edificio|cuadra ..3 sabe|entere|sepa|enter* /
    desde ..2 celular|celulares|telefono|cuenta|cuentas`,
  C16: `
    tenia|tenian|era|eran|puse|iba ..2 cinco|5|cuatro|4 ..6 hasta|pero|lo|la|y|ahora|por /
    baj* ..3 a|una uno|una|1|dos|estrella* ..3 despues|por|porque|desde|hasta / actualizo|edito|editado|edit / la|lo subo otra|cuando|si /
    le|les|te quito ..2 estrella* / lo|la bajo porque|por|a|hasta / bajo tambien / vuelve el|la ..1 cinco|5|estrella* /
    estaba content* hasta`,
  "C16.word": `^edito|^edit|^editado|^actualizo|^actualizacion`,
  payback: `
    pues|entonces|asi|ahi|ahora|toma|tomen|aqui ..3 va|tienes|tienen|toma|ahi|una|su|les|te|tambien|yo|le|dejo|tiene|ya ..5 <star>|mia|mio|igual|punto|esta /
    no ..1 hay|hubo ..2 <refund>|descuento|propina ..3 una|no ..2 estrella* /
    sin ..2 devolucion|descuento|propina|reembolso ..2 no|sin|una ..2 estrella* / asi aprende* /
    ahora ..4 pierde|va|vas|que|tu|tiene|yo|se ..4 insignia|tener|ria|trabajo|conmigo|quiten / a disfrutar* / que lo disfrute* /
    mi politica|norma|regla / tu|el|ella|me|te|le ..1 puso|puse|pusiste ..6 yo ..3 poner|pongo|voy /
    yo te|le|les ..2 voy|pongo|va ..2 poner|veinte|una|uno / me la pagan|pagas|paga /
    prefirio|eligio ..4 pues|eso|y|los|las|quedarse|atenerse / por|en venganza / que se ..1 ria|entere /
    aqui|ahi ..2 dejo|va|tiene|tienes|tienen ..3 su|tu|una|un ..2 <star>|reprobad* / pues nada ..2 una|un|dos / ahora me toca /
    como no quiso ..6 aqui|ahi|pues|una|un|le / un|una ..3 reporte|estrella|resena|queja ..2 por|cada semana|dia|mes /
    le|les voy|vamos a ..1 sacar|dejar|poner ..4 malas|resenas|estrellas|unos / se queda con su ..1 <star>|estrellita /
    le|les puse ..1 uno|una|un / a ver si le|te|les gusta`,
  "payback.hint": `
    pues|ahora aqui|ahi ..3 va|tiene|tienes|tienen|estoy|esta / para|pa que ..2 aprenda*|veas|vea|sepa|se|sientas /
    ahora ..4 me|le|te ..1 toca / mi turno / vamos|a ver ..4 cuanto|como|si|quien ..3 dura|aguanta|rie|cansa|gusta /
    tengo|tiene ..2 tiempo|mucho /
    cada|todos|diario|todas ..2 vez|dia|las|los|domingo*|semana* ..5 salgas|mio|hasta|correo|lo|resena|semanas|mismo /
    lo mismo diario|siempre / me salgas / manana llamo|escribo|vuelvo ..3 otra|y|pasado / negocio redondo /
    la|pues|y mia|mio|mi es|norma|regla ..1 esta|es|politica / se ..1 va a acordar / en ..1 cuanto ..3 vuelv* / entonces yo tambien /
    aqui estoy / opino de`,
  "made-up": `
    la mitad ..3 inventé|invente|inventado|mentira / me la|lo|las|los invente / puse que ..8 robo|tarde|drogad*|sucio|groser*|y /
    ni conozco ..3 casa|lugar|local / ni falta que hace / <no> opino / que lo desmienta /
    reservando y cancelando / calificarte|calificarlo igual`,
  attack: `
    <insult> / hijo|hija de puta|perra|la|su / hdp / cara de ..1 perro|perra|culo|sapo|rata|mono / mala gente|persona|entrana /
    pedazo de ..1 mierda|basura|animal / muert* de hambre / de mierda / mierda de ..1 persona|profe*|tipo|tipa|gente /
    lastima de ..1 muchacha|muchacho|persona / se cree ..2 ministr*|rein*|princes*|dios|jefa|jefe / guapa|mija|nena|mijo|reina|payas* /
    como un bulto / con mandil / no sirve ..1 para nada / la nena|niña|ninata / que se joda / vayanse al|a / vete al|a`,
  "attack.not": `
    me|nos ..3 idiota*|estupid*|tont*|loc*|basura / como ..2 idiota*|estupid*|basura|loc*|rata /
    comida|plato|bolsa|bote|cubo|tarro|lata|camion|mucha|tirada|llena ..2 de? basura / basura ..3 en|por|tirada|piso|suelo|cuarto|patio /
    se|volvio|gps|mapa|aplicacion ..2 loco|loca / un|esto|era|fue|muy ..1 ridiculo|pesado /
    casa|piso|barrio|edificio|camioneta|carro|coche|colchon|muebles ..3 viej*|asco / viej*|gord* ..1 de|y|pero casa|piso|edificio /
    muerto|muerta de|del hambre|frio|cansancio|miedo / nivel|curso|servicio|comida|calidad ..2 mediocre / clase|cosa|que ..3 cabron* /
    que asco / da asco / asco ..2 bano|comida|mesa|lugar`,
  C11: `
    lo|el|la peor ..3 mundo|planeta|vida|historia|profe*|servicio|todas|experiencia / cero estrellas / si pudiera ..3 cero|0 /
    una|pura|total basura|verguenza|porqueria / me arruin* la|el vida|dia|viaje|semestre|noche / jamas en la /
    no vayan|vengan|contraten|la tomen|lo tomen|compren / mas incompetente|inutil`,
};

import type { PhraseBook } from "../phrases";

const lists = {
  no: `no nunca jamas nada nadie ni ningun ninguna sin tampoco`,
  staff: `
    mesero mesera meseros camarero camarera camareros personal empleado empleada empleados empleadas gerente dueno duena encargado encargada cajero cajera recepcionista
    vendedor vendedora trabajadores trabajador muchacho muchacha chico chica senor senora anfitrion anfitriona tecnico doctor doctora atencion servicio trato`,
  rude: `
    grosero grosera groseros maleducado maleducada maleducados prepotente prepotentes antipatico antipatica descortes irrespetuoso irrespetuosa arrogante soberbio soberbia
    altanero altanera incompetente flojo floja vago negligente descuidado mentiroso mentirosa impuntual impuntuales desorganizado desorganizada odioso odiosa`,
  driver: `conductor conductores conductora chofer choferes repartidor repartidora repartidores motorizado taxista taxistas`,
  teacher: `profesor profesora profe maestro maestra docente ella catedratico instructor instructora`,
  dish: `
    comida plato platos sopa carne pollo arroz pizza hamburguesa tacos ensalada postre pan bebida bebidas cafe menu pescado mariscos salsa sabor porcion porciones cena desayuno almuerzo`,
};

/** What Spanish sentences complain of or praise; ids as in English. */
export const es: PhraseBook = {
  lists,
  phrases: {
    service: `<staff> / los que atienden`,
    "service.bad": `
      <rude> / mala actitud|atencion / mal ..1 servicio|trato / pesim*|terrible|horrible|lent* ..2 servicio|atencion|trato / servicio|atencion|trato ..4 pesim*|mal*|terrible|horrible|lent*|regular|deficiente / me|nos ..1 ignor*|grit*|trat*|insult* / <no> ..2 saluda*|sonri*|atend*|hicieron|pidi*|escuch*|explic*|ayud* /
      olvid* ..4 pedido|orden|plato|mesa|bebida / se equivoc* / mala cara / de mala gana|manera|forma / mal|pesimo humor / hablando por telefono / platicando|charlando con / en su celular|telefono / avent* ..3 menu*|plato*|cuenta|cambio|comida /
      nadie ..3 ofrecio|atendio|vino|saludo|pregunto|acerco|explico|ayudo / <no> ..3 salud*|disculp*|volvio|regres*|hizo caso|hacen caso|nos hace caso / contest* ..2 feo|mal|grosero / a gritos / grito|gritaron|gritar / se ..1 molest*|enoj*|burl* / como si ..3 estorb*|molest* / humill*`,
    "service.good": `amable|amables|atent*|simpatic*|excelente|buen ..2 <staff> / <staff> ..3 amable|amables|atent*|simpatic*|excelente|bueno|buena|bien`,
    conduct: `su ..1 actitud|comportamiento|trato|forma`,
    food: `<dish> / cocina / sabe|sabia`,
    "food.bad": `<dish> ..5 fri*|crud*|quemad*|sec*|salad*|desabrid*|mal*|pesim*|vieja|dur*|horrible / desabrid*|insipid*|rancio / helad* / <dish> ..3 pequen*|chic*|minuscul* / pequen*|chic* ..1 <dish> / recalentad* / sin sabor / <no> ..2 sabor|fresc*`,
    price: `precio|precios|tarifa|tarifas|caro|cara|caros|costo|dinero|plata / $*`,
    "price.bad": `muy|demasiado|tan ..1 caro|cara|caros|caras / carisim* / precio*|tarifa* ..5 alt*|elevad*|sub*|dobl*|abus*|car*|excesiv*|distint* / estaf* / robo / no vale / subi*|suben ..2 precio*|tarifa* / tarifa*|precio* ..1 sub* / precio ..6 otro|pide|piden|cobra|cobran / para lo que dan|es / abuso / robo`,
    payment: `pago|pagos|cobro|cobros|reembolso|tarjeta|factura|cargo|cargos|cuenta|devolucion`,
    "payment.bad": `cobr* ..4 doble|dos|mas|de|extra|indebid*|sin / doble cobro / <no> ..3 reembols*|devolv*|devuelv*|devolucion / cargo* ..2 indebid*|desconocid*|no`,
    policy: `politica|politicas|regla|reglas|norma|normas|empresa|compania|gerencia|condiciones`,
    "policy.bad": `cobr* ..4 cancel* / tarifa|cargo|comision ..2 cancel*|limpieza|servicio / cuenta ..4 bloque*|suspend*|inhabilit*|cancel* / bloque* ..2 cuenta|me / <no> acept* ..2 tarjeta*|reserva*|efectivo`,
    wait: `espera|esperar|esperando|fila|cola|minutos|hora|horas`,
    "wait.bad": `esper* ..4 hora|horas|minutos|mucho|rato|siglos / tard* ..4 hora|horas|minutos|mucho|muchisimo|demasiado / mucha|larga ..1 fila|cola|espera / <no> ..3 hay|encuentr* ..2 conductor*|carro*|viaje*|disponib* / poco personal / falta de personal`,
    place: `lugar|local|sitio|bano|banos|ambiente|musica|ruido|mesa|mesas|habitacion|estacionamiento|decoracion|hotel|piso|cama`,
    "place.bad": `suci* / ruidos* / huele|olia ..2 mal|feo / incomod* / muy ..1 pequen*|oscur*|fri*|calor / cucaracha*|raton*|rata|ratas|moscas|insectos / pegajos*|mugr*|asqueros* / musica ..3 alt*|fuerte / estacionamiento ..3 imposible|dificil|lejos|lleno / <no> ..3 conversar|platicar / calor ..1 insoportable|horrible`,
    stock: `surtido|variedad|existencias|opciones`,
    "stock.bad": `<no> ..2 habia|hay|tenian|tienen ..4 nada|stock|en|mas|lo / se ..3 acab* / agotad*`,
    app: `app|aplicacion|pagina|sistema|plataforma|gps|mapa|actualizacion|cuenta`,
    "app.bad": `
      app|aplicacion|pagina|sistema|plataforma|actualizacion ..5 fall*|error*|mal*|lent*|no|pesim*|basura|horrible|traba*|colg*|peor|inutil|cay* / pesim*|mala|peor|basura|horrible ..2 app|aplicacion / <no> ..3 funciona*|abre|carga|deja|permite|puedo|reconoce / cierra|cierran|apaga|traba sol* / se ..1 cierra|traba|cuelga|cae / gps|ubicacion|mapa ..4 mal|equivoc*|error|incorrect*`,
    support: `soporte|atencion al cliente|ayuda|queja|quejas|reclamo|reclamos|respuesta`,
    "support.bad": `<no> ..3 responde*|contesta*|soluciona*|ayuda*|resuelv* / pesim*|mal*|nul* ..1 soporte|atencion / soporte ..4 no|pesim*|mal*|nulo|inutil|robot / <no> hay ..3 contactar|hablar|comunicar* / robot*|bot|automatic*`,
    traffic: `trafico|lluvia|clima|tranque|obras`,
    "teach.teaching": `<teacher> / clase|clases|explica|explicacion|ensena|apuntes|diapositivas|ejemplos`,
    "teach.teaching.bad": `
      aburrid*|monoton*|confus* / <no> ..3 explica|ensena|sabe|ayuda|entiende|responde|contesta|escucha|prepara / <rude> / <no> se le entiende / lee ..2 diapositivas|libro|voz / enoj*|molest* ..3 pregunt* / se ..1 burla*|enoja / favorit* / humill* / <no> ..3 caso|aparece|prepara|corrige|devuelve / contando su vida / cambia de tema / llega tarde / falta a / muy rapido|lento / pesim*|mal*|peor ..1 profesor|profesora|profe|maestro|maestra|docente / prepotente|injust*|parcial|favorit* / perdida de tiempo / se va por las ramas / humill*|ridiculiz*|burla*`,
    "teach.course": `curso|materia|modulo|examen|examenes|tarea|tareas|trabajos|proyecto|libro|temario|contenido|lecturas|calificacion|calificaciones|nota|notas|parcial|parciales|carga|programa|laboratorio`,
    "teach.course.bad": `examen|examenes|tarea|tareas|materia|curso|parcial|parciales|proyecto|trabajos ..5 dificil*|dificilis*|imposible*|injust*|larg*|much*|confus*|pesad*|eterno*|eterna* / mucha|demasiada|demasiadas|demasiados|muchos|muchas|muchisima|muchisimas|muchisimos ..1 tarea|tareas|lectura*|trabajos|contenido|carga / califica* ..3 dur*|injust*|mal / libro ..4 carisim*|caro|inutil|no / <no> alcanza ..2 tiempo / mucho trabajo / salon ..4 pequen*|calor|lleno|frio / plataforma ..4 cae|falla|no / vale ..1 mitad / temas de otr*`,
    "gig.driver": `<driver>`,
    "gig.driver.bad": `<driver> ..8 cancel*|pid*|no|nunca|groser*|mal*|tarde|cobr*|rechaz*|perdi*|exig*|llega*|niega*|equivoc*|rapido|celular|telefono|pesim*|grit*|desvi*|loco|fum*|borrach*|sucio|dej*|comio|nego / cancel*|groser*|pesim*|mal* ..3 <driver> / <rude> / fumando|borracho|ebrio / manej* ..3 loco|rapido|mal|brusco|telefono|celular / carro|coche|auto ..3 olia|huele|sucio / se desvio|desvia|perdio|comio`,
  },
};

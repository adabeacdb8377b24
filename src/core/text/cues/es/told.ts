/** What sets a dispute off: money kept, a fee, a rule, a grade, a report; `.word` is a word that alone says little. */
export const told = {
  C1: `
    <no> ..4 <refund> / <refused> ..4 <refund> / <refund> ..4 <no>|<refused> /
    ped*|pid*|exij*|exig*|solicit*|quer*|quier*|reclam* ..4 <refund>|dinero|plata /
    se qued* con ..2 deposito|fianza|dinero|plata|pago|propina|cambio / <no> ..3 descuento|credito|bono|cupon|compensacion /
    <no> ..2 quiso|quisieron|quiere ..3 devolver*|descontar|compensar|reembolsar|cambiar|arreglar|hacer /
    <no> ..2 solto|soltaron|dio|dieron|devolvio ..2 mango|peso|centavo|centimo|duro|euro|un /
    <no> ..2 deber*|deberiamos|tenia|tengo que? pagar / <us> deben|debe|debes ..3 dinero|plata|euros|pesos /
    <refund> ..3 dinero|plata|propina|fianza|deposito|importe|pago / hacer ..2 efectiva|valida la garantia`,
  "C1.word": `<refund>`,
  C5: `
    me|nos|le cobr* ..8 por|doble|dos|de|otra|extra|tarde|mas|sin|tarifa|recargo|aunque|igual / cobr* ..2 de|dos mas|veces|doble /
    doble cobro|cargo /
    tarifa|cargo|cobro|multa|recargo ..2 por|de|extra ..2 limpieza|cancel*|espera|tarde|demora|danos|mascota|perro|perrita|noche|no|retraso /
    <us> met* ..3 tarifa|cargo|multa|recargo|cobro|factura / cancel* ..6 cobr*|quedo|quedaron|cargo /
    cobr* ..3 cancel*|presentar*|espera|limpieza / dic* ..3 rompi*|dan*|manch*|faltaba|quebr* / factura ..2 de|por danos|limpieza /
    <us> descont*|quit*|sac*|debit* ..4 cuenta|tarjeta|saldo|dinero|plata / quer*|quier*|pretend*|ped*|pid* ..2 cobrar|cobrarme|cobrarnos /
    cargo|cargos ..3 desconocid*|indebid*|no|duplicad*|fraudulent* / mas ..2 de lo ..2 acordado|indicado|marcad*|decia|pactado /
    tarifa|precio ..4 distint*|diferente|otro|cambi*|no /
    euros|dolares|pesos|pavos|libras|soles|bolivares|colones|lucas|varos ..3 por|de ..4 perrita|perro|sarten|lampara|persiana|toalla|limpieza|media|llegar|una|un|la|el|espera|irnos|salir /
    reclam* ..4 dano*|fianza|deposito|persiana|mancha|horas / abri* ..2 reclamo|reclamacion|disputa /
    por la espera|cancelacion|limpieza|perrita|mascota / retuv*|reten* ..4 fianza|deposito|dinero|plata|pago /
    cancel*|anul* ..3 cita|reserva|pedido|viaje|orden|reservacion`,
  "C5.word": `<us> cobr* / cobr* / estaf* / rob* / ladron* / fraude* / cargo|cargos / tarifa de`,
  C3: `
    <no> ..3 dej*|permit*|acept*|quis*|quier* ..5 entrar|subir|pasar|sentar*|servir*|atender*|llevar*|vender*|pagar|usar|fumar|abrir|quedar*|recibir|prender|presentar|entregar|bajar|traer|hacer|darme|abrirme /
    <us> echo|echaron|corrio|corrieron|saco|sacaron|boto|botaron|bajo|bajaron|saca ..3 de|por|del|a|porque|la|los /
    <us> pid* ..3 irnos|irme|salir*|retirar*|bajar* / me saco|echo|corrio|boto|bajo|bajaron /
    <us> neg* ..3 entrada|servicio|acceso|atencion|la|el /
    <no> ..2 quiso|quisieron|querian|queria|quiere ..2 servir*|atender*|llevar*|abrir*|subir*|entregar*|recibir*|aceptar*|hacer*|vender*|dar*|cocinar*|traer*|redondear|bajar|esperar|cambiar /
    dic*|dij*|sali*|solt*|segun|es|por|eran?|son ..4 norma*|politica*|regla*|reglament*|protocolo /
    norma|politica|regla de|del la|el casa|local|restaurante|empresa|app|edificio / <no> ..2 se puede|podia|permite|permiten /
    exig* ..5 identificacion|silla|carnet|cedula|ine|dni|pasaporte|reserva|casco|cinturon / sin identificacion|reserva|cita|carnet|casco /
    llamo la atencion / cerraba|cerro|cerraron|cierra|cerrada ..2 cocina / cocina|barra cerraba|cerro|cerrada|cerraron /
    cerro|cancelo|termino el|mi|la contrato|pedido|reserva|viaje|orden / <no> ..3 ronda|revision|revisiones|cambios|modificacion* /
    otra|mas|septima|cuarta|quinta|sexta ..1 ronda|revision|correccion / incluy* ..4 ronda*|revision*|cambios /
    <no> ..2 acept* ..4 tarde|trabajo|tarea|entrega|tarjeta|cupon|perro|mascota|efectivo / entreg* ..3 tarde|retraso /
    <no> ..2 dejo|dejaron ..1 subir|entrar|pasar / q|que no puede|se|podia / la app no ..1 deja|permite / dijo|dice|dijeron que no /
    se qued* abajo / reservacion|reserva|cita ..8 <no>|perdi*|cancel*|otro|tarde`,
  C4: `
    <us> reprob*|suspend*|jalo|rajo|tronó|trono|rasp* / <us> baj* ..3 nota|promedio|puntos|calificacion|media /
    <us> puso|dio|puse|pusieron ..3 cero|0|1|2|3|4|5|uno|dos|tres|cuatro|cinco|seis|5.9|reprobado|suspenso|insuficiente /
    <no> ..3 subir*|redond*|sub* ..4 punto|decima|nota|decimas|medio|el|la /
    <no> ..2 quiso redondear|subir*|revisar*|recibir*|aceptar*|corregir* / baj* ..2 promedio|media /
    merec* ..2 diez|10|mas|nota|aprobar|siete|ocho|nueve / perd* ..3 beca|semestre|materia|ano|carrera /
    califica* ..3 como|injust*|mal|gana / medio|un punto / nunca habia suspendido|reprobado / por su culpa ..3 perd*|reprob*|repit* /
    reclam* ..4 nota|calificacion|examen / me falt* ..3 punto|puntos|decima|decimas|centesima* / cambi*|sub*|revis* ..2 calificacion|nota /
    me|nos puso|dio|dejo un|una|con ..1 1*|2*|3*|4*|5*|6*|7*|8*|9*|cero / puntos ..1 de vuelta /
    en el|mi ..1 examen|parcial|trabajo|ensayo|final|proyecto ..4 puso|bajo|quito|reprob*`,
  C15: `
    <us> acus* / acus* de|a|con|me|nos / <us> report* ..3 con|por|a|porque|soporte|en|la / <us> denunci* /
    se quej* de|a|con mi|nosotros|soporte|mi / <us> chot*|sape*|delat*|bloque*|suspend*|vet*|expuls* /
    llam* ..2 policia|seguridad|guardia|patrulla / <us> mand* a coordinacion|direccion|rectoria /
    <us> puso|dio|dieron|pusieron ..2 mala|baja|mal|1|una|dos ..1 resena|calificacion|nota|estrella* /
    aviso|advertencia|marca|strike en ..1 cuenta / <us> trato|trataron de|como ..1 ladron*|mentiros*|delincuente*|copi* /
    <us> llam* ..1 mentiros*|ladron*|tramp*|copi* / <no> ..1 pague completo / gano|ganó ..2 disputa / plagi* /
    <us> calific* ..2 mal|bajo|1|uno`,
  D: `
    discut* ..2 con|por|de / disput* / reclam* ..2 <us>|por|al|a|y|la|el|lo /
    puse|presente|levante|puso una ..1 queja|reclamo|reclamacion|denuncia / <us> grit*|insult* / insist* ..3 en|que / alega* /
    desacuerdo / <us> ech* la culpa / <no> ..2 respet* ..3 precio|promocion|oferta|cupon|descuento|reserva|cita /
    promocion|descuento|cupon|oferta ..6 <no>`,
  "D.word": `quej* / llame|hable|escribi ..4 <boss> / servicio al cliente / atencion al cliente / injust* / mentir* / mentiros*`,
  "C3.hint": `
    no|tampoco quiso|quisieron|quiere|acepto|aceptaron|dejo|permitio / se nego|negaron|niega|rehuso / dijo|dijeron|dice que no /
    pedi|pedimos|pregunte ..6 gratis|descuento|favor|extra|cambi*|mitad|rebaja`,
};

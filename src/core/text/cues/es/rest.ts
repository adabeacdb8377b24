/** Who writes, about whom, and what belongs on the safety path. */
export const rest = {
  C10: `
    nunca ..2 he|fui|estuve ..2 ido|pero|comido|ahi|alli / <us> cont*|dijo ..2 que|mi|una|un /
    mi|una|un ..1 prima|primo|hermana|hermano|amiga|amigo|vecina|vecino|hijo|hija|mama|madre ..2 <us> cont*|dijo|dice|platico /
    <no> curse|tome|compre|probe|fui|comi|entre|conozco ..3 nada|la|clase|materia|curso|casa|lugar /
    por|segun lo que dic*|cuentan|leo|salio / opino por / escribo por mi|una|un / <no> opino / ni conozco / <no> comimos nada`,
  C12: `
    acento / <no> se le entiende / que se regrese|vuelva|largue ..2 su|pais|tierra / a su pais / ya esta muy viej* / muy viej* para /
    deberia arreglarse / tipic* de ..2 gente|esos|mujeres|hombres / esa|esta gente / que aprenda a hablar /
    siendo mujer|hombre|tan|extranjer* /
    inmigrante*|extranjer*|indi*|negr*|sudac*|veneco*|gringo*|marica*|maricon*|travesti ..1 de|esa|ese /
    negra|negro|india|indio|china|chino|gitano|gitana|boliviano|paraguayo|haitiano|veneco|naco ..1 de|asqueros*|esa|tenia|igual /
    tenia que ser mujer|negro|negra|indio|extranjer*`,
  C13: `
    <no> ..3 dar|dio ..2 numero|telefono|whats* / se cree ..2 mucho|mas|mejor|ministr*|rein*|princes*|divina|jef* / lo que publica /
    su marido|esposo|novio|mujer es un|una / me|nos rechazo / dejo de seguirme / <no> quiso salir`,
  C14: `
    trabaje con|ahi|alli|para / mejor vayan|contraten ..2 a|al|en|con / exemplead* / soy|fui ex? empleado|empleada / yo hago lo mismo /
    mas barato conmigo|yo / me quito los turnos / es mi ex`,
  C17: `
    gracias / excelente ..2 servicio|trabajo|clase|profe*|viaje|conductor*|atencion|todo|vendedor* / todo excelente|bien|perfecto|muy /
    muy ..1 amable|atent*|bueno|buena|buen|profesional / lo|la recomiendo / aprendi mucho / sin quejas / me encant* / por error /
    <no> ..2 deja* ..1 cambiar*|arreglar*|corregir*`,
  C19: `
    se|sabemos|se muy bien donde|a|que ..3 vive*|trabaja*|estaciona*|escuela|para /
    este|aqui|ahi es|esta|va|tienen ..1 su ..1 numero|telefono|direccion|foto|cara|nombre / cuando ..2 te|lo|la ..1 encuentre|vea|agarre /
    te|lo|la espero|esperamos ..4 salida|afuera|esquina|turno /
    te|lo|la|les vamos|voy|van|va a ..1 matar|golpear|partir|romper|quemar|buscar|encontrar|pegar|reventar /
    ojala ..4 muera*|mueras|mate*|pase algo|atropelle*|choque* / tu|su foto|cara va|pa|para|en|a|aqui ..3 pagina|grupo|todos|redes|muro /
    su|tu tablilla|placa|placas|matricula / cuidate|cuidese ..3 espalda|calle / a que escuela van / vas a ver / le|te va a pasar algo`,
  quoted: `otro|otra|alguien ..5 dice|decia|escribio|puso|amenaz* / resena|comentario|papel|letrero|cartel ..6 dice|decia|amenaz*|pasajero|cliente / abajo|arriba ..4 dice|uno|otro ..2 que`,
};

import type { appeal as english } from "../en/appeal";

/** La apelación contra una decisión sobre la cuenta. */
export const appeal: Record<keyof typeof english, readonly string[]> = {
  "appeal.open": [
    "Apelo la decisión del [fecha del aviso] sobre mi cuenta, que lleva la referencia [número].",
    "Esta es mi apelación contra el aviso que recibí el [fecha] con la referencia [número].",
    "Les pido revisar la decisión sobre mi cuenta que figura en su aviso del [fecha], referencia [número].",
    "Solicito la revisión de la decisión que se me comunicó el [fecha] con la referencia [número].",
  ],
  "appeal.reason": [
    "El motivo que se me dio es [cópialo palabra por palabra].",
    "El aviso que me enviaron dice, con sus propias palabras, [el motivo, tal como viene].",
    "Según lo expresa el aviso, la razón es [texto exacto].",
    "El fundamento que figura en él dice [las palabras exactas].",
  ],
  "appeal.quote": [
    "Una calificación que puede estar detrás de esto dice {quote}.",
    "Entre las calificaciones de mi cuenta hay una que dice {quote}.",
    "Quizá se apoye en parte en una calificación con las palabras {quote}.",
    "Una calificación {stars}{dated} que pudo haber influido dice {quote}.",
  ],
  "appeal.quote.other": [
    "Una reseña que puede estar detrás de esto dice {quote}.",
    "Entre las reseñas de mi trabajo hay una que dice {quote}.",
    "Quizá se apoye en parte en una reseña con las palabras {quote}.",
    "Una reseña {stars}{dated} que pudo haber influido dice {quote}.",
  ],
  "appeal.facts": [
    "Lo que ocurrió, hasta donde sé, es esto: {facts}",
    "Mi respuesta, punto por punto, es la siguiente: {facts}",
    "En orden, y tal como me consta: {facts}",
    "Los hechos que puedo afirmar de mi parte son estos: {facts}",
  ],
  "appeal.facts.blank": [
    "Mi respuesta, punto por punto, es [primer punto y qué lo muestra], y a continuación [segundo punto y qué lo muestra].",
    "Lo que ocurrió, en orden, es [los hechos con sus horas], y lo que lo muestra es [registros que tienes].",
    "Al primer punto mi respuesta es [respuesta, registro], y al segundo es [respuesta, registro].",
    "Hasta donde sé, empezó con [hora y hecho], siguió con [hora y hecho] y terminó con [cómo terminó].",
  ],
  "appeal.record": [
    "Mi historial hasta ese día es de [número de viajes o pedidos] en [años en la aplicación], con una calificación de [número].",
    "Como contexto, he realizado [viajes o pedidos] desde [año], y mi calificación en ese tiempo fue de [número].",
    "Llevo [viajes o pedidos] en [años], y por todos ellos los clientes me dieron una calificación de [número].",
    "Trabajo con la aplicación desde [año], y en ese tiempo completé [número de viajes o pedidos] con una calificación de [número].",
  ],
  "appeal.record.freelancer": [
    "Mi historial hasta ese día es de [número de trabajos] en [años en el sitio], con una calificación de [número].",
    "Como contexto, he terminado [número de trabajos] aquí desde [año], y mi calificación en ese tiempo fue de [número].",
    "He trabajado para [número de clientes] en [años], y por todos esos encargos me dieron una calificación de [número].",
    "Trabajo por medio del sitio desde [año], y en ese tiempo terminé [número de trabajos] con una calificación de [número].",
  ],
  "appeal.record.host": [
    "Mi historial hasta ese día es de [número de estancias] en [años como anfitrión o anfitriona], con una calificación de [número].",
    "Como contexto, he recibido [número de estancias] aquí desde [año], y mi calificación en ese tiempo fue de [número].",
    "He recibido [número de estancias] en [años], y por todas ellas los huéspedes me dieron una calificación de [número].",
    "Recibo huéspedes por medio del sitio desde [año], y en ese tiempo hubo [número de estancias] con una calificación de [número].",
  ],
  "appeal.ask": [
    "Les pido que lo decida una persona, que me envíen los registros en que se basa y que todo vuelva a como estaba si no la respaldan.",
    "Pido que lo lea una persona, ver los registros en que se apoyaron y recuperar el acceso si no sostienen la decisión.",
    "Quisiera ver en qué se basa la decisión, que una persona la revise otra vez y recuperar el acceso si no se sostiene.",
    "¿Puede una persona repasarlo con los registros a la vista, escribirme lo que encontró y devolverme el acceso si no se sostiene?",
  ],
  "appeal.ask~warm": [
    "Agradecería que una persona viera esto con otros ojos, me mostrara en qué se apoya y me permitiera volver si no se sostiene.",
    "Espero que alguien se tome el tiempo de leer las dos partes, me comunique qué se encontró y lo corrija si eso es lo justo.",
    "Me ayudaría muchísimo saber en qué se basó la decisión, y con gusto contesto cualquier pregunta antes de que sea definitiva.",
    "¿Puedo pedir que una persona lo revise otra vez, y la oportunidad de explicar lo que siga sin estar claro antes de que sea definitivo?",
  ],
  "appeal.ask~firm": [
    "Solicito los registros en que se basa esta decisión, la revisión de una persona que no haya intervenido y una respuesta razonada por escrito.",
    "Les pido nombrar la regla que según ustedes incumplí, mostrarme lo que la sustenta y restablecer mi acceso si eso no es posible.",
    "Una decisión de este peso debe apoyarse en hechos que yo pueda ver y contestar, así que los solicito ahora junto con la revisión de una persona.",
    "Solicito que la decisión quede sin efecto hasta que una persona haya visto las dos partes, y que se me diga por escrito qué se encontró.",
  ],
  "appeal.work": [
    "Para mí depende mucho de esto, así que he procurado la mayor exactitud posible.",
    "Necesito este trabajo, y he escrito solamente lo que puedo sostener.",
    "He procurado limitarme a lo que sé y dejar fuera todo lo demás.",
    "Mis ingresos dependen de esto, y no los arriesgaría por una palabra descuidada.",
  ],
  "appeal.true": [
    "Todo lo dicho es cierto hasta donde sé, y les agradezco que lo lean hasta el final.",
    "He afirmado solamente lo que sé, y agradezco el tiempo que le dediquen.",
    "Hasta donde me consta todo es correcto, y contestaré cualquier pregunta al respecto.",
    "Eso es todo lo que sé, y agradezco que lo revisen con cuidado.",
  ],
  "appeal.true~warm": [
    "He escrito esto de buena fe, y les agradezco de corazón que lo lean.",
    "Gracias por escucharme, que es lo único que puedo pedir en este momento.",
    "Todo está contado como lo recuerdo, y su paciencia significa mucho para mí.",
    "Me gustaba hacer este trabajo y quisiera continuar con él, así que gracias por revisarlo.",
  ],
  "appeal.true~firm": [
    "Todo esto me consta, y conservo una copia con la fecha de hoy.",
    "Sostengo cada uno de estos puntos, y solicito una respuesta a cada uno de ellos.",
    "Lo que aquí he afirmado puedo repetirlo en cualquier momento, y espero su decisión por escrito.",
    "Esta apelación está completa hasta donde me es posible, y pido que se lea en su totalidad.",
  ],
};

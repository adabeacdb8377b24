import type { platform as english } from "../en/platform";

/** Quien conduce, reparte o compra (y quien tenga una mesa de ayuda): la nota a soporte y la apelación. */
export const platform: Record<keyof typeof english, readonly string[]> = {
  "support.open": [
    "Hola. Escribo por una calificación {stars}{dated} en mi cuenta.",
    "Hola, quisiera que alguien revisara una calificación {stars}{dated}.",
    "Se trata de una calificación {stars} que recibí{dated}.",
    "Hola. Me llegó una calificación {stars}{dated} y quiero contarles lo que sé.",
  ],
  "support.quote": ["El comentario dice {quote}.", "Vino con estas palabras: {quote}.", "Escribieron {quote}.", "Lo que pone: {quote}."],
  "support.trip": [
    "Viaje o pedido: [número u hora de inicio].",
    "Corresponde a [viaje o pedido, con la hora].",
    "El trabajo en cuestión: [número de viaje o pedido].",
    "Referencia: [viaje o pedido, día y hora].",
  ],
  "support.facts": ["Lo que pasó, en orden: {facts}", "Fue así: {facts}", "Mi versión: {facts}", "Desde el principio: {facts}"],
  "support.facts.blank": [
    "Lo que pasó, en orden: [recogida, qué se dijo, entrega; solo lo que tenga seguro]. Avisé a [quién] a las [hora].",
    "Fue así: [paso a paso, con horas]. Lo reporté a [quién y cuándo], o no lo reporté.",
    "Mi versión: [primero, después, al final]. Lo supo en ese momento [chat de soporte, comercio, nadie].",
    "Desde el principio: [qué encontré, qué hice, cómo terminó]. En ese momento avisé a [quién].",
  ],
  "support.view": [
    "No sé por qué se calificó así y no voy a suponerlo.",
    "Cómo lo vivió la otra persona no lo sé. Solo puedo contar mi parte.",
    "Puede haber algo que yo no vi.",
    "Los motivos de quien calificó los dejo aparte.",
  ],
  "support.view.outside": [
    "Tal como la leo, la queja habla {ofTopic}, y eso no lo decide quien hace el viaje.",
    "Lo que se describe viene {ofTopic}. En esa parte no intervine.",
    "El comentario trata {ofTopic} y no de cómo hice el trabajo.",
    "Va {ofTopic}, que ya estaba decidido cuando llegué.",
  ],
  "support.view.dispute": [
    "Parece venir de un desacuerdo por {topic}. Pido que se lea con eso presente.",
    "Hubo una diferencia por {topic}, según el propio comentario. Quisiera que constara.",
    "El comentario mismo habla {ofTopic}. Lo menciono para que se pueda comprobar.",
    "Lo que cuenta es un desacuerdo por {topic}. Me gustaría que quedara anotado.",
  ],
  "support.view.threat": [
    "Pone una condición, o avisa de algo. No quiero contestar y se lo paso a ustedes.",
    "Ahí se propone un trato, según lo leo. Lo dejo en sus manos y no escribo nada.",
    "Las palabras vienen con una condición. Les pido que las lea el equipo de seguridad.",
    "Lo leo como una advertencia. Quisiera que lo viera quien se ocupa de eso.",
  ],
  "support.view.abuse": [
    "Algunas palabras van contra mí como persona. Pido que las lea el equipo que se ocupa de eso.",
    "Pasa del viaje y se vuelve personal. Prefiero avisarlo que acostumbrarme.",
    "Una parte es personal. Quisiera que se mire con sus normas de la comunidad.",
    "Esas palabras no tienen que ver con el trabajo, y por eso las reporto.",
  ],
  "support.view.serious": [
    "Lo que dice es serio. Quiero entregar todo lo que tengo y que me pregunten lo que haga falta.",
    "Me lo tomo en serio. Díganme, por favor, qué necesitan de mí y para cuándo.",
    "No voy a discutirlo con nadie más. Pido que se revise bien y que también se me escuche.",
    "Hay que verlo con cuidado. Puedo contestar por teléfono o por escrito.",
  ],
  "support.evidence": [
    "Puedo enviar: [cámara, capturas, mensajes, recibos, ubicación]. Pongo solo lo que tengo.",
    "Lo que tengo para mostrar: [fotos, chat, cámara, recibo].",
    "Disponible si lo piden: [grabación, mensajes, foto de entrega, mapa].",
    "Registros de mi parte: [los que de verdad tenga].",
  ],
  "support.ask": [
    "Pido que revisen si esta calificación debe contar según sus propias reglas, y que me digan el resultado.",
    "Les pido ver si cuenta o no, y dejar esta nota en mi cuenta.",
    "¿Pueden ver si entra entre las que ustedes no toman en cuenta, y dejar constancia en el viaje?",
    "Lo que pido es que la vea una persona y una línea con lo que decidan.",
  ],
  "support.ask.guarded": [
    "Les pido que no nos vuelvan a asignar juntos, que esto quede registrado y que me digan qué deciden.",
    "Pido tres cosas: que conste, que no vuelva a tocarme esa persona y una respuesta corta.",
    "Por favor, dejen registro y avísenme si necesitan algo más.",
    "Quisiera que quedara anotado, que lo viera una persona y que me contestaran cuando puedan.",
  ],
  "support.true": [
    "Lo que escribo es cierto hasta donde sé. Gracias.",
    "Todo esto es según mi leal saber. Gracias por revisarlo.",
    "Me limité a lo que sé. Gracias por su tiempo.",
    "Dejé fuera lo que no tengo seguro. Gracias.",
  ],
  "appeal.open": [
    "Apelo la decisión del [fecha del aviso], referencia [número].",
    "Esta es mi apelación contra el aviso que recibí el [fecha], referencia [número].",
    "Pido que revisen la decisión sobre mi cuenta. Aviso del [fecha], referencia [número].",
    "Solicito la revisión de lo que se me comunicó el [fecha] con la referencia [número].",
  ],
  "appeal.reason": [
    "El motivo que se dio: [copiarlo palabra por palabra].",
    "El aviso dice: [el motivo, tal como viene].",
    "Según el aviso: [texto exacto].",
    "La razón que figura en él: [las palabras exactas].",
  ],
  "appeal.quote": [
    "Una calificación que puede estar detrás dice {quote}.",
    "Entre las calificaciones hay una que dice {quote}.",
    "Quizá se apoye en parte en una que dice {quote}.",
    "Una calificación {stars}{dated} dice {quote}.",
  ],
  "appeal.facts": [
    "Lo que pasó: {facts}",
    "Mi respuesta, punto por punto: {facts}",
    "En orden, hasta donde sé: {facts}",
    "Los hechos de mi parte: {facts}",
  ],
  "appeal.facts.blank": [
    "Mi respuesta, punto por punto: [primer punto y qué lo muestra]; [segundo punto y qué lo muestra].",
    "Lo que pasó: [en orden, con horas]. Lo que lo muestra: [registros que tengo].",
    "Al primer punto: [respuesta, registro]. Al segundo: [respuesta, registro].",
    "En orden, hasta donde sé: [hora y hecho], [hora y hecho], [cómo terminó].",
  ],
  "appeal.record": [
    "Mi historial: [años en la aplicación], [número de viajes], [calificación].",
    "Como contexto: [viajes o pedidos] desde [año], calificación [número].",
    "Llevo [viajes o pedidos] en [años], con una calificación de [número].",
    "Estoy en la aplicación desde [año], con [número] viajes y una calificación de [número].",
  ],
  "appeal.ask": [
    "Pido que lo decida una persona, que me envíen los registros en que se basa y que reabran la cuenta si no lo respaldan.",
    "Pido tres cosas: que lo lea una persona, ver los registros que usaron y recuperar el acceso si no sostienen la decisión.",
    "Quisiera ver en qué se basa la decisión y que una persona la revise otra vez. Si no se sostiene, les pido devolverme el acceso.",
    "¿Puede una persona repasarlo, con los registros a la vista, y escribirme lo que encontró? Pido recuperar el acceso si no se sostiene.",
  ],
  "appeal.work": [
    "De esto vivo, así que procuré ser exacto en todo.",
    "Dependo de este trabajo y puse solo lo que puedo sostener.",
    "Me tomé un día para escribir nada más lo que sé.",
    "Con esta cuenta pago la renta; no la arriesgaría por una palabra a la ligera.",
  ],
  "appeal.true": [
    "Todo lo dicho es cierto hasta donde sé. Gracias por leerlo.",
    "He puesto solo lo que sé. Gracias por su tiempo.",
    "Según lo que me consta, todo es correcto. Gracias.",
    "Eso es lo que sé, y agradezco que lo revisen.",
  ],
};

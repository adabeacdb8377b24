import type { manager as english } from "../en/manager";

/** De quien atiende la mesa a su encargado. Escrito en español, no traducido: de usted, sin adornos. */
export const manager: Record<keyof typeof english, readonly string[]> = {
  "manager.open": [
    "Hola. Salió en {place} una reseña {stars}{dated} y creo que puede ser de una de mis mesas. Prefiero que se entere por mí.",
    "Quería avisarle de una reseña {stars} en {place}{dated}. La leí el {seen} y bien podría hablar de una mesa que atendí yo.",
    "Antes de que se la reenvíe otra persona: hay en {place} una reseña {stars}{dated}. La vi el {seen} y quizá se refiera a mi zona.",
    "Puede que ya la haya visto. En {place} hay una reseña {stars}{dated} que suena a mi lado del salón.",
  ],
  "manager.open.praise": [
    "Hola. Esta vez es algo bueno: una reseña {stars} en {place}{dated} que parece hablar de mi zona.",
    "Encontré algo bonito en {place}, una reseña {stars}{dated}. Creo que es de una de mis mesas.",
    "Para la carpeta, si es que la lleva: en {place} hay una reseña {stars}{dated} y me suena a gente que atendí.",
    "Hoy no le traigo un problema. Hay una reseña {stars} en {place}{dated} y creo que es de una mesa mía.",
  ],
  "manager.quote": [
    "Lo que importa es esto: {quote}.",
    "Con sus palabras: {quote}.",
    "La frase a la que le doy vueltas: {quote}.",
    "Dice, tal cual: {quote}.",
  ],
  "manager.quote.wordless": [
    "Trae estrellas y ninguna palabra. Solo podría adivinar de qué se trata, y prefiero no hacerlo.",
    "No viene nada escrito. No sé a qué noche se refiere ni qué salió mal.",
    "Es solo la nota, sin texto, así que cuesta sacar algo en limpio.",
    "No dejaron ni una línea. Repasé mis mesas de memoria y ninguna me salta a la vista.",
  ],
  "manager.recall": [
    "Lo que recuerdo: {facts}",
    "De ese turno tengo esto: {facts}",
    "Mi parte, hasta donde me alcanza la memoria: {facts}",
    "Lo que puedo decir con certeza: {facts}",
  ],
  "manager.recall.blank": [
    "Lo que recuerdo: [qué vio y qué hizo, en orden]. Yo llevaba [su zona], y [quién estaba cerca] quizá también se acuerde.",
    "Mi parte: [lo que recuerda, en dos o tres frases]. Mi zona era [cuál]; [quién estaba al lado] puede contarle más.",
    "Si no me equivoco, fue [día y turno]. [Lo que recuerda, nada de lo que dude.] Estaba cerca [nombre].",
    "De memoria: [qué pasó en la mesa, paso a paso]. Ese turno llevaba [sus mesas], con [quién más había].",
  ],
  "manager.unknown": [
    "No sé quién la escribió ni he intentado averiguarlo. Tampoco sé cómo se vivió desde su silla.",
    "Lo que no sé es qué vio esa mesa que yo no vi. Quiénes son no puedo decirlo, y no voy a adivinar.",
    "Puede que confunda la noche. No sé de quién se trata y no sería justo suponerlo.",
    "Hay huecos. No sé quién es, y yo solo vi mi mitad.",
  ],
  "manager.view.fair": [
    "Algo de razón puede tener. Si fui cortante con alguien, prefiero saberlo antes que defenderme.",
    "La leí varias veces y traté de tomarla como viene. Si ahí hay algo para mí, quiero oírlo.",
    "Duele leerla, y aun así puede llevar parte de razón. No le pido que me crea sin más.",
    "No creo que sea toda la historia. Puede ser una parte, y de esa parte podemos hablar cuando quiera.",
  ],
  "manager.view.mixed": [
    "Es una reseña a medias y así la leo. Puede haber una cosa de la que valga la pena hablar.",
    "Dentro de todo es mesurada. Me quedaría con la queja concreta y dejaría lo demás.",
    "No me parece escrita con rabia. Miraría lo único que señala.",
    "Nadie grita en ella. Si usted ve algo que podamos hacer de otro modo, lo hablamos.",
  ],
  "manager.view.outside": [
    "Buena parte habla {ofTopic}, y eso no lo decide quien sirve la mesa. Lo digo para que se lea como es, no para señalar a nadie.",
    "Por cómo está escrita, casi todo viene {ofTopic}. A mí me tocó dar la cara en la mesa; cambiarlo no podía.",
    "Le carga {topic} a quien estaba delante. No busco culpables, solo quisiera que se vea.",
    "Si se quita lo {ofTopic}, queda poco que hable de la atención. Eso ya es cosa de la casa, y le toca a usted valorarlo.",
  ],
  "manager.view.dispute": [
    "Me parece más un desacuerdo por {topic} que una queja de cómo se atendió la mesa. Quisiera que oyera de mí cómo fue.",
    "Detrás parece estar lo {ofTopic}. No quiero discutirlo en público, y tampoco me toca a mí resolverlo.",
    "Todo gira en torno {toTopic}. Si la casa lo maneja de otra manera, dígame y así lo haré.",
    "Según cuenta, hubo algo por {topic}. Usted conoce la norma mejor que yo; léala con eso presente.",
  ],
  "manager.view.threat": [
    "Ata las estrellas a algo que quiere a cambio, o así se lee. No pienso contestar, y no quisiera ser yo quien decida.",
    "Lleva una condición, o una advertencia. La dejo como está, guardo distancia y no escribo nada.",
    "Lo que me preocupa es el trato que propone. Mejor guardar copia y llevarlo a {place} que negociarlo con nadie.",
    "Pide algo y le pone precio a que no se lo den. Eso no me toca manejarlo a mí.",
  ],
  "manager.view.abuse": [
    "Hay palabras ahí que van contra una persona y no contra una comida. Le agradecería que no se comentaran delante de todos.",
    "Una queja del servicio la aguanto. Esto pasa de ahí, y cuesta leerlo en el trabajo.",
    "Una parte no tiene nada que ver con la comida ni con la mesa. No pido que se conteste, pido que se mire.",
    "Se vuelve personal. Se lo cuento porque no debería cargar con eso a solas.",
  ],
  "manager.view.serious": [
    "Lo que cuenta es serio y no quiero discutirlo aquí ni en público. Hay que verlo como es debido, por esa persona y por mí.",
    "Me lo tomo en serio. Prefiero darle mi versión en persona, una sola vez, y que quede por escrito.",
    "No voy a desmentirla en una nota como esta. Le pido que escuche a las dos partes, y a mí con alguien presente.",
    "Esto no se arregla entre turno y turno. Contestaré en privado a todo lo que quiera preguntarme.",
  ],
  "manager.view.wordless": [
    "Una nota sin motivo no nos dice gran cosa a ninguno de los dos. Se la menciono para que sepa que la vi.",
    "No le pido que haga nada. Solo que se lea como lo que es, una nota sin historia.",
    "Si sabe de alguna mesa que se fuera molesta, dígame. Me serviría más que las estrellas.",
    "De un número no puedo defenderme ni sacar nada. Si alguien habló con usted, me gustaría saberlo.",
  ],
  "manager.view.praise": [
    "Era una buena mesa y la disfruté. La cocina y quien llevó los platos tienen tanto que ver como yo.",
    "No suelo pedir estas cosas. Después de algunas semanas, se agradece leer algo así.",
    "No le quitaría tiempo por esto, pero las malas siempre llegan a la oficina y estas no.",
    "Ese turno éramos varios, y me gustaría que los demás también lo supieran.",
  ],
  "manager.signs": [
    "Al releerla noté esto: {signs}. Son señales y nada más. No dicen por qué la escribieron.",
    "En una segunda lectura: {signs}. No saco conclusiones y le pido que tampoco las saque.",
    "Lo que llama la atención, aparte de las palabras: {signs}. Puede no ser nada. Prefiero que quede escrito.",
    "También anoté que {signs}. Eso no prueba nada.",
  ],
  "manager.ask": [
    "Me ayudaría que usted decidiera si la casa contesta. Tengo lista una propuesta corta que puede cambiar o descartar. Le pido que no aparezca mi nombre y que guarde esta nota junto a la reseña.",
    "¿Puede decirme si se va a contestar? Le paso unas líneas para empezar, si quiere. Sea como sea, le pido dejar mi nombre fuera y poner esta nota en mi expediente.",
    "Le pido dos cosas: que mi nombre no salga si alguien responde, y que conserve esto al lado de la reseña. Si quiere un borrador de respuesta, se lo doy.",
    "Si la casa responde, puede partir de unas líneas que escribí, sin mi nombre. Si no responde, igual quisiera que esta nota quede guardada con la reseña.",
  ],
  "manager.ask.guarded": [
    "Por ahora, que nadie conteste, por favor. Le pido guardar una copia, avisar a {place} si está de acuerdo, dejar mi nombre fuera y poner esta nota al lado.",
    "Lo que pido: ninguna respuesta de la casa por el momento, una captura con la fecha de hoy, un aviso a {place} si lo ve como yo, y discreción con mi nombre.",
    "¿Puede guardar una copia antes de que cambie y decidir si se avisa a {place}? Yo la dejaría sin contestar. Y le pido que mi nombre quede entre nosotros.",
    "Yo no la contestaría. Con una copia, un aviso a {place} si le parece que corresponde y esta nota en mi expediente me basta.",
  ],
  "manager.ask.serious": [
    "Dígame, por favor, quién lo va a ver y cuándo. Quisiera que alguien me acompañe al dar mi versión, y que no se publique nada antes.",
    "¿Me puede decir cómo sigue esto en la casa? Pido una hora para hablar, a alguien a mi lado y ninguna respuesta pública hasta entonces.",
    "Lo que necesito es una conversación en regla, con testigo, y copia de lo que se escriba. Hasta entonces pido que nadie conteste en línea.",
    "Quisiera saber cuál es el siguiente paso y quién lo da. Guarde copia de la reseña, por favor, y permítame venir con alguien.",
  ],
  "manager.ask.praise": [
    "¿Puede poner una copia en mi expediente? Cuando se hable de horarios o de evaluaciones, quisiera que haya algo más que las quejas.",
    "Si guarda notas de cada quien, me gustaría que esta estuviera.",
    "Guárdela con las demás, por favor. Me serviría tenerla ahí cuando llegue una difícil.",
    "¿Guardaría una copia con mi nombre, en el expediente y no en línea? Es todo lo que pido.",
  ],
  "manager.ground": [
    "Podría entrar en lo que {place} llama {ground}, y entonces se puede denunciar allí.",
    "Hay una frase que quizá rompe la norma de {place} sobre {ground}. Ese sería el motivo del aviso.",
    "{place} tiene una norma sobre {ground}. Creo que una parte la toca, por si quiere avisarles.",
    "Si se avisa, de los motivos de {place} el más cercano me parece {ground}.",
  ],
  "manager.thanks": [
    "Gracias por leer esto primero.",
    "Si le viene mejor, lo hablamos antes del turno.",
    "Gracias por escucharme.",
    "Eso es todo. Gracias por su tiempo.",
  ],
};

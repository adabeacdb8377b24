import type { hr as english } from "../en/hr";

/** Recursos humanos o sindicato: lo que hay, lo que sé y lo que pido; no se acusa a nadie. */
export const hr: Record<keyof typeof english, readonly string[]> = {
  "hr.greet": ["Buenos días:", "Hola:", "A quien corresponda:", "Hola, y gracias por leer esto:"],
  "hr.open": [
    "En {place} apareció una {thing} {stars}{dated} que bien puede tratar de mí, y prefiero informarles personalmente a que se enteren por casualidad.",
    "Escribo por una {thing} {stars} en {place}{dated} que parece hablar de mi trabajo, y quisiera que quede en el archivo junto con mi versión.",
    "Quiero informarles de una {thing} {stars}{dated} en {place} donde posiblemente se menciona mi trabajo, y prefiero plantearlo cuanto antes.",
    "Una {thing} {stars} en {place}{dated} parece mencionar mi trabajo, y quisiera dejar por escrito lo que sé mientras lo recuerdo claramente.",
  ],
  "hr.open.teacher": [
    "En {place} apareció una valoración {stars}{dated}{course} sobre mis clases, y prefiero informarles personalmente a que se enteren por casualidad.",
    "Escribo por una valoración {stars} en {place}{dated}{course}, y quisiera que quede en el archivo junto con mi versión.",
    "Quiero informarles de una valoración {stars}{dated}{course} en {place}, y prefiero plantearlo cuanto antes.",
    "Una valoración {stars} en {place}{dated}{course} puede mencionarse cuando se hable de mi trabajo, y quisiera dejar por escrito lo que sé mientras lo recuerdo claramente.",
  ],
  "hr.open.driver": [
    "Trabajo por medio de {place}, donde me llegó una calificación {stars}{dated}, y quisiera saber qué me aconsejan.",
    "Les escribo por una calificación {stars} en {place}{dated}, que allí no puedo contestar y que no quisiera enfrentar a solas.",
    "Se trata de una calificación {stars}{dated} que recibí trabajando por medio de {place}, y quisiera que la conozca alguien de nuestro lado.",
    "Una calificación {stars} en {place}{dated} puede contar en mi contra, y antes de tomar cualquier medida quisiera conocer su opinión.",
  ],
  "hr.open.other": [
    "Trabajo por medio de {place}, donde me dejaron una reseña {stars}{dated}, y quisiera saber qué me aconsejan.",
    "Les escribo por una reseña {stars} en {place}{dated}, que pesa sobre mis próximos trabajos y que no quisiera enfrentar a solas.",
    "Se trata de una reseña {stars}{dated} que recibí por medio de {place}, y quisiera que la conozca alguien de nuestro lado.",
    "Una reseña {stars} en {place}{dated} puede costarme trabajo, y antes de tomar cualquier medida quisiera conocer su opinión.",
  ],
  "hr.quote": [
    "Las palabras que considero importantes son {quote}.",
    "En parte, y palabra por palabra, dice {quote}.",
    "Entre otras cosas, afirma {quote}.",
    "Un pasaje que me gustaría que vieran es {quote}.",
  ],
  "hr.facts": [
    "Lo que conozco de primera mano es lo siguiente: {facts}",
    "Mi parte, hasta donde puedo responder por ella: {facts}",
    "Lo que personalmente vi o hice es lo siguiente: {facts}",
    "De mi parte puedo declarar lo siguiente: {facts}",
  ],
  "hr.facts.blank": [
    "Lo que conozco de primera mano es [lo que viste o hiciste, en orden, con fechas].",
    "Mi parte, hasta donde puedo responder por ella, es [hechos que podrías mostrar].",
    "Lo que personalmente vi o hice fue [en orden, con horas si las tienes].",
    "De mi parte puedo declarar lo siguiente: [dos o tres hechos, y quién más estaba].",
  ],
  "hr.view": [
    "No sé quién la escribió ni he intentado averiguarlo, pero conservo una copia con su fecha.",
    "No hago suposiciones sobre quién la escribió ni por qué, y conservo una copia junto con la fecha en que la encontré.",
    "No puedo decir quién está detrás ni pretendo averiguarlo, así que solamente la guardé tal como estaba el día que la encontré.",
    "Dejo aparte los motivos de la persona que la escribió, y lo que conservo es una copia del texto con su fecha.",
  ],
  "hr.view.other": [
    "Aquí no menciono a nadie ni hago suposiciones sobre los motivos, pero conservo una copia con su fecha.",
    "Dejo abierto por qué se escribió, y conservo una copia junto con la fecha en que la encontré.",
    "No puedo decir qué hubo detrás ni pretendo averiguarlo, así que solamente la guardé tal como estaba el día que la encontré.",
    "Dejo aparte los motivos de la persona que la escribió, y lo que conservo es una copia del texto con su fecha.",
  ],
  "hr.stance~warm": [
    "Me haría bien hablarlo con alguna persona que sepa cómo suelen ir estas cosas.",
    "Me alegraría sentir que no estoy enfrentando esto a solas.",
    "Sé que hay preocupaciones mayores que la mía, y agradezco el tiempo que puedan darme.",
    "Valoro mucho su consejo, y quisiera contar con él antes de dar cualquier otro paso.",
  ],
  "hr.stance~firm": [
    "Tomo muy en serio mi trabajo, y quisiera que mi versión también se tomara en serio.",
    "No acepto que unas cuantas líneas sin nombre decidan algo sobre mi trabajo.",
    "Esto debe llevarse por la vía correcta, y tengo la intención de dar cada paso por escrito.",
    "Estoy en disposición de explicar mi parte en cualquier momento, y espero que se me pregunte antes de juzgarme.",
  ],
  "hr.stance.other~firm": [
    "Tomo muy en serio mi trabajo, y quisiera que mi versión también se tomara en serio.",
    "No acepto que unas cuantas líneas lo decidan todo sobre mis próximos trabajos.",
    "Esto debe llevarse por la vía correcta, y tengo la intención de dar cada paso por escrito.",
    "Estoy en disposición de explicar mi parte en cualquier momento, y espero que se me pregunte antes de juzgarme.",
  ],
  "hr.stance.serious": [],
  "hr.ask": [
    "Pido que esta nota se guarde junto a la {thing}, que se me escuche antes de decidir algo con base en ella y que se me diga qué registros se usan.",
    "Les pido guardar lo que cuento junto con la {thing}, escucharme antes de usarla en una decisión sobre mi trabajo y dejarme ver en qué se apoya esa decisión.",
    "¿Puedo pedir que no se decida nada sobre mi trabajo solo por esta {thing}, que pueda llevar a alguien a una reunión y que el resultado se me dé por escrito?",
    "Quisiera saber cómo se usan páginas como esta en las decisiones sobre mi trabajo, quién decide y cómo puedo responder, y pido que conste que lo planteé hoy.",
  ],
  "hr.ask.serious": [
    "Pido que se me escuche antes de decidir algo, que alguien me acompañe al dar mi versión y que se me diga qué registros se usan.",
    "Les pido decirme qué procedimiento corresponde a algo así, qué debo conservar como prueba y si alguien puede acompañarme.",
    "¿Pueden decirme qué conviene decir y qué no por el momento, quién lo va a revisar y hasta cuándo tendría que contestar?",
    "Quisiera contar con su consejo antes de contestarle a nadie, con una persona que me acompañe y con el resultado por escrito.",
  ],
  "hr.ask.driver": [
    "Les pido decirme si antes se ha cuestionado con éxito una calificación así, qué debo conservar como prueba y quién podría leer mi nota a soporte antes de que la envíe.",
    "Quisiera saber qué pasos me aconsejan y en qué orden, y si alguien puede acompañarme en caso de que suspendan mi cuenta por esto.",
    "¿Pueden decirme qué han hecho otras personas en el mismo caso, si me ayuda alguna norma de esta ciudad o estado y hasta cuándo tendría que actuar?",
    "Les pido consejo sobre qué escribir y qué dejar fuera, y quisiera que quede anotado por si reciben más casos parecidos.",
  ],
  "hr.ask.other": [
    "Les pido decirme si antes se ha cuestionado con éxito una reseña así, qué debo conservar como prueba y quién podría leer mi respuesta antes de que la envíe.",
    "Quisiera saber qué pasos me aconsejan y en qué orden, y si alguien puede acompañarme en caso de que suspendan mi perfil por esto.",
    "¿Pueden decirme qué han hecho otras personas del mismo oficio, si me ayuda alguna norma del sitio o de la ley y hasta cuándo tendría que actuar?",
    "Les pido consejo sobre qué escribir y qué dejar fuera, y quisiera que conste por si reciben otros casos parecidos.",
  ],
  "hr.ask.guarded": [
    "Una parte va más allá del trabajo, así que pregunto qué se puede hacer por mi seguridad, a quién llamo y si me pueden ayudar a reportarlo.",
    "Algunas palabras son asunto de seguridad o de respeto, así que les pido decirme quién se ocupa de eso y guardar esta nota con la fecha en que lo planteé.",
    "Siento que no me corresponde cargar a solas con esas palabras, y quisiera saber qué protección existe y que quede constancia.",
    "Pido ayuda con la parte que no es de trabajo, es decir, un reporte, una constancia y una persona a quien acudir.",
  ],
  "hr.ask.threat": [
    "Pone una condición, así que pregunto qué me aconsejan contestar, si es que hay que contestar, cómo guardar los mensajes y si me pueden ayudar a reportarlo.",
    "Una parte se lee como un trato, así que les pido decirme quién se ocupa de estas cosas y guardar esta nota con la fecha en que lo planteé.",
    "No quiero enfrentar a solas una condición así, y quisiera saber cómo la han manejado otras personas y si puede quedar constancia.",
    "Pido ayuda con la condición que pone, es decir, un reporte, una constancia y una persona a quien acudir antes de contestar algo.",
  ],
  "hr.thanks": [
    "Agradezco su tiempo, y también que por ahora esto quede entre nosotros.",
    "Puedo pasar cualquier día que les convenga, y agradezco su atención.",
    "Gracias, y estoy a su disposición para cualquier pregunta.",
    "Muchas gracias por revisarlo, y por comunicarme lo que decidan.",
  ],
  "hr.thanks~warm": [
    "Gracias por estar ahí para personas como yo, y por tomarse el tiempo de verlo.",
    "Ya me ayuda haberlo puesto por escrito, y les agradezco que lo lean.",
    "Se lo agradezco muchísimo, y espero tener noticias suyas.",
    "Les agradezco sinceramente cualquier ayuda que puedan darme.",
  ],
  "hr.thanks~firm": [
    "Les pido confirmar en una línea que lo recibieron, y muchas gracias.",
    "Conservo una copia de esta nota, y quedo a la espera de su respuesta.",
    "Quisiera recibir el siguiente paso por escrito, y se lo agradezco.",
    "Gracias por darle a este asunto la importancia que tiene para mí.",
  ],
};

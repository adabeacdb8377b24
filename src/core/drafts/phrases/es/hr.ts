import type { hr as english } from "../en/hr";

/** Recursos humanos o sindicato: lo que hay, lo que sé y lo que pido; no se acusa a nadie. */
export const hr: Record<keyof typeof english, readonly string[]> = {
  "hr.greet": ["Buenos días.", "Hola.", "A quien corresponda:", "Hola, y gracias por leer esto."],
  "hr.open": [
    "En {place} hay una {thing} de {stars}{dated} que trata de mí. Prefiero que lo sepan por mí y no por casualidad.",
    "Escribo por una {thing} de {stars} en {place}{dated}. Toca mi trabajo, y quisiera que quede en el archivo junto con lo que yo sé.",
    "Quiero avisarles de una {thing} de {stars}{dated} en {place} donde se habla de mi trabajo. Mejor plantearlo pronto que tarde.",
    "Una {thing} de {stars} en {place}{dated} habla de mi trabajo. Quisiera dejar por escrito lo que sé mientras está fresco.",
  ],
  "hr.quote": [
    "Las palabras que importan: {quote}.",
    "En parte dice {quote}.",
    "Afirma, entre otras cosas: {quote}.",
    "Un pasaje: {quote}.",
  ],
  "hr.facts": [
    "Lo que sé de primera mano: {facts}",
    "Mi parte, hasta donde puedo responder por ella: {facts}",
    "Lo que vi o hice yo: {facts}",
    "De mi lado: {facts}",
  ],
  "hr.facts.blank": [
    "Lo que sé de primera mano: [lo que viste o hiciste, en orden, con fechas].",
    "Mi parte, hasta donde puedo responder por ella: [hechos que podrías mostrar].",
    "Lo que vi o hice yo: [en orden, con horas si las tienes].",
    "De mi lado: [dos o tres hechos, y quién más estaba].",
  ],
  "hr.view": [
    "No sé quién la escribió ni he tratado de averiguarlo. Guardé una copia con su fecha.",
    "No supongo quién la escribió ni por qué. Tengo una copia y el día en que la encontré.",
    "Quién está detrás no lo puedo decir, y no es lo que busco. La guardé tal como estaba el día en que la vi.",
    "Dejo a un lado los motivos de quien la escribió. Lo que tengo es una copia fechada de las palabras.",
  ],
  "hr.ask": [
    "Pido tres cosas: que esta nota se guarde junto a la reseña, que se me escuche antes de decidir algo con base en ella y que se me diga qué registros se usan.",
    "Les pido guardar lo que cuento junto con la reseña, escucharme antes de usarla en una decisión sobre mi trabajo y dejarme ver en qué se apoya esa decisión.",
    "¿Puedo pedir que no se decida nada sobre mi trabajo solo por esta reseña, que pueda llevar a alguien a una reunión y que el resultado se me dé por escrito?",
    "Quisiera saber cómo se usan las reseñas en las decisiones sobre mi trabajo, quién decide y cómo puedo responder. Pido que conste que lo planteé hoy.",
  ],
  "hr.ask.guarded": [
    "Una parte va más allá del trabajo. Pregunto qué se puede hacer por mi seguridad, a quién llamo, y si la empresa puede reportarlo o ayudarme a hacerlo.",
    "Algunas palabras son asunto de seguridad o de respeto. Díganme quién se ocupa de eso aquí, y guarden esta nota con la fecha en que lo planteé.",
    "Siento que no me toca cargar a solas con esas palabras. Quisiera saber qué protección hay y que quede constancia.",
    "Pido ayuda con la parte que no es de trabajo: un reporte, una constancia y una persona a quien acudir.",
  ],
  "hr.thanks": [
    "Gracias por su tiempo.",
    "Puedo pasar el día que convenga. Gracias.",
    "Gracias. Estoy a su disposición para cualquier pregunta.",
    "Muchas gracias por mirarlo.",
  ],
};

import type { teaching as english } from "../en/teaching";

/** Docente por asignatura: la nota bajo una valoración (cierta para todo el curso, corta) y la carta a la dirección del departamento. */
export const teaching: Record<keyof typeof english, readonly string[]> = {
  "public.thanks": [
    "Gracias por el comentario.",
    "Gracias por tomarse el tiempo de opinar.",
    "Leo estos comentarios al cerrar cada ciclo.",
    "Agradezco el rato que toma escribir algo así.",
  ],
  "public.course.grading": [
    "Cómo se compone la calificación está en el programa del curso y vale igual para todos.",
    "El programa dice qué cuenta en la calificación y cuánto, para el curso entero.",
    "Para ver cómo se evalúa, el programa es el lugar: la misma regla para cada persona inscrita.",
    "Las partes de la calificación y su peso figuran en el programa.",
  ],
  "public.course.rule": [
    "Los plazos y las reglas del curso están en el programa y son los mismos para todos.",
    "Las reglas se ponen por escrito para el curso entero, no para cada caso.",
    "El curso trabaja con fechas fijas, iguales para todos.",
    "Qué se pide y para cuándo figura en el programa.",
  ],
  "public.course.exams": [
    "Qué abarca cada examen se puede preguntar en clase, y sirve para todo el curso.",
    "Los exámenes siguen los temas del programa.",
    "Las dudas sobre lo que entra en un examen son bienvenidas en clase.",
    "El peso de cada examen figura en el programa, para todo el curso.",
  ],
  "public.course.workload": [
    "El plan de lecturas y trabajos está en el programa, para que la carga se vea con tiempo.",
    "Es un curso de trabajo constante, y el programa trae el plan.",
    "Lo que hay que leer y escribir figura en el programa desde el inicio.",
    "La carga del curso se puede ver en el programa antes de empezar.",
  ],
  "public.course.feedback": [
    "Las horas de asesoría son para todo el curso, sin tener que explicar el motivo.",
    "Para dudas sobre correcciones, la asesoría está abierta a todos.",
    "En el programa figura cuándo y cómo se me puede consultar.",
    "Quien tenga una duda sobre una corrección puede traerla a la asesoría.",
  ],
  "public.course": [
    "Lo que se dice del curso en conjunto lo tengo presente al preparar el siguiente.",
    "El curso sigue el programa, y lo reviso antes de cada ciclo.",
    "Los comentarios sobre la marcha del curso me sirven para planearlo de nuevo.",
    "Al preparar el curso vuelvo a leer lo que se dijo de él.",
  ],
  "public.help": [
    "Para cualquier duda están la asesoría y el departamento.",
    "Las preguntas sobre el curso se atienden en asesoría o en el departamento.",
    "La asesoría está abierta, y el departamento también puede orientar.",
    "Mi horario de consulta es para todo el curso.",
  ],
  "chair.open": [
    "Le escribo para que sepa por mí de una valoración {stars} en {place}{dated}{course}, antes de que le llegue por otro lado.",
    "Apareció en {place} una valoración {stars}{dated}{course}. No quiero darle más importancia de la que tiene, y tampoco que quede sin contexto.",
    "Quizá se encuentre con una valoración {stars} sobre mí en {place}{dated}{course}. Esto es lo que puedo decir de ella.",
    "Hay en {place} una valoración {stars}{dated}{course} que quisiera poner en contexto.",
  ],
  "chair.quote": [
    "Dice: {quote}.",
    "La frase principal es {quote}.",
    "Con sus palabras: {quote}.",
    "Lo que podría suscitar preguntas: {quote}.",
  ],
  "chair.quote.wordless": [
    "Viene sin comentario.",
    "Hay un número y ningún texto.",
    "No la acompaña ninguna palabra.",
    "No trae texto, así que no hay nada que contestar.",
  ],
  "chair.context": [
    "Trata sobre todo {ofTopic}, y en eso el curso es igual para todos.",
    "Va {ofTopic}. De lo que puedo hablar es de cómo lo lleva el curso para todo el grupo.",
    "En lo que toca al curso, habla {ofTopic}.",
    "Se refiere {toTopic}; puedo explicar cómo está previsto en todas las secciones.",
  ],
  "chair.context.serious": [
    "Lo que dice es serio. Prefiero hablarlo con usted en persona, con alguien presente, y no voy a contestarlo en público.",
    "Me lo tomo en serio y quisiera que se viera por la vía que la institución tiene para eso. Ahí contestaré a todo.",
    "No es algo que quiera discutir en una carta. Dígame, por favor, qué procedimiento corresponde y tomaré parte en él.",
    "Merece que se escuche como es debido. Pido que se me escuche también, con alguien a mi lado.",
  ],
  "chair.facts": [
    "Lo que puedo mostrar: {facts}",
    "De mis registros: {facts}",
    "Lo que está por escrito: {facts}",
    "Los hechos, tal como los tengo: {facts}",
  ],
  "chair.facts.blank": [
    "Lo que puedo mostrar: [cláusula del programa], [visita de un colega o encuesta de medio curso, con fecha], [cómo se repartieron los resultados del curso entero].",
    "De mis registros: [la regla del programa], [encuesta a todo el grupo], [observación de clase].",
    "Lo que está por escrito: [la cláusula que valía para todos], [cifras del curso completo], [una observación docente].",
    "Los hechos, tal como los tengo: [qué dice el programa], [qué dijo la encuesta del curso], [quién ha visitado la clase].",
  ],
  "chair.signs": [
    "Noté algunas señales: {signs}. Son solo eso, y no saco conclusiones sobre nadie.",
    "Para que no falte nada: {signs}. No sé qué significa y no quiero suponerlo.",
    "Al leerla con cuidado vi que {signs}. De por qué se escribió no dice nada seguro.",
    "Anoto además que {signs}. Puede no ser nada.",
  ],
  "chair.research": [
    "En un experimento con un curso en línea, la misma persona recibió peor valoración cuando firmaba con nombre de mujer (MacNell, Driscoll y Hunt, 2015); es una razón para leer estas páginas con cuidado.",
    "La investigación sobre notas y valoraciones no apunta en una sola dirección; una revisión de 2007 (Gump) habla de resultados mixtos. Con esa luz leería una opinión suelta.",
    "Los estudios sobre qué miden estas valoraciones se contradicen (Gump, 2007, repasa muchos), de modo que iría con cautela con cualquiera, buena o mala.",
    "No digo que no signifiquen nada. En un estudio, la misma docencia se valoró peor con nombre de mujer (MacNell, Driscoll y Hunt, 2015), así que no deberían contar solas.",
  ],
  "chair.ask": [
    "Le pido que las valoraciones públicas y anónimas no se usen al decidir renovaciones, y sí las encuestas del curso y las visitas a clase.",
    "Quisiera que la renovación se apoye en lo que el departamento puede comprobar: visitas, materiales y encuestas propias.",
    "¿Podría el departamento mirar mis materiales y sus propias encuestas, y dejar las páginas anónimas fuera del expediente?",
    "Si se habla de mi docencia, que sea con lo que el departamento ha visto y no con una página anónima.",
  ],
  "chair.meet": [
    "Con gusto paso a verlo con usted.",
    "Si ayuda, llevo los materiales a una reunión corta.",
    "Con un cuarto de hora bastaría, cuando le convenga.",
    "En mi clase siempre hay lugar para una visita, con aviso o sin él.",
  ],
  "chair.thanks": [
    "Gracias por leerme.",
    "Le agradezco su tiempo.",
    "Gracias, y que el ciclo le esté yendo bien.",
    "Gracias por escucharme.",
  ],
};

import type { note as english } from "../en/note";

/** Docente por asignatura: la nota pública bajo una valoración, corta y cierta para todo el curso. */
export const note: Record<keyof typeof english, readonly string[]> = {
  "public.thanks": [
    "Gracias por el comentario, que leí con atención desde la primera línea hasta la última.",
    "Gracias por la opinión, y por el tiempo que alguien dedicó a ponerla por escrito.",
    "Leí este comentario detenidamente y de principio a fin, y lo agradezco.",
    "Agradezco el tiempo y la reflexión que se necesitan para escribir un comentario así.",
  ],
  "public.thanks~warm": [
    "Gracias por escribir, porque ayuda a ver el curso desde el otro lado del salón.",
    "Cada comentario sobre mis clases es bienvenido, y agradezco la molestia de escribirlo.",
    "Se agradece mucho que alguien cuente cómo se sintió el curso semana tras semana.",
    "Muchísimas gracias por estas palabras, en las que pensaré detenidamente antes del próximo ciclo.",
  ],
  "public.thanks~firm": [
    "Gracias por el comentario, al que quisiera agregar alguna información sobre el curso.",
    "Tomo nota del comentario, y quisiera explicar en pocas palabras cómo funciona el curso.",
    "Gracias por el comentario, al que agrego aquí lo que vale para todo el curso.",
    "Leí este comentario, y para cualquiera que esté considerando el curso agrego unas palabras.",
  ],
  "public.thanks.praise": [
    "Gracias por estas palabras generosas, que da gusto encontrar al final de un ciclo largo.",
    "Gracias por tomarse el tiempo de escribirlo, pues las palabras amables suelen quedarse sin decir.",
    "Fue muy agradable leer este comentario, y agradezco sinceramente el tiempo dedicado a escribirlo.",
    "Me alegra que el curso valiera el tiempo y el esfuerzo, y agradezco que se diga.",
  ],
  "public.thanks.praise~warm": [
    "Gracias de corazón, porque palabras tan generosas le dan ánimo a quien enseña.",
    "Leer esto me alegró el día entero, y agradezco muchísimo cada una de las palabras.",
    "Este comentario fue maravilloso de leer, y qué amable que alguien lo pusiera por escrito.",
    "Me alegra mucho leer esto, y lo guardaré para las semanas más pesadas de algún otro ciclo.",
  ],
  "public.thanks.praise~firm": [
    "Gracias por el comentario, que voy a guardar junto con mis apuntes de este curso.",
    "Gracias, es útil conocer lo que ayudó, y esas partes las dejaré exactamente como están.",
    "Agradezco este comentario, y que se encuentre en un lugar donde otros pueden leerlo.",
    "Gracias por un comentario claro sobre cómo está organizado el curso y qué se propone.",
  ],
  "public.thanks.wordless": [
    "Gracias por la calificación, que llegó sin palabras y es bienvenida de todos modos.",
    "De una calificación sin palabras es difícil aprender, y aun así la agradezco.",
    "Gracias por dejar una calificación, aunque venga sin una palabra sobre lo que había detrás.",
    "Gracias por tomarse un momento para calificar, aunque quede abierto cuál fue el motivo.",
  ],
  "public.fact": ["{fact}", "{fact}", "{fact}", "{fact}"],
  "public.course": [
    "Lo que se dice del curso en conjunto es información útil para mí cuando estoy planeando el siguiente.",
    "Tengo presente lo que se comenta sobre cómo está organizado un curso y cómo marcha semana a semana.",
    "Los comentarios sobre el propio curso son los que más ayudan cuando es necesario cambiar alguna cosa.",
    "Cuando vuelvo a preparar un curso, siempre repaso los comentarios que se hicieron anteriormente.",
  ],
  "public.course.grading": [
    "La manera de calificar está descrita en el programa, y se aplica por igual a cualquiera que tome el curso.",
    "El programa es el lugar para consultar qué cuenta para la nota, y cuánto, en el curso entero.",
    "Se evalúa con el esquema del programa, que se aplica exactamente de la misma manera a todo el curso.",
    "Las distintas partes de la calificación, y el peso de cada una, se encuentran en el programa.",
  ],
  "public.course.rule": [
    "Los plazos y las demás reglas del curso figuran en el programa, y valen igual para cualquiera.",
    "Las reglas se escriben para el curso entero, para que nadie tenga que suponer cuáles se aplican.",
    "Las fechas y las reglas aparecen en el programa, y son idénticas para el curso entero.",
    "Lo que se debe entregar, y en qué fecha, es algo que cualquiera puede consultar en el programa.",
  ],
  "public.course.exams": [
    "Las preguntas sobre qué abarca un examen son bienvenidas en clase, donde todos oyen la respuesta.",
    "Los exámenes se preparan con los temas del programa, y son idénticos para todo el curso.",
    "Siempre es posible preguntar en clase qué materia abarca un examen y cuál queda fuera.",
    "Cuánto cuenta cada uno de los exámenes está escrito en el programa, y vale para el curso entero.",
  ],
  "public.course.workload": [
    "El plan de todo el ciclo está en el programa, para que la cantidad de trabajo se conozca con anticipación.",
    "Es un curso de trabajo constante, y el programa muestra cuánto hay y en qué momento llega.",
    "Todas las lecturas y los escritos del ciclo aparecen en el programa, junto con su semana.",
    "Conviene revisar cuidadosamente la cantidad de trabajo en el programa antes de que el ciclo se llene.",
  ],
  "public.course.feedback": [
    "Las dudas sobre correcciones se resuelven mejor en persona, y cualquiera del curso puede venir.",
    "Una pregunta que se perdió en el correo siempre se puede repetir, en clase o inmediatamente después.",
    "Cómo y cuándo se me puede consultar está escrito en el programa, y vale para todo el curso.",
    "Una pregunta después de clase suele ser más sencilla que un mensaje, y esa posibilidad está abierta para todo el curso.",
  ],
  "public.course.clarity": [
    "Las preguntas son siempre bienvenidas en clase, especialmente las que nos hacen dar un paso atrás.",
    "Cuando un tema resulta difícil de seguir, una pregunta en clase suele ayudarle a todo el grupo.",
    "Me llevo la observación sobre la claridad, que será parte de mi preparación para el próximo curso.",
    "Cualquiera del curso puede pedir otro ejemplo, tanto en clase como inmediatamente después.",
  ],
  "public.course.attitude": [
    "Quiero que en todas mis clases se pregunte con confianza, y eso es lo que me llevo de este comentario.",
    "En una clase, cualquier persona debería preguntar con libertad, y lo tendré presente cuando esté enseñando.",
    "El ambiente de una clase importa tanto como su contenido, y siempre lo tengo presente.",
    "Quisiera que cada pregunta se recibiera con paciencia, y viene bien que alguien lo recuerde.",
  ],
  "public.course.praise": [
    "Ojalá que el contenido del curso siga siendo útil mucho tiempo después de terminado el ciclo.",
    "Es bueno saber qué partes resultaron útiles, para que puedan quedarse en el plan del curso.",
    "Un buen curso depende de todo el grupo, y no solamente del plan que se hizo para él.",
    "Comentarios como este me indican qué conservar cuando preparo el curso nuevamente.",
  ],
  "public.help": [
    "La asesoría o el departamento pueden ayudar con cualquier duda sobre el curso que siga abierta.",
    "Para cualquier otro asunto del curso están el horario de asesoría y el departamento.",
    "Para una pregunta que vaya más allá de esta página, en el departamento pueden orientar.",
    "Mi horario de consulta está abierto para el curso entero, con pregunta o sin ella.",
  ],
  "public.help~warm": [
    "Mi puerta está abierta en horas de asesoría, y hasta una visita muy corta es bienvenida.",
    "Con toda confianza se puede venir en horas de asesoría, sea cual sea la pregunta sobre el curso.",
    "Con gusto converso sobre el curso en horas de asesoría, todo el tiempo que haga falta.",
    "En horas de asesoría siempre hay lugar para otra pregunta, y me gusta que la gente pregunte.",
  ],
  "public.help~firm": [
    "Lo que necesite una decisión se puede llevar al departamento, que es el responsable de tomarla.",
    "Una pregunta sobre un curso se trata mejor en asesoría que en una página como esta.",
    "El departamento tiene un proceso para inquietudes sobre un curso, abierto para cualquiera.",
    "Aquí no comentaré nada más que esto, y para todo lo demás está el horario de asesoría.",
  ],
  "public.help.praise": [],
};

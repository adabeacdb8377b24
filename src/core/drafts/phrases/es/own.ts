import type { own as english } from "../en/own";

/** Freelance y anfitrión: la respuesta pública que les toca dar. */
export const own: Record<keyof typeof english, readonly string[]> = {
  "public.thanks.freelancer": [
    "Gracias por tomarse el tiempo de escribir sobre el trabajo y cómo resultó.",
    "Gracias por la opinión, que leí con cuidado y de principio a fin.",
    "Agradezco el comentario y el tiempo dedicado a escribirlo.",
    "Ayuda mucho saber cómo se recibió el trabajo, y eso lo agradezco.",
  ],
  "public.thanks.freelancer~warm": [
    "Muchas gracias por escribir, porque en cada encargo pongo mucho cuidado.",
    "Agradezco las palabras sinceras, también donde no son fáciles de leer.",
    "Gracias por contar cómo se sintió, que me importa tanto como el resultado.",
    "Significa mucho para mí que alguien se tome el tiempo de decir cómo resultó.",
  ],
  "public.thanks.freelancer~firm": [
    "Gracias por el comentario, al que quisiera agregar mi manera de trabajar.",
    "Leí la opinión y tomé nota de su contenido, y a continuación explico mi postura.",
    "Gracias por la opinión, y pensando en otras personas agrego unas palabras sobre el proceso.",
    "Respeto la opinión que aquí se da, y quisiera agregar mi propia visión del trabajo.",
  ],
  "public.course.freelancer": [
    "Siento que quedara algo por desear, y lo que se dice de planes, fechas y detalles es lo que reviso al preparar el siguiente trabajo.",
    "Me habría gustado que resultara mejor, y qué se espera, para cuándo y de qué manera son los puntos que repaso antes de cualquier trabajo nuevo.",
    "Es una lástima que quedara por debajo de lo esperado, porque los pasos claros y el trabajo bien hecho me importan, y tengo presentes estos comentarios.",
    "Siento que no fuera lo que se esperaba, y vuelvo a comentarios como este cuando acuerdo el siguiente trabajo.",
  ],
  "public.help.freelancer": [
    "Las preguntas sobre un trabajo se me pueden enviar siempre por los mensajes del sitio.",
    "Si queda algo pendiente sobre el trabajo, los mensajes de aquí me llegan.",
    "Los mensajes del sitio son el lugar adecuado para lo que todavía no esté claro.",
    "Si todavía falta algún detalle, basta con una línea por el sitio para que lo atienda.",
  ],
  "public.help.freelancer~warm": [
    "Me alegrará recibir un mensaje por este sitio, sea cual sea el asunto.",
    "Un mensaje por el sitio me llega en cualquier momento, y con gusto lo reviso.",
    "Mis mensajes en este sitio están siempre abiertos, y una pregunta nunca es molestia.",
    "Si hay algo que todavía pueda aclarar, basta con un mensaje corto.",
  ],
  "public.help.freelancer~firm": [
    "Para lo que siga pendiente, me atengo a lo que está escrito en el contrato.",
    "Los puntos pendientes se resuelven mejor por los mensajes de aquí, donde todo queda por escrito.",
    "En público no entro en los detalles de un encargo, y para eso están los mensajes del sitio.",
    "Lo acordado está por escrito en este sitio, y a partir de eso trabajo.",
  ],
  "public.thanks.freelancer.praise": [
    "Gracias, fue un gusto leer esto al terminar un encargo.",
    "Gracias por las palabras amables sobre el trabajo y la manera de hacerlo.",
    "Me alegra leer esto, y agradezco el tiempo dedicado.",
    "Gracias por escribir algo tan amable sobre el trabajo.",
  ],
  "public.thanks.freelancer.praise~warm": [
    "Gracias de todo corazón, porque palabras así me acompañan en los días difíciles.",
    "Leer esto me alegró muchísimo, y agradezco cada una de las palabras.",
    "Fue muy amable escribir algo así, y es un verdadero gusto volver del trabajo y encontrarlo.",
    "Fue una alegría hacer este trabajo, y otra más leer sobre él aquí.",
  ],
  "public.thanks.freelancer.praise~firm": [
    "Gracias por una opinión tan clara, que me alegra conservar en mi perfil.",
    "Gracias, es bueno comprobar que lo realizado correspondió a lo acordado.",
    "Agradezco la opinión, y también la manera considerada en que se expresó.",
    "Gracias por la calificación, y por explicar en qué se fundamenta.",
  ],
  "public.course.freelancer.praise": [
    "Es bueno saber que el resultado es útil, y una descripción clara al principio ayuda mucho en trabajos como este.",
    "Disfruto este tipo de trabajo, y se agradece saber que resultó bien para las personas para quienes se hizo.",
    "Vale mucho leer que el tiempo estuvo bien empleado, y seguiré trabajando de la misma manera.",
    "Es tranquilizador leer que todo marchó bien de principio a fin, porque es lo que procuro en cada encargo.",
  ],
  "public.help.freelancer.praise": [
    "Si más adelante surge una pregunta sobre el trabajo, los mensajes del sitio son el lugar para ella.",
    "Cualquier otra cosa que surja más adelante se me puede enviar por los mensajes del sitio.",
    "Los mensajes de aquí siempre permanecen abiertos, también algún tiempo después de terminado un encargo.",
    "Las preguntas posteriores son siempre bienvenidas, y el propio sitio es la manera más sencilla de enviarlas.",
  ],
  "public.thanks.host": [
    "Gracias por tomarse el tiempo de escribir sobre la estancia y cómo fue.",
    "Gracias por la opinión, que aquí se leyó detenidamente, desde el principio hasta el final.",
    "Agradecemos el comentario y el tiempo dedicado a escribirlo.",
    "Nos ayuda saber cómo se vive una estancia desde el otro lado, y lo agradecemos.",
  ],
  "public.thanks.host~warm": [
    "Muchas gracias por escribir, porque queremos que la gente se sienta aquí como en casa.",
    "Agradecemos las palabras sinceras, también donde no son fáciles de leer.",
    "Gracias por contarnos cómo se sintió la estancia, que nos importa más que nada.",
    "Significa mucho para nosotros que alguien se tome el tiempo de decir cómo fue.",
  ],
  "public.thanks.host~firm": [
    "Gracias por el comentario, al que quisiéramos agregar cómo se hacen aquí las cosas.",
    "Leímos la opinión y tomamos nota de ella, y esta es nuestra postura.",
    "Gracias por la opinión, y pensando en otras personas que viajan agregamos unas palabras.",
    "Respetamos la opinión que aquí se da, y quisiéramos agregar nuestra propia visión.",
  ],
  "public.course.host": [
    "Sentimos que quedara algo por desear, y lo que se dice del lugar, de las normas y de la llegada es lo que revisamos entre una estancia y otra.",
    "Nos habría gustado que resultara mejor, y la descripción del lugar debe coincidir con lo que se siente al llegar, así que repasamos las dos cosas.",
    "Es una lástima que quedara por debajo de lo esperado, porque el cuidado del lugar nos importa, y tenemos presentes estos comentarios.",
    "Sentimos leer que no fue lo que se esperaba, y volvemos a comentarios como este al preparar la siguiente estancia.",
  ],
  "public.help.host": [
    "Cualquier asunto que todavía quede pendiente se nos puede enviar por los mensajes del sitio.",
    "Para los detalles que no van en una reseña, los mensajes de aquí nos llegan.",
    "Los mensajes del sitio son el lugar indicado para cualquier cosa que no esté clara.",
    "Basta con una línea por el sitio si todavía falta algo o si algo se quedó olvidado.",
  ],
  "public.help.host~warm": [
    "Nos alegrará saber más por los mensajes de aquí, sea cual sea el asunto.",
    "Nuestros mensajes en este sitio están siempre abiertos, y una pregunta nunca nos molesta.",
    "Un mensaje por el sitio nos llega en cualquier momento, y siempre contestamos con mucho gusto.",
    "Si hay algo que todavía podamos arreglar, basta con un mensaje corto.",
  ],
  "public.help.host~firm": [
    "Para todo lo demás, la descripción y las normas de la casa en esta página valen igual para cada estancia.",
    "Los puntos pendientes se resuelven mejor por los mensajes de aquí, donde todo puede volver a leerse.",
    "En público no entramos en los detalles de una estancia, y para eso están los mensajes del sitio.",
    "Las normas de la casa se pueden leer antes de reservar, y las aplicamos por igual a todas las personas.",
  ],
  "public.thanks.host.praise": [
    "Gracias, fue un gusto leer esto entre una estancia y otra.",
    "Gracias por las palabras amables sobre la estancia y el lugar.",
    "Nos alegra leer esto, y agradecemos el tiempo dedicado.",
    "Gracias por escribir algo tan amable sobre el lugar.",
  ],
  "public.thanks.host.praise~warm": [
    "Gracias de todo corazón, porque esa es la sensación que siempre hemos querido que diera el lugar.",
    "Leer esto nos alegró muchísimo, y agradecemos cada una de las palabras.",
    "Fue muy amable escribir algo así, y fue un verdadero gusto para nosotros leerlo con un café.",
    "Es una alegría saber que el lugar estuvo lleno de buenos días, y otra más leer aquí sobre ellos.",
  ],
  "public.thanks.host.praise~firm": [
    "Gracias por una opinión tan clara, que les servirá a quienes lean sobre el lugar.",
    "Gracias, es bueno comprobar que el lugar corresponde a su descripción.",
    "Agradecemos la opinión, y todo lo que en ella se menciona lo dejaremos como está.",
    "Gracias por la calificación, y por explicar en qué consiste.",
  ],
  "public.course.host.praise": [
    "Es bueno saber que el lugar gustó, porque detrás hay muchas cosas pequeñas, y se agradece cuando se ven.",
    "Disfrutamos preparar el lugar, y se agradece saber que lo notan las personas que entran por la puerta.",
    "Vale mucho leer que el tiempo aquí fue bueno, y seguiremos cuidando el lugar de la misma manera.",
    "Es tranquilizador leer que todo marchó bien de la llegada a la despedida, porque es lo que deseamos en cada ocasión.",
  ],
  "public.help.host.praise": [
    "La puerta queda abierta para otra estancia, y las preguntas son siempre bienvenidas por medio del sitio.",
    "Cuando se esté planeando otro viaje, los mensajes de este sitio siempre nos llegarán.",
    "Para cualquier visita futura, todas las preguntas que surjan se nos pueden enviar por el sitio.",
    "Basta con un mensaje por el sitio cuando se esté planeando otra visita.",
  ],
};

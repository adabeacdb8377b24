import type { own as english } from "../en/own";

/** Freelance y anfitrión: la respuesta que les toca dar y lo que cambia para ellos en una nota a soporte. */
export const own: Record<keyof typeof english, readonly string[]> = {
  "public.thanks.freelancer": [
    "Gracias por tomarse el tiempo de escribir sobre el trabajo.",
    "Gracias por la opinión. Merece leerse con calma, y así se hizo.",
    "Agradezco el comentario y el tiempo dedicado a escribirlo.",
    "Gracias. Ayuda saber cómo se recibió el trabajo.",
  ],
  "public.course.freelancer": [
    "Siento que quedara algo por desear. Lo que se dice de planes, avances y fechas es lo que miro al preparar el siguiente encargo.",
    "Me habría gustado que saliera mejor. El alcance, las fechas y las rondas de cambios son los puntos que repaso antes de cualquier trabajo nuevo.",
    "Es una lástima que quedara por debajo de lo esperado. Los pasos claros y los avances tempranos me importan, y tengo presentes estos comentarios.",
    "Siento leer que no fue lo que se esperaba. Vuelvo a comentarios como este cuando acuerdo el siguiente trabajo.",
  ],
  "public.help.freelancer": [
    "Las dudas sobre una entrega se pueden enviar siempre por los mensajes del sitio.",
    "Si queda algo abierto sobre los archivos, los mensajes de aquí me llegan.",
    "Los mensajes del sitio son el lugar para lo que siga sin estar claro.",
    "Si todavía falta un detalle, basta una línea por el sitio.",
  ],
  "public.thanks.freelancer.praise": [
    "Gracias, da gusto leer esto al terminar un encargo.",
    "Gracias por las palabras amables sobre el trabajo.",
    "Me alegra leer esto, gracias.",
    "Gracias por escribir algo tan amable.",
  ],
  "public.course.freelancer.praise": [
    "Es bueno saber que el resultado sirve. Un encargo claro ayuda mucho en trabajos como este.",
    "Disfruto este tipo de trabajo, y se agradece saber que llega bien a quien lo recibe.",
    "Vale mucho leer que el tiempo estuvo bien empleado. Así seguiré trabajando.",
    "Es bueno leer que todo fue bien de principio a fin. Es lo que busco en cada encargo.",
  ],
  "public.help.freelancer.praise": [
    "Si más adelante surge una duda sobre los archivos, los mensajes de aquí me llegan.",
    "Lo que surja más adelante se puede enviar por el sitio.",
    "Por los mensajes de aquí me encuentran también cuando un encargo ya terminó.",
    "Si más adelante hay dudas, basta una línea por el sitio.",
  ],
  "public.thanks.host": [
    "Gracias por tomarse el tiempo de escribir sobre la estancia.",
    "Gracias por la opinión. Merece leerse con calma, y así se hizo.",
    "Agradecemos el comentario y el tiempo dedicado a escribirlo.",
    "Gracias. Ayuda saber cómo se vive una estancia desde el otro lado.",
  ],
  "public.course.host": [
    "Sentimos que quedara algo por desear. Lo que se dice del lugar, de las normas y de la llegada es lo que miramos entre una estancia y otra.",
    "Nos habría gustado que saliera mejor. La descripción del lugar y lo que se siente al llegar deben coincidir, y repasamos las dos cosas.",
    "Es una lástima que quedara por debajo de lo esperado. El cuidado del lugar nos importa, y tenemos presentes estos comentarios.",
    "Sentimos leer que no fue lo que se esperaba. Volvemos a comentarios como este al preparar la siguiente estancia.",
  ],
  "public.help.host": [
    "Lo que siga abierto se puede enviar por los mensajes del sitio.",
    "Para detalles que no van en una reseña, los mensajes de aquí nos llegan.",
    "Los mensajes del sitio son el lugar para lo que siga sin estar claro.",
    "Si todavía falta algo, basta una línea por el sitio.",
  ],
  "public.thanks.host.praise": [
    "Gracias, da gusto leer esto.",
    "Gracias por las palabras amables sobre la estancia.",
    "Nos alegra leer esto, gracias.",
    "Gracias por escribir algo tan amable.",
  ],
  "public.course.host.praise": [
    "Es bueno saber que el lugar gustó. Detrás hay muchas cosas pequeñas, y se agradece que se vean.",
    "Disfrutamos preparar el lugar, y se agradece saber que eso se nota al llegar.",
    "Vale mucho leer que el tiempo aquí fue bueno. Así seguiremos cuidando el lugar.",
    "Es bueno leer que todo fue bien de la llegada a la despedida. Es lo que deseamos cada vez.",
  ],
  "public.help.host.praise": [
    "La puerta queda abierta para otra estancia, y para cualquier duda basta una línea por el sitio.",
    "Cuando haya otro viaje a la vista, los mensajes de aquí nos llegan.",
    "Para una próxima vez, las preguntas se pueden enviar por el sitio.",
    "Basta un mensaje por el sitio para planear otra visita.",
  ],
  "support.trip.freelancer": [
    "Contrato o pedido: [número].",
    "Corresponde a [contrato o pedido, con sus fechas].",
    "El encargo en cuestión: [número de contrato o pedido].",
    "Referencia: [contrato o pedido, inicio y fin].",
  ],
  "support.trip.host": [
    "Reserva: [número].",
    "Corresponde a [reserva, con sus fechas].",
    "La reserva en cuestión: [número].",
    "Referencia: [reserva, primer y último día].",
  ],
  "support.facts.blank.freelancer": [
    "Lo que pasó, en orden: [lo acordado, lo enviado y cuándo, lo que se contestó]. Todo está en [mensajes, archivos].",
    "Fue así: [encargo, entrega, cambios, cierre, con fechas]. Los mensajes muestran [qué].",
    "Mi versión: [primero, luego, al final]. Escrito en su momento: [mensajes, archivos, nada].",
    "Desde el principio: [lo que se pidió, lo que se entregó, cómo terminó]. Lo planteé el [día], o no lo planteé.",
  ],
  "support.facts.blank.host": [
    "Lo que pasó, en orden: [llegada, lo que se encontró o se dijo, salida, solo lo seguro]. Avisé a [quién] el [día].",
    "Fue así: [paso a paso, con fechas]. Se reportó a [quién, cuándo], o no se reportó.",
    "Mi versión: [primero, luego, al final]. Escrito en su momento: [mensajes, fotos, nada].",
    "Desde el principio: [lo que encontraste, lo que hiciste, cómo terminó]. En su momento avisé a [quién].",
  ],
  "support.evidence.freelancer": [
    "Puedo enviar: [mensajes, archivos con fecha, el encargo, facturas]. Solo nombro lo que tengo.",
    "Lo que puedo mostrar: [encargo, entregas, conversación].",
    "Disponible si lo quieren: [mensajes, versiones anteriores, el contrato].",
    "Registros de mi parte: [los que de verdad tienes].",
  ],
  "support.evidence.host": [
    "Puedo enviar: [fotos con fecha, mensajes, recibos, normas de la casa]. Solo nombro lo que tengo.",
    "Lo que puedo mostrar: [fotos, conversación, recibos].",
    "Disponible si lo quieren: [mensajes, fotos de antes y después, el anuncio].",
    "Registros de mi parte: [los que de verdad tienes].",
  ],
  "support.ask.freelancer": [
    "Pido que revisen la valoración según sus propias reglas y me digan el resultado.",
    "Les pido mirarla según sus normas sobre valoraciones y guardar esta nota junto a ella.",
    "¿Pueden ver si cumple las reglas del sitio y dejar esta nota al lado?",
    "Lo que pido es que la vea una persona y una línea con lo que decidan.",
  ],
  "support.ask.host": [
    "Pido que revisen la reseña según sus propias reglas y me digan el resultado.",
    "Les pido mirarla según su política de reseñas y guardar esta nota junto a ella.",
    "¿Pueden ver si cumple las reglas del sitio y dejar esta nota al lado?",
    "Lo que pido es que la vea una persona y una línea con lo que decidan.",
  ],
};

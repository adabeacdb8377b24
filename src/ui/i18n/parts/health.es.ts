import type { en } from "./health.en";

/** Cómo va la lectura de un sitio, y un informe de una página sin sus palabras. */
export const es: Record<keyof typeof en, string> = {
  "health.title": "Cómo va la lectura de {site}",
  "health.title.any": "Cómo va la lectura de las páginas que elegiste",
  "health.any": "La página",
  "health.open": "Cómo va la lectura",
  "health.unread": "Todavía no se ha leído ninguna página suya.",
  "health.good": "Sus páginas se leen bien.",
  "health.changed": "{site} cambió. No se perdió nada de lo que guardaste. Lo que no se pudo leer queda fuera.",
  "health.lost":
    "Puede que {site} haya cambiado: las últimas {count} veces no encontramos sus reseñas. No se perdió nada de lo que guardaste.",
  "health.late": "En la última lectura sus reseñas no habían cargado. Pasa cuando la página va lenta.",
  "health.blocked": "En la última lectura el sitio no mostró sus reseñas. Prueba más tarde.",
  "health.understood": "Se entendieron {understood} de {seen} reseñas.",
  "health.report": "Ayuda a repararlo",

  "health.last": "Última lectura",
  "health.lastGood": "Última lectura buena",
  "health.never": "ninguna por ahora",
  "health.seenOf": "{seen} vistas, {understood} entendidas",
  "health.road": "Leído de",
  "health.road.embedded": "los datos dentro de la página",
  "health.road.cards": "lo que muestra la página",
  "health.road.both": "lo que muestra la página y los datos que lleva dentro",
  "health.road.none": "nada: no se encontró ninguna reseña",

  "skeleton.title": "Un informe sin palabras",
  "skeleton.body":
    "Dice cómo está hecha la página: clases de elementos y nombres de sus propiedades. No lleva palabras, nombres, valores ni direcciones de la página. Con él, quienes mantienen Rejoinder pueden repararlo.",
  "skeleton.how": "Deja abierta en esta ventana la página que no se lee bien y pulsa el botón. No se envía nada.",
  "skeleton.make": "Hacer el informe",
  "skeleton.none": "No encontramos ninguna página de {site}. Mírala una vez en esta ventana, vuelve aquí y pulsa de nuevo.",
  "skeleton.all": "Esto es todo. Léelo y luego cópialo.",
  "skeleton.name": "El informe",
};

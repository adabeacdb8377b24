import type { en } from "./entry.en";

/** Lo que se escribe a mano y las cartas para pedir los datos propios. */
export const es: Record<keyof typeof en, string> = {
  "entry.title": "Escribe una reseña",
  "entry.stars": "¿Cuántas estrellas?",
  "entry.stars.wrong": "Elige cuántas estrellas dio.",
  "entry.day": "¿Cuándo se publicó?",
  "entry.day.hint": "Déjalo vacío si no lo sabes.",
  "entry.day.day": "El calendario no tiene ese día.",
  "entry.day.future": "Ese día todavía no llega.",
  "entry.text": "Lo que dice",
  "entry.text.hint": "Déjalo vacío si no tiene palabras.",
  "entry.course": "Curso",
  "entry.label": "Trabajo, lugar o servicio",
  "entry.why": "No pongas nombres de clientes ni de estudiantes. Puedes deshacerlo con un clic.",
  "entry.saved": "Guardada. Queda marcada como escrita por ti.",
  "entry.known": "Esta reseña ya está aquí.",
  "entry.again": "Escribir otra",
  "entry.look": "Verla",
  "entry.see": "Verlas todas",
  "entry.open": "Escribir una reseña",

  "doubt.title": "¿Es correcto?",
  "doubt.few": "{count} calificaciones de estrellas enteras no pueden dar este promedio. Revisa los dos números.",
  "doubt.bars": "Las estrellas que escribiste dan {mean}. Revísalas.",
  "doubt.jump": "Tu último número fue {before}. Para llegar aquí harían falta al menos {needed} calificaciones nuevas en ese tiempo.",
  "doubt.keep": "Es correcto, guardarlo",
  "doubt.change": "Cambiarlo",
  "rating.over.last": "¿{number} de las últimas {size}? Eso es lo que cuenta {site}.",
  "rating.over.lifetime": "¿{number} de todas tus calificaciones? Eso es lo que cuenta {site}.",
  "rating.review": "Es una reseña, no un número",
};

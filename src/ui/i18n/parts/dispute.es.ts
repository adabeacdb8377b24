import type { en } from "./dispute.en";

/** Reclamos: dónde, hasta cuándo, qué respondieron. */
export const es: Record<keyof typeof en, string> = {
  "dispute.title": "Pedir que la revisen",
  "dispute.filed": "Ya lo presenté",
  "dispute.filedOn": "Presentado el",
  "dispute.dueOn": "Respuesta prevista",
  "dispute.answer": "Respuesta",
  "dispute.answer.waiting": "Aún sin respuesta.",
  "dispute.answer.granted": "Respuesta: concedido.",
  "dispute.answer.partly": "Respuesta: concedido en parte.",
  "dispute.answer.refused": "Respuesta: rechazado.",
  "dispute.answer.silent": "No hubo respuesta a tiempo.",
  "dispute.until": "Se puede enviar hasta el {day}.",
  "dispute.once": "Solo hay un intento: léelo otra vez antes de enviarlo.",
  "dispute.source": "Según la página de la plataforma ({source}, al {day}).",
  "dispute.reported": "Según cuentan otros ({source}, al {day}).",
  "dispute.appeals.one": "Queda un intento más.",
  "dispute.appeals.other": "Quedan {count} intentos más.",
  "dispute.name": "Guardar el nombre de quien reseñó para este reclamo",
  "dispute.name.what":
    "Los nombres no se guardan. Con esto, el nombre se guarda desde tu próxima visita a la página, solo para este reclamo.",
  "dispute.name.kept": "El nombre está guardado para este reclamo. Quita la marca y desaparece.",
  "dispute.remove": "Quitar este reclamo",
  "dispute.remove.sure": "Quitarlo para siempre",
  "dispute.ground": "Por qué motivo",
  "dispute.ground.none": "Ninguno en particular",
  "dispute.answeredOn": "Respondido el",
  "dispute.left": "Intentos que quedan",
  "dispute.left.hint": "Vacío si no lo sabes.",
  "dispute.left.wrong": "Un número entero del 0 al {most}, o nada.",
};

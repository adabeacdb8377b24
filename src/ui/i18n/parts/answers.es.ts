import type { en } from "./answers.en";

/** Lo que la persona dice de una reseña o de una señal. */
export const es: Record<keyof typeof en, string> = {
  "answer.about": "¿Se trata de ti?",
  "answer.surety.sure": "te nombra",
  "answer.surety.likely": "es probable que te nombre",
  "answer.surety.guess": "una suposición",
  "answer.surety.unnamed": "no nombra a nadie",
  "answer.surety.none": "no te nombra",
  "answer.teaches": "Tu respuesta se queda aquí. Enseña qué formas de escribir tu nombre son tuyas, en las páginas que leas desde ahora.",
  "answer.yes": "Sí",
  "answer.no": "No lo es",
  "answer.unsure": "No sé",
  "answer.disagree": "Yo lo veo distinto",
  "answer.why": "Por qué, si quieres decirlo",
  "answer.why.hint": "Se guarda junto a las señales y aparece en el expediente. Las señales se quedan.",
  "answer.keep": "Guardarlo",
  "answer.disagreed": "Tú lo ves distinto ({when}).",
};

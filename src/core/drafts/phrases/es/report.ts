import type { report as english } from "../en/report";

/** A la plataforma: categoría, palabras citadas y una línea de por qué. */
export const report: Record<keyof typeof english, readonly string[]> = {
  "report.open": [
    "Reporto una parte de la {thing} {stars}{dated}.",
    "Escribo por la {thing} {stars}{dated}, en concreto por un pasaje.",
    "Pido que revisen un pasaje de la {thing} {stars}{dated}.",
    "Aviso sobre la {thing} {stars}{dated}.",
  ],
  "report.category": ["Categoría: {ground}.", "La categoría en la que pienso: {ground}.", "Corresponde a: {ground}.", "Motivo: {ground}."],
  "report.category.blank": [
    "Categoría: [la norma del sitio que incumplen estas palabras; si no hay ninguna, mejor no enviarlo].",
    "La categoría en la que pienso: [una de la lista del sitio; sin ella, mejor no reportar].",
    "Corresponde a: [cuál de los apartados del sitio; no estar de acuerdo no es motivo].",
    "Motivo: [la norma, con las palabras del sitio, o no enviarlo].",
  ],
  "report.quote": ["Las palabras: {quote}.", "Dice: {quote}.", "El pasaje es este: {quote}.", "Cito: {quote}."],
  "report.why": [
    "Por qué: {why} Pido que lo revisen con ese criterio.",
    "Mi razón: {why} Les ruego compararlo con sus normas.",
    "En una línea: {why} Agradezco que lo lean con eso presente.",
    "Explicación: {why} No reporto nada más.",
  ],
  "report.why.blank": [
    "Por qué: [una línea: qué palabras incumplen esa norma y de qué manera].",
    "Mi razón: [una frase que una las palabras citadas con la norma].",
    "En una línea: [qué va contra las normas en lo citado].",
    "Explicación: [las palabras, la norma y dónde se cruzan].",
  ],
  "report.facts": ["Lo que puedo mostrar: {facts}", "Para comprobarlo: {facts}", "De mi parte hay esto: {facts}", "Lo que tengo: {facts}"],
  "report.limit": [
    "No pido que juzguen si lo demás es cierto.",
    "La opinión que da en lo demás es suya.",
    "No la reporto por ser baja.",
    "Esto no va por el número de estrellas.",
  ],
};

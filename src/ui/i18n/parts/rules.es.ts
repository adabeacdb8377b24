import type { en } from "./rules.en";

/** Las reglas de la plataforma como las conocemos, y los valores propios al lado. */
export const es = {
  "rules.title": "Las reglas de {site}",
  "rules.lead":
    "Lo que sabemos de ellas y desde cuándo. Si tu app o tu ciudad dice otra cosa, anótalo aquí; contamos con tu valor y lo decimos.",
  "rules.open": "Ver o cambiar las reglas con las que contamos",
  "rules.window": "Sobre qué se calcula el número",
  "rules.line": "Dónde puede acabar el acceso",
  "rules.days": "Días para responder en público",
  "rules.window.last": "Las últimas {n} calificaciones.",
  "rules.window.days": "Las calificaciones de los últimos {n} días.",
  "rules.window.lifetime": "Todas las calificaciones.",
  "rules.window.best": "El mejor de varios periodos.",
  "rules.line.line": "Por debajo de {n}.",
  "rules.days.days": "{n} días.",
  "rules.none": "No conocemos ninguna.",
  "rules.general": "Conocimiento general, sin comprobar:",
  "rules.own": "Valor tuyo, anotado el {day}.",
  "rules.own.window": "Tuyo: las últimas tantas calificaciones",
  "rules.own.line": "Tu propia línea, en estrellas",
  "rules.own.days": "Tuyo: tantos días",
  "rules.save": "Contar con esto",
  "rules.back": "Volver a lo que sabemos",
  "rules.wrong.window": "Un número entero de calificaciones, de 1 a 10 000.",
  "rules.wrong.line": "Un número de la escala de {site}, como 4.6.",
  "rules.wrong.days": "Un número entero de días, de 1 a 365.",
  "rules.nothing": "No tenemos reglas de este sitio.",
} as const satisfies Record<keyof typeof en, string>;

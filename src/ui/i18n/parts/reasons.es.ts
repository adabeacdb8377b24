import type { en } from "./reasons.en";

/** Una frase por cada motivo. `on` es un día, `AAAA-MM-DD`. */
export const es: Record<keyof typeof en, string> = {
  "reason.status.none": "Todavía no hay nada que mostrar.",
  "reason.status.too-few": "Hay muy pocas calificaciones para decir algo.",
  "reason.status.fine": "Una semana normal.",
  "reason.status.slower": "Una semana más floja, de las que hay. Calificaciones bajas en los últimos siete días: {count}.",
  "reason.status.slower.fell": "Un poco más abajo que antes: de {from} a {to}. Eso sube y baja solo.",
  "reason.status.watch.lows": "Varias calificaciones bajas en una semana, {count}, y no es lo habitual en ti.",
  "reason.status.watch.fell": "Bajó más de lo que explica la casualidad: de {from} a {to}.",
  "reason.status.watch.safety": "Una reseña trae una amenaza o datos privados. Mírala primero.",
  "reason.status.act.below-job": "Estás {room} por debajo de la línea de {line}.",
  "reason.status.act.near-job": "Estás cerca de la línea de {line}. Calificaciones de una estrella seguidas que te llevarían ahí: {ones}.",
  "reason.status.act.below-tier": "Estás {room} por debajo de {line}. De ese número depende una ventaja en la plataforma.",
  "reason.status.watch.near-tier":
    "Estás cerca de {line}; de ese número depende una ventaja. Calificaciones de una estrella seguidas que te llevarían ahí: {ones}.",
  "reason.status.watch.below-job.reported":
    "Estás {room} por debajo de {line}. Quienes manejan cuentan que ahí está la línea; la plataforma no publica ninguna.",
  "reason.status.watch.near-job.reported":
    "Estás cerca de {line}; quienes manejan cuentan que ahí está la línea. La plataforma no publica ninguna.",
  "reason.status.watch.below-tier.reported": "Estás {room} por debajo de {line}. Ese número lo cuentan otros; la plataforma no lo publica.",
  "reason.status.watch.near-tier.reported": "Estás cerca de {line}. Ese número lo cuentan otros; la plataforma no lo publica.",
  "reason.next.job": "Lo que sigue: junta lo que puedas mostrar de las calificaciones que no deberían contar y escribe a soporte.",
  "reason.next.tier": "Lo que sigue: revisa en la app si dejaron fuera las calificaciones bajas que no dependían de ti.",
  "reason.number.alone": "{average}.",
  "reason.number.last": "{average} en tus últimas {n}.",
  "reason.number.last.give": "{average} en tus últimas {n}, con un margen de {give}.",
  "reason.number.all": "{average} en {n} calificaciones.",
  "reason.number.all.give": "{average} en {n} calificaciones, con un margen de {give}.",
  "reason.rests.read": "Leído el {on}.",
  "reason.rests.upto": "Hasta el {on}.",
  "reason.outlier.low": "{rating} estrellas; el promedio de las {n} anteriores era {usual}.",
  "reason.outlier.chance": "Por lo que había antes, unas {per100} de cada 100 calificaciones serían así de bajas.",
  "reason.outlier.one": "Es una sola calificación. Una sola dice poco.",
};

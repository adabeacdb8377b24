import type { en } from "./history.en";

/** Qué pasó con una reseña, y cómo va la lectura de un sitio. */
export const es: Record<keyof typeof en, string> = {
  "presence.short.gone": "ya no está en la página desde el {day}",
  "presence.short.filtered": "lo más probable: pasó a no recomendadas, {day}",
  "presence.short.not-reached": "sin llegar a ella desde el {day}",
  "presence.short.versions": "{count} versiones",

  "presence.gone": "Ya no está en la página. Se vio ahí por última vez {lastSeen} y faltaba {since}.",
  "presence.gone.why": "Quizá la retiró quien la escribió, o la quitó el sitio. La página no dice cuál de las dos.",
  "presence.filtered":
    "Lo más probable es que pasara a “no recomendadas”. Se vio en la página por última vez {lastSeen} y faltaba {since}.",
  "presence.filtered.why": "En ese tiempo, el número de reseñas que el sitio no recomienda pasó de {before} a {after}.",
  "presence.at": "{day} a las {time}",
  "presence.kept": "Se queda aquí como prueba. Ya no cuenta en tus números, y no se buscan señales en ella.",
  "presence.not-reached":
    "Se vio por última vez {lastSeen}. Las páginas que leímos después no llegaron hasta su lugar, así que bien puede seguir ahí.",
  "presence.covered.all.one": "Se miró la lista completa, {count} reseña.",
  "presence.covered.all.other": "Se miró la lista completa, {count} reseñas.",
  "presence.covered.part.one": "Se miró la parte de la lista donde estaba, {count} reseña por orden de fecha.",
  "presence.covered.part.other": "Se miró la parte de la lista donde estaba, {count} reseñas por orden de fecha.",
  "presence.checked": "La buscamos de nuevo {when} y seguía sin estar.",
  "presence.wasAway": "Faltaba {since} y volvió a estar {until}.",

  "change.edited": "como era antes de cambiar, vista por última vez {when}",
  "change.old-copy": "una versión anterior. Una copia de la página que no era reciente todavía la mostraba {when}",
  "change.same-day": "vista por última vez {when}. Su fecha no cambió: la editaron, o una de las lecturas falló",
  "change.disagree": "vista por última vez {when}. Las lecturas de esta reseña no coinciden, así que guardamos las dos versiones",
};

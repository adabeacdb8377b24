import type { en } from "./shelf.en";

/** Palabras amables, y la hoja que se hace con ellas. */
export const es: Record<keyof typeof en, string> = {
  "shelf.open": "Palabras amables",
  "shelf.lead": "Pasajes de reseñas amables, primero las nuevas. Quita la marca a los que no quieras en la hoja.",
  "shelf.none": "Todavía no hay pasajes amables. Estarán aquí cuando se lea una reseña amable.",
  "shelf.save": "Guardar como hoja",
  "shelf.saved": "Guardada. Se abre en cualquier navegador y cabe en una o dos páginas.",
  "sheet.title": "Lo que escribió la gente",
  "sheet.count.one": "Una reseña guardada.",
  "sheet.count.other": "{count} reseñas guardadas.",
  "sheet.mean": "Su promedio es {average} de {max}.",
  "sheet.how":
    "Pasajes elegidos por la persona de quien tratan, de reseñas del sitio, palabra por palabra. Reunido: {when}. No se nombra a quien escribió.",
  "sheet.picked.one": "Un pasaje.",
  "sheet.picked.other": "{count} pasajes.",
};

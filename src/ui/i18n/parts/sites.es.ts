import type { en } from "./sites.en";

export const es: Record<keyof typeof en, string> = {
  "site.ratemyprofessors.terms":
    "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.ratemyprofessors.keeps":
    "Leemos solo la página que marcas como tuya y mientras la miras. Sus calificaciones quedan en este dispositivo, solo para ti.",
  "site.yelp.terms": "Sus condiciones de uso limitan la copia automática de sus páginas y sus reseñas.",
  "site.yelp.keeps":
    "Leemos solo la página de tu trabajo y mientras la miras. Guardamos las reseñas que hablan de ti y los totales de la página, en este dispositivo, solo para ti.",
  "site.choice": "Tú decides. Esto no es asesoría legal.",
};

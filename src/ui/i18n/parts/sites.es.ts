import type { en } from "./sites.en";

export const es: Record<keyof typeof en, string> = {
  "site.ratemyprofessors.terms":
    "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.ratemyprofessors.keeps":
    "Leemos solo la página que marcas como tuya y mientras la miras. Sus calificaciones quedan en este dispositivo, solo para ti.",
  "site.yelp.terms": "Sus condiciones de uso limitan la copia automática de sus páginas y sus reseñas.",
  "site.yelp.keeps":
    "Leemos solo la página de tu trabajo y mientras la miras. Guardamos las reseñas que hablan de ti y los totales de la página, en este dispositivo, solo para ti.",
  "site.airbnb.terms": "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.airbnb.keeps":
    "Leemos solo la página que marcas y mientras la miras, y de ella solo las reseñas que también entrega a los buscadores. Quedan en este dispositivo, solo para ti.",
  "site.fiverr.terms": "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.fiverr.keeps":
    "Leemos solo la página que marcas como tuya y mientras la miras. Sus calificaciones quedan en este dispositivo, solo para ti.",
  "site.freelancercom.terms": "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.freelancercom.keeps":
    "Leemos solo la página que marcas y mientras la miras, y de ella solo las reseñas que también entrega a los buscadores. Quedan en este dispositivo, solo para ti.",
  "site.rover.terms": "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.rover.keeps":
    "Leemos solo la página que marcas y mientras la miras, y de ella solo las reseñas que también entrega a los buscadores. Quedan en este dispositivo, solo para ti.",
  "site.taskrabbit.terms": "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.taskrabbit.keeps":
    "Leemos solo la página que marcas y mientras la miras, y de ella solo las reseñas que también entrega a los buscadores. Quedan en este dispositivo, solo para ti.",
  "site.thumbtack.terms": "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.thumbtack.keeps":
    "Leemos solo la página que marcas y mientras la miras, y de ella solo las reseñas que también entrega a los buscadores. Quedan en este dispositivo, solo para ti.",
  "site.tripadvisor.terms": "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.tripadvisor.keeps":
    "Leemos solo la página de tu trabajo y mientras la miras, y de ella solo las reseñas que también entrega a los buscadores. Guardamos las que hablan de ti y los totales de la página, en este dispositivo, solo para ti.",
  "site.upwork.terms": "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.upwork.keeps":
    "Leemos solo la página que marcas y mientras la miras, y de ella solo las reseñas que también entrega a los buscadores. Quedan en este dispositivo, solo para ti.",
  "site.generic.terms": "Muchos sitios limitan la copia automática en sus condiciones de uso; revisa las de este antes de decidir.",
  "site.generic.keeps":
    "Leemos solo la página que marcas y mientras la miras, y de ella solo las reseñas que también entrega a los buscadores. Quedan en este dispositivo, solo para ti.",
  "here.off.any": "¿Hay aquí reseñas sobre ti? Quizá se puedan leer. Ahora no se lee nada.",
  "here.unmarked": "{site} está activado, pero esta página no trae reseñas marcadas de modo que se puedan leer sin adivinar.",
  "claim.instead.workplace": "Trata del lugar donde trabajo",
  "claim.instead.own": "Trata de mí",
  "sites.others": "Otras páginas",
  "sites.others.lead":
    "Muchas páginas entregan sus reseñas a los buscadores en una forma que se puede leer. Entonces también se leen aquí. El navegador te pregunta por ese único sitio, y no se lee nada antes de que digas que la página es tuya.",
  "sites.others.address": "Dirección de tu página allí",
  "sites.others.add": "Mostrar su interruptor",
  "sites.others.wrong": "Esa no es la dirección de una página de la web abierta. Empieza por https.",
  "sites.others.known": "{site} tiene su propio interruptor arriba, o no se lee.",
  "site.choice": "Tú decides. Esto no es asesoría legal.",
};

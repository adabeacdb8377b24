import type { en } from "./requests.en";

/** Cartas para pedir los datos propios a una plataforma. Claras, sin exigir más de lo que da la ley. */
export const es: Record<keyof typeof en, string> = {
  "requests.title": "Pide tus datos",
  "requests.body":
    "Esta carta la envías tú, desde tu correo o con el formulario de privacidad de la plataforma. Desde aquí no se envía nada.",
  "requests.law": "¿Dónde vives o trabajas?",
  "requests.law.eu": "Unión Europea",
  "requests.law.uk": "Reino Unido",
  "requests.law.california": "California",
  "requests.platform": "¿Qué plataforma?",
  "requests.another": "Otra",
  "requests.platform.name": "Su nombre",
  "requests.lang": "Idioma de la carta",
  "requests.lang.en": "Inglés",
  "requests.lang.es": "Español",
  "requests.letter": "Tu carta",
  "requests.blanks": "Completa lo que está entre [corchetes] antes de enviarla.",
  "requests.facts": "En qué se basa",
  "requests.fact.eu":
    "RGPD, artículo 15 (una copia de tus datos) y artículo 20 (en un formato que lea un programa). Deben responder en un mes.",
  "requests.fact.eu.court":
    "El 4 de abril de 2023 el Tribunal de Apelación de Ámsterdam dijo que Uber y Ola deben dar a los conductores más de sus datos. Las calificaciones eran parte de eso.",
  "requests.fact.uk": "UK GDPR, artículos 15 y 20. Deben responder en un mes; dos más si tu pedido es complejo.",
  "requests.fact.california":
    "Ley de Privacidad del Consumidor de California, Código Civil, sección 1798.100 y siguientes: el derecho a saber. Deben responder en 45 días. Obliga solo a empresas grandes.",
  "requests.known": "Revisado el {day}. Fuentes:",
  "requests.advice": "Esto no es asesoría legal. Las leyes cambian; infórmate o pregunta a alguien que sepa cuando mucho depende de ello.",
  "requests.back": "Lo que te manden se puede leer en Traer datos.",

  "letter.subject": "Solicitud de mis datos personales",
  "letter.you": "[tu nombre]",
  "letter.account": "[el correo o teléfono de tu cuenta]",
  "letter.platform": "[la plataforma]",
  "letter.opening":
    "A {platform}:\n\nTrabajo a través de su plataforma. Mi cuenta está a nombre de {account}. Solicito mis datos personales.",
  "letter.eu.access":
    "Según el artículo 15 del Reglamento General de Protección de Datos, les pido una copia de mis datos personales. Debe incluir:\n- cada calificación que recibí, con su fecha, hasta donde lo permitan los derechos de otras personas\n- comentarios, etiquetas, elogios y quejas sobre mí\n- mi promedio a lo largo del tiempo y el número de calificaciones en que se basa\n- mis viajes, pedidos o trabajos y las horas en que estuve en línea\n- avisos, límites y cierres de mi cuenta, con sus motivos",
  "letter.uk.access":
    "Según el artículo 15 del UK GDPR, les pido una copia de mis datos personales. Debe incluir:\n- cada calificación que recibí, con su fecha, hasta donde lo permitan los derechos de otras personas\n- comentarios, etiquetas, elogios y quejas sobre mí\n- mi promedio a lo largo del tiempo y el número de calificaciones en que se basa\n- mis viajes, pedidos o trabajos y las horas en que estuve en línea\n- avisos, límites y cierres de mi cuenta, con sus motivos",
  "letter.california.access":
    "Según la Ley de Privacidad del Consumidor de California (Código Civil, sección 1798.100 y siguientes), les pido que me digan qué información personal tienen sobre mí y que me envíen los datos concretos. Deben incluir:\n- cada calificación que recibí, con su fecha, hasta donde lo permitan los derechos de otras personas\n- comentarios, etiquetas, elogios y quejas sobre mí\n- mi promedio a lo largo del tiempo y el número de calificaciones en que se basa\n- mis viajes, pedidos o trabajos y las horas en que estuve en línea\n- avisos, límites y cierres de mi cuenta, con sus motivos",
  "letter.eu.logic":
    "Les pido también que me digan para qué usan estos datos, quién los recibe y cuánto tiempo los guardan. Si hay decisiones automatizadas sobre mí, expliquen por favor la lógica y lo que significan para mí.",
  "letter.uk.logic":
    "Les pido también que me digan para qué usan estos datos, quién los recibe y cuánto tiempo los guardan. Si hay decisiones importantes sobre mí tomadas de forma automatizada, expliquen por favor cómo se toman y cómo puedo pedir que las revise una persona.",
  "letter.eu.portable":
    "Según el artículo 20, envíen por favor lo que yo les di y lo que produjo mi trabajo en un formato común que pueda leer un programa, como CSV o JSON.",
  "letter.uk.portable":
    "Según el artículo 20 del UK GDPR, envíen por favor lo que yo les di y lo que produjo mi trabajo en un formato común que pueda leer un programa, como CSV o JSON.",
  "letter.california.portable": "Envíenlo por favor en un formato común que pueda leer un programa, como CSV o JSON.",
  "letter.eu.term": "La ley da un mes para responder (artículo 12). Si necesitan más tiempo, díganme por qué dentro de ese mes.",
  "letter.uk.term": "La ley da un mes para responder. Si necesitan más tiempo, díganme por qué dentro de ese mes.",
  "letter.california.term": "La ley da 45 días para responder. Si necesitan más tiempo, díganme por qué dentro de ese plazo.",
  "letter.identity": "Si necesitan algo para estar seguros de que soy yo, díganme exactamente qué. Por favor, no lo usen para nada más.",
  "letter.closing": "Gracias.\n\n{name}\n{day}",
};

import type { en } from "./rights.en";

/** Derechos según el lugar: hechos con fecha, nunca consejo legal. */
export const es: Record<keyof typeof en, string> = {
  "nav.rights": "Tus derechos",
  "rights.title": "¿En qué me puedo apoyar?",
  "rights.lead": "Reglas que pueden ayudar cuando usan una nota en tu contra. Elige dónde trabajas y qué haces.",
  "rights.place": "Dónde trabajas",
  "rights.place.us-california": "California (EE. UU.)",
  "rights.place.us-colorado": "Colorado (EE. UU.)",
  "rights.place.us-minnesota": "Minnesota (EE. UU.)",
  "rights.place.us-newyorkcity": "Ciudad de Nueva York",
  "rights.place.us-seattle": "Seattle (EE. UU.)",
  "rights.place.us-washington": "Estado de Washington",
  "rights.place.us": "Otro lugar de EE. UU.",
  "rights.place.eu": "Unión Europea",
  "rights.place.uk": "Reino Unido",
  "rights.place.au": "Australia (todo el país)",
  "rights.role": "Qué haces",
  "rights.role.server": "Mesa y barra",
  "rights.role.teacher": "Docencia",
  "rights.role.driver": "Conducir",
  "rights.role.courier": "Repartir",
  "rights.role.shopper": "Hacer compras",
  "rights.role.freelancer": "Trabajo independiente",
  "rights.role.host": "Alojar",
  "rights.none": "No conocemos ninguna para este lugar y este trabajo. Eso no quiere decir que no exista.",
  "rights.reported": "Según cuentan otros:",
  "rights.source": "{source}; al {day}.",
  "rights.here": "En qué puedes apoyarte donde trabajas",
  "rights.choose": "Elige dónde trabajas, y aparecerá aquí.",
  "rights.advice":
    "Esto no es consejo legal. Las leyes cambian y tienen excepciones. Un sindicato, una oficina de ayuda legal o un abogado puede decirte qué vale para ti.",
  "right.seattle-notice":
    "La aplicación debe tener una política escrita, avisarte antes de la mayoría de las desactivaciones, darte los registros en que se apoya y dejarte impugnar.",
  "right.seattle-reason":
    "Hasta el 31 de mayo de 2027 la ciudad solo revisa que se sigan esos pasos. Desde el 1 de junio de 2027 también revisa si el motivo estaba permitido.",
  "right.minnesota-rules":
    "Las aplicaciones de viajes deben tener reglas escritas y claras, publicadas 30 días antes, y una forma justa de revisar una desactivación. Un grupo de conductores puede ayudarte.",
  "right.colorado-policy":
    "Las aplicaciones de viajes pueden desactivarte 72 horas o más solo como lo permite su política escrita, y puedes pedir que lo revisen.",
  "right.colorado-delivery": "Las aplicaciones de reparto tienen que decirte cómo deciden, y cuándo y por qué desactivan.",
  "right.california-appeal":
    "Una aplicación que se apoya en esta ley puede terminar tu contrato solo por un motivo escrito en él, y debe tener una forma de apelar.",
  "right.washington-notice":
    "El aviso de una aplicación de viajes debe decir el motivo, la política, las fechas, cómo remediarlo y que puedes apelar con el Driver Resource Center.",
  "right.newyork-justcause":
    "Una ley sobre aplicaciones de viajes pide un motivo justo y 14 días de aviso; la empresa debe demostrar el motivo. Debía regir desde fines de julio de 2026, más o menos.",
  "right.newyork-delivery": "En diciembre de 2025 se aprobó una ley sobre la desactivación injusta de repartidores.",
  "right.us-together":
    "Si eres empleado y no supervisas, puedes actuar junto con tus compañeros sobre pago y condiciones. Una queja solo tuya no está cubierta.",
  "right.us-ferpa":
    "No debes hacer público nada del expediente de un estudiante, ni siquiera que fue tu estudiante. Esto te obliga, y también por eso no puedes responder con detalle.",
  "right.us-form-contract": "Un contrato tipo no puede prohibir ni multar reseñas honestas. No amenaces a un cliente con una cláusula así.",
  "right.us-suppression":
    "No puedes usar amenazas legales sin base ni acusaciones públicas falsas para que quiten una reseña. También vale para quien vende su servicio por su cuenta.",
  "right.eu-evaluation":
    "Las plataformas deben decirte qué sistemas automáticos vigilan o deciden, que las notas de clientes son parte de ellos y qué pesa más.",
  "right.eu-due": "Los países deben llevar esta directiva a su ley a más tardar el 2 de diciembre de 2026. Mira qué ha hecho tu país.",
  "right.eu-person": "Una persona, no solo un programa, debe decidir si se cierra o suspende tu cuenta.",
  "right.eu-gdpr": "Puedes pedir los datos que guardan de ti, incluidas tus notas, y opinar cuando un programa solo decide algo serio.",
  "right.eu-complaint":
    "En plataformas grandes puedes reclamar, gratis y durante al menos seis meses, por una decisión sobre una reseña que reportaste.",
  "right.uk-decision":
    "Cuando un programa solo toma una decisión importante, deben decírtelo, puedes dar tu opinión y pedir que lo mire una persona.",
  "right.uk-access": "Puedes pedir los datos que guardan de ti, incluidas tus notas.",
  "right.australia-code":
    "Tras seis meses de trabajo regular, la plataforma debe advertirte, dar razones, oírte y luego decidir. Tienes 21 días para presentar el caso.",
};

import type { en } from "./drafts.en";

export const es: Record<keyof typeof en, string> = {
  "draft.refused.owners-page":
    "Aquí solo puede responder la cuenta de la casa. Propón unas líneas a quien la lleva y no publiques desde tu cuenta.",
  "draft.refused.no-reply-here": "No sabemos de esa vía en esta plataforma. Arriba está a quién puedes escribirle.",
  "draft.refused.no-known-appeal":
    "No sabemos de ninguna manera de apelar aquí. Si limitaron o cerraron tu cuenta, lee el aviso: quizá diga cómo. Si no, escribe a soporte y deja una nota en tu archivo.",
  "draft.refused.not-your-role": "En este trabajo no le escribirías a esa persona.",
  "draft.refused.threat-unanswered": "A una amenaza o a un trato no se le contesta en público. Guarda copia y repórtalo.",
  "draft.refused.abuse-unanswered": "A palabras así no se les contesta en público. Guarda copia y repórtalas.",
  "draft.refused.serious-private": "Algo tan serio no se discute en público. Habla antes con tu encargado, el sindicato o un abogado.",
  "draft.refused.serious-heard":
    "Algo tan serio debe escucharse, no reportarse para quitarlo. Habla antes con tu encargado, el sindicato o un abogado.",
  "draft.refused.nothing-to-report": "No trae palabras a las que se pueda aplicar una norma.",
  "draft.refused.kind-words": "Las palabras amables no se disputan. Guárdalas en tu archivo.",
  "draft.refused.support-only": "Aquí nadie puede escribirle a la otra parte por una reseña. Solo se puede acudir a soporte.",
  "draft.refused.no-channel":
    "Esta plataforma no da manera de contestarle a un cliente por una calificación. Arriba está a quién puedes escribirle.",
  "draft.unread": "No hemos leído lo que {site} mismo dice de esta vía. Revísalo ahí antes de contar con ella.",
  "chance.until.handed-in":
    "Se puede enviar a más tardar el {day}: el sitio cuenta {days} días desde que se entregó la reseña, y eso puede ser antes.",
  "chance.until.contract-end":
    "Se puede enviar a más tardar el {day}: el sitio cuenta {days} días desde el fin del contrato, y eso puede ser antes.",
  "chance.stays": "Una vez puesta, no se puede cambiar.",
  "draft.author": "Quien la escribió",
  "draft.refused.no-contact": "Este sitio no deja que nadie le escriba a la otra parte por una reseña. Solo se le puede pedir a soporte.",
  "draft.refused.no-asking": "Este sitio prohíbe pedirle a alguien que cambie o quite una reseña, con o sin algo a cambio.",
  "draft.refused.no-asking-reported":
    "Según se cuenta, este sitio prohíbe pedirle a alguien que cambie o quite una reseña, o darle algo por ello.",
  "draft.tone": "Tono del texto",
  "draft.tone.warm": "Cálido",
  "draft.tone.plain": "Sencillo",
  "draft.tone.firm": "Firme",
  "draft.gloss.es": "Qué dice, línea por línea, en español",
  "draft.gloss.en": "Qué dice, línea por línea, en inglés",
  "draft.gloss.own": "Esta línea la escribiste o la cambiaste, así que no hay una nuestra al lado.",
  "draft.facts": "Lo que sabes de primera mano",
  "draft.unsaid": "No está en este texto: {facts}",
  "draft.factsHint":
    "Una frase corta por línea. Solo eso se afirma como hecho; lo que nombra o culpa a alguien no entra en lo que lee el público.",
  "fill.title": "Tus borradores, para un cuadro de esta página",
  "fill.do": "Ponerlo",
  "fill.waits": "Una respuesta que todos pueden leer se escribió hace menos de un día. Queda guardada; puede esperar a mañana.",
  "fill.filled": "Está en el cuadro. Léelo una vez más; enviarlo depende de ti.",
  "fill.no-box": "Primero haz clic en el cuadro de la página y vuelve a abrir esto.",
  "fill.refused": "El navegador no nos deja escribir en esta página. Copia el borrador.",
  "model.title": "Un modelo en este dispositivo",
  "model.body":
    "Algunos navegadores traen su propio modelo de lenguaje. Puede decir un borrador con otras palabras. Trabaja en este dispositivo; no descargamos nada y nada se envía. Está apagado hasta que lo enciendas.",
  "model.on": "Usarlo para borradores",
  "model.none": "Este navegador no tiene ninguno listo.",
  "model.ask": "Decirlo con otras palabras, en este dispositivo",
  "model.asking": "Un momento.",
  "model.made": "Lo mismo con otras palabras. Pasó las mismas revisiones que todo borrador; léelo antes de usarlo.",
  "model.take": "Usar este",
  "model.fault.empty": "No volvió nada. El borrador queda como está.",
  "model.fault.language": "Lo que volvió estaba en otro idioma. Se dejó a un lado.",
  "model.fault.length": "Lo que volvió era demasiado largo. Se dejó a un lado.",
  "model.fault.added": "Lo que volvió tenía un nombre o un número que el borrador no tiene. Se dejó a un lado.",
  "model.fault.blank": "Lo que volvió perdió un lugar que tú debes llenar. Se dejó a un lado.",
  "model.fault.guard": "Lo que volvió decía algo que podría perjudicarte. Se dejó a un lado.",
};

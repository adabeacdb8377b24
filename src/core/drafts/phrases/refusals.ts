/** Why an addressee is not offered, by code. */
export const refusalWhy = {
  en: {
    "draft.refused.owners-page":
      "Only the owner's account can answer here. Suggest a line to the owner instead of posting from your own account.",
    "draft.refused.no-reply-here":
      "This platform gives you no such channel. What there is: support, an appeal, and a note for your own file.",
    "draft.refused.not-your-role": "That is not someone you would write to in this work.",
    "draft.refused.threat-unanswered": "A threat or a bargain is not answered in public. Keep a copy and report it.",
    "draft.refused.abuse-unanswered": "Words like these are not answered in public. Keep a copy and report them.",
    "draft.refused.serious-private": "A claim this serious is not argued in public. Talk to your manager, union or a lawyer first.",
  },
  es: {
    "draft.refused.owners-page":
      "Aquí solo puede responder la cuenta de la casa. Propón unas líneas a quien la lleva y no publiques desde tu cuenta.",
    "draft.refused.no-reply-here": "Esta plataforma no te da ese canal. Lo que hay: soporte, una apelación y una nota para tu archivo.",
    "draft.refused.not-your-role": "En este trabajo no le escribirías a esa persona.",
    "draft.refused.threat-unanswered": "A una amenaza o a un trato no se le contesta en público. Guarda copia y repórtalo.",
    "draft.refused.abuse-unanswered": "A palabras así no se les contesta en público. Guarda copia y repórtalas.",
    "draft.refused.serious-private": "Algo tan serio no se discute en público. Habla antes con tu encargado, el sindicato o un abogado.",
  },
} as const;

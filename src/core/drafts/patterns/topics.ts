import { fold, words } from "../fold";

/** What a review is mainly about, by the worker's trade; English and Spanish words side by side. The first of equals wins. */
const table = {
  server: {
    charge:
      "charg(?:e|es|ed|ing)|fees?|gratuity|corkage|bill(?:ed)?|tip(?:s|ped)?|refund|cuenta|propina|cargo|cobr\\w+|reembolso|descorche",
    rule: "id|identification|last call|dog|dress code|policy|rules?|refus\\w+|kicked out|identificación|normas?|reglas?|perro|nos ech\\w+|no nos dej\\w+",
    wait: "wait(?:ed|ing)?(?: (?:time|for|over|forever|almost))|wait|slow(?:ly)?|forever|minutes|hours?|took so long|esper\\w+|tard\\w+|lent[oa]s?|minutos|demor\\w+",
    order:
      "wrong|forgot|missing|mixed up|never (?:came|arrived|brought)|our order|my order|equivoc\\w+|olvid\\w+|faltab\\w+|trajeron otra|pedido",
    food: "food|cold|undercooked|overcooked|salty|dry|taste[ds]?|bland|dish|steak|chicken|pizza|soup|comida|frí[oa]s?|salad[oa]|crud[oa]|sec[oa]|sabor|plato|carne|sopa",
    attitude:
      "rude(?:ly)?|attitude|unfriendly|ignored|dismissive|eye ?roll\\w*|smil\\w+|condescend\\w+|curt|grumpy|groser[oa]s?|mala cara|ignor\\w+|antipátic[oa]|de malas|trato|cortante|displicente",
    price: "price[sd]?|pricey|expensive|overpriced|costs?|caro|cara|carísim\\w+|precios?",
    place:
      "loud|noise|noisy|music|dirty|bathroom|table by|crowded|parking|cold inside|ruido|música|suci[oa]|baño|estacionamiento|apretad\\w+",
  },
  teacher: {
    rule: "late (?:work|paper|policy|assignment)|deadline|extension|attendance|phone|cheat\\w*|plagiar\\w+|polic(?:y|ies)|entrega tarde|plazo|prórroga|asistencia|celular|copiar|plagio|reglas",
    grading:
      "grad(?:e|es|ed|ing|er)|gpa|points?|curve|marks?|rubric|unfair|fail(?:ed)?|nota|notas|calific\\w+|promedio|puntos|reprob\\w+|suspend\\w+|rúbrica|injust\\w+",
    exams: "exams?|tests?|midterms?|finals?|quiz(?:zes)?|examen|exámenes|parcial(?:es)?|final|pruebas?",
    workload:
      "work ?load|homework|readings?|essays?|papers?|assignments?|hours a week|too much|tareas?|lecturas?|ensayos?|trabajos?|carga|demasiado",
    feedback:
      "feedback|e-?mails?|respon(?:d|ds|se|sive)|office hours|takes? weeks|never (?:answers|replies)|retroaliment\\w+|correos?|respond\\w+|contest\\w+|asesorías?|devoluciones",
    clarity:
      "unclear|confus\\w+|lectures?|slides|organi[sz]ed|disorgani[sz]ed|explain\\w*|boring|understand|hard to follow|clases?|diapositivas|confus[oa]|explic\\w+|desorden\\w+|aburrid\\w+|entiende",
    attitude:
      "rude|condescend\\w+|mean|arrogant|dismissive|doesn't care|unapproachable|groser[oa]|soberbi[oa]|prepotente|trato|mala onda|no le importa|antipátic[oa]",
  },
  driver: {
    charge: "charg(?:e|ed)|fees?|surge|price|expensive|refund|cobr\\w+|tarifa|precio|caro|reembolso|propina",
    rule: "seat ?belt|car seat|beer|open container|smok\\w+|mask|too many|extra passenger|refus\\w+|cintur[oó]n|silla|cerveza|fum\\w+|no me dej\\w+|pasajeros de más",
    missing:
      "missing|wrong (?:order|bag|house|address|item)|never arrived|not delivered|spilled|cold|faltab\\w+|nunca llegó|equivocad[oa]|derram\\w+|frí[oa]|bolsa",
    wait: "late|wait(?:ed|ing)?|slow|took forever|minutes|tarde|esper\\w+|tard\\w+|lent[oa]|minutos|demor\\w+",
    route: "route|wrong turn|gps|lost|detour|traffic|directions|drop ?off|ruta|vuelta|perdid\\w+|tráfico|desvío|destino",
    driving: "brak\\w+|sped|speed(?:ing)?|jerky|unsafe|swerv\\w+|fren\\w+|velocidad|rápido|manej\\w+|conduc\\w+|insegur\\w+",
    car: "smell\\w*|dirty|clean|hot|ac|air conditioning|car|olor|olía|suci[oa]|limpi[oa]|calor|aire|coche|carro|auto",
    attitude: "rude|attitude|talk\\w*|unfriendly|quiet|music|phone|groser[oa]|mala cara|habl\\w+|antipátic[oa]|música|teléfono|trato",
  },
} as const;

export type Trade = keyof typeof table | "other";

const compiled = Object.fromEntries(
  Object.entries(table).map(([trade, topics]) => [
    trade,
    Object.entries(topics).map(([topic, source]) => [topic, words(fold(source))] as const),
  ]),
);

/** Topics people fall out over. */
const contested: readonly string[] = ["charge", "rule", "grading"];

/** The topic most of the text (folded, in small letters) is about, or "general". In a `dispute`, one that people fall out over, if it is there at all. */
export function topicOf(folded: string, trade: Trade, dispute = false): string {
  const hits = (compiled[trade] ?? []).map(([topic, pattern]) => ({ topic, count: folded.match(pattern)?.length ?? 0 }));
  const found = hits.filter(({ count }) => count > 0);
  const over = dispute ? found.filter(({ topic }) => contested.includes(topic)) : [];
  return (over.length ? over : found).reduce((best, one) => (one.count > best.count ? one : best), { topic: "general", count: 0 }).topic;
}

/** The pattern of one topic, to find the sentence that is about it. */
export const topicPattern = (topic: string, trade: Trade): RegExp | undefined => compiled[trade]?.find(([name]) => name === topic)?.[1];

/** What else than the worker decided it; the first that matches is named. */
const causes = {
  staffing:
    "understaffed|short-?staffed|(?:only )?one (?:server|waiter|waitress|person)|not enough staff|faltaba personal|poco personal|un solo meser[oa]|una sola (?:persona|mesera)",
  traffic: "traffic|tráfico|embotellamiento|atasco",
  app: "app|gps|pin|aplicación",
  stock: "out of stock|sold out|ran out|was out|were out|no había|se acabó|agotad\\w+",
  merchant: "at the restaurant|en el restaurante|the restaurant (?:took|was slow)",
  weather: "rain|snow|storm|lluvia|llovía|nieve|tormenta",
  kitchen: "kitchen|cocina",
  noise: "loud|noise|noisy|ruido\\w*",
  parking: "parking|estacionamiento",
  price: "surge|overpriced|expensive|prices?|tarifa|caro|car[ií]sim\\w+|precios?",
};

const causePatterns = Object.entries(causes).map(([cause, source]) => [cause, words(fold(source))] as const);

/** The cause outside the worker's hands that a text (folded, in small letters) names, or null. */
export const causeOf = (folded: string): string | null => causePatterns.find(([, pattern]) => folded.search(pattern) >= 0)?.[0] ?? null;

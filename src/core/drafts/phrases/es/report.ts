import type { report as english } from "../en/report";

/** A la plataforma: categoría, palabras citadas y una línea de por qué. */
export const report: Record<keyof typeof english, readonly string[]> = {
  "report.open": [
    "Quiero reportar una parte de la {thing} {stars}{dated}, y únicamente esa parte es la que solicito revisar.",
    "Este mensaje se refiere a la {thing} {stars}{dated}, y más exactamente a un pasaje que voy a citar.",
    "Les pido revisar un pasaje de la {thing} {stars}{dated}, y compararlo con las normas de su sitio.",
    "Quisiera que compararan determinada frase de la {thing} {stars}{dated} con las reglas del sitio.",
  ],
  "report.open~warm": [
    "Gracias por atender estos reportes, entre los que este trata de un pasaje de la {thing} {stars}{dated}.",
    "Agradecería muchísimo que alguna persona leyera conmigo un pasaje de la {thing} {stars}{dated}.",
    "Hola, la {thing} {stars}{dated} contiene un pasaje sobre el que me gustaría conocer su opinión.",
    "Sé que les llegan muchos reportes, así que limito este a un solo pasaje de la {thing} {stars}{dated}.",
  ],
  "report.open~firm": [
    "Solicito que comparen con sus normas un pasaje de la {thing} {stars}{dated}, y que me comuniquen el resultado.",
    "Solicito que un pasaje de la {thing} {stars}{dated} se mida con sus propias reglas, tal como están escritas.",
    "Este es un reporte formal de un pasaje de la {thing} {stars}{dated}, hecho conforme a sus propias reglas.",
    "Les pido tratar esto como un reporte sobre un pasaje de la {thing} {stars}{dated}, y conservarlo en su registro.",
  ],
  "report.category": [
    "La categoría que más se le acerca en su lista es {ground}.",
    "El apartado que considero aplicable es {ground}.",
    "A mi entender corresponde al apartado de {ground}.",
    "El motivo que fundamenta este reporte es {ground}.",
  ],
  "report.category.blank": [
    "La categoría que más se le acerca es [la norma del sitio que incumplen estas palabras, y si no hay ninguna, no lo envíes].",
    "El apartado que considero aplicable es [uno de la lista del sitio, y sin él, mejor no reportar].",
    "A mi entender corresponde a [cuál de los apartados del sitio, pues no estar de acuerdo no es motivo].",
    "El motivo que fundamenta este reporte es [la norma, con las palabras del sitio, o no lo envíes].",
  ],
  "report.quote": [
    "Las palabras que solicito revisar son las siguientes: {quote}.",
    "El pasaje al que me refiero contiene lo siguiente: {quote}.",
    "Reproducido literalmente, el pasaje dice {quote}.",
    "La frase que someto a su consideración es {quote}.",
  ],
  "report.why": [
    "Solicito que lo revisen conforme a ese criterio, porque {why}",
    "La razón que me lleva a dirigirme a ustedes es que {why}",
    "Agradecería que lo leyeran con esto presente, ya que {why}",
    "Este reporte se reduce completamente a un solo punto, y es que {why}",
  ],
  "report.why.blank": [
    "Solicito que lo revisen conforme a ese criterio, porque [qué palabras incumplen esa norma y de qué manera].",
    "La razón que me lleva a dirigirme a ustedes es [una frase que una las palabras citadas con la norma].",
    "Agradecería que lo leyeran con esto presente: [qué va contra las normas en lo citado].",
    "Este reporte se reduce completamente a un solo punto, que es [las palabras, la norma y dónde se cruzan].",
  ],
  "report.facts": [
    "Lo que puedo demostrar al respecto es lo siguiente: {facts}",
    "Para que puedan comprobarlo, comparto lo que conozco: {facts}",
    "Por mi parte puedo aportar lo siguiente: {facts}",
    "Lo que conservo y podría enviarles es esto: {facts}",
  ],
  "report.limit": [
    "No les solicito juzgar si lo demás corresponde a la realidad, y esa cuestión la dejo aparte.",
    "La opinión que expresa en lo demás le pertenece, y de ninguna manera forma parte de este reporte.",
    "No la reporto por tener pocas estrellas, sino exclusivamente por las palabras que acabo de citar.",
    "Este reporte no se refiere al número de estrellas, que cualquier persona puede otorgar libremente.",
  ],
  "report.limit~warm": [
    "Entiendo que cada persona percibe las cosas a su manera, y no solicito nada aparte de esto.",
    "Agradezco su tiempo, y también que procuren que la página sea un lugar justo para todas las personas.",
    "Cualquiera que sea su decisión, agradezco que una persona se tome el tiempo de leerlo.",
    "Lo demás permanece como está, porque cualquier persona puede contar libremente cómo se sintió.",
  ],
  "report.limit~firm": [
    "Mi reporte se limita a estas palabras, y quisiera saber qué regla se les aplica.",
    "Lo he citado exactamente como aparece, y solicito una respuesta sobre este único punto.",
    "No discuto el número de estrellas, únicamente el pasaje que aquí señalo.",
    "Les pido comunicarme el resultado y la regla que lo decidió, para guardarlo con mis registros.",
  ],
};

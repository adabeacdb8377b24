import type { report as english } from "../en/report";

/** A la plataforma: categoría, palabras citadas y una línea de por qué. */
export const report: Record<keyof typeof english, readonly string[]> = {
  "report.open": [
    "Quiero reportar una parte de la {thing} {stars}{dated}, y les pido revisar únicamente esa parte.",
    "Este mensaje se refiere a la {thing} {stars}{dated}, y concretamente a un pasaje que cito a continuación.",
    "Les pido revisar un pasaje de la {thing} {stars}{dated}, y compararlo con las normas de su sitio.",
    "Quisiera que compararan una frase de la {thing} {stars}{dated} con las reglas del sitio.",
  ],
  "report.open~warm": [
    "Gracias por atender reportes como este, que trata de un pasaje de la {thing} {stars}{dated}.",
    "Agradecería mucho que alguna persona leyera detenidamente un pasaje de la {thing} {stars}{dated}.",
    "Hola, la {thing} {stars}{dated} contiene un pasaje sobre el que me gustaría conocer su opinión.",
    "Sé que reciben muchísimos reportes, así que limito este a un solo pasaje de la {thing} {stars}{dated}.",
  ],
  "report.open~firm": [
    "Solicito que comparen con sus normas un pasaje de la {thing} {stars}{dated}, y que me comuniquen el resultado.",
    "Solicito que un pasaje de la {thing} {stars}{dated} se mida con sus propias reglas, tal como están escritas.",
    "Este es un reporte formal de un pasaje de la {thing} {stars}{dated}, hecho conforme a sus propias reglas.",
    "Les pido tratar esto como un reporte sobre un pasaje de la {thing} {stars}{dated}, y conservarlo en su registro.",
  ],
  "report.category": [
    "La categoría que más se le acerca en su lista es la de {ground}.",
    "El apartado que considero aplicable es el de {ground}.",
    "A mi entender corresponde al apartado de {ground}.",
    "El motivo que fundamenta este reporte es el de {ground}.",
  ],
  "report.category.heard": [
    "Hasta donde pude averiguar, la categoría correspondiente es la de {heard}.",
    "Si tengo bien el nombre, el apartado correspondiente es el de {heard}.",
    "Según lo que cuentan otras personas, corresponde al apartado de {heard}.",
    "El motivo que otras personas señalan para palabras así es el de {heard}.",
  ],
  "report.category.blank": [
    "La categoría que más se le acerca es [la norma del sitio que incumplen estas palabras, y si no hay ninguna, no lo envíes].",
    "El apartado que considero aplicable es [uno de la lista del sitio, y sin él, mejor no reportar].",
    "A mi entender corresponde a [cuál de los apartados del sitio, pues no estar de acuerdo no es motivo].",
    "El motivo que fundamenta este reporte es [la norma, con las palabras del sitio, o no lo envíes].",
  ],
  "report.quote": [
    "Las palabras que les pido revisar son las siguientes: {quote}.",
    "El pasaje al que me refiero contiene lo siguiente: {quote}.",
    "Citado literalmente, el pasaje dice {quote}.",
    "La frase específica a la que me refiero es {quote}.",
  ],
  "report.why": [
    "Solicito que lo revisen conforme a ese criterio, porque {why}",
    "La razón por la que me dirijo a ustedes es que {why}",
    "Agradecería que lo leyeran con esto presente, ya que {why}",
    "Mi reporte se refiere exclusivamente a un punto, y es que {why}",
  ],
  "report.why.blank": [
    "Solicito que lo revisen conforme a ese criterio, porque [qué palabras incumplen esa norma y de qué manera].",
    "La razón por la que me dirijo a ustedes es [una frase que una las palabras citadas con la norma].",
    "Agradecería que lo leyeran con esto presente: [qué va contra las normas en lo citado].",
    "Mi reporte se refiere exclusivamente a un punto, que es [las palabras, la norma y dónde se cruzan].",
  ],
  "report.facts": [
    "Lo que puedo demostrar al respecto es lo siguiente: {facts}",
    "Para que puedan comprobarlo, comparto lo que sé: {facts}",
    "Por mi parte puedo aportar lo siguiente: {facts}",
    "Lo que conservo y podría enviarles es esto: {facts}",
  ],
  "report.limit": [
    "No les pido juzgar si lo demás es cierto, y esa cuestión la dejo aparte.",
    "La opinión que expresa en lo demás le pertenece, y no forma parte de este reporte.",
    "No la reporto por tener pocas estrellas, sino únicamente por las palabras que acabo de citar.",
    "Este reporte no tiene relación con el número de estrellas, que cada persona puede dar libremente.",
  ],
  "report.limit~warm": [
    "Entiendo que cada persona ve las cosas a su manera, y no solicito nada más que esta revisión.",
    "Gracias por su tiempo, y por procurar que la página sea un lugar justo para todas las personas.",
    "Cualquiera que sea su decisión, agradezco que una persona se tome el tiempo de leerlo.",
    "Lo demás lo dejo como está, porque cada persona puede contar libremente cómo se sintió.",
  ],
  "report.limit~firm": [
    "Mi reporte se limita a estas palabras, y quisiera saber qué regla se les aplica.",
    "Lo he citado exactamente como aparece, y solicito una respuesta sobre este único punto.",
    "No discuto el número de estrellas, únicamente el pasaje que aquí señalo.",
    "Les pido comunicarme el resultado y la regla que lo decidió, para guardarlo con mis registros.",
  ],
};

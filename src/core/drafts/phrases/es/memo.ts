import type { memo as english } from "../en/memo";

/** Nota propia, con fecha: lo visto de primera mano aparte de lo que escribió otra persona. No se nombra a nadie. */
export const memo: Record<keyof typeof english, readonly string[]> = {
  "memo.head": [
    "Nota para mi archivo, {seen}.",
    "{seen}. Para mi archivo.",
    "Escrito el {seen}, para mis registros.",
    "Mi nota del {seen}.",
  ],
  "memo.what": [
    "En {place} hay una valoración {stars}{dated}{course}. Guardé copia en [dónde].",
    "Encontré en {place} una valoración {stars}{dated}{course}. La captura está en [dónde].",
    "Hay una valoración {stars}{dated}{course} en {place}. Tengo copia: [dónde está].",
    "Se trata de una valoración {stars} en {place}{dated}{course}. Guardada como [archivo o carpeta].",
  ],
  "memo.quote": [
    "Dice, entre otras cosas: {quote}.",
    "Las palabras que quiero conservar: {quote}.",
    "Del texto: {quote}.",
    "Lo que afirma: {quote}.",
  ],
  "memo.quote.wordless": [
    "No trae palabras.",
    "Viene sin texto.",
    "Junto al número no hay nada escrito.",
    "Es la nota sola, sin comentario.",
  ],
  "memo.facts": [
    "Lo que sé de primera mano: {facts}",
    "De mis propios registros: {facts}",
    "De esto puedo dar fe: {facts}",
    "Lo que vi o hice yo: {facts}",
  ],
  "memo.facts.blank": [
    "Lo que sé de primera mano: [lo que vi o hice, con fechas, y nada de oídas].",
    "De mis propios registros: [fechas, mensajes o papeles que tengo, uno tras otro].",
    "De esto puedo dar fe: [hechos que podría mostrarle a alguien].",
    "Lo que vi o hice yo: [en orden, con horas si las tengo].",
  ],
  "memo.context": [
    "Trata sobre todo {ofTopic}.",
    "Va, en lo principal, {ofTopic}.",
    "Hasta donde la entiendo, habla {ofTopic}.",
    "Casi todo gira en torno {toTopic}.",
  ],
  "memo.course.teacher": [
    "Qué dice el curso de eso: [la cláusula del programa o el esquema de evaluación]. Las notas se publicaron el [fecha]. La regla fue la misma para todos.",
    "Por escrito: [cláusula del programa que aplica], conocida por todo el curso desde el [fecha]. Las notas salieron el [fecha].",
    "La regla que valía para todos: [cláusula o esquema]. Fecha en que se publicaron las notas: [fecha].",
    "Para el curso entero: [qué dice el programa]; notas publicadas el [fecha].",
  ],
  "memo.signs": [
    "Señales que anoté: {signs}. Son señales y no un motivo; no sé qué movió a la persona.",
    "Lo que noté: {signs}. Lo apunto como señal y ahí lo dejo.",
    "Para comparar más adelante: {signs}. Eso solo no prueba nada.",
    "También apunto que {signs}. Puede no significar nada.",
  ],
  "memo.against": [
    "En contra de eso: {against}.",
    "Lo que apunta hacia el otro lado: {against}.",
    "Para ser justos: {against}.",
    "Por otra parte: {against}.",
  ],
  "memo.unknown": [
    "No sé quién la escribió. No he intentado averiguarlo y aquí no nombro a nadie.",
    "No se sabe quién escribe ni qué vio que yo no vi. No voy a suponerlo.",
    "Quién fue no puedo decirlo, y así lo dejo.",
    "No tengo un nombre para esto ni lo estoy buscando.",
  ],
  "memo.next": [
    "Lo que hice: [nada todavía, o qué y cuándo].",
    "Pasos hasta ahora: [ninguno, o reporte, mensaje, conversación, cada uno con su fecha].",
    "Hecho al respecto: [qué y cuándo, o nada].",
    "Lo siguiente: [nada, o la única cosa que pienso hacer, y para cuándo].",
  ],
  "memo.lesson.fair": [
    "Si hay algo ahí para mí, es esto: [una frase, o se quita].",
    "Con qué me quedo, si acaso: [una frase].",
    "Algo que conviene mirar otra vez: [una frase, o nada].",
    "Para la próxima: [una frase, o nada].",
  ],
  "memo.lesson.serious": [
    "Me lo tomo en serio. Antes de decirle nada a nadie voy a hablar con [sindicato, abogada o alguien de confianza].",
    "Es una afirmación grave. Apunto solo lo que sé y no la contestaré en público.",
    "Esto pide consejo primero: [sindicato, abogado, defensoría]. Antes de eso no contesto.",
    "No voy a discutirlo aquí. Primer paso: pedir consejo a [quién].",
  ],
  "memo.lesson.threat": [
    "Pone una condición. Guardo todos los mensajes y no la contesto.",
    "Hay un trato o una advertencia en el texto. Mensajes guardados en [dónde]. De mi parte, ninguna respuesta.",
    "No voy a dar nada por ella ni a contestarla. Copias: [dónde].",
    "Todo mensaje relacionado queda guardado en [dónde]. La dejo sin respuesta.",
  ],
  "memo.lesson.abuse": [
    "Una parte va contra la persona. No tengo por qué volver a leerla; está guardada.",
    "A ratos es personal. Se lo conté a [quién, cuándo], para no estar a solas con eso.",
    "Algunas palabras hablan de mí y no del trabajo. No voy a contestarlas.",
    "No se contesta. Si llega más, acudo a [quién].",
  ],
};

import type { GuardRule } from "../rule";

/** Escuela, salud y quién es alguien: no se confirma ni se describe. */
export const privacy: readonly GuardRule[] = [
  {
    kind: "confirms-student",
    where: "public",
    roles: ["teacher"],
    any: [
      "(?:te|le|lo|la) (?:recuerdo|tuve|tuvimos|di clase|reprobé|suspendí|avisé|corregí|expliqué|puse|califiqué|aprobé|ayudé|esperé|llamé la atención|enseñé)|(?:recuerdo|recuerdo bien|me acuerdo) (?:que|a(?:l| la)|cuando|de)",
      "(?:fuiste|fue usted|eras|era usted|estuviste|estuvo usted|usted|conmigo|tú) (?:\\w+ )*?(?:alumn[oa]|estudiante|cursó|cursaste|curs[oó] conmigo|en mi (?:clase|curso|grupo|sección)|en (?:la|el) (?:clase|curso|grupo|sección))|(?:cursó|cursaste|estudió|estudiaste|llevó|tomó|tomaste) (?:la materia |el curso |la asignatura )?conmigo|gracias por (?:cursar|tomar|asistir a|inscribirse en|llevar) (?:mi|la|este|esta|el)|mi (?:ex ?)?alumn[oa]|como (?:tu|su) (?:profesor|profesora|maestr[oa])|cuando (?:viniste|vino|cursaste|cursó|entregaste|entregó|tomaste|tomó|estuvo|estuviste)|(?:tener|ver|enseñar|dar|conocer|calificar|evaluar)(?:le|te|lo|la)(?= (?:en|como|clase|este|el|la|aquí|cada))|(?:abr|ven|hac|dec|ten|sab|pon|sal|dorm|le|escrib|ped|segu|entend|respond|asist|sub|recib|cumpl|aprend|perd|discut|prefer|met|corr)ías",
      "(?:tu|tus) (?:\\w+ )?(?:nota|notas|calificación|examen|exámenes|trabajo|trabajos|ensayo|ensayos|tarea|tareas|parcial|final|asistencia|faltas|entregas?|correos?|proyecto|tesis|promedio|sección|grupo|celular|móvil|lugar|participación|resultados?|prórroga|beca|carrera)",
      "(?<!revisar |consultar |traer |traiga |comentar )(?:su|sus) (?:último |última |primer |primera |segundo |segunda |propio |propia )?(?:nota|calificación|examen|trabajo|ensayo|tarea|parcial|asistencia|faltas|inasistencias|entregas?|correos?|proyecto|tesis|promedio|sección|grupo|celular|participación|resultado|prórroga|beca|adecuación)(?: (?:fue|fueron|era|estaba|final|llegó|quedó|del?|de la|de los|tenía|es|está|con|sin|por|no|se|me|refleja|reflejan))",
      "(?<!cada |todo |cualquier |ningún |ninguna )(?:el|la|este|esta|ese|esa|un|una|mi|cierto|cierta|aquel|aquella|única|único|los|las|dos|tres) (?:\\w+ )?(?:alumn[oa]s?|estudiantes?|muchach[oa]|chic[oa]|joven|personas?)(?: (?:que|con|en|de la sección|del grupo|sacó|reprobó|faltó|entregó|tuvo|dejó|se|no|pidió|copió))",
      "(?:usted|ya|siempre|nunca) (?:sacó|reprobó|faltó|entregó|obtuvo|suspendió|llegaba|se sentaba|participaba|asistió|aprobó|cursó|se presentó)|(?:faltó|reprobó|suspendió) (?:usted|a|el|la|dos|tres|por)|cartas? de recomendación",
    ],
    unless: "cada persona|todos los estudiantes|quien lo pida",
  },
  {
    kind: "grade-word",
    where: "public",
    roles: ["teacher"],
    any: [
      "(?:sacó|obtuvo|tuvo|recibió|quedó con|con nota de|nota de|le puse|te puse|se llevó|merecía|sacaron|obtuvieron|sacaste|obtuviste) (?:un |una |el |solo )*(?:\\d{1,3}(?:[.,]\\d+)?|cero|uno|dos|tres|cuatro|cinco|suspenso|reprobado|insuficiente|aprobado)|(?:el|un|tu|su|ese) (?:\\d{1,2}(?:[.,]\\d+)?) (?:en|del|de tu|de su|que|no|se|es)|a (?:\\d+|un|dos|tres|cuatro|medio) (?:puntos?|décimas?) (?:de|del)|(?:le|te) (?:faltó|faltaron|faltaba) (?:\\w+ )?(?:puntos?|décimas?)",
      "reprob(?:ó|aste|ado|aron|ada|arlo|é)|suspend(?:ió|iste|ido|ieron)|plagi(?:ó|aste|ado por|aron)|(?:reprob|suspend)\\w+ (?:el|la|los|dos|tres|por) [^.!?]{0,30}(?:copiar|caso|faltas)|(?:sección|grupo|paralelo|comisión) (?:\\d+|[a-f](?!\\p{L}))[^.!?]{0,80}(?:nota|cero|reprob|suspen|anul|examen|exámenes|alumn|estudiante|persona|falt|entreg|sacó)\\w*|(?:caso|acta|expediente|sanción|proceso|denuncia) (?:de|por) (?:plagio|copia|copiar|fraude académico|deshonestidad)|(?:fue|es) su caso|por copiar",
      "(?:el|un|ese|tu|su|con) \\d{1,2}[.,]\\d(?!\\d)(?! ?%)",
    ],
    unless: "(?:unidad|tema|semana|lección|módulo|taller) (?:\\w+ )?(?:de|sobre)|se considera plagio|norma sobre plagio|evitar el plagio",
  },
  {
    kind: "health-word",
    where: "public",
    any: [
      "(?:su|tu|sus|tus) (?:\\w+ )?(?:{illness})|(?:con|por|tras|dad[oa]|debido a) (?:su|tu|la|el) (?:\\w+ )?(?:{illness}) (?:que|de usted|suya|suyo)",
      "(?:usted|ella|{person}) (?:\\w+ )?(?:es|era|está|estaba|venía|parecía|iba|tiene|tenía|sufre|sufría|padece|padecía|toma|tomaba|llegó|subió)(?: \\w+){0,2} (?:{ill}|{illness})|(?:estabas|estás|eres|venías|tienes|padeces) (?:\\w+ ){0,2}(?:{ill}|{illness})|(?:nos|me) (?:contó|dijo|comentó|mencionó|habló de) (?:\\w+ ){0,3}(?:{illness}|{ill})|(?:{illness}) que (?:nos|me) (?:contó|dijo|comentó|mencionó)|pronta (?:mejoría|recuperación)|que se mejore",
      "(?:su|tu|sus|tus) (?:\\w+ )?(?:insomnio|celiaquía|fobia|hernia|eczema|vértigo|yeso|marcapasos|nervios|salud|edad|rodilla|hombro|cadera|muela|dientes|encías|tobillo|muñeca|radiografía|presión|sangre|herida|tiroides|anemia|tumor|resfriado|gripe|náuseas)(?! de la)",
      "(?:usted|eres|es) (?:que )?(?:es |está |era )?(?:celíac[oa]|asmátic[oa]|epiléptic[oa]|hipertens[oa]|cardíac[oa]|anémic[oa])",
      "(?:su|tu) (?:\\w+ )?(?:hij[oa]|niñ[oa]|espos[oa]|marido|madre|padre|amig[oa]|pareja|bebé|acompañante) (?:\\w+ )?(?:es|está|estaba|tiene|tenía|sufre|toma|padece) (?:\\w+ ){0,2}(?:{ill}|{illness})",
    ],
  },
  {
    kind: "confirms-patient",
    where: "public",
    whenText:
      "clínica|consultorio|la consulta|en consulta|fisio\\w*|dental|dentista|odontol\\w+|como paciente|nuestr[oa] paciente|pacientes|tratamientos?|terapia|médic[oa]|enfermer[oa]|quiropr\\w+|masajes?|psicólog[oa]|radiografías?|acupuntura|ortodoncia|endodoncia|óptica|farmacia|podolog\\w+",
    any: [
      "(?:su|tu) (?:\\w+ )?(?:sesión|sesiones|citas?|tratamiento|consulta|revisión|expediente|historial|receta|operación|radiografía|ejercicios|rodilla|espalda|hombro|muela|dientes|lesión|evolución|recuperación|seguro)|(?:usted|tú) (?:\\w+ )?(?:vino|viniste|tuvo|tuviste|faltó|asistió|canceló|dejó|empezó|fue|recibió|cortó|interrumpió|abandonó|estuvo)",
      "(?:como|siendo) (?:paciente|nuestr[oa] paciente)|nuestr[oa] paciente|(?:le|te|lo|la) (?:\\w+ )?(?:atendimos|atendí|hicimos|hice|tratamos|traté|revisamos|operamos|recetamos|examinamos)|(?:ya )?no se presentó|no (?:volvió|acudió|vino) a (?:la|su) (?:\\w+ )?(?:cita|sesión|consulta|revisión)",
    ],
  },
  {
    kind: "protected",
    where: "all",
    any: [
      "(?:su|tu|ese|con ese) acento|(?:gente|personas) como (?:usted|esa|esta|ella|ellos)|(?:su|tu) (?:raza|religión|nacionalidad|color de piel|etnia)|de su (?:raza|clase|condición|religión|país|tierra)|que se (?:regrese|vuelva|vaya) a su|gente de su|esa gente|esa clase de gente|(?:{people}) de (?:ese|esos|aquel|su) (?:país|países|lugar|barrio|rumbo|origen)",
      "(?:típic[oa]s?|como (?:todo|toda|todos|todas|buen|buena)|otr[oa]|un|una|l[oa]s|est[oa]s|es[oa]s) (?:de (?:l[oa]s |un |una )?)?(?:\\w+ )?(?:gring[oa]s?|sudacas?|gabach[oa]s?|chilang[oa]s?|moros?|gitan[oa]s?|guiris?|yanquis?)(?= |\\.|,|$)|(?:típic[oa]s? (?:de (?:l[oa]s )?)?|como (?:todo|toda|todos|todas|buen|buena) )(?:extranjer[oa]s?|inmigrantes?|indi[oa]s|chin[oa]s?|negr[oa]s?|judí[oa]s?|musulm\\w+|mujer(?:es)?|viej[oa]s?|turistas?)",
      "(?:{people}|gente|alguien|personas) (?:de|con) (?:su|esa|ese|esta|este) (?:tipo|clase|calaña|edad|religión|raza|color|origen|nivel|ralea|condición)|(?:de|con) su calaña",
    ],
  },
];

import type { Trade } from "../../../src/core/text/aspects/control";

/** Invented low reviews in Spanish, by who could have fixed what they complain of. Written before the phrase book was looked at. */
export const BLAME_ES: Readonly<
  Record<Extract<Trade, "service" | "teaching" | "rides">, Readonly<Record<"worker" | "outside" | "mixed", readonly string[]>>>
> = {
  service: {
    worker: [
      "La mesera nos ignoró toda la noche y cuando por fin vino contestó de mala manera.",
      "El muchacho que nos atendió fue muy grosero con mi mamá y nunca se disculpó.",
      "Pedimos la cuenta tres veces y la camarera seguía platicando con sus compañeros.",
      "Nos trató como si le estorbáramos. Se equivocó de orden dos veces y encima se molestó.",
      "Pésima atención de parte del mesero, nos aventó los menús y no volvió.",
      "La cajera ni saludó, estaba en su celular y me cobró algo que no pedí.",
      "El señor de la barra fue prepotente y nos habló a gritos delante de todos.",
      "Nadie nos ofreció ni agua, el camarero se olvidó por completo de nuestra mesa.",
    ],
    outside: [
      "La sopa llegó helada y la carne dura como suela. Carísimo para lo que dan.",
      "Esperamos más de una hora por una mesa y el lugar estaba sucio.",
      "Subieron los precios otra vez y las porciones son cada vez más pequeñas.",
      "No aceptan tarjeta y no avisan en ninguna parte. El estacionamiento es imposible.",
      "El pollo estaba crudo por dentro y el arroz desabrido.",
      "Había cucarachas cerca del baño y las mesas estaban pegajosas.",
      "Muy ruidoso, no se puede conversar, y la comida es regular para el precio.",
      "Se les había acabado casi todo lo del menú y el pan estaba duro.",
    ],
    mixed: [
      "La comida estaba fría y la mesera fue grosera cuando se lo dijimos.",
      "Muy caro todo y encima el mesero nos ignoró media hora.",
      "Esperamos una hora por la comida y el camarero nunca vino a explicar nada.",
      "El baño sucio, la pizza quemada y la cajera de mal humor, nos contestó feo.",
      "Platos pequeños, precios altos y un mesero que se equivocó con todo el pedido.",
      "La música altísima, y la chica que atiende ni siquiera nos saludó.",
    ],
  },
  teaching: {
    worker: [
      "No explica nada, solo lee las diapositivas y se enoja si preguntas.",
      "Llega tarde a cada clase y nunca contesta los correos.",
      "Es muy grosero con los alumnos y se burla cuando alguien se equivoca.",
      "Habla bajito y rapidísimo, no se le entiende nada de lo que dice.",
      "La maestra no prepara sus clases y cambia de tema sin terminar.",
      "Tiene favoritos y a los demás no nos hace caso.",
      "Se la pasa contando su vida y no enseña la materia.",
      "Humilla a los estudiantes delante de todos. No lo recomiendo.",
    ],
    outside: [
      "Los exámenes son larguísimos y no alcanza el tiempo.",
      "Demasiadas lecturas cada semana para una materia de tronco común.",
      "El libro es carísimo y la plataforma se cae a cada rato.",
      "El salón es muy pequeño y hace un calor insoportable.",
      "La materia es pesada, con tareas todos los días y un proyecto enorme.",
      "El parcial vale la mitad de la nota y trae temas de otro curso.",
    ],
    mixed: [
      "Los exámenes son imposibles y ella no explica cómo se resuelven.",
      "Muchísima tarea y el profesor nunca la devuelve calificada ni responde dudas.",
      "El curso es pesado, y para colmo el maestro llega tarde y es grosero.",
      "El libro no sirve y la profesora solo lo lee en voz alta.",
      "Mucho trabajo en equipo, y el profe ni aparece para ayudar.",
    ],
  },
  rides: {
    worker: [
      "El conductor iba hablando por teléfono y manejando como loco.",
      "El chofer me canceló cuando ya estaba en la puerta porque quería efectivo.",
      "El repartidor dejó mi comida en otra casa y no contestó las llamadas.",
      "El señor venía fumando y el carro olía horrible, además fue grosero.",
      "El conductor se desvió a propósito para cobrarme más.",
      "El chofer no quiso bajar el vidrio y me gritó.",
      "El motorizado llegó tardísimo y con mala cara.",
    ],
    outside: [
      "La aplicación se cierra sola y no deja pagar con tarjeta.",
      "Me cobraron dos veces y soporte solo manda respuestas automáticas.",
      "Las tarifas suben al doble cuando llueve, es un abuso.",
      "No hay carros disponibles nunca en mi zona.",
      "Bloquearon mi cuenta sin explicación y nadie responde.",
      "Desde la última actualización el mapa no funciona.",
      "Cobran cargo por cancelar aunque ellos tarden media hora.",
      "No me devolvieron el dinero de un pedido que jamás llegó.",
    ],
    mixed: [
      "El conductor canceló y la aplicación me cobró la tarifa de todos modos.",
      "El chofer fue grosero y soporte no hizo nada.",
      "El repartidor se comió parte del pedido y no quieren reembolsarme.",
      "La app muestra un precio y el conductor te pide más en efectivo.",
      "Los choferes rechazan viajes cortos y a la empresa no le importa.",
    ],
  },
};

/** The same, written after the phrase book was extended by the ones above, and never used to change it. */
export const LATER_ES: typeof BLAME_ES = {
  service: {
    worker: [
      "La persona que nos atendió tenía una actitud terrible y nos apuró para que nos fuéramos.",
      "Le hice una pregunta sobre el menú y el mesero puso los ojos en blanco.",
      "Tardó veinte minutos en traer una servilleta porque estaba coqueteando con otra mesa.",
      "El encargado fue maleducado y nos echó la culpa a nosotros.",
    ],
    outside: [
      "La hamburguesa venía quemada por fuera y cruda por dentro, y cuesta una fortuna.",
      "El aire acondicionado no sirve y las sillas son incomodísimas. Muy caro.",
      "Los tacos sin sabor y la salsa aguada. No vuelvo por ese precio.",
      "Hicimos fila cuarenta minutos y al final ya no quedaba nada.",
    ],
    mixed: [
      "La carne salada y el camarero ni se inmutó cuando nos quejamos.",
      "Precios de lujo, baños sucios y un trato pésimo del personal.",
      "Una hora de espera y la anfitriona de malas.",
    ],
  },
  teaching: {
    worker: [
      "Nunca está en su oficina y cuando le escribes tarda semanas en responder.",
      "Explica tan mal que tuve que aprender todo por mi cuenta.",
      "Es sarcástico y te hace sentir tonto por preguntar.",
      "Falta mucho a clase y no avisa.",
    ],
    outside: [
      "El examen final cubre doce capítulos, es una locura.",
      "Hay tres entregas por semana, imposible si trabajas.",
      "El laboratorio no tiene equipo suficiente para todos.",
    ],
    mixed: [
      "Los parciales son dificilísimos y el profesor no da repaso ni ayuda.",
      "Demasiada lectura y una maestra que no sabe explicar.",
    ],
  },
  rides: {
    worker: [
      "El chofer no conocía la ruta y se puso agresivo cuando le dije.",
      "El repartidor dejó la bolsa tirada en la calle y se fue.",
      "Iba a exceso de velocidad y casi chocamos, el conductor ni se disculpó.",
    ],
    outside: [
      "La app no reconoce mi tarjeta y no hay manera de hablar con alguien.",
      "Los precios son cada vez más altos y nunca hay promociones.",
      "Me suspendieron la cuenta por error y llevo un mes esperando respuesta.",
      "El mapa manda a otra calle y la actualización lo empeoró.",
    ],
    mixed: ["El conductor nunca llegó y la plataforma me cobró la cancelación.", "Choferes que cancelan y un soporte que no contesta."],
  },
};

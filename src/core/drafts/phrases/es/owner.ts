import type { owner as english } from "../en/owner";

/** Línea que la casa puede publicar: habla del asunto, nunca de la persona; no promete ni reconoce nada que no se sepa. */
export const owner: Record<keyof typeof english, readonly string[]> = {
  "owner.ack.wait": [
    "Esperar frente a una mesa vacía no es manera de pasar la noche, y leímos con calma lo que cuenta.",
    "Gracias por hablarnos de la espera. Es de esas cosas que echan a perder el resto de la comida.",
    "Usted vino a comer y, por lo que cuenta, buena parte del rato se fue en esperar.",
    "Una noche lenta se hace larga para quien está sentado, y la suya parece haber sido así.",
  ],
  "owner.ack.food": [
    "Gracias por escribir sobre la comida en sí. Es lo que podemos probar y revisar.",
    "Un plato que no convence es mala recompensa por salir de casa, y sentimos la decepción.",
    "Lo que dice de la comida merece leerse plato por plato, y así lo leímos.",
    "La gente viene por la comida, así que una nota como la suya la leemos despacio.",
  ],
  "owner.ack.attitude": [
    "La manera de hablarle a la gente importa tanto como el plato, y sentimos que la acogida le pareciera fría.",
    "Gracias por decir sin rodeos cómo se sintió el servicio. No es fácil de escribir, ni de leer.",
    "Nadie debería levantarse de la mesa con la sensación de estorbar, y así es como lo cuenta.",
    "Leímos lo que escribió sobre el trato, y no lo pasamos por alto.",
  ],
  "owner.ack.order": [
    "Recibir algo distinto de lo que se pidió cansa, y sentimos que le quitara gracia a la comida.",
    "Gracias por contarnos dónde se torció el pedido. Los detalles así sirven.",
    "Un pedido cambiado parece poca cosa hasta que es la cena de uno.",
    "Usted pidió una cosa y, por lo que cuenta, llegó otra. Se entiende la molestia.",
  ],
  "owner.ack.charge": [
    "Una sorpresa al llegar la cuenta nunca cae bien, y entendemos que le molestara.",
    "Gracias por plantear lo del cargo. De dinero se puede preguntar con toda razón.",
    "A nadie le gusta descifrar una cuenta al salir, y sentimos que la noche terminara en eso.",
    "Lo que escribió sobre el cargo merece una respuesta clara, y este no es el mejor lugar para darla.",
  ],
  "owner.ack.rule": [
    "Una norma puede sonar fría cuando uno se la encuentra al final del día, y entendemos que así fuera.",
    "Gracias por contarnos cómo se sintieron las normas de la casa. Son las mismas para todas las mesas.",
    "Hay normas que no está en nuestra mano aflojar, y aun así no es agradable toparse con una.",
    "Sentimos que una norma de la casa se cruzara con la noche que usted tenía pensada.",
  ],
  "owner.ack.price": [
    "De lo que cuesta una comida se puede hablar con toda razón, y entendemos que le pareciera mucho.",
    "Gracias por hablar con franqueza del precio. Preferimos leerlo a no saberlo.",
    "Hoy salir a comer le cuesta a cualquiera, y tomamos nota de lo que dice.",
    "Pagó por una noche y sintió que recibió poco a cambio. Vale la pena escucharlo.",
  ],
  "owner.ack.place": [
    "El lugar es parte de la comida, y sentimos que en su caso estorbara.",
    "Gracias por escribir sobre el local. A fuerza de estar aquí todos los días, hay cosas que dejamos de notar.",
    "Cuesta disfrutar de una mesa cuando lo de alrededor no acompaña.",
    "Queda anotado lo que dice del local, y ayuda oírlo de quien estuvo sentado ahí.",
  ],
  "owner.ack": [
    "Gracias por tomarse el tiempo de escribir, también cuando la noche no salió bien.",
    "Leímos su comentario y sentimos que se llevara esa impresión.",
    "No es agradable de leer, y aun así nos alegra que lo dijera.",
    "Gracias por contar con franqueza cómo le fue.",
  ],
  "owner.ack.wordless": [
    "Gracias por dejar su nota. Se ve que algo no estuvo bien, y nos gustaría saber qué fue.",
    "Una nota sola dice poco, y preferiríamos oír lo demás.",
    "Vimos su puntuación y nos quedamos pensando qué habría detrás.",
    "Pocas estrellas y ninguna palabra suelen querer decir que no había ganas de explicar. No pasa nada.",
  ],
  "owner.ack.serious": [
    "Lo que describe es serio y como tal lo tratamos.",
    "Lo hemos leído más de una vez y no es algo que se conteste en unas líneas públicas.",
    "Gracias por decirlo. Necesita atención de verdad, y una página pública no es el lugar.",
    "Es un asunto serio y debe oírlo quien pueda hacer algo al respecto.",
  ],
  "owner.ack.praise": [
    "Gracias por estas palabras. Da gusto leerlas antes de abrir.",
    "Qué bueno saber que la noche salió como tenía que salir.",
    "Unas líneas así se las leemos a quienes estaban trabajando, de modo que gracias por escribirlas.",
    "No tenía por qué escribir nada, y nos alegra que lo hiciera.",
  ],
  "owner.fact": ["{fact}", "Por si sirve de algo: {fact}", "Una cosa sí podemos decir: {fact}", "Esto es lo que sabemos: {fact}"],
  "owner.look": [
    "Queremos repasarlo con las personas que estaban de turno y ver dónde se torció.",
    "Conviene mirar una noche así paso a paso, desde la puerta hasta la cuenta, y eso es lo que queremos hacer.",
    "En vez de suponer aquí, preferimos sentarnos con quienes estaban y oír cómo fue.",
    "No se trata de buscar excusas. Primero queremos entender qué pasó.",
  ],
  "owner.look.rule": [
    "Donde la ley o la casa ponen un límite, pedimos al personal que lo mantenga para todos, y sabemos que no siempre es fácil de oír.",
    "Nuestras normas valen igual para cada mesa, y procuramos decirlas a tiempo y de buena manera.",
    "Quienes atienden no hacen esas normas ni pueden saltárselas. Quien lleva el turno las puede explicar.",
    "Al personal se le pide que las respete, así que una duda sobre una norma es mejor hablarla con la gerencia.",
  ],
  "owner.look.charge": [
    "Qué se cobra, y cuándo, debería quedar claro antes de pedir. La gerencia puede repasarlo línea por línea.",
    "El personal no fija los cargos, así que no le toca resolver una duda sobre ellos. A la gerencia sí.",
    "Nos gustaría ver la cuenta con usted y explicarle cada línea.",
    "Las dudas sobre un cargo se aclaran mejor con la cuenta delante, con calma y completas.",
  ],
  "owner.look.price": [
    "Los precios los decide la casa y no quien atiende, y leemos todo lo que se dice de ellos.",
    "Nos ayudaría saber qué le pareció fuera de medida: el plato, la porción o el total.",
    "Sirve saber dónde se sintió excesivo, porque la carta no es para siempre.",
    "Quien le atendió no pone los precios, así que este punto le toca pensarlo a la casa.",
  ],
  "owner.look.wordless": [
    "Si fue la comida, la espera o el trato, cada cosa la miraríamos de manera distinta.",
    "Sin saber qué fue, solo estaríamos adivinando, y eso no le sirve a nadie.",
    "Pudo ser un detalle o la noche entera, y no es lo mismo una cosa que otra.",
    "Fuera lo que fuera, grande o pequeño, es más fácil verlo cuando se sabe.",
  ],
  "owner.look.serious": [
    "No vamos a tratarlo aquí, por respeto a todas las personas a las que toca.",
    "Queremos oírlo de usted completo y darle el tiempo que necesita.",
    "Lo escuchará la persona responsable, en privado y sin nada decidido de antemano.",
    "Preferimos escuchar primero a decir algo deprisa en público.",
  ],
  "owner.look.praise": [
    "Quienes le atendieron trabajan mucho para que parezca fácil, y les va a alegrar que se notara.",
    "Una noche así pide cocina, sala y algo de suerte, y es bonito cuando coinciden las tres.",
    "En una semana pesada las buenas palabras se pierden pronto, por eso estas las vamos a guardar.",
    "Son los detalles los que la hacen, y nos alegra que alguien los viera.",
  ],
  "owner.offline": [
    "Si le parece, pregunte por quien esté a cargo, por teléfono o en la puerta. Con el día y la hora aproximada basta para empezar.",
    "Lo mejor es hablarlo con la gerencia, en persona o al teléfono del restaurante, cuando le venga bien.",
    "En el número que aparece en esta página puede pedir que le comuniquen con la gerencia. Unas palabras sobre qué noche fue serán suficientes.",
    "Una llamada al restaurante, preguntando por quien lleva el turno, llega a alguien que escucha y puede hacer algo.",
  ],
  "owner.offline.praise": [
    "Si vuelve a pasar, cuéntele a quien le reciba que usted escribió esto. Les va a gustar saberlo.",
    "Ojalá haya pronto otra noche parecida, para usted y para quienes la trabajaron.",
    "En la puerta siempre hay alguien a quien le gustará oírlo en persona.",
    "Si anda otra vez por aquí, con gusto le ponemos un lugar.",
  ],
  "owner.close": [
    "Gracias por escribir.",
    "Le agradecemos que lo dijera.",
    "Gracias por el rato que le tomó ponerlo en palabras.",
    "Hizo bien en contarlo.",
  ],
  "owner.close.praise": [
    "Gracias de parte de todos.",
    "Nos hizo más corta una semana larga.",
    "Gracias, de la cocina y de la sala.",
    "Lo vamos a recordar.",
  ],
};

/** Named lists of words; a list may name another one. */
export const lists = {
  no: `no nunca jamas ni nada ningun ninguna sin tampoco nadie`,
  refused: `nego niega negaron negarse negaba rehuso rechazo rechazaron denego denegaron neg*`,
  refund: `reembols* devoluc* devolv* devuelv* compens* reintegr* indemniz*`,
  returned: `reembols* devoluc* descuento bono credito cupon compens* deposito fianza`,
  fee: `tarifa cargo cargos cargo multa recargo comision fianza deposito suplemento penalizacion propina`,
  paid: `cobr* cargaron factur* descont* debit*`,
  us: `me nos le les mi mis nuestro nuestra te`,
  who: `
    mesero mesera camarero camarera chofer conductor conductora profe profesor profesora maestro maestra repartidor repartidora vendedor
    vendedora anfitrion anfitriona duena dueno gerente tipo tipa senora senor chica chico muchacho muchacha chavo chava nena nino cajera
    cajero cuidadora cuidador joven ella el`,
  boss: `
    jefe jefa gerente duena dueno empresa central corporativo decano decana decanato coordinacion direccion rectoria universidad escuela
    facultad plataforma soporte encargado encargada administracion ayuntamiento municipio agencia patron comunidad`,
  star: `
    estrella estrellas nota notas resena resenas calificacion calificaciones uno unos una 1 dos cinco 5 comentario opinion opiniones
    puntos reputacion feedback valoracion`,
  crowd: `
    todos todas amigos amigas amigo companeros companeras gente grupo primos primas cunado cunada cunados hermanos vecinos familia
    corillo peña pena compas cuates panas colegas seguidores salon seccion curso oficina equipo conocidos alumnos estudiantes comadre
    compadre chavos raza banda`,
  fired: `
    despid* despedid* echen corran corrido echado boten botado saquen quiten suspendan suspendido desactiven bloqueen cesen cesado
    renueven`,
  insult: `
    chismosa chismoso metiche
    idiota idiotas imbecil imbeciles estupido estupida estupidos pendejo pendeja cabron cabrona payaso payasa inutil inutiles tarado
    tarada rata ratera ratero basura escoria bruto bruta burro burra perra zorra puta puto malnacido malparido desgraciado desgraciada
    infeliz sinverguenza ridiculo ridicula amargado amargada creido creida patan naco naca gordo gorda vieja viejo zoquete lambon
    lambona chorro chorra ballena hijueputa huevon huevona mediocre avaro avara tacano tacana cretino cretina miserable angurrienta
    angurriento mamon mamona pesado cotilla niñata ninata limosnero limosnera fracasado fracasada muerto muerta loca loco pajuo gil
    boludo boluda pelotudo pelotuda forro culero culera gandalla asqueroso asquerosa asco`,
  plaga: `
    cucaracha cucarachas raton ratones gusano gusanos larva larvas gorgojo gorgojos chinche chinches bicho bichos insecto insectos
    roedor roedores excremento hormigas arana`,
  objeto: `
    clavo clavos tornillo tornillos grapa grapas astilla astillas vidrio vidrios alambre navaja aguja agujas curita tachuela metal
    plastico piedra piedras diente palillo anzuelo`,
  plato: `
    mole pozole tamal tamales arepa sancocho 
    comida plato sopa ensalada arroz pollo carne pescado mariscos marisco camarones camaron pizza pasta hamburguesa taco tacos frijoles lentejas pan postre pastel
    bebida trago refresco cafe agua cerveza salsa pedido torta empanada burrito ceviche caldo guiso huevo huevos boca vaso copa jugo helado bocado cena almuerzo`,
  manejando: `
    maneja manejaba manejando manejar manejo manejara conduce conducia conduciendo conducir condujo volante carretera autopista carro coche auto taxi viaje chofer
    conductor conductora ruta camino via uber bus camioneta combi`,
  oficio: `
    <who> ninera nana enfermera enfermero doctor medico cocinero cocinera barbero estilista guardia portero entrenador instructor instructora paseador masajista
    terapeuta tutor mecanico barman bartender`,
  ebrio: `borrach* ebri* alcoholizad* drogad* fumad* pasado pedo cuete beodo jumao curado bolo marihuano enfiestad*`,
  cuerpo: `
    pierna piernas muslo pecho pechos seno senos nalga nalgas trasero cintura cuello pelo cabello hombro hombros brazo brazos mano manos cara boca espalda
    entrepierna rodilla escote cuerpo cabeza nariz ojo ojos pie pies panza vientre cuero piel dedo dedos costilla costillas`,
  ser: `
    hijo hija hijos hijas nino nina ninos ninas bebe mama papa madre padre abuela abuelo abuelita abuelito mujer hombre senor senora anciano anciana amigo amiga
    hermano hermana esposa esposo perro perra gato gata mascota alumno alumna alumnos alumnas companero companera companeros cliente clientes pasajero pasajera muchacha
    muchacho chico chica sobrina sobrino novia novio vecina paciente gente persona tia tio suegra bebito menor menores`,
  origen: `
    nacionalidad raza religion fe color piel origen etnia acento hiyab velo turbante kipa orientacion embarazada embarazo genero discapacidad edad peso
    venezolano venezolana venezolanos venezolanas colombiano colombianos colombiana haitiano haitianos haitiana boliviano bolivianos peruano peruanos peruana mexicano mexicanos
    mexicana cubano cubanos dominicano dominicanos dominicana ecuatoriano ecuatorianos hondureno hondurenos guatemalteco guatemaltecos salvadoreno salvadorenos nicaraguense
    extranjero extranjeros extranjera extranjeras inmigrante inmigrantes migrante migrantes negro negros negra negras moreno morenos morena morenas indigena indigenas indio
    indios india prieto prieta mulato afro musulman musulmana musulmanes judio judios judia arabe arabes moro moros chino chinos china asiatico asiaticos latino latinos latina gitano gitanos
    gitana gay gays homosexual homosexuales lesbiana lesbianas trans travesti homosexual mapuche quechua aymara`,
};

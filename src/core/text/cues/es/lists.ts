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
};

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words before a name that are not part of it. */
export const TITLES = list(
  "mr mrs ms miss mx dr prof professor doctor profesor profesora profe sr sra srta senor senora senorita don dona dra maestro maestra chef",
);

/** Given names and surnames that are also a common word, a month, a place, a dish or a brand: only the context tells. Folded forms. */
export const AMBIGUOUS = list(`
  grace may will mark rose summer chase bill faith hope april june august autumn dawn eve holly joy melody sunny amber angel art basil
  brandy carol charity cherry chip christian clay cliff colt daisy destiny drew forest frank gay ginger grant guy harmony hazel
  honey hunter jack jewel king lance lily lane major mason max mercy miles misty nick olive pat patience pearl penny peg
  pepper precious prince queen ray rich rob rocky rosemary ruby rusty sage sandy sky skip star stone sue trinity trip violet
  wade ward willow woody young short long little brown black white green gray grey gold silver cook baker butler fisher carter day
  noble wise price best good bliss cash case chance bond book brook brooks cross dean duke fox page park rivers song stark story swift wells wood woods
  austin orlando chelsea dallas houston charlotte madison savannah paris sydney brooklyn phoenix jackson florence victoria georgia virginia
  carolina dakota lincoln denver israel jordan london kent lima sofia valencia milan siena verona vienna asia india america
  margarita benedict reuben alfredo caesar cesar napoleon wellington diane suzette stella tequila marsala
  wendy denny jason chili
  rosa sol luz mar paz consuelo dolores esperanza milagros cruz amparo soledad blanca clara alma aurora estrella mercedes
  crystal share buddy
  socorro abril julio domingo flor perla reyes leon campos flores rojo calle
`);

/** Words for a person at work: beside a name they say that it is one. */
export const ROLES = list(`
  server waiter waitress bartender barista host hostess busser manager owner chef cook sommelier cashier staff employee guy girl lady gentleman man woman
  driver courier dasher shopper rider professor prof teacher instructor lecturer doctor dr mr mrs ms miss ta tutor seller freelancer designer developer sitter walker tasker
  technician tech stylist hairdresser mechanic receptionist nurse assistant associate rep agent supervisor worker team
  mesero mesera camarero camarera cantinero gerente dueno duena encargado encargada cajero cajera empleado empleada chico chica muchacho muchacha
  conductor conductora chofer repartidor repartidora profesor profesora profe maestro maestra senor senora don dona cuidador cuidadora vendedor vendedora anfitrion anfitriona
`);

/** What people do at work or are thanked for: after a name they say that it is one. */
export const DEEDS = list(`
  fixed forgot seated drove gave made got told took knew remembered listened cut cleaned painted installed repaired delivered poured mixed cooked graded
  checks makes gives takes brings helps serves runs owns groomed walked loves
  was is were served helped took made brought greeted seated recommended suggested gave went told said asked came checked kept explained teaches taught
  lectures grades graded cares answers picked drove delivered replied responded did does has had seemed deserves rocks rocked knows treated ignored refused remembered works worked
  provided communicated offered did met left always really also who and
  fue es estuvo atendio ayudo trajo recomendo explico dijo pidio vino hizo tiene tenia nos me sabe ensena explica califica responde manejo entrego contesto merece trabaja
`);

/** Words before a name that hand something to a person or call it. */
export const CALLS = list(
  "named called name ask thank thanks kudos props shoutout by with tell see llamado llamada llama nombre gracias felicitaciones por con para pidan pregunten",
);

/** Somebody who came along, or is at home: a name beside one of these is not the worker. */
export const COMPANIONS = list(`
  husband wife boyfriend girlfriend partner fiance fiancee friend friends buddy buddies pal bestie son daughter kid baby mom mother dad father sister brother cousin aunt uncle niece nephew
  grandma grandpa grandmother grandfather dog cat puppy roommate coworker colleague boss neighbor date hubby family
  esposo esposa marido mujer novio novia amigo amiga hijo hija bebe mama papa madre padre hermana hermano primo prima tia tio abuela abuelo perro perra gato gata vecino vecina suegra cunado cunada
`);

/** What is eaten, drunk or served: a name before one of these is on the plate. */
export const DISHES = list(`
  chicken pasta sauce salad burger sandwich pizza soup taco tacos roll rolls wings fries steak shrimp wrap omelet omelette cake pie curry special platter bowl eggs egg cocktail
  cocktails martini margarita mojito tea yum kha tok beer wine whiskey whisky vodka gin tequila ale cheese chowder ribs bbq ravioli fettuccine fettuccini linguine rice noodles
  bread pudding toast pretzels flatbread pesto bao lime lemonade smoothie
  pollo salsa ensalada sopa torta hamburguesa papas arroz carne cerveza vino
`);

/** What a place is called: a name before one of these is on the sign. */
export const SIGNS = list(`
  street st ave avenue road rd blvd boulevard drive lane plaza park airport airports beach city county college university hall building hotel inn casino mall market kitchen diner grill cafe
  restaurant bar pub tavern bistro deli bakery pizzeria brewery place steakhouse house island springs valley heights hills lake river area square falls station market
  calle avenida restaurante taqueria cafeteria panaderia hospital escuela colegio
`);

/** Names that stand on menus: what is said of their taste is said of the plate or the glass. */
export const MENU = list(`
  margarita benedict reuben alfredo caesar cesar napoleon wellington diane suzette stella tequila marsala brandy ginger basil rosemary olive sage rose cherry lily honey pepper
  sunny tom collins shirley michelada nacho nachos bellini sangria corona modelo jack jim johnnie sam
`);

/** What firms are about, also in small letters: "Nadia dental" is a practice. */
export const TRADES = list(`
  dental dentistry auto automotive motors plumbing electric roofing realty insurance pharmacy clinic medical hospital furniture florist jewelers jewelry cleaners tires tire hardware
  foods farms farm winery vineyard vineyards brewing roasters museum library cemetery theater theatre church stadium arena gardens zoo fiat toyota honda ford nissan hyundai chevrolet chevy
  kia mazda subaru volkswagen bmw lexus jeep dodge buick gmc cadillac acura audi
`);

/** What a firm has and a worker has not: "Nadia's competitors". */
export const HOLDINGS = list(`
  competitors competitor competition prices pricing menu menus locations website app corporate franchise policy policies employees employee staff management
  customers patrons clientele products product brand brands store stores shops deli bakery counter parking lot decor ambiance atmosphere dining competidores precios menu sucursal sucursales
  empleados
`);

/** What a famous name is known for: "Nadia's late show". */
export const FAME = list(`
  show shows concert concerts album albums song songs movie movies film films novel novels book books vision legacy painting paintings museum grave tomb inspiration music band tour award awards
  lyrics fans episode restaurant restaurants concierto cancion canciones pelicula libro
`);

/**
 * Words of either language by what they speak of, for the score: a word it has not met still stands for its field. In small letters without
 * accents; `*` stands for any ending. A word may be in several fields, and being in one says nothing bad about it.
 */
export const fields: Readonly<Record<string, string>> = {
  customer:
    "guest guests customer customers client clients buyer buyers rider riders passenger passengers diner diners reviewer reviewers patron patrons visitor tenant renter owner owners student students pupil learner classmate freshman sophomore patient patients shopper huesped* cliente* clienta* comprador* pasajer* comensal* alumn* estudiante* pacient* duen* inquilin* resenista",
  person:
    "man men woman women lady ladies gentleman guy guys girl girls boy boys kid kids child children person people couple party group family adult adults folk folks somebody someone anybody anyone author writer fellow dude teenager hombre* mujer* senor senora senores senoras senorita caballero* chica* chico* nina* nino* persona* pareja* grupo* familia* gente tipo tipa tio muchach* joven jovenes autor* alguien quien quienes matrimonio",
  kin: "wife husband mother father son sons daughter daughters brother sister mom mum dad parents aunt uncle cousin nephew niece grandma grandmother grandfather girlfriend boyfriend fiance* partner baby twins ex bride bridal honeymoon* newlywed* hen roommate flatmate companion date mujer marido esposo esposa madre padre hijo hija hijos hijas hermano hermana abuel* suegr* novia* novio* bebe gemelos sobrin* primas primos companer* despedida boda cumpleanos birthday anniversary aniversario wedding divorc* ruptura breakup",
  you: "you your yours yourself usted ustedes tu tus te ti suyo suya suyos suyas contigo vos",
  he: "he she him her his hers himself herself el ella le",
  they: "they them their theirs ellos ellas les",
  me: "i me my mine myself yo mi mis conmigo mio",
  us: "we us our ours ourselves nosotros nosotras nos nuestro nuestra nuestros nuestras",
  looks:
    "tall short fat thin skinny bald blond blonde redhead hair haired beard mustache moustache glasses tattoo* ugly pretty old young freckle* pigtail ponytail perfume accent limp crutches cane wheelchair alta alto gorda gordo flaca flaco calva calvo rubia rubio pelirroj* pelo barba bigote gafas tatuaj* fea feo vieja viejo morena moreno coleta trenza* cojera muletas baston silla",
  clothes:
    "hat cap coat jacket blazer dress scarf beret raincoat hoodie suit uniform shirt jeans boots heels backpack handbag suitcase umbrella pearls necklace sombrero gorra abrigo chaqueta americana vestido bufanda boina chubasquero sudadera traje uniforme camisa botas tacones mochila bolso maleta paraguas collar pulsera",
  colour:
    "red blue green yellow purple black white grey gray pink brown rojo roja azul verde amarilla amarillo morada morado negra negro blanca blanco gris rosa marron naranja",
  place:
    "table booth counter terrace patio corner window bar room suite cabin seat row section lab lane street avenue road house flat apartment door bell gate doorbell address office desk bench mesa mesas barra terraza rincon ventana sala habitacion cabana asiento fila seccion calle avenida casa piso puerta timbre portal direccion oficina banco",
  town: "neighborhood neighbourhood barrio village pueblo town city ciudad country pais street",
  clock:
    "am pm o'clock noon midnight morning afternoon evening night tonight yesterday ayer anoche noche tarde manana mediodia medianoche madrugada",
  day: "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays lunes martes miercoles jueves viernes sabado sabados domingo domingos weekend weekends finde",
  month:
    "january february march april june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre spring summer autumn winter primavera verano otono invierno",
  number:
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien",
  school:
    "grade grades graded grading mark marks exam exams midterm final quiz quizzes essay essays paper papers homework assignment* lab labs section syllabus lecture* course class classes semester term credit gpa transcript attendance nota notas calific* examen examenes parcial* trabajo trabajos tarea tareas ensayo* seccion programa clase clases curso semestre trimestre asistencia* acta actas suspens* aprob*",
  failing:
    "fail failed failing flunk* zero incomplete plagiar* cheat cheated cheating copied copying honor integrity misconduct suspend* reprob* copia copio copiado copiada plagi* fraude tramp* cero",
  health:
    "diabet* cancer chemo* depress* depresion anxiety ansiedad adhd autis* asthma* asma allerg* alerg* surgery operation operated operacion operad* therapy terapia medication medicacion medicine medicina pills pastillas pregnan* embaraz* stroke dialysis dialisis epilep* insulin* disab* discapac* injur* lesion* sick enferm* ill fever fiebre panic panico bipolar alzheimer dementia demencia migraine* migrana* knee rodilla back espalda hip cadera heart bladder vejiga doctor medico clinic* hospital treatment tratamiento session sessions sesion sesiones physio* fisio* dental dentist* tooth teeth diente* muela* filling empaste root canal diagnos* blood sangre tension oxygen oxigeno",
  drink:
    "drunk tipsy stoned high drugs drug weed beer beers wine whisky vodka joint smok* borrach* bebida bebido drogad* drog* cerveza* vino porro fuma* fume* fumo*",
  law: "lawyer lawyers attorney* solicitor* counsel legal legally sue sued suing lawsuit court courts judge jury police defam* libel* slander* damages liable liability prosecut* tribunal claim claims abogad* demanda* demande* demando* juzgado juez jueza jueces querella denuncia* denunci* policia difam* injuri* calumni* danos judicial* burofax costas",
  threat:
    "regret pay hurt harm beat break burn smash kill dead hell bat fist punch revenge wait waiting watch careful beware warn warning remember consequences arrepent* pagar pagara* romper quemar partir matar muerta muerto puno veng* cuidado avis* acordar* consecuencia* lamentar* lamenter* espera* esperar*",
  otherwise: "unless otherwise else until before friday monday tonight deadline hours sino plazo",
  insult:
    "idiot* moron* stupid* dumb fool* imbecile* loser* pathetic trash garbage scum pig pigs cow hag witch bitch* bastard* jerk brat clown* donkey rat snake* snob* ignorant arrogant lazy filthy disgusting smell* stink* ugly crazy lunatic psycho* insane brainless crybab* whin* miserable bitter imbecil* tonta* tonto* estupid* idiota* inutil* payasa* payaso* cerda* cerdo* vaca bruja burro rata vibora* amargada* amargado* asquerosa* asqueroso* apest* loca loco maleducad* sinverguenza* gentuza basura vaga vago ridicul* patetic* mamarrach* arpia caradura* histeric*",
  accusing:
    "lie lies lied liar* lying fake* false fraud* scam* con crook* cheat* thief* thiev* steal* stole stolen swindl* racket extort* blackmail* invent* fabricat* dishonest* bogus untrue competitor* rival* revenge retaliat* spite grudge jealous* mentir* miente* mient* falso falsa falsos falsas fraude* estaf* timo timador* ladron* roba robo robado inventa* invento* chantaj* competencia venganza represalia* rencor envidia* extorsi*",
  never: "never not nothing none nobody nunca jamas nada nadie ningun* tampoco",
  gift: "free refund refunds refunded discount* coupon* voucher* gift card complimentary waive credit comp bonus reward house gratis regal* devol* reembols* descuento* cupon* vale cortesia invit* obsequi* abon*",
  money:
    "money pay paid paying bill check tab tip tips price fee charge charged dollars euros cash card invoice receipt cost costs dinero paga* pago* cuenta propina* precio cargo cobr* dolares tarjeta factura recibo ticket tarifa",
  rating:
    "star stars rating ratings rated score scores review reviews feedback comment post thumbs words line page profile estrella estrellas nota puntuacion valoracion* resena* opinion comentario* palabras linea pagina perfil pulgar*",
  change:
    "change changed remove removed delete deleted erase take edit edited update updated raise raised reconsider rethink revise withdraw retract disappear vanish turn cambi* quita* quite* quito* borr* elimin* retir* edit* actualiz* suba* sube* subi* reconsider* repens* revis* desaparec* modific* rectific* retoc* suaviz*",
  please:
    "please beg kindly favor favour grateful appreciate hope wish perhaps maybe could would might mean help ruego suplico ojala podria* pudiera quiza* talvez agradec* ayud* rog*",
  living:
    "rent family children job season livelihood contract renewed fired despedi* alquiler renuev* temporada trabajo puesto sueldo salary mortgage hipoteca survive vivimos",
  fault:
    "fault blame mistake error wrong sorry forgot careless negligen* knew admit confess guilty responsib* should ashamed rude lazy tired culpa fallo errores equivoc* olvid* descuid* neglig* sabia sabiamos reconozco admito confies* responsab* debi debimos verguenza perdon perdi",
  staff:
    "waiter* waitress* bartender cook chef manager host hostess kitchen colleague* coworker* boss supervisor busser cashier receptionist cleaner assistant driver* dispatcher dean department camarer* cociner* encargad* jefe jefa cocina companer* duena gerente recepcionista limpiador* chofer* conductor* decana departamento",
  contact:
    "phone number call called calling text texted email emailed whatsapp facebook instagram linkedin message messaged profile dm contact visit knock telefono numero llama* llame* llamo* escribi* correo mensaje* mande mando contact* buscar busque encontre found searched looked traced google",
  knowing:
    "know knows knew recognise* recognize* identify guess figure remember certain sure identity who behind nickname sabemos se conozco conocemos recono* recuerd* segura seguro identi* quien apodo detras adivin*",
  did: "came left arrived shouted yelled screamed asked demanded refused argued threw broke spilled ordered sent brought insisted complained slept smoked stole ignored interrupted cancelled paid stayed booked vino vinieron llego llegaron grito pidio exigio tiro rompio derramo insistio quejo durmi* fumo cancelo reservo dejo trajo trajeron entro",
  proof:
    "photo photos screenshot* video camera cameras footage log chat messages receipt order booking reservation code invoice number attached foto* captura* camara* registro reserva pedido codigo factura adjunt* grabacion",
  irony:
    "wow bravo congratulations genius royal majesty highness palate connoisseur expert critic medal award oscar masterpiece literature poetry sonnet novel bless heaven universe miracle magic clairvoyant crown throne felicidades enhorabuena genio majestad alteza paladar entendid* experto critico medalla premio joya obra poesia soneto milagro magia adivin* corona trono divino exquisit*",
  nature:
    "sun sea rain ocean moon mountain wind birds waves weather gravity volcano forest trees sol mar lluvia luna montana viento pajaros olas clima volcan bosque arboles gallo* rooster*",
  origin:
    "race racial black white asian latin* mexican* american* chinese african muslim* jew* christian gay lesbian trans foreign* immigrant* country religion faith nationality accent veil headscar* gyps* moor* raza negro blanco asiatic* latina* latino* mexicana* mexicano* china* chino* africana* africano* musulman* judi* gitan* extranjer* inmigrante* pais nacionalidad acento velo moras moros",
  all: "every each all always any anybody everyone everybody both whole cada todos todas todo siempre cualquier*",
  thanks: "thank thanks thx ty appreciate glad pleased gracias agradec* alegra* gusta aprecio",
  better:
    "now since new added improved replaced fixed checked changed longer second ahora desde nueva* nuevo* anadi* mejor* cambio arregl* revis* ampli* sustitu*",
  notice:
    "listed listing shown says printed posted online page program menu board sign available welcome open syllabus published anuncio figura indica dice publicad* cartel pizarra disponible abiert* carta web",
  report:
    "report reporting request category guideline* rule rules policy attached screenshot look looked checked assess record records case appeal notice decision solicito pido denuncio norma normas politica adjunto categoria caso apel* aviso revisa* revise*",
};

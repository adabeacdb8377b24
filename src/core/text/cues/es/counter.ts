/** What speaks against: detail, balance, calm, an admission, proof, and reports that must be taken seriously. */
export const counter = {
  conduct: `
    groser* / maleducad* / prepotente / descortes / antipatic* / mala actitud / mal ..1 trato / <us> ignor* / <us> grit* /
    <us> trato|trataron ..2 mal|pesimo / poco profesional / irrespetuos* / descuidad* / negligen* / incompetent* /
    <no> ..1 contest*|respond*|explica|saluda* / maneja|manejaba|conduce|conducia ..2 mal|rapido|horrible / lleg* tarde / se equivoc* /
    olvid* ..2 mi|el|la|nuestro / mala onda / hablando por telefono`,
  K1: `a las 1*|2*|3*|4*|5*|6*|7*|8*|9* / por ejemplo / en concreto`,
  K3: `
    pero ..4 buen*|amable|bien|limpi*|rico|rica|atent*|correct*|bonit* /
    buen*|amable|bien|limpi*|rico|rica|atent*|correct*|bonit*|educad* ..4 pero|aunque / muy ..1 amable|atent*|educad*|paciente|simpatic* /
    manejo bien / es ..1 buena|buen muchach*|persona|gente`,
  K4: `
    me|nos hubiera|habria ..1 gustado / sugier*|sugerencia*|recomiendo que / ojala ..3 mejor*|revis*|corrij*|arregl* / agradeceria* /
    por favor / seria ..2 mejor|bueno / no ..2 deseo mal / no hay rencor / revisen eso / conviene saberlo / hay que saberlo /
    tiene que saberlo`,
  K6: `pidio|pidieron ..1 perdon|disculpa* / se disculp* / reconoc* / lo admitio|admite`,
  K9: `
    tengo ..4 foto*|captura*|recibo|mensajes|cargos|comprobante|ticket / adjunto ..2 foto|captura|recibo / con la ..1 foto|captura /
    mande ..2 foto* / camarita|camara ..4 no|muestra|miente`,
  K12: `
    acos* / manose* / abus* de|sexual* / sexual*|sexist*|machist*|racist*|racismo|homofob*|transfob*|discrimin*|xenofob*|clasist* /
    <us> toc* ..3 la|el|pierna|brazo|cuerpo / coment* ..3 mi|sobre ..2 cuerpo|ropa|escote|piernas|apariencia /
    manej*|conduc* ..4 peligros*|temerari* / me|nos senti* ..2 insegur*|peligro / se pas*|salto ..3 rojo|alto|semaforo / borrach*|ebri*|tomad* ..3 manej*|conduc*|volante /
    manej*|conduc* ..5 borrach*|dormid*|celular|telefono|rapido|mensajes / tuvimos|tuve|casi ..3 accidente|choque / chocamos|choco / intoxic* /
    enferm*|vomit*|al|a hospital|urgencias|clinica / en ..1 clinica|hospital|urgencias / ambulancia / diarrea / alergi*|anafil*|celiac*|gluten / silla de ruedas /
    discapac*|sordo|sorda|ciego|ciega|dialisis|insulina|diabetic*|asma|autis* / perro ..1 guia|servicio / subtitul* / monoxido /
    olor a ..2 gas|humo|quemado / fuga de gas / cable* ..2 pelad*|expuest*|suelto* / amenaz* / lo evalu* mal / nos ibamos a acordar /
    por miedo / mas me|nos valia ..3 poner|cinco|dejar / reja|porton|puerta ..1 abiert* ..6 perr*|gat*|avenida|calle|escap* /
    perr*|gat*|mascota ..5 escap*|avenida|lastim*|murio|sangr*|hirio|quem* / herid*|lesion*|sangr*|quemadura*|fractur* /
    no era|es para nosotras|mujeres / buscando marido / cuchillo|pistola|arma|navaja / me|nos insinu*`,
  "K12.word": `peligr* / insegur* / temerari* / accidente / hospital / alergi* / celiac* / gluten / ciego|ciega / sordo|sorda / racis* / amenaz* / discapac* / cuchillo|pistola|arma`,
  K14: `
    agradeceria* ..4 devoluc*|reembols* / <us> reembols* ..2 esas|esos|las|los|eso / pedi la mitad|una ..3 por|del|de /
    no ..1 le estoy pidiendo / podrian|podria ..3 devolver*|reembols*|revisar`,
  K17: `retroaliment*|rubrica|explic*|temario|diapositivas|ejemplos|instrucciones|clase* ..2 confus*|desorgan*`,
};

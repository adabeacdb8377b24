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
  K14: `
    agradeceria* ..4 devoluc*|reembols* / <us> reembols* ..2 esas|esos|las|los|eso / pedi la mitad|una ..3 por|del|de /
    no ..1 le estoy pidiendo / podrian|podria ..3 devolver*|reembols*|revisar`,
  K17: `retroaliment*|rubrica|explic*|temario|diapositivas|ejemplos|instrucciones|clase* ..2 confus*|desorgan*`,
};

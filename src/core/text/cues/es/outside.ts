/** What the worker does not control. */
export const outside = {
  C6: `caro / cara / carisimo / precios ..2 altos|abusivos|elevados / tarifa dinamica / cobr* ..2 doble ..2 por`,
  "C6.price": `tarifa dinamica / precio|tarifa ..3 dobl*|sub*|alto|alta|car* / muy car* / carisim*`,
  "C6.tip": `
    propina* ..4 obligat*|automatic*|forz*|pid*|incluid*|exig*|olvid*|quit*|solit*|completa / quit* ..4 propina|18%|10%|15%|20% /
    olvid* ..2 propina / pid*|ped* ..2 propina / devolver* ..2 propina / 18%|10%|15%|20% ..3 pon*|solo|solito|automatic*`,
  "C7.traffic": `trafico / tapon|tranque|atasco|embotellamiento|trancon|presa / calle|via ..2 cerrada|obras`,
  "C7.app": `
    app|aplicacion|plataforma|sistema|pagina ..4 fall*|colg*|cay*|error|cobr*|loca|lent*|no|mal|congel*|cambi* /
    gps|mapa ..4 mal|loco|equivoc*|mand*|perd*|otro|lado|cerro / lo mio es con la aplicacion|app / contador ..3 colgo|fallo`,
  "C7.kitchen": `
    cocina ..3 tardo|lent*|demor*|equivoc*|olvid* / comida|plato|sopa|pedido ..3 frio|fria|crud*|quemad*|seca /
    restaurante|local ..3 equivoc*|olvid*|tardo|cosa`,
  "C7.stock": `<no> ..1 habia|hay|tenian ..3 en la|tienda|stock|inventario|huevos / agotad* / se acab*`,
  "C7.replacement": `reemplaz*|sustitu* ..5 app|sugir*|mal*|equivoc*|otro`,
  "C7.weather": `llov*|lluvia|tormenta|nieve|nevada|granizo|huracan|aguacero`,
  "C7.wait": `esper* ..4 hora|horas|minutos|mucho|rato / tard* ..3 hora|horas|minutos|mucho|muchisimo`,
  "C7.address": `codigo|portal|direccion|puerta|timbre|porton ..3 mal|equivoc*|no|funcion*`,
  "C7.policy": `
    politica* de la ..1 empresa|universidad|escuela|plataforma / falt* de? personal / poco personal / pocos meseros|camareros`,
  C18: `
    nunca llego / <no> llego ..2 pedido|paquete|comida|nada / falt* ..3 mitad|cosas|productos|articulos|items /
    llego frio|fria|abiert*|roto / se comio ..3 papas|comida / otra casa|direccion / bolsa ..3 abierta|rota`,
};

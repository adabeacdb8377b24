/** Weight of Spanish words for kind (above 0) and unkind (below), in steps of 0.1, set by hand; `a_b`: two words in a row. */
export const SPANISH: Readonly<Record<string, string>> = {
  "30": `
    excelente excelentes increible maravilloso maravillosa maravilla encanto encantaron encantado encantada genial espectacular perfecto perfecta recomiendo recomendable
    recomendado fantastico fantastica delicioso deliciosa riquisimo riquisima impecable inmejorable mejores lo_mejor la_mejor super_recomendado genios geniales
    estupendo estupenda magnifico magnifica buenisimo buenisima`,
  "20": `
    bueno buena buenos buenas buen amable amables atento atenta atentos atentas gracias rico rica ricos ricas bonito bonita agradable agradables aprendi feliz contento contenta
    simpatico simpatica paciente profesional rapido rapida limpio limpia puntual educado educada comodo comoda volvere volveremos bien justo justa clara claro ayuda ayudo
    divertido divertida carinoso carinosa confianza cumplio facil disfrute lindo linda`,
  "-15": `
    caro cara caros caras frio fria lento lenta tarde espera esperar esperando esperamos demora demoro tardo tardaron ruido ruidoso aburrido aburrida dificil confuso confusa
    problema problemas error errores equivoco equivocado falta faltaba queja quejas nadie regular cobraron cobro cobran`,
  "-30": `
    malo mala malos malas mal pesimo pesima pesimos pesimas horrible horribles terrible terribles peor peores grosero grosera groseros groseras maleducado maleducada asco asqueroso
    asquerosa sucio sucia decepcion decepcionado decepcionada decepcionante estafa estafadores robo ladrones basura fatal vergüenza verguenza nefasto nefasta inutil inutiles
    incompetente incompetentes mentira odio nunca_mas no_vuelvo no_vayan no_recomiendo no_volvere antipatico antipatica prepotente abuso injusto injusta fraude desastre
    arruino ignoro ignoraron crudo cruda quemado quemada rancio`,
};

import { writeFileSync } from "node:fs";
import { readText } from "./input";

const TARGET = "src/core/mentions/nicknames.ts";

/** Short forms that share too few letters with their name for the rule below, and are sure all the same. */
const SURE = new Set(
  `thomas:tom thomas:tommy catherine:kate catherine:katie catherine:kathy catherine:kat michael:mike robert:bob robert:bobby william:bill william:billy richard:dick edward:ted edward:teddy edward:ned theodore:ted margaret:peggy margaret:peg margaret:daisy
   mary:polly mary:molly john:jack john:jackie henry:hank henry:harry charles:chuck james:jim james:jimmy elizabeth:betty elizabeth:bess elizabeth:lizzy helen:nell
   eleanor:nell ellen:nell dorothy:dot dorothy:dottie katherine:kitty sarah:sally lawrence:larry laurence:larry gerald:jerry jerome:jerry harold:hal
   john:johnny anthony:tony antonia:toni francis:frank francisco:frank frances:fran martha:patsy patricia:trish patricia:patty susan:sue catherine:cathy catherine:kitty
   rebecca:becky rebecca:becca gwendolyn:wendy abigail:gail alexander:sasha alexandra:sasha mikhail:misha dmitri:dima`.split(/\s+/),
);

/** Common given names that the table knows only as somebody's short form. */
const FORMAL =
  "marie marion may mercy mariah maria linda lynn rose roz rosa erin anna ann elaine lena jane jean joan joyce amy emma ella ellen helen".split(
    " ",
  );

/** Our own, for the table has hardly any Spanish: what people called so are called at home. */
const SPANISH: Readonly<Record<string, string>> = {
  alejandra: "ale jandra sandra",
  alejandro: "ale jandro alex",
  alberto: "beto",
  alfonso: "poncho alfon",
  alfredo: "fredo",
  antonio: "tono toni tonio tonito",
  beatriz: "bea betty",
  carolina: "caro",
  catalina: "cata",
  concepcion: "concha conchita",
  consuelo: "chelo",
  cristina: "cris tina",
  daniela: "dani",
  dolores: "lola",
  eduardo: "lalo edu",
  enrique: "quique kike",
  ernesto: "neto",
  esperanza: "espe",
  esteban: "teban",
  federico: "fede kiko",
  fernanda: "fer nanda",
  fernando: "fer nando",
  francisca: "paca paquita",
  francisco: "paco pancho paquito curro fran",
  gabriela: "gabi gaby",
  gabriel: "gabo gabi",
  graciela: "chela",
  gregorio: "goyo",
  guadalupe: "lupe lupita",
  guillermo: "memo guille",
  gustavo: "tavo gus",
  humberto: "beto",
  ignacio: "nacho",
  isabel: "isa chabela chabe",
  javier: "javi",
  jesus: "chuy chucho",
  jorge: "coque",
  jose: "pepe chepe josito",
  josefa: "pepa pepita",
  josefina: "fina pepa",
  juan: "juanito juancho",
  juana: "juanita",
  leonardo: "leo nardo",
  lourdes: "lulu",
  luis: "lucho luisito",
  luisa: "lucha luisita",
  manuel: "manu manolo manny lolo",
  manuela: "manu manoli",
  margarita: "margo rita",
  maria: "mari maruja mariquita",
  maricela: "mari",
  mario: "marito",
  marta: "martita",
  mercedes: "meche merche",
  miguel: "migue mike",
  monica: "moni",
  natalia: "nati nata",
  nicolas: "nico",
  pablo: "pablito",
  patricia: "pati paty",
  pedro: "perico pedrito",
  pilar: "pili",
  rafael: "rafa",
  ricardo: "richi rica",
  roberto: "beto rober",
  rodrigo: "rodri",
  rosario: "charo chayo",
  salvador: "chava salva",
  santiago: "santi chago",
  sebastian: "sebas",
  sofia: "sofi",
  susana: "susi",
  teresa: "tere teresita",
  valentina: "vale",
  valeria: "vale",
  vanessa: "vane",
  vicente: "chente",
  victoria: "vicky",
  ximena: "xime",
  yolanda: "yoli",
};

/**
 * Makes the table of short names from the `names.csv` of carltonnorthern/nicknames (Apache-2.0): `nicknames FILE.csv`. Kept is what looks
 * like a short form: it begins as the name does, or stands within it; a formal name of its own only when clearly shorter. Pairs that
 * join two people's names (aaron and erin) go. The Spanish ones are ours.
 */
export function main([file]: string[]): number {
  const pairs = readText(file ?? "../shared/data/nicknames/names.csv")
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(","))
    .flatMap(([name, , nick]) => (name && nick && /^[a-z]+$/.test(name) && /^[a-z]+$/.test(nick) ? [[name, nick] as const] : []));
  const formal = new Set([...pairs.map(([name]) => name), ...Object.keys(SPANISH), ...FORMAL]);
  const kept = (name: string, nick: string): boolean => {
    if (SURE.has(`${name}:${nick}`)) return true;
    if (nick.length < 3 || nick === name) return false;
    if (formal.has(nick) && nick.length > name.length - 2) return false;
    const alike = nick.slice(0, 2) === name.slice(0, 2) || (nick[0] === name[0] && /(?:y|ie|i)$/.test(nick));
    return alike || name.includes(nick.slice(0, 3));
  };
  const table = new Map<string, Set<string>>();
  const add = (name: string, nick: string) => table.set(name, (table.get(name) ?? new Set()).add(nick));
  for (const [name, nick] of pairs) if (kept(name, nick)) add(name, nick);
  for (const pair of SURE) add(...(pair.split(":") as [string, string]));
  for (const [name, nicks] of Object.entries(SPANISH)) for (const nick of nicks.split(" ")) add(name, nick);
  const sorted = [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, nicks]) => `${name} ${[...nicks].sort().join(" ")}`);
  const shorts = new Set([...table.values()].flatMap((nicks) => [...nicks]));
  const others = [...formal].filter((name) => !table.has(name) && !shorts.has(name)).sort();
  writeFileSync(
    TARGET,
    `// Made by scripts/nicknames.ts; change that and run it again. From carltonnorthern/nicknames (Apache-2.0), pruned, with Spanish ones of our own.

/** A given name and its short forms, folded; one name after another, apart by commas. */
export const NICKNAMES = \`
${lines(sorted, ", ")}\`;

/** Given names without a short form here: a slip that lands on one of them is another person. */
export const NAMES = \`
${lines(others, " ")}\`;
`,
  );
  process.stdout.write(`${sorted.length} names in ${TARGET}\n`);
  return 0;
}

/** The items in lines of at most 140 characters. */
function lines(items: readonly string[], between: string): string {
  const out = [""];
  for (const item of items) {
    const last = out.at(-1) as string;
    if (last.length + item.length + between.length > 138) out.push(`  ${item}`);
    else out[out.length - 1] = last === "" ? `  ${item}` : `${last}${between}${item}`;
  }
  return out.join(`${between.trimEnd()}\n`);
}

import type { TextLanguage } from "./language";
import type { Found } from "./phrases";
import type { Word } from "./words";

const list = (text: string): string[] => text.trim().split(/\s+/);
const exact = (text: string): ReadonlySet<string> => new Set(list(text));

/** Coarse words: they say something only beside a person. A star: any word that begins so. */
const COARSE = list(`
  fuck* shit* ass arse damn* hell crap* bitch* cunt* dick* cock* suck* fag* whore* slut* bastard* asshole* douche* piss* pussy mofo stfu gtfo
  mierda puta* puto* pendej* cabron* carajo jod* coño cono verga culo chinga*
`);

/** Words that call a person something, or put one down. */
const NAMES = list(`
  idiot* moron* stupid* dumb* retard* loser* fool* ignoran* pathetic clown* jerk* imbecile* scum* trash garbage pig* rat coward* liar* hypocrite*
  bigot* ugly fat disgusting sick crazy insane nuts brain* mouth mama ignoramus dimwit* nitwit* troll* worthless useless lame punk* creep* freak*
  weirdo* wimp* sissy little boy dope tool turd ape monkey animal snake filth* shut lowlife* uneducated illiterate delusional clueless dense nobody joke
  shame embarrassment grow queer hag cow toad parasite* thug* crook* nazi* troglodyte* psycho* vile greedy
  idiota* imbecil* estupid* inutil* payas* basura escoria asqueros* miserable ridicul* ignorante* tont* bruto* fracasad* callate
`);

const ADDRESSED = exact("you u ur your youre yourself ya yo usted tu te ti vos");

/** How far from "you" a word still means that person. */
const NEAR = 5;

/** Points at which an insult aimed at a person is as likely as not. Weights set on labelled comments; see `npm run bench:text`. */
const EVEN = 2.2;

const matcher = (words: readonly string[]): ((form: string) => boolean) => {
  const whole = new Set(words.filter((word) => !word.endsWith("*")));
  const starts = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  const known = new Map<string, boolean>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const is = whole.has(form) || starts.some((start) => form.startsWith(start));
    if (known.size < 20_000) known.set(form, is);
    return is;
  };
};
const isCoarse = matcher(COARSE);
const isName = matcher(NAMES);

/**
 * How surely a text insults a person, 0..1, from 0.5 on it does. By words alone: name-calling, coarse words, and both near "you". A longer
 * text needs more of it. It is not how rude a text is.
 */
export function attackScore(said: readonly Word[], cues: readonly Found[], language: TextLanguage): number {
  if (said.length === 0 || (language === "other" && said.length > 40)) return 0;
  const told = Math.min(2, cues.filter(({ id }) => id === "attack").length);
  let coarse = 0;
  let names = 0;
  let lastYou = Number.NEGATIVE_INFINITY;
  let lastBad = Number.NEGATIVE_INFINITY;
  let near = 0;
  said.forEach(({ form }, i) => {
    const bad = isCoarse(form) || isName(form);
    if (isCoarse(form)) coarse++;
    if (isName(form)) names++;
    if (bad) lastBad = i;
    if (ADDRESSED.has(form)) lastYou = i;
    if (lastBad - lastYou <= NEAR && lastYou - lastBad <= NEAR) near = 1;
  });
  const you = Number.isFinite(lastYou) ? 1 : 0;
  if (told + coarse + names === 0) return 0.1 * you;
  const points = 1.5 * told + 2 * near + 0.7 * Math.min(2, names) + 0.4 * Math.min(2, coarse) + you - 0.5 * Math.log(said.length / 20 + 1);
  return 1 / (1 + Math.exp(EVEN - points));
}

/** A threat, or a bargain with one in it, 0..1; what somebody else wrote and is only quoted weighs less. */
export function threatScore(cues: readonly Found[]): number {
  const has = (id: string): boolean => cues.some((cue) => cue.id === id);
  const score = has("C19") ? 0.9 : has("C2") ? 0.6 : has("C2.hint") ? 0.3 : 0;
  return has("quoted") ? score * 0.4 : score;
}

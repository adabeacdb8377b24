import type { GuardRule } from "../rule";

/** Signs that stand for a letter. */
const signs: Readonly<Record<string, string>> = {
  a: "[a4@*]",
  c: "[c*]",
  e: "[e3*]",
  i: "[i1!|*]",
  o: "[o0*]",
  u: "[uv*]",
  s: "[s5$]",
  t: "[t7]",
};

/** A word written so that a list does not know it: letters repeated or put as other signs, or all of them set apart. As it is usually written it does not match. */
function disguised(word: string): string {
  const letters = [...word].map((letter) => `${signs[letter] ?? letter}+`);
  return `(?!${word}(?![\\p{L}]))(?:${letters.join("")}|${letters.join("[ .*_~-]")})`;
}

const words =
  "idiot idiots stupid moron bitch bastard asshole fuck fucking shit cunt whore loser scammer liar thief dumbass idiota estupido estupida imbecil mierda cabron pendejo pendeja gilipollas mentiroso mentirosa ladron ladrona estafador";

/** Insults in disguise, of both languages. */
export const inDisguise: readonly GuardRule[] = [{ kind: "insult", where: "all", any: words.split(" ").map(disguised) }];

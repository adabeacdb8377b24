import type { Mention } from "../schema/summary";
import { type Word, words } from "../text/words";

const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words for somebody who served the reviewer, when no name is given. */
const WORKERS = list(
  "server waiter waitress bartender barista host hostess busser driver courier dasher shopper professor prof teacher instructor lecturer sitter tasker mesero mesera camarero camarera cantinero chofer conductor conductora repartidor repartidora profesor profesora profe maestro maestra anfitrion anfitriona",
);
const BEFORE = list("our my the this that a his her nuestro nuestra mi el la este esta ese esa un una");

/** How sure a role word alone can be: only a shift can settle who it was. */
const CONFIDENCE = 0.2;

/** "Our server", "the waitress": somebody at work, not named. Never enough to say that it was the worker. */
export function findUnnamed(text: string, said: readonly Word[] = words(text)): Mention[] {
  return said.flatMap((word, i) => {
    const before = said[i - 1];
    const after = said[i + 1];
    const named = after !== undefined && after.sentence === word.sentence && after.capital;
    if (!WORKERS.has(word.form) || !before || before.sentence !== word.sentence || !BEFORE.has(before.form) || named) return [];
    return [
      {
        start: word.start,
        end: word.end,
        text: text.slice(word.start, word.end),
        kind: "unnamed" as const,
        confidence: CONFIDENCE,
        reasons: ["role"],
      },
    ];
  });
}

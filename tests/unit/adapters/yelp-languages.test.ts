import { describe, expect, it } from "vitest";
import { read } from "../../../src/adapters/yelp/read";
import type { Reading } from "../../../src/core/schema/reading";
import { cases } from "../../support/pages/cases";
import { parserNames, parsers } from "../../support/pages/parsers";

/** How one language of the interface says what a page says of itself; the words of the reviewers stay as they are. */
interface Interface {
  locale: string;
  host: string;
  stars: (n: string) => string;
  reviews: (n: string) => string;
  page: (now: string, last: string) => string;
  held: (n: string) => string;
  words: Record<string, string>;
}

const plural = (n: string, one: string, other: string): string => `${n} ${n === "1" ? one : other}`;

const interfaces: Interface[] = [
  {
    locale: "de-DE",
    host: "www.yelp.de",
    stars: (n) => `Bewertung: ${plural(n, "Stern", "Sterne")}`,
    reviews: (n) => plural(n, "Beitrag", "Beiträge"),
    page: (now, last) => `${now} von ${last}`,
    held: (n) => `${n} andere Beiträge, die derzeit nicht empfohlen werden`,
    words: {
      "Recommended Reviews": "Empfohlene Beiträge",
      "Previous review": "Vorheriger Beitrag",
      "Updated review": "Aktualisierter Beitrag",
    },
  },
  {
    locale: "fr-FR",
    host: "www.yelp.fr",
    stars: (n) => `${plural(n, "étoile", "étoiles")} sur 5`,
    reviews: (n) => `${n} avis`,
    page: (now, last) => `${now} sur ${last}`,
    held: (n) => `${n} autres avis qui ne sont pas recommandés actuellement`,
    words: { "Recommended Reviews": "Avis recommandés", "Previous review": "Avis précédent", "Updated review": "Avis mis à jour" },
  },
  {
    locale: "es-ES",
    host: "www.yelp.es",
    stars: (n) => `puntuación de ${plural(n, "estrella", "estrellas")}`,
    reviews: (n) => plural(n, "reseña", "reseñas"),
    page: (now, last) => `${now} de ${last}`,
    held: (n) => `${n} reseñas más que no se recomiendan actualmente`,
    words: { "Recommended Reviews": "Reseñas recomendadas", "Previous review": "Reseña anterior", "Updated review": "Reseña actualizada" },
  },
  {
    locale: "it-IT",
    host: "www.yelp.it",
    stars: (n) => `${plural(n, "stella", "stelle")} di valutazione`,
    reviews: (n) => plural(n, "recensione", "recensioni"),
    page: (now, last) => `${now} di ${last}`,
    held: (n) => `${n} altre recensioni attualmente non consigliate`,
    words: { "Recommended Reviews": "Recensioni consigliate", "Previous review": "Recensione precedente", "Updated review": "Aggiornata" },
  },
  {
    locale: "pt-BR",
    host: "www.yelp.com.br",
    stars: (n) => `classificação de ${plural(n, "estrela", "estrelas")}`,
    reviews: (n) => plural(n, "avaliação", "avaliações"),
    page: (now, last) => `${now} de ${last}`,
    held: (n) => `${n} outras avaliações que não são recomendadas atualmente`,
    words: { "Recommended Reviews": "Avaliações recomendadas", "Previous review": "Avaliação anterior", "Updated review": "Atualizada" },
  },
  {
    locale: "nl-NL",
    host: "www.yelp.nl",
    stars: (n) => `Beoordeling met ${plural(n, "ster", "sterren")}`,
    reviews: (n) => plural(n, "recensie", "recensies"),
    page: (now, last) => `${now} van ${last}`,
    held: (n) => `${n} andere recensies die momenteel niet worden aanbevolen`,
    words: { "Recommended Reviews": "Aanbevolen recensies", "Previous review": "Vorige recensie", "Updated review": "Bijgewerkt" },
  },
  {
    locale: "cs-CZ",
    host: "www.yelp.cz",
    stars: (n) => `hodnocení: ${n} z 5`,
    reviews: (n) => plural(n, "recenze", "recenzí"),
    page: (now, last) => `${now} z ${last}`,
    held: (n) => `${n} dalších recenzí, které nyní nejsou doporučeny`,
    words: { "Recommended Reviews": "Doporučené recenze", "Previous review": "Předchozí recenze", "Updated review": "Aktualizováno" },
  },
];

/** How a day may stand: as its language abbreviates it, in full, and in numbers. */
const styles: Array<[string, Intl.DateTimeFormatOptions]> = [
  ["short", { day: "numeric", month: "short", year: "numeric" }],
  ["long", { day: "numeric", month: "long", year: "numeric" }],
  ["numbers", { day: "numeric", month: "numeric", year: "numeric" }],
];

const english = cases.find(({ site, name }) => site === "yelp" && name === "2025-versions-cards-only") ?? expect.fail("the case is gone");
const whole = english.expected as Reading;

/** The page as the site would show it with this interface. Dates are the ones the platform's own calendar data gives. */
function shownIn(one: Interface, style: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(one.locale, { ...style, timeZone: "UTC" });
  const comma = (n: string): string => n.replace(".", ",");
  let markup = english.markup
    .replace('lang="en-US"', `lang="${one.locale}"`)
    .replaceAll(/>([A-Z][a-z]{2} \d{1,2}, \d{4})</g, (_, day: string) => `>${format.format(new Date(`${day} UTC`))}<`)
    .replaceAll(/(\d(?:\.\d)?) star rating/g, (_, n: string) => one.stars(comma(n)))
    .replaceAll(/(\d+) other reviews that are not currently recommended/g, (_, n: string) => one.held(n))
    .replaceAll(/(\d+) reviews/g, (_, n: string) => one.reviews(n))
    .replaceAll(/(\d) of (\d)</g, (_, now: string, last: string) => `${one.page(now, last)}<`);
  for (const [said, words] of Object.entries(one.words)) markup = markup.replaceAll(said, words);
  return markup;
}

describe.each(interfaces)("a server whose Yelp speaks $locale", (one) => {
  it.each(styles)("reads what one reads in English: stars, days, versions, replies, numbers (months: %s)", (_, style) => {
    const markup = shownIn(one, style);
    expect(markup).not.toMatch(/\d star rating|currently recommended|Recommended Reviews/);
    for (const name of parserNames) {
      const url = english.url.replace("www.yelp.com", one.host);
      expect(read(parsers[name](markup), { url, now: english.now })).toEqual(whole);
    }
  });
});

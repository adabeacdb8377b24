import type { Case } from "./cases";

/** One review on an invented Yelp page, as a line of its markup. */
export interface Card {
  author: string;
  day: string;
  markup: string;
}

const CARD = '<li class=" y-css-1sqelp2">';
const PAGE = 10;

/** The reviews of these pages, newest first. */
export function cardsOf(...pages: Case[]): Card[] {
  const lines = pages.flatMap(({ html }) => html.split("\n").filter((line) => line.startsWith(CARD)));
  return lines
    .map((markup) => ({
      markup,
      author: /aria-label="([^"]+)"/.exec(markup)?.[1] ?? "",
      day: new Date(`${/[A-Z][a-z]{2} \d{1,2}, 20\d\d/.exec(markup)?.[0]} UTC`).toISOString().slice(0, 10),
    }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** The card with other words and stars, and a day on which it was changed. */
export function edited({ author, markup }: Card, { day, said, text }: { day: string; said: string; text: string }): Card {
  const changed = markup
    .replace(/[A-Z][a-z]{2} \d{1,2}, 20\d\d/, said)
    .replace(/"\d star rating"/, '"1 star rating"')
    .replace(/(<span[^>]*lang="en"[^>]*>).*?(<\/span>)/, `$1${text}$2`);
  if (changed === markup) throw new Error(`the card of ${author} could not be changed`);
  return { author, day, markup: changed };
}

/**
 * One page of a list in order of date, ten a page, made of an invented one. `held`: reviews the site does not recommend. The button
 * *Next page* swaps the list in place and changes the address, as the site itself does.
 */
export function pageOf(like: Case, cards: readonly Card[], page: number, held: number): string {
  const pages = Math.max(1, Math.ceil(cards.length / PAGE));
  const part = (n: number): string =>
    cards
      .slice(n * PAGE, n * PAGE + PAGE)
      .map(({ markup }) => markup)
      .join("\n");
  const lines = like.html.split("\n");
  const first = lines.findIndex((line) => line.startsWith(CARD));
  const html = lines
    .flatMap((line, n) => (line.startsWith(CARD) ? (n === first ? [part(page)] : []) : [line]))
    .join("\n")
    .replaceAll("42 reviews", `${cards.length} reviews`)
    .replaceAll("reviewCount&quot;:42", `reviewCount&quot;:${cards.length}`)
    .replaceAll(/\d+ other reviews that/g, `${held} other reviews that`)
    .replaceAll(/\d of 5</g, `${page + 1} of ${pages}<`);
  const next = `<script type="text/x-next" id="next">${part(page + 1)}</script>
<button type="button" id="turn">Next page</button>
<script>
document.getElementById("turn").addEventListener("click", function () {
  var next = new DOMParser().parseFromString("<ul>" + document.getElementById("next").textContent + "</ul>", "text/html");
  var list = document.querySelector("#reviews ul.list__09f24__ynIEd");
  while (list.firstChild) list.removeChild(list.firstChild);
  next.querySelectorAll("ul > li.y-css-1sqelp2").forEach(function (card) { list.appendChild(document.importNode(card, true)); });
  document.querySelectorAll("#reviews span").forEach(function (one) { if (one.textContent === "${page + 1} of ${pages}") one.textContent = "${page + 2} of ${pages}"; });
  history.pushState(null, "", location.pathname + "?sort_by=date_desc&start=${(page + 1) * PAGE}");
});
</script>
</body>`;
  return html.replace("</body>", () => next);
}

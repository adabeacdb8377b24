import { dayIn } from "../kit/dates";
import { all, around, attr, first, holds, leaves } from "../kit/dom";
import { type Found, nothing } from "../kit/found";
import { starsIn } from "../kit/numbers";
import { type Page, USER, userIn } from "./page";

/** The largest element around a reviewer's link that links no other reviewer. */
function blockOf(link: Element, links: Element[]): Element {
  const user = userIn(attr(link, "href"));
  const others = links.filter((one) => userIn(attr(one, "href")) !== user);
  let block = link;
  for (let outer = around(block); outer && !others.some((one) => outer && holds(outer, one)); outer = around(block)) {
    if (first(outer, "h1")) break;
    block = outer;
  }
  return block;
}

const hasStars = (block: Element): boolean =>
  ["aria-label", "title", "alt"].some((name) => all(block, `[${name}]`).some((one) => starsIn(attr(one, name)) !== null));

/**
 * Reviews in a layout we do not know: whatever links one reviewer and shows stars and a day. They are counted, never read. Quotes and
 * highlights show no day.
 */
export function unknownCards(page: Page): Found[] {
  const links = all(page.root, USER).slice(0, 500);
  const seen = new Set<string>();
  return links.flatMap((link) => {
    const id = userIn(attr(link, "href"));
    if (!id || seen.has(id)) return [];
    seen.add(id);
    const block = blockOf(link, links);
    const dated = leaves(block).some(({ text }) => dayIn(text, page.order));
    return dated && hasStars(block) ? [{ ...nothing(), author: { id, name: null } }] : [];
  });
}

import { Changes } from "../../../src/content/changes";
import { Reading } from "../../../src/core/schema/reading";
import { adapterOf } from "./adapters";
import { type Case, cases, fill } from "./cases";
import { damages } from "./damage";
import { seeded, upTo } from "./random";

/** Changes one after the other, each read before the next comes. */
const STEPS = 4;

type Change = (document: Document, random: () => number) => void | Promise<void>;

const anItem = (page: Document, random: () => number): Element | undefined => {
  const items = [...page.querySelectorAll("li, article, tr, [itemprop=review], ul > :has(time)")];
  return items[upTo(random, items.length)];
};

/** A card is taken out, changed while nobody follows it, and put back elsewhere. */
async function changedOutside(page: Document, random: () => number): Promise<void> {
  const item = anItem(page, random);
  const parent = item?.parentElement;
  if (!item || !parent) return;
  item.remove();
  await Promise.resolve();
  for (const below of [...item.querySelectorAll("*")]) if (random() < 0.2) below.remove();
  await Promise.resolve();
  parent.prepend(item);
}

/** A list grows by many cards, one after the other. */
function grown(page: Document, random: () => number): void {
  const item = anItem(page, random);
  for (let i = 0; i < 40; i++) item?.after(item.cloneNode(true));
}

const changes: Change[] = [
  ...Object.values(damages).map(
    ({ apply }): Change =>
      (page, random) =>
        apply(page, random, []),
  ),
  changedOutside,
];

/** Cases on which there is something to read. */
export const shown = cases.filter(({ expected, filled }) => {
  const told = Reading.safeParse(filled ?? expected);
  return told.success && told.data.seen > 0;
});

/** Readings of one page that grows and is changed at random, each with what was remembered and beside it without. */
export async function* looksAt(
  { site, url, now, markup, filled }: Case,
  parse: (markup: string) => Document,
  seed: number,
): AsyncGenerator<{ step: number; remembered: unknown; anew: unknown }> {
  const random = seeded(seed);
  const document = parse(markup);
  const followed = new Changes(document, () => undefined);
  const look = (step: number) => ({
    step,
    remembered: adapterOf(site).read(document, { url, now, memory: followed.memory() }),
    anew: adapterOf(site).read(document, { url, now }),
  });
  yield look(0);
  if (filled !== undefined) fill(document, parse);
  grown(document, random);
  yield look(1);
  for (let step = 2; step < 2 + STEPS; step++) {
    await changes[upTo(random, changes.length)]?.(document, random);
    yield look(step);
  }
  followed.end();
}

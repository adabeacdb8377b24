// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { Changes } from "../../src/content/changes";
import { Reading } from "../../src/core/schema/reading";
import { adapterOf } from "../support/pages/adapters";
import { type Case, cases, fill } from "../support/pages/cases";
import { damages } from "../support/pages/damage";
import { seeded, upTo } from "../support/pages/random";

const LONG = process.env.REJOINDER_LONG === "1";
const TIMES = LONG ? 20 : 2;
const PATIENCE = LONG ? 300_000 : 60_000;
/** Changes one after the other, each read before the next comes. */
const STEPS = 4;

const parse = (markup: string): Document => new DOMParser().parseFromString(markup, "text/html");

let open: Changes | undefined;
afterEach(() => open?.end());

const follow = (page: Document): Changes => {
  open?.end();
  open = new Changes(page, () => undefined);
  return open;
};

const look = ({ site, url, now }: Case, page: Document, changes?: Changes) =>
  adapterOf(site).read(page, { url, now, memory: changes?.memory() });

type Change = (document: Document, random: () => number) => void | Promise<void>;

/** A card is taken out, changed while nobody follows it, and put back elsewhere. */
async function changedOutside(page: Document, random: () => number): Promise<void> {
  const items = [...page.querySelectorAll("li, article, tr")];
  const item = items[upTo(random, items.length)];
  const parent = item?.parentElement;
  if (!item || !parent) return;
  item.remove();
  await Promise.resolve();
  for (const below of [...item.querySelectorAll("*")]) if (random() < 0.2) below.remove();
  await Promise.resolve();
  parent.prepend(item);
}

const changes: Change[] = [
  ...Object.values(damages).map(
    ({ apply }): Change =>
      (page, random) =>
        apply(page, random, []),
  ),
  changedOutside,
];

const shown = cases.filter(({ expected, filled }) => {
  const told = Reading.safeParse(filled ?? expected);
  return told.success && told.data.seen > 0;
});

describe("what was read and did not change", () => {
  it.each(shown.map((page) => [`${page.site}/${page.name}`, page] as const))(
    "never makes a page read otherwise (%s)",
    async (_name, page) => {
      for (let seed = 1; seed <= TIMES; seed++) {
        const random = seeded(seed);
        const document = parse(page.markup);
        const memory = follow(document);
        expect(look(page, document, memory)).toEqual(look(page, document));
        if (page.filled !== undefined) fill(document, parse);
        for (let step = 0; step < STEPS; step++) {
          await changes[upTo(random, changes.length)]?.(document, random);
          expect(look(page, document, memory), `seed ${seed}, step ${step}`).toEqual(look(page, document));
        }
      }
    },
    PATIENCE,
  );
});

import { once } from "node:events";
import { readCase } from "../tests/support/cases";
import { FULL_PAGE } from "../tests/support/person";
import { type Make, openWorld } from "../tests/support/world";

const DEMO = [
  ["yelp", "demo-restaurant"],
  ["ratemyprofessors", "demo-professor"],
] as const;

/** Opens a browser for a person to look around in, and waits until it is closed. `live`: the real sites instead of the invented pages. */
export async function openWindow(make: Make, live: boolean): Promise<number> {
  const person = await openWorld({ make, headless: false, live });
  const { driver } = person;
  const places = live ? [] : DEMO.map(([site, name]) => readCase(site, name).url);
  for (const url of [...places, driver.page(FULL_PAGE)]) await driver.open(url);
  process.stdout.write(
    live
      ? "The real sites, in a fresh profile that is thrown away at the end. Close the window to end.\n"
      : `Invented people under real addresses, no network:\n${places.map((url) => `  ${url}\n`).join("")}The worker there is called Marisol. Close the window to end.\n`,
  );
  const interrupted = once(process, "SIGINT");
  await Promise.race([driver.closed, interrupted]);
  await driver.close();
  return 0;
}

import { join } from "node:path";
import { type Case, casesOf, serve } from "./cases";
import { openChromium } from "./chromium";
import type { Driver, DriverOptions } from "./driver";
import { openFirefox } from "./firefox";
import { type Answer, openNet } from "./net";
import { BLANK, Person } from "./person";

const SITES = ["yelp", "ratemyprofessors", "fiverr", "generic"];
const paste: Case = { site: "", name: "paste", url: BLANK, html: "<!doctype html><title>Paste</title><textarea autofocus></textarea>" };

export type Make = "chromium" | "edge" | "firefox";

/** The browser this run is for: `REJOINDER_E2E=firefox`, else Chromium. */
export const make: Make = process.env.REJOINDER_E2E === "firefox" ? "firefox" : "chromium";

export interface WorldOptions extends Pick<DriverOptions, "headless" | "build" | "live"> {
  make: Make;
  /** Answers before the invented pages do. */
  more?: Answer;
}

/** A browser of this make with the build in it, and the invented pages under the sites' real addresses. */
export async function openWorld({ make, more, ...given }: WorldOptions): Promise<Person> {
  // Whoever works on several things at once keeps builds apart by REJOINDER_DIST.
  const options = { build: join(process.env.REJOINDER_DIST ?? "dist", make === "firefox" ? "firefox" : "chrome"), ...given };
  const pages = serve([...SITES.flatMap((site) => [...casesOf(site).values()]), paste]);
  const hosts = [
    "www.yelp.com",
    "www.ratemyprofessors.com",
    "www.fiverr.com",
    "www.tidewater-trades.example",
    new URL(BLANK).host,
    "elsewhere.invalid",
  ];
  const net = await openNet(hosts, (url) => more?.(url) ?? pages(url));
  let driver: Driver;
  try {
    driver = make === "firefox" ? await openFirefox({ net, ...options }) : await openChromium({ net, ...options, kind: make });
  } catch (error) {
    await net.close();
    throw error;
  }
  const close = driver.close.bind(driver);
  driver.close = async () => {
    await close();
    await net.close();
  };
  return new Person(driver);
}

/** Requests of the whole browser so far that are neither the browser's own services nor these addresses (with their icons). */
export const unexpected = ({ driver }: Person, opened: readonly string[], expected = [...opened, BLANK]): string[] =>
  driver.net.asked
    .filter(({ url }) => !driver.ownServices.includes(new URL(url).host))
    .filter(({ url }) => !expected.includes(url) && !expected.some((page) => url === new URL("/favicon.ico", page).href))
    .map(({ method, url }) => `${method} ${url}`);

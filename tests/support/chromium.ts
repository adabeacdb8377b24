import { createHash } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/browsers.mjs";
import type { Driver, DriverOptions, Tab } from "./driver";

/** A quiet browser: nothing of its own in the background, and Playwright's `--disable-extensions` left out. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

const inLittleWorld = ({ port, certificate }: DriverOptions["net"]): string[] => [
  `--proxy-server=127.0.0.1:${port}`,
  "--proxy-bypass-list=<-loopback>",
  `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
];

/** Where Debian's Chromium itself calls, whatever it is told: clock, updates, sign-in and autofill services of its maker. */
const OWN_SERVICES = [
  "clients2.google.com",
  "update.googleapis.com",
  "accounts.google.com",
  "content-autofill.googleapis.com",
  "redirector.gvt1.com",
];

/** The id Chromium gives an unpacked extension: the first 32 hex digits of its path's SHA-256, as letters a to p. */
export function idOf(folder: string): string {
  const hex = createHash("sha256").update(folder).digest("hex").slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** Starts Chromium with the shipped build as an unpacked extension; `beside`: folders of further ones. */
export async function openChromium(
  options: DriverOptions & { kind?: "chromium" | "edge"; beside?: string[] },
): Promise<Driver & { context: BrowserContext }> {
  const executablePath = findBrowser(options.kind ?? "chromium");
  if (!executablePath) throw new Error("No Chromium found. Install one (Debian: apt-get install chromium) or set REJOINDER_CHROMIUM.");
  const build = realpathSync(resolve(options.build ?? "dist/chrome"));
  const builds = [build, ...(options.beside ?? []).map((folder) => realpathSync(folder))].join();
  const profile = mkdtempSync(join(tmpdir(), "rejoinder-chromium-"));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", remove);
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless !== false,
    viewport: null,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...QUIET,
      ...asRoot,
      ...(options.live ? [] : inLittleWorld(options.net)),
      `--load-extension=${builds}`,
      `--disable-extensions-except=${builds}`,
      "--window-size=1280,900",
    ],
  });
  const driver = new Chromium(context, options.net, idOf(build));
  await driver.collectErrors();
  return Object.assign(driver, {
    async close() {
      await context.close();
      process.off("exit", remove);
      remove();
    },
  });
}

class Chromium implements Driver {
  readonly name = "chromium";
  readonly ownServices = OWN_SERVICES;
  readonly closed: Promise<unknown>;
  private readonly said: string[] = [];
  private readonly tabs: ChromiumTab[] = [];
  private scheme: "light" | "dark" = "light";

  constructor(
    readonly context: BrowserContext,
    readonly net: DriverOptions["net"],
    private readonly id: string,
  ) {
    const watch = (page: Page) => {
      page.on("pageerror", (error) => this.said.push(`${page.url()}: ${error.stack ?? error.message}`));
      page.on("console", (entry) => entry.type() === "error" && this.said.push(`${entry.location().url}: ${entry.text()}`));
    };
    this.closed = new Promise<void>((done) => context.on("close", () => done()));
    context.on("page", watch);
    for (const page of context.pages()) watch(page);
  }

  page = (path: string): string => `chrome-extension://${this.id}/${path}`;

  async open(url: string): Promise<ChromiumTab> {
    const page = await this.context.newPage();
    await page.emulateMedia({ colorScheme: this.scheme });
    const tab = new ChromiumTab(page);
    this.tabs.push(tab);
    await tab.goto(url);
    return tab;
  }

  /** Chromium keeps errors of every part of an extension for its developer; ask it to. */
  async collectErrors(): Promise<void> {
    await this.settings(`await new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done));
      await new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true }, done));`);
  }

  async willAllow(pattern: string): Promise<void> {
    await this.settings(`await chrome.developerPrivate.addHostPermission(id, pattern);`, { pattern });
  }

  async withdraw(pattern: string): Promise<void> {
    await this.settings(`await chrome.developerPrivate.removeHostPermission(id, pattern);`, { pattern });
  }

  async killBackground(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(this.page("manifest.json"));
    const session = await this.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await page.close();
  }

  async update(): Promise<void> {
    await this.settings(`await chrome.developerPrivate.reload(id, { failQuietly: false });`);
  }

  async errors(): Promise<string[]> {
    const kept = await this.settings<string[]>(`const info = await chrome.developerPrivate.getExtensionInfo(id);
      return [...info.manifestErrors, ...info.runtimeErrors].map((error) => error.source + ": " + error.message);`);
    return [...this.said.filter((text) => text.includes(this.id)), ...kept];
  }

  async theme(scheme: "light" | "dark"): Promise<void> {
    this.scheme = scheme;
    await Promise.all(this.context.pages().map((page) => page.emulateMedia({ colorScheme: scheme })));
  }

  async size(width: number, height: number): Promise<void> {
    await Promise.all(this.context.pages().map((page) => page.setViewportSize({ width, height })));
  }

  async close(): Promise<void> {}

  /** Runs a body in the browser's own page for extensions, as a person would act there. */
  private async settings<T>(body: string, args: Record<string, unknown> = {}): Promise<T> {
    const page = await this.context.newPage();
    try {
      await page.goto("chrome://extensions");
      return await new ChromiumTab(page).evaluate<T>(body, { id: this.id, ...args });
    } finally {
      await page.close();
    }
  }
}

class ChromiumTab implements Tab {
  constructor(readonly page: Page) {}

  goto = async (url: string): Promise<void> => void (await this.page.goto(url));
  reload = async (): Promise<void> => void (await this.page.reload());
  url = async (): Promise<string> => this.page.url();

  evaluate<T>(body: string, args: Record<string, unknown> = {}): Promise<T> {
    const given = Object.values(args).map((value) => JSON.stringify(value) ?? "undefined");
    return this.page.evaluate<T>(`(async (${Object.keys(args).join(", ")}) => { ${body} })(${given.join(", ")})`);
  }

  async click(css: string): Promise<void> {
    await this.focus();
    await this.page.locator(css).first().click({ timeout: 10_000 });
  }

  async type(css: string, text: string): Promise<void> {
    await this.focus();
    await this.page.locator(css).first().pressSequentially(text, { timeout: 10_000 });
  }

  choose = (css: string, file: string): Promise<void> => this.page.locator(css).setInputFiles(file, { timeout: 10_000 });

  async pick(css: string, value: string): Promise<void> {
    await this.page.locator(css).selectOption(value, { timeout: 10_000 });
  }

  async press(chord: string): Promise<void> {
    await this.focus();
    await this.page.keyboard.press(chord);
  }

  screenshot = async (file: string): Promise<void> => void (await this.page.screenshot({ path: file }));
  focus = (): Promise<void> => this.page.bringToFront();
  close = (): Promise<void> => this.page.close();
}

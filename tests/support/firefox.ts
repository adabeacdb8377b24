import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findBrowser } from "../../scripts/browsers.mjs";
import type { Driver, DriverOptions, Tab } from "./driver";
import { ID, inLittleWorld, QUIET, UUID } from "./firefox-prefs";
import { KEYS, Marionette } from "./marionette";

type Element = Record<string, string>;

/** Starts Firefox with the shipped build as a temporary add-on, driven over Marionette. */
export async function openFirefox(options: DriverOptions): Promise<Driver> {
  const binary = findBrowser("firefox");
  if (!binary) throw new Error("No Firefox found. Install one (Debian: apt-get install firefox-esr) or set REJOINDER_FIREFOX.");
  const profile = mkdtempSync(join(tmpdir(), "rejoinder-firefox-"));
  const prefs = Object.entries({ ...QUIET, ...(options.live ? {} : inLittleWorld(options.net.port)) }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), `${prefs.join("\n")}\n`);
  const mode = options.headless === false ? [] : ["--headless"];
  const child = spawn(
    binary,
    [...mode, "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile, "about:blank"],
    {
      stdio: "ignore",
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1", MOZ_DISABLE_AUTO_SAFE_MODE: "1", MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    },
  );
  const stop = () => {
    child.kill("SIGKILL");
    rmSync(profile, { recursive: true, force: true });
  };
  process.once("exit", stop);
  try {
    const marionette = await Marionette.open(await portOf(profile, child));
    await marionette.send("WebDriver:NewSession", { acceptInsecureCerts: true });
    const driver = new Firefox(marionette, options.net, resolve(options.build ?? "dist/firefox"), once(child, "exit"));
    await driver.install();
    return Object.assign(driver, {
      async close() {
        await marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {});
        marionette.close();
        const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
        if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
        clearTimeout(late);
        process.off("exit", stop);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    });
  } catch (error) {
    stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

/** Firefox writes the port it chose into its profile. */
async function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, "MarionetteActivePort");
  for (let tries = 0; tries < 600; tries++) {
    if (existsSync(file)) {
      const port = Number(readFileSync(file, "utf8"));
      if (port > 0) return port;
    }
    if (child.exitCode !== null) throw new Error(`Firefox ended with exit code ${child.exitCode} before it was ready`);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("Firefox was not ready after 60 seconds");
}

class Firefox implements Driver {
  readonly name = "firefox";
  /** Told to be quiet, it is. */
  readonly ownServices = [];
  private last: Promise<unknown> = Promise.resolve();
  private current: string | null = null;
  /** The tab a person would see. */
  private front: string | null = null;

  constructor(
    readonly marionette: Marionette,
    readonly net: DriverOptions["net"],
    private readonly build: string,
    readonly closed: Promise<unknown>,
  ) {}

  page = (path: string): string => `moz-extension://${UUID}/${path}`;

  async install(): Promise<void> {
    await this.marionette.send("Addon:Install", { path: this.build, temporary: true });
  }

  async open(url: string): Promise<Tab> {
    const { handle } = await this.newTab().catch(async () => {
      // The chosen tab is gone: an update closes our pages. A new one opens from any that is left.
      const [first] = await this.marionette.send<string[]>("WebDriver:GetWindowHandles");
      if (first) await this.turn(() => this.choose(first, true));
      return this.newTab();
    });
    this.forget();
    const tab = new FirefoxTab(this, handle);
    await tab.goto(url);
    await tab.focus();
    return tab;
  }

  private newTab(): Promise<{ handle: string }> {
    return this.turn(() => this.marionette.send<{ handle: string }>("WebDriver:NewWindow", { type: "tab", focus: true }));
  }

  /** One thing after the other: which tab is chosen, and with whose rights, holds for the whole connection. */
  turn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work, work);
    this.last = mine;
    return mine;
  }

  /** Every command goes to the chosen tab. In front means in front of a person: with the keyboard on the page, not in the address bar. */
  async choose(handle: string, front: boolean): Promise<Marionette> {
    const bring = front && this.front !== handle;
    if (this.current !== handle || bring) await this.marionette.send("WebDriver:SwitchToWindow", { handle, focus: bring });
    this.current = handle;
    if (bring)
      await this.chromeNow(
        `Services.wm.getMostRecentWindow("navigator:browser").focus(); Services.wm.getMostRecentWindow("navigator:browser").gBrowser.selectedBrowser.focus();`,
        [],
      );
    if (bring) this.front = handle;
    return this.marionette;
  }

  /** After a tab was closed the browser shows one of its own choice. */
  forget(): void {
    this.front = null;
    this.current = null;
  }

  /** Runs a function body with the browser's own rights. */
  chrome<T>(body: string, args: unknown[] = []): Promise<T> {
    return this.turn(() => this.chromeNow<T>(body, args));
  }

  private async chromeNow<T>(body: string, args: unknown[]): Promise<T> {
    await this.marionette.send("Marionette:SetContext", { value: "chrome" });
    try {
      return await this.marionette.send<T>("WebDriver:ExecuteScript", { script: body, args, sandbox: "system" });
    } finally {
      await this.marionette.send("Marionette:SetContext", { value: "content" });
    }
  }

  /** Nothing to do: `extensions.webextOptionalPermissionPrompts=false` answers every question of ours with yes. */
  async willAllow(): Promise<void> {}

  async withdraw(pattern: string): Promise<void> {
    await this.chrome(
      `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
       const { extension } = WebExtensionPolicy.getByID(arguments[0]);
       return ExtensionPermissions.remove(arguments[0], { permissions: [], origins: [arguments[1]] }, extension);`,
      [ID, pattern],
    );
  }

  async killBackground(): Promise<void> {
    await this.chrome(
      `return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      [ID],
    );
  }

  update = (): Promise<void> => this.install();

  /** Errors of our own files; not what pages do wrong, and not that a page of ours was closed before an answer came. */
  errors(): Promise<string[]> {
    return this.chrome<string[]>(
      `return Services.console.getMessageArray()
         .filter((entry) => entry instanceof Ci.nsIScriptError && !(entry.flags & Ci.nsIScriptError.warningFlag))
         .filter((entry) => entry.sourceName.includes(arguments[0]) && !entry.errorMessage.includes("after context unloaded"))
         .map((entry) => entry.sourceName + ":" + entry.lineNumber + " " + entry.errorMessage);`,
      [UUID],
    );
  }

  async theme(scheme: "light" | "dark"): Promise<void> {
    await this.chrome(`Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", arguments[0]);`, [
      scheme === "dark" ? 0 : 1,
    ]);
  }

  async size(width: number, height: number): Promise<void> {
    // The window is larger than the page in it by the browser's own bars.
    await this.chrome(
      `const w = Services.wm.getMostRecentWindow("navigator:browser"); const b = w.gBrowser.selectedBrowser.getBoundingClientRect();
       w.resizeBy(arguments[0] - b.width, arguments[1] - b.height);`,
      [width, height],
    );
  }

  async close(): Promise<void> {}
}

class FirefoxTab implements Tab {
  constructor(
    private readonly firefox: Firefox,
    private readonly handle: string,
  ) {}

  private send<T>(command: string, params: object = {}): Promise<T> {
    return this.firefox.turn(async () => (await this.firefox.choose(this.handle, false)).send<T>(command, params));
  }

  async goto(url: string): Promise<void> {
    await this.send("WebDriver:Navigate", { url });
    // Another process may show the new page, and the keyboard stays behind.
    this.firefox.forget();
  }

  reload = () => this.send<void>("WebDriver:Refresh");
  url = () => this.send<string>("WebDriver:GetCurrentURL");

  evaluate<T>(body: string, args: Record<string, unknown> = {}): Promise<T> {
    const names = Object.keys(args);
    const script = `return (async (${names.join(", ")}) => { ${body} })(...arguments);`;
    return this.send<T>("WebDriver:ExecuteScript", { script, args: Object.values(args) });
  }

  async click(css: string): Promise<void> {
    await this.focus();
    await this.send("WebDriver:ElementClick", { id: await this.find(css) });
  }

  async type(css: string, text: string): Promise<void> {
    await this.focus();
    await this.send("WebDriver:ElementSendKeys", { id: await this.find(css), text });
  }

  choose = (css: string, file: string): Promise<void> => this.type(css, file);

  async pick(css: string, value: string): Promise<void> {
    await this.focus();
    await this.send("WebDriver:ElementClick", { id: await this.find(`${css} option[value=${JSON.stringify(value)}]`) });
  }

  async press(chord: string): Promise<void> {
    await this.focus();
    const keys = chord.split("+").map((key) => KEYS[key] ?? key);
    const actions = [
      ...keys.map((value) => ({ type: "keyDown", value })),
      ...[...keys].reverse().map((value) => ({ type: "keyUp", value })),
    ];
    await this.send("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  async screenshot(file: string): Promise<void> {
    const data = await this.send<string>("WebDriver:TakeScreenshot", { full: false });
    writeFileSync(file, Buffer.from(data, "base64"));
  }

  async focus(): Promise<void> {
    await this.firefox.turn(() => this.firefox.choose(this.handle, true));
  }

  async close(): Promise<void> {
    await this.send("WebDriver:CloseWindow");
    this.firefox.forget();
  }

  private async find(css: string): Promise<string> {
    await this.send("WebDriver:SetTimeouts", { implicit: 10_000 });
    const element = await this.send<Element>("WebDriver:FindElement", { using: "css selector", value: css });
    const [id] = Object.values(element);
    if (!id) throw new Error(`Nothing matches ${css}`);
    return id;
  }
}

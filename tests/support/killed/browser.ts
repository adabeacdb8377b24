import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { findBrowser } from "../../../scripts/browsers.mjs";
import { QUIET } from "../firefox-prefs";
import type { Make } from "../world";
import type { Order } from "./page";

async function script(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, target: "es2023", lib: { entry: "tests/support/killed/page.ts", formats: ["iife"], name: "killed" } },
  });
  const [result] = Array.isArray(made) ? made : [made];
  if (!result || !("output" in result)) throw new Error("the page could not be bundled");
  return result.output[0].code;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = "";
  for await (const part of request) body += part;
  return body;
};

/** A browser with one page that does what it is told, on a profile that outlives it. It is there to be killed. */
export class Killable {
  /** The last write that the page has heard of as done. */
  acked = 0;
  private run = 0;
  private waiting: ServerResponse | null = null;
  private readonly orders: Order[] = [];
  private answer: ((value: { value?: unknown; error?: string }) => void) | null = null;
  private child: ChildProcess | null = null;
  private readonly profile = mkdtempSync(join(tmpdir(), "rejoinder-killed-"));
  private readonly server = createServer((request, response) => void this.serve(request, response));

  private constructor(
    private readonly make: Make,
    private readonly code: string,
  ) {
    process.once("exit", this.stop);
  }

  static async open(make: Make): Promise<Killable> {
    const it = new Killable(make, await script());
    it.server.listen(0, "127.0.0.1");
    await once(it.server, "listening");
    if (make === "firefox") {
      const prefs = { ...QUIET, "toolkit.startup.max_resumed_crashes": -1, "browser.sessionstore.resume_from_crash": false };
      const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
      writeFileSync(join(it.profile, "user.js"), `${lines.join("\n")}\n`);
    }
    it.start();
    return it;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path, run] = (request.url ?? "").split("?");
    // A page of an earlier life that the browser brought back is not spoken to.
    if (run !== undefined && run !== String(this.run)) return;
    if (path === "/order") {
      this.waiting = response;
      return this.hand();
    }
    if (path === "/ack") this.acked = Number(await bodyOf(request));
    if (path === "/answer") this.answer?.(JSON.parse(await bodyOf(request)) as { value?: unknown });
    const page = path === "/page.js" ? this.code : '<!doctype html><meta charset="utf-8"><title>x</title><script src="/page.js"></script>';
    response.setHeader("content-type", path === "/page.js" ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
    response.end(page);
  }

  private hand(): void {
    if (!this.waiting || this.orders.length === 0) return;
    this.waiting.end(JSON.stringify(this.orders.shift()));
    this.waiting = null;
  }

  private start(): void {
    const binary = findBrowser(this.make);
    if (!binary) throw new Error(`no ${this.make} found`);
    this.run += 1;
    const address = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/?${this.run}`;
    const chromium = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", `--user-data-dir=${this.profile}`, address];
    const firefox = ["--headless", "--no-remote", "--profile", this.profile, address];
    this.waiting = null;
    // A group of its own, so that its helpers end with it.
    this.child = spawn(binary, this.make === "firefox" ? firefox : chromium, {
      stdio: "ignore",
      detached: true,
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1", MOZ_DISABLE_AUTO_SAFE_MODE: "1" },
    });
  }

  /** Gives an order without waiting for it. */
  tell(order: Order): void {
    this.orders.push(order);
    this.hand();
  }

  /** Gives an order and waits for what it gives. */
  async ask<T>(order: Order): Promise<T> {
    const answered = new Promise<{ value?: unknown; error?: string }>((done) => {
      this.answer = done;
    });
    this.tell(order);
    const { value, error } = await answered;
    this.answer = null;
    if (error !== undefined) throw new Error(error);
    return value as T;
  }

  /** SIGKILL to the browser and its helpers, as when the power goes; then it is started anew on the same profile. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child?.pid) throw new Error("no browser is running");
    const ended = child.exitCode === null && child.signalCode === null ? once(child, "exit") : null;
    process.kill(-child.pid, "SIGKILL");
    await ended;
    for (const lock of ["SingletonLock", "SingletonSocket", "SingletonCookie", "lock", ".parentlock"])
      rmSync(join(this.profile, lock), { force: true });
    this.orders.length = 0;
    this.start();
  }

  private readonly stop = (): void => {
    if (this.child?.pid && this.child.exitCode === null && this.child.signalCode === null) {
      try {
        process.kill(-this.child.pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    }
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  };

  async close(): Promise<void> {
    const ended = this.child && this.child.exitCode === null && this.child.signalCode === null ? once(this.child, "exit") : null;
    if (this.child?.pid && ended) process.kill(-this.child.pid, "SIGKILL");
    await ended;
    this.server.closeAllConnections();
    this.server.close();
    process.off("exit", this.stop);
    this.stop();
  }
}

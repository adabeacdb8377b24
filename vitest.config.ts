import preact from "@preact/preset-vite";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./scripts/browsers.mjs";

const chromium = findBrowser("chromium") ?? findBrowser("chrome");

/** A level of tests that runs in Node. Zone and locale are fixed by `scripts/test.mjs`; no test may depend on them. */
const inNode = (name: string, include: string[], timeout = 10_000) => ({
  // Threads start in half the time of processes, and every file still gets its own.
  test: { name, include, environment: "node" as const, pool: "threads" as const, testTimeout: timeout },
});

export default defineConfig({
  test: {
    projects: [
      inNode("house", ["tests/house/**/*.test.ts"]),
      inNode("unit", ["tests/unit/**/*.test.ts"]),
      inNode("property", ["tests/property/**/*.test.ts"], 60_000),
      inNode("pages", ["tests/pages/**/*.test.ts"], 60_000),
      inNode("package", ["tests/package/**/*.test.ts"], 120_000),
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node" as const,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // A real browser on a busy machine is sometimes late. A test that needed its second try is printed as such.
          retry: 1,
          fileParallelism: false,
        },
      },
      {
        plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
        optimizeDeps: {
          include: [
            "axe-core",
            "fflate",
            "ical.js",
            "papaparse",
            "dexie",
            "preact",
            "preact/hooks",
            "uplot",
            "zod",
            "@noble/hashes/hmac.js",
            "@noble/hashes/scrypt.js",
            "@noble/hashes/sha2.js",
            "@noble/hashes/utils.js",
          ],
        },
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: ["--no-sandbox", "--disable-gpu"] },
            }),
            instances: [{ browser: "chromium" as const }],
          },
        },
      },
    ],
  },
});

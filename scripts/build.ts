import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Builds the given browsers (default both) into `dist/<browser>`. Exit code of the first build that fails. */
export function main(args: string[]): number {
  const browsers = args.length > 0 ? args : ["chrome", "firefox"];
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  for (const browser of browsers) {
    const built = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
      stdio: "inherit",
      env: { ...process.env, REJOINDER_BROWSER: browser, NODE_ENV: "production" },
    });
    if (built.status !== 0) return built.status ?? 1;
  }
  return 0;
}

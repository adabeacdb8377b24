import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type BrowserBuild = "chrome" | "firefox";

/** Builds one browser's extension into `<out>/<browser>`. Quiet unless it fails. Exit code of the build. */
export function build(browser: BrowserBuild, out = "dist"): number {
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  const built = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn", "--outDir", join(out, browser), "--emptyOutDir"], {
    encoding: "utf8",
    env: { ...process.env, REJOINDER_BROWSER: browser, NODE_ENV: "production" },
  });
  if (built.status !== 0) process.stderr.write(`${built.stdout}${built.stderr}`);
  return built.status ?? 1;
}

/** Builds the given browsers (default both) into `dist`. Exit code of the first build that fails. */
export function main(args: string[]): number {
  const browsers: BrowserBuild[] = args.length > 0 ? args.filter((name) => name === "chrome" || name === "firefox") : ["chrome", "firefox"];
  for (const browser of browsers) {
    const code = build(browser);
    if (code !== 0) return code;
    process.stdout.write(`dist/${browser}\n`);
  }
  return 0;
}

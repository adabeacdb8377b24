// Runs one of our TypeScript scripts through Vite's module runner (it knows `import.meta.glob` and JSON, as the extension's build does).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
if (!existsSync(join(root, "node_modules/vite/package.json"))) {
  const installed = spawnSync("npm", ["ci", "--silent"], { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}

const [script, ...args] = process.argv.slice(2);
const { createServer } = await import("vite");
const server = await createServer({
  root,
  configFile: false,
  logLevel: "error",
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const module = await server.ssrLoadModule(resolve(root, script));
  process.exitCode = (await module.main(args)) ?? 0;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
} finally {
  await server.close();
}

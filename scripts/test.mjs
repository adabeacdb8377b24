// Every level of tests, one after the other, on a fresh clone too. Ends in one plain line: "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareBrowsers, preparePackages, root } from "./prepare.mjs";

const long = process.argv.includes("--long");
const bin = (name, file) => [process.execPath, join(root, "node_modules", name, file)];
const vitest = bin("vitest", "vitest.mjs");
const script = (name) => [process.execPath, join(root, "scripts/run.mjs"), `scripts/${name}.ts`];

/** A level that is one check: a program that ends well or not. */
const tool = (name, command) => ({ name, command });
/** A level of Vitest: every test in it counts. */
const tests = (name, project, env = {}) => ({
  name,
  command: [...vitest, "run", "--project", project, "--reporter=default", "--reporter=json"],
  env,
  counted: true,
});

const levels = [
  tool("format and lint", [...bin("@biomejs/biome", "bin/biome"), "ci", "."]),
  tool("types of core", [...bin("typescript", "bin/tsc"), "-p", "src/core"]),
  tool("types", [...bin("typescript", "bin/tsc"), "-p", "."]),
  tests("house", "house"),
  tests("unit", "unit"),
  tests("unit, another zone", "unit", { TZ: "Pacific/Kiritimati" }),
  tests("property", "property"),
  tests("pages", "pages"),
  tool("build", script("build")),
  tests("package", "package"),
  tests("browser", "browser"),
  tests("e2e Chromium", "e2e", { REJOINDER_E2E: "chromium" }),
  tests("e2e Firefox", "e2e", { REJOINDER_E2E: "firefox" }),
];

const scratch = mkdtempSync(join(tmpdir(), "rejoinder-test-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** Runs a program to its end; its words go to the terminal as they come. */
function run([command, ...args], env) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], env });
    child.on("error", () => done(1));
    child.on("exit", (code) => done(code ?? 1));
  });
}

/** Counts of one level. A level that broke before it could count is one failure. */
async function runLevel(level, index) {
  const report = join(scratch, `${index}.json`);
  const env = { ...process.env, TZ: "UTC", LANG: "C.UTF-8", NO_COLOR: "1", REJOINDER_LONG: long ? "1" : "", ...level.env };
  // Vitest sets this itself; an outer run must not decide how a build inside a test behaves.
  delete env.NODE_ENV;
  const command = level.counted ? [...level.command, `--outputFile.json=${report}`] : level.command;
  const code = await run(command, env);
  if (!level.counted) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  try {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = JSON.parse(readFileSync(report, "utf8"));
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

if (!preparePackages()) {
  console.log("Packages could not be installed.\n0 passed, 1 failed");
  process.exit(1);
}
for (const line of prepareBrowsers(["chromium", "firefox"])) console.log(line);

const results = [];
for (const [index, level] of levels.entries()) {
  console.log(`\n== ${level.name}`);
  const start = Date.now();
  const counts = await runLevel(level, index);
  results.push({ name: level.name, seconds: (Date.now() - start) / 1000, ...counts });
}

console.log("\n== result");
for (const { name, seconds, passed, failed, skipped } of results) {
  const rest = skipped > 0 ? `, ${skipped} skipped` : "";
  console.log(
    `${failed > 0 ? "FAIL" : "ok  "}  ${name.padEnd(20)} ${String(passed).padStart(5)} passed, ${failed} failed${rest}  (${seconds.toFixed(1)} s)`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
process.exitCode = sum("failed") > 0 ? 1 : 0;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);

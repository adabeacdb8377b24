import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Folders that are made by tools and never read by the house tests. `.gitignore` names the same ones. */
const MADE = new Set([".git", "node_modules", "dist", "demo", "coverage", ".cache"]);

/** Every file under `folder` (repository-relative, forward slashes, sorted), found by walking; made folders are left out. */
export function walk(folder = "."): string[] {
  const found: string[] = [];
  const visit = (at: string): void => {
    for (const entry of readdirSync(join(root, at), { withFileTypes: true })) {
      if (MADE.has(entry.name)) continue;
      const path = at === "." ? entry.name : `${at}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else if (!entry.name.endsWith(".log")) found.push(path);
    }
  };
  if (existsSync(join(root, folder))) visit(folder);
  return found.sort();
}

/**
 * Every file that exists by another way than {@link walk}: what git tracks or would track. Null where there is no git (a source
 * archive). Files deleted but not yet committed are left out.
 */
export function listedByGit(): string[] | null {
  if (!existsSync(join(root, ".git"))) return null;
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  return [...new Set(listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path))))].sort();
}

/** The text of one file. */
export const text = (path: string): string => readFileSync(join(root, path), "utf8");

/** One JSON file, as whatever the caller will check. */
export const json = (path: string): unknown => JSON.parse(text(path));

/** Does this path exist in the repository? */
export const exists = (path: string): boolean => existsSync(join(root, path));

const BINARY = /\.(png|ico|woff2|zip|gz|bin)$/;

/** Every text file of the repository. */
export const textFiles = (): string[] => walk().filter((path) => !BINARY.test(path));

/** Fails with the list of problems and what to do about them; no stack, since the place is in the list. */
export function none(problems: readonly string[], nextStep: string): void {
  if (problems.length === 0) return;
  const failure = new Error(`${problems.length} found:\n  ${problems.join("\n  ")}\nNext step: ${nextStep}`);
  failure.stack = failure.message;
  throw failure;
}

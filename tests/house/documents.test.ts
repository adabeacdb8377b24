import { describe, expect, it } from "vitest";
import { BackupHeader } from "../../src/core/schema/backup";
import { Draft, Finding, Role } from "../../src/core/schema/draft";
import { HistoryFile } from "../../src/core/schema/history";
import { Outlook } from "../../src/core/schema/outlook";
import { Reading } from "../../src/core/schema/reading";
import { ReviewRow, SubjectRow } from "../../src/core/schema/rows";
import { Addressee } from "../../src/core/schema/site";
import { ReviewScores, ReviewShift, Summary } from "../../src/core/schema/summary";
import { z } from "../../src/core/schema/zod";
import { exists, json, none, text, walk } from "./lib/files";
import { rooms } from "./lib/rooms";

const own = json("package.json") as { version: string; scripts: Record<string, string> };
const documents = walk().filter((path) => /\.(md|yml)$/.test(path) && !/^(THIRD-PARTY|src\/)/.test(path));

/** What a JSON example in `docs/` can be an example of. */
const shapes: Readonly<Record<string, z.ZodType>> = {
  Reading,
  HistoryFile,
  ReviewScores,
  Outlook,
  Draft,
  SubjectRow,
  ReviewRow,
  BackupHeader,
  DraftInput: z.strictObject({ role: Role, facts: z.array(z.string()).optional(), ...HistoryFile.shape }),
  DraftOutput: z.strictObject({ drafts: z.array(Draft), refused: z.strictObject({ addressee: Addressee, why: z.string() }).optional() }),
  CheckOutput: z.strictObject({ stop: z.boolean(), findings: z.array(Finding) }),
  AnalyseOutput: z.strictObject({
    subjects: z.array(z.strictObject({ ...Summary.shape, shifts: z.array(ReviewShift) })),
  }),
};

interface Example {
  path: string;
  shape: string;
  body: string;
}

function examples(path: string): Example[] {
  const blocks = text(path).matchAll(/(?:<!-- shape: (\w+) -->\n)?```json\n([\s\S]*?)```/g);
  return [...blocks].map((hit) => ({ path, shape: hit[1] ?? "(none)", body: hit[2] ?? "" }));
}

/** Every name of a field in a schema, however deep. */
function fields(schema: z.ZodType): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { properties } = value as { properties?: Record<string, unknown> };
    for (const name of Object.keys(properties ?? {})) found.add(name);
    for (const child of Object.values(value)) visit(child);
  };
  visit(z.toJSONSchema(schema));
  return [...found];
}

const docs = walk("docs").filter((path) => path.endsWith(".md"));

describe("docs", () => {
  it("exist for what people and outside checks read and write", () => {
    expect(docs).toEqual(
      expect.arrayContaining(["docs/analyse.md", "docs/backup-format.md", "docs/draft.md", "docs/reading.md", "docs/storage.md"]),
    );
  });

  it.each(docs.flatMap(examples))("the example of a $shape in $path is one", ({ path, shape, body }) => {
    const schema = shapes[shape];
    if (!schema)
      throw new Error(`${path}: say what the JSON is an example of, as <!-- shape: Name --> above it, and list the name in this test.`);
    const parsed = schema.safeParse(JSON.parse(body));
    none(
      parsed.success ? [] : parsed.error.issues.map((issue) => `${path} ${issue.path.join(".")}: ${issue.message}`),
      "bring the example in line with the schema; it is what readers trust.",
    );
  });

  it.each([
    ["docs/reading.md", Reading],
    ["docs/analyse.md", Summary],
    ["docs/analyse.md", ReviewScores],
    ["docs/window.md", Outlook],
    ["docs/draft.md", Draft],
  ] as const)("%s names every field of its schema", (path, schema) => {
    const named = text(path);
    const missing = fields(schema).filter((field) => !new RegExp(`[\`"]${field}[\`"]`).test(named));
    expect(fields(schema).length).toBeGreaterThan(5);
    none(missing, `explain the field in ${path}.`);
  });
});

describe("README.md", () => {
  const readme = text("README.md");

  it("says the two commands, and what happens to data", () => {
    for (const part of ["npm start", "npm test", "npm start -- --headless", "## What happens to your data", "PRIVACY.md", "SECURITY.md"])
      expect(readme).toContain(part);
  });

  it("lists every site", () => {
    const sites = walk("src/adapters").filter((path) => /^src\/adapters\/[a-z]+\/site\.json$/.test(path));
    const names = sites.map((path) => (json(path) as { name: string }).name);
    none(
      names.filter((name) => !readme.includes(name)),
      "add the site to the table in README.md.",
    );
  });
});

describe("documents", () => {
  it("are all there", () => {
    const needed = ["README", "ARCHITECTURE", "CONTRIBUTING", "PRIVACY", "SECURITY", "CHANGELOG", "THIRD-PARTY-NOTICES"].map(
      (name) => `${name}.md`,
    );
    none(
      [...needed, "LICENSE", ".github/pull_request_template.md", ".github/ISSUE_TEMPLATE/site-changed.yml"].filter((path) => !exists(path)),
      "write it.",
    );
  });

  it("have links and pictures that lead somewhere", () => {
    const problems = documents.flatMap((path) =>
      [...text(path).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
        .map((hit) => String(hit[1]))
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => [link, [...path.split("/").slice(0, -1), link].join("/")] as const)
        .filter(([, target]) => !exists(target))
        .map(([link]) => `${path} links to ${link}`),
    );
    none(problems, "correct the link, or make the file. Pictures come from `npm start -- --headless`.");
  });

  it("name only commands that exist", () => {
    const problems = documents.flatMap((path) =>
      [...text(path).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)]
        .map((hit) => String(hit[1]))
        .filter((name) => !own.scripts[name])
        .map((name) => `${path}: npm run ${name}`),
    );
    none(problems, "correct the command.");
  });

  it("name only files and folders of ours that exist", () => {
    const problems = documents.flatMap((path) =>
      [...text(path).matchAll(/`((?:src|tests|scripts|docs|public)\/[\w./-]+)`/g)]
        .map((hit) => String(hit[1]))
        .filter((named) => !exists(named))
        .map((named) => `${path}: ${named}`),
    );
    none(problems, "correct the path, or write <year>, <site>, <case> for what varies.");
  });

  it("tell what this version brought", () => {
    expect(text("CHANGELOG.md"), "add a section for the version of package.json").toMatch(
      new RegExp(`^## ${own.version.replaceAll(".", "\\.")}$`, "m"),
    );
  });

  it("explain every room of the house, and every permission", () => {
    const architecture = text("ARCHITECTURE.md");
    const inSource = rooms.filter((room) => room.files.some((pattern) => pattern.startsWith("src/")));
    none(
      inSource.map((room) => room.name).filter((name) => !architecture.includes(`| \`${name}\` |`)),
      "give the room its row in ARCHITECTURE.md.",
    );
    const { permissions } = json("manifest.json") as { permissions: string[] };
    none(
      permissions.filter((name) => !text("PRIVACY.md").includes(`\`${name}\``)),
      "say in PRIVACY.md what the permission is for.",
    );
  });
});

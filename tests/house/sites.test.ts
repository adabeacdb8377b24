import { describe, expect, it } from "vitest";
import { Reading } from "../../src/core/schema/reading";
import { RulePack, SiteInfo } from "../../src/core/schema/site";
import { Instant } from "../../src/core/schema/time";
import { z } from "../../src/core/schema/zod";
import { exists, json, none, text, walk } from "./lib/files";
import { lineOf, literal, nodes, sources } from "./lib/source";

const folders = [...new Set(walk("src/adapters").map((path) => path.split("/")[2] ?? ""))].filter((name) => !/^(kit|\w+\.ts)$/.test(name));
const withReader = folders.filter((site) => exists(`src/adapters/${site}/read.ts`));
const cases = walk("src/adapters")
  .filter((path) => /\/pages\/[^/]+\//.test(path))
  .map((path) => path.replace(/^(.*\/pages\/[^/]+)\/.*$/, "$1"));

/** The three lines that tie a reader to the extension; every site's file is exactly this. */
const GLUE = `import { run } from "../../content/run";
import { identify, read, whose } from "./read";
import { id } from "./site.json";

run(id, { whose, identify, read });
`;

/** Where one reader serves many sites, it says for which it speaks. */
const SERVING = `import { run } from "../../content/run";
import { identify, read, whose } from "./read";
import { siteAt } from "./served";

run(siteAt(location.hostname), { whose, identify, read });
`;

const CaseFile = z.strictObject({ url: z.url({ protocol: /^https$/ }), now: Instant, note: z.string().min(5) });

/** What is wrong with one JSON file by its schema, each as "file path: what". */
function faults(path: string, schema: z.ZodType): string[] {
  if (!exists(path)) return [`${path} is missing`];
  const parsed = schema.safeParse(json(path));
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${path} ${issue.path.join(".")}: ${issue.message}`);
}

describe.each(folders)("the folder of %s", (site) => {
  const at = (file: string) => `src/adapters/${site}/${file}`;

  it("has facts that its schema accepts", () => {
    none(faults(at("site.json"), SiteInfo), "the fields are explained in src/core/schema/site.ts.");
    expect((json(at("site.json")) as SiteInfo).id).toBe(site);
    if (exists(at("rules.json"))) {
      none(faults(at("rules.json"), RulePack), "every rule is {value, asOf, source, confidence}; a rule that is not known is left out.");
      expect((json(at("rules.json")) as RulePack).site).toBe(site);
    }
  });

  it("has a rule pack whose numbers lie on the site's scale and whose facts are dated before the day they were checked", () => {
    if (!exists(at("rules.json"))) return;
    const info = SiteInfo.parse(json(at("site.json")));
    const rules = RulePack.parse(json(at("rules.json")));
    const off = rules.lines.filter(({ value }) => value.at < info.scale.min || value.at > info.scale.max);
    none(
      off.map(({ value }) => `${at("rules.json")} line "${value.id}" at ${value.at}`),
      `the scale in ${at("site.json")} goes from ${info.scale.min} to ${info.scale.max}.`,
    );
    const late = [...text(at("rules.json")).matchAll(/"asOf": *"([\d-]+)"/g)]
      .map((hit) => String(hit[1]))
      .filter((day) => day > info.checkedOn);
    none(late, `a fact cannot be younger than "checkedOn" in ${at("site.json")}: check the site again and set it.`);
    for (const facts of [rules.lines, rules.exclusions, rules.reportGrounds, rules.addressees]) {
      const ids = facts.map(({ value }) => value.id);
      expect(new Set(ids).size, `ids in ${at("rules.json")} are given once: ${ids.join(", ")}`).toBe(ids.length);
    }
  });

  it("has a reader exactly when it has pages to read, its own or one that serves it", () => {
    const { hosts, reader, anyHost } = SiteInfo.parse(json(at("site.json")));
    const own = withReader.includes(site);
    expect(own || reader !== undefined, `${at("site.json")}: hosts are for sites with a reader, and only for them`).toBe(
      hosts.length > 0 || anyHost === true,
    );
    expect(own && reader !== undefined, `${at("site.json")}: a site with a read.ts names no other reader`).toBe(false);
    if (reader !== undefined) expect(withReader, `${at("site.json")} names a reader`).toContain(reader);
    expect(exists(at("content.ts")), at("content.ts")).toBe(own);
    if (own) expect(text(at("content.ts")), `${at("content.ts")} is glue, the same for every site`).toBe(anyHost ? SERVING : GLUE);
  });

  it("says, where it asks to be let in, what is kept and what the site's terms say, in both languages", () => {
    const { hosts } = json(`src/adapters/${site}/site.json`) as SiteInfo;
    const said = (lang: string): string => text(`src/ui/i18n/parts/sites.${lang}.ts`);
    const wanted = hosts.length > 0 ? ["keeps", "terms"].map((what) => `"site.${site}.${what}":`) : [];
    none(
      ["en", "es"].flatMap((lang) => wanted.filter((key) => !said(lang).includes(key)).map((key) => `sites.${lang}.ts ${key}`)),
      "write the sentence; other sites' are beside it.",
    );
  });

  it("has nothing in it that has no place there", () => {
    const known =
      /^(site\.json|rules\.json|content\.ts|[a-z]+\.ts|generations\/\d{4}[a-z-]*\.ts|pages\/[a-z0-9-]+\/(page\.html|(case|expected|filled)\.json))$/;
    const odd = walk(`src/adapters/${site}`).filter((path) => !known.test(path.slice(`src/adapters/${site}/`.length)));
    none(odd, "a layout is generations/<year>.ts, a saved page is pages/<case>/{page.html, case.json, expected.json}.");
  });
});

describe("saved pages", () => {
  it("exist for every reader", () => {
    none(
      withReader.filter((site) => !cases.some((path) => path.startsWith(`src/adapters/${site}/pages/`))),
      "add a case with invented people under pages/<case>; CONTRIBUTING.md says how.",
    );
  });

  it.each([...new Set(cases)])("%s is whole", (path) => {
    expect(text(`${path}/page.html`).length).toBeGreaterThan(50);
    const site = path.split("/")[2];
    none(
      [...faults(`${path}/case.json`, CaseFile), ...faults(`${path}/expected.json`, Reading)],
      "case.json is {url, now, note}; expected.json is a Reading (docs/reading.md).",
    );
    expect((json(`${path}/expected.json`) as Reading).site).toBe(site);
    if (exists(`${path}/filled.json`))
      none(faults(`${path}/filled.json`, Reading), "filled.json is the Reading after the list has filled.");
  });
});

describe("hosts", () => {
  it("belong to one site each, and cover no more than that site", () => {
    const hosts = withReader.flatMap((site) => SiteInfo.parse(json(`src/adapters/${site}/site.json`)).hosts);
    expect(hosts.length).toBeGreaterThan(1);
    expect(new Set(hosts).size).toBe(hosts.length);
    none(
      hosts.filter((host) => host.replace(/^https:\/\//, "").split("*").length > 2 || /^https:\/\/\*\.?[a-z]*\/\*$/.test(host)),
      "name the host in full; no pattern may cover other sites.",
    );
  });
});

describe("facts about platforms", () => {
  it("are data in their folders, never code: no other source decides by the name of a site", () => {
    const others = sources("src").filter(({ path }) => !/^src\/(adapters|ui\/i18n\/parts)\//.test(path));
    expect(others.length).toBeGreaterThan(50);
    const problems = others.flatMap(({ path, program, text: source }) =>
      nodes(program)
        .filter(([node]) => folders.includes(literal(node) ?? ""))
        .map(([node]) => `${path}:${lineOf(source, node.start)} "${literal(node)}"`),
    );
    none(problems, "put the fact into rules.json or site.json, with asOf, source and confidence, and read it from there.");
  });
});

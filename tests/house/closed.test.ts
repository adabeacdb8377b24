import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import exceptions from "./exceptions.json" with { type: "json" };
import { exists, none, text, walk } from "./lib/files";
import { markup, type NameRule, nameRules, network, offences, pageTouch, pure, seam } from "./lib/names";
import { parse, sources } from "./lib/source";

/** A file that may break a rule: only as long as it is byte for byte the one that was looked at. */
interface Exception {
  rule: string;
  file: string;
  sha256: string;
  reason: string;
}

const listed: readonly Exception[] = exceptions;
const all = sources("src");
const sha256 = (path: string): string => createHash("sha256").update(text(path)).digest("hex");
const excused = (rule: NameRule, path: string): boolean => listed.some((entry) => entry.rule === rule.id && entry.file === path);

describe("what the code may never say", () => {
  it.each(nameRules.map((rule) => [rule.id, rule] as const))("%s: no source breaks the rule", (_id, rule) => {
    const looked = all.filter((source) => rule.files.test(source.path));
    expect(looked.length).toBeGreaterThan(3);
    const problems = looked.filter((source) => !excused(rule, source.path)).flatMap((source) => offences(rule, source));
    none(problems, rule.nextStep);
  });

  it("has no exception that is out of date, unneeded or without a reason", () => {
    for (const entry of listed) {
      const rule = nameRules.find((candidate) => candidate.id === entry.rule);
      expect(rule, `exceptions.json names the unknown rule "${entry.rule}"`).toBeDefined();
      expect(exists(entry.file), `${entry.file} is gone: take it out of exceptions.json`).toBe(true);
      expect(sha256(entry.file), `${entry.file} has changed: read it again, then write its new hash into exceptions.json`).toBe(
        entry.sha256,
      );
      expect(entry.reason.length, `say in exceptions.json why ${entry.file} needs it`).toBeGreaterThan(20);
      const source = all.find((candidate) => candidate.path === entry.file);
      if (rule && source) expect(offences(rule, source), `${entry.file} no longer needs its exception`).not.toEqual([]);
    }
  });

  it("loads nothing from elsewhere in pages and style sheets, and runs no script written into a page", () => {
    const files = walk("src").filter((path) => /\.(html|css)$/.test(path) && !path.includes("/pages/"));
    expect(files.length).toBeGreaterThan(1);
    const problems = files.flatMap((path) => {
      const away =
        text(path).match(/(?:src|href|action)=["']?(?:[a-z]+:)?\/\/[^\s>]*|url\(\s*["']?(?:[a-z]+:)?\/\/[^)]*|@import[^;]*\/\/[^;]*/gi) ??
        [];
      const inline = text(path).match(/<script(?![^>]*\bsrc=)[^>]*>|\son[a-z]+=|<iframe|<object|<embed|<base\b|http-equiv/gi) ?? [];
      return [...away, ...inline].map((found) => `${path} ${found}`);
    });
    none(problems, "put the file into the package and refer to it by a relative path.");
  });
});

const found = (rule: NameRule, path: string, source: string) => offences(rule, parse(path, source)).length;

describe("the rules on names", () => {
  it.each([
    [network, "src/ui/x.ts", "fetch('/x')"],
    [network, "src/ui/x.ts", "globalThis['fetch']('/x')"],
    [network, "src/ui/x.ts", "const k = 'XMLHttp' + 'x', f = 'WebSocket'; new self[f]()"],
    [network, "src/ui/x.ts", "const { sendBeacon: s } = navigator"],
    [network, "src/background/x.ts", "new Worker(URL.createObjectURL(blob))"],
    [markup, "src/ui/x.ts", "element.innerHTML = text"],
    [markup, "src/ui/x.tsx", "const a = <p dangerouslySetInnerHTML={{ __html: x }} />"],
    [markup, "src/ui/x.ts", "document.write(x)"],
    [markup, "src/ui/x.ts", "new Function('return 1')()"],
    [markup, "src/ui/x.ts", "setTimeout('go()', 1)"],
    [markup, "src/ui/x.tsx", "const a = <a href='javascript:void 0'>x</a>"],
    [pageTouch, "src/content/x.ts", "document.querySelector('button')?.click()"],
    [pageTouch, "src/adapters/yelp/read.ts", "node.remove()"],
    [pageTouch, "src/adapters/yelp/read.ts", "node.textContent = ''"],
    [pageTouch, "src/content/x.ts", "window.scrollTo(0, 1)"],
    [pageTouch, "src/content/x.ts", "document.createElement('div')"],
    [pure, "src/core/x.ts", "const a = Date.now()"],
    [pure, "src/core/x.ts", "const a = new Date()"],
    [pure, "src/core/x.ts", "const a = new Date(2026, 1, 1)"],
    [pure, "src/core/x.ts", "const a = d.getMonth()"],
    [pure, "src/adapters/kit/x.ts", "Math.random()"],
    [seam, "src/content/x.ts", "globalThis.chrome.runtime.id"],
  ])("stop what they are there to stop (%#)", (rule, path, source) => {
    expect(found(rule, path, source)).toBeGreaterThan(0);
  });

  it.each([
    [network, "src/ui/x.ts", "// fetch is not used here\nconst a = 'we never fetch anything'"],
    [markup, "src/ui/x.ts", "element.textContent = text; setTimeout(() => go(), 1)"],
    [pageTouch, "src/adapters/yelp/read.ts", "text.normalize('NFC'); map.delete(1); Object.assign({}, a); list.before"],
    [pageTouch, "src/ui/x.ts", "box.focus()"],
    [seam, "src/platform/native.ts", "globalThis.chrome.runtime.id"],
    [pure, "src/core/x.ts", "const a = new Date(now); a.getUTCMonth(); Date.UTC(2026, 1, 1); Date.parse(b)"],
  ])("let through what is harmless (%#)", (rule, path, source) => {
    expect(found(rule, path, source)).toBe(0);
  });
});

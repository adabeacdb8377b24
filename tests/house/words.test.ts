import { describe, expect, it } from "vitest";
import { en } from "../../src/ui/i18n/en";
import { es } from "../../src/ui/i18n/es";
import { none } from "./lib/files";
import { parse, sources } from "./lib/source";
import { ownWords } from "./lib/wording";

const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, es };
const places = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map((hit) => String(hit[1])).toSorted();
const sentences = Object.entries(catalogues).flatMap(([lang, catalogue]) =>
  Object.entries(catalogue).map(([key, value]) => ({ lang, key, value })),
);
const source = sources("src", "scripts").filter(({ path }) => !path.startsWith("src/ui/i18n/parts/"));

describe("the catalogue", () => {
  it("has the same sentences in both languages, with the same places to fill", () => {
    expect(Object.keys(en).length).toBeGreaterThan(20);
    expect(Object.keys(es).toSorted()).toEqual(Object.keys(en).toSorted());
    const spanish: Readonly<Record<string, string>> = es;
    const unlike = Object.entries(en).filter(([key, value]) => places(value).join() !== places(spanish[key] ?? "").join());
    none(
      unlike.map(([key]) => key),
      "the {places} of a sentence are the same in en and es.",
    );
  });

  it("merges parts that share no key", () => {
    const parts = import.meta.glob<Record<string, string>>("../../src/ui/i18n/parts/*.en.ts", { eager: true, import: "en" });
    expect(Object.keys(parts).length).toBeGreaterThan(2);
    const keys = Object.values(parts).flatMap((part) => Object.keys(part));
    expect(keys.length).toBe(Object.keys(en).length);
    none(
      keys.filter((key, index) => keys.indexOf(key) !== index),
      "a key stands in one part only.",
    );
  });

  it("is calm: no exclamation marks, no emoji, no shouting, no accusation, no grades for the worker", () => {
    const harsh =
      /[!¡]|\p{Extended_Pictographic}|\b(fakes?|liars?|lying|lied|bad job|great job|well done|improve your|hurry)\b|\b(mentiros\w*|mient[eo]\w*|farsante\w*|buen trabajo|date prisa)\b/iu;
    const shouting = /\b[A-ZÁÉÍÓÚÑ]{5,}\b/u;
    const problems = sentences.filter(({ value }) => harsh.test(value) || shouting.test(value));
    none(
      problems.map(({ lang, key, value }) => `${lang} ${key}: ${value}`),
      "say it plainly and calmly; look.md's voice is in CONTRIBUTING.md.",
    );
  });

  it("has no sentence that nothing says", () => {
    const said = new Set<string>();
    const families: string[] = [];
    for (const { text } of source) {
      for (const hit of text.matchAll(/["'`]([a-z][\w-]*(?:\.[\w-]+)+)["'`]/g)) said.add(String(hit[1]));
      for (const hit of text.matchAll(/`([a-z][\w-]*\.(?:[\w-]+\.)*)\$\{/g)) families.push(String(hit[1]));
      for (const hit of text.matchAll(/\bcoded\(\s*"([\w.-]+)"/g)) families.push(`${hit[1]}.`);
    }
    const used = (key: string): boolean =>
      said.has(key) || said.has(key.replace(/\.(one|other|many|zero|two|few)$/, "")) || families.some((family) => key.startsWith(family));
    none(
      Object.keys(en).filter((key) => !used(key)),
      "use the sentence or delete it in both languages.",
    );
  });
});

describe("reasons", () => {
  it("have a sentence for every code that core can give", () => {
    const core = sources("src/core").filter(({ path }) => !path.startsWith("src/core/schema/") && !path.startsWith("src/core/drafts/"));
    const codes = core.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:\bcode: |\breason\()(?:"([\w.-]+)"|`([\w.-]*)\$\{)/g)].map((hit) => ({ path, code: hit[1], family: hit[2] })),
    );
    expect(codes.length).toBeGreaterThan(5);
    const known = Object.keys(en);
    const mute = codes.filter(({ code, family }) =>
      code === undefined
        ? !known.some((key) => key.startsWith(`reason.${family}`))
        : !known.includes(`reason.${code}`) && !known.includes(`reason.${code}.other`),
    );
    none(
      mute.map(({ path, code, family }) => `${path}: reason.${code ?? `${family}…`}`),
      "write the sentence in src/ui/i18n/parts/reasons.en.ts and reasons.es.ts.",
    );
  });
});

const words = (text: string): number => ownWords(parse("src/ui/x.tsx", text)).length;

describe("the interface", () => {
  it("says nothing that is not in the catalogue", () => {
    const ui = sources("src/ui").filter(({ path }) => !path.startsWith("src/ui/i18n/"));
    expect(ui.some(({ path }) => path.endsWith(".tsx"))).toBe(true);
    none(ui.flatMap(ownWords), "put the sentence into src/ui/i18n/parts/*.en.ts and *.es.ts, and say it with t().");
  });

  it.each([
    "const a = <p>Hello</p>",
    "const a = <p>{'Hello'}</p>",
    "const a = <p>{ok ? 'Yes' : t('no')}</p>",
    "const a = <p>{`$" + "{n} reviews`}</p>",
    "const a = <p>{n + ' reviews'}</p>",
    "const a = <button aria-label='Close' />",
    "const a = <input placeholder={'Name'} />",
    "document.title = 'My page'",
  ])("is caught saying something by itself: %s", (text) => {
    expect(words(text)).toBe(1);
  });

  it.each([
    "const a = <p class='note' data-testid='status'>{t('status.fine')}</p>",
    "const a = <p>{status === 'fine' ? t('a.b') : t('c.d')}</p>",
    "const a = <p> · {n} / {m}</p>",
    "const a = <button aria-label={t('app.close')} type='button' />",
  ])("may say what comes from the catalogue: %s", (text) => {
    expect(words(text)).toBe(0);
  });
});

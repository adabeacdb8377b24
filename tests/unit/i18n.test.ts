import { describe, expect, it } from "vitest";
import { words } from "../../src/ui/i18n";
import { en } from "../../src/ui/i18n/en";
import { es } from "../../src/ui/i18n/es";
import { languageIn } from "../../src/ui/language";

const NOW = new Date(2026, 10, 20, 12);
/** Intl puts narrow and no-break blanks where it likes. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("the catalogues", () => {
  it("have every counted sentence in both forms", () => {
    for (const catalogue of [en, es] as const) {
      const keys = Object.keys(catalogue);
      const one = keys.filter((key) => key.endsWith(".one")).map((key) => key.slice(0, -4));
      // A reason may be called "one"; a counted sentence has its partner.
      const counted = keys.filter((key) => key.endsWith(".other")).map((key) => key.slice(0, -6));
      expect(counted.filter((key) => !one.includes(key))).toEqual([]);
      expect(counted.length).toBeGreaterThan(5);
    }
  });

  it("say Spanish to a worker who reads Spanish: hardly a sentence is the same in both", () => {
    // Words, not the places to fill in.
    const length = (sentence: string): number => sentence.replace(/\{\w+\}/g, "").length;
    const same = Object.entries(en).filter(([key, value]) => length(value) > 12 && es[key as keyof typeof es] === value);
    expect(same.map(([key]) => key)).toEqual([]);
  });

  it("speak to one person, as tú: no usted, no vosotros", () => {
    const formal = Object.entries(es).filter(([, value]) =>
      /(?<!\p{L})(usted(es)?|vosotr\p{L}+|vuestr\p{L}+|os|hac[eé]is|ten[eé]is)(?!\p{L})/iu.test(value),
    );
    expect(formal).toEqual([]);
  });
});

describe("words", () => {
  it("fill the places of a sentence, and leave one open that was not given", () => {
    expect(words("en").t("room.above", { room: "0.22", line: "4.60" })).toBe("0.22 above 4.60");
    expect(words("en").t("room.above", { room: "0.22" })).toBe("0.22 above {line}");
  });

  it("choose the form of a counted sentence", () => {
    expect(words("en").plural("list.count", 1)).toBe("1 review");
    expect(words("en").plural("list.count", 1204)).toBe("1,204 reviews");
    expect(words("es").plural("list.count", 1)).toBe("1 reseña");
    // CLDR gives Spanish a form of its own for millions; ours falls back to the plural.
    expect(plain(words("es").plural("list.count", 1_000_000))).toMatch(/reseñas$/);
  });

  it("keep the digits of a decimal as the platform showed it, in the manner of the place", () => {
    expect(words("en").t("room.at", { line: "4.60" })).toBe("Right on 4.60");
    expect(words("es").t("room.at", { line: "4.60" })).toBe("Justo en 4.60");
    expect(words("es", "es-AR").t("room.at", { line: "4.60" })).toBe("Justo en 4,60");
  });

  it("say days without a zone: the day the site showed is the day one reads", () => {
    expect(words("en").day("2026-11-03")).toBe("November 3, 2026");
    expect(words("en").day("2026-11-03", NOW)).toBe("November 3");
    expect(words("en", "en-GB").day("2026-11-03")).toBe("3 November 2026");
    expect(words("es").day("2026-11-03")).toBe("3 de noviembre de 2026");
    expect(words("en").t("review.posted", { day: "2026-11-03" })).toBe("Posted November 3, 2026");
  });

  it("say the recent past as people do, by the clock of the device", () => {
    const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12);
    const { since } = words("en");
    const ago = (when: Date) => since(when.toISOString(), noon(2026, 11, 20));
    expect(ago(noon(2026, 11, 20))).toBe("today");
    expect(ago(noon(2026, 11, 19))).toBe("yesterday");
    expect(ago(noon(2026, 11, 17))).toBe("Tuesday");
    expect(ago(noon(2026, 11, 13))).toBe("November 13");
    expect(ago(noon(2025, 11, 13))).toBe("November 13, 2025");
    expect(words("es").since(noon(2026, 11, 17).toISOString(), noon(2026, 11, 20))).toBe("el martes");
  });

  it("end a sentence once when it ends with an hour that has a point of its own", () => {
    const { t, moment } = words("es", "es-MX");
    const evening = moment(new Date(2026, 10, 16, 18).toISOString());
    expect(evening).toMatch(/p\.\s?m\.$/);
    expect(t("packet.kept", { first: evening })).toBe(`Guardada desde el ${evening}`);
    expect(t("packet.kept", { first: "hoy" })).toBe("Guardada desde el hoy.");
  });

  it("give no sentence for a code they do not know", () => {
    expect(words("en").coded("reason", "status.fine")).not.toBeNull();
    expect(words("en").coded("reason", "of-a-later-version")).toBeNull();
  });
});

describe("the language", () => {
  it("is the browser's, until the worker chooses", () => {
    expect(languageIn(undefined, "es-MX")).toBe("es");
    expect(languageIn(undefined, "en-GB")).toBe("en");
    expect(languageIn(undefined, "fr")).toBe("en");
    expect(languageIn("en", "es-MX")).toBe("en");
    expect(languageIn("auto", "es")).toBe("es");
  });
});

import { describe, expect, it } from "vitest";
import { write } from "../../../../src/core/drafts/compose";
import { plan } from "../../../../src/core/drafts/plan";
import { Tone } from "../../../../src/core/schema/draft";
import { cases, langs, now, variants } from "./cases";

/** The case grid as it was read: every case, addressee, language and tone; the phrasings take turns, so that all of them stand somewhere. */
function pages(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  cases.forEach(({ name, site, rules, review, flags }, at) => {
    const about = { role: site.role, site, rules, review, flags };
    plan({ ...about, kind: site.claim }).forEach(({ addressee }, nth) => {
      const tones = addressee === "memo" ? (["plain"] as const) : Tone.options;
      for (const lang of langs) {
        const page = found.get(`${site.role}.${lang}`) ?? [];
        found.set(`${site.role}.${lang}`, page);
        tones.forEach((tone, i) => {
          const variant = (at + nth + i) % variants.length;
          const { text } = write({ ...about, addressee, lang, tone, facts: [], now, variant });
          page.push(`## ${name} · ${addressee} · ${tone} · ${variant}\n\n${text}\n`);
        });
      }
    });
  });
  return found;
}

describe("the drafts of the case grid", () => {
  const made = pages();
  const roles = [...new Set(cases.map(({ site }) => site.role))];
  const names = roles.flatMap((role) => langs.map((lang) => `${role}.${lang}`));

  it.each(names)("stay letter by letter as they were read one by one: %s (a change wants reading, then `-u`)", async (name) => {
    await expect(made.get(name)?.join("\n")).toMatchFileSnapshot(`./golden/${name}.md`);
  });
});

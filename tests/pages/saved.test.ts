import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readSaved } from "../../src/adapters/saved";
import { Reading } from "../../src/core/schema/reading";
import { digest } from "../support/pages/digest";
import { compare, tally } from "../support/pages/fields";
import { salt } from "../support/pages/real";
import known from "./real/saved.json";

interface Expected {
  site: string;
  state: string;
  seen: number;
  reviewCount: number;
  fields: unknown;
}

const NOW = new Date("2026-11-20T18:00:00Z");
const folder = resolve(import.meta.dirname, "../../../shared/pages");
const expectations = known.files as unknown as Record<string, Expected[]>;
const table: string[] = [];

function answers(): Array<{ label: string; key: string; text: string }> {
  return readdirSync(folder)
    .filter((name) => !name.includes("."))
    .flatMap((name) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith(".json"))
        .sort()
        .map((file, index) => ({
          label: `${name} ${file.slice(0, 4)} answer no. ${index + 1}`,
          key: digest(salt, "", "file", `${name}/${file}`),
          text: readFileSync(join(folder, name, file), "utf8"),
        })),
    );
}

if (!existsSync(folder)) {
  describe("the real saved answers", () => {
    it("are absent: ../shared/pages is not on this machine, so nothing was compared with them", () => {
      console.warn("The real saved answers (../shared/pages) are absent; the importers were tested on invented ones only.");
      expect(process.env.CI, "in CI the real answers must be there").toBeFalsy();
    });
  });
} else {
  const files = answers();

  describe("the real saved answers", () => {
    it("are those that were worked out, all of them", () => {
      expect(files.map(({ key }) => key).toSorted()).toEqual(Object.keys(expectations).toSorted());
    });

    it.each(files)("$label reads field by field as worked out by the second hand", async ({ label, key, text }) => {
      const wanted = expectations[key] ?? [];
      const readings = (await readSaved(text, { now: NOW }))?.readings ?? [];
      expect(readings.map(({ site, state, seen, reviews }) => [site, state, seen, reviews.length])).toEqual(
        wanted.map(({ site, state, seen, reviewCount }) => [site, state, seen, reviewCount]),
      );
      const problems = readings.flatMap((reading, i) => {
        const found = compare(Reading.parse(reading), wanted[i]?.fields, salt, `${key}${i}`);
        table.push(`${label}  ${reading.state}  ${found.agreeing} agree  ${tally(found.differences)}`);
        return found.differences.map(({ path, what }) => `${path} ${what}`);
      });
      expect(problems).toEqual([]);
    });

    it("an assignment to a variable reads as the value does", async () => {
      const assigned = readdirSync(join(folder, "upwork")).find((file) => file.endsWith(".assignment.txt")) ?? "";
      const plain = files.find(({ key }) => expectations[key]?.[0]?.site === "upwork");
      const read = (text: string) => readSaved(text, { now: NOW });
      const value = await read(plain?.text ?? "");
      expect(value?.readings[0]?.reviews.length).toBe(5);
      expect(await read(readFileSync(join(folder, "upwork", assigned), "utf8"))).toEqual(value);
    });
  });

  afterAll(() => console.info(`Fields of real saved answers that agree with the second hand:\n${table.join("\n")}`));
}

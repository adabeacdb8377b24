import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesById } from "../../../../src/adapters/rules";
import { check } from "../../../../src/core/drafts/guards";
import type { Lang, Role } from "../../../../src/core/schema/draft";
import type { Addressee } from "../../../../src/core/schema/site";

interface Reply {
  id: string;
  role: string;
  site: string;
  addressee: string;
  lang: Lang;
  text: string;
  stop: 0 | 1;
  kind: string;
}

const read = (path: string): Reply[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Reply);

const stopped = ({ text, role, site, addressee, lang }: Reply): boolean =>
  check(text, {
    addressee: (addressee === "platform" ? "report" : addressee) as Addressee,
    site: { id: site },
    role: (role === "adjunct" ? "teacher" : role) as Role,
    lang,
    rules: rulesById(site),
  }).some(({ stop }) => stop);

/** Share of the replies to stop that were stopped, share of the others that were, and who is behind the misses. */
function judge(replies: readonly Reply[]) {
  const [bad, good] = [replies.filter(({ stop }) => stop === 1), replies.filter(({ stop }) => stop === 0)];
  const missed = bad.filter((reply) => !stopped(reply));
  const wrong = good.filter(stopped);
  return { recall: 1 - missed.length / bad.length, falseStops: wrong.length / good.length, ids: [...missed, ...wrong].map(({ id }) => id) };
}

const on = (addressee: Addressee, role: Role = "server", site = "yelp", lang: Lang = "en") => ({
  addressee,
  site: { id: site },
  role,
  lang,
  rules: rulesById(site),
});
const kinds = (text: string, audience = on("owner")) => check(text, audience).map(({ kind }) => kind);

describe("the guards, over replies a worker might write in anger or in a hurry", () => {
  it("stop at least 97 of 100 that must not be sent and at most 5 of 100 that are fine, in our own invented set", () => {
    const own = read(join(import.meta.dirname, "replies.jsonl"));
    expect(own.length).toBeGreaterThan(300);
    const { recall, falseStops, ids } = judge(own);
    expect({ ok: recall >= 0.97 && falseStops <= 0.05, ids }).toMatchObject({ ok: true });
  });

  it.each(["en", "es"] as const)("do so in %s by itself", (lang) => {
    const { recall, falseStops } = judge(read(join(import.meta.dirname, "replies.jsonl")).filter((reply) => reply.lang === lang));
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(falseStops).toBeLessThanOrEqual(0.05);
  });

  const labelled = resolve(import.meta.dirname, "../../../../../shared/labels/invented-guards-dev.jsonl");
  if (existsSync(labelled)) {
    it("do so for the labelled replies", () => {
      const { recall, falseStops } = judge(read(labelled));
      expect(recall).toBeGreaterThanOrEqual(0.95);
      expect(falseStops).toBeLessThanOrEqual(0.05);
    });
  } else {
    it("are tried on our own set only: ../shared/labels is not on this machine", () => {
      console.warn("The labelled replies (../shared/labels) are absent; the guards were tested on our own set only.");
      expect(labelled).toContain("shared");
    });
  }
});

describe("the guards, for a worker who wants to know why", () => {
  it("mark the words, in UTF-16 units, and say the reason in the language of the text", () => {
    const text = "😀 Lo sentimos. La mesa 14 esperó.";
    const [finding] = check(text, on("owner", "server", "yelp", "es"));
    expect(finding).toMatchObject({ kind: "visit-detail", stop: true });
    expect(text.slice(finding?.start, finding?.end)).toBe("mesa 14");
    expect(finding?.why).toContain("visita");
  });

  it("see the same thing whether or not the worker writes accents", () => {
    expect(kinds("Usted llego tarde y le grito a la anfitriona.", on("owner", "server", "yelp", "es"))).toContain("blames-customer");
    expect(kinds("Usted llegó tarde y le gritó a la anfitriona.", on("owner", "server", "yelp", "es"))).toContain("blames-customer");
  });

  it("look for both languages, whatever language was chosen", () => {
    expect(kinds("You are a liar.", on("owner", "server", "yelp", "es"))).toContain("accusation");
  });

  it("let a manager read what the public must not", () => {
    const text = "The lady at table 9 asked for a refund. Her name on the booking was Ottoline Finch.";
    expect(check(text, on("manager")).some(({ stop }) => stop)).toBe(false);
    expect(check(text, on("owner")).some(({ stop }) => stop)).toBe(true);
  });

  it("let a report quote a threat, and stop the worker's own", () => {
    expect(kinds('The words: "I know where you live, idiot".', on("report"))).toEqual([]);
    expect(kinds("I know where he lives.", on("report"))).toContain("threat");
  });

  it("stop a public reply on an app that has none", () => {
    expect(kinds("Thank you for riding.", on("public", "driver", "uber"))).toContain("no-reply");
  });

  it("stop a note that is longer than the site takes, from the first character too many", () => {
    const text = "The syllabus lists it. ".repeat(20).trim();
    const [finding] = check(text, on("public", "teacher", "ratemyprofessors"));
    expect(finding).toMatchObject({ kind: "too-long", start: 350, end: text.length, stop: true });
  });

  it("stop a public text with a blank still open, and leave blanks of private notes alone", () => {
    expect(kinds("We looked into it on [day].")).toContain("blank");
    expect(kinds("We looked into it on [day].", on("manager"))).toEqual([]);
  });

  it("advise against exclamation marks and shouting, with other words for them", () => {
    const found = check("Thank you! We are SORRY about that.", on("owner"));
    expect(found.map(({ kind, stop, repair }) => ({ kind, stop, repair }))).toEqual([
      { kind: "exclamation", stop: false, repair: "." },
      { kind: "capitals", stop: false, repair: "sorry" },
    ]);
  });

  it("see an insult in disguise, and no insult in plain words that look like one", () => {
    for (const insult of ["1d10t", "stuuupid", "i d i o t", "f**k", "cabr0n"])
      expect(kinds(`That ${insult} again.`, on("manager"))).toContain("insult");
    expect(kinds("Sirve el shiitake de la lista, y por lo ser tan bueno repetimos.", on("manager"))).toEqual([]);
  });

  it("stop what no reader is to be given: a name as the writer's, a visit to the door, a threat to the reader, a verdict of law", () => {
    expect(kinds("I am sure that it was Beatrix Ollerton.", on("chair", "teacher"))).toContain("unmask");
    expect(kinds("I know Beatrix Ollerton wrote this.", on("chair", "teacher"))).toContain("unmask");
    expect(kinds("Creo que Beatriz Olmo escribió esto.", on("chair", "teacher", "ratemyprofessors", "es"))).toContain("unmask");
    expect(kinds("I believe Beatrix Ollerton wrote this down for the department.", on("chair", "teacher"))).not.toContain("unmask");
    expect(kinds("Can you give me that rider's phone number.", on("support", "driver"))).toContain("contact");
    expect(kinds("Lift the block or I will tell the newspaper what I know.", on("appeal", "driver"))).toContain("threat");
    expect(kinds("You have broken the labor code and owe me a year.", on("appeal", "driver"))).toContain("legal-claim");
    expect(kinds("I am not sure who it was and do not ask for the rider's name.", on("support", "driver"))).toEqual([]);
  });

  it("say nothing about an empty text", () => {
    expect(check("", on("owner"))).toEqual([]);
  });
});

describe("the score beside the rules, for a text that no single rule sees", () => {
  it("stops an attack in words that no rule knows, marks a sentence of it and says why", () => {
    const text = "He let the dog sleep in the bed and then left without a word about the stain.";
    const found = check(text, on("public", "host", "airbnb")).filter(({ stop }) => stop);
    expect(found).toMatchObject([{ kind: "resembles", start: 0, end: text.length }]);
    expect(found[0]?.why).toContain("topic");
  });

  it("leaves a few words, and a plain fact, alone", () => {
    expect(kinds("The stove was replaced this week.")).toEqual([]);
    expect(kinds("Thank you for writing. The stove was replaced in May, and soup is now kept hot on every table.")).toEqual([]);
  });
});

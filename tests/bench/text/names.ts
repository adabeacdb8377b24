import { findMentions } from "../../../src/core/mentions/find";
import { relatives } from "../../../src/core/mentions/relatives";
import { oneSlip } from "../../../src/core/mentions/slip";
import { fold, words } from "../../../src/core/text/words";
import { AMBIGUOUS_SENTENCES } from "./ambiguous";
import { nicknameTable, pick, randomFrom, rows } from "./material";
import { f1 } from "./scoring";

interface Stay {
  readonly host_id: string;
  readonly host_name: string;
  readonly text: string;
}
interface Named {
  readonly id: string;
  readonly mentions: ReadonlyArray<{ name: string; start: number; end: number }>;
  readonly others: readonly string[];
}

export type Finder = (text: string, name: string) => boolean;

export const ours: Finder = (text, name) => findMentions(text, [name]).length > 0;

/** A capitalised word of the text is a word of the name, its short form by the whole table, or one slip away from it. */
export function floor(): Finder {
  const table = new Map<string, Set<string>>();
  for (const line of nicknameTable().split("\n").slice(1)) {
    const [name, , nick] = line.trim().split(",");
    if (name && nick) table.set(name, (table.get(name) ?? new Set()).add(nick));
  }
  return (text, name) => {
    const forms = words(name).map(({ form }) => form);
    const shorts = new Set(forms.flatMap((form) => [...(table.get(form) ?? [])]));
    return words(text).some(
      ({ form, capital }) =>
        capital &&
        forms.some((wanted) => {
          const bare = form.endsWith("s") ? form.slice(0, -1) : form;
          return form === wanted || bare === wanted || shorts.has(form) || (wanted.length >= 4 && oneSlip(form, wanted));
        }),
    );
  };
}

const stays = (): Stay[] => rows<Stay>("data/airbnb_albany/dev.jsonl").filter(({ host_name }) => host_name.trim() !== "");

/** Reviews that name their own host, and that "name" another host drawn by chance, in one pass (protocol P4a). */
export function ownAndCross(finders: readonly Finder[]): Array<{ own: number; cross: number }> {
  const all = stays();
  const hosts = [...new Set(all.map(({ host_name }) => host_name))];
  const random = randomFrom(7);
  const counts = finders.map(() => ({ own: 0, cross: 0 }));
  for (const { host_name, text } of all) {
    let other = pick(hosts, random);
    while (other === host_name) other = pick(hosts, random);
    finders.forEach((find, i) => {
      const count = counts[i] as { own: number; cross: number };
      if (find(text, host_name)) count.own++;
      if (find(text, other)) count.cross++;
    });
  }
  return counts;
}

/** What people type instead of a name; null when the name has no such form (protocol P4c). */
const TYPED: Readonly<Record<string, (name: string, random: () => number) => string | null>> = {
  case: (name, random) => (random() < 0.5 ? name.toLowerCase() : name.toUpperCase()),
  possessive: (name) => `${name}’s`,
  nickname: (name, random) => {
    const nicks = relatives(fold(name)).filter((nick) => nick.length < name.length);
    const nick = nicks.length > 0 ? pick(nicks, random) : null;
    return nick && nick.charAt(0).toUpperCase() + nick.slice(1);
  },
  slip: (name, random) => (name.length >= 5 ? slipped(name, random) : null),
};

function slipped(name: string, random: () => number): string {
  const at = Math.floor(random() * name.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const swap = Math.min(at, name.length - 2);
  const made = pick(
    [
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + letter + name.slice(at),
      name.slice(0, at) + letter + name.slice(at + 1),
      name.slice(0, swap) + name.charAt(swap + 1) + name.charAt(swap) + name.slice(swap + 2),
    ],
    random,
  ).toLowerCase();
  const shown = made.charAt(0).toUpperCase() + made.slice(1);
  return shown === name ? slipped(name, random) : shown;
}

/**
 * Recall when the name in a review is typed otherwise. Only reviews in which the name is found as it is: what it loses is the typing's. The
 * possessive stands where people use one: before a noun of a host's.
 */
export function typedRecall(find: Finder): Record<string, { recall: number; n: number }> {
  const random = randomFrom(3);
  const named = stays().filter(
    ({ host_name, text }) => /^[A-Z][a-z]{2,}$/.test(host_name) && new RegExp(`\\b${host_name}\\b`).test(text) && find(text, host_name),
  );
  return Object.fromEntries(
    Object.entries(TYPED).map(([kind, type]) => {
      let n = 0;
      let hits = 0;
      for (const { host_name, text } of named) {
        const typed = type(host_name, random);
        const owner = new RegExp(`\\b${host_name}(?:['’]s)?(?=\\s(?:place|home|house|apartment|room|hospitality|airbnb)\\b)`, "g");
        const where = kind === "possessive" ? owner : new RegExp(`\\b${host_name}\\b`, "g");
        if (!typed || !where.test(text)) continue;
        n++;
        if (find(text.replace(where, typed), host_name)) hits++;
      }
      return [kind, { recall: hits / n, n }];
    }),
  );
}

/** F1 on invented sentences in which a name is a person or a word (protocol P4d). */
export function ambiguousF1(find: Finder): { f1: number; n: number } {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const [name, { people, things }] of Object.entries(AMBIGUOUS_SENTENCES)) {
    for (const text of people) find(text, name) ? hits++ : missed++;
    for (const text of things) if (find(text, name)) wrong++;
  }
  const n = Object.values(AMBIGUOUS_SENTENCES).reduce((sum, { people, things }) => sum + people.length + things.length, 0);
  return { f1: f1(hits, wrong, missed), n };
}

/** Spans of staff names in labelled reviews, the name being the alias; and look-alikes that are left alone. */
export function staffNames(spansOf: (text: string, name: string) => ReadonlyArray<readonly [number, number]>): {
  f1: number;
  rejected: number;
  n: number;
} {
  const texts = new Map(
    rows<{ review_id: string; text: string }>("data/yelp_open_sample/dev.jsonl").map((row) => [row.review_id, row.text]),
  );
  let [hits, wrong, missed, others, rejected] = [0, 0, 0, 0, 0];
  for (const { id, mentions, others: elsewhere } of rows<Named>("labels/mentions-dev.jsonl")) {
    const text = texts.get(id) ?? "";
    for (const name of new Set(mentions.map((mention) => mention.name))) {
      const marked = new Set(mentions.filter((mention) => mention.name === name).map(({ start, end }) => `${start}-${end}`));
      const found = new Set(spansOf(text, name).map(([start, end]) => `${start}-${end}`));
      hits += [...marked].filter((span) => found.has(span)).length;
      missed += [...marked].filter((span) => !found.has(span)).length;
      wrong += [...found].filter((span) => !marked.has(span)).length;
    }
    others += elsewhere.length;
    rejected += elsewhere.filter((other) => spansOf(text, other).length === 0).length;
  }
  return { f1: f1(hits, wrong, missed), rejected: rejected / others, n: hits + missed };
}

/** Every place where the name stands as it is, whatever its case. */
export function exactSpans(text: string, name: string): Array<[number, number]> {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu"))].map((hit) => [
    hit.index,
    hit.index + hit[0].length,
  ]);
}

export const ourSpans = (text: string, name: string): Array<[number, number]> =>
  findMentions(text, [name]).map(({ start, end }) => [start, end]);

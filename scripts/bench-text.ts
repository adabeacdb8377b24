import vader from "vader-sentiment";
import { siteById } from "../src/adapters";
import { rulesById } from "../src/adapters/rules";
import type { Context } from "../src/core/context";
import { SubjectHistory } from "../src/core/schema/history";
import { scoreReviews } from "../src/core/scores";
import type { Trade } from "../src/core/text/aspects/control";
import { languageOf } from "../src/core/text/language";
import { sentimentOf } from "../src/core/text/sentiment";
import { words } from "../src/core/text/words";
import * as blame from "../tests/bench/text/blame";
import { BLAME_ES, LATER_ES } from "../tests/bench/text/blameEs";
import { present, randomFrom, rows } from "../tests/bench/text/material";
import * as names from "../tests/bench/text/names";
import { crossed } from "../tests/bench/text/reference";
import { auc, interval, macroF1, precisionOf } from "../tests/bench/text/scoring";
import * as signs from "../tests/bench/text/signs";
import { compare } from "../tests/bench/timing";

const short = (value: number): number => Number(value.toFixed(4));

function say(name: string, value: number, unit: string, baseline: number | null, goal: string, more: object = {}): void {
  const ratio = baseline === null || baseline === 0 ? null : short(value / baseline);
  process.stdout.write(
    `${JSON.stringify({ name, value: short(value), unit, baseline: baseline === null ? null : short(baseline), ratio, goal, ...more })}\n`,
  );
}

/** Measures what we say of texts on the dev side of the material, one JSON object a line, each floor in the same run. */
export async function main(): Promise<number> {
  if (!present()) {
    process.stderr.write("The evaluation material (../shared) is not here: nothing to measure.\n");
    return 0;
  }
  nameRows();
  blameRows();
  signRows();
  sentimentRows();
  await speedRow();
  return 0;
}

function nameRows(): void {
  const [ours, floor] = names.ownAndCross([names.ours, names.floor()]);
  if (!ours || !floor) throw new Error("nothing was counted");
  say("own name: estimated true hits", ours.own - ours.cross, "reviews", floor.own - floor.cross, "as many as the floor");
  say("own name: cross-hits", ours.cross, "reviews", floor.cross, "half of the floor");
  const typed = names.typedRecall(names.ours);
  const typedFloor = names.typedRecall(names.floor());
  for (const [kind, goal] of [
    ["case", 0.95],
    ["possessive", 0.95],
    ["nickname", 0.9],
    ["slip", 0.85],
  ] as const)
    say(`noisy names: ${kind}`, typed[kind]?.recall ?? 0, "recall", typedFloor[kind]?.recall ?? null, `>= ${goal}`, { n: typed[kind]?.n });
  const ambiguous = names.ambiguousF1(names.ours);
  say("ambiguous names", ambiguous.f1, "F1", names.ambiguousF1((text, name) => text.includes(name)).f1, ">= .90", { n: ambiguous.n });
  const staff = names.staffNames(names.ourSpans);
  const exact = names.staffNames(names.exactSpans);
  say("staff named in reviews", staff.f1, "span F1", exact.f1, ">= .98", { n: staff.n });
  say("look-alikes left alone", staff.rejected, "share", exact.rejected, ">= .85");
}

const TRADES: Readonly<Record<"rmp" | "yelp" | "uber", Trade>> = { rmp: "teaching", yelp: "service", uber: "rides" };

function blameRows(): void {
  const low = blame.lowReviews();
  const sources = ["rmp", "yelp", "uber"] as const;
  const mean = (figure: (source: (typeof sources)[number]) => number): number =>
    sources.reduce((sum, source) => sum + figure(source), 0) / sources.length;
  const of = (source: (typeof sources)[number]) => blame.said(low[source], TRADES[source], true);
  const constant = (source: (typeof sources)[number]) =>
    Math.max(
      ...blame.JUDGED.map((one) =>
        macroF1(
          low[source].map(({ gold }) => ({ gold, said: one })),
          blame.JUDGED,
        ),
      ),
    );
  for (const source of sources) {
    const random = randomFrom(1);
    const rowsOf = low[source].map((row) => [row]);
    const range = interval(rowsOf, (drawn) => macroF1(blame.said(drawn, TRADES[source], true), blame.JUDGED), random, 100);
    say(`blame of low reviews, ${source}`, macroF1(of(source), blame.JUDGED), "macro-F1", constant(source), "reported", {
      n: low[source].length,
      interval: range.map(short),
    });
  }
  say(
    "blame of low reviews, mean of three sources",
    mean((source) => macroF1(of(source), blame.JUDGED)),
    "macro-F1",
    mean(constant),
    ">= .60",
  );
  const all = sources.flatMap(of);
  const keyed = sources.flatMap((source) => blame.byKeywords(low[source], TRADES[source]));
  say("not about you, low reviews", precisionOf(all, "outside"), "precision", precisionOf(keyed, "outside"), ">= .90", {
    n: all.filter(({ said }) => said === "outside").length,
  });
  const gig = blame.gigReviews();
  const gigSaid = blame.said(gig, "rides", true);
  const gigKeyed = blame.byKeywords(gig, "rides");
  say("blame, gig", macroF1(gigSaid, blame.JUDGED), "macro-F1", macroF1(gigKeyed, blame.JUDGED), ">= .60", { n: gig.length });
  say("outside, gig", precisionOf(gigSaid, "outside"), "precision", precisionOf(gigKeyed, "outside"), ">= .88");
  for (const [name, set] of [
    ["invented, Spanish", BLAME_ES],
    ["invented, Spanish, never tuned on", LATER_ES],
  ] as const) {
    const { ours, n } = blame.inventedEs(set);
    const worker = ours.map(({ gold }) => ({ gold, said: "worker" as const }));
    say(`blame, ${name}`, macroF1(ours, blame.JUDGED), "macro-F1", macroF1(worker, blame.JUDGED), "reported", { n });
    say(`outside, ${name}`, precisionOf(ours, "outside"), "precision", null, "reported", {
      n: ours.filter(({ said }) => said === "outside").length,
    });
  }
  const comments = blame.teacherComments();
  const keywords = macroF1(blame.byKeywords(comments, "teaching"), blame.JUDGED);
  say(
    "blame, teachers (P3a), as middling ratings",
    macroF1(blame.said(comments, "teaching", false), blame.JUDGED),
    "macro-F1",
    keywords,
    ">= .52",
    { n: comments.length, inDomain: short(macroF1(crossed(comments, blame.JUDGED), blame.JUDGED)) },
  );
  say(
    "blame, teachers (P3a), as low ratings",
    macroF1(blame.said(comments, "teaching", true), blame.JUDGED),
    "macro-F1",
    keywords,
    "reported",
  );
  const service = blame.serviceNegative();
  say("complains of the service (P3b)", service.ours, "F1", service.keywords, ">= .50", {
    n: service.n,
    inDomain: short(service.reference),
  });
}

function contextOf(id: string): Context {
  const site = siteById(id);
  if (!site) throw new Error(`no site ${id}`);
  return { site, rules: rulesById(id), now: new Date("2026-11-23T00:00:00Z") };
}

function signRows(): void {
  const labelled = signs.labelled();
  const told = signs.dispute(labelled);
  say("a dispute is told", told.ours, "F1", told.cueWords, ">= .70", { n: told.n });
  const none = labelled.filter(({ a, b }) => a.retaliatory + b.retaliatory === 0);
  const share = (say: (text: string) => boolean) => none.filter(({ text }) => say(text)).length / none.length;
  say("signs shown where neither saw any", share(signs.showsSigns), "share", share(signs.twoCueWords), "<= .01", { n: none.length });
  for (const lang of ["en", "es"] as const) {
    const ours = signs.invented(lang, signs.showsSigns);
    const floor = signs.invented(lang, signs.twoCueWords);
    say(`signs in invented reviews, ${lang}`, ours.recall, "recall", floor.recall, ">= .80", { n: ours.n });
    say(`signs in invented reviews, ${lang}`, ours.precision, "precision", floor.precision, ">= .85", { n: ours.n });
  }
  const scripted = signs.timelines(contextOf("ratemyprofessors"));
  say("timelines with and without a journal", scripted.forty.right / scripted.forty.n, "share right", null, "1", { n: scripted.forty.n });
  say("the same, entries long before or after", scripted.moved.right / scripted.moved.n, "share right", null, "1", {
    n: scripted.moved.n,
  });
  const insult = signs.insults(signs.attack);
  say("insult aimed at a person", insult.auc, "AUC", signs.insults(signs.insultWords).auc, ">= .80", { n: insult.n });
  const threat = signs.threats(signs.threat);
  const threatFloor = signs.threats((text) => /kill|hurt|die|shoot|beat/i.test(text));
  say("threats", threat.recall, "recall", threatFloor.recall, ">= .80", { n: threat.n });
  say("harmless profanity taken for a threat", threat.falseAlarms, "share", threatFloor.falseAlarms, "<= .10");
}

const STARS = [
  ["student comments", "data/rmp_purdue/dev.jsonl", "comment", "quality"],
  ["restaurant and shop reviews", "data/yelp_open_sample/dev.jsonl", "text", "stars"],
  ["ride app reviews", "data/uber_app_reviews/dev.jsonl", "text", "score"],
] as const;

/** Share right of kind and unkind reviews, each counting half; English alone for both. */
function sentimentRows(): void {
  for (const [name, path, text, stars] of STARS) {
    const all = rows<Record<string, string | number>>(path)
      .filter((row) => row[text] && row[stars] !== 3 && languageOf(words(String(row[text]))) === "en")
      .slice(0, 2_000)
      .map((row) => ({ text: String(row[text]), good: Number(row[stars]) > 3 }));
    const half = (score: (text: string) => number): number => {
      const right = (good: boolean) => {
        const those = all.filter((row) => row.good === good);
        return those.filter((row) => score(row.text) > 0 === good).length / those.length;
      };
      return (right(true) + right(false)) / 2;
    };
    const ours = (of: string) => sentimentOf(words(of), "en") - 0.5;
    const theirs = (of: string) => vader.SentimentIntensityAnalyzer.polarity_scores(of).compound;
    say(`sentiment, ${name}`, half(ours), "balanced accuracy", half(theirs), "reported", {
      n: all.length,
      auc: short(auc(all.map((row) => ({ score: ours(row.text), gold: row.good })))),
    });
  }
}

/** Everything we say of a text, beside vader-sentiment over the same texts. */
async function speedRow(): Promise<void> {
  const texts = rows<{ text: string }>("data/yelp_open_sample/dev.jsonl")
    .slice(0, 600)
    .map(({ text }) => text);
  const context = contextOf("yelp");
  const history = SubjectHistory.parse({
    id: "bench",
    site: "yelp",
    kind: "workplace",
    aliases: ["Maribel Prado", "Thomas"],
    reviews: texts.map((text, i) => ({ id: `r${i}`, rating: (i % 5) + 1, postedOn: "2026-01-01", text })),
  });
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const { value, baseline } = await compare(
    5,
    () => timed(() => scoreReviews(history, context)),
    () =>
      timed(() => {
        for (const text of texts) vader.SentimentIntensityAnalyzer.polarity_scores(text);
      }),
  );
  say("speed: everything, beside vader-sentiment", value, "ms", baseline, "<= 1.5x", { n: texts.length });
}

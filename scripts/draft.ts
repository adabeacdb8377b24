import { siteById } from "../src/adapters/index";
import { rulesById } from "../src/adapters/rules";
import { compose } from "../src/core/drafts/compose";
import { check } from "../src/core/drafts/guards";
import { refusal } from "../src/core/drafts/plan";
import { firstVariant } from "../src/core/drafts/variant";
import { Lang, Role, Tone } from "../src/core/schema/draft";
import { SubjectHistory } from "../src/core/schema/history";
import { Addressee, type SiteInfo } from "../src/core/schema/site";
import { z } from "../src/core/schema/zod";
import { summarise } from "../src/core/summary";
import { en } from "../src/ui/i18n/parts/drafts.en";
import { es } from "../src/ui/i18n/parts/drafts.es";
import { readText, timeOf } from "./input";

/** How many phrasings are printed. */
const variants = 3;

class Refused extends Error {}

/** Other names people use for the same thing. */
const RoleName = z.preprocess((role) => (role === "adjunct" || role === "lecturer" || role === "professor" ? "teacher" : role), Role);
const AddresseeName = z.preprocess((name) => (name === "platform" ? "report" : name), Addressee);

const Subject = SubjectHistory.extend({ role: RoleName.optional(), facts: z.array(z.string()).optional() });
const DraftFile = z.object({ subjects: z.array(Subject).length(1), role: RoleName.optional(), facts: z.array(z.string()).optional() });

function readOptions(args: readonly string[]): { options: Map<string, string>; file: string; checking: boolean } {
  const options = new Map<string, string>();
  const files: string[] = [];
  let checking = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg === "--check") checking = true;
    else if (arg.startsWith("--")) {
      const value = args[++i];
      if (value === undefined) throw new Refused(`${arg} needs a value`);
      options.set(arg.slice(2), value);
    } else files.push(arg);
  }
  const allowed = checking ? ["addressee", "site", "role", "lang"] : ["addressee", "lang", "tone", "now"];
  const strange = [...options.keys()].find((name) => !allowed.includes(name));
  if (strange) throw new Refused(`unknown option --${strange}`);
  const [file, ...more] = files;
  if (!file || more.length) throw new Refused("name one file");
  return { options, file, checking };
}

function parse<T extends z.ZodType>(schema: T, value: unknown, what: string): z.infer<T> {
  const result = schema.safeParse(value);
  if (!result.success) throw new Refused(`${what}: ${result.error.issues[0]?.message ?? "not understood"}`);
  return result.data;
}

/** What `make` gives; what it throws becomes one line to show: `why`, or its own words. */
function refusing<T>(make: () => T, why?: string): T {
  try {
    return make();
  } catch (error) {
    throw new Refused(why ?? (error as Error).message);
  }
}

const textOf = (file: string): string => refusing(() => readText(file), `cannot read ${file}`);

function siteOf(id: string): SiteInfo {
  const site = siteById(id);
  if (!site) throw new Refused(`unknown site ${id}`);
  return site;
}

function draftFor(file: string, options: Map<string, string>): unknown {
  const addressee = parse(AddresseeName, options.get("addressee"), "--addressee");
  const lang = parse(Lang, options.get("lang"), "--lang");
  const now = refusing(() => timeOf(options.get("now")));
  const tone = parse(Tone, options.get("tone") ?? "plain", "--tone");
  const text = textOf(file);
  const json: unknown = refusing(() => JSON.parse(text), `${file} is not JSON`);
  const input = parse(DraftFile, json, file);
  const [subject] = input.subjects;
  const review = subject?.reviews[0];
  if (!subject || !review || subject.reviews.length !== 1) throw new Refused(`${file}: one subject with one review is needed`);
  const site = siteOf(subject.site);
  const { min, max } = site.scale;
  if (review.rating < min || review.rating > max)
    throw new Refused(`${file}: a rating on ${site.name} is ${min} to ${max}, not ${review.rating}`);
  const rules = rulesById(site.id);
  const role = subject.role ?? input.role ?? site.role;
  const facts = subject.facts ?? input.facts ?? [];
  const flags = summarise(subject, { site, rules, now }).flags;
  const why = refusal(addressee, { site, rules, kind: subject.kind, role, flags, review });
  if (why) return { drafts: [], refused: { addressee, why: (lang === "en" ? en : es)[`draft.refused.${why}`] } };
  const start = firstVariant(review.id);
  const made = Array.from({ length: variants }, (_, i) =>
    compose({ addressee, lang, role, site, rules, review, flags, facts, now, tone, variant: start + i }),
  );
  return { drafts: made };
}

function checkText(file: string, options: Map<string, string>): unknown {
  const addressee = parse(AddresseeName, options.get("addressee"), "--addressee");
  const lang = parse(Lang, options.get("lang"), "--lang");
  const role = parse(RoleName, options.get("role"), "--role");
  const id = parse(z.string().min(1), options.get("site"), "--site");
  const findings = check(textOf(file), { addressee, site: siteOf(id), role, lang, rules: rulesById(id) });
  return { stop: findings.some((finding) => finding.stop), findings };
}

/** `draft`: see the commands in the README. Exit code 0, or 2 with one line on stderr when arguments or file are no good. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { options, file, checking } = readOptions(args);
    process.stdout.write(`${JSON.stringify(checking ? checkText(file, options) : draftFor(file, options), null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    process.stderr.write(`${error.message.replace(/\s+/g, " ")}\n`);
    return 2;
  }
}

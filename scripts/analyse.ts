import { siteById } from "../src/adapters";
import { rulesById } from "../src/adapters/rules";
import { exportedOf } from "../src/core/backup/lines";
import type { Context } from "../src/core/context";
import { historiesOf } from "../src/core/history";
import { outlook } from "../src/core/outlook";
import { HistoryFile, type SubjectHistory } from "../src/core/schema/history";
import type { Reason } from "../src/core/schema/summary";
import { scoreReviews } from "../src/core/scores";
import { shiftVerdicts } from "../src/core/shifts/verdict";
import { summarise } from "../src/core/summary";
import { words } from "../src/ui/i18n";
import { readText, timeOf } from "./input";

const USAGE = "usage: analyse [--now ISO] [--scores] FILE.json";

/** Prints everything the extension would say about the subjects of one file, as JSON. Exit code 2, with one line on stderr, when it cannot. */
export function main(args: string[]): number {
  try {
    const { file, now, scores } = parse(args);
    const subjects = subjectsIn(readText(file));
    process.stdout.write(`${JSON.stringify({ subjects: subjects.map((subject) => report(subject, now, scores)) })}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`analyse: ${oneLine(error)}\n`);
    return 2;
  }
}

function parse(args: readonly string[]): { file: string; now: Date; scores: boolean } {
  const rest = [...args];
  const scores = rest.includes("--scores");
  if (scores) rest.splice(rest.indexOf("--scores"), 1);
  const at = rest.indexOf("--now");
  const now = at < 0 ? timeOf(undefined) : timeOf(rest.splice(at, 2)[1] ?? "");
  const file = rest[0];
  if (file === undefined || rest.length > 1) throw new Error(USAGE);
  return { file, now, scores };
}

/** The subjects of a file: our own export, or the short form. */
function subjectsIn(text: string): SubjectHistory[] {
  const value: unknown = JSON.parse(text);
  const isExport = typeof value === "object" && value !== null && "format" in value;
  return isExport ? historiesOf(exportedOf(text).tables) : HistoryFile.parse(value).subjects;
}

function report(subject: SubjectHistory, now: Date, scores: boolean) {
  const site = siteById(subject.site);
  if (!site) throw new Error(`subject "${subject.id}": no site "${subject.site}" is known`);
  const context: Context = { site, rules: rulesById(subject.site), now };
  const summary = summarise(subject, context);
  return {
    ...summary,
    statusReasons: summary.statusReasons.map(spoken),
    flags: summary.flags.map((flag) => ({ ...flag, reasons: flag.reasons.map(spoken), against: flag.against.map(spoken) })),
    shifts: shiftVerdicts(subject).map((one) => ({ ...one, reasons: one.reasons.map(spoken) })),
    ...outlook(subject, context),
    ...(scores ? { reviews: scoreReviews(subject, context) } : {}),
  };
}

const english = words("en");

/** A reason with its English sentence, for those who read the output as it is. */
const spoken = (reason: Reason) => ({ ...reason, text: english.coded("reason", reason.code, reason.params) ?? reason.code });

function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const issues = "issues" in error && Array.isArray(error.issues) ? (error.issues[0] as { path?: unknown[]; message?: string }) : null;
  const text = issues ? `${issues.path?.join(".") ?? ""}: ${issues.message ?? "not understood"}` : error.message;
  return text.replace(/\s+/g, " ").slice(0, 300);
}

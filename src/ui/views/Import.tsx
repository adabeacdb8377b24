import { siteById, sites } from "../../adapters/index";
import { readSaved } from "../../adapters/saved";
import { lookAtTable, type Table } from "../../core/import/csv";
import { readHistory } from "../../core/import/file";
import { guessMapping, type Mapping, openQuestions } from "../../core/import/mapping";
import { readPasted } from "../../core/import/paste";
import type { Reading } from "../../core/schema/reading";
import { today } from "../../platform/day";
import type { StoredSummary } from "../../storage/summaries";
import { ArchiveList } from "../import/ArchiveList";
import { Check } from "../import/Check";
import { Choose } from "../import/Choose";
import { cargoOf, cargoOfReadings, cargosOfHistory } from "../import/cargo";
import { Done } from "../import/Done";
import { gather } from "../import/gather";
import { MapTable } from "../import/MapTable";
import { type Opened, openBytes, openFile, openText } from "../import/open";
import { PastedCard } from "../import/PastedCard";
import { Progress } from "../import/Progress";
import { useImport } from "../import/useImport";
import { WhoseStep } from "../import/WhoseStep";
import { labelKeyOf, ofSubject, type Whose } from "../import/whose";
import { useWords, useWorld } from "../world";

interface Props {
  rows: readonly StoredSummary[];
  /** The subject one came from. */
  first?: string;
}

const apps = sites.filter(({ claim }) => claim === "account");
/** A file of which there is nothing more to say. */
const looked = { name: "", all: false, troubles: [], left: 0, notes: [] };
const FIVE = { min: 1, max: 5 };
/** A year ahead is as far as anybody's shifts are planned; ten years back as far as they matter. */
const YEARS = { back: 10, ahead: 1 };

/** Bring in what you have: a file or a pasted text becomes reviews, numbers or shifts, and nothing is kept before it was shown. */
export function Import({ rows, first }: Props) {
  const { t, plural } = useWords();
  const world = useWorld();
  const flow = useImport();
  const { step, setStep, refuse } = flow;
  const known = rows.find(({ subject }) => subject.key === first)?.subject;
  const whose = known ? ofSubject(known) : null;

  const open = async (opened: Opened) => {
    const { name } = opened;
    if (opened.kind === "refused") return refuse({ key: `import.refused.${opened.why}`, params: { name } });
    if (opened.kind === "archive") return setStep({ at: "archive", name, archive: opened.archive });
    const { text } = opened;
    if (opened.kind === "backup") return refuse({ key: "import.backup" });
    if (opened.kind === "calendar") return openCalendar(name, text);
    if (opened.kind === "history") return openHistory(name, text);
    if (opened.kind === "json") return openJson(name, text);
    const table = lookAtTable(text);
    if (!table) return refuse({ key: "import.refused.empty", params: { name } });
    if (name === "" && !isTable(table)) return setStep({ at: "pasted", pasted: readPasted(text, apps) });
    setStep({ at: "table", name, text, table });
  };

  const openCalendar = async (name: string, text: string) => {
    const { readCalendar } = await import("../../core/import/ics");
    const year = world.now().getFullYear();
    const calendar = readCalendar(text, { from: `${year - YEARS.back}-01-01`, to: `${year + YEARS.ahead}-12-31` });
    if (!calendar) return refuse({ key: "import.refused.calendar", params: { name } });
    setStep({ at: "calendar", name, calendar });
  };

  const openHistory = async (name: string, text: string) => {
    const subjects = readHistory(text);
    const cargos = subjects && cargosOfHistory(subjects);
    if (!cargos) return refuse({ key: subjects ? "import.refused.site" : "import.refused.history", params: { name } });
    // What was taken out of a record was about the worker when it was kept.
    await flow.check({ ...looked, name, cargos, all: true });
  };

  const openJson = async (name: string, text: string) => {
    const saved = await readSaved(text, { now: world.now() });
    const readings = saved?.readings.filter(({ reviews }) => reviews.length > 0) ?? [];
    if (!saved || readings.length === 0)
      return refuse({ key: saved ? "import.refused.noReviews" : "import.refused.json", params: { name } });
    setStep({ at: "saved", name, site: saved.site, readings });
  };

  const readTable = async ({ name, text, table }: { name: string; text: string; table: Table }, to: Whose, mapping: Mapping) => {
    const rules = { mapping, scale: to.site.scale, labelKey: labelKeyOf(to.site), today: today(world.now()) };
    const all = await flow.run("reading", (show, rest) => gather(text, table, rules, show, rest));
    if (all) await flow.check({ ...looked, name, cargos: [cargoOf(to, all)], troubles: all.troubles, left: all.left });
  };

  const back = () => setStep({ at: "choose" });
  return (
    <div class="import">
      <header class="step">
        <h1 class="status-line" tabIndex={-1}>
          {t("import.title")}
        </h1>
        {step.at === "choose" && <p class="quiet">{t("import.body")}</p>}
      </header>
      {step.at === "choose" && (
        <Choose problem={step.problem} onFile={(file) => void openFile(file).then(open)} onText={(text) => void open(openText("", text))} />
      )}
      {step.at === "archive" && (
        <ArchiveList archive={step.archive} onOpen={({ name, bytes }) => void open(openBytes(name, bytes))} onBack={back} />
      )}
      {step.at === "table" && (
        <MapTable table={step.table} whose={whose} rows={rows} onRead={(to, mapping) => void readTable(step, to, mapping)} onBack={back} />
      )}
      {step.at === "calendar" && (
        <WhoseStep
          title={plural("calendar.title", step.calendar.shifts.length)}
          body={t("calendar.body")}
          rows={rows}
          first={whose}
          onBack={back}
          onRead={(to) =>
            void flow.check({
              ...looked,
              name: step.name,
              cargos: [cargoOf(to, { shifts: step.calendar.shifts })],
              notes: [
                ...(step.calendar.skipped > 0 ? [plural("calendar.skipped", step.calendar.skipped)] : []),
                ...(step.calendar.cut ? [t("calendar.cut")] : []),
              ],
            })
          }
        />
      )}
      {step.at === "saved" && (
        <WhoseStep
          title={t("saved.title", { site: siteById(step.site)?.name ?? step.site })}
          body={plural(
            "saved.body",
            step.readings.reduce((sum, { reviews }) => sum + reviews.length, 0),
          )}
          rows={rows}
          first={whoseOfReadings(step.site, step.readings, rows) ?? whose}
          hint={step.site}
          onBack={back}
          onRead={(to) => void flow.check({ ...looked, name: step.name, cargos: [cargoOfReadings(to, step.readings)] })}
        />
      )}
      {step.at === "pasted" && (
        <PastedCard
          pasted={step.pasted}
          onBack={back}
          onRead={(to, snapshot) => void flow.check({ ...looked, cargos: [cargoOf(to, { snapshots: [snapshot] })] })}
        />
      )}
      {step.at === "working" && <Progress what={step.what} done={step.done} onCancel={flow.cancel} />}
      {step.at === "check" && (
        <Check
          {...step}
          onAll={(all) => void flow.check({ ...step, all })}
          onBring={(conflicts) => void flow.bring(step, conflicts)}
          onBack={back}
        />
      )}
      {step.at === "done" && <Done row={step.row} rows={rows} onAgain={back} />}
    </div>
  );
}

/** A pasted text is a table when it has several columns and says by itself what they are. */
function isTable({ rows }: Table): boolean {
  const mapping = guessMapping(rows, FIVE);
  return rows.length > 1 && (rows[0]?.length ?? 0) > 1 && openQuestions(mapping).every((what) => what === "dates" || what === "scale");
}

/** The kept subject that saved answers name, when they name one. */
function whoseOfReadings(site: string, readings: readonly Reading[], rows: readonly StoredSummary[]): Whose | null {
  const ids = new Set(readings.map(({ subject }) => subject?.id));
  const row = rows.find(({ subject }) => subject.site === site && ids.size === 1 && ids.has(subject.siteId));
  return row ? ofSubject(row.subject) : null;
}

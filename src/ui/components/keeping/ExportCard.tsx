import { type CsvTable, csvTables } from "../../../core/backup/csv";
import { csvBytes, exportBytes } from "../../../storage/export";
import { useTask } from "../../hooks/useTask";
import { useWords, useWorld } from "../../world";
import { Button } from "../Button";
import { TaskLine } from "./TaskLine";

/** Hands everything out without a lock: one JSON file, or a table as CSV. */
export function ExportCard() {
  const { t } = useWords();
  const world = useWorld();
  const task = useTask<string>();
  const json = () =>
    task.run(async (step) => {
      const at = world.now().toISOString();
      const name = `rejoinder-${at.slice(0, 10)}.json`;
      const parts = await exportBytes(world.db, { at, complete: false, step: (done, total) => step(total === 0 ? 0 : done / total) });
      world.save(name, new Blob(parts, { type: "application/json" }));
      return name;
    });
  const csv = (table: CsvTable) =>
    task.run(async () => {
      const name = `rejoinder-${table}-${world.now().toISOString().slice(0, 10)}.csv`;
      world.save(name, new Blob(await csvBytes(world.db, table), { type: "text/csv" }));
      return name;
    });
  return (
    <section class="card stack" aria-labelledby="export">
      <h2 id="export" class="title">
        {t("export.title")}
      </h2>
      <p class="quiet">{t("export.body")}</p>
      <Button testId="export-json" onClick={json}>
        {t("export.json")}
      </Button>
      <p>{t("export.csv")}</p>
      <div class="row">
        {csvTables.map((table) => (
          <Button key={table} look="text" testId={`export-csv-${table}`} onClick={() => csv(table)}>
            {t(`export.table.${table}`)}
          </Button>
        ))}
      </div>
      <TaskLine state={task.state} busy={t("export.busy")} done={(name) => t("export.done", { name })} />
    </section>
  );
}

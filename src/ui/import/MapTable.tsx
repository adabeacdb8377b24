import { useMemo, useState } from "preact/hooks";
import { guessRoles, NEEDED, ROLES, type Role, type Target } from "../../core/import/columns";
import type { Table } from "../../core/import/csv";
import type { DateForm } from "../../core/import/dates";
import { guessMapping, type Mapping, openQuestions, refine, understand } from "../../core/import/mapping";
import type { ScaleForm } from "../../core/import/scale";
import { today } from "../../platform/day";
import type { StoredSummary } from "../../storage/summaries";
import { Button } from "../components/Button";
import { Select } from "../components/Select";
import { useWords, useWorld } from "../world";
import { UnderstoodRow } from "./UnderstoodRow";
import { WhoseField } from "./WhoseField";
import { labelKeyOf, type Whose } from "./whose";

interface Props {
  table: Table;
  whose: Whose | null;
  rows: readonly StoredSummary[];
  onRead(whose: Whose, mapping: Mapping): void;
  onBack(): void;
}

const TARGETS: readonly Target[] = ["reviews", "numbers", "shifts"];
const DATES: readonly DateForm[] = ["day-first", "month-first", "iso", "words", "compact", "serial", "epoch"];
const SCALES: readonly ScaleForm[] = ["stars", "ten", "hundred", "thumbs"];
const FIVE = { min: 1, max: 5 };
const SHOWN = 5;

/** How a table is read: our guesses, each to be changed, and the first rows as they are understood by them. */
export function MapTable({ table, whose: given, rows, onRead, onBack }: Props) {
  const { t } = useWords();
  const now = useWorld().now();
  const [whose, setWhose] = useState(given);
  const [wrong, setWrong] = useState(false);
  const scale = whose?.site.scale ?? FIVE;
  const [mapping, setMapping] = useState(() => guessMapping(table.rows, scale));
  const change = (next: Partial<Mapping>) => setMapping({ ...mapping, ...next });
  const width = Math.max(...table.rows.map((row) => row.length));
  const head = mapping.headings ? (table.rows[0] ?? []) : [];
  const body = useMemo(() => (mapping.headings ? table.rows.slice(1) : table.rows), [table, mapping.headings]);
  const asked = openQuestions(mapping);

  const retarget = (target: Target) =>
    setMapping(refine({ ...mapping, target, roles: guessRoles(head, body, target, scale) }, table.rows, scale));
  const assign = (column: number, role: Role | "") => {
    const roles = Array.from({ length: width }, (_, at) => {
      const old = mapping.roles[at] ?? null;
      return at === column ? role || null : old === role ? null : old;
    });
    setMapping(refine({ ...mapping, roles }, table.rows, scale));
  };
  const rules = { mapping, scale, labelKey: whose ? labelKeyOf(whose.site) : "label", today: today(now) };
  const submit = (event: Event) => {
    event.preventDefault();
    if (!whose || asked.length > 0) return setWrong(true);
    onRead(whose, mapping);
  };

  return (
    <form class="step" onSubmit={submit} data-testid="map-form">
      <h2 class="title">{t("map.title")}</h2>
      <WhoseField
        rows={rows}
        value={whose}
        wrong={wrong}
        onChoose={(next) => {
          setWhose(next);
          // Another site may have another scale.
          if (next && next.site.scale.max !== scale.max) setMapping(refine(mapping, table.rows, next.site.scale));
        }}
      />
      <Select
        label={t("map.target")}
        testId="map-target"
        value={mapping.target}
        options={TARGETS.map((value) => ({ value, label: t(`map.target.${value}`) }))}
        onChoose={retarget}
      />
      <label class="check">
        <input type="checkbox" checked={mapping.headings} onChange={() => change({ headings: !mapping.headings })} />
        <span>{t("map.headings")}</span>
      </label>
      <table class="map-columns">
        <caption class="hidden">{t("map.columns")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("map.column")}</th>
            <th scope="col">{t("map.holds")}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: width }, (_, at) => {
            const name = head[at]?.trim() || t("map.nth", { nth: at + 1 });
            const sample = body.map((row) => row[at]?.trim() ?? "").find((cell) => cell !== "") ?? "";
            return (
              <tr key={at}>
                <th scope="row">
                  <span class="map-name" dir="auto">
                    {name}
                  </span>
                  <span class="small quiet map-sample" dir="auto">
                    {sample.slice(0, 80)}
                  </span>
                </th>
                <td>
                  <Select
                    label={name}
                    quiet
                    testId={`map-column-${at}`}
                    value={mapping.roles[at] ?? ""}
                    options={[
                      { value: "", label: t("map.role.none") },
                      ...ROLES[mapping.target].map((role) => ({ value: role, label: t(`map.role.${role}`) })),
                    ]}
                    onChoose={(role) => assign(at, role)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {mapping.roles.includes("day") && (
        <Select
          label={t("map.dates")}
          testId="map-dates"
          value={mapping.dates && mapping.dates !== "ask" ? mapping.dates : ""}
          options={[
            ...(mapping.dates && mapping.dates !== "ask" ? [] : [{ value: "" as const, label: t("map.dates.ask") }]),
            ...DATES.map((value) => ({ value, label: t(`map.dates.${value}`) })),
          ]}
          onChoose={(value) => value !== "" && change({ dates: value })}
        />
      )}
      {mapping.target === "reviews" && mapping.roles.includes("rating") && (
        <Select
          label={t("map.scale")}
          testId="map-scale"
          value={mapping.scale && mapping.scale !== "ask" ? mapping.scale : ""}
          options={[
            ...(mapping.scale && mapping.scale !== "ask" ? [] : [{ value: "" as const, label: t("map.scale.ask") }]),
            ...SCALES.map((value) => ({ value, label: t(`map.scale.${value}`, { max: scale.max }) })),
          ]}
          onChoose={(value) => value !== "" && change({ scale: value })}
        />
      )}
      <section aria-labelledby="as-understood">
        <h3 id="as-understood" class="title">
          {t("map.understood")}
        </h3>
        {asked.length > 0 ? (
          <p class={wrong ? "wrong" : "quiet"}>
            {asked
              .map((what) =>
                t(
                  NEEDED[mapping.target].includes(what as Role)
                    ? `map.missing.${what as "rating" | "average" | "day"}`
                    : `map.ask.${what as "dates" | "scale"}`,
                ),
              )
              .join(" ")}
          </p>
        ) : (
          <ol class="ledger" data-testid="map-preview">
            {body.slice(0, SHOWN).map((row, at) => (
              <li key={at}>
                <UnderstoodRow row={understand(row, table.skip + at + (mapping.headings ? 2 : 1), rules)} max={scale.max} />
              </li>
            ))}
          </ol>
        )}
      </section>
      <div class="row">
        <Button look="main" type="submit" testId="map-read">
          {t("map.read")}
        </Button>
        <Button onClick={onBack}>{t("import.back")}</Button>
      </div>
      <p class="small quiet">{t("map.nothingYet")}</p>
    </form>
  );
}

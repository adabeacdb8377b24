import { useState } from "preact/hooks";
import { siteById, sites } from "../../adapters/index";
import { type Doubt, doubts } from "../../core/entry/doubts";
import { addTyped, removeSnapshot, snapshotsOf } from "../../storage/snapshots";
import { claim, subjectKey } from "../../storage/subjects";
import type { StoredSummary } from "../../storage/summaries";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { DoubtCard } from "../components/DoubtCard";
import { Field } from "../components/Field";
import { Lead } from "../components/Lead";
import { StarBars } from "../components/StarBars";
import { useFailure } from "../hooks/useFailure";
import { hashOf } from "../hooks/useRoute";
import { useRules } from "../hooks/useRules";
import { typedCount, typedNumber } from "../typed";
import { useWords, useWorld } from "../world";

const apps = sites.filter((site) => site.claim === "account");

interface Saved {
  site: string;
  average: string;
  subject: string;
  undo(): Promise<void>;
}

interface Props {
  /** The app to start with; else the first one a number was typed for. */
  first?: string | undefined;
  rows: readonly StoredSummary[];
}

/** The number my app shows, in two taps and a number; then at once what it means. */
export function Rating({ first, rows }: Props) {
  const words = useWords();
  const { t } = words;
  const world = useWorld();
  const failed = useFailure();
  const [app, setApp] = useState(first || (rows.find(({ subject }) => subject.kind === "account")?.subject.site ?? ""));
  const [average, setAverage] = useState("");
  const [count, setCount] = useState("");
  const [bars, setBars] = useState<readonly string[] | null>(null);
  const [wrong, setWrong] = useState<"average" | "count" | "bars" | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [undone, setUndone] = useState(false);
  const [asked, setAsked] = useState<readonly Doubt[]>([]);
  const site = apps.find(({ id }) => id === app);
  const rules = useRules(site?.id);
  const window = rules?.window?.value;
  const typedNow = typedNumber(average);

  /** What there is to ask about the number, held against the rules and the number before it. */
  const doubtsOf = async (typed: Parameters<typeof doubts>[0]): Promise<Doubt[]> => {
    if (!site) return [];
    const last = (await snapshotsOf(world.db, subjectKey(site.id, "account"))).findLast((row) => row.average !== null);
    const before = last ? { at: last.at, average: last.average ?? 0, decimals: last.decimals ?? 0 } : null;
    return doubts(typed, before, site, rules, world.now());
  };

  const save = async (sure: boolean) => {
    if (!site) return;
    const number = typedNumber(average);
    if (!number || number.value < site.scale.min || number.value > site.scale.max) return setWrong("average");
    const total = count.trim() === "" ? null : typedCount(count);
    if (count.trim() !== "" && total === null) return setWrong("count");
    const stars = bars?.some((bar) => bar.trim() !== "") ? bars.map(typedCount) : null;
    if (stars?.includes(null)) return setWrong("bars");

    const typed = { average: number.value, decimals: number.decimals, count: total, distribution: stars as number[] | null };
    const found = sure ? [] : await doubtsOf(typed);
    setAsked(found);
    if (found.length > 0) return;
    const at = world.now().toISOString();
    const subject = await claim(world.db, { site: site.id, siteId: "account", name: site.name, kind: "account", aliases: [] }, at);
    const snapshot = await addTyped(world.db, subject.key, typed, at);
    const isNew = subject.claimedAt === at;
    setSaved({
      site: site.name,
      average: words.number(number.value, number.decimals),
      subject: subject.key,
      undo: () => removeSnapshot(world.db, snapshot.key, isNew),
    });
    setUndone(false);
    setAverage("");
    setCount("");
    setBars(null);
  };

  const undo = async () => {
    await saved?.undo();
    setSaved(null);
    setUndone(true);
  };

  if (saved) {
    const row = rows.find(({ subject }) => subject.key === saved.subject);
    return (
      <div class="step stack">
        <div class="note spread" role="status">
          <p>{t("rating.saved", { average: saved.average, site: saved.site })}</p>
          <Button look="text" onClick={() => void undo().catch(failed)}>
            {t("app.undo")}
          </Button>
        </div>
        {row && <Lead subject={row.subject} summary={row.summary} site={siteById(row.subject.site)} />}
        <div class="row">
          <Button look="main" onClick={() => world.open(hashOf("subject", saved.subject))}>
            {t("rating.see")}
          </Button>
          <Button onClick={() => setSaved(null)}>{t("rating.again")}</Button>
        </div>
      </div>
    );
  }

  return (
    <form
      class="step stack"
      onSubmit={(event) => {
        event.preventDefault();
        save(false).catch(failed);
      }}
    >
      <h1 class="status-line">{t("rating.title")}</h1>
      <p role="status" class={undone ? "note" : "hidden"}>
        {undone && t("rating.undone")}
      </p>
      <Choice
        label={t("rating.which")}
        look="tiles"
        options={apps.map(({ id, name }) => ({ value: id, label: name, testId: `rating-app-${id}` }))}
        value={app}
        onChoose={setApp}
      />
      {site && (
        <>
          <Field
            label={t("rating.average")}
            hint={
              typedNow && (window?.kind === "last" || window?.kind === "lifetime")
                ? t(`rating.over.${window.kind}`, {
                    number: words.number(typedNow.value, typedNow.decimals),
                    size: window.size ?? 0,
                    site: site.name,
                  })
                : undefined
            }
            kind="number"
            large
            focus
            testId="rating-average"
            wrong={wrong === "average" ? t("rating.average.wrong", { min: site.scale.min, max: site.scale.max }) : null}
            value={average}
            onInput={(value) => {
              setAverage(value);
              setWrong(null);
              setAsked([]);
            }}
          />
          <Field
            label={t("rating.count")}
            hint={t("rating.count.hint")}
            kind="number"
            testId="rating-count"
            wrong={wrong === "count" ? t("rating.count.wrong") : null}
            value={count}
            onInput={setCount}
          />
          <StarBars value={bars} wrong={wrong === "bars" ? t("rating.bars.wrong") : null} onInput={setBars} />
          {asked.length > 0 ? (
            <DoubtCard doubts={asked} onKeep={() => void save(true).catch(failed)} onChange={() => setAsked([])} />
          ) : (
            <Button look="main" type="submit" testId="rating-save">
              {t("rating.save")}
            </Button>
          )}
        </>
      )}
      <p class="small quiet">{t("rating.why")}</p>
      <Button look="text" testId="rating-review" onClick={() => world.open("#/entry")}>
        {t("rating.review")}
      </Button>
    </form>
  );
}

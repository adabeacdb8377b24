import { useState } from "preact/hooks";
import { sites } from "../../adapters/index";
import type { Pasted } from "../../core/import/paste";
import type { HistorySnapshot } from "../../core/schema/history";
import { today } from "../../platform/day";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Select } from "../components/Select";
import { useWords, useWorld } from "../world";
import { newWhose, type Whose } from "./whose";

interface Props {
  pasted: Pasted;
  onRead(whose: Whose, snapshot: HistorySnapshot): void;
  onBack(): void;
}

const apps = sites.filter(({ claim }) => claim === "account");

/** What a pasted screen or e-mail says, line by line; what could be meant in two ways is asked. */
export function PastedCard({ pasted, onRead, onBack }: Props) {
  const { t, number, day, plural } = useWords();
  const world = useWorld();
  const named = pasted.sites.length === 1 ? pasted.sites[0] : "";
  const [app, setApp] = useState(named ?? "");
  const [which, setWhich] = useState(pasted.averages.length === 1 ? 0 : -1);
  const [wrong, setWrong] = useState(false);
  const site = apps.find(({ id }) => id === app);
  const now = world.now();
  const isToday = !pasted.day || pasted.day >= today(now);
  const average = pasted.averages[which];

  const submit = (event: Event) => {
    event.preventDefault();
    const whose = site && newWhose(site, "");
    if (!whose || !average) return setWrong(true);
    onRead(whose, {
      at: isToday ? now.toISOString() : `${pasted.day}T12:00:00Z`,
      average: average.value,
      decimals: average.decimals,
      ...(pasted.count === null ? {} : { count: pasted.count }),
      ...(pasted.distribution ? { distribution: pasted.distribution } : {}),
      ...(pasted.window ? { window: pasted.window } : {}),
    });
  };

  return (
    <form class="step" onSubmit={submit} data-testid="pasted">
      <h2 class="title">{t("pasted.title")}</h2>
      {pasted.averages.length === 0 && <p>{t("pasted.none")}</p>}
      {pasted.averages.length > 1 && (
        <>
          <p>{t("pasted.which")}</p>
          <Choice
            label={t("pasted.which")}
            value={String(which)}
            options={pasted.averages.map(({ value, decimals }, at) => ({ value: String(at), label: number(value, decimals) }))}
            onChoose={(at) => setWhich(Number(at))}
          />
        </>
      )}
      {pasted.averages.length > 0 && (
        <>
          <dl class="counts">
            {average && (
              <div>
                <dt>{t("pasted.average")}</dt>
                <dd data-testid="pasted-average">{number(average.value, average.decimals)}</dd>
              </div>
            )}
            <div>
              <dt>{t("pasted.day")}</dt>
              <dd>{isToday ? t("time.today") : day(pasted.day ?? "", now)}</dd>
            </div>
            {pasted.count !== null && (
              <div>
                <dt>{t("pasted.count")}</dt>
                <dd>{number(pasted.count)}</dd>
              </div>
            )}
            {pasted.window !== null && (
              <div>
                <dt>{t("pasted.window")}</dt>
                <dd>{number(pasted.window)}</dd>
              </div>
            )}
          </dl>
          {pasted.distribution && (
            <ul class="small" data-testid="pasted-stars">
              {[5, 4, 3, 2, 1].map((star) => (
                <li key={star}>{t("pasted.stars", { stars: plural("bars.star", star), count: pasted.distribution?.[star - 1] ?? 0 })}</li>
              ))}
            </ul>
          )}
          <Select
            label={t("rating.which")}
            testId="pasted-app"
            value={app}
            options={[
              ...(app === "" ? [{ value: "", label: t("whose.choose") }] : []),
              ...apps.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={setApp}
          />
          {wrong && !(site && average) && <p class="small wrong">{t("pasted.wrong")}</p>}
        </>
      )}
      {pasted.unkept.length > 0 && (
        <section class="stack" aria-labelledby="unkept">
          <h3 id="unkept" class="title">
            {t("pasted.unkept")}
          </h3>
          <ul class="ledger">
            {pasted.unkept.slice(0, 12).map(({ line, why }, at) => (
              <li key={at}>
                <p class="ledger-row">
                  <span class="ledger-main">
                    <span class="told told-line" dir="auto">
                      {line.slice(0, 200)}
                    </span>
                    <span class="small quiet">{t(`pasted.why.${why}`)}</span>
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="row">
        {pasted.averages.length > 0 && (
          <Button look="main" type="submit" testId="pasted-read">
            {t("map.read")}
          </Button>
        )}
        <Button onClick={onBack}>{t("import.back")}</Button>
      </div>
    </form>
  );
}

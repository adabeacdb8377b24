import { useState } from "preact/hooks";
import type { Group, Split, Thumbs } from "../../core/schema/splits";
import type { Words } from "../i18n/words";
import { useWords } from "../world";
import { Choice } from "./Choice";
import { TableBox } from "./TableBox";

interface Props {
  splits: readonly Split[];
  thumbs: Thumbs | null;
}

/** The same ratings side by side: by course, day, shift and what the words blame; and as thumbs. */
export function SplitsCard({ splits, thumbs }: Props) {
  const words = useWords();
  const { t, number } = words;
  const [by, setBy] = useState(splits[0]?.by);
  const split = splits.find((one) => one.by === by) ?? splits[0];
  if (!split && !thumbs) return null;
  return (
    <section class="card trend" aria-labelledby="splits" data-testid="splits">
      <h2 id="splits" class="title">
        {t("splits.title")}
      </h2>
      {thumbs && (
        <p data-testid="thumbs">
          {t("splits.thumbs", {
            up: number(thumbs.up),
            n: number(thumbs.n),
            low: number(Math.round(thumbs.low * 100)),
            high: number(Math.round(thumbs.high * 100)),
          })}
        </p>
      )}
      {split && (
        <>
          <Choice
            label={t("splits.by")}
            options={splits.map((one) => ({ value: one.by, label: t(`splits.by.${one.by}`) }))}
            value={split.by}
            onChoose={setBy}
          />
          <TableBox>
            <table>
              <caption class="hidden">{t(`splits.by.${split.by}`)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t(`splits.head.${split.by}`)}</th>
                  <th scope="col">{t("trend.mean")}</th>
                  <th scope="col">{t("trend.range")}</th>
                  <th scope="col">{t("trend.n")}</th>
                  <th scope="col">{t("splits.beside")}</th>
                </tr>
              </thead>
              <tbody>
                {split.groups.map((group) => (
                  <tr key={group.key}>
                    <th scope="row">{nameOf(split.by, group.key, words)}</th>
                    <td>{number(group.mean, 2)}</td>
                    <td>{t("trend.rangeOf", { low: number(group.low, 2), high: number(group.high, 2) })}</td>
                    <td>{number(group.n)}</td>
                    <td>{verdict(group, words)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
          <p class="small quiet">
            {t("splits.looks", { looks: split.looks })} {split.by === "weekday" && t("splits.posted")}{" "}
            {split.by === "control" && t("splits.words")}
          </p>
        </>
      )}
    </section>
  );
}

const MONDAY = Date.UTC(2024, 0, 1);

/** A course or a shift by its own name; days and parts of the day in words. */
function nameOf(by: Split["by"], key: string, { coded, locale }: Words): string {
  if (by !== "weekday") return by === "course" ? key : (coded("splits.key", key) ?? key);
  const day = new Date(MONDAY + (Number(key) - 1) * 86_400_000);
  return new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(day);
}

const verdict = ({ tooFew, differs }: Group, { t }: Words): string =>
  tooFew ? t("splits.tooFew") : t(differs ? `splits.${differs}` : "splits.same");

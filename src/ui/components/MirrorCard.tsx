import type { SiteInfo } from "../../core/schema/site";
import type { AspectCount, Mirror, Summary } from "../../core/schema/summary";
import { type Decider, deciderOf, tradeOf } from "../../core/text/aspects/control";
import type { Words } from "../i18n/words";
import { useWords } from "../world";
import { TableBox } from "./TableBox";

interface Props {
  mirror: Mirror;
  site: SiteInfo;
  kind: Summary["kind"];
}

/** At most this many complaints in the table, the commonest first. */
const MOST = 8;

/** The management mirror: in whose hands the complaints are, of what they are, how that moves and what it goes with. */
export function MirrorCard({ mirror, site, kind }: Props) {
  const words = useWords();
  const { t, plural, number, coded } = words;
  const trade = tradeOf(site.role);
  const deciderName = (who: Decider): string =>
    t(who === "worker" && kind === "workplace" ? "mirror.decider.worker.there" : `mirror.decider.${who}`);
  const { of, worker, outside, mixed, none, unread = 0 } = mirror;
  const shown = mirror.aspects.slice(0, MOST);
  const complaints = mirror.aspects.reduce((sum, one) => sum + one.complaints, 0);
  const shares = new Map<Decider, number>();
  for (const { aspect, complaints: n } of mirror.aspects) {
    const who = deciderOf(aspect, trade);
    shares.set(who, (shares.get(who) ?? 0) + n);
  }
  return (
    <section class="card trend" aria-labelledby="mirror" data-testid="mirror">
      <h2 id="mirror" class="title">
        {t("mirror.title")}
      </h2>
      {of > 0 && (
        <p>
          {plural("mirror.of", of)} {t("mirror.counts", { outside, worker, mixed, none })}
        </p>
      )}
      {complaints > 0 && (
        <dl class="details" data-testid="mirror-share" aria-label={t("mirror.share")}>
          {[...shares]
            .sort((a, b) => b[1] - a[1])
            .map(([who, n]) => (
              <div key={who}>
                <dt>{deciderName(who)}</dt>
                <dd>{t("mirror.shareOf", { share: Math.round((100 * n) / complaints) })}</dd>
              </div>
            ))}
        </dl>
      )}
      {shown.length > 0 && (
        <TableBox>
          <table data-testid="mirror-table">
            <caption class="hidden">{t("mirror.table")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("mirror.aspect")}</th>
                <th scope="col">{t("mirror.decider")}</th>
                <th scope="col">{t("mirror.complaints")}</th>
                <th scope="col">{t("mirror.trend")}</th>
                <th scope="col">{t("mirror.impact")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((one) => (
                <tr key={one.aspect}>
                  <th scope="row">{coded("aspect", one.aspect) ?? one.aspect}</th>
                  <td>{deciderName(deciderOf(one.aspect, trade))}</td>
                  <td>{number(one.complaints)}</td>
                  <td>{trend(one, words)}</td>
                  <td>{one.impact === null ? t("mirror.tooFew") : signed(one.impact, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      <p class="small quiet">
        {of > 0 && t("mirror.words")} {unread > 0 && plural("mirror.unread", unread)}
      </p>
    </section>
  );
}

function trend({ before, lately }: AspectCount, { t }: Words): string {
  if (before === null || lately === null) return t("mirror.tooFew");
  return t("mirror.trendOf", { before: Math.round(100 * before), lately: Math.round(100 * lately) });
}

/** A difference of stars with its sign. */
const signed = (value: number, { number }: Words): string => `${value < 0 ? "−" : "+"}${number(Math.abs(value), 1)}`;

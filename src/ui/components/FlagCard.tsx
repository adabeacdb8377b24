import type { ComponentChildren } from "preact";
import type { Flag } from "../../core/schema/summary";
import type { Sign } from "../marks";
import { useWords } from "../world";
import { Signs } from "./Signs";

interface Props {
  flag: Flag;
  /** All numbered signs of the review; those of this flag are picked out. */
  signs: readonly Sign[];
  /** What the worker says of it. */
  children?: ComponentChildren;
}

/** What was noticed, what speaks against it, and how strong it is together. Evidence, never a verdict. */
export function FlagCard({ flag, signs, children }: Props) {
  const { t } = useWords();
  const own = signs.filter(({ reason }) => flag.reasons.includes(reason));
  const against = signs.filter(({ reason }) => flag.against.includes(reason));
  return (
    <section class="flag" data-testid="flag" aria-label={t(`flag.${flag.kind}`)}>
      <h2 class="title">
        {t(`flag.${flag.kind}`)} <span class="small quiet">{t(`flag.strength.${flag.strength}`)}</span>
      </h2>
      <div class="flag-sides">
        <div>
          <h3 class="small quiet">{t("flag.for")}</h3>
          <Signs signs={own} />
        </div>
        <div>
          <h3 class="small quiet">{t("flag.against")}</h3>
          {against.length > 0 ? <Signs signs={against} /> : <p class="quiet">{t("flag.noAgainst")}</p>}
        </div>
      </div>
      {children}
    </section>
  );
}

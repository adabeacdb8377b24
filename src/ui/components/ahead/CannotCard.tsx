import type { Outlook } from "../../../core/schema/outlook";
import { useWords } from "../../world";

/** What the numbers kept here cannot tell, and why: said instead of left out. */
export function CannotCard({ cannot }: { cannot: Outlook["cannot"] }) {
  const { t } = useWords();
  const { runway, reconstruction } = cannot;
  return (
    <section class="card ahead" aria-labelledby="ahead-cannot" data-testid="cannot">
      <h2 id="ahead-cannot" class="title">
        {t("ahead.cannot.title")}
      </h2>
      {runway && <p>{t(`ahead.cannot.runway.${runway}`)}</p>}
      {reconstruction && <p>{t(`ahead.cannot.changes.${reconstruction}`)}</p>}
    </section>
  );
}

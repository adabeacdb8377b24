import type { Right } from "../../core/rights/rights";
import { useWords } from "../world";

/** One right: what it says, and from where and when we know it. */
export function RightLine({ right: { id, source, asOf, confidence } }: { right: Right }) {
  const { t, coded, day } = useWords();
  return (
    <>
      <p>
        {confidence !== "A" && `${t("rights.reported")} `}
        {coded("right", id)}
      </p>
      <p class="small quiet">{t("rights.source", { source, day: day(asOf) })}</p>
    </>
  );
}

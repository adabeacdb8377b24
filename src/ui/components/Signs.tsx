import type { Sign } from "../marks";
import { useWords } from "../world";

/** A numbered list of signs on one side. The numbers are those in the marked text. */
export function Signs({ signs }: { signs: readonly Sign[] }) {
  const { coded, t } = useWords();
  return (
    <ul class="signs">
      {signs.map(({ number, side, reason }) => (
        <li key={number} class={`sign sign-${side}-item`}>
          <span class="sign-number" aria-hidden="true">
            {number}
          </span>
          <span>{coded("reason", reason.code, reason.params) ?? t("sign.unknown")}</span>
        </li>
      ))}
    </ul>
  );
}

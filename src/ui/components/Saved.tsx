import { useWords } from "../world";
import { codeOf } from "./Boundary";

interface Props {
  /** What became of the last keystroke; null before the first. */
  saved: { ok: true } | { ok: false; error: unknown } | null;
}

/** Says beside a text that it is kept, or why it could not be: the text itself stays on the screen. */
export function Saved({ saved }: Props) {
  const { t, coded } = useWords();
  return (
    <span role="status" class={saved?.ok === false ? "wrong" : ""}>
      {saved?.ok && t("draft.saved")}
      {saved?.ok === false && (coded("error.storage", codeOf(saved.error)) ?? t("app.broken"))}
    </span>
  );
}

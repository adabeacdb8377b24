import { useState } from "preact/hooks";
import type { StoredSummary } from "../../storage/summaries";
import { Button } from "../components/Button";
import { useWords } from "../world";
import { WhoseField } from "./WhoseField";
import type { Whose } from "./whose";

interface Props {
  title: string;
  body: string;
  rows: readonly StoredSummary[];
  first: Whose | null;
  hint?: string;
  onRead(whose: Whose): void;
  onBack(): void;
}

/** For a file that says all but whose it is. */
export function WhoseStep({ title, body, rows, first, hint, onRead, onBack }: Props) {
  const { t } = useWords();
  const [whose, setWhose] = useState(first);
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (whose) onRead(whose);
    else setWrong(true);
  };
  return (
    <form class="step" onSubmit={submit} data-testid="whose-form">
      <h2 class="title">{title}</h2>
      <p class="quiet">{body}</p>
      <WhoseField rows={rows} value={whose} wrong={wrong} hint={hint} onChoose={setWhose} />
      <div class="row">
        <Button look="main" type="submit" testId="whose-read">
          {t("map.read")}
        </Button>
        <Button onClick={onBack}>{t("import.back")}</Button>
      </div>
    </form>
  );
}

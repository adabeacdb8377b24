import { useId, useState } from "preact/hooks";
import { useWords } from "../../world";
import { Button } from "../Button";

interface Props {
  label: string;
  hint?: string;
  wrong?: string | null;
  testId: string;
  value: string;
  onInput(value: string): void;
}

/** A line for words that lock a file: hidden while typed, shown at a click. */
export function Secret({ label, hint, wrong = null, testId, value, onInput }: Props) {
  const { t } = useWords();
  const id = useId();
  const [shown, setShown] = useState(false);
  const shared = {
    id,
    autocomplete: "off",
    "data-testid": testId,
    value,
    "aria-invalid": wrong !== null,
    "aria-describedby": hint || wrong ? `${id}-about` : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="row secret">
        {shown ? <input {...shared} type="text" /> : <input {...shared} type="password" />}
        <Button look="text" onClick={() => setShown(!shown)}>
          {t(shown ? "backup.hide" : "backup.show")}
        </Button>
      </div>
      {(wrong || hint) && (
        <p id={`${id}-about`} class={wrong ? "small wrong" : "small quiet"}>
          {wrong ?? hint}
        </p>
      )}
    </div>
  );
}

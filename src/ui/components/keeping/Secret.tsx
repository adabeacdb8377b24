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
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="row secret">
        <input
          id={id}
          type={shown ? "text" : "password"}
          autocomplete="off"
          autocapitalize="off"
          data-testid={testId}
          value={value}
          aria-invalid={wrong !== null}
          aria-describedby={hint || wrong ? `${id}-about` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
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

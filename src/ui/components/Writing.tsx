import { useId } from "preact/hooks";

interface Props {
  label: string;
  hint?: string;
  testId?: string;
  /** Most characters. */
  max: number;
  value: string;
  onInput(value: string): void;
}

/** A labelled place for a few sentences. */
export function Writing({ label, hint, testId, max, value, onInput }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={max}
        data-testid={testId}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} class="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}

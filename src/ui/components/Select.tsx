import { useId } from "preact/hooks";

interface Props<V extends string> {
  label: string;
  /** The label is there for screen readers only: what stands beside it says the same to the eye. */
  quiet?: boolean;
  options: ReadonlyArray<{ value: NoInfer<V>; label: string }>;
  value: V;
  onChoose(value: NoInfer<V>): void;
  testId?: string;
}

/** One of many: the browser's own list. */
export function Select<V extends string>({ label, quiet = false, options, value, onChoose, testId }: Props<V>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={quiet ? "hidden" : undefined}>
        {label}
      </label>
      <select id={id} class="select" data-testid={testId} value={value} onChange={(event) => onChoose(event.currentTarget.value as V)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

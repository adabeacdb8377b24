import { useId } from "preact/hooks";

interface Props<V extends string> {
  /** Names the whole group for screen readers. */
  label: string;
  options: ReadonlyArray<{ value: NoInfer<V>; label: string; testId?: string }>;
  value: V;
  onChoose(value: NoInfer<V>): void;
  /** `line`: words side by side; `pills`: each in a border, where they may need two lines or none is chosen yet; `tiles`: large, to be hit with a thumb. */
  look?: "line" | "pills" | "tiles";
}

/** One of a few: real radio buttons, so the arrow keys walk them, drawn as words or tiles. */
export function Choice<V extends string>({ label, options, value, onChoose, look = "line" }: Props<V>) {
  const name = useId();
  return (
    <fieldset class={`choice choice-${look}`}>
      <legend class="hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-option" data-testid={option.testId}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

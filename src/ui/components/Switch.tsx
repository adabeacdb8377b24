interface Props {
  on: boolean;
  /** What is switched, said by screen readers. */
  label: string;
  /** The words beside the knob: on and off are said, never only drawn. */
  state: string;
  testId: string;
  onSwitch(): void;
}

/** On or off, at once. */
export function Switch({ on, label, state, testId, onSwitch }: Props) {
  return (
    <button type="button" role="switch" aria-checked={on} aria-label={label} class="switch" data-testid={testId} onClick={onSwitch}>
      <span aria-hidden="true" class="switch-word">
        {state}
      </span>
      <span aria-hidden="true" class="switch-track">
        <span class="switch-knob" />
      </span>
    </button>
  );
}

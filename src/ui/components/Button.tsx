import type { ComponentChildren } from "preact";

interface Props {
  /** `main`: the one thing to do here; `plain`: also possible; `text`: as quiet as a link. */
  look?: "main" | "plain" | "text";
  type?: "button" | "submit";
  testId?: string | undefined;
  disabled?: boolean;
  /** Its name where several buttons have the same words: these words, then of what. */
  label?: string;
  onClick?: () => void;
  children: ComponentChildren;
}

export function Button({ look = "plain", type = "button", testId, disabled = false, label, onClick, children }: Props) {
  return (
    <button type={type} class={`button button-${look}`} data-testid={testId} disabled={disabled} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}

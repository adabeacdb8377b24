import type { ComponentChildren } from "preact";

interface Props {
  /** `main`: the one thing to do here; `plain`: also possible; `text`: as quiet as a link. */
  look?: "main" | "plain" | "text";
  type?: "button" | "submit";
  testId?: string | undefined;
  disabled?: boolean;
  onClick?: () => void;
  children: ComponentChildren;
}

export function Button({ look = "plain", type = "button", testId, disabled = false, onClick, children }: Props) {
  return (
    <button type={type} class={`button button-${look}`} data-testid={testId} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}

import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface Props {
  label: string;
  /** One quiet line under the field. */
  hint?: string | undefined;
  /** What is wrong with the value, in words; null when nothing is. */
  wrong?: string | null;
  testId?: string;
  value: string;
  onInput(value: string): void;
  /**
   * `number` opens the number keys of a touch screen, and keeps a comma typed as a decimal point; `time` is a day and a time by the
   * device's clock, as `localTime` gives it; `day` is a calendar day.
   */
  kind?: "text" | "number" | "time" | "day";
  /** Most characters. */
  max?: number;
  large?: boolean;
  /** Takes the focus when it appears: it is what the worker asked for by the tap before. */
  focus?: boolean;
  children?: ComponentChildren;
}

/** One labelled line to type in. */
export function Field({
  label,
  hint,
  wrong = null,
  testId,
  value,
  onInput,
  kind = "text",
  max,
  large = false,
  focus = false,
  children,
}: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
  }, [focus]);
  const about = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(" ");
  const shared = {
    ref: input,
    id,
    autocomplete: "off",
    "data-testid": testId,
    value,
    "aria-invalid": wrong !== null,
    "aria-describedby": about || undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  };
  return (
    <div class={large ? "field field-large" : "field"}>
      <label for={id}>{label}</label>
      <div class="row">
        {kind === "time" && <input {...shared} type="datetime-local" />}
        {kind === "day" && <input {...shared} type="date" />}
        {(kind === "text" || kind === "number") && (
          <input {...shared} type="text" inputMode={kind === "number" ? "decimal" : "text"} {...(max ? { maxLength: max } : {})} />
        )}
        {children}
      </div>
      {hint && (
        <p id={`${id}-hint`} class="small quiet">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} class="small wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}

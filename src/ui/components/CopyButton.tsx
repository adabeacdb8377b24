import { useEffect, useState } from "preact/hooks";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";

interface Props {
  text: string;
  /** Something in the text should be changed first: copying is possible, and not what is offered. */
  unready?: boolean;
  onCopied?: () => void;
}

/** Copies the text and says so in the button itself for two seconds; says also when the browser refused. */
export function CopyButton({ text, unready = false, onCopied }: Props) {
  const { t } = useWords();
  const world = useWorld();
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () =>
    world.copy(text).then(
      () => {
        setState("copied");
        onCopied?.();
      },
      () => setState("refused"),
    );
  return (
    <>
      <Button look={unready ? "plain" : "main"} testId="draft-copy" onClick={copy}>
        {state === "idle" ? t(unready ? "copy.unready" : "copy.do") : t(state === "copied" ? "copy.done" : "copy.refused")}
      </Button>
      <span class="hidden" aria-live="polite">
        {state === "idle" ? "" : t(state === "copied" ? "copy.done" : "copy.refused")}
      </span>
    </>
  );
}

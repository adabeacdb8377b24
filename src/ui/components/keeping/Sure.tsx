import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../world";
import { Button } from "../Button";
import { LastBackup } from "./LastBackup";

interface Props {
  /** What the button says. */
  label: string;
  /** What is asked before it is done. */
  question: string;
  yes: string;
  testId: string;
  onYes(): void;
}

/** Something that takes away what is kept: a button, then the question with a last backup offered, then it is done. */
export function Sure({ label, question, yes, testId, onYes }: Props) {
  const [asked, setAsked] = useState(false);
  if (asked) return <Question {...{ question, yes, testId }} onYes={onYes} onEnd={() => setAsked(false)} />;
  return (
    <Button testId={testId} onClick={() => setAsked(true)}>
      {label}
    </Button>
  );
}

/** The question by itself. It takes the focus from the button that asked it. */
export function Question({ question, yes, testId, onYes, onEnd }: Omit<Props, "label"> & { onEnd(): void }) {
  const { t } = useWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="note stack" ref={box} tabIndex={-1} aria-label={question}>
      <p>{question}</p>
      <LastBackup />
      <p class="row">
        <Button
          testId={`${testId}-yes`}
          onClick={() => {
            onEnd();
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button testId={`${testId}-no`} onClick={onEnd}>
          {t("purge.no")}
        </Button>
      </p>
    </section>
  );
}

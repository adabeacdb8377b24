import { useState } from "preact/hooks";
import { useWords } from "../../world";
import { Button } from "../Button";

interface Props {
  /** What the button says. */
  label: string;
  /** What is asked before it is done. */
  question: string;
  yes: string;
  testId: string;
  onYes(): void;
}

/** Something that cannot be undone: a button, then the question, then it is done. */
export function Sure({ label, question, yes, testId, onYes }: Props) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button testId={testId} onClick={() => setAsked(true)}>
        {label}
      </Button>
    );
  return (
    <div class="note stack">
      <p>{question}</p>
      <p class="row">
        <Button
          testId={`${testId}-yes`}
          onClick={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button onClick={() => setAsked(false)}>{t("purge.no")}</Button>
      </p>
    </div>
  );
}

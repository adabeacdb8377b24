import { useState } from "preact/hooks";
import type { AnswerRow, ReviewRow } from "../../core/schema/rows";
import type { Flag } from "../../core/schema/summary";
import { giveAnswer, takeBack } from "../../storage/answers";
import { useFailure } from "../hooks/useFailure";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";
import { Writing } from "./Writing";

interface Props {
  review: ReviewRow;
  kind: Flag["kind"];
  answer: AnswerRow | undefined;
}

/** The worker sees a flag differently: it is kept with its reason, and the flag stays. */
export function Disagree({ review, kind, answer }: Props) {
  const { t, since } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [note, setNote] = useState<string | null>(null);
  const what = { subject: review.subject, review: review.key, about: `flag:${kind}` as const };
  if (answer) {
    return (
      <div class="note spread" data-testid="disagreed">
        <p>
          {t("answer.disagreed", { when: since(answer.at, world.now()) })} {answer.note !== "" && <q dir="auto">{answer.note}</q>}
        </p>
        <Button look="text" onClick={() => void takeBack(world.db, what).catch(failed)}>
          {t("app.undo")}
        </Button>
      </div>
    );
  }
  if (note === null) {
    return (
      <Button look="text" testId="disagree" label={`${t("answer.disagree")}: ${t(`flag.${kind}`)}`} onClick={() => setNote("")}>
        {t("answer.disagree")}
      </Button>
    );
  }
  const keep = () => {
    const given = { ...what, answer: "no" as const, note: note.trim() };
    giveAnswer(world.db, given, world.now().toISOString()).then(() => setNote(null), failed);
  };
  return (
    <div class="stack">
      <Writing label={t("answer.why")} hint={t("answer.why.hint")} testId="disagree-why" max={2000} value={note} onInput={setNote} />
      <div class="row">
        <Button testId="disagree-keep" onClick={keep}>
          {t("answer.keep")}
        </Button>
      </div>
    </div>
  );
}

import type { AnswerRow, ReviewRow } from "../../core/schema/rows";
import { giveAnswer } from "../../storage/answers";
import { useFailure } from "../hooks/useFailure";
import { useWords, useWorld } from "../world";
import { Choice } from "./Choice";

interface Props {
  review: ReviewRow;
  answer: AnswerRow | undefined;
}

/** Is this about you? The worker's answer stays with the review and teaches which names are meant. */
export function AboutMe({ review, answer }: Props) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const give = (next: AnswerRow["answer"]) => {
    const given = { subject: review.subject, review: review.key, about: "mention" as const, answer: next, note: "" };
    void giveAnswer(world.db, given, world.now().toISOString()).catch(failed);
  };
  return (
    <section class="stack" data-testid="about-me">
      <h2 class="title">{t("answer.about")}</h2>
      <Choice
        label={t("answer.about")}
        options={(["yes", "no", "unsure"] as const).map((value) => ({ value, label: t(`answer.${value}`), testId: `answer-${value}` }))}
        value={answer?.answer ?? ""}
        onChoose={(next) => next !== "" && give(next)}
      />
    </section>
  );
}

import type { Surety } from "../../core/mentions/reasons";
import type { AnswerRow, ReviewRow } from "../../core/schema/rows";
import { giveAnswer } from "../../storage/answers";
import { useFailure } from "../hooks/useFailure";
import type { Sign } from "../marks";
import { useWords, useWorld } from "../world";
import { Choice } from "./Choice";
import { Signs } from "./Signs";

interface Props {
  review: ReviewRow;
  answer: AnswerRow | undefined;
  surety: Surety;
  /** Why it is held to name the worker or not, numbered as in the text. */
  signs: readonly Sign[];
}

/** Is this about you? Why we think so, and the worker's answer, which stays with the review and teaches which names are meant. */
export function AboutMe({ review, answer, surety, signs }: Props) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const give = (next: AnswerRow["answer"]) => {
    const given = { subject: review.subject, review: review.key, about: "mention" as const, answer: next, note: "" };
    void giveAnswer(world.db, given, world.now().toISOString()).catch(failed);
  };
  return (
    <section class="stack" data-testid="about-me" aria-labelledby="about-me">
      <h2 id="about-me" class="title">
        {t("answer.about")} <span class="small quiet">{t(`answer.surety.${surety}`)}</span>
      </h2>
      <Signs signs={signs} />
      <Choice
        label={t("answer.about")}
        look="pills"
        options={(["yes", "no", "unsure"] as const).map((value) => ({ value, label: t(`answer.${value}`), testId: `answer-${value}` }))}
        value={answer?.answer ?? ""}
        onChoose={(next) => next !== "" && give(next)}
      />
      <p class="small quiet">{t("answer.teaches")}</p>
    </section>
  );
}

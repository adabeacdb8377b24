import type { AnswerRow, ReviewRow } from "../../core/schema/rows";
import type { RulePack } from "../../core/schema/site";
import { giveAnswer } from "../../storage/answers";
import { useFailure } from "../hooks/useFailure";
import { useWords, useWorld } from "../world";

interface Props {
  review: ReviewRow;
  proof: NonNullable<RulePack["proof"]>;
  answer: AnswerRow | undefined;
}

/** The platform's own test for a review given in return for something, as steps to tick off. */
export function Proof({ review, proof, answer }: Props) {
  const { t, coded, day } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const shown = new Set(answer?.note.split(",") ?? []);
  const { id, steps } = proof.value;
  const toggle = (step: string) => {
    const next = steps.filter((one) => (one === step ? !shown.has(one) : shown.has(one)));
    const all = next.length === steps.length;
    const given = {
      subject: review.subject,
      review: review.key,
      about: `proof:${id}` as const,
      answer: all ? "yes" : "unsure",
      note: next.join(","),
    } as const;
    void giveAnswer(world.db, given, world.now().toISOString()).catch(failed);
  };
  return (
    <section class="stack" aria-labelledby="proof" data-testid="proof">
      <h2 id="proof" class="title">
        {t("proof.title")}
      </h2>
      {steps.map((step) => (
        <label key={step} class="pick">
          <input type="checkbox" checked={shown.has(step)} onChange={() => toggle(step)} />
          <span>{coded("proof.step", step)}</span>
        </label>
      ))}
      <p class="small quiet">{t("proof.source", { source: proof.source, day: day(proof.asOf) })}</p>
    </section>
  );
}

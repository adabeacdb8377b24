import type { Answer, Result, ToTab } from "../core/schema/messages";
import { onMessage, whoWeAre } from "../platform/runtime";

/** What one of our own pages may ask a content script. */
export type Answers = { [N in ToTab]: () => Promise<Answer<N>> };

const isAsked = (message: unknown, answers: Answers): message is { name: ToTab } => Object.hasOwn(answers, Object(message).name);

/** Answers our own pages, and nobody else, until the signal. */
export function answerPages(signal: AbortSignal, answers: Answers): void {
  const own = whoWeAre();
  const stop = onMessage((message, sender): Promise<Result<unknown>> | undefined => {
    if (sender.id !== own.id || !sender.url?.startsWith(own.origin)) return undefined;
    if (!isAsked(message, answers)) return undefined;
    return answers[message.name]().then(
      (value) => ({ ok: true, value }),
      () => ({ ok: false, error: "failed" }),
    );
  });
  signal.addEventListener("abort", stop);
}

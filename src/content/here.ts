import type { Answer, Result } from "../core/schema/messages";
import { onMessage, whoWeAre } from "../platform/runtime";

/** What one of our own pages may ask a content script. */
export interface Answers {
  here(): Promise<Answer<"here">>;
  look(): Promise<Answer<"look">>;
}

/** Answers our own pages, and nobody else, until the signal. */
export function answerPages(signal: AbortSignal, answers: Answers): void {
  const own = whoWeAre();
  const stop = onMessage((message, sender): Promise<Result<unknown>> | undefined => {
    if (sender.id !== own.id || !sender.url?.startsWith(own.origin)) return undefined;
    const name = typeof message === "object" && message !== null && "name" in message ? message.name : undefined;
    if (name !== "here" && name !== "look") return undefined;
    return answers[name]().then(
      (value) => ({ ok: true, value }),
      () => ({ ok: false, error: "failed" }),
    );
  });
  signal.addEventListener("abort", stop);
}

import type { Answer, Body, MessageName, Result, ToTab } from "../core/schema/messages";
import { native } from "../platform/native";
import { isAlive } from "../platform/runtime";

/**
 * How long to wait before each further try, in ms. The background may be stopped at any moment; then the message channel closes, and
 * the next message starts it again (measured: within 100 ms). Every message may be said twice, so trying again is safe.
 */
const PAUSES: readonly number[] = [50, 250, 1000];

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const isResult = (answer: unknown): answer is Result<never> => typeof answer === "object" && answer !== null && "ok" in answer;

/** Asks the background. Never rejects; `failed` when it cannot be reached or this copy of us is outdated. */
export async function ask<N extends Exclude<MessageName, ToTab>>(name: N, body: Body<N>): Promise<Result<Answer<N>>> {
  for (const wait of [...PAUSES, null]) {
    if (!isAlive()) break;
    try {
      const answer: unknown = await native.runtime.sendMessage({ name, body });
      if (isResult(answer)) return answer;
    } catch {
      // The channel closed or nobody listens yet: the same to us as no answer.
    }
    if (wait !== null) await pause(wait);
  }
  return { ok: false, error: "failed" };
}

/** Asks the content script of a tab. Never rejects; `failed` when none of ours is there. */
export async function askTab<N extends ToTab>(tab: number, name: N, body: Body<N>): Promise<Result<Answer<N>>> {
  try {
    const answer: unknown = await native.tabs.sendMessage(tab, { name, body }, { frameId: 0 });
    if (isResult(answer)) return answer;
  } catch {
    // No content script in that tab: a page of a site that is off, or of no site of ours.
  }
  return { ok: false, error: "failed" };
}

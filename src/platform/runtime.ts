import type { Runtime } from "./browser";
import { native } from "./native";

/** False once the extension was updated or removed under a page's feet: this copy can reach nobody any more. */
export function isAlive(): boolean {
  try {
    return native.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Who we are, as the browser stamps it on messages: our id, and the address all our pages start with. */
export const whoWeAre = (): { id: string; origin: string } => ({ id: native.runtime.id, origin: native.runtime.getURL("") });

/** Answers a message, or leaves it to others with undefined. */
export type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Listens to messages; the function given ends it. Not every browser takes a promise as an answer, all take a call later on. */
export function onMessage(listener: Listener): () => void {
  const listen = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void): true | undefined => {
    const answer = listener(message, sender);
    if (!answer) return undefined;
    void answer.then(respond);
    return true;
  };
  const { onMessage: event } = native.runtime;
  event.addListener(listen as Runtime.OnMessageListenerCallback);
  // Once the extension is gone there is nothing left to be removed from.
  return () => void (isAlive() && event.removeListener(listen as Runtime.OnMessageListenerCallback));
}

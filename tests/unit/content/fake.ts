import { vi } from "vitest";

type Listener = (message: unknown, sender: { id?: string; url?: string }, respond: (answer: unknown) => void) => true | undefined;

/** The browser as a content script sees it. */
export const fake = {
  listeners: new Set<Listener>(),
  sendMessage: vi.fn(),
  runtime: {
    id: "us" as string | undefined,
    getURL: (path: string) => `chrome-extension://us/${path}`,
    sendMessage: (message: unknown) => fake.sendMessage(message),
    onMessage: {
      addListener: (listener: Listener) => void fake.listeners.add(listener),
      removeListener: (listener: Listener) => void fake.listeners.delete(listener),
    },
  },
};

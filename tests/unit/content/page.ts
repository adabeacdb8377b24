import { vi } from "vitest";
import type { Adapter } from "../../../src/adapters/kit/contract";
import { run } from "../../../src/content/run";
import type { ReadReview } from "../../../src/core/schema/reading";
import { reading, review } from "../../support/readings";
import { fake } from "./fake";

/** A site whose reviews are the items of a list, and whose subject stands on the body. It counts how often it is asked. */
export function listSite() {
  const adapter = {
    whose: vi.fn<Adapter["whose"]>((page) => page.body.dataset.subject || null),
    identify: vi.fn<Adapter["identify"]>((page) => {
      const id = page.body.dataset.subject;
      return id === undefined ? null : { pageKind: "business", subject: id === "" ? null : { id, name: null } };
    }),
    read: vi.fn<Adapter["read"]>((page) => {
      const items = [...page.querySelectorAll("li")];
      const reviews = items.map((item) => review(item.id, { text: item.textContent }));
      return reading(reviews, {
        state: page.querySelector("ul") ? "read" : "not-loaded",
        subject: { id: page.body.dataset.subject ?? "", name: null },
      });
    }),
  };
  return adapter;
}

/** What was sent to the background: names, and the authors of the reviews. */
export const said = () =>
  fake.sendMessage.mock.calls.map(([{ name, body }]) =>
    name === "visit" ? "visit" : `collect ${body.reading.reviews.map((one: ReadReview) => one.author.id).join(",")}`.trimEnd(),
  );

/** The background answers: this page is claimed or not, and whatever is sent is kept. */
export function background(watched: boolean): void {
  fake.sendMessage.mockImplementation(async ({ name }: { name: string }) =>
    name === "visit" ? { ok: true, value: { watched } } : { ok: true, value: { kept: 0, added: 0, changed: 0, same: 0 } },
  );
}

/** Asks the content script as one of our pages does. */
export async function pageAsks(
  name: string,
  sender: { id?: string; url?: string } = { id: "us", url: "chrome-extension://us/src/ui/popup/index.html" },
) {
  const answers = [...fake.listeners].map(
    (listener) =>
      new Promise((done) => {
        if (!listener({ name, body: {} }, sender, done)) done(undefined);
      }),
  );
  const answer = Promise.all(answers);
  await vi.advanceTimersByTimeAsync(1);
  return answer;
}

export function seen(visible: boolean): void {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(visible ? "visible" : "hidden");
  document.dispatchEvent(new Event("visibilitychange"));
}

export const add = (...who: string[]): void => {
  for (const id of who)
    document
      .querySelector("ul")
      ?.insertAdjacentElement("beforeend", Object.assign(document.createElement("li"), { id, textContent: `${id}.` }));
};

/** A page with this subject and these reviews; no list at all when null. */
export function show(subject: string | null, who: string[] | null): void {
  document.body.replaceChildren();
  if (subject === null) delete document.body.dataset.subject;
  else document.body.dataset.subject = subject;
  if (who) document.body.append(document.createElement("ul"));
  add(...(who ?? []));
}

/** Starts the content script and lets it look. */
export async function start(adapter: Adapter = listSite()): Promise<void> {
  run("yelp", adapter);
  await vi.advanceTimersByTimeAsync(50);
}

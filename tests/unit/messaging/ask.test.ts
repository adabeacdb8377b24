import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ask, askTab } from "../../../src/messaging/ask";

const browser = vi.hoisted(() => ({
  runtime: { id: "us" as string | undefined, sendMessage: vi.fn() },
  tabs: { sendMessage: vi.fn() },
}));
vi.mock("../../../src/platform/native", () => ({ native: browser }));

beforeEach(() => {
  vi.useFakeTimers();
  browser.runtime.id = "us";
});
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

const asked = async () => {
  const answer = ask("boot", {});
  await vi.runAllTimersAsync();
  return answer;
};
const closed = new Error("A listener indicated an asynchronous response by returning true, but the message channel closed");

describe("asking the background, which may be stopped at any moment", () => {
  it("gives its answer", async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: { id: "b" } });
    expect(await asked()).toEqual({ ok: true, value: { id: "b" } });
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({ name: "boot", body: {} });
  });

  it("says it again when the background was stopped before it answered", async () => {
    browser.runtime.sendMessage
      .mockRejectedValueOnce(closed)
      .mockRejectedValueOnce(new Error("Could not establish connection. Receiving end does not exist."))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce({ ok: true, value: { id: "b" } });
    expect(await asked()).toEqual({ ok: true, value: { id: "b" } });
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(4);
  });

  it("takes a refusal for an answer", async () => {
    browser.runtime.sendMessage.mockResolvedValue({ ok: false, error: "refused" });
    expect(await asked()).toEqual({ ok: false, error: "refused" });
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(1);
  });

  it("gives up after a few tries, within two seconds", async () => {
    browser.runtime.sendMessage.mockRejectedValue(closed);
    const start = Date.now();
    expect(await asked()).toEqual({ ok: false, error: "failed" });
    expect(browser.runtime.sendMessage.mock.calls.length).toBeLessThan(6);
    expect(Date.now() - start).toBeLessThan(2000);
  });

  it("says nothing once the extension is gone from under the page", async () => {
    browser.runtime.id = undefined;
    expect(await asked()).toEqual({ ok: false, error: "failed" });
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });
});

describe("asking a tab", () => {
  it("gives the answer of its top frame", async () => {
    browser.tabs.sendMessage.mockResolvedValue({ ok: true, value: {} });
    expect(await askTab(7, "look", {})).toEqual({ ok: true, value: {} });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, { name: "look", body: {} }, { frameId: 0 });
  });

  it("says that nobody of ours is there", async () => {
    browser.tabs.sendMessage.mockRejectedValue(new Error("Receiving end does not exist."));
    expect(await askTab(7, "here", {})).toEqual({ ok: false, error: "failed" });
    browser.tabs.sendMessage.mockResolvedValue(undefined);
    expect(await askTab(7, "here", {})).toEqual({ ok: false, error: "failed" });
  });
});

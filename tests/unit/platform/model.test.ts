import { afterEach, describe, expect, it, vi } from "vitest";
import { askModel, hasModel } from "../../../src/platform/model";

afterEach(() => vi.unstubAllGlobals());

const standIn = (availability: string, answer: () => Promise<string> = async () => "Other words.") => {
  const create = vi.fn(async () => ({ prompt: answer, destroy: vi.fn() }));
  vi.stubGlobal("LanguageModel", { availability: async () => availability, create });
  return create;
};

describe("the browser's own model", () => {
  it("is used when it is ready", async () => {
    standIn("available");
    expect(await hasModel()).toBe(true);
    expect(await askModel("x")).toBe("Other words.");
  });

  it.each(["downloadable", "downloading", "unavailable"])("is left alone while it is %s: nothing starts a download", async (state) => {
    const create = standIn(state);
    expect(await hasModel()).toBe(false);
    expect(await askModel("x")).toBeNull();
    expect(create).not.toHaveBeenCalled();
  });

  it("may be missing, or fail, and the draft stands as it is", async () => {
    expect(await hasModel()).toBe(false);
    expect(await askModel("x")).toBeNull();
    standIn("available", async () => {
      throw new Error("out of memory");
    });
    expect(await askModel("x")).toBeNull();
  });
});

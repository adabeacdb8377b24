import { beforeEach, describe, expect, it, vi } from "vitest";
import { listenToShortcuts, makeMenu } from "../../../src/background/shortcuts";
import { fake, forget } from "./fake";

vi.mock("../../../src/platform/browser", async () => ({ browser: (await import("./fake")).fake }));

const opened = () => fake.created.map((url) => url.split("#")[1]);

beforeEach(forget);

describe("a worker who wants to write something down from anywhere", () => {
  it("gets to the number or to a review by keys or by the menu of our button, and nowhere else", async () => {
    listenToShortcuts();
    fake.commands.onCommand.fire("rating");
    fake.contextMenus.onClicked.fire({ menuItemId: "review" });
    fake.commands.onCommand.fire("something of another version");
    await vi.waitFor(() => expect(opened()).toEqual(["/rating", "/entry"]));
  });

  it("has both in the menu of the button, once, and none in pages", async () => {
    await makeMenu();
    await makeMenu();
    expect(fake.menu.map(({ id, contexts }) => [id, contexts])).toEqual([
      ["rating", ["action"]],
      ["review", ["action"]],
    ]);
  });
});

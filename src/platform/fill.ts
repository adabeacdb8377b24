import { browser } from "./browser";
import { activeTab } from "./tabs";

/** What became of it. `no-box`: nothing on the page that one can write in has the focus; `refused`: the browser does not let us there. */
export type Filled = "filled" | "no-box" | "refused";

/**
 * Runs inside the page, cut off from everything here: writes the text where the cursor stands. What was typed before stays; nothing is
 * sent, no button is pressed.
 */
function write(text: string): "filled" | "no-box" {
  let box = document.activeElement;
  while (box?.shadowRoot?.activeElement) box = box.shadowRoot.activeElement;
  if (box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type === "text")) {
    if (box.readOnly || box.disabled) return "no-box";
    box.setRangeText(text, box.selectionStart ?? box.value.length, box.selectionEnd ?? box.value.length, "end");
    box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text }));
    return "filled";
  }
  if (!(box instanceof HTMLElement) || !box.isContentEditable) return "no-box";
  const at = document.getSelection();
  const range = at && at.rangeCount > 0 && box.contains(at.anchorNode) ? at.getRangeAt(0) : document.createRange();
  if (!box.contains(range.startContainer)) {
    range.selectNodeContents(box);
    range.collapse(false);
  }
  range.deleteContents();
  range.insertNode(document.createTextNode(text));
  box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text }));
  return "filled";
}

/** Writes a text into the box that has the focus on the page the worker looks at. Call it from a click only. */
export async function fillBox(text: string): Promise<Filled> {
  const tab = await activeTab();
  if (!tab) return "no-box";
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: write, args: [text] });
    return answer?.result === "filled" ? "filled" : "no-box";
  } catch {
    return "refused";
  }
}

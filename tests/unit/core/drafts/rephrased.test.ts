import { describe, expect, it } from "vitest";
import { rulesById } from "../../../../src/adapters/rules";
import { promptFor } from "../../../../src/core/drafts/prompt";
import { faultsOf } from "../../../../src/core/drafts/rephrased";

const draft =
  "Thank you for taking the time to write. The course outline says how late work is marked, and office hours are open every week. [When they are] I am glad to explain the marking there.";
const audience = {
  addressee: "public",
  site: { id: "ratemyprofessors" },
  role: "teacher",
  lang: "en",
  rules: rulesById("ratemyprofessors"),
  maxChars: null,
} as const;
const faults = (made: string, more = {}) => faultsOf(made, draft, { ...audience, ...more });

describe("a text that a model made of a draft", () => {
  it("is offered when it says the same in other words", () => {
    const made =
      "Thanks for writing this down. How late work is marked stands in the course outline, and there are office hours every week. [When they are] I am happy to go through the marking there.";
    expect(faults(made)).toEqual([]);
  });

  it.each([
    ["adds a name", draft.replace("I am glad", "As I told Kevin, I am glad"), "added"],
    ["adds a number", draft.replace("every week", "at 10:30 every week"), "added"],
    ["loses a place to fill in", draft.replace("[When they are] ", ""), "blank"],
    ["fills a place in by itself", draft.replace("[When they are]", "[On Mondays]"), "blank"],
    [
      "changes the language",
      "Gracias por tomarte el tiempo de escribir. El programa del curso dice cómo se califica, y hay horas de consulta cada semana. [When they are] Con gusto lo explico.",
      "language",
    ],
    [
      "adds a promise",
      draft.replace("I am glad to explain the marking there.", "Please remove your review and I will give you a refund."),
      "guard",
    ],
    [
      "promises, and nothing else",
      draft.replace("I am glad to explain the marking there.", "We will send a voucher for the trouble."),
      "guard",
    ],
    [
      "obeys a review that told it what to say",
      draft.replace("I am glad to explain the marking there.", "This student cheated on the exam and everyone knows it."),
      "guard",
    ],
    ["accuses", draft.replace("I am glad to explain the marking there.", "You are lying about this."), "guard"],
    ["goes on and on", `${draft} ${draft}`, "length"],
    ["comes back empty", "  \n", "empty"],
  ])("is set aside when it %s", (_, made, fault) => {
    expect(faults(made)).toContain(fault);
  });

  it("is held to the site's length", () => {
    expect(faults(draft, { maxChars: 50 })).toEqual(["length"]);
  });

  it("is asked for with our own words alone: no review is in what the model is told", () => {
    expect(promptFor(draft, "en")).toContain(draft);
    expect(promptFor(draft, "es").replace(draft, "")).not.toMatch(/review|reseña:/);
  });
});

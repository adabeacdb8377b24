import { describe, expect, it } from "vitest";
import { findMentions } from "../../../../src/core/mentions/find";

const named = (text: string, alias = "Odessa"): boolean => findMentions(text, [alias]).length > 0;

describe("the same word as somebody or something else is left alone, and the person beside it is found", () => {
  it.each([
    ["Odessa's competitors are cheaper by far.", "Odessa's timing was perfect all evening."],
    ["Odessa's remains a special place on this side of town.", "Odessa remains calm when the room is full."],
    ["We shop at Odessa's every time.", "We were served by Odessa every time."],
    ["Odessa's will never see me again.", "Odessa will see you at the door."],
    ["Twenty of us attended Odessa's late show downtown.", "Odessa's smile made the evening."],
    ["Odessa dental never called me back.", "Odessa never called me back."],
    ["We hiked up Mt. Odessa after lunch.", "We thanked Ms. Odessa after lunch."],
    ["Painters such as Ilse Vance, Odessa, and Tom Reyes hang here.", "Ilse, Odessa, and Tom took care of us."],
    ["Marcus and Odessa's is creamier than this place.", "Marcus and Odessa are kinder than most."],
    ["Odessa and Marcus's is creamier than this place.", "Odessa and Marcus were quick."],
    ["My license says Odessa but the card says otherwise.", "My card was declined and Odessa was kind about it."],
    ["Everyone knows that Odessa is short for something longer.", "Everyone knows that Odessa is quick."],
  ])("%s | %s", (thing, person) => {
    expect(named(thing), thing).toBe(false);
    expect(named(person), person).toBe(true);
  });

  it("a name that is a drink is the drink where its taste is spoken of", () => {
    expect(named("The sangria was flat, Margarita was better but weak.", "Margarita")).toBe(false);
    expect(named("Margarita was attentive all night.", "Margarita")).toBe(true);
  });

  it("a name that is a town is the town where the reviewer went on", () => {
    expect(named("First time to Orlando and we looked for sushi.", "Orlando")).toBe(false);
    expect(named("Thanks to Orlando and his team.", "Orlando")).toBe(true);
  });

  it("two hosts are no firm", () => {
    expect(named("Odessa and Marcus's flat was a short walk from the station. We would stay again.")).toBe(true);
  });
});

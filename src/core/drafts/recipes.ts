import type { Addressee } from "../schema/site";

/**
 * Paragraphs of slots for each addressee. `a|b`: the first that can be said; a slot that has nothing to say is passed over.
 * `?`: left out when the text grows too long, the last of them first.
 */
export const recipes: Record<Addressee, readonly (readonly string[])[]> = {
  manager: [["open"], ["quote"], ["recall|recall.blank", "unknown"], ["view", "signs?", "ground|ground.heard?"], ["ask", "thanks"]],
  owner: [["ack", "also?", "fact?", "look", "stance", "offline", "close"]],
  public: [["thanks", "fact?", "course", "help?"]],
  report: [["open"], ["category|category.heard|category.blank"], ["quote"], ["why|why.blank", "facts", "limit?"]],
  memo: [["head", "what"], ["quote", "context"], ["facts|facts.blank", "course"], ["signs?"], ["unknown", "lesson", "next"]],
  chair: [["greet"], ["open", "quote", "context"], ["facts|facts.blank", "signs?"], ["research?", "ask"], ["meet?", "thanks"]],
  support: [["open", "quote"], ["facts|facts.blank"], ["clause|view", "evidence"], ["ask", "true"]],
  appeal: [["open", "reason"], ["facts|facts.blank", "quote?"], ["record"], ["ask", "work?", "true"]],
  hr: [["greet"], ["open", "quote"], ["facts|facts.blank"], ["view", "stance"], ["ask", "thanks"]],
};

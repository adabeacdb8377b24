/** Why somebody is not offered as an addressee, by the code of the refusal. */
export const en = {
  "draft.refused.owners-page":
    "Only the owner's account can answer here. Suggest a line to the owner instead of posting from your own account.",
  "draft.refused.no-reply-here":
    "This platform gives you no such channel. What there is: support, an appeal, and a note for your own file.",
  "draft.refused.not-your-role": "That is not someone you would write to in this work.",
  "draft.refused.threat-unanswered": "A threat or a bargain is not answered in public. Keep a copy and report it.",
  "draft.refused.abuse-unanswered": "Words like these are not answered in public. Keep a copy and report them.",
  "draft.refused.serious-private": "A claim this serious is not argued in public. Talk to your manager, union or a lawyer first.",
  "draft.refused.serious-heard": "A claim this serious should be heard, not reported away. Talk to your manager, union or a lawyer first.",
  "draft.refused.nothing-to-report": "There are no words in it that a rule could be held against.",
  "draft.refused.kind-words": "Kind words need no dispute. Keep them in your file.",
  "draft.refused.support-only": "Nobody may write to the other side about a review here. Only customer support may be asked.",
  "draft.refused.no-channel":
    "This platform gives no way to answer a customer about a rating. What there is: support, an appeal, and a note for your own file.",
  "draft.facts": "What you know first-hand",
  "draft.factsHint":
    "One short sentence a line. Only these are stated as facts; a line that names or blames someone stays out of what the public reads.",
  "fill.title": "Your drafts, for a box on this page",
  "fill.do": "Put it in",
  "fill.filled": "It is in the box. Read it once more; sending is up to you.",
  "fill.no-box": "Click into the box on the page first, then open this again.",
  "fill.refused": "The browser does not let us write on this page. Copy the draft instead.",
  "model.title": "A model on this device",
  "model.body":
    "Some browsers have a language model of their own. It can say a draft in other words. It works on this device; nothing is downloaded by us and nothing is sent. It is off unless you switch it on.",
  "model.on": "Use it for drafts",
  "model.none": "This browser has none that is ready.",
  "model.ask": "Say it in other words, on this device",
  "model.asking": "One moment.",
  "model.made": "The same in other words. It passed the same checks as every draft; read it before you use it.",
  "model.take": "Use this one",
  "model.fault.empty": "Nothing came back. The draft stands as it is.",
  "model.fault.language": "What came back was in another language. It was set aside.",
  "model.fault.length": "What came back was too long. It was set aside.",
  "model.fault.added": "What came back had a name or a number that the draft does not have. It was set aside.",
  "model.fault.blank": "What came back had lost a place for you to fill in. It was set aside.",
  "model.fault.guard": "What came back said something that could hurt you. It was set aside.",
} as const satisfies Record<string, string>;

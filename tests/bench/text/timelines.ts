import type { IncidentKind } from "../../../src/core/schema/incident";

export interface Line {
  readonly text: string;
  readonly kind: IncidentKind;
}

/** Invented reviews that turn on the person and tell of no dispute: only a journal entry shortly before makes them signs. */
export const TILTED: readonly Line[] = [
  { text: "Enjoy your one star. I hope she gets fired before the summer.", kind: "grade" },
  { text: "So here is your star. I told all my friends to rate him one as well.", kind: "refusal" },
  { text: "Pathetic little man. Here is your one star, get this guy fired.", kind: "fee" },
  { text: "I asked my whole class to give her one star. Idiot.", kind: "report" },
  { text: "Everybody please give him one star. He should be fired.", kind: "rule" },
  { text: "Here is one star back. Until she is gone I keep posting with three accounts.", kind: "cancellation" },
  { text: "What a psycho. I will report him every week until he is fired.", kind: "argument" },
  { text: "Two can play that. All my cousins will give one star too.", kind: "refund" },
  { text: "Ojalá la despidan. Pues ahí va su estrella, y mis amigos van a poner lo mismo.", kind: "grade" },
  { text: "Payaso. Les pedí a mis primos que pongan una estrella también, hasta que lo echen.", kind: "refusal" },
];

/** Invented complaints about the work: an entry before them changes nothing. */
export const CALM: readonly Line[] = [
  { text: "The lectures were hard to follow and the slides came late.", kind: "grade" },
  { text: "Slow service, and the soup was cold.", kind: "refusal" },
  { text: "The car was dirty and he missed two turns.", kind: "fee" },
  { text: "Too much reading for one term.", kind: "report" },
  { text: "We waited half an hour for the check.", kind: "rule" },
  { text: "The logo looked nothing like the sketch.", kind: "cancellation" },
  { text: "He talked on the phone instead of helping us.", kind: "argument" },
  { text: "The room was smaller than in the pictures.", kind: "refund" },
  { text: "Explica muy rápido y no contesta los correos.", kind: "grade" },
  { text: "La comida llegó fría y nadie pidió perdón.", kind: "refusal" },
];

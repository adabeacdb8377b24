import type { Lang, Role } from "../schema/draft";
import type { Addressee, RulePack } from "../schema/site";

/** Whom a text is for, and where. */
export interface Audience {
  addressee: Addressee;
  site: { id: string };
  role: Role;
  lang: Lang;
  rules: RulePack | null;
}

/** Texts that end in public, whoever posts them. */
export const isPublic = (addressee: Addressee): boolean => addressee === "public" || addressee === "owner";

/** Texts that speak to somebody, and so in a tone; a note to oneself has none. */
export const isToned = (addressee: Addressee): boolean => addressee !== "memo";

/** What the rule pack says of writing to this addressee; an owner's line has the form of a public reply. */
export const statedFor = (addressee: Addressee, rules: RulePack | null): RulePack["addressees"][number] | undefined =>
  rules?.addressees.find((rule) => rule.value.id === (addressee === "owner" ? "public" : addressee));

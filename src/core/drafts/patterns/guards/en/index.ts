import type { GuardBook } from "../rule";
import { conduct } from "./conduct";
import { inDisguise } from "./disguised";
import { hostility } from "./hostility";
import { house } from "./house";
import { identity } from "./identity";
import { lists } from "./lists";
import { meanings } from "./meanings";
import { pressure } from "./pressure";
import { privacy } from "./privacy";
import { privately } from "./private";
import { tone } from "./tone";

/** What must not be sent, in English. Our own patterns, made from the rule book's hard refusals (2.4) and phrases to avoid (3.4). */
export const en: GuardBook = {
  lists,
  rules: [...identity, ...conduct, ...privacy, ...house, ...hostility, ...pressure, ...meanings, ...inDisguise, ...privately, ...tone],
};

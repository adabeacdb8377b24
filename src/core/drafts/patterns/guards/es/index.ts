import type { GuardBook } from "../rule";
import { conduct } from "./conduct";
import { hostility } from "./hostility";
import { house } from "./house";
import { identity } from "./identity";
import { lists } from "./lists";
import { meanings } from "./meanings";
import { pressure } from "./pressure";
import { privacy } from "./privacy";
import { privately } from "./private";
import { tone } from "./tone";

/** Lo que no debe enviarse, en español. Patrones propios, hechos de las negativas firmes del libro de reglas (2.4 y 3.4). */
export const es: GuardBook = {
  lists,
  rules: [...identity, ...conduct, ...privacy, ...house, ...hostility, ...pressure, ...meanings, ...privately, ...tone],
};

import type { phrases as english } from "../en";
import { appeal } from "./appeal";
import { chair } from "./chair";
import { hr } from "./hr";
import { manager } from "./manager";
import { memo } from "./memo";
import { note } from "./note";
import { own } from "./own";
import { owner } from "./owner";
import { platform } from "./platform";
import { report } from "./report";

export { words } from "./words";

/** Cada lugar de cada borrador en español, con varias maneras de decirlo, en el orden de las variantes. */
export const phrases: Record<keyof typeof english, readonly string[]> = {
  ...manager,
  ...owner,
  ...report,
  ...memo,
  ...note,
  ...chair,
  ...platform,
  ...appeal,
  ...own,
  ...hr,
};

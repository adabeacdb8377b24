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

/** Every slot of every draft in English: several ways to say it, in the order in which the variants take them. */
export const phrases = { ...manager, ...owner, ...report, ...memo, ...note, ...chair, ...platform, ...appeal, ...own, ...hr } as const;

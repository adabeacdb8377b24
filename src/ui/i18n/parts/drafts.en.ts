import { refusalWhy } from "../../../core/drafts/phrases/refusals";
import { guardWhy } from "../../../core/drafts/phrases/why";

/** Words around the drafts. The sentences of guards and refusals live with them in core, because the commands print them too. */
export const en = { ...guardWhy.en, ...refusalWhy.en } as const satisfies Record<string, string>;

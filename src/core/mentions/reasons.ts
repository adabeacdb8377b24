import type { Mention, Reason } from "../schema/summary";
import { fold } from "../text/words";
import { isSure } from "./about";

/** Why a text is held to speak of the worker, and what makes that doubtful. */
export interface Why {
  readonly reasons: readonly Reason[];
  readonly against: readonly Reason[];
}

/** How surely a text speaks of the worker: a sure name, a likely one, a guess, a role without a name, or nothing. */
export type Surety = "sure" | "likely" | "guess" | "unnamed" | "none";

/** From here on a name is all but certain: as it was given, with a capital, or with words that say who it is. */
const ALL_BUT_CERTAIN = 0.85;

export function suretyOf(mentions: readonly Mention[]): Surety {
  const names = mentions.filter(({ kind }) => kind === "name");
  if (names.length === 0) return mentions.length > 0 ? "unnamed" : "none";
  const best = Math.max(...names.map(({ confidence }) => confidence));
  return best >= ALL_BUT_CERTAIN ? "sure" : names.some(isSure) ? "likely" : "guess";
}

/** How a name stands to the worker's own, the most telling first: a slip of a short form is told as a slip. */
const STANDINGS = ["role", "slip", "plural", "short", "given", "surname", "whole"] as const;

const standingOf = ({ reasons }: Mention): string => STANDINGS.find((one) => reasons.includes(one)) ?? "whole";

const reason = (code: string, params: Reason["params"] = {}): Reason => ({ code, params, spans: [] });

/** One reason for each way the worker is called in a text, with its places, and what the words beside it and the worker's answers add. */
export function mentionReasons(mentions: readonly Mention[]): Why {
  const ways = new Map<string, Reason>();
  for (const mention of mentions) {
    const standing = standingOf(mention);
    const key = standing === "role" ? standing : `${standing} ${fold(mention.text)}`;
    const way = ways.get(key) ?? reason(`mention.${standing}`, { said: mention.text });
    way.spans.push([mention.start, mention.end]);
    ways.set(key, way);
  }
  const has = (what: string): boolean => mentions.some(({ reasons }) => reasons.includes(what));
  const surety = suretyOf(mentions);
  return {
    reasons: [
      ...ways.values(),
      ...(has("person") ? [reason("mention.person")] : []),
      ...(has("confirmed") ? [reason("mention.confirmed")] : []),
    ],
    against: [
      ...(has("denied") ? [reason("mention.denied")] : []),
      ...(surety === "guess" && !has("person") ? [reason("mention.alone")] : []),
      ...(surety === "none" ? [reason("mention.none")] : []),
    ],
  };
}

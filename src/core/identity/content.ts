import type { ReadReview, Reply } from "../schema/reading";
import { plainHash } from "./hash";

/** What a reviewer wrote, as opposed to when and where we saw it. Two contents that differ are two versions of a review. */
export interface Content {
  rating: number;
  postedOn: string | null;
  postedOnPrecision?: ReadReview["postedOnPrecision"];
  text: string;
  reply: Reply | null;
}

/** White space that folding would change. Most texts have none, and looking is much cheaper than replacing. */
const LOOSE = /[^\S ]|\s\s/;

/** Line breaks and spaces differ between a page's cards and its embedded data; they are not an edit. */
export function fold(text: string): string {
  const composed = text.normalize("NFC");
  return (LOOSE.test(composed) ? composed.replace(/\s+/g, " ") : composed).trim();
}

/** Names a content. Texts that are only spaced differently give the same name. */
export function contentHash({ rating, postedOn, text, reply }: Content): string {
  return plainHash(String(rating), postedOn ?? "", fold(text), reply ? fold(reply.text) : "");
}

const sameText = (one: string, other: string): boolean => one === other || fold(one) === fold(other);

const fillText = (text: string, known: string): string => (text.trim() === "" || sameText(text, known) ? known : text);

function fillReply(reply: Reply | null, known: Reply | null): Reply | null {
  if (!reply || !known || !sameText(reply.text, known.text)) return reply ?? known;
  return { text: known.text, postedOn: reply.postedOn ?? known.postedOn };
}

/**
 * The content with its unknown parts taken from `known`: a field that could not be read, or a day known only to the month, says
 * nothing against what is known. So a poorer look at the same version is no edit.
 */
export function fill(content: Content, known: Content): Content {
  const { rating, postedOn, postedOnPrecision, text, reply } = content;
  const dated = postedOn === null || (postedOnPrecision !== undefined && known.postedOn !== null) ? known : content;
  return {
    rating,
    postedOn: dated.postedOn,
    ...(dated.postedOnPrecision ? { postedOnPrecision: dated.postedOnPrecision } : {}),
    text: fillText(text, known.text),
    reply: fillReply(reply, known.reply),
  };
}

/** The content part of something larger. */
export function contentOf({ rating, postedOn, postedOnPrecision, text, reply }: Content): Content {
  return { rating, postedOn, ...(postedOnPrecision ? { postedOnPrecision } : {}), text, reply };
}

/** True when neither content says anything the other denies. */
export function agrees(one: Content, other: Content): boolean {
  if (one.rating !== other.rating) return false;
  const a = fill(one, other);
  const b = fill(other, one);
  const replied = a.reply === b.reply || (a.reply !== null && b.reply !== null && sameText(a.reply.text, b.reply.text));
  return a.postedOn === b.postedOn && replied && sameText(a.text, b.text);
}

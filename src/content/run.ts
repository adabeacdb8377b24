import type { Adapter } from "../adapters/kit/contract";
import type { Reading, ReadReview } from "../core/schema/reading";
import { ask } from "../messaging/ask";
import { isAlive } from "../platform/runtime";
import { takeOver } from "./generation";
import { answerPages } from "./here";
import { here, onNavigation } from "./navigation";
import { type Look, Pulse } from "./pulse";
import { Sent } from "./sent";

/** Pause after a navigation within the page, ms. */
const QUIET = 250;
/** A list that is not there after this time is reported as such, ms. */
const LATE = 15_000;
/** Pauses between looks after a navigation within a page, which may say late what it has become, ms. */
const UNSURE: readonly number[] = [300, 1000, 3000];
/** How long an answer to "is this claimed?" holds, ms. */
const HOLDS = 60_000;
/** Pause before trying again what the background could not take, ms. */
const AGAIN = 5000;
/** Most reviews in one message. */
const BATCH = 200;

/** The subject of the page, and what we know and have told of it. */
interface Visit {
  id: string;
  since: number;
  watched: boolean;
  /** When we asked whether it is claimed. */
  asked: number;
  last: Reading | null;
  sent: Sent;
}

const NOTHING: Look = { fresh: false, cost: 0 };

/**
 * Runs a site's reader inside its pages. Reads only what the worker claimed, only while the page can be seen; sends only what is new;
 * never touches the page. A newer copy of us, or the end of the extension, ends it.
 */
export function run(site: string, adapter: Adapter): void {
  const end = takeOver();
  let visit: Visit | null = null;
  let unsure = UNSURE.length;
  const pulse = new Pulse(look, end.signal);

  const at = () => ({ url: here() });
  const whose = (): string | null => adapter.whose(document, at());

  /**
   * One message, or several if it is long; the last says what they cover together. A part the background finds malformed is halved until
   * what is wrong stands alone. How many were told, with those `before`; null when the background could not take them.
   */
  async function send(reading: Reading, reviews: ReadReview[], to: Visit, before: number, size = BATCH): Promise<number | null> {
    const { coverage: _, ...partly } = reading;
    let told = before;
    for (let from = 0; from === 0 || from < reviews.length; from += size) {
      const part = reviews.slice(from, from + size);
      const whole = from + size >= reviews.length ? reading : partly;
      const answer = await ask("collect", { site, reading: { ...whole, reviews: part }, alreadySent: told });
      if (answer.ok) {
        to.sent.took(part);
        told += part.length;
      } else if (answer.error === "failed") return null;
      else if (answer.error === "malformed" && part.length > 1) {
        const halved = await send(whole, part, to, told, Math.ceil(part.length / 2));
        if (halved === null) return null;
        told = halved;
      }
    }
    return told;
  }

  async function read(current: Visit): Promise<Look> {
    const start = performance.now();
    const reading = adapter.read(document, { ...at(), now: new Date(), memory: pulse.memory() });
    const cost = performance.now() - start;
    // What stands here must be about the one we asked for; the address may be ahead of the page, or behind it.
    if (reading && reading.subject?.id !== current.id) return { fresh: false, cost };
    const news = reading && current.sent.news(reading);
    current.last = reading;
    if (!reading || !news) return { fresh: false, cost };
    const wait = current.since + LATE - start;
    if (reading.state === "not-loaded" && wait > 0) {
      pulse.soon(Math.ceil(wait));
      return { fresh: false, cost };
    }
    const told = await send(reading, news.reviews, current, news.before);
    if (told === null) pulse.retry(AGAIN);
    else current.sent.done(reading);
    return { fresh: told !== null, cost };
  }

  async function isWatched(current: Visit): Promise<boolean> {
    if (performance.now() - current.asked < HOLDS) return current.watched;
    const answer = await ask("visit", { site, id: current.id });
    current.watched = answer.ok && answer.value.watched;
    if (answer.ok) current.asked = performance.now();
    else if (answer.error === "failed") pulse.retry(AGAIN);
    return current.watched;
  }

  async function look(): Promise<Look> {
    if (!isAlive()) end.abort();
    if (end.signal.aborted) return NOTHING;
    const id = whose();
    if (visit?.id !== id)
      visit =
        id === null
          ? null
          : { id, since: performance.now(), watched: false, asked: Number.NEGATIVE_INFINITY, last: null, sent: new Sent() };
    const current = visit;
    const watched = current !== null && (await isWatched(current));
    if (watched && visit === current && !end.signal.aborted) {
      pulse.follow();
      // While we asked, the page may have become another's.
      if (whose() === current.id) return read(current);
      pulse.soon(QUIET);
      return NOTHING;
    }
    const pause = UNSURE[unsure++];
    if (pause) pulse.soon(pause);
    return NOTHING;
  }

  answerPages(end.signal, {
    here: async () => {
      const identity = adapter.identify(document, at()) ?? { pageKind: "other", subject: null };
      const last = visit && visit.id === identity.subject?.id ? visit.last : null;
      return { site, identity, state: last?.state ?? null, seen: last?.seen ?? null, total: last?.stated.total ?? null };
    },
    look: async () => {
      visit = null;
      await pulse.now();
      return {};
    },
  });
  onNavigation(end.signal, () => {
    unsure = 0;
    pulse.soon(QUIET);
  });
  pulse.soon(0);
}

import type { Adapter } from "../adapters/kit/contract";
import type { Identity, Reading, ReadReview } from "../core/schema/reading";
import { ask } from "../messaging/ask";
import { isAlive } from "../platform/runtime";
import { takeOver } from "./generation";
import { answerPages } from "./here";
import { onNavigation } from "./navigation";
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

  const identify = (): Identity | null => adapter.identify(document, { url: location.href });

  /**
   * One message, or several if it is long; the last says what they cover together. A part the background finds malformed is halved until
   * what is wrong stands alone.
   */
  async function send(reading: Reading, reviews: ReadReview[], to: Visit, before: number): Promise<number | null> {
    const answer = await ask("collect", { site, reading: { ...reading, reviews }, alreadySent: before });
    if (answer.ok) {
      to.sent.took(reviews);
      return before + reviews.length;
    }
    if (answer.error !== "malformed" || reviews.length === 0) return answer.error === "failed" ? null : before;
    if (reviews.length === 1) return before;
    return sendAll(reading, reviews, to, before, Math.ceil(reviews.length / 2));
  }

  async function sendAll(reading: Reading, reviews: ReadReview[], to: Visit, before: number, size = BATCH): Promise<number | null> {
    const { coverage: _, ...partly } = reading;
    let told: number | null = before;
    for (let from = 0; told !== null && (from === 0 || from < reviews.length); from += size) {
      const last = from + size >= reviews.length;
      told = await send(last ? reading : partly, reviews.slice(from, from + size), to, told);
    }
    return told;
  }

  async function read(current: Visit): Promise<Look> {
    const start = performance.now();
    const reading = adapter.read(document, { url: location.href, now: new Date(), memory: pulse.memory() });
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
    const told = await sendAll(reading, news.reviews, current, news.before);
    if (told === null) pulse.retry(AGAIN);
    else current.sent.done(reading);
    return { fresh: told !== null, cost };
  }

  async function isWatched(current: Visit, identity: Identity): Promise<boolean> {
    if (performance.now() - current.asked < HOLDS) return current.watched;
    const answer = await ask("visit", { site, identity });
    current.watched = answer.ok && answer.value.watched;
    if (answer.ok) current.asked = performance.now();
    else if (answer.error === "failed") pulse.retry(AGAIN);
    return current.watched;
  }

  async function look(): Promise<Look> {
    if (!isAlive()) end.abort();
    if (end.signal.aborted) return NOTHING;
    const identity = identify();
    const id = identity?.subject?.id ?? null;
    if (visit?.id !== id)
      visit =
        id === null
          ? null
          : { id, since: performance.now(), watched: false, asked: Number.NEGATIVE_INFINITY, last: null, sent: new Sent() };
    const current = visit;
    const watched = current !== null && identity !== null && (await isWatched(current, identity));
    if (watched && visit === current && !end.signal.aborted) {
      pulse.follow();
      // While we asked, the page may have become another's.
      if (identify()?.subject?.id === current.id) return read(current);
      pulse.soon(QUIET);
      return NOTHING;
    }
    const pause = UNSURE[unsure++];
    if (pause) pulse.soon(pause);
    return NOTHING;
  }

  answerPages(end.signal, {
    here: async () => {
      const identity = identify() ?? { pageKind: "other", subject: null };
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

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { compose } from "../../core/drafts/compose";
import { glossary, glossed, variantOf } from "../../core/drafts/gloss";
import { nextTurn, Turn, turnOf } from "../../core/drafts/variant";
import type { Lang, Tone } from "../../core/schema/draft";
import type { HistoryReview } from "../../core/schema/history";
import type { ReviewRow } from "../../core/schema/rows";
import type { Addressee, RulePack, SiteInfo } from "../../core/schema/site";
import type { Flag } from "../../core/schema/summary";
import { draftKey, getDraft, saveDraft } from "../../storage/drafts";
import { getSetting, setSetting } from "../../storage/settings";
import { useWorld } from "../world";

interface About {
  site: SiteInfo;
  rules: RulePack | null;
  review: ReviewRow;
  flags: readonly Flag[];
  /** What the worker confirmed, one sentence each. */
  facts: readonly string[];
}

/** Under which name the last wording shown is remembered. */
const TURN = "draftTurn";

const asHistory = ({ key, rating, postedOn, text, details }: ReviewRow): HistoryReview => ({ id: key, rating, postedOn, text, details });

/**
 * The text for one addressee in one language: as the worker left it, else freshly composed. What the worker types, or copies, is
 * saved at once, so closing loses nothing; a wording only looked at is not. `text` is null until the stored one is known: until then
 * nothing may be typed, or it would take the stored one's place. When that cannot be read, `saved` says why.
 */
export function useDraft(about: About, addressee: Addressee, lang: Lang, tone: Tone) {
  const world = useWorld();
  const [text, setText] = useState<string | null>(null);
  /** The worker's own text that another wording took the place of. */
  const [aside, setAside] = useState<string | null>(null);
  /** What became of the last keystroke, or of reading the stored text. */
  const [saved, setSaved] = useState<{ ok: true } | { ok: false; error: unknown } | null>(null);
  /** Which wording stands there untouched; null when the text is the worker's. */
  const shown = useRef<string | null>(null);
  /** Whose turn it was last, and which wording; null until it is known. */
  const turn = useRef<Turn | null>(null);
  const { site, rules, review, flags, facts } = about;
  const key = draftKey(review.key, addressee, lang);
  const input = { addressee, lang, role: site.role, site, rules, review: asHistory(review), flags, facts, now: world.now() };
  const known = useMemo(() => glossary(input), [key, rules, flags, facts.join("\n")]);

  /** What was shown last is remembered: the next draft is to read otherwise. */
  const remember = (next: Turn) => {
    turn.current = next;
    setSetting(world.db, TURN, next).catch((error: unknown) => setSaved({ ok: false, error }));
  };

  const wording = (next: Turn): string => {
    remember(next);
    shown.current = compose({ ...input, tone, variant: next.variant }).text;
    return shown.current;
  };

  useEffect(() => {
    let current = true;
    setText(null);
    setAside(null);
    setSaved(null);
    shown.current = null;
    Promise.all([getDraft(world.db, key), getSetting(world.db, TURN)]).then(
      ([kept, last]) => {
        if (!current) return;
        const next = nextTurn(key, Turn.safeParse(last).data ?? null);
        if (!kept) return setText(wording(next));
        const stands = variantOf(kept.text, known);
        remember(stands === null ? next : turnOf(key, stands));
        setText(kept.text);
      },
      (error: unknown) => current && setSaved({ ok: false, error }),
    );
    return () => {
      current = false;
    };
  }, [key]);

  const keep = (next: string) => {
    const row = { key, subject: review.subject, review: review.key, addressee, lang, text: next, savedAt: world.now().toISOString() };
    saveDraft(world.db, row).then(
      () => setSaved({ ok: true }),
      (error: unknown) => setSaved({ ok: false, error }),
    );
  };

  useEffect(() => {
    if (turn.current === null || text === null || text !== shown.current) return;
    const next = wording(turn.current);
    setText(next);
    if (facts.length) keep(next);
  }, [facts.join("\n")]);

  /** Shows a wording; the worker's own text waits beside it, and stays the stored one until something is typed. */
  const show = (next: Turn) => {
    if (text !== null && text !== shown.current) setAside(text);
    setSaved(null);
    setText(wording(next));
  };

  const spoken = useRef(tone);
  useEffect(() => {
    if (spoken.current === tone) return;
    spoken.current = tone;
    if (turn.current !== null && text !== null) show(turn.current);
  }, [tone]);

  return {
    text,
    saved,
    /** The wording as composed, while it stands there untouched; else null. */
    composed: text !== null && text === shown.current ? text : null,
    aside: aside !== null,
    /** Sentence by sentence, each with its counterpart in the other language. */
    lines: glossed(text ?? "", known),
    change(next: string) {
      shown.current = null;
      setText(next);
      keep(next);
    },
    /** Keeps the text as it stands, now that it goes into the world. */
    copied() {
      if (text !== null) keep(text);
    },
    another() {
      if (turn.current !== null) show({ ...turn.current, variant: turn.current.variant + 1 });
    },
    back() {
      if (aside === null) return;
      shown.current = null;
      setText(aside);
      keep(aside);
      setAside(null);
    },
  };
}

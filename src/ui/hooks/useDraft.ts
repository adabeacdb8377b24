import { useEffect, useRef, useState } from "preact/hooks";
import { compose } from "../../core/drafts/compose";
import type { Lang } from "../../core/schema/draft";
import type { HistoryReview } from "../../core/schema/history";
import type { ReviewRow } from "../../core/schema/rows";
import type { Addressee, RulePack, SiteInfo } from "../../core/schema/site";
import type { Flag } from "../../core/schema/summary";
import { draftKey, getDraft, saveDraft } from "../../storage/drafts";
import { useWorld } from "../world";

interface About {
  site: SiteInfo;
  rules: RulePack | null;
  review: ReviewRow;
  flags: readonly Flag[];
}

const asHistory = ({ key, rating, postedOn, text, details }: ReviewRow): HistoryReview => ({ id: key, rating, postedOn, text, details });

/**
 * The text for one addressee in one language: as the worker left it, else freshly composed. Every change is saved as it is typed,
 * so closing loses nothing. `text` is null while the stored one is fetched.
 */
export function useDraft(about: About, addressee: Addressee, lang: Lang) {
  const world = useWorld();
  const [text, setText] = useState<string | null>(null);
  /** The worker's own text that another wording took the place of. */
  const [aside, setAside] = useState<string | null>(null);
  /** What became of the last keystroke. */
  const [saved, setSaved] = useState<{ ok: true } | { ok: false; error: unknown } | null>(null);
  const variant = useRef(0);
  const { site, rules, review, flags } = about;
  const key = draftKey(review.key, addressee, lang);

  const composed = (number: number): string =>
    compose({
      addressee,
      lang,
      role: site.role,
      site,
      rules,
      review: asHistory(review),
      flags,
      facts: [],
      now: world.now(),
      variant: number,
    }).text;

  useEffect(() => {
    let current = true;
    setText(null);
    setAside(null);
    setSaved(null);
    variant.current = 0;
    void getDraft(world.db, key).then((kept) => {
      if (current) setText(kept?.text ?? composed(0));
    });
    return () => {
      current = false;
    };
  }, [key]);

  const change = (next: string) => {
    setText(next);
    const row = { key, subject: review.subject, review: review.key, addressee, lang, text: next, savedAt: world.now().toISOString() };
    saveDraft(world.db, row).then(
      () => setSaved({ ok: true }),
      (error: unknown) => setSaved({ ok: false, error }),
    );
  };

  return {
    text,
    change,
    saved,
    aside: aside !== null,
    /** Puts the next wording in; the text that was there waits beside it. */
    another() {
      variant.current += 1;
      if (aside === null) setAside(text);
      change(composed(variant.current));
    },
    back() {
      if (aside !== null) change(aside);
      setAside(null);
    },
  };
}

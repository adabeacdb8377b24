import { useState } from "preact/hooks";
import { today } from "../../platform/day";
import { addReview, type Entered, removeReview } from "../../storage/entries";
import type { StoredSummary } from "../../storage/summaries";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Field } from "../components/Field";
import { Writing } from "../components/Writing";
import { useFailure } from "../hooks/useFailure";
import { hashOf } from "../hooks/useRoute";
import { WhoseField } from "../import/WhoseField";
import { labelKeyOf, ofSubject, type Whose } from "../import/whose";
import { useWords, useWorld } from "../world";

interface Props {
  rows: readonly StoredSummary[];
  /** The subject one came from. */
  first?: string;
}

type Wrong = "whose" | "stars" | "day" | "future" | null;

/** One review by hand: stars, day, words, and what it was of. */
export function Entry({ rows, first }: Props) {
  const { t, plural } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const here = today(world.now());
  const known = rows.find(({ subject }) => subject.key === first)?.subject ?? (rows.length === 1 ? rows[0]?.subject : undefined);
  const [whose, setWhose] = useState<Whose | null>(known ? ofSubject(known) : null);
  const [stars, setStars] = useState(0);
  const [day, setDay] = useState(here);
  const [text, setText] = useState("");
  const [label, setLabel] = useState("");
  const [wrong, setWrong] = useState<Wrong>(null);
  const [saved, setSaved] = useState<Entered | null>(null);
  const [undone, setUndone] = useState(false);
  const scale = whose?.site.scale ?? { min: 1, max: 5 };
  const marks = Array.from({ length: Math.floor(scale.max - scale.min) + 1 }, (_, at) => scale.max - at);

  const save = async (event: Event) => {
    event.preventDefault();
    if (!whose) return setWrong("whose");
    if (stars === 0) return setWrong("stars");
    // An empty day is one that is not known; one that no calendar has arrives empty too, and the field says so itself.
    const field = (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>("input[type=date]");
    if (field?.validity.badInput) return setWrong("day");
    if (day > here) return setWrong("future");
    const entered = await addReview(world.db, {
      claim: whose.claim,
      site: whose.site,
      at: world.now().toISOString(),
      unique: crypto.randomUUID(),
      review: {
        id: null,
        author: { id: null, name: null },
        rating: stars,
        postedOn: day === "" ? null : day,
        text: text.trim(),
        reply: null,
        previous: [],
        details: label.trim() === "" ? {} : { [labelKeyOf(whose.site)]: label.trim() },
      },
    });
    setSaved(entered);
    setUndone(false);
    setWrong(null);
    setStars(0);
    setText("");
  };
  const undo = async () => {
    if (saved) await removeReview(world.db, saved);
    setSaved(null);
    setUndone(true);
  };

  if (saved) {
    return (
      <div class="step" data-testid="entry-saved">
        <div class="note spread" role="status">
          <p>{t(saved.isNew ? "entry.saved" : "entry.known")}</p>
          {saved.isNew && (
            <Button look="text" testId="entry-undo" onClick={() => void undo().catch(failed)}>
              {t("app.undo")}
            </Button>
          )}
        </div>
        <div class="row">
          <a class="button button-main" data-testid="entry-look" href={hashOf("review", saved.row.key)}>
            {t("entry.look")}
          </a>
          <Button onClick={() => setSaved(null)}>{t("entry.again")}</Button>
          <a class="button button-text" href={hashOf("subject", saved.row.subject)}>
            {t("entry.see")}
          </a>
        </div>
      </div>
    );
  }
  return (
    <form class="step" noValidate onSubmit={(event) => save(event).catch(failed)} data-testid="entry-form">
      <h1 class="status-line" tabIndex={-1}>
        {t("entry.title")}
      </h1>
      <p role="status" class={undone ? "note" : "hidden"}>
        {undone && t("rating.undone")}
      </p>
      <WhoseField rows={rows} value={whose} wrong={wrong === "whose"} onChoose={setWhose} />
      <div class="stack">
        <p class="title">{t("entry.stars")}</p>
        <Choice
          label={t("entry.stars")}
          look="tiles"
          value={String(stars)}
          options={marks.map((mark) => ({ value: String(mark), label: plural("bars.star", mark), testId: `entry-stars-${mark}` }))}
          onChoose={(mark) => setStars(Number(mark))}
        />
        {wrong === "stars" && <p class="small wrong">{t("entry.stars.wrong")}</p>}
      </div>
      <Field
        label={t("entry.day")}
        hint={t("entry.day.hint")}
        kind="day"
        testId="entry-day"
        value={day}
        wrong={wrong === "day" || wrong === "future" ? t(`entry.day.${wrong}`) : null}
        onInput={setDay}
      />
      <Writing label={t("entry.text")} hint={t("entry.text.hint")} testId="entry-text" max={50_000} value={text} onInput={setText} />
      <Field
        label={t(whose && labelKeyOf(whose.site) === "course" ? "entry.course" : "entry.label")}
        testId="entry-label"
        max={200}
        value={label}
        onInput={setLabel}
      />
      <Button look="main" type="submit" testId="entry-save">
        {t("rating.save")}
      </Button>
      <p class="small quiet">{t("entry.why")}</p>
    </form>
  );
}

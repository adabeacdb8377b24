import { useState } from "preact/hooks";
import type { SubjectRow } from "../../core/schema/rows";
import { claim, purgeSubject } from "../../storage/subjects";
import { useFailure } from "../hooks/useFailure";
import { namesIn } from "../names";
import { useWords, useWorld } from "../world";
import { Button } from "./Button";
import { Field } from "./Field";
import { lastBackup } from "./keeping/offer";
import { Later } from "./Later";

/** The claim itself: the names at a workplace can be changed, and the watching can be ended, with what is kept deleted. */
export function Watching({ subject }: { subject: SubjectRow }) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [names, setNames] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);

  const save = async (event: Event) => {
    event.preventDefault();
    const aliases = namesIn(names ?? "");
    if (aliases.length === 0) return;
    await claim(world.db, { ...subject, aliases }, world.now().toISOString());
    setNames(null);
  };
  const stop = () =>
    void purgeSubject(world.db, subject.key).then(() => {
      location.hash = "#/";
    }, failed);

  return (
    <section class="watching quiet">
      {subject.kind === "workplace" &&
        (names === null ? (
          <p class="row">
            {t("subject.names", { names: subject.aliases.join(", ") })}
            <Button look="text" onClick={() => setNames(subject.aliases.join(", "))}>
              {t("subject.change")}
            </Button>
          </p>
        ) : (
          <form onSubmit={(event) => save(event).catch(failed)}>
            <Field label={t("claim.names.label")} hint={t("claim.names.hint")} value={names} onInput={setNames}>
              <Button type="submit">{t("subject.save")}</Button>
            </Field>
          </form>
        ))}
      {asked ? (
        <div class="note stack">
          <p>{t("subject.stop.ask")}</p>
          <Later load={lastBackup} with={{}} />
          <p class="row">
            <Button onClick={stop}>{t("subject.stop.delete")}</Button>
            <Button onClick={() => setAsked(false)}>{t("subject.stop.cancel")}</Button>
          </p>
        </div>
      ) : (
        <Button look="text" onClick={() => setAsked(true)}>
          {t("subject.stop")}
        </Button>
      )}
    </section>
  );
}

import { useState } from "preact/hooks";
import type { SubjectRef } from "../../core/schema/reading";
import type { SiteInfo } from "../../core/schema/site";
import { claim } from "../../storage/subjects";
import { Button } from "../components/Button";
import { Field } from "../components/Field";
import { useFailure } from "../hooks/useFailure";
import { namesIn } from "../names";
import { useWords, useWorld } from "../world";

interface Props {
  site: SiteInfo;
  subject: SubjectRef;
  onDone(): void;
}

/** Is this page about me? Claiming it is what allows it to be read. At a workplace the worker's names decide what is kept. */
export function Claim({ site, subject, onDone }: Props) {
  const { t } = useWords();
  const world = useWorld();
  const failed = useFailure();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const [kind, setKind] = useState<"workplace" | "own">(site.claim === "workplace" ? "workplace" : "own");
  const other = kind === "own" ? "workplace" : "own";

  const submit = async (event: Event) => {
    event.preventDefault();
    const aliases = namesIn(typed);
    if (kind === "workplace" && aliases.length === 0) return setWrong(true);
    const name = subject.name ?? site.name;
    await claim(world.db, { site: site.id, siteId: subject.id, name, kind, aliases }, world.now().toISOString());
    await world.lookAgain();
    onDone();
  };

  return (
    <form class="step stack" data-testid="claim-form" onSubmit={(event) => submit(event).catch(failed)}>
      <h1 class="status-line">{t(`claim.${kind}.title`)}</h1>
      <p class="title">{subject.name ?? site.name}</p>
      <p class="quiet">{t(`claim.${kind}.body`)}</p>
      {kind === "workplace" && (
        <Field
          label={t("claim.names.label")}
          hint={t("claim.names.hint")}
          wrong={wrong ? t("claim.names.needed") : null}
          testId="alias-input"
          focus
          value={typed}
          onInput={(value) => {
            setTyped(value);
            setWrong(false);
          }}
        />
      )}
      <Button look="main" type="submit" testId="claim-submit">
        {t(`claim.${kind}.submit`)}
      </Button>
      {site.anyHost && (
        <Button testId="claim-instead" onClick={() => setKind(other)}>
          {t(`claim.instead.${other}`)}
        </Button>
      )}
    </form>
  );
}

import { useMemo, useState } from "preact/hooks";
import { isToned } from "../../core/drafts/audience";
import { check } from "../../core/drafts/guards";
import { plan, refused } from "../../core/drafts/plan";
import { type Lang, Tone } from "../../core/schema/draft";
import type { ReviewRow, SubjectRow } from "../../core/schema/rows";
import type { Addressee, RulePack, SiteInfo } from "../../core/schema/site";
import type { Flag } from "../../core/schema/summary";
import { getSetting, setSetting } from "../../storage/settings";
import { useDraft } from "../hooks/useDraft";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { useWords, useWorld } from "../world";
import { BeforeSending } from "./BeforeSending";
import { Button } from "./Button";
import { Choice } from "./Choice";
import { CopyButton } from "./CopyButton";
import { Findings } from "./Findings";
import { Gloss } from "./Gloss";
import { Refused } from "./Refused";
import { Rephrase } from "./Rephrase";
import { RightsHere } from "./RightsHere";
import { Saved } from "./Saved";
import { Sheet } from "./Sheet";

interface Props {
  subject: SubjectRow;
  site: SiteInfo;
  rules: RulePack | null;
  review: ReviewRow;
  flags: readonly Flag[];
}

/** Words for it: whom to write to, a text to start from, what to mind in it, and copy. Nothing is ever sent. */
export function DraftBox({ subject, site, rules, review, flags }: Props) {
  const { t } = useWords();
  const [options, refusals] = useMemo(() => {
    const about = { site, rules, kind: subject.kind, role: site.role, flags, review: { ...review, id: review.key } };
    return [plan(about), refused(about)];
  }, [site, rules, subject.kind, flags, review]);
  const [chosen, setChosen] = useState(options[0]?.addressee);
  const world = useWorld();
  const failed = useFailure();
  const [lang, setLang] = useState<Lang>("en");
  const tone = useLive(async () => Tone.safeParse(await getSetting(world.db, "tone")).data ?? "plain", [world]);
  const [known, setKnown] = useState("");
  const facts = known.split("\n").filter((line) => line.trim() !== "");
  const option = options.find(({ addressee }) => addressee === chosen) ?? options[0];
  return (
    <section class="card draft" aria-labelledby="draft">
      <div class="spread">
        <h2 id="draft" class="title">
          {t("draft.title")}
        </h2>
        <Choice
          label={t("draft.lang")}
          options={[
            { value: "en", label: t("settings.language.en") },
            { value: "es", label: t("settings.language.es") },
          ]}
          value={lang}
          onChoose={setLang}
        />
      </div>
      {option ? (
        <>
          <Choice
            label={t("draft.to")}
            look="pills"
            options={options.map(({ addressee }) => ({
              value: addressee,
              label: t(`draft.${addressee}`),
              testId: `addressee-${addressee}`,
            }))}
            value={option.addressee}
            onChoose={setChosen}
          />
          <label class="field">
            {t("draft.facts")}
            <textarea
              rows={2}
              maxLength={2000}
              value={known}
              data-testid="draft-facts"
              onInput={(event) => setKnown(event.currentTarget.value)}
            />
            <span class="small quiet">{t("draft.factsHint")}</span>
          </label>
          {tone && isToned(option.addressee) && (
            <Choice
              label={t("draft.tone")}
              options={Tone.options.map((value) => ({ value, label: t(`draft.tone.${value}`), testId: `tone-${value}` }))}
              value={tone}
              onChoose={(next) => void setSetting(world.db, "tone", next).catch(failed)}
            />
          )}
          {tone && <Letter about={{ site, rules, review, flags, facts }} option={option} lang={lang} tone={tone} />}
        </>
      ) : (
        <p class="quiet">{t("draft.none")}</p>
      )}
      <Refused refusals={refusals} />
    </section>
  );
}

interface LetterProps {
  about: Parameters<typeof useDraft>[0];
  option: ReturnType<typeof plan>[number];
  lang: Lang;
  tone: Tone;
}

/** Letters that ask for something, in which a right may be named. */
const asking: readonly Addressee[] = ["support", "appeal", "hr"];

/** The text itself with its guards. */
function Letter({ about, option, lang, tone }: LetterProps) {
  const { t, plural, number } = useWords();
  const { addressee, maxChars } = option;
  const { site, rules, review, flags } = about;
  const draft = useDraft(about, addressee, lang, tone);
  const text = draft.text ?? "";
  const findings = useMemo(
    () => (text === "" ? [] : check(text, { addressee, site, role: site.role, lang, rules })),
    [text, addressee, site, lang, rules],
  );
  // What was typed as known, and does not stand in the text: said, so that nobody thinks it does.
  const said = text.toLowerCase();
  const unsaid =
    text === ""
      ? []
      : about.facts.filter(
          (fact) =>
            !said.includes(
              fact
                .trim()
                .replace(/[.!?]+$/, "")
                .toLowerCase(),
            ),
        );
  const stops = findings.filter(({ stop }) => stop).length;
  return (
    <>
      <Sheet
        label={t("draft.label", { addressee: t(`draft.${addressee}`) })}
        text={text}
        locked={draft.text === null}
        findings={findings}
        onInput={draft.change}
      />
      <div class="spread small quiet">
        <span class={maxChars !== null && text.length > maxChars ? "wrong" : ""}>
          {maxChars === null
            ? plural("draft.length", text.length)
            : t("draft.lengthOf", { count: number(text.length), max: number(maxChars) })}
        </span>
        <Saved saved={draft.saved} />
      </div>
      {unsaid.length > 0 && (
        <p class="small quiet" data-testid="draft-unsaid">
          {t("draft.unsaid", { facts: unsaid.map((fact) => `“${fact.trim()}”`).join(" ") })}
        </p>
      )}
      <Findings text={text} findings={findings} onChange={draft.change} />
      <BeforeSending addressee={addressee} site={site} rules={rules} review={review} flags={flags} />
      <div class="row draft-actions">
        {stops > 0 && <p class="small draft-stops">{plural("draft.stops", stops)}</p>}
        <CopyButton text={text} unready={stops > 0} onCopied={draft.copied} />
        <Button onClick={draft.another}>{t("draft.another")}</Button>
        {draft.aside && (
          <Button look="text" onClick={draft.back}>
            {t("draft.back")}
          </Button>
        )}
      </div>
      <Gloss lines={draft.lines} lang={lang} />
      <Rephrase draft={draft.composed} audience={{ addressee, site, role: site.role, lang, rules, maxChars }} onTake={draft.change} />
      {asking.includes(addressee) && <RightsHere role={site.role} />}
      <p class="small quiet">{t("draft.yours")}</p>
    </>
  );
}

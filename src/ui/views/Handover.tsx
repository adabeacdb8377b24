import { useState } from "preact/hooks";
import { siteById } from "../../adapters/index";
import { rulesById } from "../../adapters/rules";
import { firstBreak } from "../../core/identity/seal";
import { linksTo } from "../../core/journal/link";
import { partsOf } from "../../core/packet/cover";
import { makePacket } from "../../core/packet/packet";
import { withOwn } from "../../core/rules/own";
import { Cover } from "../../core/schema/packet";
import { unlockedOf } from "../../storage/disputes";
import { journalOf } from "../../storage/journal";
import { ownRules } from "../../storage/ownRules";
import { packetTable } from "../../storage/packet";
import { reviewsOf } from "../../storage/reviews";
import { chainsOf, todaysSeal } from "../../storage/seal";
import { type StoredSummary, storedFlags } from "../../storage/summaries";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { Empty } from "../components/Empty";
import { PickEntries } from "../components/PickEntries";
import { Stars } from "../components/Stars";
import { useFailure } from "../hooks/useFailure";
import { useLive } from "../hooks/useLive";
import { packetZip } from "../packet/files";
import { useWords, useWorld } from "../world";

interface Props {
  subjectKey: string;
  rows: readonly StoredSummary[];
}

/** Hand it over: which reviews, for whom, and what that reader gets. Made here, saved as a file, sent by nobody but the worker. */
export function Handover({ subjectKey, rows }: Props) {
  const words = useWords();
  const { t } = words;
  const world = useWorld();
  const failed = useFailure();
  const row = rows.find(({ subject }) => subject.key === subjectKey);
  const reviews = useLive(() => reviewsOf(world.db, subjectKey), [world, subjectKey]);
  const flags = useLive(() => storedFlags(world.db, subjectKey), [world, subjectKey]);
  const journal = useLive(
    async () => (await journalOf(world.db)).filter(({ subject }) => subject === null || subject === subjectKey),
    [world, subjectKey],
  );
  const unlocked = useLive(() => unlockedOf(world.db, subjectKey), [world, subjectKey]);
  const [cover, setCover] = useState<Cover>("union");
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [entries, setEntries] = useState<ReadonlySet<string> | null>(null);
  const [said, setSaid] = useState<"saved" | "none" | "sealed" | "no-seal" | "checked" | null>(null);
  const [checked, setChecked] = useState("");
  const site = row && siteById(row.subject.site);
  if (!row || !site) return <Empty heading>{t("subject.gone")}</Empty>;
  if (!reviews || !flags || !journal || !unlocked) return null;

  const flagged = new Set(flags.map(({ reviewId }) => reviewId));
  const chosen = picked ?? flagged;
  const toggle = (key: string, begin: ReadonlySet<string>, set: typeof setPicked) => {
    set((before) => {
      const next = new Set(before ?? begin);
      if (!next.delete(key)) next.add(key);
      return next;
    });
    setSaid(null);
  };
  // What belongs to the chosen reviews is taken along until the worker says otherwise.
  const near = new Set(
    reviews
      .filter(({ key }) => chosen.has(key))
      .flatMap((review) => [
        ...linksTo({ ...review, id: review.key }, journal).map(({ entry }) => entry.key),
        ...journal.filter((entry) => entry.review === review.key).map(({ key }) => key),
      ]),
  );
  const taken = entries ?? near;
  const save = async () => {
    const keys = reviews.map(({ key }) => key).filter((key) => chosen.has(key));
    // An account may have a number and a journal, and no review at all.
    if (keys.length === 0 && taken.size === 0 && row.subject.kind !== "account") return setSaid("none");
    const madeAt = world.now().toISOString();
    const kept = await packetTable(world.db, subjectKey, { reviews: keys, entries: [...taken] });
    const table = { ...kept, site, rules: withOwn(rulesById(site.id), await ownRules(world.db)) };
    const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
    world.save(
      `packet-${cover}-${madeAt.slice(0, 10)}.zip`,
      packetZip(makePacket(table, { cover, lang: words.lang, madeAt, zone }), words),
    );
    setSaid("saved");
  };
  const seal = async () => {
    const link = await todaysSeal(world.db);
    if (!link) return setSaid("no-seal");
    await world.copy(`Rejoinder ${link.chain} ${link.index} ${link.link}`);
    setSaid("sealed");
  };
  const verify = async () => {
    const chains = await chainsOf(world.db);
    if (chains.length === 0) return setSaid("no-seal");
    const broken = chains.flatMap((links) => {
      const found = firstBreak(links);
      return found ? [t("packet.checking.link", { name: links[0]?.chain ?? "", index: found.index })] : [];
    });
    setChecked(broken.length > 0 ? broken.join(" ") : t("packet.seal.holds", { n: chains.flat().length }));
    setSaid("checked");
  };
  const parts = partsOf[cover];
  const holds = [
    "captures",
    parts.journal && (parts.notes ? "notes" : "journal"),
    parts.names && [...chosen].some((key) => unlocked.has(key)) && "names",
    ...(["shifts", "window", "rules"] as const).filter((part) => parts[part]),
  ].filter((part) => part !== false);
  return (
    <div class="step stack handover">
      <h1 class="status-line">{t("packet.title")}</h1>
      <p>{t("packet.lead")}</p>
      <h2 class="title">{t("packet.for")}</h2>
      <Choice
        label={t("packet.for")}
        look="tiles"
        options={Cover.options.map((value) => ({ value, label: t(`packet.cover.${value}`), testId: `cover-${value}` }))}
        value={cover}
        onChoose={setCover}
      />
      <p class="small">{t("packet.holds")}:</p>
      <ul class="small holds">
        {holds.map((part) => (
          <li key={part}>{t(`packet.holds.${part as "captures"}`)}</li>
        ))}
      </ul>
      <fieldset class="stack">
        <legend class="title">{t("packet.choose")}</legend>
        {reviews.length === 0 && <p class="quiet">{t("packet.choose.empty")}</p>}
        {reviews.map((review) => (
          <label key={review.key} class="pick" data-testid="packet-review">
            <input type="checkbox" checked={chosen.has(review.key)} onChange={() => toggle(review.key, flagged, setPicked)} />
            <span>
              <Stars rating={review.rating} max={site.scale.max} />{" "}
              <span class="quiet">{review.postedOn && words.shortDay(review.postedOn)}</span>
              <span class="clip" dir="auto">
                {review.text || t("list.noText")}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <PickEntries entries={journal} chosen={taken} onToggle={(key) => toggle(key, near, setEntries)} />
      <div class="row">
        <Button look="main" testId="packet-save" onClick={() => void save().catch(failed)}>
          {t("packet.save")}
        </Button>
        <Button testId="packet-seal" onClick={() => void seal().catch(failed)}>
          {t("packet.seal")}
        </Button>
        <Button testId="packet-verify" onClick={() => void verify().catch(failed)}>
          {t("packet.seal.check")}
        </Button>
      </div>
      <p role="status">
        {said === "saved" && t("packet.saved")}
        {said === "none" && t("packet.choose.none")}
        {said === "sealed" && t("copy.done")}
        {said === "no-seal" && t("packet.seal.none")}
        {said === "checked" && checked}
      </p>
      <p class="small quiet">{t("packet.seal.what")}</p>
    </div>
  );
}

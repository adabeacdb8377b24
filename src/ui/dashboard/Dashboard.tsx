import { useEffect, useRef } from "preact/hooks";
import type { StoredSummary } from "../../storage/summaries";
import { Later } from "../components/Later";
import { LostLine } from "../components/LostLine";
import { RetainedLine } from "../components/RetainedLine";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { hashOf, type Place, useRoute } from "../hooks/useRoute";
import { useSummaries } from "../hooks/useSummaries";
import { FirstRun } from "../views/FirstRun";
import { Overview } from "../views/Overview";
import { Rating } from "../views/Rating";
import { Review } from "../views/Review";
import { Settings } from "../views/Settings";
import { Sites } from "../views/Sites";
import { Subject } from "../views/Subject";
import { useWords } from "../world";

type Language = "auto" | "en" | "es";

const handover = () => import("../views/Handover").then(({ Handover }) => Handover);
const entry = () => import("../views/Entry").then(({ Entry }) => Entry);
const health = () => import("../views/Health").then(({ Health }) => Health);
const requests = () => import("../views/Requests").then(({ Requests }) => Requests);
const importing = () => import("../views/Import").then(({ Import }) => Import);
const rights = () => import("../views/Rights").then(({ Rights }) => Rights);
const rules = () => import("../views/Rules").then(({ Rules }) => Rules);
const shelf = () => import("../views/Shelf").then(({ Shelf }) => Shelf);
const shifts = () => import("../views/Shifts").then(({ Shifts }) => Shifts);
const journal = () => import("../views/Journal").then(({ Journal }) => Journal);
const keeping = () => import("../views/Keeping").then(({ Keeping }) => Keeping);

/** One step back from a place: a review, or a packet, leads to its subject, what is about the whole record to the settings, everything else to the overview. */
const parentOf = ({ view, key }: Place): string => {
  if (view === "keeping") return "#/settings";
  if (view === "health") return "#/sites";
  if (view === "requests") return "#/import";
  return ["review", "handover", "shelf", "shifts"].includes(view) || (view === "entry" && key)
    ? hashOf("subject", key.split("|")[0])
    : "#/";
};

function View({ place, rows, language }: { place: Place; rows: StoredSummary[]; language: Language }) {
  switch (place.view) {
    case "subject":
      return <Subject key={place.key} subjectKey={place.key} rows={rows} />;
    case "review":
      return <Review key={place.key} reviewKey={place.key} rows={rows} />;
    case "rating":
      return <Rating key={place.key} first={place.key} rows={rows} />;
    case "handover":
      return <Later key={place.key} load={handover} with={{ subjectKey: place.key, rows }} />;
    case "rights":
      return <Later load={rights} with={{ rows }} />;
    case "rules":
      return <Later key={place.key} load={rules} with={{ siteId: place.key }} />;
    case "shelf":
      return <Later key={place.key} load={shelf} with={{ subjectKey: place.key, rows }} />;
    case "shifts":
      return <Later key={place.key} load={shifts} with={{ subjectKey: place.key, rows }} />;
    case "journal":
      return <Later load={journal} with={{ rows }} />;
    case "entry":
      return <Later key={place.key} load={entry} with={{ rows, first: place.key }} />;
    case "health":
      return <Later key={place.key} load={health} with={{ siteId: place.key }} />;
    case "requests":
      return <Later load={requests} with={{ rows }} />;
    case "import":
      return <Later key={place.key} load={importing} with={{ rows, first: place.key }} />;
    case "keeping":
      return <Later load={keeping} with={{}} />;
    case "sites":
      return <Sites rows={rows} />;
    case "settings":
      return <Settings language={language} />;
    default:
      return rows.length > 0 ? <Overview rows={rows} /> : <FirstRun here={null} />;
  }
}

/** The full page. Esc goes one step back; a new place takes the focus to its heading. */
export function Dashboard({ initial, language }: { initial: StoredSummary[]; language: Language }) {
  const { t } = useWords();
  const rows = useSummaries(initial) ?? initial;
  const place = useRoute();
  const main = useRef<HTMLElement>(null);
  const started = useRef(false);
  useKeptFocus();

  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (event.target instanceof HTMLElement && event.target.matches("textarea, input[type=text]")) return main.current?.focus();
      if (place.view !== "") location.hash = parentOf(place);
    };
    addEventListener("keydown", back);
    return () => removeEventListener("keydown", back);
  }, [place]);

  useEffect(() => {
    if (started.current) main.current?.focus({ preventScroll: true });
    if (started.current) scrollTo(0, 0);
    started.current = true;
  }, [place]);

  const links = [
    ["", "nav.overview"],
    ["rating", "nav.rating"],
    ["journal", "nav.journal"],
    ["import", "nav.import"],
    ["rights", "nav.rights"],
    ["sites", "nav.sites"],
    ["settings", "nav.settings"],
  ] as const;
  const here =
    {
      subject: "",
      review: "",
      handover: "",
      welcome: "",
      keeping: "settings",
      health: "sites",
      requests: "import",
      entry: "",
      shelf: "",
      shifts: "",
      rules: "",
    }[place.view] ?? place.view;
  return (
    <div class="page">
      <button type="button" class="skip button button-main" onClick={() => main.current?.focus()}>
        {t("app.skip")}
      </button>
      <nav class="rail" aria-label={t("app.nav")}>
        <p class="rail-name">{t("app.name")}</p>
        <ul>
          {links.map(([view, label]) => (
            <li key={view}>
              <a href={hashOf(view)} aria-current={view === here ? "page" : undefined}>
                {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" ref={main} tabIndex={-1}>
        {["review", "subject", "handover", "shelf", "shifts", "keeping", "health", "requests", "entry", "rules"].includes(place.view) && (
          <p class="back">
            <a href={parentOf(place)}>
              <span aria-hidden="true">‹ </span>
              {t("app.back")}
            </a>
          </p>
        )}
        <LostLine any={rows.length > 0} />
        <RetainedLine />
        <View place={place} rows={rows} language={language} />
      </main>
    </div>
  );
}

import { render } from "preact";
import { getSetting } from "../../storage/settings";
import { readSummaries } from "../../storage/summaries";
import { useLive } from "../hooks/useLive";
import { languageIn } from "../language";
import { realWorld } from "../realWorld";
import { WorldProvider } from "../world";
import { Dashboard } from "./Dashboard";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/components.css";
import "../styles/dashboard.css";

const root = document.getElementById("app");
const world = realWorld();
const [chosen, initial] = await Promise.all([getSetting(world.db, "language"), readSummaries(world.db)]);

/** Follows the language setting, so that a change shows at once. */
function Page() {
  const language = useLive(() => getSetting(world.db, "language"), [], chosen);
  const lang = languageIn(language, world.uiLanguage);
  document.documentElement.lang = lang;
  return (
    <WorldProvider world={world} lang={lang}>
      <Dashboard initial={initial} language={language === "en" || language === "es" ? language : "auto"} />
    </WorldProvider>
  );
}

if (root) render(<Page />, root);

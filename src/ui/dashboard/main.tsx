import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { getSetting } from "../../storage/settings";
import { readSummaries } from "../../storage/summaries";
import { useLive } from "../hooks/useLive";
import { loadWords } from "../i18n/load";
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
const first = await loadWords(languageIn(chosen, world.uiLanguage), world.uiLanguage);

/** Follows the language setting, so that a change shows at once. */
function Page() {
  const setting = useLive(() => getSetting(world.db, "language"), [], chosen);
  const lang = languageIn(setting, world.uiLanguage);
  const [words, setWords] = useState(first);
  useEffect(() => {
    document.documentElement.lang = lang;
    if (lang !== words.lang) void loadWords(lang, world.uiLanguage).then(setWords);
  }, [lang, words]);
  return (
    <WorldProvider world={world} words={words}>
      <Dashboard initial={initial} language={setting === "en" || setting === "es" ? setting : "auto"} />
    </WorldProvider>
  );
}

if (root) render(<Page />, root);

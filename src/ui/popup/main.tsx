import { render } from "preact";
import { getSetting } from "../../storage/settings";
import { readSummaries } from "../../storage/summaries";
import { loadWords } from "../i18n/load";
import { languageIn } from "../language";
import { realWorld } from "../realWorld";
import { WorldProvider } from "../world";
import { Popup } from "./Popup";
import "../styles/tokens.css";
import "../styles/base.css";
import "../styles/components.css";
import "../styles/popup.css";

const root = document.getElementById("app");
const world = realWorld();
const chosen = getSetting(world.db, "language").then((setting) => languageIn(setting, world.uiLanguage));
const [lang, words, initial] = await Promise.all([
  chosen,
  chosen.then((language) => loadWords(language, world.uiLanguage)),
  readSummaries(world.db),
]);
document.documentElement.lang = lang;
if (root) {
  render(
    <WorldProvider world={world} words={words}>
      <Popup initial={initial} />
    </WorldProvider>,
    root,
  );
}

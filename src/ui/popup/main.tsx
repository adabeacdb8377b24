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
const guessed = languageIn(undefined, world.uiLanguage);
// The browser's language is nearly always the one: its words come while the database is asked.
const [guess, chosen, initial] = await Promise.all([
  loadWords(guessed, world.uiLanguage),
  getSetting(world.db, "language"),
  readSummaries(world.db),
]);
const lang = languageIn(chosen, world.uiLanguage);
const words = lang === guessed ? guess : await loadWords(lang, world.uiLanguage);
document.documentElement.lang = lang;
if (root) {
  render(
    <WorldProvider world={world} words={words}>
      <Popup initial={initial} />
    </WorldProvider>,
    root,
  );
}
